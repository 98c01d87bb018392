"""Cities and subdivisions of the Philippines, which number their blocks and lots anew: Villa Luna, Villa Sol.

A name there is often a town's as well (Villa Sta. Cruz Subdivision), so that the city is asked of the texts, where it
stands with its word: Cebu City is not Quezon City, whatever is read of the estate.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_PHILIPPINES: Final = "PH"
_CITIES: Final = "|".join(longest_first(forms("abroad.philippines.city")))
_ESTATES: Final = "|".join(longest_first(forms("abroad.philippines.estate")))
_CITY: Final = re.compile(rf"(?:^|[,;(])\W*(?:\d{{4}} )?([a-z][a-z .]*?) (?:{_CITIES})\b")
_ESTATE: Final = re.compile(rf"(?:^|[,;(])\W*([a-z][a-z .]*?) (?:{_ESTATES})\b")
_SAINTS: Final = re.compile(r"\bst([ao])\b\.?")


class _Said(NamedTuple):
    """The cities and estates that a text names by their words, without spaces, and all its letters."""

    cities: frozenset[str]
    estates: frozenset[str]
    letters: str


def philippine_estates_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of the Philippines are two: each names a city, or a subdivision, of its own."""
    if not a.country == b.country == _PHILIPPINES:
        return None
    left, right = _said(a.raw), _said(b.raw)
    for kind, these, those in (("cities", left.cities, right.cities), ("estates", left.estates, right.estates)):
        if not (these and those) or any(OSA.distance(one, other) <= 1 for one in these for other in those):
            continue
        if not any(it in right.letters for it in these) and not any(it in left.letters for it in those):
            return f"two {kind}: {min(these)} and {min(those)}"
    return None


@lru_cache(maxsize=4096)
def _said(raw: str) -> _Said:
    """Return what a text names.

    >>> _said("Lot 5 Block 7, Villa Sta. Luna Subd., Cebu City")[:2]
    (frozenset({'cebu'}), frozenset({'villasantaluna'}))
    """
    text = _SAINTS.sub(r"sant\1", folded_again(raw).text.lower())
    cities, estates = (
        frozenset("".join(filter(str.isalpha, name)) for name in pattern.findall(text)) for pattern in (_CITY, _ESTATE)
    )
    return _Said(cities, estates, "".join(filter(str.isalpha, text)))
