"""What tells two addresses apart around a road that many towns have: the place of a square, and a landmark."""

import re
from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.around_words import evened, is_landmark
from falsefront.address.reading import Reading

_ALONE: Final = forms("abroad.road.alone")
_NEAR: Final = frozenset(word for form in forms("contact.aside") for word in form.split())
_LEAST: Final = 4  # letters of a landmark's word
_WORD: Final = re.compile(r"[^\W\d_]+")


def squares_apart(a: Reading, b: Reading) -> str | None:
    """Return the places of two squares that have no name but their kind, as every village of a district has one."""
    keys = {it.road.name.key for it in (a, b) if it.road is not None}
    if _ALONE.isdisjoint(keys) or a.road is None or b.road is None:
        return None
    if len(keys) > 1:
        return f"two roads of one name: {a.road.name.text!r} and {b.road.name.text!r}"
    if a.postcode and a.postcode == b.postcode:
        return None
    left, right = _places(a), _places(b)
    return f"two roads of one name: {a.road.name.text!r} in two places" if left != right else None


def _places(reading: Reading) -> frozenset[str]:
    """Return the names around a road, without the city's."""
    city = reading.city.key if reading.city is not None else None
    loose = {word for text in reading.leftover if text != reading.postcode for word in _WORD.findall(evened(text))}
    return frozenset({area.name.key for area in reading.areas} - {city} | loose)


def nearness_apart(a: Reading, b: Reading) -> str | None:
    """Return what is near one address, where no city is in common and the other says nothing of it.

    "12 Station Road, near the fort" and "12 Station Road, behind the bank" may be in any two towns.
    """
    left, right = _landmark(a), _landmark(b)
    if not (left or right) or not a.cities.isdisjoint(b.cities) or (a.postcode and a.postcode == b.postcode):
        return None
    return None if left & right else f"names that only one side has, and no town in common: {a.raw!r} and {b.raw!r}"


def _landmark(reading: Reading) -> frozenset[str]:
    """Return the long words of the landmark that was taken off an address."""
    said = (evened(part) for part in reading.around if is_landmark(evened(part)))
    return frozenset(word for part in said for word in _WORD.findall(part) if len(word) >= _LEAST) - _NEAR
