"""Two large cities far from each other: Petuelring 130 is not in Berlin and in München, whatever postcode stands by.

A postcode is copied or mistyped as anything is, and one road, house and code do not make one city of two. Suburbs and
other names of a city are near it, and a small town may be a namesake; so both are large, and far from each other. A
text that names the other's city, too, leaves open which is meant.
"""

import re
from functools import cache, lru_cache
from typing import Final

from falsefront.address.compare.roads_of_latin_america import LATIN_AMERICA
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.plain.text import folded
from falsefront.address.reading import Place, Reading

_LARGE: Final = 100  # thousands of inhabitants
_SHORT: Final = 3  # letters of a name that others have within them: Ist.
_WORD: Final = re.compile(r"[^\W\d_]+")
_FAR_KM: Final = 60.0  # no suburb lies so far from its city


def far_cities_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two large cities far from each other; None where they need not."""
    if a.city is None or b.city is None or a.country != b.country or not a.cities.isdisjoint(b.cities):
        return None
    left, right = _cities(a.city), _cities(b.city)
    if not left or not right or any(distance_km(one, other) < _FAR_KM for one in left for other in right):
        return None
    if _is_named(b.raw, left) or _is_named(a.raw, right):
        return None
    return f"two cities far from each other: {a.city.text!r} and {b.city.text!r}"


def latin_cities_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Latin America lie in two towns far from each other, whatever their size.

    Every town has its streets of one calendar and one set of heroes there. One may leave its country out.
    """
    country = a.country or b.country
    if country not in LATIN_AMERICA or (a.country and b.country and a.country != b.country):
        return None
    if a.city is None or b.city is None or not a.cities.isdisjoint(b.cities):
        return None
    left, right = (tuple(it for it in _all_cities(place) if it.country == country) for place in (a.city, b.city))
    if not left or not right or any(distance_km(one, other) < _FAR_KM for one in left for other in right):
        return None
    if _is_named(b.raw, left) or _is_named(a.raw, right):
        return None
    return f"two cities far from each other: {a.city.text!r} and {b.city.text!r}"


@lru_cache(maxsize=4096)
def _all_cities(place: Place) -> tuple[City, ...]:
    found = (_by_code().get(code) for code in place.codes)
    return tuple(it for it in found if it is not None)


@lru_cache(maxsize=4096)
def _cities(place: Place) -> tuple[City, ...]:
    """Return the cities that a place may be; none where one of them is not known to be large."""
    known = {city.code: city for city in world().cities.get(place.key, ()) if city.code in place.codes}
    if not known or any(city.thousands < _LARGE for city in known.values()):
        return ()
    further = place.codes - known.keys()
    return tuple(known.values()) if not further or _are_near(further, tuple(known.values())) else ()


def _are_near(codes: frozenset[str], cities: tuple[City, ...]) -> bool:
    """Whether each of some codes is a town or district around one of some cities: Şişli, Istanbul."""
    towns = [_by_code().get(code) for code in codes]
    return all(it is not None and any(distance_km(it, city) < _FAR_KM for city in cities) for it in towns)


@cache
def _by_code() -> dict[str, City]:
    return {city.code: city for cities in world().cities.values() for city in cities}


def _is_named(raw: str, cities: tuple[City, ...]) -> bool:
    """Whether a text has the name of one of some cities, in whatever language the gazetteer knows."""
    words = _WORD.findall(folded(raw).text.lower())
    joined = "".join(words)
    return any(name in (joined if len(name) > _SHORT else words) for city in cities for name in _names(city.code))


@lru_cache(maxsize=1024)
def _names(code: str) -> frozenset[str]:
    return frozenset(name for name, cities in world().cities.items() if any(it.code == code for it in cities))
