"""Roads of a kind in several words that no reader knows for one: Gran Vía Marqués del Turia, Gran Vía Ramón y Cajal.

The words of the kind are much of what two of them say, so that they look like one. What is asked is the name behind.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, is_one_name
from falsefront.address.lexicon.abroad import HONORIFICS, SMALL_WORDS
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_KINDS: Final = "|".join(longest_first(forms("abroad.road.great")))
_NAMED: Final = re.compile(rf"\b(?:{_KINDS})\b\.?(?: ([a-z][a-z .'’-]*)|(?=,? ?\d))")
_WORD: Final = re.compile("[a-z]+")
_LEAST_NAME: Final = 3  # letters of a word that says which road it is


def great_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one such kind are two: no word of their names is in common, or one has none.

    Which of the town's is meant by none, the town alone knows.
    """
    left, right = _names(a.raw), _names(b.raw)
    if left is None or right is None or left == right:
        return None
    manner = Manner(a.country or b.country)
    if any(is_one_name(one, other, manner) for one in left for other in right):
        return None
    return f"two roads of one name: {' '.join(left) or 'none'} and {' '.join(right) or 'none'}"


@lru_cache(maxsize=8192)
def _names(raw: str) -> tuple[str, ...] | None:
    """Return the words of the name behind such a kind of road before its house; None where no such road is there.

    >>> _names("Gran Vía de Ramón y Cajal, 10, Valencia"), _names("Gran Vía 28, Madrid"), _names("Calle Búho 28")
    (('ramon', 'cajal'), (), None)
    """
    found = _NAMED.search(folded_again(raw).text.lower())
    if found is None:
        return None
    words = _WORD.findall(found[1] or "")
    return tuple(it for it in words if len(it) >= _LEAST_NAME and it not in SMALL_WORDS and it not in HONORIFICS)
