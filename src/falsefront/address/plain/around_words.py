"""Words that stand around an address on a page: labels before it, links to maps, contacts and hours behind it.

They are looked up, never searched for: from a place where one must end, the longest that does. Everything is made when
it is first asked for.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from falsefront.address.lexicon.table import forms, values

_FOLDED: Final = {ord("đ"): "d", ord("ł"): "l", ord("ø"): "o", ord("ı"): "i", ord("’"): "'"}
_SPACES: Final = "\u00a0\u2002\u2003\u2009\u202f\u3000\t"
_WIDE: Final = range(0xFF01, 0xFF5F)
_BRACKETS: Final = {")": "(", "]": "[", "）": "（", "】": "【"}
_PARTED: Final = (" - ", " – ", " — ", "/", "|", "\n")
_MAY_BE_PARTED: Final = re.compile("[-–—/|\n]")
_LONGEST_USE: Final = 32  # characters
_LONGEST_LANDMARK: Final = 60
_FEWEST_OF_LANDMARK: Final = 2  # words: what tells nearness, and a name
_RUN_TOGETHER: Final = (
    ("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"),
    ("\uac00", "\ud7af"),
)  # fmt: skip  # scripts whose words have no spaces between them, or particles behind them


class _Evened(dict[int, str]):
    """A table for `str.translate` that gives one character for one; what it was asked for it keeps."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if code in _WIDE:
            character = chr(code - 0xFEE0)
        base = unicodedata.normalize("NFD", character)[0]
        plain = base if base.isascii() else character
        lower = plain.lower() if len(plain.lower()) == 1 else plain
        found = _FOLDED.get(ord(lower), lower)
        self[code] = found
        return found


_TABLE: Final = _Evened({ord(space): " " for space in _SPACES})


def evened(text: str) -> str:
    """Return a text of the same length in lower case, its letters plain and half wide, its spaces spaces.

    >>> evened("Địa chỉ： Straße im Grüntal")
    'dia chi: straße im gruntal'
    """
    return text.lower() if text.isascii() else text.translate(_TABLE)


class Words:
    """Forms of the lexicon, evened, with what each says."""

    def __init__(self, found: dict[str, str]) -> None:
        """Take forms and their values."""
        self.values: Final = {evened(form): value for form, value in found.items()}
        self._sizes: Final = sorted({len(form) for form in self.values}, reverse=True)

    def before(self, text: str, end: int) -> int | None:
        """Return where the longest form begins that ends at `end` in an evened text; None where none does.

        It begins at a word's beginning, unless it is of a script that parts no words.
        """
        return next(self.all_before(text, end), None)

    def all_before(self, text: str, end: int) -> Iterator[int]:
        """Yield where each such form begins, the longest first."""
        for size in self._sizes:
            start = end - size
            if start >= 0 and text[start:end] in self.values and _may_begin(text, start):
                yield start


def _may_begin(text: str, start: int) -> bool:
    if start == 0 or not text[start - 1].isalpha():
        return True
    return is_run_together(text[start]) or is_run_together(text[start - 1])


def is_run_together(character: str) -> bool:
    """Whether a character is of a script that puts no spaces between words, or particles behind them."""
    return character > "\u0dff" and any(first <= character <= last for first, last in _RUN_TOGETHER)


@cache
def labels() -> Words:
    """Return the labels of addresses: `sure` by themselves, `room` those that are words of rooms, too."""
    usual = dict.fromkeys(forms("field.use"), "") | dict.fromkeys(forms("field.address"), "sure")
    return Words(dict.fromkeys(forms("around.before"), "before") | usual | values("around.label"))


def use_behind(text: str) -> int | None:
    """Return where a text's end begins that says by itself what stands there, in brackets or behind a dash.

    >>> use_behind("12 mill road, leeds (factory)"), use_behind("12 mill road, leeds - head office")
    (20, 19)
    >>> use_behind("kaiserstr. 7, frankfurt (main)"), use_behind("7 old factory")
    (None, None)
    """
    end = len(text.rstrip(" .,;"))
    first = max(0, end - _LONGEST_USE)
    opening = _BRACKETS.get(text[end - 1 : end])
    if opening is not None:
        begin = text.rfind(opening, first, end)
        return begin if begin > 0 and _is_use(text[begin + 1 : end - 1]) else None
    if _MAY_BE_PARTED.search(text, first, end) is None:  # as in most
        return None
    begin = max(text.rfind(sign, first, end) for sign in _PARTED)
    return begin if begin > 0 and _is_use(text[begin:end].lstrip(" -–—/|\n")) else None


def landmark_behind(text: str) -> int | None:
    """Return where a text's end begins that says what its address, which has a number, is near; None where none does.

    >>> landmark_behind("7 mill road, leeds, near the old mill"), landmark_behind("mill road, near leeds")
    (18, None)
    """
    end = len(text.rstrip(" .,;"))
    begin = text.rfind(",", max(0, end - _LONGEST_LANDMARK), end)
    words = text[begin + 1 : end].split(None, 3)
    if begin <= 0 or len(words) < _FEWEST_OF_LANDMARK or not any(map(str.isdigit, text[:begin])):
        return None
    if any(map(str.isdigit, text[begin:end])):
        return None
    return begin if _begins_near(words) else None


def is_landmark(text: str) -> bool:
    """Whether an evened text that was taken off an address says what that is near."""
    return _begins_near(text.lstrip(" ,").split(None, 3))


def _begins_near(words: list[str]) -> bool:
    heads = (" ".join(evened(word).rstrip(".") for word in words[:count]) for count in (1, 2))
    return any(each in _nearness() for each in heads)


@cache
def _nearness() -> frozenset[str]:
    return frozenset(map(evened, forms("contact.aside")))


def _is_use(words: str) -> bool:
    return evened(words.strip(" .:")) in _uses()


@cache
def _uses() -> frozenset[str]:
    return frozenset(map(evened, forms("around.behind")))


@cache
def words_of(kind: str) -> Words:
    """Return the words of one kind, `around.map` and the like."""
    return Words(values(kind))
