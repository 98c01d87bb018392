"""The numeral of a ruler in a road's name: 100 George IV Bridge is not 100 George Street, nor Via Carlo III Via Carlo.

A reader takes it for a number beside the house's, or for a part of the town. Where one text has the name without any,
or with another, the two are two, unless the number stands somewhere in the other.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.written.europe.romance import with_rulers
from falsefront.address.compare.world.road_ordinals import ROMANS, numbers_of
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_RULERS: Final = forms("abroad.ruler") | forms("abroad.ruler.other")
_ROMANS: Final = "|".join(longest_first(ROMANS))
_NAMED: Final = re.compile(rf"\b({'|'.join(longest_first(_RULERS))})\b(?:[ -]({_ROMANS})(?![\w.'’]))?")
_NONE: Final = ""


def rulers_of_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two: one is called after a ruler whose numeral the other has not, or another one."""
    if a.raw == b.raw:
        return None
    left, right = _rulers(a.raw), _rulers(b.raw)
    for name in sorted(left.keys() & right.keys()):
        one, other = left[name], right[name]
        if one.isdisjoint(other) and not (_says(a, other) or _says(b, one)):
            return f"numerals behind one name: {name} {min(one) or 'none'} and {name} {min(other) or 'none'}"
    return None


def _says(reading: Reading, numerals: frozenset[str]) -> bool:
    """Whether a text has one of the numbers somewhere, in digits or words."""
    numbers = numbers_of(reading.raw)
    return any(ROMANS[it] in numbers for it in numerals if it != _NONE)


@lru_cache(maxsize=8192)
def _rulers(raw: str) -> Mapping[str, frozenset[str]]:
    """Return the names of rulers in a text, and the numerals behind each; "" where none stands there.

    >>> _rulers("100 George IV Bridge, Edinburgh"), _rulers("100 George Street, Edinburgh")
    ({'george': frozenset({'iv'})}, {'george': frozenset({''})})
    """
    found: dict[str, frozenset[str]] = {}
    for name, numeral in _NAMED.findall(with_rulers(folded_again(raw).text.lower())):
        found[name] = found.get(name, frozenset()) | {numeral or _NONE}
    return found
