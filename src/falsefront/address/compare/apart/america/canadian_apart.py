"""What keeps a Canadian address apart from another: its province, its unit before the house, the side of its road.

A province by its short form (Ont., N.S.) is no word that the texts are held against each other by, so that what was
read of both is asked: Windsor, Ont. is not Windsor, N.S., and London, Ont. is not London SE1.
"""

import re
from typing import Final

from falsefront.address.compare.america.side_left_out import is_numbered
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.reading import Reading

_CANADA: Final = "CA"
_CITY: Final = f"{_CANADA}:"
_UNIT_FIRST: Final = re.compile(r"(?<![\w-])(\d{1,5})[A-Za-z]? ?- ?(\d{1,5})(?![\w-])")
_SENT_ALONE: Final = frozenset({"GB", "AU", "NZ", "IE", "ZA"})  # which have towns of the names of Canada's


def canadian_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses, one of them in Canada, are two; None where nothing says so, or neither is there."""
    if a.country is b.country is None and any(code.startswith(_CITY) for code in a.cities & b.cities):
        return _sides(a, b)  # Laval, of Quebec or of France
    if _CANADA not in (a.country, b.country) or (a.postcode and a.postcode == b.postcode):
        return None
    return _provinces(a, b) or _units(a, b) or _units(b, a) or _sides(a, b)


def _provinces(a: Reading, b: Reading) -> str | None:
    """Tell two provinces apart, and a province from a country that has a city of the name and says so."""
    left, right = _province(a), _province(b)
    if left and right and left.isdisjoint(right):
        return f"two provinces: {min(left)} and {min(right)}"
    one, other = (a, b) if a.country == _CANADA else (b, a)
    is_abroad = other.country in _SENT_ALONE and bool(other.province or other.postcode)
    return f"two countries: {one.country} and {other.country}" if _province(one) and is_abroad else None


def _province(reading: Reading) -> frozenset[str]:
    if reading.province is None:
        return frozenset()
    return frozenset(code for code in reading.province.codes if code.startswith(f"{_CANADA}-"))


def _units(one: Reading, other: Reading) -> str | None:
    """Tell a house from the other's unit: 3100-480 Owl Street is house 480."""
    if one.number is None or other.number is None or one.number.first == other.number.first:
        return None
    for unit, house in _UNIT_FIRST.findall(one.raw):
        if int(unit) > int(house) == one.number.first and int(unit) == other.number.first:
            return f"a unit and a house: {unit}-{house} and {other.number}"
    return None


def _sides(a: Reading, b: Reading) -> str | None:
    """Tell the two sides of a road, also where one that goes by its number has it behind: Concession Road 14 East."""
    if a.road is None or b.road is None:
        return None
    if a.road.direction and b.road.direction and set(a.road.direction).isdisjoint(b.road.direction):
        return f"two sides of one road: {a.road.direction} and {b.road.direction}"
    if not (is_numbered(a.road) and is_numbered(b.road)):
        return None
    left, right = _sides_of(a), _sides_of(b)
    if left and right and left.isdisjoint(right):
        return f"two sides of one road: {min(left)} and {min(right)}"
    return None


def _sides_of(reading: Reading) -> set[str]:
    sides = {DIRECTIONS[word] for word in reading.leftover if word in DIRECTIONS}
    return sides | {reading.road.direction} if reading.road is not None and reading.road.direction else sides
