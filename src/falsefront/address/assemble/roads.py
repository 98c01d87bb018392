"""Decides which road of an address counts, and which cross it; other roads are other addresses."""

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.assemble.numbers import number_near
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import DIRECTION_PINYIN, PINYIN_ORDINALS
from falsefront.address.parts.distance import distance
from falsefront.address.parts.items import Code, Division, Item, Label, Town, Zoned
from falsefront.address.parts.numbers import number_of
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Name, Road
from falsefront.text.pinyin import syllable_count


def choose_roads(draft: ReadingDraft) -> None:
    """Set the road, and the roads that cross it where a crossing is named; other roads are other addresses."""
    roads: list[tuple[int, Road]] = []
    section = draft.codes.get("section")
    for at in draft.streets:
        road: Road = draft.items[at].road  # type: ignore[union-attr]
        road = _without_and(road) if roads and draft.crosses else road
        if section and road.section is None and not roads:
            side, digit = section[:1], section[1:]
            if digit.isdigit() and side.isalpha():  # the first section of its south
                road = road._replace(direction=road.direction or side, section=digit)
            else:
                road = road._replace(section=section)
        if not roads or all(road != known for _, known in roads):
            roads.append((at, road))
    if not draft.is_chinese_script and any(road.type in (_LANE, _STREET) for _, road in roads):
        roads = _without_townships(draft, roads)
    if roads and not draft.is_chinese_script and "lane" not in draft.labels:
        roads = _without_lanes(draft, roads)
    if len(roads) > 1 and not draft.crosses:
        roads = _without_localities(draft, roads) if draft.is_chinese_script else roads
        roads = [entry for entry in roads if not _is_far(draft, entry[0])] or roads
    if not roads:
        draft.streets = []
    elif len(roads) == 1:
        draft.road = roads[0][1]
        draft.streets = [roads[0][0]]
    elif draft.crosses:
        draft.streets = [at for at, _ in roads]
        draft.road, draft.crossing = roads[0][1], tuple(road for _, road in roads[1:3])
    elif "side" in draft.codes and (corner := _corner(draft, roads)):
        draft.streets = [at for at, _ in roads]
        draft.road, draft.crossing = roads[0][1], (roads[1][1],)
        draft.codes["side"] = corner
    else:
        _choose_road(draft, roads)


def _without_and(road: Road) -> Road:
    """Take the syllable for "and" off the second road of a crossing: "Jianshe Dajie yu Zhongshan Lu jiaochakou"."""
    first, _, rest = road.name.text.lower().partition(" ")
    key = latin_key(rest.split()) if rest else ""
    if first not in _AND or (syllable_count(key) or 0) < _LEAST_NAME or road.name.hanzi is not None:
        return road
    return road._replace(name=Name(rest.title(), key, None))


_AND = forms("china.and")
_LEAST_NAME = 2  # syllables; "Yu Hua Lu" is 裕华路


def _without_townships(draft: ReadingDraft, roads: list[tuple[int, Road]]) -> list[tuple[int, Road]]:
    """Take "Dongtou Xiang" for a township (乡) where it has no number and something else says where in it."""
    found: list[tuple[int, Road]] = []
    for at, road in roads:
        is_around = _is_around_village(draft, at)
        is_told = (len(roads) > 1 or bool(draft.developments) or is_around) and draft.town is None
        is_meant = road.type == _LANE or (is_around and road.type == _STREET and _has_group(draft))
        if is_meant and is_told and number_near(draft, at) is None and not _is_hashed_near(draft, at):
            key = road.name.key + (DIRECTION_PINYIN.get(road.direction, "") if road.direction else "")
            kind = "Xiang" if road.type == _LANE else "Subdistrict"
            draft.town = Town(f"{draft.items[at].text} {kind}", key, None)  # type: ignore[union-attr]
        else:
            found.append((at, road))
    return found


def _is_around_village(draft: ReadingDraft, at: int) -> bool:
    """Whether a road in letters stands right beside a village on the side of the larger places, as its town does.

    "Huaishun Village, Lihu Street, Wuyi County" is in 丽湖街道, "Fuyan Xiang Hanjiayao Cun" in 府燕乡.
    """
    if draft.is_chinese_script:
        return False
    before, behind = _beside(draft, at, -1), _beside(draft, at, 1)
    near, far = (before, behind) if _is_village(before) else (behind, before)
    return _is_village(near) and type(far) is Division


def _beside(draft: ReadingDraft, at: int, step: int) -> Item | None:
    """Return what stands beside an item, past a group of a village: "Fuyan Xiang, Group 16, Hanjiayao Village"."""
    at += step
    while 0 <= at < len(draft.items) and _is_group(draft.items[at]):
        at += step
    return draft.items[at] if 0 <= at < len(draft.items) else None


def _has_group(draft: ReadingDraft) -> bool:
    """Whether a group of the village is named, in which houses are counted: no road then has the number."""
    return any(map(_is_group, draft.items))


def _is_group(item: object) -> bool:
    return type(item) is Label and item.part == "group"


def _is_village(item: Item | None) -> bool:
    return type(item) is Zoned and item.area.kind == _VILLAGE


def _without_localities(draft: ReadingDraft, roads: list[tuple[int, Road]]) -> list[tuple[int, Road]]:
    """Take 后巷 and its like, before the road and without a number, for the village they are called after."""
    found: list[tuple[int, Road]] = []
    for at, road in roads:
        is_short = road.type == _LANE and len(road.name.hanzi or "") == 1
        if is_short and at < roads[-1][0] and number_near(draft, at) is None and not _is_hashed_near(draft, at):
            draft.leftover.append(draft.items[at].text)  # type: ignore[union-attr]
        else:
            found.append((at, road))
    return found


_LANE, _STREET = "xiang", "street"
_VILLAGE = "village"


_LANES = frozenset({"lane", "alley"})


def _without_lanes(draft: ReadingDraft, roads: list[tuple[int, Road]]) -> list[tuple[int, Road]]:
    """Take a lane known by a number for a lane of the other road: "4th Lane, Laodong North Road" is 劳动北路四弄.

    In a village it is one without a road: "Fifth Alley, Xiasha Village" is 下沙村五巷.
    """
    lanes = [entry for entry in roads if entry[1].type in _LANES and entry[1].name.key in PINYIN_ORDINALS]
    is_of_village = len(roads) == 1 and any(area.kind == _VILLAGE for area in draft.areas)
    if len(lanes) != 1 or not (is_of_village or len(roads) == len(lanes) + 1):
        return roads
    ((at, lane),) = lanes
    draft.labels["lane"] = str(PINYIN_ORDINALS[lane.name.key])
    draft.items[at] = Label("lane", draft.labels["lane"])
    return [entry for entry in roads if entry not in lanes]


def _is_hashed_near(draft: ReadingDraft, at: int) -> bool:
    """Whether a number with its sign behind it stands beside a road: "Zhiren Xiang 917#"."""
    beside = draft.items[max(0, at - 1) : at + 2]
    return any(type(item) is Label and item.part in ("hashed", "lane", "alley") for item in beside)


def _is_far(draft: ReadingDraft, at: int) -> bool:
    """Whether a road only says what lies so many metres away: "100 meters north of Beihuan Road"."""
    before = draft.items[at - 1] if at else None
    return type(before) is Code and before.part == "noise" and distance((before.value,)) is not None


def _corner(draft: ReadingDraft, roads: list[tuple[int, Road]]) -> str | None:
    """Return the corner that "west of X Road, north of Y Street" names; None where it names none."""
    if len(roads) != 2 or any(number_near(draft, at) is not None for at, _ in roads):
        return None
    for step in (1, -1):
        sides = [
            beside.value
            for at, _ in roads
            if 0 <= at + step < len(draft.items)
            and type(beside := draft.items[at + step]) is Code
            and beside.part == "side"
        ]
        if len(sides) == 2 and {*sides} in _CORNERS:
            draft.leftover = [text for text in draft.leftover if text != sides[1]]
            return "".join(sorted(sides, key="nsew".index))
    return None


_CORNERS = ({"n", "e"}, {"n", "w"}, {"s", "e"}, {"s", "w"})


def _choose_road(draft: ReadingDraft, roads: list[tuple[int, Road]]) -> None:
    """Take the first road with a number beside it; the others are other addresses in the same field, or subdistricts.

    Where Latin text goes from the city down to the room, all is the other way round: the last road comes first.
    """
    if not draft.is_chinese_script and _goes_down(draft, roads[0][0]):
        roads = roads[::-1]
    best = next((entry for entry in roads if number_near(draft, entry[0]) is not None), roads[0])
    draft.road = best[1]
    draft.streets = [best[0]]
    taken = number_near(draft, best[0])
    for at, road in roads:
        if road is not best[1]:
            near = number_near(draft, at)
            if near is None or near == taken:
                draft.others.append((road, None))
            else:
                draft.others.append((road, number_of(draft.frees.pop(near).text)))


def _goes_down(draft: ReadingDraft, first: int) -> bool:
    """Whether no fewer places stand before the first road than behind it."""
    at = [place for place, item in enumerate(draft.items) if type(item) is Division]
    return bool(at) and sum(place < first for place in at) * 2 >= len(at)
