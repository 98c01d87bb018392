"""Departments and arrondissements that tell two French addresses apart: Saint-Denis (93) is no Saint-Denis (974)."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.arrondissements import number_of
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_FRANCE: Final = frozenset({"FR", "RE", "GP", "MQ", "GF", "YT", None})
_DEPARTMENT: Final = re.compile(r"(?<=[a-z]) ?\((\d\d|2[ab]|97[1-6])\)(?=\W*(?:france\W*)?$)")
_POST: Final = re.compile(r"(?<!\d)(97\d|\d\d)\d{2,3}(?!\d)")
_CORSICA: Final = {"2a": "20", "2b": "20"}
_POST_DIGITS: Final = 5


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
    """Return the number of a department in brackets at the end of a text; "" where none is."""
    found = _DEPARTMENT.search(folded_again(raw).text.lower()) if ")" in raw[-20:] else None
    return _CORSICA.get(found[1], found[1]) if found is not None else ""


def _of_post(postcode: str | None) -> str:
    if postcode is None or len(postcode) != _POST_DIGITS or not postcode.isdigit():
        return ""
    found = _POST.match(postcode)
    return found[1] if found is not None else ""


@lru_cache(maxsize=8192)
def _arrondissement(raw: str) -> str:
    """Return city and number of an arrondissement that a text names by an ordinal: "lyon 3"."""
    return number_of(folded_again(raw).text.lower())
