"""In which column of its table a cell stands, and how many rows it is beside, as `rowspan` and `colspan` have it."""

from typing import Final

from falsefront.parse.tree import PageTree

_CELLS: Final = ("td", "th")
_MOST_SPANNED: Final = 400  # rows or columns of one cell


def column_of(tree: PageTree, cell: int) -> int:
    """Return the column of a cell, the first being 0; -1 of one that is in no table."""
    table = tree.elements[cell].parent
    while table is not None and table.name != "table":
        table = table.parent
    return _columns(tree, table.at).get(cell, -1) if table is not None else -1


def rows_of(tree: PageTree, cell: int) -> int:
    """Return how many rows a cell stands in."""
    return _span(tree, cell, "rowspan")


def _columns(tree: PageTree, table: int) -> dict[int, int]:
    known: dict[int, dict[int, int]] = tree.memory.setdefault(column_of, {})
    if table not in known:
        known[table] = _found(tree, table)
    return known[table]


def _found(tree: PageTree, table: int) -> dict[int, int]:
    columns: dict[int, int] = {}
    taken: dict[int, int] = {}  # column -> rows below in which a cell of an earlier one stands in it
    for row in tree.inside(tree.by_name.get("tr", ()), table):
        if not _is_of(tree, row, table):
            continue
        column, following = 0, {at: rows - 1 for at, rows in taken.items() if rows > 1}
        for cell in tree.children(row):
            if tree.elements[cell].name not in _CELLS:
                continue
            while column in taken:
                column += 1
            if column > _MOST_SPANNED:
                break
            columns[cell] = column
            rows = _span(tree, cell, "rowspan")
            for each in range(column, column + _span(tree, cell, "colspan")):
                if rows > 1:
                    following[each] = rows - 1
            column += _span(tree, cell, "colspan")
        taken = following
    return columns


def _is_of(tree: PageTree, row: int, table: int) -> bool:
    around = tree.elements[row].parent
    while around is not None and around.name != "table":
        around = around.parent
    return around is not None and around.at == table


def _span(tree: PageTree, cell: int, name: str) -> int:
    said = (tree.elements[cell].attrs.get(name) or "").strip()
    return (
        min(max(1, int(said)), _MOST_SPANNED) if said.isascii() and said.isdecimal() and len(said) <= len("999") else 1
    )
