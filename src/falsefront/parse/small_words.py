"""How many words of a text stand in small letters: a sentence has some, a name or an address hardly any."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_FEWEST: Final = 3  # letters of one: "of" and "de" stand in names


def small_words(text: str) -> int:
    """Return how many words of three letters or more stand in small letters.

    >>> small_words("Weekend courses take place at Moss Hall"), small_words("Bank of the Moss, 12 Rue de la Mousse")
    (3, 1)
    """
    words: list[str] = _WORD.findall(text)
    return sum(word.islower() and len(word) >= _FEWEST for word in words)
