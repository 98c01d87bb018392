"""Houses of India that were numbered anew, whose two numbers stand on both sides of a stroke: Old No. 12, New No. 25.

Who gives both by their words means the house that 12/25 and 25/12 are there; 12/26 is another.
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Number, Reading

_INDIA: Final = "IN"
_WORDS: Final = values("abroad.india.renumbered")
_WHEN: Final = tuple(sorted(frozenset(_WORDS.values())))
_LABELLED: Final = re.compile(
    rf"\b({'|'.join(longest_first(_WORDS))})[. ]{{0,2}}(?:[a-z]{{1,4}}[. ]{{1,2}})?(?:n[or]s?|#)[.: #-]{{0,3}}"
    r"(\d{1,4}[a-z]?)\b"
)


def with_new_number(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings, a house by two numbers with a stroke by the one that the other was read by."""
    if not a.country == b.country == _INDIA or a.number is None or b.number is None:
        return a, b
    return _with_number(a, a.number, b, b.number), _with_number(b, b.number, a, a.number)


def _with_number(one: Reading, number: Number, other: Reading, theirs: Number) -> Reading:
    told = _told(other.raw)
    if not number.sub or told is None or {f"{number.first}", number.sub} != told or str(theirs) not in told:
        return one
    return replace(one, number=theirs)


@lru_cache(maxsize=4096)
def _told(raw: str) -> frozenset[str] | None:
    """Return the old and the new number of a house, where a text says both by their words.

    >>> sorted(_told("Old No. 12, New No. 25, Owl Street") or ()), _told("New No. 25, Owl Street")
    (['12', '25'], None)
    """
    found = {_WORDS[word]: number for word, number in _LABELLED.findall(folded_again(raw).text.lower())}
    return frozenset(found.values()) if len(found) == len(_WHEN) else None
