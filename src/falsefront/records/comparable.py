"""How sentences begin that say which contacts of vendors were compared: of those that nobody read nothing is known."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

COMPARED: Final = "no contact of their own that was compared is the same: compared were "
NOT_COMPARED: Final = "nothing could be compared: "
NOT_OF_PAIRS: Final = "nothing could be compared"
_SAID: Final = re.compile(rf"(?:of these \d+ (?:firms|operators) )?({COMPARED}|{NOT_COMPARED})")

_PAIRS: Final = re.compile(rf"; (of \d+ of the \d+ pairs) {NOT_OF_PAIRS}( \(.*\))?$", re.DOTALL)
UNDER_ONE_DOMAIN: Final = "mailboxes or websites under one domain, "  # and then the domain, to a colon
SAYS_NOTHING: Final = "so that none of theirs is the same says nothing"


def says_what_was_compared(reason: str) -> bool:
    """Whether a reason says which contacts were compared, and joins nobody."""
    return _SAID.match(reason) is not None


def not_compared(reasons: Iterable[str]) -> Iterator[str]:
    """Give what speaks against a flag by such reasons: that nothing is the same of those who could not be compared.

    >>> list(not_compared(["nothing could be compared: no kind was read of both"]))
    ['no contact could be compared: no kind was read of both; so that none of theirs is the same says nothing']
    """
    for reason in reasons:
        said = _SAID.match(reason)
        if said and said[1] == NOT_COMPARED:
            yield f"{reason.replace(NOT_COMPARED, 'no contact could be compared: ', 1)}; {SAYS_NOTHING}"
        elif said and (pairs := _PAIRS.search(reason)):
            yield f"{pairs[1]} no contact could be compared{pairs[2] or ''}; {SAYS_NOTHING}"
