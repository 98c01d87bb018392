"""How sentences begin that say which contacts of vendors were compared: of those that nobody read nothing is known."""

from collections.abc import Iterable
from typing import Final

COMPARED: Final = "no contact of their own is the same: compared were "
NOT_COMPARED: Final = "nothing could be compared: "


def says_what_was_compared(reason: str) -> bool:
    """Whether a reason says which contacts were compared, and joins nobody."""
    return reason.startswith((COMPARED, NOT_COMPARED))


def is_nothing_compared(reasons: Iterable[str]) -> bool:
    """Whether a reason says that no contact could be compared."""
    return any(reason.startswith(NOT_COMPARED) for reason in reasons)
