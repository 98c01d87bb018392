"""Two zones for works beside one road and number in one county: 珞璜工业园区 and 德感工业园区 each have a 东江路.

A zone may lie in another, or go by two names, so that a name that differs keeps few apart: what is called after two
towns, which are known; and in characters two zones of which neither stands in the other's name, where nothing finer
than the county is in common.
"""

from itertools import product
from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree, is_slip
from falsefront.address.compare.sites.around import is_out_of, towns_agree
from falsefront.address.gazetteer.towns import stems_within
from falsefront.address.parts.zones import NAMELESS_ZONES, is_works_park
from falsefront.address.reading import Place, Reading

_MAINLAND: Final = "CN"
_ZONE: Final = "zone"
_INDUSTRIAL: Final = "industrial"
_LEAST: Final = 2  # characters of a zone's name
_NOTHING: Final[frozenset[str]] = frozenset()


def zones_of_one_road_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two zones, each of which has such a road; None where these may be one."""
    if not a.country == b.country == _MAINLAND or not ((a.areas or a.developments) and (b.areas or b.developments)):
        return None
    left = _owners(a)
    right = _owners(b) if left else _NOTHING
    cities = a.cities & b.cities if right else _NOTHING
    if not cities or any(_may_be_one(one, it, cities) for one, it in product(left, right)):
        return None
    if not (_are_two_in_characters(a, b) or _towns_around(a, b, cities).issuperset(left | right)):
        return None
    return f"different zones, each with such a road: {min(left)!r} and {min(right)!r}"


def _owners(reading: Reading) -> frozenset[str]:
    """Return what the zones and industrial parks of a reading are called after; the town of one without a name.

    A zone of the city's own, or of the county's, lies in many towns.
    """
    keys = [area.name.key for area in reading.areas if area.kind == _ZONE and area.grade in (None, _INDUSTRIAL)]
    keys += [it.name.key for it in reading.developments if is_works_park(it)]
    town = reading.town.key if reading.town is not None else ""
    names = {town if key in NAMELESS_ZONES else key for key in keys}
    around = {place.key for place in (reading.county, reading.city) if place is not None}
    return _NOTHING if "" in names or names & around else frozenset(names)


def _may_be_one(one: str, other: str, cities: frozenset[str]) -> bool:
    if one in other or other in one or is_slip(one, other):
        return True
    left, right = (Place(key, _NOTHING, key) for key in (one, other))
    return is_out_of(left, right, cities) or is_out_of(right, left, cities)


def _towns_around(a: Reading, b: Reading, cities: frozenset[str]) -> frozenset[str]:
    """Return the pinyin of the towns of the county that both lie in, or of the city where neither names one."""
    counties = [place.codes for place in (a.county, b.county) if place is not None]
    within = _NOTHING.union(*counties) if counties else cities
    return _NOTHING.union(*map(stems_within, within))


def _are_two_in_characters(a: Reading, b: Reading) -> bool:
    """Whether both name nothing but zones of two names, in characters, and no town, village or house in common."""
    if not (_has_zones_alone(a) and _has_zones_alone(b)):
        return False
    if a.town is not None and b.town is not None and towns_agree(a.town, b.town):
        return False
    if any(town is not None and town.key in _owners(other) for town, other in ((a.town, b), (b.town, a))):
        return False  # the zone of one is called after the town of the other
    return not any(developments_agree(one, it) for one, it in product(a.developments, b.developments))


def _has_zones_alone(reading: Reading) -> bool:
    return bool(reading.areas) and all(
        area.kind == _ZONE and area.grade is None and len(area.name.hanzi or "") >= _LEAST for area in reading.areas
    )
