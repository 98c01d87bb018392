"""Departments and arrondissements that tell two French addresses apart: Saint-Denis (93) is no Saint-Denis (974)."""

from functools import lru_cache
from typing import Final

from falsefront.address.abroad.written.europe.arrondissements import department_of, number_of
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_FRANCE: Final = frozenset({"FR", "RE", "GP", "MQ", "GF", "YT", None})
_CORSICA: Final = {"2a": "20", "2b": "20"}
_POST_DIGITS: Final = 5
_OVERSEAS: Final = "97"


def french_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are in two departments, or in two arrondissements of one city, that both name."""
    left, right = _department(a.raw), _department(b.raw)
    if left and right and left != right:
        return f"two departments: {left} and {right}"
    if a.country not in _FRANCE or b.country not in _FRANCE:
        return None
    if left or right:
        left, right = left or _of_post(a.postcode), right or _of_post(b.postcode)
        if left and right and left != right:
            return f"two departments: {left} and {right}"
    one, other = _arrondissement(a.raw), _arrondissement(b.raw)
    return f"two arrondissements: {one} and {other}" if one and other and one != other else None


@lru_cache(maxsize=8192)
def _department(raw: str) -> str:
    """Return the number of a department in brackets at the end of a text, as postcodes have it; "" where none is."""
    found = department_of(folded_again(raw).text.lower())
    return _CORSICA.get(found, found)


def _of_post(postcode: str | None) -> str:
    """Return the department that a postcode begins with: three digits overseas, two elsewhere."""
    if postcode is None or len(postcode) != _POST_DIGITS or not postcode.isdigit():
        return ""
    return postcode[:3] if postcode.startswith(_OVERSEAS) else postcode[:2]


@lru_cache(maxsize=8192)
def _arrondissement(raw: str) -> str:
    """Return city and number of an arrondissement that a text names by an ordinal: "lyon 3"."""
    return number_of(folded_again(raw).text.lower())
