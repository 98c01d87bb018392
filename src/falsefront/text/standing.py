"""Whether a string stands on a page: in its text or in its source, as a reader folds them."""

import re
import unicodedata
from functools import cached_property
from typing import Final

from falsefront.text.marking import plain_source
from falsefront.text.plain_page import words_of

SHORTEST_CLOSED_UP: Final = 8  # characters of a value that may stand without its white space
_WITHIN_WORD: Final = re.compile(r"(?:(?![_\u2e80-\U0010ffff])\w){2}")  # Chinese has no such places
_DIGITS: Final = re.compile(r"\d\d")


class Standing:
    """A decoded page, folded once for all questions; each kind of folding only if the one before finds nothing."""

    def __init__(self, source: str) -> None:
        self._source = source

    def has(self, value: str) -> bool:
        r"""Whether a value stands on the page, entities, width and white space folded; in a longer word it does not.

        >>> page = Standing("<p>No. <b>5</b>,&nbsp;Ｒenmin\n Road 55<script>{\"a\": \"\\u6cb3\\u5317\"}</script>")
        >>> page.has("No. 5, Renmin Road"), page.has("河北"), page.has("No. 9"), page.has("ad 55")
        (True, True, False, False)
        """
        wanted = _folded(value)
        if not wanted:
            return False
        if any(_stands(wanted, text) for text in (self._text, self._plain)):
            return True
        closed = wanted.replace(" ", "")
        if len(closed) < SHORTEST_CLOSED_UP:
            return False
        return any(_stands(closed, text, within=_DIGITS) for text in (self._text_closed_up, self._plain_closed_up))

    @cached_property
    def _text(self) -> str:
        return _folded(words_of(self._source))

    @cached_property
    def _plain(self) -> str:
        return _folded(plain_source(self._source))

    @cached_property
    def _text_closed_up(self) -> str:
        return self._text.replace(" ", "")

    @cached_property
    def _plain_closed_up(self) -> str:
        return self._plain.replace(" ", "")


def _stands(wanted: str, text: str, *, within: re.Pattern[str] = _WITHIN_WORD) -> bool:
    """Whether a value stands in a text, with no word or number going on over its ends."""
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if not (within.fullmatch(text[max(0, at - 1) : at + 1]) or within.fullmatch(text[end - 1 : end + 1])):
            return True
        at = text.find(wanted, at + 1)
    return False


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())
