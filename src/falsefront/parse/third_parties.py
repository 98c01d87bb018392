"""Words over the contacts of somebody whom a site names beside itself: an authority, a host, an insurer, a designer.

The law asks for them: the supervisory authority and the chamber (Germany, DDG section 5; GDPR article 13), the host of
a site (France, LCEN article 1-1), a body for disputes (Regulation 524/2013), the insurer (Germany, DL-InfoV section 2).
Their addresses and telephones are never those of the firm whose site it is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.asides import names_authority, without_asides
from falsefront.parse.called_by_name import called_from
from falsefront.parse.named_beside import others_from
from falsefront.parse.words import AUTHORITY_WORDS, COMPANY_WORDS, MADE_BY, MADE_BY_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_REST: Final = rf"(?:\s?[/&,(–-].{{0,40}}| (?:{_LISTS.any_of('and')}) .{{3,30}})?"
# Headings, lines of their own and labels over such a part.
HEADS: Final = Caseless(
    rf"(?:(?:{_LISTS.any_of('details_before')}) ?)?(?:{_LISTS.any_of('authority', 'office', 'host', 'designer')})"
    rf"(?:(?: ?(?:{_LISTS.any_of('details_behind')})){{1,2}}|{_REST})"
)
# Those that may be a body's whole name too: over the page of "Glasombudsmann e.V." they are the page's own.
OFFICES: Final = Caseless(_LISTS.any_of("office"))
# Headings alone: as a label before a name they say in which court's register a firm is, and no more.
COURTS: Final = Caseless(_LISTS.any_of("court"))
# A line that says without a colon whose the rest of it is: who keeps the site, who made it.
HOSTED: Final = Caseless(rf"(?:.{{0,60}}\b)?(?:{_LISTS.any_of('hosted')})\b.{{0,200}}")
DESIGNED: Final = Caseless(
    rf"(?:.{{0,60}}\b)?(?:{_LISTS.any_of('designed')})\b.{{0,200}}"
    rf"|\W*(?:{_LISTS.any_of('advertised_by')})\s?[:：].{{2,40}}(?:{_LISTS.any_of('advertiser')}).{{0,100}}"
)
# Whom a firm sends its goods with, and who takes them in next door; clubs and bodies whose badges it bears.
_CARRIER_WORDS: Final = _LISTS.any_of("carrier", "neighbour")
_BADGE_WORDS: Final = _LISTS.any_of("badge")
# From these words on a line tells of somebody else: who carries goods, with his number right behind; who issued a
# licence, with his own address behind it; a station, a club.
_COURIER_WORDS: Final = (
    rf"(?:(?<!\w)(?:{_LISTS.any_of('courier')})(?!\w)|{_LISTS.any_of('courier_gapless')})"
    rf"(?=(?:[\s:：(（/-]|{_LISTS.any_of('courier_told')}){{0,6}}[+(]?\d{{3}})|{_LISTS.any_of('theirs')}"
)
_THEIR_WORDS: Final = rf"{_CARRIER_WORDS}|{_COURIER_WORDS}|{_BADGE_WORDS}"
_ISSUED_WORDS: Final = rf"\b(?:{_LISTS.any_of('issued')})\b|{_LISTS.any_of('issued_gapless')}"
_OTHERS_WORDS: Final = rf"{_THEIR_WORDS}|{_ISSUED_WORDS}"
_CARRIERS: Final = Caseless(_CARRIER_WORDS)
_CARRIERS_FROM: Final = late(_CARRIER_WORDS, re.IGNORECASE)
_THEIRS: Final = Caseless(_THEIR_WORDS)
_THEIRS_FROM: Final = late(_THEIR_WORDS, re.IGNORECASE)
_OTHERS: Final = Caseless(_OTHERS_WORDS)
_OTHERS_FROM: Final = late(_OTHERS_WORDS, re.IGNORECASE)
_BADGES: Final = late(_BADGE_WORDS, re.IGNORECASE)
# A badge with a capital right behind a word is a part of a name: "Studio Associato Della Quercia".
_NAMED: Final = late(_LISTS.any_of("named"), re.IGNORECASE)
_IN_NAME: Final = re.compile(r"[^\W\d_] [A-Z]$")
_SHORTENED: Final = re.compile(rf"\b(?:{_LISTS.any_of('shortened')})\.?$", re.IGNORECASE)
# Behind a badge: the end of its part of a line, and the firm's own label, as on "Member of the FMB | Tel 0113 ...".
_OWN_AGAIN: Final = re.compile(rf"(?:\s[|·•]\s?|[.]\s+)(?=(?:{_LISTS.any_of('own_label')})(?!\w))", re.IGNORECASE)
_STOP: Final = re.compile(r",|(?<=[^\W\d_]{4})\.\s")
_STOPS: Final = (".", "|", "·", "•", ":", ";")
_FREE_NUMBER: Final = re.compile(r"(?<![\w-])\d")
_MOST_BEFORE: Final = 40  # characters between a firm's form and its badge: "Lumo Glass Ltd, member of the FMB, ..."
_TRADES: Final = re.compile(_LISTS.any_of("trade"))
_TITLE_PARTS: Final = re.compile(r"\s*[|｜·_–—-]\s*")
_FEWEST_OF_NAME: Final = 4
_MADE_BY: Final = late(MADE_BY_WORDS, re.IGNORECASE)
_AUTHORITY: Final = late(AUTHORITY_WORDS, re.IGNORECASE)
# The end of a sentence that says how the firm itself is reached, whoever licensed it: "Our office, licensed by ..., is
# found at:". What stands in commas is the authority's; without them the sentence may be about the authority.
_WE_ARE_REACHED: Final = late(
    rf"(?:{_LISTS.any_of('reached')})(?: (?:{_LISTS.any_of('there')})){{0,2}}\W*$", re.IGNORECASE
)
# Words with which a sentence sends its reader to the authority instead, and the end of a sentence before the last one.
_OR_THEM: Final = Caseless(rf"\b(?:{_LISTS.any_of('or_them')})\b|[.!?:;](?=\s+\S)")


@remembered
def tells_of_authority(text: str) -> bool:
    """Whether a line names an authority, a bank or a forwarder as who is found there, and not the firm itself.

    >>> tells_of_authority("The supervisory authority is reached at:")
    True
    >>> tells_of_authority("If you cannot reach us: the supervisory authority, which is found at:")
    True
    >>> tells_of_authority("Our office, licensed by the supervisory authority, can be reached at:")
    False
    """
    if not names_authority(text):
        return False
    return _WE_ARE_REACHED.search(text) is None or _OR_THEM.is_in(text)


def names_others(text: str, titles: Sequence[str] = ()) -> bool:
    """Whether a line ends with who carries a firm's goods, a club it is in, a station or another that is not the firm.

    >>> names_others("Certified by Moss Cert, 15 Elm Row"), names_others("Lumo Ltd, member of the FMB, 9 Fern Road")
    (True, False)
    """
    return _may_name_others(text) and _ends_in(text, _THEIRS_FROM, titles)


@remembered
def _may_name_others(text: str) -> bool:
    return _THEIRS.is_in(text)


def names_carriers(text: str, titles: Sequence[str] = ()) -> bool:
    """Whether a line ends with who carries a firm's goods, or with its neighbour."""
    return _may_name_carriers(text) and _ends_in(text, _CARRIERS_FROM, titles)


@remembered
def _may_name_carriers(text: str) -> bool:
    return _CARRIERS.is_in(text)


def _ends_in(text: str, pattern: re.Pattern[str], titles: Sequence[str]) -> bool:
    lower = [title.lower() for title in titles]
    ends = [begin for begin, end in _parts(text, pattern, lower) if end == len(text)]
    return any(not _is_titled(text, begin, lower) for begin in ends)


def _parts(text: str, pattern: re.Pattern[str], titles: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a line begin and end that tell of others."""
    at = 0
    while found := pattern.search(text, at):
        if _NAMED.match(text, found.start()) and _IN_NAME.search(text[: found.start() + 1]):
            at = found.end()
            continue
        at = _end(text, found, titles)
        yield found.start(), at


def _end(text: str, found: re.Match[str], titles: Sequence[str]) -> int:
    """Return where a line is the firm's again behind words of others: mostly nowhere.

    Right behind the firm's own name, by its form or by the titles of its page, a badge goes to the next stop.
    """
    if _BADGES.match(text, found.start()) is None:
        return len(text)
    before = text[max(0, found.start() - _MOST_BEFORE) : found.start()].rstrip()
    if _names_own(before, titles) and (stop := _STOP.search(text, found.end())) is not None:
        return stop.start()
    if not before.endswith(_STOPS) and COMPANY_WORDS.is_in(before) and "," in text[found.end() :]:
        return text.index(",", found.end())
    for again in _OWN_AGAIN.finditer(text, found.end()):
        theirs = text[found.end() : again.start()]
        if _SHORTENED.search(theirs) is None and _FREE_NUMBER.search(theirs) is None:
            return again.start()
        break
    return len(text)


@remembered
def own_part(text: str) -> str:
    """Return a line without what tells of who made the site, of an authority or of others: that is theirs.

    >>> own_part("Tel: 0319-2288771 技术支持：星网科技 电话：400-888-1234"), own_part("Tel: 0319-2288771")
    ('Tel: 0319-2288771 ', 'Tel: 0319-2288771')
    >>> own_part("Lumo | Member of the FMB | Tel 0113 496 0142")
    'Lumo |  | Tel 0113 496 0142'
    """
    return _own(text, ())


def own_part_on(text: str, titles: Sequence[str]) -> str:
    """Return the own part of a line of a page with these titles: whose trade or name they have, is the firm itself.

    >>> own_part_on("Our accountants: tel 0113 496 0142", ["Fern Accountants"])
    'Our accountants: tel 0113 496 0142'
    """
    own = own_part(text)
    own = own if own == text or not titles else _own(text, tuple(title.lower() for title in titles))
    others = min((at for at in (others_from(own, titles), called_from(own, titles)) if at is not None), default=None)
    return own if others is None else own[:others]


def _own(text: str, titles: tuple[str, ...]) -> str:
    found = [
        _MADE_BY.search(text) if MADE_BY.is_in(text) else None,
        _AUTHORITY.search(without_asides(text, titles)) if names_authority(text) else None,
    ]
    last = min((each.start() for each in found if each is not None), default=len(text))
    kept, at = [], 0
    parts = _parts(text, _OTHERS_FROM, titles) if _OTHERS.is_in(text) else ()
    for begin, end in parts:
        if begin >= last:
            break
        if titles and _is_titled(text, begin, titles):
            continue
        kept.append(text[at:begin])
        at = end
    return "".join(kept) + text[at:last] if kept or last < len(text) else text


def _is_titled(text: str, begin: int, titles: Sequence[str]) -> bool:
    """Whether the words of others at a place are the trade of a page's firm, or its name stands behind them."""
    found = _OTHERS_FROM.match(text, begin)
    if found is None:
        return False
    trades = _TRADES.findall(found[0].lower())
    if any(trade in title for trade in trades for title in titles):
        return True
    behind = text[found.end() :].lstrip(" :：").lower()
    return any(behind.startswith(name) for name in _names(titles))


def _names_own(before: str, titles: Sequence[str]) -> bool:
    """Whether a line begins with a name of its page's titles, and a comma stands between that and a badge."""
    start = before.lstrip().lower()
    return before.endswith(",") and any(start.startswith(name) for name in _names(titles))


def _names(titles: Sequence[str]) -> list[str]:
    """Return the parts of titles in small letters that may be names."""
    parts = (part for title in titles for part in _TITLE_PARTS.split(title))
    return [part for part in parts if len(part) >= _FEWEST_OF_NAME]
