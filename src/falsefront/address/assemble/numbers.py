"""Decides which number is the street's own."""

import re
from collections.abc import Sequence
from typing import Any

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.parts.items import Code, Division, Estate, Free, Item, Label, Street, Unknown, Zoned
from falsefront.address.parts.numbers import label, number_of
from falsefront.address.parts.zones import is_works_park

_LONGEST_BUILDING = 3  # digits; no estate has a thousand buildings
_PINYIN_TYPES = frozenset({"lu", "jie", "dajie", "dadao", "xiang"})
_ROOM_OF_BUILDING = re.compile(r"^\d+[a-z]$")


def number_near(draft: ReadingDraft, at: int) -> int | None:
    """Return where the number of the road at `at` stands: marked before unmarked, plain before dashed."""
    best: int | None = None
    best_score = 99
    street = draft.items[at]
    is_pinyin = type(street) is Street and street.text.isascii() and street.road.type in _PINYIN_TYPES
    for rank, near in enumerate((at - 1, at + 1)):
        near = _past_basement(draft, _past_small(draft, near, near - at), near - at)
        free = draft.frees.get(near)
        if free is None or number_of(free.text) is None:
            continue
        score = 0 if free.is_marked else 6 if "-" in free.text else 3
        beyond = near - 1 if rank == 0 else near + 1
        is_room = 0 <= beyond < len(draft.items) and type(draft.items[beyond]) is Estate
        if is_room or (rank == 0 and is_pinyin):
            score += 2  # "B zuo 905, Jingyan Lu 108": Chinese order; "Changfa Dasha 1405, Yanzheng Rd 5"
        if score + rank < best_score:
            best, best_score = near, score + rank
    return best


def _past_basement(draft: ReadingDraft, at: int, step: int) -> int:
    """Return the place behind a letter with a digit that stands between road and number: No. 200, B1, Nanjing E. Rd."""
    free, beyond = draft.frees.get(at), draft.frees.get(at + step)
    is_lettered = free is not None and not free.is_marked and _BASEMENT.fullmatch(free.text) is not None
    return at + step if is_lettered and beyond is not None and beyond.is_marked else at


_BASEMENT = re.compile("b[1-4]")


def _past_small(draft: ReadingDraft, at: int, step: int) -> int:
    """Return the place behind a section, side or annex between road and number, and a locality of Hong Kong."""
    if 0 <= at < len(draft.items):
        item = draft.items[at]
        is_part = (type(item) is Code and item.part in ("section", "side")) or (
            type(item) is Label and item.part == "annex"
        )
        is_part = is_part or (type(item) is Unknown and item.text.endswith(("段", " Section")))  # 石大路寮步段733号
        if is_part or (draft.is_hong_kong and step < 0 and type(item) is Division):
            return at + step
    return at


def choose_number(draft: ReadingDraft) -> None:
    """Set the street number: in a lane beside the lane, else beside the road, else where it is marked."""
    if "building_or_number" in draft.labels:
        _building_or_number(draft)
    if draft.has_hashed:
        _place_hashed(draft)
    if draft.developments and draft.frees:
        _leave_stalls(draft)
    if draft.number is None and draft.frees:
        _choose_coded(draft)
    if draft.number is None and draft.frees:
        _choose_free(draft)
    if draft.number is None and draft.streets and "building" in draft.labels:
        _building_as_number(draft)


def _leave_stalls(draft: ReadingDraft) -> None:
    """Take a letter and a number right behind a market or house for a stall in it, not a number of the road: C348号."""
    for at, free in list(draft.frees.items()):
        before = draft.items[at - 1] if at else None
        if type(before) is not Estate or is_works_park(before.development) or draft.labels.keys() & _FINER:
            continue
        if _STALL.fullmatch(free.text):
            draft.labels["unit"] = label(free.text)
            del draft.frees[at]


_STALL = re.compile(r"[a-z]-?[0-9]{1,4}")


def _choose_coded(draft: ReadingDraft) -> None:
    """Take a number with its block's letter before a dash for a house or plot: 工业区C-33号; a room has more digits.

    With three it is one where it is marked as a number. In what has a name of its own it is a stall or a room. A text
    in two languages says it twice.
    """
    if draft.developments or not (draft.areas or draft.streets) or draft.labels.keys() & _FINER:
        return
    free, *others = draft.frees.values()
    is_one = all(other.text == free.text for other in others)
    if is_one and (_CODED_AND_MARKED if free.is_marked else _CODED).fullmatch(free.text):
        draft.number = number_of(free.text.replace("-", ""))
        draft.frees.clear()


_CODED = re.compile(r"[a-z]-[0-9]{1,2}")
_CODED_AND_MARKED = re.compile(r"[a-z]-[0-9]{1,3}")


def _choose_free(draft: ReadingDraft) -> None:
    at = _lane_number(draft) if draft.labels.keys() & {"lane", "alley"} else None
    if at is None and draft.streets:
        at = number_near(draft, draft.streets[0])
    if at is None:
        at = _number_elsewhere(draft)
    if at is None:
        return
    free = draft.frees.pop(at)
    draft.number = number_of(free.text, draft.is_hong_kong)


def _place_hashed(draft: ReadingDraft) -> None:
    """Take "88#" for the number of the road it stands beside, where it has no other, and for a building elsewhere."""
    for at, item in enumerate(draft.items):
        if type(item) is not Label or item.part != "hashed":
            continue
        beside = (_past_small(draft, at - 1, -1), at + 1)
        is_beside = bool(draft.streets) and draft.streets[0] in beside and draft.number is None
        number = number_of(item.value, draft.is_hong_kong) if is_beside else None
        if number is not None and "lane" not in draft.labels and number_near(draft, draft.streets[0]) is None:
            draft.number = number
        elif _is_house_of_village(draft, at) or _is_house_of_zone(draft, at):
            draft.number = number_of(item.value)
        elif draft.labels.setdefault("building", label(item.value)) != label(item.value):
            draft.leftover.append(f"building {item.value}")


def _is_house_of_village(draft: ReadingDraft, at: int) -> bool:
    """Whether "218#" is a house: beside a village, and nothing but that is named that may have buildings or houses."""
    before, behind = _without_groups(draft.items[:at]), _without_groups(draft.items[at + 1 :])  # 村3组98#
    is_beside = type(before[-1]) is Zoned if before else bool(behind) and type(behind[0]) is Zoned
    is_alone = is_beside and not draft.developments and _is_nothing_finer(draft)
    return is_alone and bool(draft.areas) and all(area.kind == "village" for area in draft.areas)


def _without_groups(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if type(item) is not Label or item.part != _GROUP]


_GROUP = "group"


def _is_house_of_zone(draft: ReadingDraft, at: int) -> bool:
    """Whether "8#" is the number of a zone, since English begins with it and names nothing finer in the zone.

    工业区8# may be the building as well, and so may what stands behind a word: "Dorm 8#".
    """
    is_one = len(draft.areas) + len(draft.developments) == 1 and not draft.is_chinese_script
    return at == 0 and is_one and is_before_zone(draft.items) and _is_nothing_finer(draft)


def _is_nothing_finer(draft: ReadingDraft) -> bool:
    return not (draft.streets or draft.frees or draft.number or draft.labels.keys() & _FINER)


_FINER = frozenset({"building", "entrance", "floor", "unit", "unit_or_entrance"})


def is_before_zone(items: list[Any]) -> bool:
    """Whether a zone, or a park for works, stands second."""
    following = items[1] if len(items) > 1 else None
    if type(following) is Zoned:
        return following.area.kind != "village"
    return type(following) is Estate and is_works_park(following.development)


def _building_or_number(draft: ReadingDraft) -> None:
    """Decide what stands behind a named building: "Winner Building 36, Man Yue St" has the number there."""
    value = draft.labels.pop("building_or_number")
    if _ROOM_OF_BUILDING.match(value) and "unit" not in draft.labels and draft.frees:
        draft.labels["unit"] = value  # "Cuihu Building 2A, 39 Zhongshan Road"
        return
    at = next(at for at, item in enumerate(draft.items) if type(item) is Label and item.part == "building_or_number")
    is_beside = draft.is_hong_kong or at + 1 == draft.streets[0] if draft.streets else False
    is_too_high = value.isdigit() and len(value) > _LONGEST_BUILDING
    if draft.streets and (is_beside or is_too_high) and number_near(draft, draft.streets[0]) is None:
        draft.number = number_of(value, draft.is_hong_kong)
    elif "building" not in draft.labels:
        draft.labels["building"] = value
    else:
        draft.leftover.append(f"building {value}")


def _building_as_number(draft: ReadingDraft) -> None:
    """Take "Building 99" right before the road for its number where another building is named, or it is too high."""
    street = draft.streets[0]
    for at, item in enumerate(draft.items):
        if type(item) is not Label or item.part != "building" or not item.value.isdigit():
            continue
        others = [
            other.value
            for other in draft.items
            if type(other) is Label and other.part == "building" and other is not item
        ]
        if (others and at + 1 == street) or (not others and int(item.value[:_MOST_DIGITS]) >= _LEAST_NO_BUILDING):
            draft.number = number_of(item.value, draft.is_hong_kong)
            del draft.labels["building"]
            if others:
                draft.labels["building"] = label(others[0])
                draft.leftover = [text for text in draft.leftover if not text.startswith("building ")]
            return


_LEAST_NO_BUILDING = 1000  # no estate has so many buildings: "Building 1088, Pudong South Road"
_MOST_DIGITS = 9


def take_annex(draft: ReadingDraft) -> None:
    """Take 附5号 for part of the road's number, but for a room's where house, floor or room stand before it."""
    annex = draft.labels.pop("annex")
    if draft.is_chinese_script and _is_annex_of_house(draft):
        room = draft.labels.get("unit")
        draft.labels["unit"] = f"{room}{_ANNEX}{annex}" if room else annex
    elif draft.number and not draft.number.sub:
        draft.number = draft.number._replace(sub=f"{_ANNEX}{annex}")


def _is_annex_of_house(draft: ReadingDraft) -> bool:
    """Whether a house, floor or room stands nearer before an annex than the number: 18号2幢1103号附5号."""
    at = next(at for at, item in enumerate(draft.items) if type(item) is Label and item.part == "annex")
    for item in reversed(draft.items[:at]):
        if type(item) is Free and number_of(item.text) == draft.number:
            return False
        if type(item) is not Free:
            return type(item) is Label and item.part in _HOUSED
    return False


_ANNEX = "fu"
_HOUSED = frozenset({"building", "entrance", "floor", "unit"})


def _lane_number(draft: ReadingDraft) -> int | None:
    for at, item in enumerate(draft.items):
        if type(item) is Label and item.part in ("lane", "alley"):
            for near in (at + 1, at - 1):
                free = draft.frees.get(near)
                if free is not None and number_of(free.text) is not None:
                    return near
            return _house_before_estate(draft, at)
    return None


def _house_before_estate(draft: ReadingDraft, lane: int) -> int | None:
    """Return where the house stands before the estate that has the lane: "5 Anding Fang, Lane 284" is no room."""
    at = lane - 2
    free = draft.frees.get(at)
    if free is None or draft.labels.keys() & {"unit", "building"} or type(draft.items[at + 1]) not in (Estate, Unknown):
        return None
    is_house = free.text.isdigit() and len(free.text) <= _LONGEST_HOUSE
    return at if is_house or (free.is_marked and number_of(free.text) is not None) else None


_LONGEST_HOUSE = 2  # digits; with a third a room is as likely


def _number_elsewhere(draft: ReadingDraft) -> int | None:
    """Return where the number stands if not beside the road: marked ones first, then beside a village or estate."""
    marked = [at for at, free in draft.frees.items() if free.is_marked and number_of(free.text) is not None]
    is_in_park = bool(draft.developments) and all(map(is_works_park, draft.developments))
    if (draft.areas or is_in_park) and draft.road is None and "unit" not in draft.labels:
        marked = [at for at in marked if not _is_room_of_zone(draft, at)]
    if not marked and len(draft.frees) == 1 and not draft.labels.keys() - _AROUND:
        at = _number_of_area(draft)
        if at is not None:
            return at
    if draft.road is not None:
        behind = _number_before_estate(draft)
        if behind is not None:
            return behind
        is_room = "building" in draft.labels and "unit" not in draft.labels
        return marked[0] if len(marked) == 1 and not is_room else None
    has_fine = bool(draft.labels.keys() & {"floor", "building"})
    is_room = "unit" not in draft.labels and has_fine and bool(draft.developments) and not is_in_park
    if marked and not is_room and (draft.areas or draft.town or draft.developments):
        return marked[-1]
    for at, free in draft.frees.items():
        following = draft.items[at + 1] if at + 1 < len(draft.items) else None
        before = draft.items[at - 1] if at else None
        is_short = free.text.isdigit() and len(free.text) < 4
        if is_short and (type(following) is Zoned or type(before) is Zoned):
            return at
        if is_short and type(following) is Estate and is_works_park(following.development) and len(draft.frees) == 1:
            return at
    return None


def _is_room_of_zone(draft: ReadingDraft, at: int) -> bool:
    """Whether a number in a zone is a room of the building beside it: 工业园4栋904号, "#904, Bldg 4, Ind. Park"."""
    text = draft.frees[at].text
    near = draft.items[:at] if draft.is_chinese_script else draft.items[at + 1 : at + 2]
    is_long = text[:_LEAST_ROOM].isdigit() and len(text) >= _LEAST_ROOM
    return is_long and any(type(item) is Label and item.part == "building" for item in near)


_LEAST_ROOM = 3  # digits
_AROUND = frozenset({"phase", "group"})  # labels that say nothing of what a number is


def _number_of_area(draft: ReadingDraft) -> int | None:
    """Return where the only number stands in "6 Hengli Industry Zone, Lianfeng Road" and before a village."""
    ((at, free),) = draft.frees.items()
    if not draft.areas or draft.developments or number_of(free.text) is None:
        return None
    following = draft.items[at + 1] if at + 1 < len(draft.items) else None
    is_first = at == 0 and draft.road is None
    return at if is_first or type(following) is Zoned else None


def _number_before_estate(draft: ReadingDraft) -> int | None:
    """Return where the number stands in "1A-1L Weida Commercial Building, Tung Choi Street"."""
    street = draft.streets[0] if draft.streets else -1
    at = street - 2
    free = draft.frees.get(at)
    is_one = free is not None and type(draft.items[at + 1]) is Estate and "unit" in draft.labels
    return at if is_one and free is not None and number_of(free.text) is not None else None
