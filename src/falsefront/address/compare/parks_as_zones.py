"""A park for works that the other side calls a zone: "Fulong Industrial Park" beside "Fulong Ind Zone", in one city.

Which of the two a text says is its translator's choice (工业区, 工业园). On one road, a building in it is one then.
"""

from falsefront.address.compare.nameless import is_nameless
from falsefront.address.compare.names import names_agree
from falsefront.address.parts.zones import NAMELESS_ZONES, is_works_park
from falsefront.address.reading import Area, Development, Reading


def is_park_and_zone(a: Reading, b: Reading) -> bool:
    """Whether one names a works park and nothing else, and the other a zone of its name and no development."""
    return a.country == b.country == "CN" and (_is_one(a, b) or _is_one(b, a))


def _is_one(park: Reading, zone: Reading) -> bool:
    if len(park.developments) != 1 or zone.developments or len(zone.areas) != 1:
        return False
    (development,), (area,) = park.developments, zone.areas
    if park.areas or area.kind != "zone" or not is_works_park(development):
        return False
    return not _is_without_name(park, development, area) and names_agree(development.name, area.name) == 1.0


def _is_without_name(park: Reading, development: Development, area: Area) -> bool:
    return area.name.key in NAMELESS_ZONES or area.name.key.isdigit() or is_nameless(development, park)
