"""A park that one address calls by its city and the other by nothing but its kind: "Fuzhou Software Park", 软件园.

A city of several such parks has its own name on one of them, so that the letter of the part and the building in it,
or a building that few parks have, must be the same on both sides.
"""

from falsefront.address.compare.sites.parks_as_zones import NAMELESS_PARKS
from falsefront.address.compare.sites.parts_in_china import PHASE, parts_in_china
from falsefront.address.reading import Area, Development, Reading

_MAINLAND = "CN"
_LEAST = 20  # of a building without a letter, where no part of the park is told


def same_park_of_city(a: Reading, b: Reading) -> str | None:
    """Return the park that both stand in, with the building in it, as a reason."""
    if not a.country == b.country == _MAINLAND or a.building is None or a.building != b.building or a.plot != b.plot:
        return None
    if (a.road and b.road) or (a.number and b.number) or a.cities.isdisjoint(b.cities):
        return None
    if any(kind == PHASE for it in (a, b) for kind in parts_in_china(it.raw)):
        return None  # 软件园二期 is not all of it
    if a.county is not None and b.county is not None and a.county.codes.isdisjoint(b.county.codes):
        return None
    for named, other in ((a, b), (b, a)):
        park, area = _park_of_city(named), _nameless_park(other)
        if park is None or area is None or area.name.key != NAMELESS_PARKS.get(park.use or ""):
            continue
        if named.plot is not None or _is_telling(a.building):
            return f"verified: building {a.building.upper()} of {park.name.text!r} is that of {area.name.text!r}"
    return None


def _is_telling(building: str) -> bool:
    return not building.isdecimal() or int(building) >= _LEAST


def _park_of_city(reading: Reading) -> Development | None:
    """Return the park that is all that is named in a city, and has its name."""
    if reading.areas or len(reading.developments) != 1 or reading.city is None:
        return None
    (park,) = reading.developments
    return park if park.kind == "park" and park.name.key == reading.city.key else None


def _nameless_park(reading: Reading) -> Area | None:
    if reading.developments or len(reading.areas) != 1:
        return None
    (area,) = reading.areas
    return area if area.kind == "zone" else None
