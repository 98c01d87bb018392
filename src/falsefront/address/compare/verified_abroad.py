"""A second look at two addresses abroad: the road or building that one side names, found again in the other's words.

No reader knows every country's order and every word. Where the parts of two readings do not meet, one side's road with
its number, or its named building, is taken as what to look for, and looked for in all the words of the other side.
Numbers, directions and types that both sides give must agree there; what is found next to it may be no other name. It
never overrules two numbers, two towns or two buildings that are in conflict.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from falsefront.address.abroad.canonical import is_world
from falsefront.address.abroad.roads import is_numbered
from falsefront.address.compare.abroad import loose_numbers_apart, plots_apart
from falsefront.address.compare.buildings_abroad import same_building
from falsefront.address.compare.institutions import same_institution
from falsefront.address.compare.numbers_abroad import (
    are_buildings_apart,
    are_numbers_apart,
    is_number_beside,
    may_be_one_number,
)
from falsefront.address.compare.places_abroad import (
    have_one_quarter,
    in_one_place,
    localities_agree,
    village_of_both,
)
from falsefront.address.compare.spellings import spelled_two_ways
from falsefront.address.compare.towns_japan import is_one_town
from falsefront.address.compare.words_abroad import (
    WITH_UMLAUTS,
    WRITES_ENGLISH,
    Manner,
    Seen,
    canonical_words,
    flat_words,
    found,
    goes_by_letters,
    is_one_name,
    is_title,
)
from falsefront.address.compare.zone_parts import read_parts_apart
from falsefront.address.compare.zones_abroad import same_plot, with_sector
from falsefront.address.lexicon.abroad import (
    ALIASES,
    BUILDING_IS_NUMBER,
    CORNERS,
    DEVELOPMENT_WORDS,
    EXACT_SPELLING,
    EXTENSIONS,
    MAIN_TYPES,
    NUMBERED_BUILDINGS,
    USES,
)
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Number, Reading, Road
from falsefront.records import Level

# Where a road's type is translated freely: Nguyen Hue is Street and Boulevard, thanon Silom is Silom Road.
# Nelson Mandela Marg is Road in English.
_TRANSLATED = (frozenset({"marg", "rd"}), frozenset({"chemin", "rd"}), frozenset({"via", "st"}))
_SQUARES = frozenset({"sq", "pl"})  # Platz, place and plaza are cut to Pl.
_TYPES_TRANSLATED = frozenset({"VN", "KH", "TH", "ID", "MM", "LA", "AE", "SA", "QA", "KW", "OM", "BH", "EG"})
# Where a second surname may be left out: Ricardo Margáin (Zozaya).
_SECOND_NAMES = frozenset(
    {"MX", "ES", "PA", "CO", "AR", "CL", "PE", "EC", "VE", "GT", "CR", "DO", "UY", "BO", "PY", "HN", "SV", "NI", "CU"}
)
_BRANCHES = frozenset({"gil"})  # roads that have the name of the one they leave
_NUMBER_SIGNS = frozenset({"!no", "!nr", "#"})
_ANY_TYPE = "road"
_LEAST_NAME = 4  # letters of a development's name that says which it is
_TELLING_NAME = 6  # letters


_ESTATE_WORDS = frozenset({*USES, *DEVELOPMENT_WORDS})


def same_abroad(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses abroad are the same premises at second sight, and why; None if not."""
    if not (is_world(a) and is_world(b)) or (a.country and b.country and a.country != b.country):
        return None
    if a.stands_beside or b.stands_beside:
        return None
    if loose_numbers_apart(a, b) or read_parts_apart(a, b) or _states_conflict(a, b) or plots_apart(a, b):
        return None
    if a.cities and b.cities and not in_one_place(a, b, is_sure=False):
        return None
    manner = Manner(a.country or b.country, is_spelled_by_consonants(a.raw + b.raw))
    if manner.country == "JP":
        return None if are_numbers_apart(a, b) else _same_block(a, b)
    a, b = _without_loose_side(a, b, manner), _without_loose_side(b, a, manner)
    if are_buildings_apart(a, b):
        return None
    a, b = with_sector(a, b), with_sector(b, a)
    beside = _number_beside(a, b, manner) or _number_beside(b, a, manner)
    if beside is None and are_numbers_apart(a, b):
        return None
    return (
        _by_road(a, b, manner, beside) or _by_village(a, b, manner) or _by_plot(a, b, manner) or _by_name(a, b, manner)
    )


def _number_beside(one: Reading, other: Reading, manner: Manner) -> str | None:
    """Return the road and number of one side, where the number stands right beside the road in the other's words."""
    if one.road is None or one.number is None or is_numbered(one.road):
        return None
    digits = str(one.number.first)
    if not any(digits in word for part in flat_words(other.raw, manner) for word in part):
        return None
    if _is_clean(other, one.number, manner):
        return None
    seen = _seen_road(one.road, one, other, manner)
    is_beside = any(is_number_beside(one.number, it, manner.country) for it in seen)
    return f"{one.road.name.text}, {one.number}" if is_beside else None


def _is_clean(other: Reading, number: Number, manner: Manner) -> bool:
    """Whether the other side has a road that holds the number in its name, or another number right beside its road."""
    if other.road is None:
        return False
    if str(number) in other.road.name.text.lower().split():
        return True  # 8 Marta Street, lane 120 of Truong Chinh
    if other.number is None or may_be_one_number(other.number, number, manner.country):
        return False
    own = other.number
    return any(is_number_beside(own, it, manner.country) for it in _seen_road(other.road, other, other, manner))


def _by_road(a: Reading, b: Reading, manner: Manner, beside: str | None) -> tuple[Level, str] | None:
    """Return the level where both name one road and one number on it; `beside` where they were found together."""
    found_here = beside
    if found_here is None and a.number and b.number and _have_one_main_road(a, b, manner):
        road = _same_road(a, b, manner)
        found_here = f"{road}, {a.number}" if road else None
    found_here = found_here or spelled_two_ways(a, b, manner)
    if found_here is None:
        return None
    is_sure = same_building(a, b, manner, is_sure=True) is not None
    if goes_by_letters(a.raw, manner) != goes_by_letters(b.raw, manner) and not is_sure:
        return None
    if not in_one_place(a, b, is_sure=is_sure) or not localities_agree(a, b, manner, is_sure=is_sure):
        return None
    return _level(a, b), f"road and number verified: {found_here}"


def _by_village(a: Reading, b: Reading, manner: Manner) -> tuple[Level, str] | None:
    """Return the level in Thailand, where the houses of a numbered village have numbers of their own: 88/8 Moo 3."""
    if manner.country != "TH" or a.number is None or b.number is None or are_numbers_apart(a, b):
        return None
    village = village_of_both(a, b, manner) if in_one_place(a, b, is_sure=False) else None
    return (_level(a, b), f"number and village verified: {a.number}, {village}") if village else None


def _by_plot(a: Reading, b: Reading, manner: Manner) -> tuple[Level, str] | None:
    """Return the level where both name one plot of one industrial estate, which has no streets."""
    if are_numbers_apart(a, b) or _other_building(a, b) or not in_one_place(a, b, is_sure=False):
        return None
    plot = same_plot(a, b, manner)
    return (_level(a, b), f"number and estate verified: {plot}") if plot else None


def _by_name(a: Reading, b: Reading, manner: Manner) -> tuple[Level, str] | None:
    """Return the level where both name one building, or one institution on one road or in one quarter."""
    if are_numbers_apart(a, b) or not in_one_place(a, b, is_sure=False):
        return None
    road = _same_road(a, b, manner)
    is_near = bool(road) or have_one_quarter(a, b, manner)
    building = same_building(a, b, manner, is_sure=bool(a.number and b.number and is_near) or bool(road))
    if road and a.building and a.building == b.building and manner.country in NUMBERED_BUILDINGS:
        return Level.BUILDING, f"building verified: {road}, {a.building}"
    if building and not _other_building(a, b) and (road or not (a.road and b.road)):
        return Level.DEVELOPMENT, f"building verified: {building}"
    if is_near and (road or not (a.road and b.road)) and not _other_building(a, b):
        institution = same_institution(a, b, manner)
        return (Level.DEVELOPMENT, f"institution verified: {institution}") if institution else None
    return None


def _without_loose_side(reading: Reading, other: Reading, manner: Manner) -> Reading:
    """Return a reading without a side that stands behind the number, where the other names none: 2501 Sur, 2501."""
    road, number = reading.road, reading.number
    if road is None or number is None or road.direction is None or other.road is None or other.road.direction:
        return reading
    if manner.country not in _SECOND_NAMES:
        return reading
    side = f"^{road.direction}"
    for segment in flat_words(reading.raw, manner):
        if segment[-2:] == (str(number), side):
            return replace(reading, road=road._replace(direction=None))
    return reading


def _same_block(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level of two addresses in Japan, where no street but town and block have numbers."""
    if a.number is None or b.number is None or not a.areas or not in_one_place(a, b, is_sure=False):
        return None
    if not is_one_town(a, b):
        return None
    return _level(a, b), f"town and block verified: {a.areas[0].name.text}, {a.number}"


def _level(a: Reading, b: Reading) -> Level:
    if a.building and b.building and a.building != b.building:
        return Level.NUMBER
    if a.unit and a.unit == b.unit and (not (a.floor and b.floor) or a.floor == b.floor):
        return Level.UNIT
    return Level.BUILDING if a.building and b.building else Level.NUMBER


def _states_conflict(a: Reading, b: Reading) -> bool:
    left, right = (reading.province and {code for code in reading.province.codes if "-" in code} for reading in (a, b))
    return bool(left and right and left.isdisjoint(right))


def _other_building(a: Reading, b: Reading) -> bool:
    return bool((a.building and b.building and a.building != b.building) or (a.plot and b.plot and a.plot != b.plot))


def _same_road(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return the road that both name, as one side has it; None where they name two, or none is named."""
    if (
        a.road
        and b.road
        and (
            is_one_name(a.road.name.key, b.road.name.key, manner)
            or _road_words(a.road, manner) == _road_words(b.road, manner)
        )
    ):
        is_other = not _types_agree(a.road, b.road, manner) or a.road.direction != b.road.direction
        is_other = is_other and not (manner.country in BUILDING_IS_NUMBER and _is_type_in_name(a.road, b.road))
        if is_other:
            return None
        if manner.country in WITH_UMLAUTS:
            return a.road.name.text  # one word with its type: Raemistrasse
    for one, other in ((a, b), (b, a)):
        if one.road is not None and _has_road(one.road, one, other, manner):
            return one.road.name.text
        if one.road is not None and other.road is None and _is_area_of(one.road, other, manner):
            return one.road.name.text
    return None


def _is_area_of(road: Road, other: Reading, manner: Manner) -> bool:
    """Whether the other side has the road's name, without a type, as its first part: Gran Via, 28."""
    if manner.country in WRITES_ENGLISH or manner.country in EXACT_SPELLING:
        return False
    parts = ["".join(word for word in part if not word[0].isdigit()) for part in flat_words(other.raw, manner)]
    return any(is_one_name(part, road.name.key, manner) for part in parts)


def _have_one_main_road(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether the roads that the numbers stand on may be one, not two of which one side names both."""
    if a.road is None or b.road is None:
        return True
    left, right = (
        [word for word in canonical_words(road.name.text.lower(), manner) if word[0] not in "~^!#"]
        for road in (a.road, b.road)
    )
    if is_one_name("".join(left), "".join(right), manner):
        return True
    if any(is_one_name(one, other, manner) for one in left for other in right):
        return True
    if _has_road(a.road, a, b, manner) and _has_road(b.road, b, a, manner):
        return True  # both name both roads
    return any(_is_in_brackets(name, side, manner) for name in (left, right) for side in (a, b))


_BRACKETS = re.compile(r"\(([^()]*)\)")


def _is_in_brackets(name: list[str], other: Reading, manner: Manner) -> bool:
    """Whether a side gives a road's name in brackets, as another name or a corner: Anna Salai (Mount Road)."""
    return any(
        is_one_name(
            "".join(name), "".join(word for word in words if word[0] not in "~^!#" and word not in CORNERS), manner
        )
        for words in (canonical_words(match[1].lower(), manner) for match in _BRACKETS.finditer(other.raw))
    )


def _is_type_in_name(left: Road, right: Road) -> bool:
    """Whether one has in its name what the other takes for the type: ulitsa Leninskie Gory, Leninskie Gory."""
    if left.direction != right.direction:
        return False
    return any(
        one.type is not None and f" {one.type}" in f" {other.name.text.lower()}"
        for one, other in ((left, right), (right, left))
    )


def _types_agree(left: Road, right: Road, manner: Manner) -> bool:
    one, other = left.type, right.type
    if one == other or one is None or other is None or frozenset({one, other}) in _TRANSLATED:
        return True
    if frozenset({one, other}) == _SQUARES and manner.country not in WRITES_ENGLISH:
        return True
    return manner.country in _TYPES_TRANSLATED and one in MAIN_TYPES and other in MAIN_TYPES


def _has_road(road: Road, one: Reading, other: Reading, manner: Manner) -> bool:
    """Whether a road of one side stands in the other's words, with nothing beside it that makes it another road."""
    name = _road_words(road, manner)
    if "".join(name).isdigit():
        return other.road is not None and _road_words(other.road, manner) == name
    return bool(_seen_road(road, one, other, manner))


def _seen_road(road: Road, one: Reading, other: Reading, manner: Manner) -> tuple[Seen, ...]:
    """Return where a road of one side stands in the other's words, as a whole name."""
    return _seen_in(road, one.raw, other.raw, manner)


@lru_cache(maxsize=8192)
def _seen_in(road: Road, own_text: str, text: str, manner: Manner) -> tuple[Seen, ...]:
    name = _road_words(road, manner)
    key = road.name.key
    is_short = len("".join(name)) < _LEAST_NAME and key not in ALIASES and len(key) <= _TELLING_NAME  # mt is Mount
    if is_short or "".join(name).isdigit():
        return ()
    own = flat_words(own_text, manner)
    return tuple(it for it in found(name, flat_words(text, manner), manner) if _is_whole(road, name, it, own, manner))


def _road_words(road: Road, manner: Manner) -> list[str]:
    words = canonical_words(f"{road.name.text.lower()} {_ANY_TYPE}", manner)[:-1]  # Link is a name in New Link Road
    return [word for word in words if word[0] not in "~^!#"]


def _is_whole(road: Road, name: list[str], seen: Seen, own: tuple[tuple[str, ...], ...], manner: Manner) -> bool:
    """Whether what was found is the road's whole name: no other word, direction or type stands next to it."""
    segment = seen.segment
    before, after = list(segment[: seen.start]), list(segment[seen.end :])
    if not _is_known([word for word in (*before[-2:], *after[:2]) if word.lstrip("~") in EXTENSIONS], own):
        return False  # Prolongacion Paseo de la Reforma
    for side in _sides(road, manner):
        if side not in segment:
            return False
        before = _without(before, side, last=True)
        after = _without(after, side, last=False)
    if after[1:2] and after[0][0] == "~" and after[1][0] == "^":
        return False  # Park Road East
    if road.type not in _BRANCHES and _names_branch(after):
        return False
    beside = [(before[-1] if before else "", False), (after[0] if after else "", True)]
    if len(name) < 2 and not any(word[:1] == "~" or word[:1].isdigit() or word in _NUMBER_SIGNS for word, _ in beside):
        return False  # a city, an estate or a firm of that name
    if after[1:2] and after[0][0] == "~" and (after[1] in _ESTATE_WORDS or after[1][0] == "~"):
        return False  # Park Road Trading Estate, Queens Gate Mews
    return all(_may_stand(road, name, word, is_behind, own, manner) for word, is_behind in beside if word)


def _is_known(words: Iterable[str], own: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(word in segment for segment in own) for word in words)


def _sides(road: Road, manner: Manner) -> list[str]:
    """Return the sides that a road's name has, as words: West Peachtree Street NW has two."""
    named = [word for word in canonical_words(road.name.text.lower(), manner) if word[0] == "^"]
    return [*named, f"^{road.direction}"] if road.direction else named


def _names_branch(after: list[str]) -> bool:
    """Whether a branch of the road is meant by what stands behind its name: Eulji-ro 3-gil."""
    rest = after[1:] if after and after[0][0] == "~" else after
    return len(rest) > 1 and rest[0].isdigit() and rest[1][:1] == "~" and rest[1][1:] in _BRANCHES


def _may_stand(
    road: Road, name: list[str], word: str, is_behind: bool, own: tuple[tuple[str, ...], ...], manner: Manner
) -> bool:
    """Whether a word may stand beside a road's name: its type, a number, a title, a second surname."""
    if word[0] == "~":
        if manner.country in BUILDING_IS_NUMBER and word[1:] in road.name.text.lower().split():
            return True  # ulitsa Leninskie Gory
        return road.type is None or _types_agree(road, road._replace(type=word[1:]), manner)
    if word[0] in "!#" or word[0].isdigit():
        return True
    if word[0] == "^":
        return False
    if is_title(word, manner) or any(word in segment for segment in own):
        return True
    return is_behind and manner.country in _SECOND_NAMES and len(name) > 1


def _without(words: list[str], word: str, *, last: bool) -> list[str]:
    if words and words[-1 if last else 0] == word:
        return words[:-1] if last else words[1:]
    if len(words) > 1 and words[-2 if last else 1] == word:  # Corniche Road West
        return words
    return words
