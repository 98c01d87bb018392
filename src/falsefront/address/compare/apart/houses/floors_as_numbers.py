"""The number of one address that is but a floor or room of the other: 12 Owl Street, 3rd floor; 3 Owl Street.

Looking word by word finds the 3 beside the road in either text; the reader knows what it counts.
"""

import re
from typing import Final

from falsefront.address.reading import Reading

# Where the number of the house stands before the floor's or flat's, without signs between.
_COUNTRIES: Final = frozenset({"AE", "BD", "EG", "IL", "IN", "IR", "JO", "KW", "LB", "PK", "SA", "TR"})
_NUMBER: Final = re.compile(r"\d+")


def floor_as_number_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: the house of one is a floor or room of the other, whose house it leaves out."""
    if _COUNTRIES.isdisjoint((a.country, b.country)):
        return None
    return _apart(a, b) or _apart(b, a)


def _apart(one: Reading, other: Reading) -> str | None:
    if one.number is None or one.number.sub or one.number == other.number:
        return None
    if other.number is not None and (other.number.sub or other.number.last):
        return None
    house = str(other.number.first) if other.number is not None else other.building
    if house is None or house not in (one.floor, one.unit) or str(one.number.first) in _NUMBER.findall(other.raw):
        return None
    return f"different numbers: {one.number} and {house}"
