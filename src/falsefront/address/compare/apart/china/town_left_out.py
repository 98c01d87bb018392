"""Towns in the place of districts: Dongguan and Zhongshan have no others, and a 人民路 in each of their towns.

Where one address of such a city names the town and the other nothing that lies between the city and the road, a road
and a number are a lead. A postcode of one part of the city, a village, zone, estate or house in common says which.
"""

from typing import Final

from falsefront.address.gazetteer.towns import cities_of_towns
from falsefront.address.reading import Reading

_WHOLE_CITY: Final = "000"  # last digits of the postcode of a city's main office


def town_left_out_apart(a: Reading, b: Reading) -> str | None:
    """Return why road and number alone are none in common in such a city; None where a place in it is told."""
    if not (a.road and b.road) or (a.town is None) == (b.town is None):
        return None
    if a.cities.isdisjoint(b.cities) or not cities_of_towns().issuperset(a.cities | b.cities):
        return None
    named, bare = (a, b) if a.town is not None else (b, a)
    is_told = bare.county or bare.leftover or bare.crossing or has_place_of(bare, named)
    if is_told or (bare.postcode is not None and not bare.postcode.endswith(_WHOLE_CITY)):
        return None
    town = named.town.text if named.town is not None else ""
    return f"different towns, as every town of the city may have the road: {town!r} and none"


def has_place_of(bare: Reading, named: Reading) -> bool:
    """Whether one names a village, zone, estate or house that the other names, or the other's town by another word."""
    places = [*_places(named), *([named.town.key] if named.town is not None else [])]
    return any(one in other or other in one for one in _places(bare) for other in places)


def _places(reading: Reading) -> list[str]:
    return [area.name.key for area in reading.areas] + [it.name.key for it in reading.developments]
