"""Milestones of Malaysia: Batu 4 1/2, Jalan Hantu is half a mile from Batu 5."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.reading import Reading

_MALAYSIA: Final = frozenset({"MY", None})
_MILE: Final = re.compile(r"\bbatu (\d{1,3}(?:[ -]?\d/\d)?)(?![\w/])")
_BEFORE_MILE: Final = re.compile(r"(?<![\w/-])(\d{1,5}[a-z]?)[ ,]+batu \d")


def milestones_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: each names a milestone of its road, and it is another."""
    if not {a.country, b.country} <= _MALAYSIA or a.country == b.country is None:
        return None
    one, other = _lot(a.raw), _lot(b.raw)
    if one and other and one != other:
        return f"two lots at a milestone: {one} and {other}"
    left, right = _miles(a.raw), _miles(b.raw)
    if not left or not right or left & right:
        return None
    return f"two milestones: {min(left)} and {min(right)}"


@lru_cache(maxsize=4096)
def _lot(raw: str) -> str | None:
    """Return the number of the lot or house that stands right before a milestone.

    >>> _lot("Lot 1371B, Batu 4 1/2, Jalan Hantu"), _lot("Batu 4, Jalan Hantu")
    ('1371b', None)
    """
    found = _BEFORE_MILE.search(raw.lower())
    return None if found is None else found[1]


@lru_cache(maxsize=4096)
def _miles(raw: str) -> frozenset[str]:
    return frozenset(mile.replace("-", " ") for mile in _MILE.findall(raw.lower()))
