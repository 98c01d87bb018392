"""A road of China whose side and name stand the other way round in English, or apart: "North Garden Road" is 北园路.

So may be 花园北路. One town or district that both name is asked for, with a number that few roads of it reach or one
town besides. "South St., Songjiacun" is 宋家村南街, and "3rd Street, Songjiacun" 宋家村三街.
"""

import re
from itertools import accumulate, pairwise

from falsefront.address.compare.account import road_text
from falsefront.address.compare.names_of_places.names import types_agree
from falsefront.address.compare.sites.around import towns_agree
from falsefront.address.lexicon.table import values
from falsefront.address.lexicon.words import ORDINALS, WORDS, Role
from falsefront.address.reading import Name, Reading, Road

_MAINLAND = "CN"
_SIDES = {side: hanzi for hanzi, side in values("han.direction").items() if len(hanzi) == 1}
_THINGS = values("china.translated.sided")  # word -> the characters that it may stand for behind a side
_SIDES_IN_LETTERS = {word: side for word, side in values("china.direction").items() if len(word) > 1}
_COUNTED = re.compile("([1-9][0-9]?)(?:st|nd|rd|th)")
_NO_WORD = (None, "")
_ROAD_WORDS = 3  # of a side and its kind: South Main Street
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


def same_but_name_behind(a: Reading, b: Reading) -> str | None:
    """Return the road that one says as a side or an ordinal with its name behind a comma, and the other in one."""
    if not a.country == b.country == _MAINLAND or a.number is None or a.number != b.number:
        return None
    for han, latin in ((a, b), (b, a)):
        if han.road is None or latin.road is None or not han.road.name.hanzi or latin.road != _without_side(latin.road):
            continue
        part = _SIDES_IN_LETTERS.get(word := latin.road.name.text.lower()) or _ordinal(word)
        if (
            part is None
            or part not in (han.road.direction, han.road.ordinal)
            or han.road != _without_side(han.road, part)
        ):
            continue
        is_one = types_agree(han.road.type, latin.road.type) and not a.cities.isdisjoint(b.cities)
        if is_one and _is_name_behind(han.road.name, latin) and _may_be_in_one_county(a, b):
            return f"verified: {road_text(latin)} {a.number} is {road_text(han)} {b.number}"
    return None


def _without_side(road: Road, kept: str | int | None = None) -> Road:
    """Return a road without side, ordinal and section, but for the one that is kept."""
    return road._replace(
        direction=road.direction if road.direction == kept else None,
        ordinal=road.ordinal if road.ordinal == kept else None,
        section=None,
    )


def _ordinal(word: str) -> int | None:
    counted = _COUNTED.fullmatch(word)
    return int(counted[1]) if counted is not None else ORDINALS.get(word)


def _is_name_behind(name: Name, latin: Reading) -> bool:
    """Whether what stands right behind a road without a name begins with that name, and is no road or district."""
    if latin.road is None or any(place is not None and place.key == name.key for place in (latin.county, latin.city)):
        return False
    parts = [part.lower().split() for part in latin.raw.split(",")]
    word = latin.road.name.text.lower()
    return any(word in part[-_ROAD_WORDS:] and _begins_with(behind, name.key) for part, behind in pairwise(parts))


def _begins_with(words: list[str], key: str) -> bool:
    joined = list(accumulate(words))
    return key in joined and not any(WORDS.get(word, _NO_WORD)[0] is Role.ROAD for word in words)


def _may_be_in_one_county(a: Reading, b: Reading) -> bool:
    return a.county is None or b.county is None or not a.county.codes.isdisjoint(b.county.codes)


def _are_in_one_place(a: Reading, b: Reading) -> bool:
    """Whether both are in one district, and in one town or at a long number."""
    if a.county is None or b.county is None or a.county.codes.isdisjoint(b.county.codes):
        return False
    if a.town is not None and b.town is not None:
        return towns_agree(a.town, b.town)
    return a.number is not None and a.number.first >= _LONG
