"""The words of a text, cut out once for all the rules that ask first whether a word of theirs is among them."""

import re
from functools import lru_cache
from typing import Final

_LETTERS: Final = re.compile("[a-z]+")


@lru_cache(maxsize=2048)
def letters_of(text: str) -> tuple[str, ...]:
    """Return all runs of letters of a folded, lower-case text, in order.

    >>> letters_of("12b owl st., reno nv 89501")
    ('b', 'owl', 'st', 'reno', 'nv')
    """
    return tuple(_LETTERS.findall(text))
