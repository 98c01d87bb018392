"""Expressions that are made when they are first asked: most pages and most commands ask few of them.

A list of words in forty languages takes a hundredth of a second and more to be made an expression; all of them together
took half of the start of a crawl. What they came to is kept for the next process (`kept_expressions`).
"""

import re
from threading import RLock
from typing import Final, cast

from falsefront.text import kept_expressions

_ONE_AT_A_TIME: Final = RLock()  # all hosts of a crawl ask first at the same moment, and each would make it
_ASKED: Final = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class Late:
    """An expression as it is written; what `re` makes of it stands in its place once anything is asked of it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        made = compiled(self.pattern, self._flags)
        for each in _ASKED:  # from now on they are found without running any Python
            setattr(self, each, getattr(made, each))
        return getattr(made, name)


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does; who asks while it is made waits for it, and finds what was kept of it."""
    with _ONE_AT_A_TIME:
        return kept_expressions.compiled(pattern, flags)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""Return what is asked like `re.compile(pattern, flags)`, and made when it is first asked.

    It is for long constants. A fault in the pattern shows only then: `tests/text/test_late.py` asks all of them. What
    takes an expression apart, or hands one to `re`, wants `re.compile`.

    >>> firm = late(r"\bltd\b", re.IGNORECASE)
    >>> firm.pattern, firm.search("Gewu Glass LTD").span(), firm.sub("", "Ltd Gewu")
    ('\\bltd\\b', (11, 14), ' Gewu')
    """
    return cast("re.Pattern[str]", Late(pattern, flags))
