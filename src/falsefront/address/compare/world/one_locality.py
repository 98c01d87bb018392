"""Whether two names of quarters, villages or zones abroad may be of one."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.names_of_places.names import is_typing_error
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import values

_LEAST_CONTAINED = 4  # letters of a locality's name that may be part of a longer one
_SHORT_WORD = 2  # letters of a word that is a label, not a name
_LEAST_EXCHANGED = 6  # letters of a name in which two may have changed places
_LEAST_MISTYPED = 8  # letters of a name in which a typing error is forgiven
_ROMAN = re.compile(r"(?:^|[^a-z])[ivx]+$")
_COUNTED = re.compile(r"^(\d+)(?:st|nd|rd|th) ([a-z]+)$")  # 2nd Sector


def are_letters_exchanged(one: str, other: str) -> bool:
    """Whether two names differ in nothing but two letters next to each other, behind the first: Sunder, Sudner.

    >>> are_letters_exchanged("larkin", "lakrin"), are_letters_exchanged("larkin", "larkan")
    (True, False)
    """
    if len(one) != len(other) or len(one) < _LEAST_EXCHANGED or one[0] != other[0] or one == other:
        return False
    at = next(at for at, letter in enumerate(one) if letter != other[at])
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]


def is_letter_left_out(left: str, right: str) -> bool:
    """Whether a letter within one of two names is left out in the other; a word of the other it may be as well.

    >>> is_letter_left_out("mueag", "mueang"), is_letter_left_out("mueag", "muang"), is_letter_left_out("owl", "owls")
    (True, False, False)
    """
    short, long = sorted((left, right), key=len)
    if len(long) != len(short) + 1 or len(long) < _LEAST_EXCHANGED or not (short + long).isalpha():
        return False
    return short[0] == long[0] and short[-1] == long[-1] and OSA.distance(short, long, score_cutoff=1) == 1


_COUNTED_ALONE = values("abroad.area.counted")


def is_counted(name: str, country: str | None) -> bool:
    """Whether a locality has nothing but a number in a country where every district has one of it: Ward 10."""
    word, _, number = name.lower().partition(" ")
    return country is not None and _COUNTED_ALONE.get(word) == country and number.isdigit()


@lru_cache(maxsize=16384)
def one_locality(left: str, right: str) -> bool:
    """Whether two names may be of one locality: equal, part of each other, or a typing error apart.

    >>> one_locality("andheri west", "andheri"), one_locality("andheri west", "andheri east")
    (True, False)
    >>> one_locality("lakrin", "larkin"), one_locality("sudner nagar", "sunder nagar")
    (True, True)
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
    if are_letters_exchanged(one, other):
        return True
    return len(shorter) >= _LEAST_MISTYPED and one[0] == other[0] and is_typing_error(one, other)
