"""Counted parts of an estate or zone that are of two kinds: Warehouse 5 is no Villa 5 of a zone, nave 5 no lote 5.

A reader takes the number of either for the house's. A unit or building may be any of them, and so is not asked.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

Parts = Mapping[str, frozenset[str]]  # number -> the kinds of parts that have it

_KINDS: Final = values("abroad.part.kind")
_PART: Final = re.compile(
    rf"(?<!\w)({'|'.join(longest_first(_KINDS))})\b[ .:#-]*(?:n[or°º]?\b[ .:°º]*)?(\d{{1,4}})(?![\w-])"
)


def kinds_of_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two: each counts parts of another kind, and they have one number."""
    left, right = kinds_of(a.raw), kinds_of(b.raw)
    if not left or not right:
        return None
    if _are_counted_apart(a, left, b, right):
        return f"two counted parts: {a.number} and {b.number}"
    numbers = [it for it in sorted(left.keys() & right.keys()) if left[it].isdisjoint(right[it])]
    if not numbers or _have_one_house(a, b, numbers):
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return None
    number = numbers[0]
    return f"parts of two kinds: {min(left[number])} {number} and {min(right[number])} {number}"


def _are_counted_apart(a: Reading, left: Parts, b: Reading, right: Parts) -> bool:
    """Whether the numbers that were read as houses' are of two counted parts, whatever else is in common."""
    if a.number is None or b.number is None or a.number.first == b.number.first:
        return False
    return left.keys() == {str(a.number)} and right.keys() == {str(b.number)}


def _have_one_house(a: Reading, b: Reading, numbers: list[str]) -> bool:
    """Whether both name a house of one number on one road besides, in which the parts are rooms."""
    if a.road is None or b.road is None or a.number is None or a.number != b.number:
        return False
    return str(a.number) not in numbers


def may_have_kinds(a: str, b: str) -> bool:
    """Whether both texts have a counted part of a known kind."""
    return bool(kinds_of(a) and kinds_of(b))


@lru_cache(maxsize=8192)
def kinds_of(raw: str) -> Parts:
    """Return the numbers of parts in a text, each with the kinds that are said of it.

    >>> kinds_of("W/H No. 5, Office 12, Ras Al Khor")
    {'5': frozenset({'hall'}), '12': frozenset({'office'})}
    """
    found: dict[str, set[str]] = defaultdict(set)
    for match in _PART.finditer(folded_again(raw).text.lower()):
        found[match[2].lstrip("0")].add(_KINDS[match[1]])
    return {number: frozenset(kinds) for number, kinds in found.items()}
