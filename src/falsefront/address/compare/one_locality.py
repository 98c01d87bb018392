"""Whether two names of quarters, villages or zones abroad may be of one."""

import re
from functools import lru_cache

from falsefront.address.abroad.text import has_digit
from falsefront.address.compare.names import is_typing_error
from falsefront.address.lexicon.abroad import DIRECTIONS

_LEAST_CONTAINED = 4  # letters of a locality's name that may be part of a longer one
_SHORT_WORD = 2  # letters of a word that is a label, not a name
_LEAST_MISTYPED = 8  # letters of a name in which a typing error is forgiven
_ROMAN = re.compile(r"(?:^|[^a-z])[ivx]+$")
_COUNTED = re.compile(r"^(\d+)(?:st|nd|rd|th) ([a-z]+)$")  # 2nd Sector


@lru_cache(maxsize=16384)
def one_locality(left: str, right: str) -> bool:
    """Whether two names may be of one locality: equal, part of each other, or a typing error apart.

    >>> one_locality("andheri west", "andheri"), one_locality("andheri west", "andheri east")
    (True, False)
    >>> one_locality("gulberg iii", "gulberg ii"), one_locality("2nd sector", "sector 2")
    (False, True)
    """
    left, right = _COUNTED.sub(r"\2 \1", left), _COUNTED.sub(r"\2 \1", right)
    words = left.replace("-", " ").split(), right.replace("-", " ").split()
    sides = [{DIRECTIONS[word] for word in part if word in DIRECTIONS} for part in words]
    if sides[0] and sides[1] and sides[0] != sides[1]:
        return False
    short = [{word for word in part if len(word) <= _SHORT_WORD} for part in words]
    one, other = ("".join(part) for part in words)
    if one == other:
        return True
    if short[0] and short[1] and short[0] != short[1]:
        return False  # Cluster D, Cluster F
    if any(has_digit(text) or _ROMAN.search(text) for text in (left, right)):
        return False
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _LEAST_CONTAINED and shorter in longer:
        return True
    return len(shorter) >= _LEAST_MISTYPED and one[0] == other[0] and is_typing_error(one, other)
