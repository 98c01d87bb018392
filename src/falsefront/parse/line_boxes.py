"""The elements that lines of a page stand in: which boxes hold which lines together."""

from bisect import bisect_left
from collections.abc import Sequence

from falsefront.parse.element import ROOTS, Element
from falsefront.parse.tree import Line, PageTree, start_of_line


def element_at(tree: PageTree, piece: int) -> Element | None:
    """Return the deepest element that holds a piece of text."""
    at = tree.begun_at(piece)
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


def begun_by(tree: PageTree, lines: Sequence[Line], number: int) -> Element | None:
    """Return the nearest element that holds a line and another behind it, where it begins with that line."""
    line = lines[number]
    around = element_at(tree, line.start)
    while around is not None and around.name not in ROOTS:
        if number and lines[number - 1].start >= tree.start(around.at):
            return None
        if number + 1 < len(lines) and lines[number + 1].start < tree.end(around.at):
            return around
        around = around.parent
    return None


def lines_in(tree: PageTree, lines: Sequence[Line], box: Element) -> Sequence[Line]:
    """Return those of some lines that stand in an element."""
    begin, until = (bisect_left(lines, piece, key=start_of_line) for piece in (tree.start(box.at), tree.end(box.at)))
    return lines[begin:until]
