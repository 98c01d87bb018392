"""Houses that lie between two roads, as addresses of Cuba and Argentina tell: Calle 8 No. 105 e/ 5ta y 7ma.

Havana has a Calle 8 in several of its quarters, and the two roads may be all that tells which.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.abroad import LEADING_TYPES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.lexicon.titles import SPANISH
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_WORDS: Final = "|".join(longest_first(forms("abroad.spanish.between")))
_BETWEEN: Final = re.compile(
    rf"(?<![a-z])(?:e ?/|(?:{_WORDS})\b) ?([^,;/]{{1,30}}?) (?:y|e|and) ([^,;/]{{1,30}}?)(?=[,;/(]|$)"
)
_NUMBERED: Final = re.compile(r"(\d{1,3})(?:ra|da|ta|ma|va|na|era|a)?\b ?([a-d]?)$|([a-z])$")


def between_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses are two: each lies between two roads, and none of them is the other's; None if not.

    Only numbers and letters are held against each other, since names are written in many ways.

    >>> roads = ("5ta y 7ma", "7 y 9", "15 y 17")
    >>> one, *others = (Reading(raw=f"Calle 8 No. 105 e/ {it}", country="CU") for it in roads)
    >>> [between_apart(one, it) for it in others]
    [None, 'between other roads: 5, 7 and 15, 17']
    """
    if (a.country or b.country) not in SPANISH:
        return None
    ours, theirs = _between(a.raw), _between(b.raw)
    if not ours or not theirs or not ours.isdisjoint(theirs):
        return None
    one, other = (", ".join(sorted(it, key=lambda road: (len(road), road))) for it in (ours, theirs))
    return f"between other roads: {one} and {other}"


@lru_cache(maxsize=4096)
def _between(raw: str) -> frozenset[str]:
    """Return the numbers or letters of the two roads between which a house lies; nothing if they have names."""
    match = _BETWEEN.search(folded_again(raw).text.lower())
    found = [_NUMBERED.fullmatch(_without_type(road)) for road in match.groups()] if match else []
    roads = [f"{it[1] or ''}{it[2] or ''}{it[3] or ''}" for it in found if it is not None]
    return frozenset(roads) if len(roads) == len(found) else frozenset()


def _without_type(road: str) -> str:
    word, _, rest = road.strip(" .").partition(" ")
    return rest.strip(" .") if rest and word.strip(".") in LEADING_TYPES and len(word) > 1 else road.strip(" .")
