"""A zone of a whole city, whose roads have numbers of their own: No. 12 on one of them is not No. 12 of the zone.

A village or a small zone counts its houses, whatever road leads there. A high-tech or economic development zone is a
quarter with hundreds of roads and estates, and so is an industrial park that has no name but its grade.
"""

from collections.abc import Iterable
from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Area, Name, Reading

_WIDE: Final = forms("pinyin.zone.wide")
_VILLAGE: Final = "village"


def is_house_elsewhere_in_zone(a: Reading, b: Reading, common: Iterable[tuple[Name, Name]]) -> bool:
    """Whether nothing but a zone of a city is in common, in which one side names a road or an estate of its own.

    `common` are the names of villages, zones and parks that are on both sides.
    """
    if not (_has_own_ground(a) or _has_own_ground(b)) or (a.road is not None and b.road is not None):
        return False
    wide = {area.name.text for reading in (a, b) for area in reading.areas if _is_wide(area)}
    return all(one.text in wide or other.text in wide for one, other in common)


def _has_own_ground(reading: Reading) -> bool:
    return reading.road is not None or bool(reading.developments)


def _is_wide(area: Area) -> bool:
    return area.kind != _VILLAGE and (area.grade is not None or area.name.key in _WIDE)
