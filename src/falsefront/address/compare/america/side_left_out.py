"""Whether a side that only one of two roads in America gives may have been left out by the other.

1209 N Orange Street and 1209 Orange Street, both in 19801, are one house: north and south count their houses from one
crossing, but a ZIP code mostly lies on one side of it, and few roads have a house 1209 on both. A Canadian code is of
a few houses. Without the code on both sides it stays a lead, as do smaller numbers. Where a side makes another road of
a name it is a part of it: East Harbor Boulevard, West Virginia Avenue, the sides of a square, West Broadway in
Manhattan and around New York, North Main Street in New England, where Main Street is another one.
"""

from typing import Final

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.compare.account import road_text
from falsefront.address.compare.america.american import NUMBERED, has_quarter_besides
from falsefront.address.compare.america.american_towns import has_one_zip, towns_before_states
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.lexicon.abroad import DIRECTIONS, ROADS_OF_EVERY_VILLAGE
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Reading, Road

EVERYWHERE: Final = ROADS_OF_EVERY_VILLAGE | forms("abroad.road.everywhere.american")
LONG_HOUSE: Final = 100  # from which a number stands on few roads of one name
TELLING_HOUSE: Final = 1000  # from which it is one house of a town, whatever its road is called
LEAST_NAME: Final = 4  # letters of a road's name that says which it is
QUARTER: Final = 2  # letters of a side that is a quarter of a city: NE
_PARK: Final = "park"  # the class of road that is as often an estate's word
_LEAST_UNIT: Final = 3  # signs of a suite that few houses of a road have: 762, 12B
_COUNTRIES: Final = AMERICAN | {"CA"}


def _zips(kind: str) -> tuple[str, ...]:
    return tuple(digits for zips in values(kind).values() for digits in zips.split())


_OF_NAME: Final = values("abroad.side.of_name")
_OF_TYPE: Final = forms("abroad.side.of_type")
_OWN_BEFORE: Final = _zips("abroad.zip.side_before")
_OWN_BEHIND: Final = _zips("abroad.zip.side_behind")
_IN_QUARTERS: Final = _zips("abroad.zip.quarters")


def is_left_out_in_one_zip(a: Reading, b: Reading, left: Road, right: Road) -> bool:
    """Whether two roads, of which one has a side, are one by the ZIP code of both, or by the suite of both."""
    if a.country not in _COUNTRIES or not _is_one_town(a, b) or _makes_another_road(a, b, left, right):
        return False
    key, house = left.name.key, a.number.first if a.number is not None else 0
    is_quarter = len(left.direction or right.direction or "") == QUARTER
    if has_one_zip(a, b):
        if is_numbered(left):
            is_of_quarters = is_quarter and str(a.postcode).startswith(_IN_QUARTERS)
            return is_of_quarters or (house >= TELLING_HOUSE and (is_quarter or _is_highway(left)))
        return key not in EVERYWHERE and (is_quarter or house >= TELLING_HOUSE or a.country not in AMERICAN)
    is_telling = not is_numbered(left) and key not in EVERYWHERE and len(key) >= LEAST_NAME
    return is_telling and house >= LONG_HOUSE and have_one_suite(a, b)


_OF_ROAD: Final = values("abroad.side.of_road")


def lies_on_one_side(town: str, road: Road) -> str | None:
    """Return the one side on which all houses of a road of a town, by its key, lie; None of most roads.

    >>> from falsefront.address.reading import Name
    >>> lies_on_one_side("chicago", Road(Name("Belmont", "belmont", None), None, "ave", None, None))
    'w'
    """
    return _OF_ROAD.get(f"{town} {road.name.text.lower()}")


def is_numbered(road: Road) -> bool:
    """Whether a road goes by its number: 5th Avenue, Highway 31."""
    return road.name.key[:1].isdigit() or _is_highway(road)


def _is_highway(road: Road) -> bool:
    return road.name.key.startswith(NUMBERED) and road.name.key[len(NUMBERED) :][:1].isdigit()


def have_one_suite(a: Reading, b: Reading) -> bool:
    """Whether two addresses name one suite that few other houses have."""
    return a.unit is not None and a.unit == b.unit and len(a.unit) >= _LEAST_UNIT


def have_one_building(a: Reading, b: Reading) -> bool:
    """Whether two addresses name one building or estate, which is not the town: Rockville Centre, NY."""
    towns = [town for town in towns_before_states(a, b) if town]
    return any(
        len(one.name.key) >= LEAST_NAME
        and developments_agree(one, other)
        and not any(town.startswith(one.name.key) for town in towns)
        for one in a.developments
        for other in b.developments
    )


def side_of_park_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads in America are two: of one park one is a side, and the other none.

    120 Kestrel Park West is not 120 Kestrel Park, unless a building or a suite is in common.
    """
    left, right = a.road, b.road
    if left is None or right is None or a.country not in AMERICAN or b.country not in AMERICAN:
        return None
    if left.type != _PARK or right.type != _PARK or bool(left.direction) == bool(right.direction):
        return None
    if left.name.key != right.name.key or have_one_suite(a, b) or have_one_building(a, b):
        return None
    return f"a side of a park and no side: {road_text(a)} and {road_text(b)}"


def said_of_side(a: Reading, b: Reading) -> str | None:
    """Return the side that one of two roads gives alone and what stands for it, as a reason; None where none does."""
    if a.road is None or b.road is None or bool(a.road.direction) == bool(b.road.direction):
        return None
    side = (a.road.direction or b.road.direction or "").upper()
    common = f"postcode {min(str(a.postcode), str(b.postcode))}" if has_one_zip(a, b) else "building, suite or quarter"
    return f"the side {side} that one leaves out is told by the {common}"


def is_quarter_behind_side(a: Reading, b: Reading) -> bool:
    """Whether of two roads with a long house number one has a quarter behind the other's side and name."""
    if a.road is None or b.road is None or a.number is None or a.number.first < LONG_HOUSE:
        return False
    return has_quarter_besides(a.road, b.road) or has_quarter_besides(b.road, a.road)


def _is_one_town(a: Reading, b: Reading) -> bool:
    if a.city is None or b.city is None:
        return False
    return a.city.key == b.city.key or not a.city.codes.isdisjoint(b.city.codes)


def _makes_another_road(a: Reading, b: Reading, left: Road, right: Road) -> bool:
    """Whether the road with the side is another than the road without it."""
    code = str(a.postcode or b.postcode or "")
    if left.type in _OF_TYPE or right.type in _OF_TYPE:
        return True
    if (zone := _OF_NAME.get(left.name.text.lower())) is not None and code.startswith(zone):
        return True
    sided = a if left.direction else b
    return code.startswith(_OWN_BEFORE if _stands_before(sided) else _OWN_BEHIND)


def _stands_before(reading: Reading) -> bool:
    """Whether the side of a road stands before its name in the text."""
    road = reading.road
    if road is None or len(road.direction or "") == QUARTER:
        return True
    head, found, _ = reading.raw.lower().partition(road.name.text.lower().split()[0])
    words = head.replace(".", " ").split()
    return bool(found and words) and DIRECTIONS.get(words[-1]) == road.direction
