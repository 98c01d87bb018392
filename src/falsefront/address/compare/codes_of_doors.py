"""Two addresses with a postcode that is one building's: what else must agree there, and what need not.

Singapore has a code of six digits for each building (SingPost), Ireland one for each address (Eircode), and a code of
Britain is a part of one street (Royal Mail: some fifteen addresses), in which a house's name says which it is. The
names of roads and estates around may then be spelled otherwise or left out; another number is another house all the
same.
"""

import re
from typing import Final

from falsefront.address.compare.abroad import loose_numbers_apart, plots_apart
from falsefront.address.compare.numbers_abroad import may_be_one_number
from falsefront.address.reading import Development, Reading, Road
from falsefront.records import Level

_OF_BUILDINGS: Final = frozenset({"SG", "IE"})
_LENGTHS: Final = {"SG": 6, "IE": 8, "GB": 6}  # of a full code, with its space
_BRITISH: Final = "GB"
_HOUSES: Final = frozenset({"building", "house", "center", "court", "tower", "plaza"})
_LEAST_NAME: Final = 4  # letters
_DIGITS: Final = re.compile(r"\d+")


def same_by_code(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses are one building by their postcode, and why; None if they are not."""
    if a.country != b.country or a.country not in _LENGTHS or not a.postcode or a.postcode != b.postcode:
        return None
    if len(a.postcode) < _LENGTHS[a.country] or a.po_box or b.po_box or a.stands_beside or b.stands_beside:
        return None
    if a.number and b.number and not may_be_one_number(a.number, b.number, a.country):
        return None
    if loose_numbers_apart(a, b) or plots_apart(a, b):
        return None  # Owl Industrial Park 2A, Owl Industrial Park 4A
    if a.country in _OF_BUILDINGS:
        if a.number and b.number and not _are_numbered_otherwise(a.road, b.road):
            return Level.NUMBER, f"code of one building: {a.number}, {a.postcode}"
        return None
    house = next((one for one in a.developments if any(_is_one_house(one, it) for it in b.developments)), None)
    if house is None or (a.road and b.road and a.road.name.key != b.road.name.key):
        return None
    return Level.DEVELOPMENT, f"building verified: {house.name.text}, {a.postcode}"


def _are_numbered_otherwise(left: Road | None, right: Road | None) -> bool:
    """Whether two roads have other numbers in their names, of which one postcode is wrong: Owl Road 1, Owl Road 3."""
    if left is None or right is None:
        return False
    one, other = (_DIGITS.findall(f"{road.name.text} {road.ordinal or ''}") for road in (left, right))
    return one != other


def _is_one_house(one: Development, other: Development) -> bool:
    is_house = one.kind in _HOUSES and one.kind == other.kind and one.phase == other.phase
    return is_house and one.name.key == other.name.key and len(one.name.key) >= _LEAST_NAME
