"""Zones that have no name but their county's or their grade: which town or county has one of them."""

from falsefront.address.compare.sites.around import is_township, towns_agree
from falsefront.address.parts.zones import GRADED_ZONES, NAMELESS_ZONES
from falsefront.address.reading import Name, Place, Reading


def is_one_town(a: Reading, b: Reading, zone: Name, *, has_village: bool) -> bool:
    """Whether both name one town, or one county and no town in it: a county has one zone that is called by no name.

    It has one high-tech or economic zone, whichever town is named besides on one side; but a town that is no
    subdistrict may have an economic zone of its own, unless that is called by the county.
    """
    if a.town is not None and b.town is not None:
        return towns_agree(a.town, b.town)
    if zone.key not in NAMELESS_ZONES or has_village:
        return False
    is_told = a.county is not None and b.county is not None and a.county.codes == b.county.codes
    if zone.key in GRADED_ZONES:
        if zone.key == _ECONOMIC and (_may_be_towns_own(a) or _may_be_towns_own(b)):
            return False
        return is_told or _is_called_by(a, b.county) or _is_called_by(b, a.county)
    return is_told and a.town is None is b.town


_ECONOMIC = "economic"


def _may_be_towns_own(reading: Reading) -> bool:
    """Whether a zone stands in a town that is no subdistrict, and is not called by the county around it."""
    if reading.town is None or not is_township(reading.town):
        return False
    return reading.county is None or not any(area.name.key == reading.county.key for area in reading.areas)


def _is_called_by(reading: Reading, county: Place | None) -> bool:
    """Whether a reading without a county has a zone with a grade that is called by one: 天桥高新区 of 天桥区."""
    if county is None or reading.county is not None:
        return False
    return any(area.grade and area.name.key == county.key for area in reading.areas)
