"""Names without a generic word that are an estate's all the same, since a building of it stands behind: 都市之门A座."""

import re

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.assemble.placing import Placed
from falsefront.address.lexicon.table import expression, forms
from falsefront.address.parts.items import Label, Unknown
from falsefront.address.parts.numbers import label, may_be_house_and_room, number_of
from falsefront.address.reading import NAMED, Area, Name
from falsefront.text.pinyin import syllable_count

HOUSE = "named"  # the class of such: no generic word agrees with it
_HOUSES = forms("abroad.house")
_LEAST, _MOST = 4, 8  # characters; shorter ones are persons, longer ones descriptions
_MOST_OF_TODAY = 14  # characters of a name that ends as offices of today do: 华丰智慧创新港
_ENDS_OF_TODAY = tuple(forms("han.house.end"))
_NO_HOUSE = re.compile(f"{expression('han.no_house')}|[0-9]")


def take_house_of_lane(draft: ReadingDraft) -> None:
    """Take the number behind "House" for the one in the lane, not for a room: House 9, Lane 181, is 181弄9号."""
    if "lane" not in draft.labels:
        return
    if draft.number is not None:
        draft.developments = [one for one in draft.developments if one.kind or one.name.key not in _HOUSES]
        return
    house = next((text for text in draft.leftover if text.lower() in _HOUSES), None)
    if house is not None and (number := number_of(draft.labels.get("unit", ""))) is not None:
        draft.number = number
        draft.leftover.remove(house)
        del draft.labels["unit"]


def take_house_of_name(draft: ReadingDraft, placed: Placed, raw: str) -> None:
    """Take the number right behind the one name that is told for a house's: 丁家桥26号, "26 Dingjiaqiao".

    Streets and quarters of the mainland are called by a bridge, a gate or a well without more, and count houses as a
    village does; what ends otherwise is a shop or a person with a room as often. Names of two syllables are towns, and
    without district or town nothing tells which it is. In English a number of three digits without "No." is as often a
    room's, and in Chinese works or a villa behind it are no house of the street.
    """
    if not draft.frees or placed.country != _MAINLAND or not (placed.county or (placed.city and draft.town)):
        return
    if (
        draft.streets
        or draft.developments
        or draft.areas
        or not draft.labels.keys().isdisjoint(_NONE_OF_NAME)
        or len(draft.unknown) != 1
    ):
        return
    (name,) = draft.unknown
    at = next((at for at, item in enumerate(draft.items) if item == name), None)
    if at is None or name.level is not None or not _may_have_houses(draft, name):
        return
    near = at + 1 if draft.is_chinese_script else at - 1
    free = draft.frees.get(near)
    is_told = free is not None and (free.is_marked or (near == 0 and not draft.is_chinese_script))
    if draft.is_chinese_script and _MORE_BEHIND.search(raw):
        return
    if free is not None and not free.is_marked and len(free.text) > _MOST_BARE:
        return
    if free is not None and is_told and (number := number_of(free.text)) is not None and number.last is None:
        draft.number = number
        del draft.frees[near]
        draft.unknown = []
        hanzi = name.text if draft.is_chinese_script else None
        draft.areas.append(Area(Name(name.text, name.key, hanzi), "village", NAMED))


def _may_have_houses(draft: ReadingDraft, name: Unknown) -> bool:
    """Whether a name ends as places do, and no firm, shop or person."""
    if draft.is_chinese_script:
        is_name = _LEAST_OF_PLACE <= len(name.text) <= _MOST and _HAN_ALONE.fullmatch(name.text) is not None
        return is_name and name.text.endswith(_ENDS_OF_PLACES) and _NO_HOUSE.search(name.text) is None
    *_, last = words = name.text.lower().split()
    is_name = name.text.isascii() and (syllable_count(name.key) or 0) >= _LEAST_OF_PLACE
    if not is_name or len(words) > _MOST_WORDS:
        return False
    return last in _ENDS_IN_PINYIN if len(words) > 1 else last.endswith(_ENDS_IN_PINYIN)


_MAINLAND = "CN"
_NONE_OF_NAME = frozenset({"lane", "group"})
_MORE_BEHIND = re.compile("[0-9][号號](?!院)[\u3400-\u9fff]")  # 26号厂房
_MOST_BARE = 2  # digits of a number without a sign
_LEAST_OF_PLACE = 3  # syllables
_ENDS_OF_PLACES, _ENDS_IN_PINYIN = tuple(forms("han.place.end")), tuple(forms("pinyin.place.end"))
_MOST_WORDS = 2  # "Dingjia Qiao"; persons and firms are as often in three
_HAN_ALONE = re.compile("[\u3400-\u9fff]+")


def part_lane_and_house(draft: ReadingDraft, placed: Placed) -> None:
    """Take what stands behind a lane's number for the house in it: "Lane 2777-1", "10-4 Hengyun Rd (Nong 10)"."""
    if "lane" not in draft.labels or "alley" in draft.labels or not is_in_shanghai(placed):
        return
    lane, number = number_of(draft.labels["lane"]), draft.number
    if lane is None:
        return
    if number is None and lane.last is None and lane.sub.isdigit() and len(lane.sub) <= _HOUSE_DIGITS:
        draft.labels["lane"], draft.number = str(lane.first), number_of(lane.sub)
    elif number is not None and number.first == lane.first and number.sub.isdigit() and not (lane.sub or lane.last):
        draft.number = number_of(number.sub)


def take_lane_before_stroke(draft: ReadingDraft, placed: Placed, raw: str) -> None:
    """Take two numbers with a stroke behind a road of Shanghai for lane and house: "Hongmei Lu 3338/20", 3338弄20号.

    Rooms have three digits or more, and so has a lane: 86/88 are two houses. A named house has rooms.
    """
    number, house = draft.number, draft.labels.get("unit", "")
    if draft.is_chinese_script or draft.road is None or number is None or not house.isdigit() or len(house) > _IN_LANE:
        return
    if number.first < _LEAST_LANE or draft.developments or len(_NUMBERS.findall(raw)) != _LANE_AND_HOUSE:
        return
    if str(number) != str(number.first) or not draft.labels.keys().isdisjoint(_WITH_ROOMS):
        return
    stroke = re.search(_STROKE_BEHIND_ROAD.format(number.first, house), raw)
    if stroke is not None and stroke[1].lower() not in _BUILDINGS and is_in_shanghai(placed):
        draft.labels["lane"], draft.number = str(number.first), number_of(house)
        del draft.labels["unit"]


_IN_LANE = 2  # digits
_LEAST_LANE = 100
_LANE_AND_HOUSE = 2  # numbers of a text, but for its postcode
_NUMBERS = re.compile(r"(?<!\d)\d{1,5}(?!\d)")
_WITH_ROOMS = frozenset({"lane", "alley", "building", "floor", "entrance"})
_BUILDINGS = forms("china.building")
_STROKE_BEHIND_ROAD = r"([A-Za-z]+)\.?,? {}/0?{}(?! *[\dA-Za-z/#-])"


def is_in_shanghai(placed: Placed) -> bool:
    """Whether the city that a text names, or its county's, is Shanghai and no other."""
    codes = placed.city.codes if placed.city else placed.county.codes if placed.county else ()
    return bool(codes) and all(code.startswith(_SHANGHAI) for code in codes)


_SHANGHAI = "31"
_HOUSE_DIGITS = 4
_LETTERED = re.compile(r"([a-z])-(\d{2,4})")  # 9R-103


def part_house_and_room(draft: ReadingDraft) -> None:
    """Take what stands behind a small number in a lane for a room: 88弄1-206 is 88弄1号206室, 9R-103 is Room 103."""
    number = draft.number
    if number is None or "lane" not in draft.labels or "unit" in draft.labels:
        return
    if (lettered := _LETTERED.fullmatch(number.sub)) is not None:
        draft.labels["unit"] = label(lettered[2])
        draft.number = number._replace(sub=lettered[1])
    if number.sub.isdigit() and may_be_house_and_room(number.first, int(number.sub)):
        draft.labels["unit"] = label(number.sub)
        draft.number = number._replace(sub="")


def is_house(draft: ReadingDraft, unknown: Unknown) -> bool:
    """Whether unknown characters right before the label of a building are the name of an estate, and no description.

    Where a road is named, its number says more than such words.
    """
    most = _MOST_OF_TODAY if unknown.text.endswith(_ENDS_OF_TODAY) else _MOST
    if draft.road is not None or draft.is_hong_kong or not _LEAST <= len(unknown.text) <= most:
        return False
    if _NO_HOUSE.search(unknown.text):
        return False
    at = next((at for at, item in enumerate(draft.items) if item == unknown), len(draft.items))
    following = draft.items[at + 1] if at + 1 < len(draft.items) else None
    return type(following) is Label and following.part == "building"
