"""The cities of a land by each of their names; what lies beside a far larger one is its quarter."""

from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple

from falsefront.address.compare.lands.lands import land_of
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world

_LEAST_CITY: Final = 4  # letters
_LARGE: Final = 400  # thousands of inhabitants of a city that has towns for quarters
_TIMES, _REACH_KM = 4, 25.0  # how much larger it is than they, and how far from its middle they lie


class CityCode(NamedTuple):
    """The code of a city by its name; of a quarter that of its city."""

    code: str
    is_quarter: bool


@cache
def cities_of(country: str) -> Mapping[str, CityCode]:
    """Return the cities of a country by each of their names; what lies beside a far larger one is its quarter."""
    found = {
        name: city
        for name, cities in world().cities.items()
        if (city := next((it for it in cities if it.country == country), None)) and len(name) >= _LEAST_CITY
    }
    large = [city for city in set(found.values()) if city.thousands >= _LARGE]
    return {name: _as_quarter(city, large) for name, city in found.items()}


def _as_quarter(city: City, large: list[City]) -> CityCode:
    for other in large:
        if other.thousands >= _TIMES * city.thousands and distance_km(city, other) <= _REACH_KM:
            return CityCode(city.code if land_of(city.country).habits.by_quarters else other.code, is_quarter=True)
    return CityCode(city.code, city.is_quarter)


@cache
def cities_by_code(country: str) -> Mapping[str, City]:
    """Return the cities of a country by the codes that `places` has."""
    return {
        it.code: it for found in world().cities.values() for it in found if it.country == country and not it.is_quarter
    }


def place_of(name: str, country: str) -> str | None:
    """Return the code of the city of a name without spaces: one for İzmir and Smyrna."""
    found = cities_of(country).get(name)
    return None if found is None else found.code
