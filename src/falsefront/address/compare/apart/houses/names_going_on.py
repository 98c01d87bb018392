"""The name of a house or estate that goes on in one address and ends in the other: Owl House Cottages, Owl Park West.

The cottages, the farm or the lodge beside a house have its name and houses of their own; and where no road is named,
the west of a park is a street of its own, whose numbers begin again. It is asked of the texts as they stand, and says
nothing where a road and its number say which house is meant.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.flat_words import towns_of
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS, DIRECTIONS
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_LEAST_SIDE: Final = 3  # letters of a side that is written out
_SIDES: Final = frozenset(word for word in DIRECTIONS if len(word) > _LEAST_SIDE)
_BESIDE: Final = forms("abroad.house.beside")
_HOUSES: Final = DEVELOPMENT_WORDS | dict.fromkeys(forms("abroad.house.named"), "house")
_TAIL: Final = re.compile(
    rf"\b([a-z]{{3,}}) ({'|'.join(longest_first(_HOUSES))})\b"
    rf"(?:[ -]({'|'.join(longest_first(_BESIDE | _SIDES))})\b(?: ([a-z]{{3,}}))?)?"
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")

Tails = dict[tuple[str, str], frozenset[str]]


def goes_on_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two: a house's name that both have goes on in one of them alone."""
    if a.road and b.road and a.number and b.number:
        return None
    left, right = _tails_of(a.raw), _tails_of(b.raw)
    for name in sorted(left.keys() & right.keys()):
        for word in sorted(left[name] ^ right[name]):
            if word in _SIDES and (a.road or b.road):
                continue
            without = b.raw if word in left[name] else a.raw
            if word and word not in _LETTERS.findall(without.lower()):
                return f"a name that goes on: {' '.join(name)} {word}"
    return None


@lru_cache(maxsize=8192)
def _tails_of(raw: str) -> Tails:
    """Return what stands behind the last two words of houses' names, "" where nothing that goes on with them.

    >>> _tails_of("3 Owl House Cottages, Owlton"), _tails_of("5 Owl Park West Bromwich")
    ({('owl', 'house'): frozenset({'cottages'})}, {('owl', 'park'): frozenset({''})})
    """
    found: dict[tuple[str, str], set[str]] = {}
    for match in _TAIL.finditer(folded_again(raw).text.lower()):
        tail, behind = match[3] or "", match[4]
        if tail in _SIDES and behind and not towns_of(behind):
            tail = ""
        found.setdefault((match[1], _HOUSES[match[2]]), set()).add(tail)
    return {name: frozenset(tails) for name, tails in found.items()}
