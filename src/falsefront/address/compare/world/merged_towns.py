"""Towns that became one and are called by both names: Eulen and Eulen-Kauzing."""

from typing import Final

from falsefront.address.compare.world.slips_of_villages import ROADS_OF_VILLAGES
from falsefront.address.reading import Place, Reading

_OF_MERGED: Final = frozenset({"DE", "AT", "CH", "IT", None})
_LEAST: Final = 5  # letters of a town's name


def is_first_of_two(one: Reading, town: Place, other: Reading, known: Place) -> bool:
    """Whether a town is called as the first of two that became one, and the addresses have road and number in common.

    Not where both halves are one word (Baden-Baden), and not on a road that each of the two has (Hauptstraße).
    """
    first, *others = known.text.lower().split("-")
    if first != town.key or len(others) != 1 or others[0] == first or len(first) < _LEAST:
        return False
    if not {one.country, other.country} <= _OF_MERGED or one.country is other.country is None:
        return False
    if one.road is None or other.road is None or one.number is None or one.number != other.number:
        return False
    return one.road.name.key == other.road.name.key and one.road.name.key not in ROADS_OF_VILLAGES
