"""Addresses inside a sentence in which a firm says where it is: "Our workshop is located at 27 Quarry Road, Sheffield".

Only sentences with the firm itself for a subject: where a supplier, a partner or an event is, is nobody's claim here.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.parse.address_texts import is_address, sounds_like_address
from falsefront.parse.names import folded
from falsefront.parse.office_lines import behind_office
from falsefront.parse.read_addresses import reads_as_address
from falsefront.parse.seat_labels import SEAT
from falsefront.parse.trimming import trimmed
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_FEWEST_CHARS: Final = 16
_DIGIT: Final = re.compile(r"\d")
_MOST_CHARS: Final = 1_200  # of the line
_MOST_SHORT_CHARS: Final = 16  # of a word that a full stop shortens
_MOST_TOLD_CHARS: Final = 160  # of an address before its verb
_LISTS: Final = word_lists(__file__)
# What a sentence says before the address; the address begins right behind.
_LEAD: Final = late(
    rf"(?<!\w)(?P<ours>{_LISTS.any_of('says')})\s+|(?P<ours_gapless>{_LISTS.any_of('says_gapless')})"
    # who keeps a site, by the law of France: "Propriétaire : Vole – SARL 880891874 – 5 mail du Sureau 35000 Rennes"
    rf"|^(?:{_LISTS.any_of('keeper')})(?: du site)?\s?:\s[^–—:]{{2,60}}?\s[–—-]\s(?:[^–—:]{{2,60}}?\s[–—-]\s)?(?=\d)"
    # the label of a firm's own seat, at the beginning of a line or of a sentence in it
    rf"|(?:^|(?<=[.;]\s)){SEAT}"
    rf"|(?:{_LISTS.any_of('firm_zh')})(?:(?:{_LISTS.any_of('founded_zh')})[^，。；！？]{{0,24}}[，,]\s?)?"
    rf"(?:{_LISTS.any_of('now_zh')})?(?:{_LISTS.any_of('lies_zh')})",
    re.IGNORECASE,
)
# The same where the verb is the last: "Mağazamız Meşe Sok. No: 8 Moda/Konya adresindedir".
_OURS: Final = late(
    rf"(?<!\w)(?:{_LISTS.any_of('ours')})[,،]?\s+|(?:^|(?<=[。！？\s]))(?:{_LISTS.any_of('ours_gapless')})[、,]?\s?",
    re.IGNORECASE,
)
_STANDS: Final = late(rf",?\s(?:{_LISTS.any_of('stands')})(?!\w)|(?:{_LISTS.any_of('stands_gapless')})", re.IGNORECASE)
# What a sentence says of its firm behind the firm's name.
_LIES: Final = late(rf",?\s+(?:{_LISTS.any_of('lies')})\s+|(?:{_LISTS.any_of('lies_zh')})", re.IGNORECASE)
# The same behind a word for places of the firm and its name: "The workshop and the stores of Moss Tools lie at ...".
_OF_NAMED: Final = late(
    rf"(?:^|(?<=[.!?…]\s))(?:{_LISTS.any_of('of_named')})\s?(?P<who>[^.,;:!?\d]{{4,60}}?)\s(?:{_LISTS.any_of('lies')})\s+",
    re.IGNORECASE,
)
_FEWEST_LETTERS: Final = 5  # of a firm's name cut short
# Whoever else a sentence may tell of.
_OF_OTHERS: Final = re.compile(_LISTS.any_of("others"), re.IGNORECASE)
# Where a firm stands for some days.
_FAIR: Final = re.compile(rf"(?<!\w)(?:{_LISTS.any_of('fair')})(?!\w)|{_LISTS.any_of('fair_anywhere')}", re.IGNORECASE)
# Words of addresses that a full stop shortens: "Str. Fagului nr. 12".
_SHORT: Final = re.compile(rf"(?<!\w)(?:{_LISTS.any_of('short')})$", re.IGNORECASE)
_FORMER: Final = re.compile(
    rf"(?<!\w)(?:{_LISTS.any_of('former')})(?!\w)|{_LISTS.any_of('former_anywhere')}", re.IGNORECASE
)
_CLAUSE: Final = re.compile(r".*[，。；！？]")  # before the clause that names a firm's place in Chinese
_SENTENCE: Final = re.compile(
    r".*(?:[!?…]|(?:(?<=[^\W\d_]{2})|(?<=\d{4}))\.)\s+(?=[^\W\d_a-z])|.*[。；！？]", re.DOTALL
)  # before the last one
# What tells of a place beside the address: "in front of 12 Mill Lane", "a dos cuadras de ...".
_BESIDE: Final = re.compile(
    rf"(?:{_LISTS.any_of('ends')}|{_LISTS.any_of('ends_behind_comma')}|{_LISTS.any_of('beside')})(?!\w)", re.IGNORECASE
)
# "Nogal 38-B, Centro, Puebla": where a sentence says that somebody is there, a name, a number and a town are enough.
_NAME_AND_TOWN: Final = re.compile(
    r"[A-Z\u00c0-\u017d][\w'’.-]+(?: [\w'’.-]+){0,4} (?:#\s?)?\d{1,5}(?:\s?-?\s?[A-Za-z])?(?:,\s[^,\d]{3,30}){0,2},\s"
    r"(?P<town>[A-Z\u00c0-\u017d][^,\d]{2,30})(?:,\s[^,\d]{2,30})?"
)
# What ends an address in a sentence.
_END: Final = re.compile(
    r"\.\s|\.$|[!?。；;(（]|，|\s[-–—]\s(?!\d{4,6}\s|[A-Z]{2}(?![A-Za-z]))"
    rf"|,?\s(?:{_LISTS.any_of('ends')})\s|,\s(?:{_LISTS.any_of('ends_behind_comma')})\s"
    # how far it is: ", only 5 minutes from the station"
    rf"|,\s(?:[\w-]+\s){{1,3}}?(?i:{_LISTS.any_of('minutes')})(?!\w)",
)


def tells_of_others(text: str) -> bool:
    """Whether a text tells of somebody else than its own firm, or of a fair.

    >>> tells_of_others("Our supplier is at"), tells_of_others("See us in hall 4"), tells_of_others("Our shop is at")
    (True, True, False)
    """
    return _OF_OTHERS.search(text) is not None or _FAIR.search(text) is not None


@remembered
def told_address(text: str) -> str | None:
    """Return the address that a line tells of its own firm in a sentence, as it stands; None where it tells none.

    >>> told_address("Our workshop is located at 27 Quarry Road, Sheffield S8 0PX and is open to visitors.")
    '27 Quarry Road, Sheffield S8 0PX'
    >>> told_address("本公司位于河北省邢台市襄都区青橡北路281号，占地三千平方米。")
    '河北省邢台市襄都区青橡北路281号'
    >>> told_address("Sede legale Via Lunga 33, 62022 Rocca (MC) - P.IVA 01234560430")
    'Via Lunga 33, 62022 Rocca (MC)'
    >>> told_address("Our factory is located at 27 Quarry Road, Sheffield S8 0PX, 5 minutes from the station.")
    '27 Quarry Road, Sheffield S8 0PX'
    >>> told_address("我厂创建于二〇〇九年，位于邢台市青橡北路281号（北苑工业区），距火车站十五分钟车程。")
    '邢台市青橡北路281号'
    >>> told_address("Hosting: Moss SAS, siège social 2 rue Orme, 59100 Roubaix")
    >>> told_address("Our supplier is located at 27 Quarry Road, Sheffield S8 0PX.")
    >>> told_address("We are in 27 lands.")
    """
    if not _FEWEST_CHARS <= len(text) <= _MOST_CHARS:
        return None
    if (office := behind_office(text)) is not None:
        return office
    for lead in _LEAD.finditer(text):
        is_ours = lead["ours"] is not None or lead["ours_gapless"] is not None
        before = (_SENTENCE if is_ours else _CLAUSE).sub("", text[: lead.end()])
        told = told_behind(text[lead.end() :])
        if told is not None and not _OF_OTHERS.search(before) and not (is_ours and _FORMER.search(before)):
            return told
    return _told_before_verb(text)


def told_of_named(text: str, names: Sequence[str]) -> str | None:
    """Return the address that a line tells of a firm with one of some names, as it stands; None where it tells none.

    >>> told_of_named("Since 1990. Moss Tools Ltd is located at 27 Quarry Road, Sheffield S8 0PX.", ["Moss Tools Ltd"])
    '27 Quarry Road, Sheffield S8 0PX'
    >>> told_of_named("The stores of Moss Tools lie at 27 Quarry Road, Sheffield S8 0PX.", ["Moss Tools Ltd"])
    '27 Quarry Road, Sheffield S8 0PX'
    >>> told_of_named("Fern Tools Ltd is located at 27 Quarry Road, Sheffield S8 0PX.", ["Moss Tools Ltd"])
    """
    if not names or not _FEWEST_CHARS <= len(text) <= _MOST_CHARS:
        return None
    for name in names:
        at = text.find(name) if name else -1
        verb = _LIES.match(text, at + len(name)) if at >= 0 else None
        before = _SENTENCE.sub("", text[: at + 1]) if verb else ""  # with the name's first letter, which begins one
        if verb is not None and len(before.strip()) == 1 and (told := told_behind(text[verb.end() :])) is not None:
            return told
    return next(_told_of_places_of(text, {folded(name) for name in names}), None)


def is_told_of_others(before: str) -> bool:
    """Whether the sentence that ends a text tells of somebody else, or of where a firm was.

    >>> is_told_of_others("We are new. Until 2019 our factory was at"), is_told_of_others("Our supplier. We are at")
    (True, False)
    """
    last = _SENTENCE.sub("", before)
    return _OF_OTHERS.search(last) is not None or _FORMER.search(last) is not None


def _told_of_places_of(text: str, names: Collection[str]) -> Iterator[str]:
    """Yield what a text tells of places of a firm, whose name in it may be cut short at its beginning or its end."""
    for lead in _OF_NAMED.finditer(text):
        who = folded(lead["who"])
        is_named = len(who) >= _FEWEST_LETTERS and any(name.startswith(who) or name.endswith(who) for name in names)
        if is_named and (told := told_behind(text[lead.end() :])) is not None:
            yield told


def told_behind(rest: str) -> str | None:
    """Return the address that what follows a verb begins with, None where it begins with none."""
    end = next((each.start() for each in _END.finditer(rest) if not _is_short(rest, each)), len(rest))
    return _as_place(rest[:end])


def _told_before_verb(text: str) -> str | None:
    """Return the address between a firm's word for itself and the verb, in languages that have the verb last."""
    for ours in _OURS.finditer(text):
        rest = text[ours.end() : ours.end() + _MOST_TOLD_CHARS]
        verb = _STANDS.search(rest)
        before = _SENTENCE.sub("", text[: ours.end()])
        if verb is None or _OURS.search(rest, 0, verb.start()) or _OF_OTHERS.search(before) or _FORMER.search(before):
            continue
        told = _as_place(rest[: verb.start()], sounds_like_address)
        if told is not None:
            return told
    return None


def _as_place(words: str, is_enough: Callable[[str], bool] | None = None) -> str | None:
    """Return some words without what surrounds them where they are an address, and neither a fair's nor beside one.

    `is_enough` says what else is one where the verb tells that an address stands before it.
    """
    told = trimmed(words.strip(" ,."))
    is_place = is_address(told) or reads_as_address(told) or _is_name_and_town(told)
    is_place = is_place or (is_enough is not None and _DIGIT.search(told) is not None and is_enough(told))
    return told if is_place and not _FAIR.search(told) and not _BESIDE.match(told) else None


def _is_name_and_town(text: str) -> bool:
    found = _NAME_AND_TOWN.fullmatch(text)
    return found is not None and world().has_city(found["town"].strip())


def _is_short(text: str, end: re.Match[str]) -> bool:
    """Whether what would end an address is the full stop of a word of addresses."""
    return (
        end[0].startswith(".") and _SHORT.search(text, max(0, end.start() - _MOST_SHORT_CHARS), end.start()) is not None
    )
