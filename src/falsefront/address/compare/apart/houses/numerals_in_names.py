"""Numerals that tell two names apart where a reader takes them for letters: Lark II-C is not Lark III-C.

A zone's numeral may have a letter behind it, a road's name may begin with one or with a word that looks like one (the
Czech V Úvalu, "VI Úvalu"), and houses of one owner are counted in words before his name: One by Lark, Two by Lark.
It is asked of the texts as they stand, and each side must have one of them at the same name.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_ROMANS: Final = "|".join(longest_first(ROMAN))
_LETTERED: Final = re.compile(rf"\b([a-z]{{3,}})[ -]((?:{_ROMANS})-[a-z])\b")
_CARDINALS: Final = values("abroad.number.spelt")
_COUNTED: Final = re.compile(rf"\b({'|'.join(longest_first(_CARDINALS))}) (by [a-z]{{3,}})\b")


def numerals_in_names_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two by a numeral of one name; None where they may be one."""
    if a.raw == b.raw:
        return None
    left, right = _numerals(a.raw), _numerals(b.raw)
    for name in sorted(left.keys() & right.keys()):
        if left[name].isdisjoint(right[name]):
            return f"numerals of one name: {name} {min(left[name])} and {min(right[name])}"
    return _roads_apart(a, b)


def _roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two that are one but for the numeral that their names begin with."""
    if a.road is None or b.road is None:
        return None
    left, right = (road.name.text.lower().split() for road in (a.road, b.road))
    if left == right or not left[1:] or left[1:] != right[1:] or not {left[0], right[0]} <= ROMAN.keys():
        return None
    return f"numerals of one name: {a.road.name.text} and {b.road.name.text}"


@lru_cache(maxsize=8192)
def _numerals(raw: str) -> Mapping[str, frozenset[str]]:
    """Return the numerals that stand at names of a text.

    >>> _numerals("Lot 5, Lark III-C Industrial Park"), _numerals("Two by Lark Building, Dubai")
    ({'lark': frozenset({'iii-c'})}, {'by lark': frozenset({'2'})})
    """
    found: dict[str, frozenset[str]] = {}
    for name, numeral in _each(folded_again(raw).text.lower()):
        found[name] = found.get(name, frozenset()) | {numeral}
    return found


def _each(text: str) -> Iterator[tuple[str, str]]:
    yield from ((found[1], found[2]) for found in _LETTERED.finditer(text))
    yield from ((found[2], _CARDINALS[found[1]]) for found in _COUNTED.finditer(text))
