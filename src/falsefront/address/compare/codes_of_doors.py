"""Two addresses with a postcode that is one building's or one town's: what else must agree there, and what need not.

Singapore has a code of six digits for each building (SingPost), Ireland one for each address (Eircode), and a code of
Britain is a part of one street (Royal Mail: some fifteen addresses), in which a house's name says which it is. The
names of roads and estates around may then be spelled otherwise or left out; another number is another house all the
same, and so is another road: one of the two has a postcode that is made up or mistyped. A code of seven digits in
Japan is of one town of a city (Japan Post), in which blocks are counted, or of one firm: from 8000 behind the hyphen.
"""

import re
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.compare.houses_by_name import same_by_name
from falsefront.address.compare.world import towns_japan
from falsefront.address.compare.world.loose_numbers import loose_numbers_apart
from falsefront.address.compare.world.numbers_abroad import may_be_one_number, plots_apart
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.lexicon.abroad import PARTS_OF_TOWNS
from falsefront.address.reading import Development, Reading, Road
from falsefront.records import Level

_OF_BUILDINGS: Final = frozenset({"SG", "IE"})
_JAPAN: Final = "JP"
_LENGTHS: Final = {"SG": 6, "IE": 8, "GB": 6, "JP": 8, "NL": 7, "CA": 7}  # of a full code, with its space or hyphen
_OF_NO_TOWN: Final = "00"  # at the end of a code for the towns of a city that have none
_OF_FIRM: Final = "8"  # behind the hyphen
_LEAST_PARTS: Final = {True: 2, False: 3}  # of a block's number, with a firm's code and without
_BRITISH: Final = "GB"
_HOUSES: Final = frozenset({"building", "house", "center", "court", "tower", "plaza"})
_GROUNDS: Final = PARTS_OF_TOWNS | {"garden", "court"}  # which number their houses
_LEAST_NAME: Final = 4  # letters
_LEAST_NEAR: Final = 5  # letters of a road's name in which a slip is undone
_COUNTED: Final = "0123456789012345"  # what a form is filled with that asks for a code: 123456, 987654
_DIGITS: Final = re.compile(r"\d+")


def same_by_code(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses are one building by their postcode, and why; None if they are not."""
    if a.country != b.country:
        return None
    if a.po_box or b.po_box or a.stands_beside or b.stands_beside:
        return None
    has_one_code = _have_one_code(a, b)
    found = _same_by_code(a, b) if has_one_code else None
    if found is not None or a.crossing or b.crossing or not are_not_chinese(a, b):
        return found
    house = same_by_name(a, b, has_one_code=has_one_code and a.country != _JAPAN)
    return (Level.DEVELOPMENT, house) if house is not None else None


def _have_one_code(a: Reading, b: Reading) -> bool:
    """Whether two addresses of one country have one full postcode, of a few doors."""
    if a.country not in _LENGTHS or not a.postcode or a.postcode != b.postcode:
        return False
    return len(a.postcode) >= _LENGTHS[a.country] and not _is_made_up(a.postcode)


def _same_by_code(a: Reading, b: Reading) -> tuple[Level, str] | None:
    if a.number and b.number and not may_be_one_number(a.number, b.number, a.country):
        return None
    if loose_numbers_apart(a, b) or plots_apart(a, b) or read_parts_apart(a, b):
        return None  # Owl Industrial Park 2A, Owl Industrial Park 4A
    if a.country == _JAPAN:
        return _in_one_town(a, b)
    if a.country in _OF_BUILDINGS:
        is_one = not (_are_two_roads(a.road, b.road) or _are_two_grounds(a, b) or _are_two_grounds(b, a))
        if a.number and b.number and is_one:
            return Level.NUMBER, f"code of one building: {a.number}, {a.postcode}"
        return None
    house = next((one for one in a.developments if any(_is_one_house(one, it) for it in b.developments)), None)
    if house is None or (a.road and b.road and not _may_be_one_road(a.road, b.road)):
        return None
    return Level.DEVELOPMENT, f"building verified: {house.name.text}, {a.postcode}"


def _may_be_one_road(left: Road, right: Road) -> bool:
    """Whether two roads have one name, and no two sides: East Mains Road is not West Mains Road."""
    sides = left.direction, right.direction
    return left.name.key == right.name.key and not (all(sides) and sides[0] != sides[1])


def _in_one_town(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level where one side names the town of a Japanese code, the other none, and the block is one."""
    code = a.postcode or ""
    if code.endswith(_OF_NO_TOWN) or a.number is None or a.number != b.number:
        return None
    if str(a.number).count("-") + 1 < _LEAST_PARTS[code.partition("-")[2].startswith(_OF_FIRM)]:
        return None
    is_one_city = not (a.cities and b.cities and a.cities.isdisjoint(b.cities))
    if not is_one_city or a.building != b.building or not towns_japan.leaves_town_out(a, b):
        return None
    return Level.NUMBER, f"block in the town of one code: {a.number}, {code}"


def _is_made_up(postcode: str) -> bool:
    """Whether a code is one digit again and again, or digits counted up or down."""
    postcode = postcode.replace("-", "")
    postcode = postcode.partition(" ")[0] if postcode[:4].isdigit() else postcode  # 1234 AB
    return len(set(postcode)) == 1 or postcode in _COUNTED or postcode in _COUNTED[::-1]


def _are_two_roads(left: Road | None, right: Road | None) -> bool:
    """Whether two roads are named that are not one, but for a slip: another kind, name or number (Owl Road 1, 3)."""
    if left is None or right is None:
        return False
    if left.type and right.type and left.type != right.type:
        return True
    if left.direction and right.direction and left.direction != right.direction:
        return True
    one, other = (_DIGITS.findall(f"{road.name.text} {road.ordinal or ''}") for road in (left, right))
    return one != other or not _is_near(left.name.key, right.name.key)


def _are_two_grounds(one: Reading, other: Reading) -> bool:
    """Whether a number is that of a park, and elsewhere of a road that has no word in common with it."""
    if one.road is not None or other.road is None or one.number is None:
        return False
    text = other.raw.lower()
    for park in one.developments:
        name = park.name.text.lower()
        is_ground = park.kind in _GROUNDS and f"{one.number} {name} " in one.raw.lower()
        if is_ground and not any(word in text for word in name.split()):
            return True
    return False


def _is_near(one: str, other: str) -> bool:
    """Whether two names are the same but for one letter."""
    return one == other or (min(len(one), len(other)) >= _LEAST_NEAR and OSA.distance(one, other, score_cutoff=1) <= 1)


def _is_one_house(one: Development, other: Development) -> bool:
    is_house = one.kind in _HOUSES and one.kind == other.kind and one.phase == other.phase
    return is_house and one.name.key == other.name.key and len(one.name.key) >= _LEAST_NAME
