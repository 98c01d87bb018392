"""Whether one of two localities may be a quarter of the other: Fatih Mah. of Konak, Phuong Hiep Thanh of Ninh Kieu."""

import re
from functools import cache
from typing import Final

from falsefront.address.compare.world.slips_of_villages import ROADS_OF_VILLAGES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.around_words import evened
from falsefront.address.reading import Reading

_LEAST: Final = 4  # letters of a road's name that few towns have


def may_lie_in(one: Reading, other: Reading) -> bool:
    """Whether one side alone calls its only locality a quarter, and the road is none that every district has.

    Two districts, two quarters and two villages are neighbours; quarters that are counted are in every district.
    """
    if len(one.areas) != 1 or len(other.areas) != 1 or one.road is None or other.road is None:
        return False
    key = one.road.name.key
    if len(key) < _LEAST or not key.isalpha() or one.road.ordinal or key in _common_roads():
        return False
    if any(map(str.isdigit, one.areas[0].name.key + other.areas[0].name.key)):
        return False
    return _is_quarter(one) != _is_quarter(other)


def _is_quarter(reading: Reading) -> bool:
    """Whether the word for a quarter stands before or behind the name of the only locality."""
    name = re.escape(evened(reading.areas[0].name.text))
    word = f"(?:{_words()})"
    return re.search(rf"(?<![a-z]){word}[. ]+{name}|{name} {word}(?![a-z])", evened(reading.raw)) is not None


@cache
def _words() -> str:
    return "|".join(longest_first(forms("abroad.quarter.of_district")))


@cache
def _common_roads() -> frozenset[str]:
    known = forms("abroad.road.everywhere.district") | forms("abroad.road.everywhere.suburb")
    return ROADS_OF_VILLAGES | frozenset(name.replace(" ", "") for name in known | forms("abroad.road.common.american"))
