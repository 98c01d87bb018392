"""Zones that are counted, whose number is read as a house's: Industrial Area 5, Al Quoz 3, DIP 1, Amata City 1.

Thousands of firms have such a zone in common and no more. So two addresses in one of them are one place only by what
stands around it: a building, a counted part, a name. In the Gulf any name may be such a zone's, where houses have no
numbers on roads without a word for them; elsewhere it has a word for zones.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.world.zones_abroad import GENERIC
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BESIDE,
    BUILDING_WORDS,
    FIRM_FORMS,
    FLOOR_WORDS,
    HOUSE_WORDS,
    NUMBER_WORDS,
    PLOT_WORDS,
    UNIT_WORDS,
    USES,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_GULF: Final = frozenset({"AE", "BH", "KW", "OM", "QA", "SA"})
_OTHERS: Final = frozenset({None, "BD", "EG", "ID", "IN", "JO", "KE", "LK", "MY", "NG", "PH", "PK", "TH", "VN"})
_OF_ZONES: Final = frozenset(
    {*USES, *(it for it, kind in AREA_WORDS.items() if kind == "zone"), *forms("abroad.zone.counted")}
)
_ZONE: Final = re.compile(r"(?:^|,)\s*((?:\d+(?:st|nd|rd|th) )?[a-z][a-z .']*[a-z])[ -]*(\d{1,2})\s*(?=,|$)")
_COUNTED: Final = re.compile(r"([a-z]+)(?:[ .-]+no\b)?[ .-]*(\d+[a-z]?)\b")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_NUMBER: Final = re.compile(r"(?<!\w)\d[\w/-]*")
_COUNTS_ROOMS: Final = frozenset({*BUILDING_WORDS, *FLOOR_WORDS, *HOUSE_WORDS, *PLOT_WORDS, *UNIT_WORDS})
_ROOMS: Final = frozenset({*FLOOR_WORDS, *UNIT_WORDS})
_SAYS_NOTHING: Final = frozenset(
    {*GENERIC, *BESIDE, *BUILDING_WORDS, *FIRM_FORMS, *FLOOR_WORDS, *NUMBER_WORDS, *UNIT_WORDS}
)


def numbered_zones_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in one counted zone are two: nothing but the zone is common to both."""
    if (
        a.country != b.country
        or (a.country not in _GULF and a.country not in _OTHERS)
        or _has_street(a)
        or _has_street(b)
    ):
        return None
    zone = _zone_in_common(a.raw.lower(), b.raw.lower(), is_in_gulf=a.country in _GULF)
    is_bare = a.country in _GULF and a.number is b.number is None
    if zone is None or not (is_bare or _is_house(a, zone[0]) or _is_house(b, zone[0])):
        return None
    number, left, right = zone
    houses, others = ({it.name.key for it in side.developments} for side in (a, b))
    if houses & others:
        return None
    parts, other_parts = map(_parts, (left, right))
    if parts and other_parts:
        common = parts & other_parts
        is_one = bool(common) and not (houses and others)
        if is_one and (houses or others) and all(word in _ROOMS for word, _ in common):
            is_one = all(name in left and name in right for name in _names(a, b))  # not Unit 105 of another tower
    else:
        said, other_said = _telling(left, a), _telling(right, b)
        is_bare = not (said or other_said) and a.country not in _GULF  # it may be a plot's that has no label
        is_one = is_bare or bool(said & other_said)
    return None if is_one else f"two places in a zone: {number}"


def _names(a: Reading, b: Reading) -> list[str]:
    return [it.name.text.lower() for side in (a, b) for it in side.developments]


def _has_street(reading: Reading) -> bool:
    return reading.road is not None and reading.road.type is not None


def _is_house(reading: Reading, number: str) -> bool:
    """Whether the number of the zone was read as a house's, or as a room's where no country is known."""
    return number in (str(reading.number), reading.unit)


@lru_cache(maxsize=1024)
def _zone_in_common(a: str, b: str, *, is_in_gulf: bool) -> tuple[str, str, str] | None:
    """Return the number of a zone that both texts name, and what stands around it in each."""
    if not (has_digit(a) and has_digit(b)):
        return None
    for one in _ZONE.finditer(a):
        for other in _ZONE.finditer(b):
            if one[2] != other[2] or one[1] in _COUNTS_ROOMS or not _are_one(one[1], other[1]):
                continue
            if is_in_gulf or _is_zone(one[1]):
                return one[2], _without(a, one), _without(b, other)
    return None


def _without(text: str, zone: re.Match[str]) -> str:
    return f"{text[: zone.start()]},{text[zone.end() :]}"


def _is_zone(name: str) -> bool:
    return not _OF_ZONES.isdisjoint(name.split())


def _parts(around: str) -> frozenset[tuple[str, str]]:
    """Return the counted parts around a zone; lots 1 and 5 hold lot 1."""
    return frozenset((word.removesuffix("s"), number) for word, number in _COUNTED.findall(around))


def _are_one(one: str, other: str) -> bool:
    return one == other or _initials(one) == _initials(other)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()) if " " in name else name


def _telling(around: str, reading: Reading) -> frozenset[str]:
    """Return the names, and the numbers that no word stands before, around a zone."""
    places = [place for place in (reading.city, reading.province) if place is not None]
    said = {word for place in places for word in place.text.lower().split()} | {reading.postcode}
    parts = (part for part in around.split(",") if "".join(filter(str.isalpha, part)) not in world().countries)
    words = {
        it for part in parts for it in _WORD.findall(part) if it not in _SAYS_NOTHING and it not in world().countries
    }
    return frozenset({*words, *_NUMBER.findall(around)} - said)
