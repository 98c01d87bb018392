"""A second look at two addresses with one number in America, Australia or New Zealand: what people leave out or vary.

The quarter of a city behind a road is left out (Peachtree Road NE), and the post office allows several names of towns
for one code. Neither is a conflict where the rest is one: the whole name of the road, its number, and the full
postcode, or the town where the name is telling. Two sides that are both given stay two roads.
"""

from itertools import pairwise
from typing import Final

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.compare.america.american import (
    has_side_in_name,
    have_one_house,
    have_road_in_brackets,
    is_one_road,
)
from falsefront.address.compare.america.american_quarters import are_quarter_and_city, is_telling_in_city
from falsefront.address.compare.america.american_towns import (
    has_one_zip,
    may_be_of_one_post,
    towns_before_states,
    word_before,
)
from falsefront.address.compare.america.mailed_towns import are_one_by_post
from falsefront.address.compare.america.side_left_out import (
    EVERYWHERE,
    LEAST_NAME,
    LONG_HOUSE,
    QUARTER,
    TELLING_HOUSE,
    have_one_building,
    is_left_out_in_one_zip,
    is_numbered,
    is_quarter_behind_side,
    said_of_side,
)
from falsefront.address.compare.world.abroad import localities_apart
from falsefront.address.compare.world.loose_numbers import loose_numbers_apart
from falsefront.address.compare.world.numbers_abroad import plots_apart
from falsefront.address.compare.world.verified_abroad import level_within
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.reading import Place, Reading, Road
from falsefront.records import Level

_COUNTRIES: Final = frozenset({"US", "CA", "AU", "NZ"})
_SUBURBS: Final = frozenset({"AU", "NZ"})
_REACH: Final = 3  # digits of a ZIP code that say which sorting office


def same_but_left_out(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two such addresses are one place at second sight, and why; None if they are not."""
    if a.country != b.country or a.country not in _COUNTRIES or a.road is None or b.road is None:
        return None
    if a.crossing or b.crossing or a.stands_beside or b.stands_beside or not have_one_house(a, b):
        return None
    if loose_numbers_apart(a, b) or read_parts_apart(a, b) or plots_apart(a, b) or _are_in_two_states(a, b):
        return None
    if a.country in _SUBURBS and not has_one_zip(a, b) and localities_apart(a, b):
        return None  # each suburb counts the houses of Great South Road anew
    if not _have_one_place(a, b, a.road) or not (_are_one(a, b, a.road, b.road) or have_road_in_brackets(a, b)):
        return None
    verified = f"road and number verified: {a.road.name.text}, {a.number}"
    more = said_of_side(a, b) or _said_of_post(a, b)
    return level_within(a, b), f"{verified}; {more}" if more else verified


def _said_of_post(a: Reading, b: Reading) -> str | None:
    """Return the ZIP code that makes two towns one, as a reason; None where the town is one anyhow."""
    code = None if _is_one_town(a, b) else are_one_by_post(a, b)
    return f"mail to {code} may name either town" if code else None


def _are_one(a: Reading, b: Reading, left: Road, right: Road) -> bool:
    if _is_side_in_name(a, b) or _is_side_in_name(b, a) or is_quarter_behind_side(a, b):
        return True
    if not is_one_road(left, right):
        return False
    return left.direction == right.direction or _may_leave_side_out(a, b, left, right)


def _are_in_two_states(a: Reading, b: Reading) -> bool:
    left, right = (_codes_of_state(reading.province) for reading in (a, b))
    return bool(left and right and left.isdisjoint(right))


def _codes_of_state(place: Place | None) -> set[str]:
    return {code for code in place.codes if "-" in code} if place is not None else set()


def _have_one_place(a: Reading, b: Reading, road: Road) -> bool:
    """Whether postcode or town is one: of one code, two towns of one post office are; of two codes, no town is."""
    is_one_town = _is_one_town(a, b)
    if not is_one_town and are_one_by_post(a, b):
        return True
    if has_one_zip(a, b):
        is_one_post = a.country in AMERICAN and may_be_of_one_post(a.city, b.city)
        return is_one_town or (is_one_post and _is_telling(a, b, road))
    if not is_one_town and a.country in AMERICAN and not (a.postcode and b.postcode):
        is_one_side = b.road is not None and road.direction == b.road.direction
        return is_one_side and is_telling_in_city(a, road) and are_quarter_and_city(a, b, towns_before_states(a, b))
    return is_one_town and (not (a.postcode and b.postcode) or _is_of_box(a, b))


def _is_of_box(a: Reading, b: Reading) -> bool:
    """Whether two postcodes differ since one is that of a post box, in one post office's reach."""
    codes = {str(reading.postcode)[:_REACH] for reading in (a, b)}
    return bool(a.po_box or b.po_box) and a.country in AMERICAN and len(codes) == 1


def _is_one_town(a: Reading, b: Reading) -> bool:
    """Whether town is one, by its name where the gazetteer has none, for which a state must be told."""
    if a.city is None or b.city is None:
        return False
    if a.country in AMERICAN and a.city.key == b.city.key:
        return True
    return any(code[3:4].isdigit() for code in a.city.codes & b.city.codes)


def _is_telling(a: Reading, b: Reading, road: Road) -> bool:
    """Whether no other town around has such a house: 100 Main Street is everywhere, and so is 12 4th Street."""
    key = road.name.key
    if key in EVERYWHERE:
        return False
    if len(key) >= LEAST_NAME and not key[0].isdigit():
        return True
    return (a.number is not None and a.number.first >= TELLING_HOUSE) or bool(a.unit and a.unit == b.unit)


def _may_leave_side_out(a: Reading, b: Reading, left: Road, right: Road) -> bool:
    """Whether a side that one road has alone is none, or may be left out on the other.

    A quarter of the city behind a name is (Peachtree Road NE), of a road whose name tells; north and south count their
    houses from one crossing, so that such a side is left out only in one ZIP code, or beside a building that both name.
    """
    if left.direction and right.direction:
        return False
    if has_one_zip(a, b) and (_is_of_town(a) or _is_of_town(b)):
        return True
    if is_left_out_in_one_zip(a, b, left, right):
        return True
    if a.number is None or a.number.first < LONG_HOUSE or (is_numbered(left) and a.country in AMERICAN):
        return False
    if len(left.direction or right.direction or "") < QUARTER and not have_one_building(a, b):
        return False
    return has_one_zip(a, b) or _is_telling(a, b, left)


def _is_side_in_name(one: Reading, other: Reading) -> bool:
    """Whether the side of one road, written out, begins the name of the other, in one ZIP code: no W Lake."""
    if one.road is None or other.road is None or not has_one_zip(one, other):
        return False
    first = one.road.name.text.lower().split()[0]
    words = one.raw.lower().split()
    is_out = any(len(word) > QUARTER and word in DIRECTIONS and it == first for word, it in pairwise(words))
    return is_out and has_side_in_name(one.road, other.road)


def _is_of_town(reading: Reading) -> bool:
    """Whether the side of a road stands before the town, and may belong to its name: 820 Tavern Rd West Trenton."""
    if reading.city is None or reading.road is None or reading.road.direction is None:
        return False
    return DIRECTIONS.get(word_before(reading.raw.lower(), reading.city.text.lower())) == reading.road.direction
