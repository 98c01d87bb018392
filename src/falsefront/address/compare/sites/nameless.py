"""Developments that have no name of their own: a park called by what it is for or by its city, a block by its side.

"Hi-Tech Park" in Shenzhen is a quarter with roads, hundreds of towers and thousands of firms; every estate has a South
Block and a Factory Building. Characters have such a park read as a zone (科技园), in which a house needs a number.
"""

import re
from typing import Final

from falsefront.address.compare.names_of_places.kinds import use_of
from falsefront.address.compare.sites.descriptions import describes_house, describes_park
from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Development, Name, Place, Reading
from falsefront.text.hanzi import simplified

_PARKS: Final = values("pinyin.park.nameless")  # key -> `wide` of one that roads lead through, `many` of a city's many
_BLOCKS: Final = forms("pinyin.block.nameless")
_COMMON: Final = forms("pinyin.name.common")
_WIDE, _MANY = "wide", "many"
_PARK_KINDS: Final = frozenset({"park", "zone"})
_BLOCK_KINDS: Final = frozenset({"building", "tower"})
_IN_CHINA: Final = frozenset({"CN", "TW", None})
# Which are known by their names, or are quarters.
_NAMED_KINDS: Final = frozenset({"market", "university", "campus", "campuses", "community", "quarter", "xiaozhen"})
_NO_BLOCKS: Final = _PARK_KINDS | _NAMED_KINDS


def is_nameless(development: Development, reading: Reading) -> bool:
    """Whether a development of China is known by no name: "High-Tech Park", "Shenzhen Software Park", "East Tower"."""
    if reading.country not in _IN_CHINA:
        return False
    return is_nameless_block(development) or (
        development.kind in _PARK_KINDS
        and (development.name.key in _PARKS or _is_described(development) or _is_called_by_place(development, reading))
    )


def is_box_in_estate(development: Development, reading: Reading) -> bool:
    """Whether all that a reading names in a park, estate or campus is a box of its post office."""
    return development.kind in _WITH_POST and bool(reading.po_box) and reading.road is None and reading.number is None


_WITH_POST: Final = frozenset({"park", "estate", "campus"})


def are_two_of_common_name(left: Development, right: Development) -> bool:
    """Whether two developments have a common name in letters alone in common: Economic Building, Economic Centre."""
    is_common = left.name.key == right.name.key and left.name.key in _COMMON
    is_written = left.name.hanzi is None is right.name.hanzi
    return is_common and is_written and (left.kind, left.use) != (right.kind, right.use)


def are_two_of_place(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether two kinds of house have no name in common but their city's or district's: Tianhe Tower, Tianhe Plaza."""
    if left.name.hanzi is not None or right.name.hanzi is not None or not _are_two_kinds(left, right):
        return False
    places = [place for it in (a, b) for place in (it.city, it.county, it.town) if place is not None]
    return any(place.key == left.name.key for place in places)


def are_two_of_zone(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether two parks have no name but a zone's that has many, and are for two things: 高新区创业园, 高新区孵化园."""
    name = left.name.hanzi
    if name is None or name != right.name.hanzi or name not in _ZONES:
        return False
    said = [re.search(rf"{name}(\w{{1,{_MOST_SAID}}}?)(?:{_YUAN}|$)", simplified(it.raw)) for it in (a, b)]
    return said[0] is None or said[1] is None or said[0][1] != said[1][1]


_MOST_SAID: Final = 8  # characters of what a park is for
_ZONES: Final = forms("han.zone")


def are_two_by_hotel(left: Development, right: Development) -> bool:
    """Whether one of two is a hotel and the other another house: Moyu Hotel, Moyu Centre."""
    return _are_two_kinds(left, right) and "hotel" in (left.kind, right.kind)


def are_two_run_on(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether one of two kinds of house was run on behind its name: MoyuyuanBuilding, Moyuyuan Plaza."""
    if not _are_two_kinds(left, right):
        return False
    return any(
        one.name.text.isalpha() and re.search(rf"\b{one.name.text}[a-z]", it.raw, re.IGNORECASE) is not None
        for one, it in ((left, a), (right, b))
    )


def _are_two_kinds(left: Development, right: Development) -> bool:
    kinds = {_HOUSES.get(one.kind or "") for one in (left, right)}
    return None not in kinds and len(kinds) > 1


def are_two_of_owner(left: Development, right: Development) -> bool:
    """Whether a word besides the name and two kinds tell two houses of one owner: X International Centre, X Tower.

    One house is called Tower, Building or Mansion, or Building and Plaza, but with a word more it is another's name.
    """
    return _are_two_kinds(left, right) and use_of(left) != use_of(right)


# Kinds of houses; those of one value are one kind in two words.
_HOUSES: Final = {
    "building": "tower", "mansion": "tower", "hotel": "hotel", "plaza": "plaza", "center": "center",
    "garden": "garden", "gardens": "garden", "home": "garden", "estate": "estate", "apartment": "apartment",
}  # fmt: skip


def is_wide_park(development: Development, reading: Reading) -> bool:
    """Whether a development is a nameless park of which a city has many, or that roads lead through.

    No number or house in it is one.
    """
    return development.name.hanzi in _ZONES or (_is_of_many(development) and is_nameless(development, reading))


def is_nameless_zone(zone: Name) -> bool:
    """Whether a zone in characters is called by what it is for, and a city has many or its roads: 生态园, 科技园."""
    return zone.hanzi is not None and (describes_house(zone) or _PARKS.get(zone.key) == _WIDE)


def is_nameless_block(development: Development) -> bool:
    """Whether a house is called by nothing but its side or its work."""
    if development.kind in _BLOCK_KINDS and development.name.key in _BLOCKS:
        return True
    return development.kind not in _NO_BLOCKS and describes_house(development.name)


def _is_described(park: Development) -> bool:
    """Whether a park is called by what it is for, and not one of which a city has but one or two."""
    return park.kind in _PARK_KINDS and park.name.key not in _PARKS and describes_park(park.name)


def door_in(reading: Reading, park: Development) -> str:
    """Return what says which house of a nameless park a reading means; "" where nothing does.

    A wide park has an A and a 3 in each of its estates, and each of many parks for one thing has; R3-B and 24 may be
    its own.
    """
    house = reading.building or (str(reading.number) if reading.number is not None and reading.road is None else "")
    is_said = not _is_of_many(park) or (len(house) > 1 and any(map(str.isdigit, house)))
    return house if is_said else ""


def are_one_in_zone(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether a park that is called by what it is for lies in one named zone on both sides, which has one such."""
    is_one = left.name.key == right.name.key and left.use == right.use and left.kind == right.kind
    if not is_one or len(left.name.key) < _LEAST_DESCRIBED or _is_wide(left) or left.kind not in _PARK_KINDS:
        return False
    zones = [{area.name.key for area in it.areas if area.kind == _ZONE} - {left.name.key} for it in (a, b)]
    return any(len(key) >= _LEAST_ZONE for key in zones[0] & zones[1])


_ZONE: Final = "zone"
_LEAST_DESCRIBED, _LEAST_ZONE = 8, 5  # letters: Deshan


def have_one_door(a: Reading, b: Reading, left: Development, right: Development, *, is_on_one_road: bool) -> bool:
    """Whether two readings in a nameless park are in one house of it; on one road a park is one but for a wide one."""
    if is_nameless_block(left) or is_nameless_block(right):
        return False
    if is_on_one_road and not (_is_wide(left) or _is_wide(right)):
        return True
    doors = door_in(a, left), door_in(b, right)
    return bool(doors[0]) and doors[0] == doors[1] and not _are_two_numbers(a, b)


def _is_wide(park: Development) -> bool:
    return _PARKS.get(park.name.key) == _WIDE


def _is_of_many(park: Development) -> bool:
    """Whether a city has many parks that are called so, or roads with many houses in one."""
    return park.name.key in _OF_MANY or _is_described(park)


_OF_MANY: Final = frozenset(key for key, value in _PARKS.items() if value in (_WIDE, _MANY))


def is_park_in_zone(development: Development, reading: Reading) -> bool:
    """Whether a development is a park or has homes, so that a house in it is none of the zone around: 生物医药园.

    A park as wide as a quarter has zones in it: in letters the smaller stands before the larger.
    """
    if development.kind not in _WITH_HOUSES:
        return False
    return not _is_wide(development) or reading.is_chinese_script or _has_park_before_zone(reading)


def _has_park_before_zone(reading: Reading) -> bool:
    raw = reading.raw.lower()
    places = [at for area in reading.areas if (at := raw.find(area.name.text.lower())) >= 0]
    return bool(places) and _PARK_WORD.search(raw, 0, min(places)) is not None


_PARK_WORD: Final = re.compile(r"park\b")


_WITH_HOUSES: Final = frozenset({"park", "garden", "gardens", "home", "apartment"})
_YUAN: Final = "园"


def _are_two_numbers(a: Reading, b: Reading) -> bool:
    return a.number is not None and b.number is not None and not numbers_agree(a.number, b.number)


def _is_called_by_place(development: Development, reading: Reading) -> bool:
    """Whether a park has the name of the city or district that it lies in and no other, but for what it is for."""
    places: tuple[Place | None, ...] = (reading.city, reading.county, reading.town)
    return development.use is not None and any(place and development.name.key == place.key for place in places)
