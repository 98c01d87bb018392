"""Units of one named park or estate that were read as the numbers of houses: Unit 7 and Unit 12, Owl Business Park.

Behind the word for a unit alone the number is a room's, if a park, estate or centre is named that both have in one
town, and no house besides. Two roads, two phases or two postcodes keep the units apart, as estates have streets of
their own.
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from falsefront.address.compare.names import developments_agree
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({"AU", "GB", "IE", "NZ", "ZA"})
_KINDS: Final = frozenset({"park", "estate", "center", "business park", "industrial estate", "works"})
_LEAST_NAME: Final = 5  # letters
_UNIT: Final = re.compile(
    rf"\b(?:{'|'.join(longest_first(forms('abroad.unit.of_park')))})s?\.? ?"
    r"(?:no\.? ?)?([a-z]?\d{1,3}[a-z]?(?:[-/&]\d{1,3}[a-z]?)?)\b"
)
_NUMBER: Final = re.compile(r"\b[a-z]?\d+[a-z]?(?:[-/&]\d+[a-z]?)?\b")
_DISTRICT: Final = re.compile(r"\b(?:dublin|cork) \d{1,2}w?\b")


def as_units(a: Reading, b: Reading) -> tuple[Reading, Reading] | None:
    """Return two readings without the numbers of their units, if these are all that keep one park's apart."""
    if a.number is None or b.number is None or a.country != b.country or a.country not in _COUNTRIES:
        return None
    if not _are_one_park(a, b) or _are_apart(a, b):
        return None
    if not (_is_unit_alone(a.raw, a.postcode) and _is_unit_alone(b.raw, b.postcode)):
        return None
    return replace(a, number=None, road=None), replace(b, number=None, road=None)


def _are_one_park(a: Reading, b: Reading) -> bool:
    return any(
        one.kind in _KINDS
        and one.use is not None
        and len(one.name.key) >= _LEAST_NAME
        and developments_agree(one, other)
        for one in a.developments
        for other in b.developments
    )


def _are_apart(a: Reading, b: Reading) -> bool:
    if a.postcode and b.postcode and a.postcode != b.postcode:
        return True
    if a.road is not None and b.road is not None and a.road != b.road:
        return True
    return bool(a.building and b.building and a.building != b.building)


@lru_cache(maxsize=4096)
def _is_unit_alone(raw: str, postcode: str | None) -> bool:
    """Whether all numbers of a text but its postcode stand behind the word for a unit.

    >>> _is_unit_alone("Unit 7, Owl Business Park, Owlby", None), _is_unit_alone("Unit 7, 12 Owl Road, Owlby", None)
    (True, False)
    """
    text = raw.lower()
    if postcode:
        text = text.replace(postcode.lower(), " ")
    text = _DISTRICT.sub(" ", text)
    units = _UNIT.findall(text)
    return bool(units) and len(_NUMBER.findall(text)) == len(units)
