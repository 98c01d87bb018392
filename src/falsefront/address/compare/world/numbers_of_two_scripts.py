"""One road in Arabic or Hebrew letters and in Latin ones, on which each address has a number of its own.

Verification and weighing find a room's number, or the day that a road is called by, where the other has its house.
"""

import re
from typing import Final

from falsefront.address.compare.world.numbers_abroad import may_be_one_number
from falsefront.address.compare.world.places_abroad import at_home
from falsefront.address.compare.world.words_abroad import Manner, finds, flat_words, is_one_name
from falsefront.address.plain.arabian import ARABIAN
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Reading

_DIGITS: Final = re.compile(r"\d+")
_POSTCODES: Final = 1000  # from which a number may be one
OF_ABJADS: Final = ARABIAN | {"IL", "IR"}


def numbers_of_two_scripts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in two scripts are two: the road is one by its sound, and the numbers differ."""
    country = a.country or b.country
    if country not in OF_ABJADS:
        return None
    return _towers_apart(a, b, country) or _houses_apart(a, b, country)


def numbers_in_two_scripts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in two scripts are not weighed: each has a number that the other has not.

    A postcode is none, as neighbours get it wrong, and a number in words that one side alone has parts nothing.
    """
    if is_spelled_by_consonants(a.raw) == is_spelled_by_consonants(b.raw):
        return None
    left, right = ({it for it in _said(side) if it < _POSTCODES} for side in (a, b))
    if left <= right or right <= left:
        return None
    return f"different numbers in two scripts: {min(left - right)} and {min(right - left)}"


def _towers_apart(a: Reading, b: Reading, country: str | None) -> str | None:
    """Return why two towers of one name are two by the numbers behind it: برج الموسى 2 is no Al Moosa Tower 1."""
    if is_spelled_by_consonants(a.raw) == is_spelled_by_consonants(b.raw):
        return None
    manner = Manner(country, is_by_consonants=True)
    for one, other in ((a, b), (b, a)):
        for item in one.developments:
            *name, number = item.name.text.lower().split()
            is_other = number.isdigit() and other.building and other.building.isdigit() and number != other.building
            if name and is_other and finds(name, flat_words(other.raw, manner), manner):
                return f"different numbers of one house: {number} and {other.building}"
    return None


def _houses_apart(a: Reading, b: Reading, country: str | None) -> str | None:
    if a.road is None or b.road is None or a.number is None or b.number is None:
        return None
    if a.number == b.number or is_spelled_by_consonants(a.raw) == is_spelled_by_consonants(b.raw):
        return None
    a, b = at_home(a, b), at_home(b, a)
    if a.road is None or b.road is None or a.number is None or b.number is None:
        return None
    manner = Manner(country, is_by_consonants=True)
    if may_be_one_number(a.number, b.number, country) or not is_one_name(a.road.name.key, b.road.name.key, manner):
        return None
    if _said(a).issuperset(said := {a.number.first, b.number.first}) and _said(b).issuperset(said):
        return None  # one of them was taken for the house by mistake: پلاک ۸, "8, Vakil Abad 20"
    return f"different numbers on one road: {a.number} and {b.number}"


def _said(reading: Reading) -> set[int]:
    return set(map(int, _DIGITS.findall(reading.raw)))
