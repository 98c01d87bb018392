"""Entries of news and calendars: who sells his car there, where a talk is held, is not the firm, nor reached as it is.

"22.05.2024 Our driver sells his boat, tel. ...", "17 March, village hall, 9 Elm Row, book with the choir on ...". Each
begins at a line with a day, below a heading such as "News". What tells that the firm itself has moved, has a new number
or wants to be rung is the firm's, and so is a line with its mailbox.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.days_and_sums import has_day
from falsefront.parse.event_dates import names_day
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.tree import Line, PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_OF_FIRM: Final = Caseless(
    rf"(?<!\w)(?:{_LISTS.any_of('moved', 'new', 'reached')})|{_LISTS.any_of('moved_gapless', 'new_gapless')}"
    rf"|{_LISTS.any_of('reached_gapless')}"
)
_SHORT_DAY: Final = re.compile(r"\W*(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?:[./]\d\d|\.)?(?=[\s:–—-]|$)")
_MOST_BEHIND: Final = 3  # lines that go on with an entry behind its day
_MOST_DAY_CHARS: Final = 400


def entries_of_others(tree: PageTree, lines: Sequence[Line], *, is_dated: bool = False) -> Iterator[tuple[int, int]]:
    """Yield the lines of such entries, in pieces of text, of those that stand under a heading.

    `is_dated` says that the first line is a day, however it says so.
    """
    entry: list[Line] = list(lines[:1]) if is_dated else []
    for line in lines[len(entry) :]:
        if _tells_day(line.text):
            yield from _of_others(tree, entry)
            entry = [line]
        elif entry:
            entry.append(line)
    yield from _of_others(tree, entry)


def _of_others(tree: PageTree, entry: Sequence[Line]) -> Iterator[tuple[int, int]]:
    near = entry[: 1 + _MOST_BEHIND]
    if any(_OF_FIRM.is_in(line.text) for line in near):
        return
    for line in near:
        if not ("@" in line.text and is_own_box(tree, line.text)):
            yield line.start, line.end


@remembered
def _tells_day(text: str) -> bool:
    """Whether a line has a day in it.

    >>> [_tells_day(text) for text in ("12.05. – Open day", "2024.4.12", "17 March, 3 pm: a talk", "0113 496 0142")]
    [True, True, True, False]
    """
    return len(text) <= _MOST_DAY_CHARS and (has_day(text) or names_day(text) or _SHORT_DAY.match(text) is not None)
