"""Lanes of the mainland of which one side leaves out the word: a compound at 2889弄 has "No. 2889" in English.

Lanes and houses are numbered in one row along a road, and a compound with many houses has the number of its lane. That
alone proves nothing, since sellers alter one for the other; where the compound has one name on both sides, or the
building and room in it are the same, it does.
"""

from dataclasses import replace

from falsefront.address.compare.account import road_text
from falsefront.address.compare.names_of_places.names import developments_agree, roads_agree
from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.reading import Name, Number, Reading
from falsefront.text.pinyin import syllable_count

_MAINLAND = "CN"
_PINYIN_ROAD = "lu"  # as nobody writes in another country


def lane_verified(a: Reading, b: Reading) -> str | None:
    """Return the lane that both mean, as a reason, though one calls it a number."""
    if (a.lane or b.lane) is None or a.alley or b.alley:
        return None
    if (found := _lane_before_slash(a, b)) is not None:
        return found
    if a.country != _MAINLAND or b.country != _MAINLAND:
        return None
    if not _is_one_road(a, b):
        return _lane_in_pinyin(a, b)
    for one, other in ((a, b), (b, a)):
        lane = one.lane
        if lane is not None and other.lane is None and _is_number_of(lane, one, other):
            return f"verified: lane {lane} of {road_text(one)} in {one.raw!r} is meant by {other.raw!r}"
    return None


def _lane_before_slash(a: Reading, b: Reading) -> str | None:
    """Return the lane of "6/758 Julu Lu", as only Shanghai writes house and lane; no side need name the city."""
    if not (a.cities | b.cities) <= _SHANGHAI or a.road is None or b.road is None:
        return None
    if a.cities != b.cities and not any(map(_is_deep_in_compound, (a, b))):
        return None
    is_apart = a.county is not None and b.county is not None and not _is_in_one_district(a, b)
    if is_apart or roads_agree(a.road, b.road) != 1.0 or _is_part_named_by_one(a, b):
        return None
    for one, other in ((a, b), (b, a)):
        is_in_pinyin = other.road is not None and other.road.type == _PINYIN_ROAD and other.road.name.hanzi is None
        if is_in_pinyin and other.lane is None and _is_behind_slash(one, other):
            return f"verified: lane {one.lane} of {road_text(one)} in {one.raw!r} is meant by {other.raw!r}"
        lane = one.lane if is_in_pinyin and other.number == one.lane else None
        if lane is not None and _is_before_slash(lane, one, other):
            return f"verified: lane {lane} of {road_text(one)} in {one.raw!r} is meant by {other.raw!r}"
    return None


def _lane_in_pinyin(a: Reading, b: Reading) -> str | None:
    """Return the lane whose word stands before the road in pinyin: "No. 88 Long Shengrong Road" is 盛荣路88弄.

    Long begins the names of roads as well, so that the rest must be a name of two syllables and more, and the house the
    same, or the district where one side names no house.
    """
    for one, other in ((a, b), (b, a)):
        road, number = other.road, other.number
        if one.lane is None or number != one.lane or one.road is None or road is None or road.name.hanzi is not None:
            continue
        stem = next((road.name.key[len(word) :] for word in _LANE_WORDS if road.name.key.startswith(word)), "")
        named = other if not stem else replace(other, road=road._replace(name=Name(road.name.text, stem, None)))
        if (syllable_count(stem) or 0) < _LEAST_NAME or not _is_one_road(one, named):
            continue
        house = str(one.number or one.building or "")
        if house == (other.building or "") and (house or _is_in_one_district(one, other)):
            return f"verified: lane {one.lane} of {road_text(one)} in {one.raw!r} is meant by {other.raw!r}"
    return None


def have_one_house(a: Reading, b: Reading) -> bool:
    """Whether one house of a lane is among those that each side names: 2号楼、3号楼, "Nos. 2-3"."""
    left, right = _houses(a), _houses(b)
    return any(numbers_agree(one, other) for one in left for other in right)


def _houses(reading: Reading) -> list[Number]:
    """Return the houses of a lane that are named: by number, else as buildings, those that were left over too."""
    if reading.number is not None:
        return [reading.number]
    said = [reading.building or "", *(word.removeprefix(_FURTHER) for word in reading.leftover if _FURTHER in word)]
    return [number for number in map(number_of, said) if number is not None]


_FURTHER = "building "


def is_in_shanghai(a: Reading, b: Reading) -> bool:
    """Whether one side alone names Shanghai, and both one house or estate in one lane, as hardly any city has them.

    Elsewhere a few towns beside it number lanes, too; a road, lane, house and room in common are no chance, and without
    a room a lane that only a long road has, on a road of a name that few cities have.
    """
    known, other = (a, b) if a.cities else (b, a)
    is_open = not (other.city or other.county or other.province or other.town)
    if known.cities != _SHANGHAI or not is_open or a.lane is None or a.lane != b.lane or a.alley != b.alley:
        return False
    if have_one_house(a, b):
        is_telling = any(house.first >= _LEAST_HOUSE for house in _houses(a))  # every lane has a house 1
        return _has_one_room(a, b) or (is_telling and _is_of_few_cities(known, other))
    is_bare = not (_houses(a) or _houses(b))
    return is_bare and _is_of_few_cities(known, other) and _may_have_one_estate(a, b)


def _is_of_few_cities(known: Reading, other: Reading) -> bool:
    """Whether lane and road are so seldom that hardly another city has both, and no postcode tells of one."""
    if known.lane is None or known.road is None or not all(text.startswith(_NEAR) for text in other.leftover):
        return False
    is_elsewhere = other.postcode is not None and not other.postcode.startswith(_POSTCODE)
    return known.lane.first >= _LEAST_SELDOM and known.road.name.key not in _USUAL_ROADS and not is_elsewhere


def _may_have_one_estate(a: Reading, b: Reading) -> bool:
    """Whether each names an estate, and they are one, or one in characters and one in words that may translate it."""
    if _has_one_development(a, b):
        return True
    told = [[one for one in reading.developments if one.kind is not None] for reading in (a, b)]
    is_translated = a.is_chinese_script != b.is_chinese_script
    words = told[0] if b.is_chinese_script else told[1]
    return is_translated and all(told) and not any(syllable_count(one.name.key) for one in words)


_NEAR = "近"
_SHANGHAI = frozenset({"31"})
_NOWHERE = frozenset[str]()
_POSTCODE = "20"  # begins those of Shanghai
_LEAST_SELDOM = 90  # lanes of short roads have lower numbers
_LEAST_HOUSE = 5
_USUAL_ROADS = forms("pinyin.road.usual")


def _is_in_one_district(a: Reading, b: Reading) -> bool:
    return a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes)


_LANE_WORDS = tuple(sorted(forms("pinyin.lane.before")))
_LEAST_NAME = 2  # syllables


def _is_one_road(a: Reading, b: Reading) -> bool:
    if a.road is None or b.road is None or a.cities.isdisjoint(b.cities):
        return False
    is_apart = a.county is not None and b.county is not None and a.county.codes.isdisjoint(b.county.codes)
    return not is_apart and roads_agree(a.road, b.road) == 1.0


def _is_number_of(lane: Number, one: Reading, other: Reading) -> bool:
    """Whether the number of the other side is a lane of this one, as what stands in it tells."""
    if other.number != lane:
        return False
    if one.number is None and _has_one_development(one, other):
        return True
    if not _is_in_one_part_of_shanghai(one, other):
        return _is_told_without_district(lane, one, other)
    if one.number is None and one.building is None:
        return _is_bare_compound(one, other)
    if _is_part_named_by_one(one, other):
        return False
    if one.number is not None:  # 毕升路289弄3号201室 is Building 3, No. 289
        is_told = _has_one_room(one, other) or _is_house_far_out(lane, one, other)
        return _is_before_slash(lane, one, other) or (other.building == str(one.number) and is_told)
    return one.building == other.building and (_has_one_room(one, other) or _is_translated_building(one, other))


def _is_told_without_district(lane: Number, one: Reading, other: Reading) -> bool:
    """Whether lane and house are so high, on a road that few cities have, that no district of Shanghai need be named.

    中山路289弄 and 中山路289号 are two places of another city, each with its Building 3.
    """
    if one.cities != _SHANGHAI or other.cities != _SHANGHAI or one.road is None:
        return False
    is_open = one.road.name.key not in _USUAL_ROADS and not _name_two_estates(one, other)
    return is_open and other.building == str(one.number or "") and _is_house_far_out(lane, one, other)


def _name_two_estates(a: Reading, b: Reading) -> bool:
    """Whether both name an estate, and not one; or one side a part of an estate that the other does not name."""
    is_two = bool(a.developments and b.developments) and not _may_have_one_estate(a, b)
    return is_two or a.plot != b.plot or a.entrance != b.entrance


def _is_part_named_by_one(a: Reading, b: Reading) -> bool:
    """Whether one side alone names an estate, village, zone or part of one, so that the house may be another's."""
    if (a.developments or b.developments) and not _may_have_one_estate(a, b):
        return True
    return a.plot != b.plot or a.entrance != b.entrance or bool(a.areas) != bool(b.areas)


def _is_in_one_part_of_shanghai(a: Reading, b: Reading) -> bool:
    """Whether both lie in one district of Shanghai, as they say it, or one of them by its postcode."""
    if a.cities != _SHANGHAI or b.cities != _SHANGHAI:
        return False
    if a.county is not None and b.county is not None:
        return _is_in_one_district(a, b)
    known, other = (a, b) if a.county is not None else (b, a)
    district = _DISTRICTS.get((other.postcode or "")[:_OF_DISTRICT])
    return known.county is not None and district is not None and district in known.county.codes


_DISTRICTS = values("china.postcode.shanghai")
_OF_DISTRICT = 4  # digits of a postcode


def _is_before_slash(lane: Number, one: Reading, other: Reading) -> bool:
    """Whether the other side has house and lane as "3/289 Bisheng Road", where nothing finer says that 3 is a room."""
    is_house = other.unit == str(one.number) and not (one.building or one.unit or one.floor)
    return is_house and not (other.building or other.floor) and f"{one.number}/{lane}" in other.raw


def _is_deep_in_compound(reading: Reading) -> bool:
    """Whether lane and house are so high that hardly two roads of one name have them."""
    lane, house = reading.lane, reading.number
    return lane is not None and house is not None and lane.first >= _LEAST_FAR and house.first >= _LEAST_MANY


def _is_behind_slash(one: Reading, other: Reading) -> bool:
    """Whether the other side has lane and house as "758/6 Julu Lu": the first is not one of a row of houses."""
    is_alone = not (other.building or other.floor or one.building or one.unit or one.floor)
    is_lane = one.lane is not None and one.number is not None and one.lane.first >= _LEAST_SELDOM
    return is_lane and is_alone and other.raw.lower().startswith(f"{one.lane}/{one.number} ")


def _is_house_far_out(lane: Number, one: Reading, other: Reading) -> bool:
    """Whether lane and house have so high numbers that they are of a compound, and no two rooms.

    They are told in the other script, or in letters as a building of the park that has the number.

    晨光路1777弄96号 is Building 96, No. 1777; 1777弄9号 may be a house beside the plot that has a Building 9.
    """
    is_translated = one.is_chinese_script != other.is_chinese_script
    if not is_translated and not one.is_chinese_script:
        is_translated = any(development.kind in _PARKS for development in other.developments)
    is_high = lane == one.lane and _is_deep_in_compound(one)
    return is_translated and is_high and (one.unit is None or other.unit is None)


def _is_translated_building(one: Reading, other: Reading) -> bool:
    """Whether a lane with a building (5号楼, not 5号) in characters may be in English the number with that building.

    Room and floor are the same, or on neither side, and no word is left over that may name another estate.
    """
    is_translated = one.is_chinese_script and not other.is_chinese_script
    is_plain = not (one.developments or other.developments or one.leftover or other.leftover)
    return is_translated and is_plain and one.unit == other.unit and one.floor == other.floor


_PARKS = frozenset({"park", "estate"})
_LEAST_FAR = 1000
_LEAST_MANY = 50  # houses that only the lanes of a compound have


def _is_bare_compound(one: Reading, other: Reading) -> bool:
    """Whether one names nothing in its lane, and the other in another script the compound that has the number."""
    is_bare = not (one.unit or one.floor or one.developments or other.building or other.unit)
    is_named = any(development.kind is not None for development in other.developments)
    return is_bare and is_named and one.is_chinese_script != other.is_chinese_script


def _has_one_room(a: Reading, b: Reading) -> bool:
    return a.unit is not None and a.unit == b.unit


def _has_one_development(a: Reading, b: Reading) -> bool:
    return any(developments_agree(one, other) == 1.0 for one in a.developments for other in b.developments)
