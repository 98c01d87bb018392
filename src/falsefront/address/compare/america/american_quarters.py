"""Quarters that American addresses name as the town: Encino is Los Angeles, La Jolla San Diego, Flushing Queens.

Only quarters are known whose city numbers its houses in one way, so that road and number say which house it is. In
Boston they do not: Washington Street of Dorchester and of Brighton are two.
"""

from typing import Final

from falsefront.address.compare.america.side_left_out import EVERYWHERE, LONG_HOUSE, TELLING_HOUSE, is_numbered
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import states_with
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Reading, Road


def _key(name: str) -> str:
    return name.replace(" ", "").replace("-", "").replace("'", "")


_CITIES: Final = {
    _key(form): (frozenset(map(_key, cities.split(";"))), f"{country}-{state.upper()}")
    for country, kind in (("US", "abroad.quarter.american"), ("CA", "abroad.quarter.canadian"))
    for form, value in values(kind).items()
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


def is_quarter_in_states(quarter: str, city: str, states: frozenset[str], *, is_told: bool = True) -> bool:
    """Whether a town, by its key, is a quarter of a city, where the states that either may lie in are known.

    `is_told` says whether the state stands beside the quarter itself: without it York is no quarter of Toronto.

    >>> is_quarter_in_states("encino", "losangeles", frozenset({"US-CA"}))
    True
    >>> is_quarter_in_states("encino", "losangeles", frozenset({"US-TX"}))
    False
    """
    cities, state = _CITIES.get(quarter, (frozenset(), ""))
    if not is_told and state[:2] == "CA" and (_is_elsewhere(quarter) or states_with(quarter)):
        return False
    return city in cities and (not states or state in states)


_IN_THE_NORTH: Final = {
    _key(form): value.partition("|")[0] for form, value in values("abroad.quarter.american", "north").items()
}


def lies_north(quarter: str, city: str) -> bool:
    """Whether a quarter, by its key, lies wholly where all roads of its city are north ones, so that N. says nothing.

    >>> lies_north("losfeliz", "losangeles"), lies_north("venice", "losangeles"), lies_north("losfeliz", "chicago")
    (True, False, False)
    """
    return quarter in _IN_THE_NORTH and _key(_IN_THE_NORTH[quarter]) == city


def _is_elsewhere(name: str) -> bool:
    return any(city.country != "CA" and not city.is_quarter for city in world().cities.get(name, ()))


def is_telling_in_city(reading: Reading, road: Road) -> bool:
    """Whether a house is one of its whole city: from 1000, behind its block (47-40), or of a road with a name."""
    number = reading.number
    if number is None or road.name.key in EVERYWHERE:
        return False
    has_block = number.last is not None or bool(number.sub)
    return has_block or number.first >= TELLING_HOUSE or (number.first >= LONG_HOUSE and not is_numbered(road))
