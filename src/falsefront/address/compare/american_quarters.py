"""Quarters that American addresses name as the town: Encino is Los Angeles, La Jolla San Diego, Flushing Queens.

Only quarters are known whose city numbers its houses in one way, so that road and number say which house it is. In
Boston they do not: Washington Street of Dorchester and of Brighton are two.
"""

from typing import Final

from falsefront.address.compare.side_left_out import EVERYWHERE, LONG_HOUSE, TELLING_HOUSE, is_numbered
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Reading, Road

_CITIES: Final = {
    form.replace(" ", ""): (frozenset(cities.replace(" ", "").split(";")), f"US-{state.upper()}")
    for form, value in values("abroad.quarter.american").items()
    for cities, _, state in [value.partition("|")]
}


def are_quarter_and_city(a: Reading, b: Reading, towns: tuple[str, str]) -> bool:
    """Whether the town that stands before the state of one, of which the keys are given, is a quarter of the other."""
    return _is_quarter(a, b, towns[0]) or _is_quarter(b, a, towns[1])


def _is_quarter(one: Reading, other: Reading, town: str) -> bool:
    found = _CITIES.get(town)
    if found is None or other.city is None or one.province is None:
        return False
    cities, state = found
    return other.city.key in cities and state in one.province.codes


def is_telling_in_city(reading: Reading, road: Road) -> bool:
    """Whether a house is one of its whole city: from 1000, behind its block (47-40), or of a road with a name."""
    number = reading.number
    if number is None or road.name.key in EVERYWHERE:
        return False
    has_block = number.last is not None or bool(number.sub)
    return has_block or number.first >= TELLING_HOUSE or (number.first >= LONG_HOUSE and not is_numbered(road))
