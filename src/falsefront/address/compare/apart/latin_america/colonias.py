"""Colonias of Mexico, each of which has its Calle Hidalgo: Hidalgo 45, Col. Centro, is none of Col. Del Valle.

A road may lead along two of them, so that their postcodes must be of two parts of the city as well.
"""

import re
from functools import lru_cache
from itertools import product
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "MX"
_KINDS: Final = values("abroad.colonia.label")
_LABEL: Final = "|".join(longest_first(_KINDS))
_NAMED: Final = re.compile(rf"\b({_LABEL})\b[. :]*([a-z][a-z' .-]{{3,}}?)(?=[ .]*(?:[,;()\n\d]|\bc\.? ?p\b|$))")
_NO_LETTERS: Final = re.compile("[^a-z]")
_OF_POST: Final = 3  # digits of a postcode that colonias beside each other have in common
_LIKE: Final = 75  # percent from which two names are spellings of one


def colonias_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two colonias: each labels its own, and no postcode or house by name is one."""
    if a.country != _COUNTRY or b.country != _COUNTRY or not (a.postcode and b.postcode):
        return None
    if a.postcode[:_OF_POST] == b.postcode[:_OF_POST]:
        return None  # colonias beside each other, of which either is said
    left, right = _colonias(a.raw), _colonias(b.raw)
    pairs = [(one[1], other[1]) for one, other in product(left, right) if one[0] == other[0]]
    if not pairs or any(fuzz.ratio(one, other) >= _LIKE for one, other in pairs):
        return None
    here, there = (_NO_LETTERS.sub("", folded_again(it.raw).text.lower()) for it in (a, b))
    if any(one in there or other in here for one, other in pairs):
        return None
    if any(developments_agree(one, other) for one, other in product(a.developments, b.developments)):
        return None
    return f"different quarters: {min(map(min, pairs))} and {max(map(max, pairs))}"


@lru_cache(maxsize=4096)
def _colonias(raw: str) -> frozenset[tuple[str, str]]:
    """Return the colonias that a text labels, each with its kind and run together.

    >>> sorted(_colonias("Calle Búho 45, Col. Del Valle Sur, C.P. 03104, CDMX")), sorted(_colonias("Búho 45, Centro"))
    ([('colonia', 'delvallesur')], [])
    """
    found = _NAMED.findall(folded_again(raw).text.lower())
    return frozenset((_KINDS[kind], key) for kind, key in ((it[0], _NO_LETTERS.sub("", it[1])) for it in found) if key)
