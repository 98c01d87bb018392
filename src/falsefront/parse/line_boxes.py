"""The elements that lines of a page stand in: which boxes hold which lines together."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.tree import Line, PageTree

ROOTS: Final = frozenset({"html", "body", "main"})


def element_at(tree: PageTree, piece: int) -> Element | None:
    """Return the deepest element that holds a piece of text."""
    at = bisect_right(range(len(tree.elements)), piece, key=tree.start) - 1
    around: Element | None = tree.elements[at] if at >= 0 else None
    while around is not None and tree.end(around.at) <= piece:
        around = around.parent
    return around


def box_of(tree: PageTree, lines: Sequence[Line], number: int) -> tuple[int, int] | None:
    """Return where the nearest element stands that holds a line and another one, in pieces of text; None of a page."""
    line = lines[number]
    around = element_at(tree, line.start)
    while around is not None and around.name not in ROOTS:
        begin, end = tree.start(around.at), tree.end(around.at)
        if (number and lines[number - 1].start >= begin) or (number + 1 < len(lines) and lines[number + 1].start < end):
            return begin, end
        around = around.parent
    return None
