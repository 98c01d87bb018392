"""Housing estates of Malaysia whose names go on: Taman Hantu Jaya is not Taman Hantu, and has roads of its own."""

import re
from functools import lru_cache
from itertools import product
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.lexicon.table import expression, forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_MALAYSIA: Final = "MY"
_OF_WORKS: Final = forms("abroad.malaysia.works")
_LIKE: Final = 75  # percent from which two names are spellings of one
_TAILS: Final = forms("abroad.estate.tail")
_ESTATE: Final = re.compile(
    rf"\b(?:{expression('abroad.estate.taman', around=False)})\b\.? ?([a-z]{{3,}}(?: [a-z]{{3,}})*)"
)


def tamans_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two estates: the name of one goes on by a word that tells estates apart."""
    if not {a.country, b.country} <= {_MALAYSIA, None}:
        return None
    left = _estates(a.raw)
    right = _estates(b.raw) if left else left
    if not (left and right):
        return None
    if _MALAYSIA in (a.country, b.country) and all(_are_unlike(one, other) for one, other in product(left, right)):
        return f"two estates by name: {' '.join(left[0])} and {' '.join(right[0])}"
    if a.postcode and a.postcode == b.postcode:
        return None
    if all(_goes_on(one, other) or _goes_on(other, one) for one, other in product(left, right)):
        return f"a name that goes on: {' '.join(left[0])} and {' '.join(right[0])}"
    return None


def _are_unlike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two estates of one use have names that are no spellings of one another.

    >>> _are_unlike(("hantu",), ("layang",)), _are_unlike(("industri", "hantu"), ("layang",))
    (True, False)
    """
    if (one[0] in _OF_WORKS) is not (other[0] in _OF_WORKS):
        return False
    left, right = ("".join(word for word in name if word not in _OF_WORKS) for name in (one, other))
    return bool(left and right) and left not in right and right not in left and fuzz.ratio(left, right) < _LIKE


def _goes_on(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name is the other with a word behind it; what follows a name without a comma is no part of it."""
    return len(one) > len(other) and one[: len(other)] == other and one[len(other)] in _TAILS


@lru_cache(maxsize=4096)
def _estates(raw: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of the names of a text's estates.

    >>> _estates("5, Jalan Hantu 2, Taman Hantu Jaya, Johor Bahru"), _estates("5, Jalan Hantu 2")
    ((('hantu', 'jaya'),), ())
    """
    text = folded_again(raw).text.lower()
    return tuple(tuple(name.split()) for name in _ESTATE.findall(text))
