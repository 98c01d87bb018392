"""Wards of the great cities of Vietnam as they are since July 2025, beside the districts and wards of before.

Each was made of wards of one district: Phường Sài Gòn is what were Bến Nghé and two others of Quận 1. The table has
which district it was, so that one address may name the new ward alone, and the other an old one with its district.
"""

from typing import Final

from falsefront.address.lexicon.table import values
from falsefront.address.reading import Reading

_COUNTRY: Final = "VN"
_WITHIN: Final = values("abroad.ward.within")
_DISTRICTS: Final = frozenset(_WITHIN.values())


def is_ward_of_district(a: Reading, b: Reading) -> bool:
    """Whether one side names a ward of today and no district, and the other the district that it was made in."""
    if a.country != _COUNTRY or b.country != _COUNTRY:
        return False
    return _is_within(a, b) or _is_within(b, a)


def _is_within(one: Reading, other: Reading) -> bool:
    keys = [area.name.key for area in one.areas]
    wards = [key for key in keys if key in _WITHIN]
    if len(wards) != 1 or any(key in _DISTRICTS for key in keys if key not in wards):
        return False
    return any(area.name.key == _WITHIN[wards[0]] for area in other.areas)
