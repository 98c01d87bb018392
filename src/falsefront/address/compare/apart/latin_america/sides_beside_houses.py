"""A side beside a house's number in Mexico, which makes another road: Madero 215 Ote. is not Madero 215 Pte.

Streets of the north are parted in two at a square, and count their houses to either side. A reader loses the side where
the road has no word for its kind, so it is asked of the part of the text that has the house's number.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_MEXICO: Final = "MX"
_OPPOSITE: Final = frozenset({"n", "s", "e", "w"})
_WORD: Final = re.compile(r"[a-z]+")
_PARTS: Final = re.compile(r"[,;|\n()]+")


def sides_beside_houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Mexico with one number are two: each names one side, and another."""
    if _MEXICO not in (a.country, b.country) or a.number is None or b.number is None:
        return None
    left, right = (_sides(it.raw, str(number.first)) for it, number in ((a, a.number), (b, b.number)))
    if len(left) != 1 or len(right) != 1 or left == right:
        return None
    return f"two sides of a road: {min(left)} and {min(right)}"


@lru_cache(maxsize=4096)
def _sides(raw: str, number: str) -> frozenset[str]:
    """Return the sides that stand in the part of a text with a number; of one letter they are initials.

    >>> [_sides(text, "215") for text in ("Fco. I. Madero Oriente #215, Zona Sur", "Madero 215 Pte.")]
    [frozenset({'e'}), frozenset({'w'})]
    """
    parts = (part for part in _PARTS.split(folded_again(raw).text.lower()) if re.search(rf"\b{number}\b", part))
    words = _WORD.findall(next(parts, ""))
    return frozenset(DIRECTIONS.get(word, "") for word in words if len(word) > 1) & _OPPOSITE
