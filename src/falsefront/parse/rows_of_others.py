"""Cells of tables and lists of definitions that tell where somebody else is: "Landlord | Moss Lettings, 15 Elm Row".

The label says what he is to the page's firm, and the cell beside it has his name and an address of his own, which the
page gives nowhere else. Only beside an address and a telephone that the page keeps for itself.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.line_boxes import lines_in
from falsefront.parse.names import folded
from falsefront.parse.number_words import is_number_line
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.own_left import has_address, leaves_own
from falsefront.parse.roles_of_others import is_role
from falsefront.parse.strangers import is_strangers, names_of_page
from falsefront.parse.tree import Line, PageTree

_DIGIT: Final = re.compile(r"\d")
_CELLS: Final = ("th", "td", "dt")
_MOST_ROWS: Final = 200
_MOST_LINES: Final = 8  # of a cell
_MOST_NAME_CHARS: Final = 80


def rows_of_others(tree: PageTree, lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return where such cells stand, in pieces of text."""
    shapes = tree.told_lines(is_role)
    if not shapes or not any(line.shape in shapes for line in lines):
        return []
    cells = list(_cells(tree, lines))
    own = names_of_page(tree, lines) if cells else []
    said = _folded(lines) if cells else ""
    found = [range(cell[0].start, cell[-1].end) for cell in cells if _is_others(tree, said, cell, own)]
    return [(span.start, span.stop) for span in found] if found and leaves_own(lines, found) else []


def _cells(tree: PageTree, lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Yield the lines of cells beside such labels that hold an address."""
    for name in _CELLS:
        for at, _, _ in tree.told(name, is_role)[:_MOST_ROWS]:
            beside = tree.beside(at)
            if beside is None or tree.elements[beside].name not in ("td", "dd"):
                continue
            cell = lines_in(tree, lines, tree.elements[beside])
            if 0 < len(cell) <= _MOST_LINES and has_address(cell):
                yield cell


def _is_others(tree: PageTree, said: str, cell: Sequence[Line], own: Sequence[str]) -> bool:
    """Whether a cell begins with somebody's name that is none of the page's own, and has nothing of the page's.

    `said` is what the page says on lines with a number.
    """
    first = cell[0].text
    name = first if len(cell) > 1 else first.partition(",")[0]
    if (
        len(name) > _MOST_NAME_CHARS
        or field_of_label(parted(name)[0])
        or is_office(name)
        or not is_strangers(name, own)
    ):
        return False
    if len(cell) > 1 and (is_address(first) or says_contact(first)):
        return False
    if any("@" in line.text and is_own_box(tree, line.text) for line in cell):
        return False
    told = [folded(line.text) for line in cell[1:] if _DIGIT.search(line.text) and not is_number_line(line.text)]
    here = _folded(cell) if told else ""
    return all(_times(said, each) == _times(here, each) for each in told)


def _folded(lines: Sequence[Line]) -> str:
    """Return the letters and digits of each line with a number, a line each."""
    return "\n".join(folded(line.text) for line in lines if "0" in line.shape)


def _times(text: str, said: str) -> int:
    """Return how often a text stands in another and begins with no part of a number: 9 Elm Row is not in 19 Elm Row.

    >>> _times("lumo19elmrow 19elmrow", "19elmrow"), _times("19elmrow", "9elmrow")
    (2, 0)
    """
    at, count = text.find(said), 0
    while at >= 0:
        count += not (at > 0 and said[0].isdecimal() and text[at - 1].isdecimal())
        at = text.find(said, at + 1)
    return count
