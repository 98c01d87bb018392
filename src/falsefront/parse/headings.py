"""Which lines of a page are headings, and what stands on both sides of a label's colon."""

from collections.abc import Iterator
from typing import Final

from falsefront.parse.tree import Line, PageTree

MOST_HEAD_CHARS: Final = 80
_LEVELS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_BOLD: Final = ("strong", "b", "u", "dt", "legend", "th")  # a heading where one of them is a whole line
BOLD_LEVEL: Final = 7
_MOST_BOLD: Final = 100  # of a kind
_MOST_BESIDE: Final = 3  # pieces of white space beside bold words on their line
_COLONS: Final = (":", "：")


def heading_levels(tree: PageTree) -> dict[int, int]:
    """Return the level of each line that is a heading by its first piece: 1 to 6, or that of a line all in bold."""
    known: dict[int, int] | None = tree.memory.get(heading_levels)
    if known is None:
        known = tree.memory[heading_levels] = _found(tree)
    return known


def _found(tree: PageTree) -> dict[int, int]:
    levels: dict[int, int] = {}
    for level, names in [*((level, (name,)) for level, name in enumerate(_LEVELS, 1)), (BOLD_LEVEL, _BOLD)]:
        for at in (at for name in names for at in tree.by_name.get(name, ())):
            line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
            if line is not None and (level < BOLD_LEVEL or tree.end(at) >= line.end > tree.start(at)):
                levels.setdefault(line.start, level)
    return levels


def is_whole_line(tree: PageTree, at: int, line: Line) -> bool:
    """Whether an element is all that is written on a line, but for white space that the source has around it."""
    begin, end = tree.start(at), tree.end(at)
    if end >= line.end > begin:
        return True
    is_near = begin - line.start <= _MOST_BESIDE and line.end - end <= _MOST_BESIDE
    return is_near and tree.text(at, separator=" ") == line.text


def fills_line(tree: PageTree, at: int) -> bool:
    """Whether bold words are a line of their own, and no label beside a value."""
    line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
    if line is None or not is_whole_line(tree, at, line):
        return False
    row = tree.elements[at].parent
    while row is not None and row.name not in ("tr", "dt", "table", "body"):
        row = row.parent
    if row is None or row.name in ("table", "body") or _is_in_larger_cell(tree, at, line):
        return True
    return row.name == "tr" and sum(tree.elements[each].name in ("td", "th") for each in tree.children(row.at)) == 1


def _is_in_larger_cell(tree: PageTree, at: int, line: Line) -> bool:
    """Whether a cell holds more lines than one: a label fills its own."""
    cell = tree.elements[at].parent
    while cell is not None and cell.name not in ("td", "th", "tr"):
        cell = cell.parent
    return cell is not None and cell.name != "tr" and tree.end(cell.at) > line.end + 1


def bold_lines(tree: PageTree) -> Iterator[int]:
    """Yield where lines begin that are short bold words and no more, with white space of the source around them."""
    for at in (at for name in _BOLD for at in tree.by_name.get(name, ())[:_MOST_BOLD]):
        line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
        if line is not None and len(line.text) <= MOST_HEAD_CHARS and is_whole_line(tree, at, line):
            yield line.start


def parted(text: str) -> tuple[str, str, str]:
    """Return what stands before the colon of a label, the colon, and what stands behind it."""
    for sign in _COLONS:
        if sign in text[:MOST_HEAD_CHARS]:
            label, colon, value = text.partition(sign)
            return label.strip(), colon, value.strip()
    return text.strip(), "", ""
