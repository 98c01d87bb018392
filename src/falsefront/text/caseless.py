"""Expressions that are asked without regard to case: three times faster than `re.IGNORECASE`, with the same answers.

A whole text may also say the same twice, in two scripts side by side.

Without the flag the reader of expressions knows which letters a match may begin with, and skips all others. So the text
is put into small letters and the expression too. Where small letters would say another thing than the flag (Greek,
Turkish i, long s and the like: `_ORDINARY` has none of these) the flag itself is asked.
"""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Final

from falsefront.text.late import compiled
from falsefront.text.needed import any_of_words, needed_words

# Characters whose small letter is one character, and the only one that the flag takes for the same.
_ORDINARY: Final = re.compile(
    "[\x00-\xb4\xb6-\xde\xe0-\u012f\u0132-\u017e\u0400-\u04ff\u2000-\u206f\u20a0-\u20bf\u3000-\u9fff\uac00-\ud7a3"
    "\uff00-\uffef]*"
)
# What the flag takes for an ASCII letter besides its capital.
_LIKE_ASCII: Final = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"})
_PART: Final = re.compile(r"\\.|[^\\]+", re.DOTALL)
_FEWEST_CHARS: Final = 200  # of an expression that is tried only where a text has a word that it needs
_LATIN: Final = "A-Za-z\u00c0-\u024f"
# Where a text goes on in other letters than Latin ones, or in Latin ones behind others.
_SCRIPTS: Final = re.compile(rf"(?<=[{_LATIN}])(?=\W*[^\W\d_{_LATIN}])|(?<=[^\W\d_{_LATIN}])(?=\W*[{_LATIN}])")
_TWO: Final = 2
_BETWEEN: Final = " \t\u3000/|·,，-–—"
_MADE_AFTER: Final = 8_000  # characters: what finds those words takes as long to be made as so many to be tried


class Caseless:
    """An expression whose letters stand for capitals too; it says whether it matches a text, and seldom where."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._left = _MADE_AFTER
        # What finds a word that the expression needs in a text in small letters; never None where it needs none.
        self._may_match: Callable[[str], object] = len if len(pattern) < _FEWEST_CHARS else self._counted

    # Made when they are first asked: most commands ask none of the word lists of pages.
    @cached_property
    def _flagged(self) -> re.Pattern[str]:
        return compiled(self._pattern, re.IGNORECASE)

    @cached_property
    def _small(self) -> re.Pattern[str]:
        return compiled(_in_small_letters(self._pattern))

    def is_in(self, text: str) -> bool:
        r"""Whether the expression matches anywhere in a text.

        >>> Caseless(r"\bltd\b|厂").is_in("Gewu Glass LTD."), Caseless("ı").is_in("I"), Caseless("ltd").is_in("Ld")
        (True, True, False)
        """
        if is_ordinary(text):
            small = text.lower()
            return self._may_match(small) is not None and self._small.search(small) is not None
        return self._flagged.search(text) is not None

    def is_all(self, text: str) -> bool:
        """Whether the expression matches a whole text, or each half of one that stands in two scripts side by side.

        >>> Caseless("home|über uns").is_all("ÜBER UNS"), Caseless("home").is_all("Home page")
        (True, False)
        >>> [Caseless("home|首页").is_all(text) for text in ("Home 首页", "首页 / HOME", "Home 公司", "首页Page")]
        [True, True, False, False]
        """
        if text.isascii():
            return self._small.fullmatch(text.lower()) is not None
        if self._is_whole(text):
            return True
        found = halves(text)
        return bool(found) and all(map(self._is_whole, found))

    def _is_whole(self, text: str) -> bool:
        if is_ordinary(text):
            return self._small.fullmatch(text.lower()) is not None
        return self._flagged.fullmatch(text) is not None

    def first_in(self, text: str) -> str | None:
        """Return the first words of a text that the expression matches, as they are written; None where none are.

        >>> Caseless("no (?:page|file)").first_in("Sorry, No Page here"), Caseless("no page").first_in("Pages")
        ('No Page', None)
        """
        found = self._flagged.search(text) if self.is_in(text) else None
        return None if found is None else found[0]

    def _counted(self, text: str) -> bool:
        """Let every text be tried; after so many characters, have what lacks all needed words left alone."""
        self._left -= len(text)
        if self._left <= 0:
            words = needed_words(_in_small_letters(self._pattern))
            self._may_match = compiled(any_of_words(words)).search if words else len
        return True


def halves(text: str) -> list[str]:
    """Return both parts of a text that stands in two scripts side by side; none of any other.

    >>> halves("Home 首页"), halves("Home"), halves("Home 首页 Page")
    (['Home', '首页'], [], [])
    """
    found = _SCRIPTS.split(text, maxsplit=2)
    return [half.strip(_BETWEEN) for half in found] if len(found) == _TWO else []


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
