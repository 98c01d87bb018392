"""Addresses that tell visitors where to leave their cars: those of a place that has room, and not the firm's.

"You can park at the Cliff Cafe, which is opposite." over "2 Quarry Hollow, Leeds LS9 8AB".
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.address.lexicon.table import expression
from falsefront.parse.tree import Line
from falsefront.text.late import late
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 300
_ABOVE: Final = 2  # lines over an address; the second only as a heading of one or two words
_MOST_HEADING_CHARS: Final = 24
_WIDE: Final = r"[\u3040-\u9fff\uac00-\ud7af]"


def _of(kind: str) -> re.Pattern[str]:
    words = expression(kind, around=False)
    return late(rf"(?:(?<![^\W\d_])|(?={_WIDE}))(?:{words})(?:(?![^\W\d_])|(?<={_WIDE}))", re.IGNORECASE)


_PARKING: Final = _of("page.parking")
_ELSEWHERE: Final = _of("page.parking.elsewhere")


def is_for_cars(lines: Sequence[Line], start: int, raw: str) -> bool:
    """Whether an address that begins at a piece of text stands behind words of where to park, or begins with one."""
    if (word := _PARKING.search(raw)) is not None:
        return word.start() == 0  # "The Old Car Park, Mill Lane" is where a firm may be
    return any(_speaks_of_parking(text) for text in _before(lines, start, raw))


def is_where_to_park(lines: Sequence[Line], start: int, raw: str) -> bool:
    """Whether the words before an address send a visitor there with his car: a firm with no other has none."""
    return any(len(text) <= _MOST_CHARS and _ELSEWHERE.search(text) for text in _before(lines, start, raw))


def _before(lines: Sequence[Line], start: int, raw: str) -> Iterator[str]:
    """Yield what stands before an address: on its line, on the one above, and in a heading over that."""
    at = bisect_right(lines, start, key=lambda line: line.start) - 1
    if at < 0:
        return
    own, address, _ = lines[at].text.partition(raw.partition("\n")[0])
    if address:
        yield own
    above = [line.text for line in lines[max(0, at - _ABOVE) : at] if line.zone == lines[at].zone]
    yield from above[-1:]
    if len(above) == _ABOVE and len(above[0]) <= _MOST_HEADING_CHARS:
        yield above[0]


@remembered
def _speaks_of_parking(text: str) -> bool:
    """Whether a text has a word of parking in it.

    >>> [_speaks_of_parking(text) for text in ("You can park at the Cliff Cafe.", "Parkweg 4", "無料駐車場")]
    [True, False, True]
    """
    return len(text) <= _MOST_CHARS and (_PARKING.search(text) or _ELSEWHERE.search(text)) is not None
