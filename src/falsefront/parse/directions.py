"""Directions: how somebody comes to a firm, in lines that name roads and numbers and are no address.

"Take I-93 South to exit 24A, Government Center", "Turn left onto Mill Road", "Directions to the Boston office".
"""

import re
from typing import Final

from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Each step stands at the beginning of a line: "Mill Road, take exit 4" is an address and how to come to it.
_STEP: Final = re.compile(
    rf"\W{{0,3}}(?:\d{{1,2}}[.)]\s)?(?:(?:{_LISTS.any_of('then')}),?\s)?(?:{_LISTS.any_of('step')})", re.IGNORECASE
)
_OVER: Final = re.compile(rf"\W{{0,3}}(?:{_LISTS.any_of('over')})\s?[:：]?\W{{0,2}}", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d")
_FEWEST_CHARS: Final = 6
_MOST_OVER_CHARS: Final = 80


@remembered
def is_direction(text: str) -> bool:
    """Whether a line is a step of a way to a place, or what stands over such steps.

    >>> is_direction("Take I-93 South to exit 24A, Government Center"), is_direction("DIRECTIONS TO THE WEST OFFICE")
    (True, True)
    >>> is_direction("Nehmen Sie die A7, Ausfahrt 12"), is_direction("Prenez la sortie 28, Lyon")
    (True, True)
    >>> is_direction("Cross Street 12, Leeds LS1 2AB"), is_direction("Take-machi 5, Kobe"), is_direction("Exit Road 4")
    (False, False, False)
    """
    if len(text) < _FEWEST_CHARS:
        return False
    if _STEP.match(text):
        return True
    return len(text) <= _MOST_OVER_CHARS and not _DIGIT.search(text) and _OVER.fullmatch(text) is not None
