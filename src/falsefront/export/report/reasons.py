"""Reasons of the matcher as a report tells them: a part stands in quotation marks where its address has it so."""

import re
from ast import literal_eval
from collections.abc import Iterable
from typing import Final

from falsefront.text.marking import spans

# A part as the matcher names it: a literal of Python, with marks around it.
_PART: Final = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


def spelled(part: str, address: str) -> str | None:
    """Return a part in the very letters of an address; None where it does not stand there as it was read.

    >>> spelled("Chang'An District", "No. 6, Chang'an  District"), spelled("Mill Ln", "Mill Lane")
    ("Chang'an  District", None)
    """
    (places,), _ = spans([address], [part])
    return address[places[0][0] : places[0][1]] if places else None


def told(reasons: Iterable[str], a: str, b: str) -> tuple[str, ...]:
    """Return the reasons for joining two addresses, each part as its own address has it.

    >>> told(["same road: 'Mill Ln' and 'Mill Ln'", "same room: 5 and 5"], "5 Mill Lane", "5 Mill Ln")
    ('same road: Mill Ln (as read) and “Mill Ln”', 'same room: 5 and 5')
    """
    return tuple(_told(reason, (a, b)) for reason in reasons)


def _told(reason: str, sides: tuple[str, str]) -> str:
    at = -1

    def part(found: re.Match[str]) -> str:
        nonlocal at
        at += 1
        words = str(literal_eval(found[0]))
        own = spelled(words, sides[at]) if at < len(sides) else None
        return f"“{own}”" if own else f"{words} (as read)"

    return _PART.sub(part, reason)
