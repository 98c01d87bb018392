"""Buildings of the mainland that tell a door on a road without a number: Building 56A, Ningtian 3rd Road, Xixiang.

Every estate has a Building 3 and a Building A, and hardly two beside one road of a town a 56A or a 27.
"""

from typing import Final

from falsefront.address.compare.sites.around import towns_agree
from falsefront.address.reading import Reading

_LEAST: Final = 20  # of a building without a letter


def has_telling_building(a: Reading, b: Reading) -> bool:
    """Whether both name one such building, in one town of one district, and one side at most an estate or zone.

    What one side alone names besides is no second estate.
    """
    if a.building is None or a.building != b.building or not a.country == b.country == "CN":
        return False
    if (a.developments or a.areas) and (b.developments or b.areas):
        return False
    digits = "".join(sign for sign in a.building if sign.isdecimal())
    if not digits or (digits == a.building and int(digits) < _LEAST):
        return False
    return _have_one_town(a, b)


def _have_one_town(a: Reading, b: Reading) -> bool:
    if a.county is None or b.county is None or a.county.codes.isdisjoint(b.county.codes):
        return False
    return a.town is not None and b.town is not None and bool(towns_agree(a.town, b.town))
