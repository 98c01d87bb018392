"""A road of Hong Kong whose side one address leaves out: 漆咸道87-105號 in Tsim Sha Tsui is 漆咸道南 there.

Queen's Road Central, East and West each count their houses from 1, so that a number says nothing, nor does a range of
two houses. A wide range with both its ends does, in one locality, and so does a number with one building's name.
"""

from falsefront.address.compare.account import road_text
from falsefront.address.compare.names import developments_agree
from falsefront.address.reading import Reading

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
    is_wide = a.number.last is not None and a.number.last - a.number.first >= _WIDE
    if not is_wide and not _have_one_building(a, b):
        return None
    return f"verified: {road_text(a)} {a.number} is {road_text(b)} {b.number}"


def _are_in_one_locality(a: Reading, b: Reading) -> bool:
    if a.county is None or b.county is None:
        return False
    return any(len(code) >= _LOCALITY for code in a.county.codes & b.county.codes)


def _have_one_building(a: Reading, b: Reading) -> bool:
    return any(
        developments_agree(one, other, is_hong_kong=True) == 1.0 for one in a.developments for other in b.developments
    )
