"""Two addresses of one city, of which one names a house that everybody knows and the other its road and number.

The name has to be all that its part of the text says, but for rooms, floors and the city: "Central Plaza" is not "Grand
Central Plaza", nor is a house opposite it. Whoever names a house is then read as standing at its door, so that all else
that keeps addresses apart keeps these apart as well.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final, NamedTuple

from falsefront.address.gazetteer.known_houses import (
    Door,
    House,
    Seen,
    Token,
    house_named,
    houses_of_doors,
    known_cities,
    words_with_signs,
)
from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.parts.roads import whole_key
from falsefront.address.reading import Area, Development, Precision, Reading, Road
from falsefront.records import Comparison, Level
from falsefront.text.countries import country_names
from falsefront.text.hanzi import HAN, simplified

_KEPT: Final = 4096
_PARTING: Final = re.compile(r"[,;，；、。|\n()（）\[\]·]|(?<!\d)/")
_LABELLED: Final = ("abroad.building", "hongkong.block", "china.building")
_INSIDE: Final = (
    "abroad.unit", "abroad.floor", "abroad.floor.alone", "abroad.floor.ordinal", "abroad.number.within",
    "hongkong.unit", "hongkong.floor", "hongkong.floor.word", "china.room", "china.floor",
)  # fmt: skip
_HAN_INSIDE: Final = re.compile(r"[a-z0-9#\-\s]|楼|层|室|座|栋|幢|单元|号铺|铺|大堂|地下|市|省|中国")
_LAST_LATIN: Final = "\u024f"  # letters behind it are read in Latin ones
_OF_ROOM: Final = 3  # digits of a room's number that no word counts
_LABELLED_WORDS: Final = 2  # Tower 1
_PARTING_ROOMS: Final = frozenset({"-", "/"})
_FINER: Final = frozenset({Precision.UNIT, Precision.FLOOR, Precision.ENTRANCE, Precision.BUILDING})
_Named = Development | Area | Road


class Known(NamedTuple):
    """Two addresses, the one that names a known house standing at its door, and why they may be one."""

    pair: tuple[Reading, Reading]
    reason: str


def as_known_house(a: Reading, b: Reading) -> Known | None:
    """Return two readings, the one that names a known house as standing at its door.

    None where neither names one, or the other neither names it, too, nor gives its road and number.
    """
    if a.cities.isdisjoint(b.cities) or a.cities.isdisjoint(known_cities()):
        return None
    for one, other in ((a, b), (b, a)):
        seen = house_named(one.raw, one.cities)
        if seen is None or one.cities.isdisjoint(other.cities & seen.house.cities):
            continue
        there = _standing_too(other, seen.house) or other
        if not _may_be_door(there, seen):
            continue
        for door, here in at_doors(one):
            if _is_door(there, door):
                pair = (here, there) if one is a else (there, here)
                return Known(pair, f"known house: {seen.name} is {door.text}")
    return _by_two_doors(a, b)


def _by_two_doors(a: Reading, b: Reading) -> Known | None:
    """Return two addresses on two roads as standing at one door of a house that has one on each; None where it has not.

    Each says a door's whole road and number, and names no other house.
    """
    if a.number is None or b.number is None or a.road == b.road:
        return None
    for house in houses_of_doors(a.cities & b.cities):
        name = house.names[0]
        seen = Seen(house, name, 0, 0)
        one, other = (next((it for it in house.doors if _is_at(reading, it)), None) for reading in (a, b))
        if one is None or other is None or one == other or not (_may_be_door(a, seen) and _may_be_door(b, seen)):
            continue
        there = replace(
            b, raw=a.raw, meant="", road=a.road, areas=a.areas, number=a.number, developments=(), postcode=a.postcode
        )
        return Known((a, there), f"known house: {name} is {one.text} and {other.text}")
    return None


def _is_at(reading: Reading, door: Door) -> bool:
    """Whether an address says a door's road, its kind and side, and its number."""
    if reading.number != door.number:
        return False
    if door.road is None:
        return reading.road is None and door.area is not None and _is_called(reading.areas, door.area)
    road = reading.road
    if road is None or whole_key(road) != whole_key(door.road) or road.section != door.road.section:
        return False
    return road.type == door.road.type


def _is_called(areas: tuple[Area, ...], area: Area) -> bool:
    return any(it.name.key == area.name.key for it in areas)


def _standing_too(reading: Reading, house: House) -> Reading | None:
    """Return an address that names the same house as standing at its first door; None where it does not."""
    seen = house_named(reading.raw, reading.cities)
    if seen is None or seen.house is not house:
        return None
    return next((there for _, there in at_doors(reading)), None)


def level_at_door(found: Comparison) -> Level | None:
    """Return the level on which two addresses at one door are one; None where they are not, or two of its towers."""
    if not found.level.is_same_premises or any(it.startswith("other building") for it in found.reasons):
        return None
    return found.level if found.level is Level.UNIT else Level.BUILDING


def _may_be_door(reading: Reading, seen: Seen) -> bool:
    """Whether an address may be a door of a house: it gives a number, and names no other house."""
    if (
        reading.number is None
        or not (reading.road or reading.areas)
        or reading.lane is not None
        or reading.crossing
        or reading.stands_beside
        or reading.alternatives
    ):
        return False
    return _names_no_other(reading, seen)


def _names_no_other(reading: Reading, seen: Seen) -> bool:
    """Whether an address names no house but this one, by whichever of its names."""
    names = [_words(name) for name in seen.house.names]
    return all(any(_covers(name, it) for name in names) for it in reading.developments)


def _is_door(reading: Reading, door: Door) -> bool:
    return reading.number is not None and numbers_agree(reading.number, door.number)


def at_doors(reading: Reading) -> tuple[tuple[Door, Reading], ...]:
    """Return an address that names a known house as standing at each of its doors; () where it names none."""
    if not _may_name(reading):
        return ()
    seen = house_named(reading.raw, reading.cities)
    if seen is None or not _is_in_district(reading, seen) or not _is_whole(reading, seen):
        return ()
    if any((reading.road, reading.number) == (it.road, it.number) for it in seen.house.doors):
        return ()  # it stands there: 222 West Merchandise Mart Plaza names the Merchandise Mart
    return tuple(_standing(reading, seen))


def _is_in_district(reading: Reading, seen: Seen) -> bool:
    """Whether an address lies in the house's district, where its name alone does not tell it from another's."""
    said = reading.county.codes if reading.county is not None else frozenset[str]()
    return not seen.house.districts or any(it.startswith(code) for it in said for code in seen.house.districts)


def known_name(reading: Reading) -> str | None:
    """Return the usual name of the known house that an address names; None where it names none."""
    if reading.cities.isdisjoint(known_cities()) or not at_doors(reading):
        return None
    seen = house_named(reading.raw, reading.cities)
    return seen.house.names[0] if seen is not None else None


def _may_name(reading: Reading) -> bool:
    is_elsewhere = reading.lane is not None or reading.crossing or reading.po_box or reading.plot
    return not (is_elsewhere or reading.stands_beside or reading.alternatives)


def _standing(reading: Reading, seen: Seen) -> Iterator[tuple[Door, Reading]]:
    own, tower = _digits(seen), _tower(reading.raw, seen)
    if reading.number is not None and str(reading.number) not in {*own, tower}:
        return
    is_han = bool(HAN.search(reading.raw[seen.start : seen.end]))
    doors = [it for it in seen.house.doors if bool(HAN.search(it.text)) == is_han] or list(seen.house.doors)
    for door in doors:
        if not _may_stand_on(reading, door, seen):
            continue
        text = door.text if is_han else f", {door.text}, "
        there = replace(
            reading,
            raw=f"{reading.raw[: seen.start]}{text}{reading.raw[seen.end :]}",
            meant="",
            road=door.road,
            number=door.number,
            areas=_areas_of(reading, door, seen),
            developments=(),
            building=None if reading.building in own else reading.building or tower,
            floor=None if reading.floor in own else reading.floor,
            unit=None if reading.unit in own else reading.unit,
            precision=reading.precision if reading.precision in _FINER else Precision.NUMBER,
            leftover=(),
        )
        yield door, there


def _tower(raw: str, seen: Seen) -> str | None:
    """Return the number or letter of a tower right behind a name, however it was read: RCBC Plaza Tower 1, Makati."""
    words = words_with_signs(raw[seen.end : _part_around(raw, seen)[1]])
    if len(words) < _LABELLED_WORDS or words[0].text not in _labelled():
        return None
    label = words[1].text
    return label if label.isdecimal() or len(label) == 1 else None


def _is_of_name(reading: Reading, seen: Seen) -> bool:
    """Whether what was read as a road is of the house's name, and stands nowhere else in the text."""
    if reading.road is None or not _covers(_words(seen.name), reading.road):
        return False
    outside = {it.text for it in words_with_signs(f"{reading.raw[: seen.start]} {reading.raw[seen.end :]}")}
    return not outside.intersection(_words(reading.road.name.text)) and not HAN.search(reading.road.name.text)


def _may_stand_on(reading: Reading, door: Door, seen: Seen) -> bool:
    """Whether an address names no other road than a door's."""
    if reading.road is None or _is_of_name(reading, seen):
        return True
    return door.road is not None and whole_key(reading.road) == whole_key(door.road)


def _areas_of(reading: Reading, door: Door, seen: Seen) -> tuple[Area, ...]:
    own = _without(reading.areas, seen)
    if door.area is None or any(it.name.key == door.area.name.key for it in own):
        return own
    return (door.area, *own)


def _without(areas: tuple[Area, ...], seen: Seen) -> tuple[Area, ...]:
    return tuple(it for it in areas if not _covers(_words(seen.name) | _labelled(), it))


def _digits(seen: Seen) -> frozenset[str]:
    return frozenset(it for it in _words(seen.name) if it.isdecimal())


def _covers(name: frozenset[str], part: _Named) -> bool:
    """Whether a name holds all words of a part that was read."""
    said = part.name.text
    if HAN.search(said):
        return any(simplified(said) in it for it in name)
    return _words(said) <= name


@lru_cache(maxsize=_KEPT)
def _words(text: str) -> frozenset[str]:
    if HAN.search(text):
        return frozenset({simplified(text)})
    return frozenset(it.text for it in words_with_signs(text) if it.text[0].isalnum())


def _is_whole(reading: Reading, seen: Seen) -> bool:
    """Whether a text names the house and nothing beside it in the same part, but rooms, floors and places."""
    is_romanised = len(reading.developments) == 1 and any(it > _LAST_LATIN for it in seen.name)
    if not (is_romanised and not HAN.search(seen.name)) and not _names_no_other(reading, seen):
        return False
    start, end = _part_around(reading.raw, seen)
    before, behind = reading.raw[start : seen.start], reading.raw[seen.end : end]
    if HAN.search(reading.raw[seen.start : seen.end]):
        return _is_place_or_room(before, reading, seen) and _is_place_or_room(behind, reading, seen)
    places = _places(reading, seen)
    ahead, back = words_with_signs(before), words_with_signs(behind)
    if ahead and "".join(it.text for it in ahead) in _leading():
        ahead = ()
    is_inside = _are_inside(ahead, places) and _are_inside(back, places)
    return is_inside and not (_ends_in_bare_number(ahead) or _goes_on(back))


def _part_around(raw: str, seen: Seen) -> tuple[int, int]:
    start = max((it.end() for it in _PARTING.finditer(raw, 0, seen.start)), default=0)
    found = _PARTING.search(raw, seen.end)
    return start, found.start() if found else len(raw)


def _are_inside(words: tuple[Token, ...], places: frozenset[str]) -> bool:
    for at, word in enumerate(words):
        text = word.text
        if not text[0].isalnum() or len(text) == 1 or any(map(str.isdecimal, text)) or text in places:
            continue
        around = [it.text for it in (*words[max(at - 1, 0) : at], *words[at + 1 : at + 2])]
        is_labelled = text in _labelled() and any(len(it) == 1 or it.isdecimal() for it in around)
        if not (is_labelled or text in _inside()):
            return False
    return True


def _ends_in_bare_number(words: tuple[Token, ...]) -> bool:
    """Whether the word before a name is a number that nothing says to be a room's: 3 Pacific Place."""
    if not words or not words[-1].text.isdecimal():
        return False
    return not any(it.text in _inside() or it.text in _labelled() for it in words[:-1])


def _goes_on(words: tuple[Token, ...]) -> bool:
    """Whether a short number or a letter that no word counts stands behind a name: Owl Plaza 2, Owl Plaza B."""
    if not words or not (len(words[0].text) == 1 or (len(words[0].text) < _OF_ROOM and words[0].text.isdecimal())):
        return False
    following = words[1].text if len(words) > 1 else ""
    return words[0].text.isalnum() and not (following in _inside() or following in _PARTING_ROOMS)


@cache
def _leading() -> frozenset[str]:
    """Return the words for a building that stand before its name and say nothing else of it: Edificio, Tòa nhà."""
    return frozenset(form for form, value in values("abroad.development.leading").items() if value == "building")


@cache
def _inside() -> frozenset[str]:
    return frozenset(form for kind in _INSIDE for form in forms(kind))


@cache
def _labelled() -> frozenset[str]:
    return frozenset(form for kind in _LABELLED for form in forms(kind))


def _places(reading: Reading, seen: Seen) -> frozenset[str]:
    """Return the words of the places that an address names, of its country and of the house's road."""
    told = [it.text for it in (reading.province, reading.city, reading.county, reading.town) if it is not None]
    told += [it.name.text for it in _without(reading.areas, seen)]
    told += [it.text for it in seen.house.doors]
    country = reading.country or ""
    return frozenset(word for text in (*told, *country_names().get(country, ()), country) for word in _words(text))


def _is_place_or_room(text: str, reading: Reading, seen: Seen) -> bool:
    """Whether nothing stands in a part in characters but places, the house's road, rooms and floors."""
    left = simplified(text).lower()
    told = [it.text for it in (reading.province, reading.city, reading.county, reading.town) if it is not None]
    told += [it.name.text for it in reading.areas]
    told += [it.text[: -len(str(it.number)) - 1] for it in seen.house.doors if HAN.search(it.text)]
    for place in sorted(told, key=len, reverse=True):
        left = left.replace(simplified(place).lower(), "")
    return not _HAN_INSIDE.sub("", left)
