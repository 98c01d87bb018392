"""What kind of place on a page a line stands in: the block around it, what is around that, their classes, the column.

Names in places of one kind are a list.
"""

import re
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.element_names import BLOCKS
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.line_boxes import element_at
from falsefront.parse.name_cells import list_of_cell
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

Kind = tuple[str, str, str, str, int]
CELLS: Final = ("td", "th")
# Classes of a grid's cells: "col-sm-6", "offset-md-2", "large-4"; and of every second, the first or the last of them.
_OF_GRIDS: Final = re.compile(
    r"(?:col|offset|order)(?:-[a-z]{2,3})?(?:-(?:\d{1,2}|auto|(?:push|pull|offset)-\d{1,2}))?|(?:small|medium|large)-\d{1,2}"
    r"|odd|even|first|last|active|clearfix"
)
_ROWS: Final = ("tr", "li")
_TURN: Final = re.compile(r"(?<=[a-z])[-_]?(?:\d|odd|even|alt)$", re.IGNORECASE)  # "row1" and "row2", row by row


def kind_of(tree: PageTree, line: Line) -> Kind:
    """Return what names in one list are alike in: the block that they stand in, what is around it, their column.

    Cells that hold each its own contacts are one list, of several firms in a row.
    """
    known: dict[int, Kind] = tree.memory.setdefault(kind_of, {})
    if line.start not in known:
        known[line.start] = _kind_of(tree, line)
    return known[line.start]


def _kind_of(tree: PageTree, line: Line) -> Kind:
    at = block_at(tree, line)
    if at is None:
        return "", "", "", "", 0
    around = at.parent
    column = -1
    if at.name in CELLS and around is not None:
        column = list_of_cell(tree, at.at, holds_contact)
    return at.name, class_of(at), around.name if around else "", class_of(around) if around else "", column


def holds_contact(tree: PageTree, at: int) -> bool:
    """Whether a line in an element gives a contact."""
    return any(gives_contact(line.text) for line in tree.lines_of(at))


def class_of(element: Element) -> str:
    """Return the classes of an element but for those that say how wide it is, or which one of its kind.

    A class with a modifier ("card--premium") beside the plain one ("card") is one of those.
    """
    classes = element.attrs.get("class")
    if not classes:
        return ""
    return _classes_of_row(classes) if element.name in _ROWS else _classes(classes)


@remembered
def _classes(classes: str) -> str:
    return " ".join(_kept(classes))


@remembered
def _classes_of_row(classes: str) -> str:
    return " ".join(_TURN.sub("", name) for name in _kept(classes))


def _kept(classes: str) -> list[str]:
    names = classes.split()
    kept = (name for name in names if _OF_GRIDS.fullmatch(name) is None)
    return [name for name in kept if (plain := name.partition("--")[0]) == name or plain not in names]


def block_at(tree: PageTree, line: Line) -> Element | None:
    """Return the block that a line stands in: the paragraph, cell or box right around it."""
    at = element_at(tree, line.start)
    while at is not None and at.name not in BLOCKS:
        at = at.parent
    return at
