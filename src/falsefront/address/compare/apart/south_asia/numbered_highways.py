"""Highways that go by a grade and a number: a house on National Highway 205 is none on National Highway 104.

The number of the one may be the house's number on the other: 104 National Highway 205, 205 National Highway 104.
"""

import re
from functools import lru_cache

from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_GRADES = forms("china.trunk")
_ROAD = r"(?:highway|hwy\.?|road|rd\.?|route)"
_NUMBERED = re.compile(rf"\b({'|'.join(sorted(_GRADES))}) {_ROAD},?(?: no\.?)? ?[gsxy]? ?-?(\d{{1,4}})(?![\d/-])")


def numbered_highways_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie on two highways of one grade, each with its number; None where one gives none."""
    left = _highways(a.raw)
    right = _highways(b.raw) if left else left
    for grade in sorted(left.keys() & right.keys()):
        if left[grade].isdisjoint(right[grade]):
            return f"two numbered roads: {grade} {min(left[grade])} and {grade} {min(right[grade])}"
    return None


@lru_cache(maxsize=4096)
def _highways(raw: str) -> dict[str, frozenset[str]]:
    """Return the numbers of a text's highways, by grade.

    >>> _highways("No. 104, National Highway 205, Owlmont"), _highways("104 National Highway, Owlmont")
    ({'national': frozenset({'205'})}, {})
    """
    text = raw.lower()
    if not any(grade in text for grade in _GRADES):
        return {}
    found: dict[str, frozenset[str]] = {}
    for grade, number in _NUMBERED.findall(text):
        found[grade] = found.get(grade, frozenset()) | {number}
    return found
