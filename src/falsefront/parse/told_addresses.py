"""Addresses inside a sentence in which a firm says where it is: "Our workshop is located at 27 Quarry Road, Sheffield".

Only sentences with the firm itself for a subject: where a supplier, a partner or an event is, is nobody's claim here.
"""

import re
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.office_lines import behind_office
from falsefront.parse.read_addresses import reads_as_address
from falsefront.parse.seat_labels import SEAT
from falsefront.parse.trimming import trimmed
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_FEWEST_CHARS: Final = 16
_MOST_CHARS: Final = 400  # of the line
_LISTS: Final = word_lists(__file__)
# What a sentence says before the address; the address begins right behind.
_LEAD: Final = late(
    rf"(?<!\w)(?:{_LISTS.any_of('says')})\s+"
    # who keeps a site, by the law of France: "Propriétaire : Vole – SARL 880891874 – 5 mail du Sureau 35000 Rennes"
    rf"|^(?:{_LISTS.any_of('keeper')})(?: du site)?\s?:\s[^–—:]{{2,60}}?\s[–—-]\s(?:[^–—:]{{2,60}}?\s[–—-]\s)?(?=\d)"
    # the label of a firm's own seat, at the beginning of a line or of a sentence in it
    rf"|(?:^|(?<=[.;]\s)){SEAT}"
    rf"|(?:{_LISTS.any_of('firm_zh')})(?:{_LISTS.any_of('lies_zh')})",
    re.IGNORECASE,
)
# Whoever else a sentence may tell of.
_OF_OTHERS: Final = re.compile(_LISTS.any_of("others"), re.IGNORECASE)
# Where a firm stands for some days.
_FAIR: Final = re.compile(rf"(?<!\w)(?:{_LISTS.any_of('fair')})(?!\w)|{_LISTS.any_of('fair_anywhere')}", re.IGNORECASE)
# Words of addresses that a full stop shortens: "Str. Fagului nr. 12".
_SHORT: Final = re.compile(rf"(?<!\w)(?:{_LISTS.any_of('short')})$", re.IGNORECASE)
_CLAUSE: Final = re.compile(r".*[，。；！？]")  # before the clause that names a firm's place in Chinese
# What ends an address in a sentence.
_END: Final = re.compile(
    r"\.\s|\.$|[!?。；;(（]|，|\s[-–—]\s(?!\d{4,6}\s)"
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
    >>> told_address("Hosting: Moss SAS, siège social 2 rue Orme, 59100 Roubaix")
    >>> told_address("Our supplier is located at 27 Quarry Road, Sheffield S8 0PX.")
    >>> told_address("We are in 27 lands.")
    """
    if not _FEWEST_CHARS <= len(text) <= _MOST_CHARS:
        return None
    if (office := behind_office(text)) is not None:
        return office
    for lead in _LEAD.finditer(text):
        rest = text[lead.end() :]
        end = next((each.start() for each in _END.finditer(rest) if not _is_short(rest, each)), len(rest))
        told = trimmed(rest[:end].strip(" ,."))
        is_place = is_address(told) or reads_as_address(told)
        if is_place and not _FAIR.search(told) and not _OF_OTHERS.search(_CLAUSE.sub("", text[: lead.end()])):
            return told
    return None


def _is_short(text: str, end: re.Match[str]) -> bool:
    """Whether what would end an address is the full stop of a word of addresses."""
    return end[0].startswith(".") and _SHORT.search(text, max(0, end.start() - 6), end.start()) is not None
