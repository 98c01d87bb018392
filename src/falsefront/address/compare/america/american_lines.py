"""One line of two American or Canadian addresses: house, road and town as they stand in the texts, whatever was read.

Whoever leaves the state out writes an address that may lie anywhere: Lewes is in Sussex, Roseville in California, and
of Winfield nobody knows. But house, side, name, type and side have one order in America, so that both texts can be read
as if they lay there. They are one place where house, road and town are one, no state, code or country stands against
it, and the house is telling: where one leaves the state out, a long number on a road that not every town has.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.compare.america.american import are_lettered_by_two, have_one_house, is_one_road
from falsefront.address.compare.america.american_line import PIKE_OR_PARK, THROUGHWAYS, AmericanLine, line_of
from falsefront.address.compare.america.american_quarters import is_quarter_in_states, lies_north
from falsefront.address.compare.america.american_slips import is_doubled
from falsefront.address.compare.america.mailed_towns import mailed_alike
from falsefront.address.compare.america.side_left_out import (
    EVERYWHERE,
    LEAST_NAME,
    LONG_HOUSE,
    TELLING_HOUSE,
    is_left_out_in_one_zip,
    is_numbered,
    lies_on_one_side,
)
from falsefront.address.compare.american_kinds import is_one_by_kind
from falsefront.address.compare.world.numbers_abroad import plots_apart
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import post_of, states_with, towns_of_state
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({"US", "CA"})
_COMMON: Final = forms("abroad.road.common.american")
_FREQUENT: Final = EVERYWHERE | _COMMON
_LONGEST_HOUSE: Final = 10_000  # from which a house is counted by a county, not by its town
_LARGE: Final = 200  # thousands of inhabitants of a city that everybody means by its name
_FEW_STATES: Final = 3  # that have a town of a name
_OPEN: Final = frozenset({None, "US", "CA", "GB"})  # countries that a text without one may be read to lie in
_GRID: Final = frozenset("nsew")
_SIDES: Final = values("abroad.side.of_city")  # a city's quadrant that people leave out
_NORTH: Final = "n"
_PIKES: Final = frozenset({PIKE_OR_PARK, "park", "pike"})
_LEAST_TOWN: Final = 6  # letters of a town's name in which one may be doubled
_TOWNSHIPS: Final = forms("abroad.town.township")


def same_american_line(a: Reading, b: Reading) -> str | None:
    """Return house, road and town where two texts have one line of an American address; None where they have not."""
    if _COUNTRIES.isdisjoint((a.country, b.country)) or not are_not_chinese(a, b) or a.stands_beside or b.stands_beside:
        return None
    left, right = line_of(a.raw), line_of(b.raw)
    if left is None or right is None or not _may_be_one_region(left, right):
        return None
    is_told = bool(left.states and right.states)
    if not is_told and not {a.country, b.country} <= _OPEN:
        return None
    is_abroad = any(it.country not in _COUNTRIES and it.country and it.postcode for it in (a, b))
    if not is_told and (is_abroad or ("GB" in (a.country, b.country) and left.number.first < TELLING_HOUSE)):
        return None
    if "GB" in (a.country, b.country) and left.town != right.town:
        return None  # Rochester, Kent
    country = left.country or right.country or "US"
    one, other = _as_reading(left.raw, country), _as_reading(right.raw, country)
    if one.road is None or other.road is None or not _is_one_house(left, right, one, other):
        return None
    if left.road.type != right.road.type and are_lettered_by_two(
        replace(a, road=left.road), replace(b, road=right.road)
    ):
        return None
    if left.is_further != right.is_further or plots_apart(a, b) or read_parts_apart(a, b):
        return None
    if not _is_one_road(left, right, one, other) or not (
        _is_one_town(left, right) or _is_of_one_post(left, one, other)
    ):
        return None
    if not (is_told or _is_telling(left, right)):
        return None
    return f"{left.house} {left.road.name.text}, {left.town or right.town}"


@lru_cache(maxsize=4096)
def _as_reading(raw: str, country: str) -> Reading:
    """Return what the line of a text says, where it has one, as a reading."""
    line = line_of(raw)
    return line.reading(country) if line is not None else Reading(raw=raw)


def is_unmistakable(a: Reading, b: Reading) -> bool:
    """Whether house and road of an American line say which town it is, although a larger one has its name.

    So does a house that a county counts, a point of a grid, and a numbered highway; 1410 Old Mill Road is everywhere.
    """
    left, right = line_of(a.raw), line_of(b.raw)
    if left is None or right is None:
        return False
    return left.number.first >= _LONGEST_HOUSE or _is_on_grid(left) or is_numbered(left.road)


def _may_be_one_region(left: AmericanLine, right: AmericanLine) -> bool:
    if left.country and right.country and left.country != right.country:
        return False
    if left.code and right.code and left.code != right.code:
        return False
    return not (left.states and right.states) or not left.states.isdisjoint(right.states)


def _is_one_house(left: AmericanLine, right: AmericanLine, one: Reading, other: Reading) -> bool:
    """Whether the numbers agree, or the letter of one is the unit of the other: 3801B Elm, 3801 Elm, Unit B."""
    if have_one_house(one, other):
        return True
    return any(
        it.number._replace(sub="") == that.number and it.number.sub == that.unit
        for it, that in ((left, right), (right, left))
        if it.number.sub
    )


def _is_one_road(left: AmericanLine, right: AmericanLine, one: Reading, other: Reading) -> bool:
    if {left.road.type, right.road.type} & THROUGHWAYS and left.words == right.words:
        return True  # 2960 N. Loop W. Fwy.
    if PIKE_OR_PARK in {*left.words, *right.words} and _are_one_in_words(left.words, right.words):
        return True
    if is_one_by_kind(left.road, right.road, left.number, (left.code, right.code)):
        return True
    if not is_one_road(left.road, right.road):
        return False
    if left.road.direction == right.road.direction:
        return True
    if left.road.direction and right.road.direction:
        return False
    if left.number == right.number and (_is_on_grid(left) or "-" in left.number.sub):
        return True  # N56W24720 Elm Circle is one point of a county; 2145 1/2 stands on one of two sides
    if _SIDES.get(left.town) == (left.road.direction or right.road.direction) and left.town == right.town:
        return True
    if left.town == right.town and lies_on_one_side(left.town, left.road):
        return (left.road.direction or right.road.direction) == lies_on_one_side(left.town, left.road)
    if (left.road.direction or right.road.direction) == _NORTH and _has_quarter_in_the_north(left, right):
        return True
    is_one = left.town == right.town or _are_mailed_alike(left, right)
    return is_one and is_left_out_in_one_zip(one, other, left.road, right.road)


def _has_quarter_in_the_north(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether one without a side names a quarter of the other's city in which every road is a north one."""
    return any(
        one.road.direction is None and lies_north(quarter, other.town)
        for one, other in ((left, right), (right, left))
        for quarter in one.towns
    )


def _are_one_in_words(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether roads are one word by word, but for a Pk., which is a park or a pike."""
    pairs = zip(left, right, strict=False)
    return len(left) == len(right) and all(
        one == other or (PIKE_OR_PARK in (one, other) and {one, other} <= _PIKES) for one, other in pairs
    )


def _is_on_grid(line: AmericanLine) -> bool:
    sub = line.number.sub
    return len(sub) > 1 and not _GRID.isdisjoint(sub) and any(map(str.isdigit, sub))


def _is_one_town(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether the towns are one by name, by a ZIP code, or as a quarter and its city, or need not be."""
    if left.is_township != right.is_township and left.town == right.town and _is_town_beside_township(left, right):
        return False
    if left.town and right.town and (left.town == right.town or _is_behind(left, right) or _is_behind(right, left)):
        return True
    is_long = min(len(left.town), len(right.town)) >= _LEAST_TOWN
    if is_long and left.states & right.states and is_doubled(left.town, right.town):
        return True
    if left.code and left.code == right.code and not left.code[0].isdigit():
        return True  # a code of Canada is of a few houses, or one country road
    if not _is_telling_in_city(left, right):
        return False
    return _is_quarter(left, right) or (left.code == right.code and _are_mailed_alike(left, right))


def townships_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of the United States lie in a township and in a town of its name, which may be far off.

    >>> one, other = (Reading(raw=f"1500 Owl Road, {it}, NJ") for it in ("Washington Twp", "Washington"))
    >>> townships_apart(one, other)
    'a township and a town: washington'
    """
    if not (_may_say_township(a.raw) or _may_say_township(b.raw)):
        return None
    left, right = line_of(a.raw), line_of(b.raw)
    if left is None or right is None or left.is_township == right.is_township or left.town != right.town:
        return None
    return f"a township and a town: {left.town}" if _is_town_beside_township(left, right) else None


@lru_cache(maxsize=4096)
def _may_say_township(raw: str) -> bool:
    text = raw.lower()
    return any(word in text for word in _TOWNSHIPS)


def _is_town_beside_township(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether a town of the name lies in the state, too, and no ZIP code says that the two have one post office."""
    posts = [post_of(it.code) for it in (left, right) if it.code]
    if (left.code and left.code == right.code) or any(left.town in post.towns for post in posts if post is not None):
        return False
    states = left.states | right.states
    return not states or any(left.town in towns_of_state(it.removeprefix("US-")) for it in states)


def _is_behind(one: AmericanLine, other: AmericanLine) -> bool:
    """Whether the town of one stands before what is no other town of the state: Elmhope, Owl County."""
    return one.town in other.towns and not any(
        other.town in towns_of_state(it.removeprefix("US-")) for it in other.states
    )


def _is_of_one_post(line: AmericanLine, one: Reading, other: Reading) -> bool:
    """Whether the post accepts both towns for the code that one gives, of a house that a county counts once."""
    is_telling = line.number.first >= _LONGEST_HOUSE and not is_numbered(line.road)
    is_telling = is_telling and line.road.name.key not in _FREQUENT
    return is_telling and mailed_alike(one, other) is not None


def _are_mailed_alike(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether the post accepts both towns for the code that both give."""
    post = post_of(left.code) if left.code else None
    return post is not None and {left.town, right.town} <= post.towns


def _is_telling_in_city(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether a house is one of a city with all its quarters: of a long number, or behind its block in Queens."""
    if left.road.name.key in EVERYWHERE:
        return False
    has_block = bool(left.number.last or right.number.last)
    is_named = not is_numbered(left.road) and left.road.name.key not in _COMMON
    return has_block or left.number.first >= TELLING_HOUSE or (left.number.first >= LONG_HOUSE and is_named)


def _is_quarter(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether one names a quarter of the other's city as its town, or both name a quarter of one that one names."""
    states = left.states | right.states
    return any(
        is_quarter_in_states(quarter, city, states, is_told=bool(one.states))
        for one, other in ((left, right), (right, left))
        for quarter in one.towns
        for city in other.towns
    )


def _is_of_large_city(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether a large city of the town's name lies elsewhere than the state that one of the texts names."""
    states = left.states or right.states
    return any(
        city.thousands >= _LARGE and f"{city.country}-{city.region}" not in states
        for city in world().cities.get(left.town, ())
        if city.country != "CA" or not any(state.startswith("CA") for state in states)
    )


def _is_telling(left: AmericanLine, right: AmericanLine) -> bool:
    """Whether no other town of the name has such a house, as far as its number and the name of its road say."""
    is_by_name = left.road.name.key == right.road.name.key
    key, house = left.road.name.key if is_by_name else "".join(left.words), left.number.first
    if _is_on_grid(left):
        return True
    if key in EVERYWHERE:
        return False
    if house >= _LONGEST_HOUSE:
        return True
    if _is_of_large_city(left, right):
        return False
    if key in _COMMON or (key[:1].isdigit() and not _is_quarter(left, right)):
        return False
    is_of_few = len(states_with(left.town)) <= _FEW_STATES
    is_named = not is_numbered(left.road) and len(key) >= LEAST_NAME
    return house >= TELLING_HOUSE or (house >= LONG_HOUSE and is_named and is_of_few)
