"""Two parts of one city that are known as towns of their own: 99 Sathorn Road in Bang Rak is none in Sathorn.

Road and number are found in the text of the other all the same, since long roads go through several of them. Only where
their names may be spellings of one, or a house by its name is in common, that says more.
"""

from itertools import product
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.abroad import towns_apart
from falsefront.address.gazetteer.division import key
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset(
    {"AE", "BD", "EG", "ID", "IN", "IR", "KH", "LK", "MM", "MY", "NP", "PH", "PK", "SA", "TH", "TR", "VN"}
)
_LIKE: Final = 70  # percent from which two names may be spellings of one


def parts_of_one_city_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two parts of one city; None of others."""
    if (a.country or b.country) not in _COUNTRIES or (why := towns_apart(a, b)) is None:
        return None
    if any(developments_agree(one, other) for one, other in product(a.developments, b.developments)):
        return None
    if a.city is None or b.city is None or not (a.city.codes & b.city.codes and _are_known(a, b)):
        return None
    left, right = _parts(a), _parts(b)
    return None if any(fuzz.ratio(one, two) >= _LIKE for one, two in product(left - right, right - left)) else why


def _are_known(a: Reading, b: Reading) -> bool:
    """Whether each side has a town of the list that the other is not in, beside the city of both."""
    left, right = ({code for code in one.city.codes if code[-1:].isdigit()} if one.city else set() for one in (a, b))
    return bool(left - right and right - left)


def _parts(reading: Reading) -> set[str]:
    """Return the names of the places that were read as the city, as keys."""
    return {key(name.lower()) for name in reading.city.text.split(", ")} if reading.city is not None else set()
