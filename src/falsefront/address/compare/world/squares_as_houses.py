"""Houses of South-East Asia called after a square, of which a city may have several: Owl Place, Owl Square.

Where nothing but such a house is in common, another postcode, another tower of it, and a residence or hotel of the
name is another place. So is one in another city around the same capital, as one that only "One" tells is.
"""

from typing import Final

from falsefront.address.lexicon.abroad import HOUSE_TYPES, ends_house
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Development, Reading

_LEAST_POSTCODE = 5
_COUNTRIES: Final = frozenset().union(*HOUSE_TYPES.values())
_LAST_WORDS: Final = forms("abroad.house.last")
_ARTICLE: Final = "the "
_ANY = frozenset({"building", None})  # what any house may be called besides


def squares_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one such name are two: each has a tower, kind or postcode of its own; None else."""
    if _may_be_none(a, b) or _may_be_none(b, a):
        return "a name that may be no house's"
    if not (a.developments and b.developments) or not any(map(_is_told_by_last_word, (a, b))):
        return None
    if a.road and b.road and a.number and a.number == b.number:
        return None
    if a.city and b.city and a.city.key != b.city.key and a.city.codes != b.city.codes:
        return f"different cities: {a.city.text!r} and {b.city.text!r}"
    if not any(map(_is_square, (a, b))):
        return None
    for one in a.developments:
        for other in b.developments:
            if one.name.key == other.name.key and one.kind != other.kind and _ANY.isdisjoint((one.kind, other.kind)):
                return f"two houses: {one.name.text!r} ({one.kind}) and {other.name.text!r} ({other.kind})"
    if a.building and b.building and a.building != b.building:
        return f"different towers: {a.building} and {b.building}"
    if a.postcode and b.postcode and a.postcode != b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return f"different postcodes: {a.postcode} and {b.postcode}"
    return None


def _is_square(reading: Reading) -> bool:
    return any(ends_house(_last_word(one), reading.country) for one in reading.developments)


def _is_told_by_last_word(reading: Reading) -> bool:
    if reading.country not in _COUNTRIES:
        return False
    return any((last := _last_word(one)) in HOUSE_TYPES or last in _LAST_WORDS for one in reading.developments)


def _last_word(development: Development) -> str:
    return development.name.text.rpartition(" ")[2].lower()


def _may_be_none(one: Reading, other: Reading) -> bool:
    """Whether nothing but a floor or room tells a house of one side, and the other side does not either: Juan Cruz."""
    if not one.developments or one.country not in _COUNTRIES or not all(map(_is_untold, one.developments)):
        return False
    if (one.floor, one.unit) == (other.floor, other.unit) or (one.number and one.number == other.number):
        return False
    return all(map(_is_untold, other.developments))


def _is_untold(development: Development) -> bool:
    is_named = development.name.text.lower().startswith(_ARTICLE) or _last_word(development) in _LAST_WORDS
    return development.kind is None and not is_named
