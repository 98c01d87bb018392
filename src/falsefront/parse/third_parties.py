"""Words over the contacts of somebody whom a site names beside itself: an authority, a host, an insurer, a designer.

The law asks for them: the supervisory authority and the chamber (Germany, DDG section 5; GDPR article 13), the host of
a site (France, LCEN article 1-1), a body for disputes (Regulation 524/2013), the insurer (Germany, DL-InfoV section 2).
Their addresses and telephones are never those of the firm whose site it is.
"""

import re
from typing import Final

from falsefront.parse.words import AUTHORITIES, AUTHORITY_WORDS, MADE_BY, MADE_BY_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_REST: Final = rf"(?:\s?[/&,(–-].{{0,40}}| (?:{_LISTS.any_of('and')}) .{{3,30}})?"
# Headings, lines of their own and labels over such a part.
HEADS: Final = Caseless(rf"(?:{_LISTS.any_of('authority', 'host', 'designer')}){_REST}")
# Headings alone: as a label before a name they say in which court's register a firm is, and no more.
COURTS: Final = Caseless(_LISTS.any_of("court"))
# A line that says without a colon whose the rest of it is: who keeps the site, who made it.
HOSTED: Final = Caseless(rf"(?:.{{0,60}}\b)?(?:{_LISTS.any_of('hosted')})\b.{{0,200}}")
DESIGNED: Final = Caseless(
    rf"(?:.{{0,60}}\b)?(?:{_LISTS.any_of('designed')})\b.{{0,200}}"
    rf"|\W*(?:{_LISTS.any_of('advertised_by')})\s?[:：].{{2,40}}(?:{_LISTS.any_of('advertiser')}).{{0,100}}"
)
# Whom a firm sends its goods with, and who takes them in next door.
_CARRIER_WORDS: Final = _LISTS.any_of("carrier", "neighbour")
CARRIERS: Final = Caseless(_CARRIER_WORDS)
# From these words on a line tells of somebody else: who carries goods, before a number; who issued a licence, with his
# own address behind it; a station, a club.
_COURIER_WORDS: Final = (
    rf"(?:(?<!\w)(?:{_LISTS.any_of('courier')})(?!\w)|{_LISTS.any_of('courier_gapless')})"
    rf"(?=[^.;!?。；]{{0,60}}\d{{3}})|{_LISTS.any_of('theirs')}"
)
_OTHERS_WORDS: Final = (
    rf"{_CARRIER_WORDS}|{_COURIER_WORDS}|\b(?:{_LISTS.any_of('issued')})\b|{_LISTS.any_of('issued_gapless')}"
)
_COURIERS: Final = Caseless(_COURIER_WORDS)
_OTHERS: Final = Caseless(_OTHERS_WORDS)
_OTHERS_FROM: Final = re.compile(_OTHERS_WORDS, re.IGNORECASE)
_MADE_BY: Final = re.compile(MADE_BY_WORDS, re.IGNORECASE)
_AUTHORITY: Final = re.compile(AUTHORITY_WORDS, re.IGNORECASE)
# The end of a sentence that says how the firm itself is reached, whoever licensed it: "Our office, licensed by ..., is
# found at:". What stands in commas is the authority's; without them the sentence may be about the authority.
_WE_ARE_REACHED: Final = re.compile(
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
    if not AUTHORITIES.is_in(text):
        return False
    return _WE_ARE_REACHED.search(text) is None or _OR_THEM.is_in(text)


def names_others(text: str) -> bool:
    """Whether a line names who carries a firm's goods, a club it is in, a station or another that is not the firm."""
    return CARRIERS.is_in(text) or _COURIERS.is_in(text)


@remembered
def own_part(text: str) -> str:
    """Return a line up to the words that tell who made the site, or of an authority: what stands behind is theirs.

    >>> own_part("Tel: 0319-2288771 技术支持：星网科技 电话：400-888-1234"), own_part("Tel: 0319-2288771")
    ('Tel: 0319-2288771 ', 'Tel: 0319-2288771')
    """
    found = [
        _MADE_BY.search(text) if MADE_BY.is_in(text) else None,
        _AUTHORITY.search(text) if AUTHORITIES.is_in(text) else None,
        _OTHERS_FROM.search(text) if _OTHERS.is_in(text) else None,
    ]
    ends = [each.start() for each in found if each is not None]
    return text[: min(ends)] if ends else text
