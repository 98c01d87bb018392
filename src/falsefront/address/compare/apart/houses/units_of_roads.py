"""A unit that stands before a road without a house, and a house of its number: Unit 3, Ruff Lane is not 3 Ruff Lane.

A reader takes the only number of a text for the road's. An estate behind a lane has such units, and the lane houses of
its own. Where no comma stands between, units may be counted along the road: Unit 3 Ruff Lane may be 3 Ruff Lane.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.apart.houses.kinds_of_parts import kinds_of
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.roads_of_latin_america import LATIN_AMERICA
from falsefront.address.compare.world.buildings_abroad import is_of_unit, may_be_of_unit
from falsefront.address.compare.world.numbers_abroad import FLOOR_BEHIND
from falsefront.address.lexicon.abroad import UNIT_NUMBERS
from falsefront.address.lexicon.table import expression
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_NOT_LATIN: Final = re.compile(r"[^\W\d_\u0000-\u024f]")  # its words for units are not looked for
_SHORT: Final = re.compile(r"(?<![\w-])\d{1,3}(?![\w-])")
_TURKEY: Final = "TR"
_OF_HOUSE: Final = re.compile(rf"\b(?:{expression('abroad.turkish.outer')})\b[ .:]*\d")
_MAY_BE_HOUSES: Final = frozenset({"plot", "villa"})


def units_of_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: their number is a unit's in the one, and a house's on its road in the other."""
    if a.number is None or b.number is None or a.number.first != b.number.first or a.raw == b.raw:
        return None
    if a.country == b.country == _TURKEY and a.number == b.number and a.number.sub:
        return None  # Owl Apt. 14/1 is door 1 of house 14
    if (a.country or b.country) in LATIN_AMERICA and a.number == b.number and a.number.sub:
        return None  # M12 L4 is block and lot
    number = str(a.number.first)
    for one, other in ((a, b), (b, a)):
        if other.road is None or other.road.type is None or not _is_unit(one.raw, number):
            continue
        if one.country == _TURKEY and _OF_HOUSE.search(folded_again(one.raw).text.lower()) is not None:
            return None  # Bina No: 12
        if one.country in FLOOR_BEHIND and one.unit is not None and one.unit != number:
            return None  # Owl Apt. No: 12 D: 4 is flat 4 of house 12
        if _may_be_unit(other.raw, number) or _NOT_LATIN.search(other.raw) is not None:
            return None
        if any(developments_agree(left, right) for left in a.developments for right in b.developments):
            return None
        if _names_park_of_city(one, other):
            return None
        return f"a unit and a house: {one.raw!r} and {other.raw!r}"
    return None


def _names_park_of_city(one: Reading, other: Reading) -> bool:
    """Whether one names a park by its use alone that the other names by the city of both: Science Park, Owlton S. P."""
    cities = {place.key for place in (one.city, other.city) if place is not None}
    words = " ".join(one.leftover).lower()
    return any(
        it.kind is not None and it.use is not None and it.name.key in cities and f"{it.use} {it.kind}" in words
        for it in other.developments
    )


def _is_unit(raw: str, number: str) -> bool:
    """Whether a number stands behind the word for a unit, hall, shop or office, and nowhere else."""
    if not is_of_unit(raw, number):
        kinds = kinds_of(raw).get(number)
        return bool(kinds) and _MAY_BE_HOUSES.isdisjoint(kinds or ()) and re.findall(r"\d+", raw).count(number) == 1
    return _is_apart(raw, number)


@lru_cache(maxsize=8192)
def lone_unit(raw: str) -> str:
    """Return the number of a unit, hall, shop or office in a text that has no other short number; "" of any other.

    >>> lone_unit("Unit 3, Rill Lane, Leeds"), lone_unit("Unit 3, 12 Rill Lane, Leeds"), lone_unit("3 Rill Lane")
    ('3', '', '')
    """
    numbers = _SHORT.findall(raw)
    return numbers[0] if len(numbers) == 1 and _is_unit(raw, numbers[0]) else ""


def _may_be_unit(raw: str, number: str) -> bool:
    return may_be_of_unit(raw, number) or number in kinds_of(raw)


def _is_apart(raw: str, number: str) -> bool:
    """Whether a comma parts a unit from its road, or trading estates call theirs otherwise: Shop 3 Ruff Lane."""
    found = re.search(rf"(\w+)\W*(?:\bno\W*)?{number}[a-z]?\b(?P<road> *[a-z])?", raw.lower())
    return found is None or found["road"] is None or found[1] not in UNIT_NUMBERS
