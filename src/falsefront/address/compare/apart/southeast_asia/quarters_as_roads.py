"""A name that is a road's here and a quarter's there: 34 Hai Ba Trung is no 34 Tran Nhan Tong, Hai Ba Trung.

A number right before the name of a quarter says on which road the house stands, where houses are counted on roads
alone, and the quarter is called as the road is; or the road is left out. Another road right behind the same number
makes two places of it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.lexicon.abroad import AREA_WORDS, LEADING_AREAS, LEADING_TYPES, NOISE, ROAD_TYPES, USES
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_VIETNAM: Final = "VN"  # where hardly any road has a word for one
_COUNTRIES: Final = frozenset(
    {_VIETNAM, "AE", "BD", "BH", "DZ", "EG", "GH", "ID", "IN", "IQ", "IR", "JO", "KE", "KH", "KW", "LA", "LB", "LK",
     "MA", "MM", "MY", "NG", "NP", "OM", "PH", "PK", "QA", "SA", "TH", "TN", "TR", "TZ", "UG"}
)  # fmt: skip
_PART: Final = re.compile(r"[,;()\n]+| - ")
_NUMBER: Final = re.compile(r"^(?:.*\D)?(\d{1,4}[a-z]?)(?![\w/-])[ .]*(?P<name>[a-z][a-z .'-]*)$")
_AREAS: Final = frozenset({*AREA_WORDS, *USES})
_ROADS: Final = frozenset({*LEADING_TYPES, *ROAD_TYPES})
_KINDS: Final = frozenset({*_AREAS, *LEADING_AREAS, *_ROADS, *NOISE})


class _House(NamedTuple):
    """A house as a text counts it: its number, the name right behind it, and the names of the parts behind that."""

    number: str
    name: str
    is_on_road: bool
    quarters: frozenset[str]


def quarters_as_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one number are on two roads, one of which is called as a quarter that both name."""
    country = a.country or b.country
    if country not in _COUNTRIES:
        return None
    left, right = _house(a.raw), _house(b.raw)
    if left is None or right is None or left.number != right.number or left.name == right.name:
        return None
    for one, other in ((left, right), (right, left)):
        is_road = other.is_on_road or country == _VIETNAM
        if is_road and one.name in other.quarters and other.name not in one.quarters:
            return f"a number on a road and one right before the name of a quarter: {other.name} and {one.name}"
    return None


@lru_cache(maxsize=4096)
def _house(raw: str) -> _House | None:
    """Return the number that stands right before a name, and what that is; None where a village or zone counts.

    >>> found = _house("34 Hai Ba Trung Street, Hoan Kiem District, Hanoi")
    >>> found[:3], sorted(found.quarters)
    (('34', 'haibatrung', True), ['hanoi', 'hoankiem'])
    """
    parts = [part.strip(" .") for part in _PART.split(folded_again(raw).text.lower())]
    for at, part in enumerate(parts):
        if (found := _NUMBER.match(part)) is None:
            continue
        words = _words(found["name"])
        if words[0] in LEADING_AREAS or not _AREAS.isdisjoint(words):
            return None
        if name := _plain(words) or "".join(words):
            behind = (words for it in parts[at + 1 :] if _ROADS.isdisjoint(words := _words(it)))
            return _House(found[1], name, not _ROADS.isdisjoint(words), frozenset(map(_plain, behind)))
    return None


def _words(part: str) -> list[str]:
    return part.replace(".", " ").split()


def _plain(words: Iterable[str]) -> str:
    """Return a name without the words for roads and quarters."""
    return "".join(word for word in words if word not in _KINDS)
