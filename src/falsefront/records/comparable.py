"""How sentences begin that say which contacts of vendors were compared: of those that nobody read nothing is known."""

import re
from collections.abc import Iterable
from typing import Final

COMPARED: Final = "no contact of their own is the same: compared were "
NOT_COMPARED: Final = "nothing could be compared: "
_SAID: Final = re.compile(rf"(?:of these \d+ (?:firms|operators) )?({COMPARED}|{NOT_COMPARED})")


def says_what_was_compared(reason: str) -> bool:
    """Whether a reason says which contacts were compared, and joins nobody."""
    return _SAID.match(reason) is not None


def is_nothing_compared(reasons: Iterable[str]) -> bool:
    """Whether a reason says that no contact could be compared."""
    return any(said[1] == NOT_COMPARED for reason in reasons if (said := _SAID.match(reason)))
