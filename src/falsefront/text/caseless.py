"""Expressions that are asked without regard to case: three times faster than `re.IGNORECASE`, with the same answers.

Without the flag the reader of expressions knows which letters a match may begin with, and skips all others. So the text
is put into small letters and the expression too. Where small letters would say another thing than the flag (Greek,
Turkish i, long s and the like: `_ORDINARY` has none of these) the flag itself is asked.
"""

import re
from functools import cached_property
from typing import Final

# Characters whose small letter is one character, and the only one that the flag takes for the same.
_ORDINARY: Final = re.compile(
    "[\x00-\xb4\xb6-\xde\xe0-\u012f\u0132-\u017e\u0400-\u04ff\u2000-\u206f\u20a0-\u20bf\u3000-\u9fff\uac00-\ud7a3"
    "\uff00-\uffef]*"
)
# What the flag takes for an ASCII letter besides its capital.
_LIKE_ASCII: Final = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"})
EDGES: Final = " .!:»›>→"  # what may stand around the words of a button
_EDGE: Final = f"[{EDGES}]*"
_PART: Final = re.compile(r"\\.|[^\\]+", re.DOTALL)


class Caseless:
    """An expression whose letters stand for capitals too; it says whether it matches, and not where."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    # Made when they are first asked: most commands ask none of the word lists of pages.
    @cached_property
    def _flagged(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.IGNORECASE)

    @cached_property
    def _small(self) -> re.Pattern[str]:
        return re.compile(_in_small_letters(self._pattern))

    @cached_property
    def _a_line(self) -> re.Pattern[str]:
        # It begins with one plain character: so the reader of expressions jumps from line to line.
        return re.compile(f"\n{_EDGE}(?:{_in_small_letters(self._pattern)}){_EDGE}(?=\n)")

    def may_be_a_line(self, lines: str) -> bool:
        r"""Whether the expression may match one of some lines as a whole: False is certain, True is to be looked into.

        Each line stands between two line breaks; the marks of `EDGES` around it may belong to it or not.
        Not for an expression that asks for the start or the end of a text by itself.

        >>> Caseless("home|news").may_be_a_line("\nAbout us\n» News:\n"), Caseless("home").may_be_a_line("\nHomes\n")
        (True, False)
        """
        return not is_ordinary(lines) or self._a_line.search(lines.lower()) is not None

    def is_in(self, text: str) -> bool:
        r"""Whether the expression matches anywhere in a text.

        >>> Caseless(r"\bltd\b|厂").is_in("Gewu Glass LTD."), Caseless("ı").is_in("I"), Caseless("ltd").is_in("Ld")
        (True, True, False)
        """
        if is_ordinary(text):
            return self._small.search(text.lower()) is not None
        return self._flagged.search(text) is not None

    def is_all(self, text: str) -> bool:
        """Whether the expression matches a whole text.

        >>> Caseless("home|über uns").is_all("ÜBER UNS"), Caseless("home").is_all("Home page")
        (True, False)
        """
        if is_ordinary(text):
            return self._small.fullmatch(text.lower()) is not None
        return self._flagged.fullmatch(text) is not None


def is_ordinary(text: str) -> bool:
    """Whether a text in small letters says to an expression what the text itself says to it under the flag.

    >>> is_ordinary("Gewu Glass 公司"), is_ordinary("İstanbul")
    (True, False)
    """
    return text.isascii() or _ORDINARY.fullmatch(text) is not None


def _in_small_letters(pattern: str) -> str:
    """Return an expression in small letters; what follows a backslash says what it says."""
    return _PART.sub(lambda part: part[0] if part[0][0] == "\\" else _small(part[0]), pattern)


def _small(letters: str) -> str:
    return letters.translate(_LIKE_ASCII).lower()
