"""Directions: how somebody comes to a firm, in lines that name roads and numbers and are no address.

"Take I-93 South to exit 24A, Government Center", "Turn left onto Mill Road", "Directions to the Boston office".
"""

import re
from typing import Final

from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Each step stands at the beginning of a line: "Mill Road, take exit 4" is an address and how to come to it.
_STEP: Final = late(
    rf"\W{{0,3}}(?:\d{{1,2}}[.)]\s)?(?:(?:{_LISTS.any_of('then')}),?\s)?(?:{_LISTS.any_of('step')})", re.IGNORECASE
)
_WAY: Final = f"(?:{_LISTS.any_of('way')})"
_WORD: Final = r"\s[\w'’&().-]+"
_OVER: Final = late(
    rf"\W{{0,3}}(?:{_WAY}(?:\s(?:{_LISTS.any_of('toward')})(?:{_WORD}){{0,8}})?|(?:{_LISTS.any_of('by')})(?:\s\([^()]+\))?)"
    r"\s?[:：]?\W{0,2}",
    re.IGNORECASE,
)
# The same of the firm itself, as the title of a page or a part of one.
_TO_US: Final = late(rf"{_WAY}(?P<us>\s(?:{_LISTS.any_of('to_us')}))?", re.IGNORECASE)
# The same that says "us" by itself: "So finden Sie uns", "Dove siamo".
_OURS: Final = re.compile(rf"\b(?:{_LISTS.any_of('speaks_of_us')})\b", re.IGNORECASE)
_PARTS: Final = re.compile(r"\s+[-–—|·:»]\s+|[|»\n:]")
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


def tells_the_way(title: str, *, is_of_firm: bool = True) -> bool:
    """Whether a title or a heading says that a page tells how to come to its firm, by a part of it and no more.

    Where the page may be of somebody else (`is_of_firm` is false) it has to say "us" or the like.

    >>> tells_the_way("Alder Café | Directions"), tells_the_way("Wegbeschreibung zu unserem Büro")
    (True, True)
    >>> tells_the_way("New Directions Counselling"), tells_the_way("Directions to the trade fair")
    (False, False)
    >>> [tells_the_way(text, is_of_firm=False) for text in ("Anreise", "Directions to our office", "Getting to us")]
    [False, True, True]
    """
    told = [found for part in _PARTS.split(title) if (found := _TO_US.fullmatch(part.strip(" .!?¿:")))]
    return any(is_of_firm or found.group("us") or _OURS.search(found[0]) for found in told)
