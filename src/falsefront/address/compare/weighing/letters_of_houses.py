"""A letter that is joined to the number of a house or plot in one address alone: Plot 302, Plot C-302; 14, 14-B.

Nothing of it may have been read, so it is asked of the texts. A letter that stands by itself in the other text
(Block C, Plot 302) is the same.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.plain.text import folded_again

_NUMBER: Final = re.compile(r"(?<!\w)(?<!\d\.)(?:([a-z]{1,2})[-/]?)?(\d{1,4})(?:[-/]?([a-z]))?(?![\w])")
_ORDINAL: Final = re.compile("(?<=\\d)[ºª°]")
_ALONE: Final = re.compile(r"(?<![\w'])[a-z](?![\w'])")


def letters_of_houses_apart(one: str, other: str) -> bool:
    """Whether a number that two texts have in common bears another letter in each, or bears one in one text alone.

    >>> letters_of_houses_apart("Plot 302", "Plot No. C-302"), letters_of_houses_apart("C-5", "5, Block C")
    (True, False)
    """
    left, right = _lettered(one), _lettered(other)
    alone, others = _letters(one), _letters(other)
    return any(
        not any(set(it) - set(that) <= others and set(that) - set(it) <= alone for it, that in pairs)
        for pairs in (product(left[number], right[number]) for number in left.keys() & right.keys())
    )


@lru_cache(maxsize=4096)
def _lettered(raw: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for before, number, behind in _NUMBER.findall(_text(raw)):
        found[number].add("".join(sorted(before + behind)))
    return {number: frozenset(letters) for number, letters in found.items()}


@lru_cache(maxsize=4096)
def _letters(raw: str) -> frozenset[str]:
    return frozenset(_ALONE.findall(_text(raw)))


def _text(raw: str) -> str:
    return folded_again(_ORDINAL.sub(" ", raw)).text.lower()  # the 3º of a floor bears no letter
