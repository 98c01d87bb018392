"""What parts two addresses of the Gulf, Egypt, Jordan or Lebanon: each counts one thing by its word, or names a city.

It is asked of what the texts say part by part (see `said_in_lands`), in Arabic, English or French alike, since a
reader takes one of many numbers for the house's and drops another.
"""

from itertools import product
from typing import Final

from falsefront.address.compare.lands.cities_of_lands import cities_by_code
from falsefront.address.compare.lands.gathered import Said
from falsefront.address.compare.lands.lands import COUNTRIES, land_of
from falsefront.address.compare.lands.said_in_lands import said_in_lands
from falsefront.address.gazetteer.elsewhere import distance_km
from falsefront.address.reading import Reading

_COUNTED: Final = ("road", "block", "zone", "phase", "plot", "gate", "house")
_ROADS: Final = ("road", "zone", "phase", "plot", "gate")
ALWAYS_COUNTED: Final = frozenset({"BH", "KW", "OM", "QA"})  # where houses and streets have numbers alone
_FAR_KM: Final = 60.0  # no suburb lies so far from its city
_LARGE: Final = 100  # thousands of inhabitants


def apart_in_arabia(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one country there are two; None where nothing they count or name says so."""
    country = a.country or b.country
    if country not in COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    if not land_of(country).habits.is_arabian:
        return None
    left, right = (said_in_lands(it.raw, country) for it in (a, b))
    is_open = country in ALWAYS_COUNTED or not _are_in_one_estate(left, right)
    for kind in _COUNTED if is_open else _ROADS:
        one, other = (it.numbers.get(kind, frozenset()) for it in (left, right))
        if one and other and not any(may_be_one_number(*both) for both in product(one, other)):
            return f"different parts of a town: {kind} {min(one)} and {kind} {min(other)}"
    return _far_cities(left, right, country)


def _are_in_one_estate(left: Said, right: Said) -> bool:
    """Whether both name one house or estate, whose buildings are counted in it: Business Park, Bldg 22 and 23."""
    here, there = ({it.words for it in said.names if it.of in ("house", "zone")} for said in (left, right))
    return not here.isdisjoint(there)


def may_be_one_number(one: str, other: str) -> bool:
    """Whether two numbers behind one word may be one: 78 and 78/2, which is a part of it.

    >>> may_be_one_number("78", "78/2"), may_be_one_number("78", "78a"), may_be_one_number("12", "12-14")
    (True, False, True)
    """
    return one == other or any(it.startswith((f"{its}/", f"{its}-")) for it, its in ((one, other), (other, one)))


def _far_cities(left: Said, right: Said, country: str) -> str | None:
    if not left.places or not right.places or not left.places.isdisjoint(right.places):
        return None
    known = cities_by_code(country)
    for one, other in product(left.places, right.places):
        here, there = known[one], known[other]
        if min(here.thousands, there.thousands) < _LARGE or distance_km(here, there) < _FAR_KM:
            return None
    here, there = (known[min(it)] for it in (left.places, right.places))
    return f"two cities far from each other: {here.name!r} and {there.name!r}"
