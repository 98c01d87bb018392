"""A house of a part of a town, and one of a road: each road of the part has a house of its number."""

from typing import Final

from rapidfuzz.fuzz import ratio

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_LIKE: Final = 75  # of a hundred, from which a part may be a road that is spelled otherwise: King Saker, King Saqr


def houses_of_area_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the part of a quarter abroad whose house one side names, and the road of the other's; None of one house.

    A quarter that both name holds houses of one number on each of its roads: 12 Ap Bac is not 12 Cong Hoa.
    """
    if not are_not_chinese(a, b) or (a.road is None) == (b.road is None):
        return None
    part, house = (a, b) if a.road is None else (b, a)
    if not part.areas or house.road is None:
        return None
    own, said = part.areas[0].name, "".join(filter(str.isalnum, folded_again(house.raw).text.lower()))
    if own.key in said or ratio(own.key, house.road.name.key) >= _LIKE:
        return None
    return repr(own.text), repr(house.road.name.text)
