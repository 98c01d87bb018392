"""Which cells of tables hold names of one list: those of one column, or of several under the same words.

A cell that holds its own contacts stands for itself in any column, but in one whose other cells hold none.
"""

from collections import Counter
from collections.abc import Callable
from typing import Final

from falsefront.parse.table_columns import column_of
from falsefront.parse.tree import PageTree

ANY_COLUMN: Final = -1
_CELLS: Final = ("td", "th")
_MOST_HEAD_CHARS: Final = 40
_MOST: Final = 0.5  # of a column's cells, with contacts in them


def list_of_cell(tree: PageTree, cell: int, holds_contact: Callable[[PageTree, int], bool]) -> int:
    """Return the column whose names are listed with that of a cell, or that it may stand in any."""
    table = tree.elements[cell].parent
    while table is not None and table.name != "table":
        table = table.parent
    column = column_of(tree, cell)
    if table is None:
        return ANY_COLUMN if holds_contact(tree, cell) else column
    first, full = _columns(tree, table.at, holds_contact)
    if holds_contact(tree, cell) and column in full:
        return ANY_COLUMN
    return first.get(column, column)


def _columns(
    tree: PageTree, table: int, holds_contact: Callable[[PageTree, int], bool]
) -> tuple[dict[int, int], frozenset[int]]:
    """Return of each column of a table the first one below the same words, and those whose cells hold contacts."""
    known: dict[int, tuple[dict[int, int], frozenset[int]]] = tree.memory.setdefault(list_of_cell, {})
    if table not in known:
        rows = tree.inside(tree.by_name.get("tr", ()), table)
        cells = [[at for at in tree.children(row) if tree.elements[at].name in _CELLS] for row in rows]
        heads = [(column_of(tree, at), tree.text(at, separator=" ")) for at in (cells[0] if cells else ())]
        first: dict[int, int] = {}
        begin: dict[str, int] = {}
        for column, text in heads:
            if 0 < len(text) <= _MOST_HEAD_CHARS:
                first[column] = begin.setdefault(text, column)
        every = [(column_of(tree, at), at) for row in cells for at in row if tree.text(at)]
        counted = Counter(column for column, _ in every)
        holding = Counter(column for column, at in every if holds_contact(tree, at))
        full = frozenset(column for column in holding if holding[column] >= _MOST * counted[column])
        known[table] = first, full
    return known[table]
