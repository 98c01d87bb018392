"""Answers about texts kept for the next page: those of one site share most of their lines, labels and classes."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

MOST_CHARS: Final = 400  # of a text whose answer is kept: a hostile page may not fill the memory with long ones
_DIGITS: Final = bytes.maketrans(b"123456789", b"0" * 9)
MOST_LONG_CHARS: Final = 4_000  # of a longer one that is among the few whose answers are kept beside those
MOST_LONG_KEPT: Final = 16
MOST_KEPT: Final = 4_096  # answers of one question; as many again may be there that are on their way out

Given = TypeVar("Given")


class _Answers(dict[str, Given], Generic[Given]):
    """What a question gave, by text. What was not asked again while so many others were is forgotten.

    A dictionary whose missing entries are asked for: an answer that is there is found without running any Python,
    half a thousand times a page.
    """

    __slots__ = ("_before", "_long", "_question")

    def __init__(self, question: Callable[[str], Given]) -> None:
        super().__init__()
        self._question = question
        self._before: dict[str, Given] = {}
        self._long: dict[str, Given] = {}

    def __missing__(self, text: str) -> Given:
        if len(text) > MOST_CHARS:
            return self._of_long(text)
        before = self._before  # another thread may put another in its place
        answer = before[text] if text in before else self._question(text)
        if len(self) >= MOST_KEPT:
            self._before = dict(self)
            self.clear()
        self[text] = answer
        return answer

    def _of_long(self, text: str) -> Given:
        """Return the answer about a long text: one line of a page is asked of again by several readers of that page."""
        if len(text) > MOST_LONG_CHARS:
            return self._question(text)
        kept = self._long  # the same
        if text in kept:
            return kept[text]
        answer = self._question(text)
        if len(kept) >= MOST_LONG_KEPT:
            kept = self._long = {}
        kept[text] = answer
        return answer


def shape(text: str) -> str:
    """Return a text with 0 for each digit: as lines of a template are alike, whichever number stands in them.

    A question that asks for no digit by its own name has the same answer for both.

    >>> shape("Lot 17 of 203, ￥4.50")
    'Lot 00 of 000, ￥0.00'
    """
    return text.encode("utf-8", "surrogatepass").translate(_DIGITS).decode("utf-8", "surrogatepass")


def remembered(question: Callable[[str], Given]) -> Callable[[str], Given]:
    """Return the same question with its last answers kept: few of long texts, and none of longer ones.

    >>> shout = remembered(str.upper)
    >>> shout("gewu"), shout("gewu"), len(shout("a" * 1_000))
    ('GEWU', 'GEWU', 1000)
    """
    return _Answers(question).__getitem__
