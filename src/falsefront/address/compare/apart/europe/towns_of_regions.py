"""Two towns far apart from Minsk to Almaty, one of them with its region: Sovinsk, Penza Region, is none of Moscow."""

from functools import cache
from typing import Final

from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Place, Reading

_WITH_REGIONS: Final = frozenset({"BY", "KZ", "RU", "UA"})  # whose towns share names with quarters of large cities
_FAR_KM: Final = 100  # of a city from what lies around it


def towns_of_regions_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two towns, whatever words they share: a region of one is not the other's town's.

    A town of the name of one's may be a quarter of the other's, of which the region tells: Sovinsk, Moscow Region, may
    be Sovinsk in Moscow.
    """
    if a.country not in _WITH_REGIONS or not (a.province or b.province) or (b.country or a.country) != a.country:
        return None
    if a.city is None or b.city is None or not a.cities.isdisjoint(b.cities):
        return None
    if a.postcode and a.postcode == b.postcode:
        return None
    for one, other in ((a, b), (b, a)):
        if one.province is not None and other.province is None and _is_around(one.province, other.cities):
            return None
    if not (_is_of_another(a, b) or _is_of_another(b, a) or _are_far(a.cities, b.cities)):
        return None
    return f"two towns, of which one names its region: {a.city.text!r} and {b.city.text!r}"


def _is_around(province: Place, cities: frozenset[str]) -> bool:
    """Whether a region is called after a city of some codes: Moscow Oblast."""
    stem = next((province.key.removesuffix(it) for it in _words() if province.key.endswith(it)), province.key)
    return any(city.code in cities for city in world().cities_called(stem))


def _is_of_another(one: Reading, other: Reading) -> bool:
    """Whether one side names a region, and the other no more than a city that another region is called after."""
    if one.province is None or other.province is not None or other.city is None:
        return False
    regions = (world().regions.get(other.city.key + it, ()) for it in _words())
    return any(region.country in _WITH_REGIONS for found in regions for region in found)


def _are_far(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two cities are known, and far from each other."""
    left, right = ([_cities()[code] for code in codes if code in _cities()] for codes in (ours, theirs))
    return bool(left and right) and min(distance_km(one, other) for one in left for other in right) > _FAR_KM


@cache
def _words() -> tuple[str, ...]:
    return tuple(sorted(map(key, forms("abroad.region")), key=len, reverse=True))


@cache
def _cities() -> dict[str, City]:
    """Return the towns of these countries by their codes."""
    found = (city for cities in world().cities.values() for city in cities)
    return {city.code: city for city in found if city.country in _WITH_REGIONS}
