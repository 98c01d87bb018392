"""Alleys and streets of Iran that two addresses name: Sahand Alley off Valiasr Street is none off Motahari Street.

An alley is called as those of a hundred streets are, and each of them counts its houses anew. What one text calls an
alley another calls a street, so that only the names count; names in two scripts are not held against each other here.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.compare.world.renamed_roads import renamed_road
from falsefront.address.compare.world.words_abroad import Manner
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "IR"
_KINDS: Final = "|".join(longest_first(forms("abroad.iran.road")))
_LEADING: Final = "|".join(longest_first(forms("abroad.iran.road.leading")))
_BEHIND: Final = re.compile(rf"(?:^|[,;-] ?|\d )([a-z]{{3,}}(?:[ -][a-z]{{2,}}){{0,2}}) (?:{_KINDS})\b")
_BEFORE: Final = re.compile(rf"(?<!\w)(?:{_LEADING})\.? ([^\W\d_]{{2,}}(?: [^\W\d_]{{2,}}){{0,2}}?)(?= ?[,;،-]|$)")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LIKE: Final = 70  # percent from which two names are spellings of one


def streets_of_iran_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Iran are two: each names a street or alley that the other does not name."""
    if (a.country or b.country) != _COUNTRY or (a.country and b.country and a.country != b.country):
        return None
    left = _roads(a.raw)
    right = _roads(b.raw) if left else left
    if a.raw.isascii() != b.raw.isascii():
        return None
    one = next((name for name in sorted(left) if not _is_said(name, right, b.raw)), None)
    other = next((name for name in sorted(right) if not _is_said(name, left, a.raw)), None)
    if not (one and other) or renamed_road(a, b, Manner(_COUNTRY, False)) is not None:
        return None  # Jordan Avenue is Nelson Mandela Boulevard now
    return f"different roads: {one} and {other}"


def _is_said(name: str, others: frozenset[str], raw: str) -> bool:
    return name in _glued(raw) or any(fuzz.ratio(name, it) >= _LIKE for it in others)


@lru_cache(maxsize=4096)
def _glued(raw: str) -> str:
    return "".join(_LETTERS.findall(folded_again(raw).text.lower()))


@lru_cache(maxsize=4096)
def _roads(raw: str) -> frozenset[str]:
    """Return the streets and alleys that a text names, each in one word.

    >>> sorted(_roads("No. 12, Sahand Alley, Vali Asr Ave., Tehran"))
    ['sahand', 'valiasr']
    """
    text = folded_again(raw).text.lower()
    return frozenset("".join(_LETTERS.findall(it)) for it in (*_BEHIND.findall(text), *_BEFORE.findall(text)))
