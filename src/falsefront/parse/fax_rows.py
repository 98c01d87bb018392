"""Rows of a table whose first cell calls a fax what stands two cells behind it: "Fax | Office | 0113 496 0103"."""

from typing import Final

from falsefront.parse.number_words import FAX
from falsefront.parse.tree import PageTree

_FEWEST_CELLS: Final = 3  # of two, the first is the label of the second
_MOST_ROWS: Final = 200
_MOST_CHARS: Final = 24


def rows_of_faxes(tree: PageTree) -> set[int]:
    """Return the pieces of text in such rows."""
    found: set[int] = set()
    for row in tree.by_name.get("tr", ())[:_MOST_ROWS]:
        cells = list(tree.children(row))
        if len(cells) < _FEWEST_CELLS:
            continue
        label = tree.text(cells[0], separator=" ").strip(" :：")
        if len(label) <= _MOST_CHARS and FAX.search(label):
            found.update(range(tree.start(row), tree.end(row)))
    return found
