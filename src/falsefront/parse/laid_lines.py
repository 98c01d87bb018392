"""The lines of a page as they are laid out: what stands between the breaks of its text, made a column at a time."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import repeat
from operator import attrgetter
from typing import Final, NamedTuple

from falsefront.parse.growing import BREAK, SOFT_BREAK
from falsefront.text.remembered import shape

_SPACES = re.compile("  +")  # the walk has made each run of white space in a piece one space


class Line(NamedTuple):
    """One line of text as it is laid out; `start` and `end` are pieces, `zone` is MAIN, CHROME or ELSEWHERE."""

    text: str
    start: int
    end: int
    zone: int
    is_soft: bool  # goes on after a <br> in the block of the line before
    shape: str  # the text with 0 for each digit


# Where a line begins, in pieces of text: the key by which lines are sorted and looked for, without a step in Python.
start_of_line: Final[Callable[[Line], int]] = attrgetter("start")


_Parts = tuple[str, int, int, int, bool, str]
# What a named tuple's own constructor does, without a step in Python: four hundred times a page.
_line: Final[Callable[[_Parts], Line]] = partial(tuple.__new__, Line)


def shapes_of(texts: list[str]) -> list[str]:
    """Return the shape of each of some pieces or lines; the walk has left no line break in any."""
    return shape("\n".join(texts)).split("\n") if texts else []


def laid_lines(
    pieces: list[str], texts: Sequence[int], zones: Sequence[int]
) -> tuple[tuple[Line, ...], list[int], list[str]]:
    """Return what stands between the breaks, made a column at a time, and the columns of starts and of shapes.

    `texts` are the pieces that are no breaks.
    """
    starts, ends = _runs(texts)
    # Nearly always a line is one piece, and the walk has folded it.
    said = [
        pieces[start].strip(" ") if end - start == 1 else _joined(pieces[start:end])
        for start, end in zip(starts, ends, strict=True)
    ]
    if "" in said:
        starts = [start for start, text in zip(starts, said, strict=True) if text]
        ends = [end for end, text in zip(ends, said, strict=True) if text]
        said = list(filter(None, said))
    forms = shapes_of(said)
    softs = _are_soft(pieces, starts, ends) if SOFT_BREAK in pieces else repeat(False)
    lines = map(_line, zip(said, starts, ends, map(zones.__getitem__, starts), softs, forms))  # noqa: B905
    return tuple(lines), starts, forms


def _runs(texts: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return where each run of pieces of text begins and ends."""
    starts: list[int] = []
    ends: list[int] = []
    end = -1
    for at in texts:
        if at != end:
            starts.append(at)
            ends.append(end)
        end = at + 1
    return starts, [*ends[1:], end] if starts else ends


def _are_soft(pieces: list[str], starts: list[int], ends: list[int]) -> list[bool]:
    """Return of each line whether nothing but a <br> parts it from the one before."""
    between = zip(ends, starts[1:])  # noqa: B905
    return [False, *(pieces[start - 1] == SOFT_BREAK and BREAK not in pieces[end:start] for end, start in between)]


def _joined(pieces: list[str]) -> str:
    text = "".join(pieces).strip(" ")
    return _SPACES.sub(" ", text) if "  " in text else text
