"""A road of China whose name is a side and a thing, told in English as a side of it: "North Garden Road" is 北园路.

So may be 花园北路. One town or district that both name is asked for, with a number that few roads of it reach or one
town besides.
"""

from falsefront.address.compare.account import road_text
from falsefront.address.compare.around import towns_agree
from falsefront.address.compare.names import types_agree
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Reading

_MAINLAND = "CN"
_SIDES = {side: hanzi for hanzi, side in values("han.direction").items() if len(hanzi) == 1}
_THINGS = values("china.translated.sided")  # word -> the characters that it may stand for behind a side
_LONG = 100  # a number that few roads reach


def same_but_side_in_name(a: Reading, b: Reading) -> str | None:
    """Return the road that one says as a side and a thing in English, and the other so in characters, as a reason."""
    if not a.country == b.country == _MAINLAND or a.number is None or a.number != b.number:
        return None
    for han, latin in ((a, b), (b, a)):
        if han.road is None or latin.road is None or latin.road.name.hanzi is not None:
            continue
        side = _SIDES.get(latin.road.direction or "")
        things = _THINGS.get(latin.road.name.text.lower(), "")
        if side is None or han.road.direction or han.road.ordinal or latin.road.ordinal:
            continue
        is_one = any(han.road.name.hanzi == side + thing for thing in things)
        if is_one and types_agree(han.road.type, latin.road.type) and _are_in_one_place(a, b):
            return f"verified: {road_text(latin)} {a.number} is {road_text(han)} {b.number}"
    return None


def _are_in_one_place(a: Reading, b: Reading) -> bool:
    """Whether both are in one district, and in one town or at a long number."""
    if a.county is None or b.county is None or a.county.codes.isdisjoint(b.county.codes):
        return False
    if a.town is not None and b.town is not None:
        return towns_agree(a.town, b.town)
    return a.number is not None and a.number.first >= _LONG
