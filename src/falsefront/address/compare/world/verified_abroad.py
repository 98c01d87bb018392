"""A second look at two addresses abroad: the road or building that one side names, found again in the other's words.

No reader knows every country's order and every word. Where the parts of two readings do not meet, one side's road with
its number, or its named building, is taken as what to look for, and looked for in all the words of the other side.
Numbers, directions and types that both sides give must agree there; what is found next to it may be no other name. It
never overrules two numbers, two towns or two buildings that are in conflict.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from falsefront.address.abroad.canonical import is_world
from falsefront.address.abroad.finer.road_names import is_numbered
from falsefront.address.abroad.finer.text import number
from falsefront.address.abroad.where.quarters import are_in_two_quarters
from falsefront.address.compare.house_letters import with_letter
from falsefront.address.compare.ways import same_way
from falsefront.address.compare.world.abroad import localities_apart
from falsefront.address.compare.world.alleys import with_alleys
from falsefront.address.compare.world.buildings_abroad import same_building
from falsefront.address.compare.world.corners import same_corner
from falsefront.address.compare.world.houses_by_code import houses_by_code_apart
from falsefront.address.compare.world.institutions import same_institution
from falsefront.address.compare.world.loose_numbers import loose_numbers_apart
from falsefront.address.compare.world.numbers_abroad import (
    FLOOR_BEHIND,
    are_buildings_apart,
    are_numbers_apart,
    is_number_beside,
    may_be_one_number,
    plots_apart,
)
from falsefront.address.compare.world.own_numbers import own_number_unsaid
from falsefront.address.compare.world.places_abroad import (
    at_home,
    have_one_quarter,
    in_one_place,
    localities_agree,
    village_of_both,
)
from falsefront.address.compare.world.renamed_roads import are_other_initials, renamed, renamed_road
from falsefront.address.compare.world.roads_abroad import (
    SECOND_NAMES,
    have_one_main_road,
    is_quarter_of,
    same_road,
    seen_road,
)
from falsefront.address.compare.world.roads_by_meaning import same_by_meaning
from falsefront.address.compare.world.roads_in_two_languages import same_in_two_languages
from falsefront.address.compare.world.spellings import spelled_two_ways
from falsefront.address.compare.world.towns_japan import is_one_town
from falsefront.address.compare.world.words_abroad import (
    Manner,
    canonical_words,
    flat_words,
    found,
    goes_by_letters,
    may_leave_ends,
)
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.compare.world.zones_abroad import same_plot, with_sector
from falsefront.address.compare.world.zones_named_apart import zones_named_apart
from falsefront.address.lexicon.abroad import AREA_WORDS, HOUSES_ARE_BUILDINGS, NUMBER_WORDS, NUMBERED_BUILDINGS
from falsefront.address.lexicon.table import expression, forms
from falsefront.address.plain.heard_across import are_of_two_alphabets
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Number, Reading
from falsefront.records import Level

_LEAST_ROAD = 4  # letters of a road's name that another stands beside
_OFF = tuple(f"!{word}" for word in forms("abroad.beside.off"))
_ZONE = "zone"
_HOUSES = expression("abroad.building.house", around=False)
_HOUSE = re.compile(
    rf"(?<![^\W\d_])(?:{_HOUSES})(?![^\W\d_])\W{{0,3}}(?:no\W{{0,2}}|n[o°]\W{{0,2}})?\w{{0,3}}\d", re.IGNORECASE
)


def same_abroad(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses abroad are the same premises at second sight, and why; None if not."""
    if not (is_world(a) and is_world(b)):
        return None
    a, b = at_home(a, b), at_home(b, a)
    a, b = with_alleys(a, b), with_alleys(b, a)
    if a.country and b.country and a.country != b.country:
        return None
    if a.stands_beside or b.stands_beside or houses_by_code_apart(a, b):
        return None
    if (way := same_way(a, b)) is not None and a.cities and b.cities and in_one_place(a, b, is_sure=False):
        return Level.DEVELOPMENT, f"way verified: {way}"
    if loose_numbers_apart(a, b) or read_parts_apart(a, b) or _states_conflict(a, b) or plots_apart(a, b):
        return None
    if a.cities and b.cities and not in_one_place(a, b, is_sure=False):
        return None
    is_heard = is_spelled_by_consonants(a.raw) != is_spelled_by_consonants(b.raw)  # in one script vowels tell, too
    country = a.country or b.country
    manner = Manner(country, is_heard, may_leave_ends(a, b), are_of_two_alphabets(a.raw, b.raw, country))
    if (corner := same_corner(a, b, manner)) is not None:
        return Level.NUMBER, f"corner verified: {corner}"
    if manner.country == "JP":
        return None if are_numbers_apart(a, b) else _same_block(a, b)
    a, b = _without_loose_side(a, b, manner), _without_loose_side(b, a, manner)
    a, b = _with_house(a, b, manner), _with_house(b, a, manner)
    if are_buildings_apart(a, b):
        return None
    a, b = with_sector(a, b), with_sector(b, a)
    a, b = with_letter(a, b), with_letter(b, a)
    beside = _number_beside(a, b, manner) or _number_beside(b, a, manner)
    if beside is None and are_numbers_apart(a, b):
        return None
    if a.number != b.number and manner.country in FLOOR_BEHIND and localities_apart(a, b):
        return None  # 12/3 is No. 12, floor 3, of one quarter
    return (
        _by_road(a, b, manner, beside) or _by_village(a, b, manner) or _by_plot(a, b, manner) or _by_name(a, b, manner)
    )


def _number_beside(one: Reading, other: Reading, manner: Manner) -> str | None:
    """Return the road and number of one side, where the number stands right beside the road in the other's words."""
    if one.road is None or one.number is None or is_numbered(one.road):
        return None
    if one.road.type is None and AREA_WORDS.get(one.road.name.text.lower().split()[-1]) == _ZONE:
        return None  # Industrial Zone 2 is no house
    digits = str(one.number.first)
    if not any(digits in word for part in flat_words(other.raw, manner) for word in part):
        return None
    if _is_clean(other, one.number, manner) or is_quarter_of(one.road, one, other, manner):
        return None
    seen = seen_road(one.road, one, other, manner)
    is_beside = any(is_number_beside(one.number, it, manner.country) for it in seen)
    return f"{one.road.name.text}, {one.number}" if is_beside else None


def _is_clean(other: Reading, number: Number, manner: Manner) -> bool:
    """Whether the other side has a road that holds the number in its name, or another number right beside its road."""
    if other.road is None:
        return False
    if other.number is None and other.floor == str(number):
        return True  # 테헤란로 12층 is a floor somewhere on it
    if other.number is not None and other.floor is not None and other.unit == str(number):
        return True  # 89 Owl Centre, 9th Floor, Unit 901 Heron Road
    if str(number) in other.road.name.text.lower().split():
        return True  # 8 Marta Street, lane 120 of Truong Chinh
    if other.number is None or may_be_one_number(other.number, number, manner.country):
        return False
    if _is_labelled_beside(other.number, number, other, manner):
        return True  # İSTOÇ 24. Ada No: 12
    own = other.number
    return any(is_number_beside(own, it, manner.country) for it in seen_road(other.road, other, other, manner))


def _is_labelled_beside(own: Number, number: Number, reading: Reading, manner: Manner) -> bool:
    """Whether a part with both numbers has a word for a house's before its own: No. 5, but not Shop No. 5."""
    for segment in flat_words(reading.raw, manner):
        if str(number) not in segment:
            continue
        said = {word for at, word in enumerate(segment) if at and _is_label(segment[: at + 1])}
        if str(own) in said:
            return str(number) not in said
    return False


def _is_label(words: Sequence[str]) -> bool:
    """Whether the word before the last is one for a house's number, which counts nothing else."""
    return words[-2].lstrip("!") in NUMBER_WORDS and not (len(words) > _TWO and words[-3][0] == "!")


_TWO = 2


def _by_road(a: Reading, b: Reading, manner: Manner, beside: str | None) -> tuple[Level, str] | None:
    """Return the level where both name one road and one number on it; `beside` where they were found together."""
    found_here = beside
    if found_here is None and a.number and b.number and have_one_main_road(a, b, manner):
        road = same_road(a, b, manner)
        found_here = f"{road}, {a.number}" if road else None
    found_here = found_here or spelled_two_ways(a, b, manner) or same_by_meaning(a, b, manner)
    found_here = found_here or same_in_two_languages(a, b, manner)
    found_here = found_here or renamed(a, b, manner)
    if found_here is None or own_number_unsaid(a, b):
        return None
    is_sure = same_building(a, b, manner, is_sure=True) is not None
    if goes_by_letters(a.raw, manner) != goes_by_letters(b.raw, manner) and not is_sure:
        is_told = have_one_quarter(a, b, manner) and not _are_counted_apart(a, b)
        if are_other_initials(a, b, manner) or not (is_told or renamed(a, b, manner)):
            return None
    if not in_one_place(a, b, is_sure=is_sure) or not localities_agree(a, b, manner, is_sure=is_sure):
        return None
    return level_within(a, b), f"road and number verified: {found_here}"


def _are_counted_apart(a: Reading, b: Reading) -> bool:
    """Whether each side names a counted part of the quarter that the other does not: 4th Cross, 4th Main."""
    left, right = ({area.name.key for area in it.areas if area.name.key[-1:].isdigit()} for it in (a, b))
    return bool(left - right and right - left)


def _by_village(a: Reading, b: Reading, manner: Manner) -> tuple[Level, str] | None:
    """Return the level in Thailand, where the houses of a numbered village have numbers of their own: 88/8 Moo 3."""
    if manner.country != "TH" or a.number is None or b.number is None or are_numbers_apart(a, b):
        return None
    if zones_named_apart(a, b):
        return None
    village = village_of_both(a, b, manner) if in_one_place(a, b, is_sure=False) else None
    return (level_within(a, b), f"number and village verified: {a.number}, {village}") if village else None


def _by_plot(a: Reading, b: Reading, manner: Manner) -> tuple[Level, str] | None:
    """Return the level where both name one plot of one industrial estate, which has no streets."""
    if are_numbers_apart(a, b) or _other_building(a, b) or not in_one_place(a, b, is_sure=False):
        return None
    if zones_named_apart(a, b):
        return None
    plot = same_plot(a, b, manner)
    return (level_within(a, b), f"number and estate verified: {plot}") if plot else None


def _by_name(a: Reading, b: Reading, manner: Manner) -> tuple[Level, str] | None:
    """Return the level where both name one building, or one institution on one road or in one quarter."""
    if are_numbers_apart(a, b) or not in_one_place(a, b, is_sure=False):
        return None
    road = same_road(a, b, manner) or renamed_road(a, b, manner)
    is_near = bool(road) or have_one_quarter(a, b, manner)
    building = same_building(a, b, manner, is_sure=bool(a.number and b.number and is_near) or bool(road))
    if road and a.building and a.building == b.building and manner.country in NUMBERED_BUILDINGS:
        return Level.BUILDING, f"building verified: {road}, {a.building}"
    if building and not road and are_in_two_quarters(a.areas, b.areas):
        return None  # houses of one owner's name stand in several
    if building and not _other_building(a, b) and (road or not (a.road and b.road) or _says_road(a, b, manner)):
        return Level.DEVELOPMENT, f"building verified: {building}"
    if is_near and (road or not (a.road and b.road)) and not _other_building(a, b):
        institution = same_institution(a, b, manner)
        if institution and _has_house_in(a, institution) and _has_house_in(b, institution):
            return None  # Larch Hall and Elm Hall of one university
        return (Level.DEVELOPMENT, f"institution verified: {institution}") if institution else None
    return None


def _has_house_in(reading: Reading, institution: str) -> bool:
    """Whether an address names a house by a name that is not the institution's."""
    own = set(institution.split())
    return any(own.isdisjoint(house.name.text.lower().split()) for house in reading.developments)


def _says_road(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether the road of one side, without a side, stands behind what the other is off: Owl Lane off Elm Road.

    What is near a road, opposite it or behind it may be another house of the name.
    """
    for one, other in ((a, b), (b, a)):
        if one.road is None or one.road.type is None or one.road.direction or len(one.road.name.key) < _LEAST_ROAD:
            continue
        name = [word for word in canonical_words(one.road.name.text.lower(), manner) if word[0] not in "~^!#"]
        seen = found(name, flat_words(other.raw, manner), manner) if name else []
        if any(
            it.segment[: it.start][-1:] == _OFF and it.segment[it.end :][:1] == (f"~{one.road.type}",) for it in seen
        ):
            return True
    return False


_SIDES_TELL = frozenset({"CO"})  # where Carrera 7 # 12-30 Sur is another house than Carrera 7 # 12-30


def _without_loose_side(reading: Reading, other: Reading, manner: Manner) -> Reading:
    """Return a reading without a side that stands behind the number, where the other names none: 2501 Sur, 2501."""
    road, number = reading.road, reading.number
    if road is None or number is None or road.direction is None or other.road is None or other.road.direction:
        return reading
    if manner.country not in SECOND_NAMES or manner.country in _SIDES_TELL:
        return reading
    side = f"^{road.direction}"
    for segment in flat_words(reading.raw, manner):
        if segment[-2:] == (str(number), side):
            return replace(reading, road=road._replace(direction=None))
    return reading


def _with_house(reading: Reading, other: Reading, manner: Manner) -> Reading:
    """Return a reading with its building as the number of its road, where houses are called so: Zahran St., Bldg. 205.

    The other side has a number and no building, so that it says nothing of which building of one it is.
    """
    is_open = reading.number is None and reading.building is not None and reading.road is not None
    is_open = is_open and not reading.developments and _HOUSE.search(f"{reading.raw.lower()} ") is not None
    if not is_open or manner.country not in HOUSES_ARE_BUILDINGS or other.building or other.number is None:
        return reading
    found = number(reading.building or "")
    return replace(reading, number=found, building=None) if found is not None else reading


def _same_block(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level of two addresses in Japan, where no street but town and block have numbers."""
    if a.number is None or b.number is None or not a.areas or not in_one_place(a, b, is_sure=False):
        return None
    if not is_one_town(a, b) or _are_two_estates(a, b):
        return None
    return level_within(a, b), f"town and block verified: {a.areas[0].name.text}, {a.number}"


def level_within(a: Reading, b: Reading) -> Level:
    """Return the level of two addresses abroad that have one number, by their buildings and rooms."""
    if a.building and b.building and a.building != b.building:
        return Level.NUMBER
    if a.unit and a.unit == b.unit and (not (a.floor and b.floor) or a.floor == b.floor):
        return Level.UNIT
    return Level.BUILDING if a.building and b.building else Level.NUMBER


def _states_conflict(a: Reading, b: Reading) -> bool:
    if a.province is None or b.province is None:
        return False
    left, right = ({code for code in place.codes if "-" in code} for place in (a.province, b.province))
    return bool(left and right and left.isdisjoint(right))


def _other_building(a: Reading, b: Reading) -> bool:
    return bool((a.building and b.building and a.building != b.building) or (a.plot and b.plot and a.plot != b.plot))


def _are_two_estates(a: Reading, b: Reading) -> bool:
    """Whether each side names an industrial park, neither of whose names holds the other: the first one, the second."""
    left, right = ([it.name.key for it in side.developments if it.kind == _PARK and it.use] for side in (a, b))
    return bool(left and right) and not any(one in other or other in one for one in left for other in right)


_PARK = "park"
