"""The flat or door behind a house's number in Turkey, by a stroke or by its word: No: 12/5 and No 12 D: 5, No: 12/A.

A number behind a stroke is the flat's. It is taken for one where the other side names the flat by its word, or nothing
within the house, and no number behind a stroke; another flat is one of the same house where both name that besides. A
letter tells the further doors of one house, as the regulation on addresses and numbers has it, so who gives no letter
gives the same house; two letters are two doors, and stay so. In a block of a named town of workshops (Owl Sanayi Sitesi
8. Blok No: 12) the number is a door's where no street is named, and the block one house.
"""

from dataclasses import replace
from itertools import product
from typing import Final

from falsefront.address.compare.lands.said_in_lands import said_in_lands
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Number, Reading

_COUNTRY: Final = "TR"
_ROAD, _WORKSHOPS = "road", "workshop_town"
_COMMON: Final = forms("abroad.turkish.common")
_LEAST_NAME: Final = 4  # letters


def with_flats(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings, a number behind a stroke in one as its flat where the other has that flat or none."""
    if a.country != _COUNTRY or b.country != _COUNTRY or a.number is None or b.number is None:
        return a, b
    if a.building and a.building == b.building and a.number != b.number and _are_workshops_of_one(a, b):
        return _as_workshop(a, a.number), _as_workshop(b, b.number)
    return _with_flat(a, a.number, b), _with_flat(b, b.number, a)


def _with_flat(one: Reading, number: Number, other: Reading) -> Reading:
    flat = number.sub
    if not flat or other.number is None or other.number.sub or other.number.first != number.first:
        return one
    if other.number.last is not None or number.last is not None:
        return one
    is_letter = len(flat) == 1 and flat.isalpha() and other.building in (None, flat, one.building)
    is_flat = flat.isdigit() and one.unit is None and (other.unit in (flat, None) or _have_one_house(one, other))
    if not (is_letter or is_flat):
        return one
    return replace(one, number=number._replace(sub=""), unit=one.unit or flat)


def _have_one_house(one: Reading, other: Reading) -> bool:
    return any(developments_agree(*both) for both in product(one.developments, other.developments))


def _as_workshop(reading: Reading, number: Number) -> Reading:
    return replace(reading, number=None, unit=reading.unit or str(number))


def _are_workshops_of_one(a: Reading, b: Reading) -> bool:
    """Whether both lie in one town of workshops by its name, and neither names a street."""
    left, right = (said_in_lands(it.raw, _COUNTRY).names for it in (a, b))
    if a.road or b.road or any(it.of == _ROAD for it in (*left, *right)):
        return False
    here, there = ({"".join(it.words) for it in said if it.sort == _WORKSHOPS} for said in (left, right))
    return any(len(it) >= _LEAST_NAME and it not in _COMMON for it in here & there)
