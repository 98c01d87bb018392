"""Tables whose columns are the things: a row of names with a row of prices below or above it, once or again and again.

Which price row is whose is told by the whole table: where names come first the last row of prices is behind the last
names, and none before the first ones. Columns of sizes, quantities or kinds of visitors are no things.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from falsefront.parse.label_words import field_of_label
from falsefront.parse.laid import Named
from falsefront.parse.ordering import orders
from falsefront.parse.runs import Run, are_names
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.units import is_asked, is_called, is_sum

_FEWEST: Final = 3
_FEWEST_ROWS: Final = 2
_MOST_ROWS: Final = 400
_MOST_COLUMNS: Final = 12
_MOST_TABLES: Final = 200
_PRICED: Final = 0.6  # of the things
_PHRASES: Final = 0.8  # of names that no link or picture tells to be those of things, that have several words
_FEWEST_SIGNS: Final = 3  # of a name in a script without spaces
_CELLS: Final = frozenset({"td", "th"})
_BLANK: Final = " \xa0\u200b"
_NAMES, _PRICES, _WORDS, _PICTURES, _NOTHING = range(5)


class _Row(NamedTuple):
    kind: int
    cells: Sequence[int]  # without the label before them
    label: str | None


class _Group(NamedTuple):
    names: _Row
    rows: Sequence[_Row]  # all of the group, in order


def columns_of_page(tree: PageTree) -> Iterator[Run]:
    """Yield the things of each table that has them in its columns."""
    tables = tree.by_name.get("table", ())
    for table in tables[:_MOST_TABLES]:
        if tree.zone(table) != MAIN or tree.inside(tables, table):
            continue
        asked = sum(is_asked(tree, line) for line in tree.lines_of(table))
        groups = _groups(tree, table) if asked >= _FEWEST else []
        run = _run(tree, table, groups) if groups else None
        if run is not None:
            yield run


def _groups(tree: PageTree, table: int) -> list[_Group]:
    trs = list(tree.inside(tree.by_name.get("tr", ()), table))
    if not _FEWEST_ROWS <= len(trs) <= _MOST_ROWS:
        return []
    cells = [[at for at in tree.children(tr) if tree.elements[at].name in _CELLS] for tr in trs]
    cells = [row for row in cells if not (len(row) <= 1 and _is_title(tree, row))]
    if not cells or any("colspan" in tree.elements[at].attrs for row in cells for at in row):
        return []
    if {len(row) for row in cells} != {len(cells[0])} or not 1 < len(cells[0]) <= _MOST_COLUMNS:
        return []
    labelled = _are_labelled(tree, cells)
    rows = [_row(tree, row, is_labelled=labelled) for row in cells]
    if any(row is None for row in rows):
        return []
    return _grouped(_with_names([row for row in rows if row is not None]))


def _with_names(rows: Sequence[_Row]) -> list[_Row]:
    """Return the rows with words; the only ones with words and no prices are names where pictures stand over them."""
    said = [row for row in rows if row.kind not in (_PICTURES, _NOTHING)]
    counts = Counter(row.kind for row in rows)
    if not counts[_NAMES] and counts[_WORDS] == counts[_PRICES] == counts[_PICTURES]:
        return [row._replace(kind=_NAMES) if row.kind == _WORDS else row for row in said]
    return said


def _is_title(tree: PageTree, row: Sequence[int]) -> bool:
    """Whether a row is one cell over the whole table, as its title is."""
    return all(not any(is_sum(line) for line in tree.lines_of(at)) for at in row)


def _are_labelled(tree: PageTree, cells: Sequence[Sequence[int]]) -> bool:
    """Whether the first column says what the others give."""
    first = [row[0] for row in cells]
    if any(is_sum(line) for at in first for line in tree.lines_of(at)):
        return False
    said = [_text(tree, at) for at in first]
    return any(field_of_label(text) == "price" for text in said) or all(tree.elements[at].name == "th" for at in first)


def _row(tree: PageTree, cells: Sequence[int], *, is_labelled: bool) -> _Row | None:
    """Return what a row is, None for one that is of two kinds."""
    label = _text(tree, cells[0]) if is_labelled else None
    own = cells[1:] if is_labelled else cells
    said = [at for at in own if _text(tree, at)]
    if not said:
        pictured = any(tree.inside(tree.by_name.get("img", ()), at) for at in own)
        return _Row(_PICTURES if pictured else _NOTHING, own, label)
    asked = [at for at in said if any(is_asked(tree, line) for line in tree.lines_of(at))]
    sums = [at for at in said if any(is_sum(line) for line in tree.lines_of(at))]
    if asked:
        is_all = all(at in asked or not is_called(tree, at) for at in said)
        return _Row(_PRICES, own, label) if is_all else None
    if sums:
        return None
    is_named = all(is_called(tree, at) for at in said)
    return _Row(_NAMES if is_named else _WORDS, own, label)


def _text(tree: PageTree, at: int) -> str:
    return tree.text(at, separator=" ").strip(_BLANK)


def _grouped(rows: Sequence[_Row]) -> list[_Group]:
    """Return the rows of each names row together, none where a row of prices may be of the names on either side."""
    kinds = [row.kind for row in rows]
    names = [at for at, kind in enumerate(kinds) if kind == _NAMES]
    prices = [at for at, kind in enumerate(kinds) if kind == _PRICES]
    if not names or len(prices) != len(names):
        return []
    if len(names) == 1:
        return [_Group(rows[names[0]], rows)]
    if all(name < price for name, price in zip(names, prices, strict=True)) and all(
        price < name for price, name in zip(prices, names[1:], strict=False)
    ):
        starts = names
    elif all(name == price + 1 for name, price in zip(names, prices, strict=True)):
        starts = prices
    else:
        return []
    if starts[0] != 0:
        return []
    ends = [*starts[1:], len(rows)]
    return [_Group(rows[name], rows[start:end]) for name, start, end in zip(names, starts, ends, strict=True)]


def _run(tree: PageTree, table: int, groups: Sequence[_Group]) -> Run | None:
    entries: list[list[int]] = []
    names: list[Named] = []
    priced = 0
    for group in groups:
        price = next(row for row in group.rows if row.kind == _PRICES)
        for column, cell in enumerate(group.names.cells):
            title, is_priced = _text(tree, cell), bool(_text(tree, price.cells[column]))
            if not title:
                if any(_text(tree, row.cells[column]) for row in group.rows):
                    return None  # a price without a name: the rows do not belong together
                continue
            link = tree.link_inside(cell)
            entries.append(
                [row.cells[column] for row in (group.names, *(r for r in group.rows if r is not group.names))]
            )
            names.append(Named(title, link.attrs["href"] if link is not None else None))
            priced += is_priced
    if len(names) < _FEWEST or priced < max(_FEWEST, _PRICED * len(names)) or not are_names([n.title for n in names]):
        return None
    if len(groups) == 1 and not _are_things(tree, table, groups[0], names):
        return None
    return Run({}, names, priced, {table: entries})


def _are_things(tree: PageTree, table: int, group: _Group, names: Sequence[Named]) -> bool:
    """Whether the columns of one row of names are things: linked or pictured ones, or such as have several words."""
    if group.names.label and field_of_label(group.names.label) != "title":
        return False
    if any(not table < at < tree.last[table] for at in orders(tree)):
        return False
    if all(name.href for name in names) or len(tree.inside(tree.by_name.get("img", ()), table)) >= len(names):
        return True
    phrases = sum(len(name.title.split()) > 1 or _is_of_signs(name.title) for name in names)
    return phrases >= _PHRASES * len(names)


def _is_of_signs(title: str) -> bool:
    return len(title) >= _FEWEST_SIGNS and not title.isascii() and title.lower() == title.upper()
