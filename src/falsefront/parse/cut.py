"""Bounds on what is read of one page, said aloud: rubbish in front of an offer must not hide it without a word."""

from collections.abc import Sequence
from typing import TypeVar

_T = TypeVar("_T")


def first_of(found: Sequence[_T], most: int, what: str, warnings: list[str]) -> Sequence[_T]:
    """Return the first `most` of what was found, with a warning where there was more.

    >>> said = []
    >>> first_of([1, 2, 3], 2, "cards", said), said
    ([1, 2], ['only the first 2 cards of the page were read; it has more'])
    """
    if len(found) > most:
        warnings.append(f"only the first {most:,} {what} of the page were read; it has more")
    return found[:most]
