"""Houses of Queens, whose numbers have a hyphen behind the block: 38-54 and 38-56 are two houses, and no ranges.

Elsewhere in America such a number is a range, of which two that begin alike are one house. Queens is told by the ZIP
code, or by the town, which the post has there alone in the state of New York. Without its hyphen a number is the same.
"""

from functools import lru_cache
from typing import Final

from falsefront.address.gazetteer.zip_towns import codes_of
from falsefront.address.reading import Number, Reading

_SECTIONS: Final = frozenset({"111", "113", "114", "116"})  # that ZIP codes of Queens begin with
_STATE: Final = "NY"
_DIGITS: Final = 3
_HOUSES: Final = range(10, 100)  # behind the block


def houses_of_queens_apart(a: Reading, b: Reading) -> str | None:
    """Return why two numbers that agree as ranges do are two houses; None outside Queens."""
    one, other = a.number, b.number
    if one is None or other is None or one == other or (one.last is None and other.last is None):
        return None
    if a.country != b.country or not all(map(_may_be_code, (one, other))):
        return None
    if not (_is_in_queens(a) or _is_in_queens(b)) or _glued(one) == _glued(other):
        return None
    return f"two houses of Queens: {one} and {other}"


def _may_be_code(number: Number) -> bool:
    return not number.sub and (number.last is None or number.last in _HOUSES)


def _glued(number: Number) -> str:
    return f"{number.first}{number.last or ''}"


def _is_in_queens(reading: Reading) -> bool:
    if reading.postcode:
        return reading.postcode[:_DIGITS] in _SECTIONS
    places = [reading.city.key] if reading.city else []
    return any(map(_is_town, [*places, *(area.name.key for area in reading.areas)]))


@lru_cache(maxsize=4096)
def _is_town(key: str) -> bool:
    codes = codes_of(_STATE, key)
    return bool(codes) and {code[:_DIGITS] for code in codes} <= _SECTIONS
