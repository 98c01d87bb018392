"""Answers about texts kept for the next page: those of one site share most of their lines, labels and classes."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

MOST_CHARS: Final = 400  # of a text whose answer is kept: a hostile page may not fill the memory with long ones
MOST_KEPT: Final = 4_096  # answers of one question

Given = TypeVar("Given")


def remembered(question: Callable[[str], Given]) -> Callable[[str], Given]:
    """Return the same question with its last answers kept; long texts are asked anew each time.

    >>> shout = remembered(str.upper)
    >>> shout("gewu"), len(shout("a" * 1_000))
    ('GEWU', 1000)
    """
    known = lru_cache(maxsize=MOST_KEPT)(question)

    @wraps(question)
    def asked(text: str) -> Given:
        return known(text) if len(text) <= MOST_CHARS else question(text)

    return asked
