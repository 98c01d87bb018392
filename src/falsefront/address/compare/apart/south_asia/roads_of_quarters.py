"""Roads by number that each quarter of a city has anew: Road 18 of Gulshan-2 is none of Banani, nor of Gulshan-1.

A reader leaves over a quarter that it does not know, so what stands behind the road is asked of the texts: where each
names quarters there, and none that the other has, the two are two places.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BESIDE,
    BLOCKS,
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    FLOOR_WORDS,
    HOUSE_WORDS,
    LEADING_AREAS,
    LEADING_DEVELOPMENTS,
    NUMBERED_AREAS,
    PLOT_WORDS,
    POST_BOXES,
    ROAD_TYPES,
    UNIT_WORDS,
)
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading, Road

_COUNTRIES: Final = frozenset({"AE", "BD", "BH", "IN", "KE", "KW", "LK", "NG", "NP", "OM", "PK", "QA", "SA"})
_NUMBERED: Final = re.compile(r"(?:no)?\d+[a-z]?|\d+(?:st|nd|rd|th)")
_LETTERS: Final = re.compile("[a-z]+")
_PART: Final = re.compile(r"[,;|()\n]+")
_ROAD: Final = re.compile(r"\d")
_NAME: Final = re.compile(r"([a-z][a-z .'-]*[a-z])(?:[ .-]*(?:no[ .]*)?(\d{1,2}))?(?:[ -]*\d{4,6})?")
_LEAST: Final = 4  # letters of a quarter's name
_COUNTED: Final = frozenset(
    {
        *BLOCKS,
        *BUILDING_WORDS,
        *FLOOR_WORDS,
        *HOUSE_WORDS,
        *LEADING_DEVELOPMENTS,
        *NUMBERED_AREAS,
        *PLOT_WORDS,
        *UNIT_WORDS,
        *values("abroad.house.kind"),
    }
)
_NO_NAMES: Final = frozenset(
    {*AREA_WORDS, *DEVELOPMENT_WORDS, *LEADING_AREAS, *LEADING_DEVELOPMENTS, *forms("abroad.name.common")}
)


class _Quarter(NamedTuple):
    """A quarter as a text names it: its words, and its number; the latter empty where it has none."""

    words: tuple[str, ...]
    number: str


def roads_of_quarters_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one number are two: each text names quarters behind it that the other does not."""
    if (a.country or b.country) not in _COUNTRIES or not (_is_numbered(a.road) and _is_numbered(b.road)):
        return None
    cities = frozenset(place.key for place in (a.city, b.city) if place is not None)
    left, right = _quarters(a.raw, cities), _quarters(b.raw, cities)
    if not (left and right) or any(_may_be_one(one, other) for one in left for other in right):
        return None
    if _is_said(left, right, b.raw) or _is_said(right, left, a.raw):
        return None  # before the road
    return f"roads of one number in two quarters: {' '.join(left[0].words)} and {' '.join(right[0].words)}"


def _is_numbered(road: Road | None) -> bool:
    return road is not None and _NUMBERED.fullmatch(road.name.key) is not None


def _is_said(these: tuple[_Quarter, ...], those: tuple[_Quarter, ...], raw: str) -> bool:
    """Whether the other text has a quarter's name somewhere, and not with another number.

    Its words may stand in another order there: Kathwada GIDC, GIDC Kathwada.
    """
    text = "".join(filter(str.isalpha, raw.lower()))
    words = set(_LETTERS.findall(raw.lower()))
    others = {other.words for other in those}
    return any(
        "".join(one.words) in text or (bool(telling := _telling(one)) and telling <= words)
        for one in these
        if one.words not in others
    )


def _telling(quarter: _Quarter) -> set[str]:
    return {word for word in quarter.words if len(word) >= _LEAST and word not in _NO_NAMES}


def _may_be_one(one: _Quarter, other: _Quarter) -> bool:
    if one.number and other.number and one.number != other.number:
        return False
    left, right = "".join(one.words), "".join(other.words)
    return (
        left in right
        or right in left
        or OSA.distance(left, right, score_cutoff=1) <= 1
        or any(len(word) >= _LEAST and word not in _NO_NAMES and _is_among(word, other.words) for word in one.words)
    )


def _is_among(word: str, others: tuple[str, ...]) -> bool:
    return any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in others)  # Al Quoz, Al Qouz


@lru_cache(maxsize=4096)
def _quarters(raw: str, cities: frozenset[str]) -> tuple[_Quarter, ...]:
    """Return the quarters that a text names behind its road.

    >>> _quarters("House 48, Road 18, Gulshan-2, Dhaka", frozenset({"dhaka"}))
    (_Quarter(words=('gulshan',), number='2'),)
    """
    return tuple(_named(folded_again(raw).text.lower(), cities))


def _named(text: str, cities: frozenset[str]) -> Iterator[_Quarter]:
    is_behind = False
    for part in map(str.strip, _PART.split(text)):
        words = part.replace("-", " ").replace(".", " ").split()
        if not ROAD_TYPES.keys().isdisjoint(words) and _ROAD.search(part):
            is_behind = True
            continue
        found = _NAME.fullmatch(part) if is_behind else None
        if found is None or words[0] in BESIDE or words[0] in _COUNTED:
            continue
        names = tuple(found[1].replace("-", " ").replace(".", " ").split())
        key = "".join(names)
        is_place = key in cities or key in world().countries or key in world().regions
        is_place |= names[-1] in POST_BOXES
        if not is_place and len(key) >= _LEAST and not _NO_NAMES.issuperset(names):
            yield _Quarter(names, found[2] or "")
