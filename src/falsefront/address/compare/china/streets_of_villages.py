"""Streets of a village that are called by no more than their side: 石桥村南街 is "South Street, Shiqiao Village".

In characters the village's name may be the road's, as 南栅村南路 is one; in letters a comma parts the two. Where one
side names the village by itself and a street of what stands behind 村 on the other, that is meant.
"""

from dataclasses import replace
from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree, names_agree
from falsefront.address.lexicon.table import values
from falsefront.address.parts.roads import name_key
from falsefront.address.parts.zones import MARKET
from falsefront.address.reading import Area, Name, Reading, Road

_VILLAGE: Final = "village"
_CUN: Final = "村"
_SIDES: Final = {side: hanzi for hanzi, side in values("han.direction").items() if len(hanzi) == 1}
_LEAST: Final = 2  # characters of a village's name with 村


def with_streets_of_villages(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with a street of a village apart from the village in both; most as they are."""
    return _apart(a, b), _apart(b, a)


def _apart(one: Reading, other: Reading) -> Reading:
    """Return a reading with the village taken from its road's name, where the other names it and such a street."""
    road, its = one.road, other.road
    if road is None or its is None or road.name.hanzi is None or _CUN not in road.name.hanzi:
        return one
    stem, _, behind = road.name.hanzi.rpartition(_CUN)
    street, direction = behind, road.direction
    if not behind and direction in _SIDES:
        street, direction = _SIDES[direction], None
    village = Name(stem, name_key(stem), stem)
    is_open = len(stem) >= _LEAST and bool(street) and not one.areas and direction == its.direction
    if not is_open or not any(area.kind == _VILLAGE and names_agree(area.name, village) for area in other.areas):
        return one
    name = Name(street, name_key(street), street)
    if names_agree(name, its.name) != 1.0:
        return one
    return replace(one, areas=(Area(village, _VILLAGE),), road=road._replace(name=name, direction=direction))


def side_streets_apart(a: Reading, b: Reading) -> str | None:
    """Return why two streets called by no more than their side are two: East Street of two markets."""
    if not a.country == b.country == _MAINLAND or not (_is_side(a.road) and _is_side(b.road)):
        return None
    left, right = ([it for it in reading.developments if it.kind == MARKET] for reading in (a, b))
    if not left or not right or any(developments_agree(one, other) for one in left for other in right):
        return None
    return f"different developments, each with such a street: {left[0].name.text!r} and {right[0].name.text!r}"


def _is_side(road: Road | None) -> bool:
    return road is not None and road.direction is None and road.name.key in _SPOKEN


_MAINLAND: Final = "CN"
_SPOKEN: Final = frozenset(map(name_key, _SIDES.values()))
