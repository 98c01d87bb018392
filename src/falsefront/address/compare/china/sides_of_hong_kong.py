"""A road of Hong Kong whose side one address leaves out: 漆咸道87-105號 in Tsim Sha Tsui is 漆咸道南 there.

Queen's Road Central, East and West each count their houses from 1, so that a number says nothing, nor does a range of
two houses. A wide range with both its ends does, in one locality, and so does a number with one building's name; not
where another side of the road lies in the district too, as both do of Queen's Road in Sheung Wan.
"""

from falsefront.address.compare.account import road_text
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.gazetteer.hongkong import hong_kong_names
from falsefront.address.lexicon.hongkong import SIDES
from falsefront.address.reading import Reading, Road

_HONG_KONG = "HK"
_WIDE = 8  # from the first of a range of houses that no other part of the road has to its last
_LOCALITY = 8  # digits of the code of a locality, as Tsim Sha Tsui


def same_but_side(a: Reading, b: Reading) -> str | None:
    """Return the road of which one side leaves out where it lies, as a reason."""
    if not a.country == b.country == _HONG_KONG or a.road is None or b.road is None or a.number is None:
        return None
    left, right = a.road, b.road
    if a.number != b.number or bool(left.direction) == bool(right.direction) or a.crossing or b.crossing:
        return None
    if left.name.key != right.name.key or left.type != right.type or not _are_in_one_locality(a, b):
        return None
    if not _is_the_one_side(a, b, left if left.direction else right):
        return None
    is_wide = a.number.last is not None and a.number.last - a.number.first >= _WIDE
    if not is_wide and not _have_one_building(a, b):
        return None
    return f"verified: {road_text(a)} {a.number} is {road_text(b)} {b.number}"


def _are_in_one_locality(a: Reading, b: Reading) -> bool:
    if a.county is None or b.county is None:
        return False
    return any(len(code) >= _LOCALITY for code in a.county.codes & b.county.codes)


def _is_the_one_side(a: Reading, b: Reading, road: Road) -> bool:
    """Whether no other side of a road lies where two addresses do."""
    localities = a.county.codes & b.county.codes if a.county is not None and b.county is not None else frozenset()
    if any((road.name.key, code) in _OF_ONE_SIDE for code in localities):
        return True
    districts = {code[_DISTRICT] for code in localities}
    keys = (f"{road.name.key}{road.type or ''}{side}" for side, letter in SIDES.items() if letter != road.direction)
    others = (one for key in keys for one in hong_kong_names().in_english(key) if one.kind == "s")
    return all(districts.isdisjoint(one.districts) for one in others)


_DISTRICT = slice(4, 6)  # of a code: 81001201 lies in 810012
_OF_ONE_SIDE = frozenset({("chatham", "81000501")})  # Chatham Road North begins behind Tsim Sha Tsui


def _have_one_building(a: Reading, b: Reading) -> bool:
    return any(
        developments_agree(one, other, is_hong_kong=True) == 1.0 for one in a.developments for other in b.developments
    )
