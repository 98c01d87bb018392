"""The row over the columns of a table: its cells label what stands below each, and none of them labels the next one."""

from itertools import islice
from typing import Final

from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import PageTree

_CELLS: Final = ("td", "th")
_FEWEST_CELLS, _MOST_CELLS = 3, 20
_FEWEST_LABELS: Final = 2
_FEWEST_ROWS: Final = 3  # with the one over them
_MOST_TABLES: Final = 200
_MOST_CHARS: Final = 40


def lines_of_head_rows(tree: PageTree) -> frozenset[int]:
    """Return where the lines begin that stand in the first row of a table of like rows and label its columns."""
    known: frozenset[int] | None = tree.memory.get(lines_of_head_rows)
    if known is None:
        tables = tree.by_name.get("table", ())[:_MOST_TABLES] if "tr" in tree.by_name else ()
        rows = [row for at in tables if (row := _head_row(tree, at)) is not None]
        known = frozenset(line.start for row in rows for line in tree.lines_of(row))
        tree.memory[lines_of_head_rows] = known
    return known


def _head_row(tree: PageTree, table: int) -> int | None:
    """Return the first row of a table if it labels its columns; None for a table of pairs, or of the page's layout."""
    rows = list(islice(tree.inside(tree.by_name["tr"], table), _FEWEST_ROWS))
    if len(rows) < _FEWEST_ROWS:
        return None
    cells = [[cell for cell in tree.children(row) if tree.elements[cell].name in _CELLS] for row in rows]
    if not _FEWEST_CELLS <= len(cells[0]) <= _MOST_CELLS or {len(each) for each in cells} != {len(cells[0])}:
        return None
    texts = [tree.text(cell, separator=" ") for cell in cells[0]]
    if any(len(text) > _MOST_CHARS or any(map(str.isdigit, text)) for text in texts):
        return None
    is_head = all(tree.elements[cell].name == "th" for cell in cells[0])
    if is_head:
        return rows[0]
    below = (tree.text(cell, separator=" ") for row in cells[1:] for cell in row)
    is_of_pairs = any(field_of_label(text) is not None for text in below)
    labels = sum(field_of_label(text) is not None for text in texts)
    return rows[0] if labels >= _FEWEST_LABELS and not is_of_pairs else None
