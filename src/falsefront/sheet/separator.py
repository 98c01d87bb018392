"""What stands between the cells of a text file, and which of its lines names the columns."""

import csv
import io
import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from falsefront.errors import SheetError

SEPARATORS: Final = {",": "','", ";": "';'", "\t": "tabs", "|": "'|'"}  # each as it is called
SAMPLE: Final = 1 << 18  # characters that are looked at
TITLE_LINES: Final = 20  # above the names of the columns there may be as many lines of titles, less one
_DECLARED: Final = re.compile(r"\ufeff?\"?sep=([,;|\t])\"?")  # a line that Excel writes and obeys

HasColumns = Callable[[Sequence[str]], bool]  # whether a row has the columns that are asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a text file is to be read."""

    separator: str
    skipped: int = 0  # lines before the table that are no part of it: a declared separator
    header: int = 0  # row that names the columns, from 0, not counting blank lines


def separator_of(path: Path) -> str:
    """Return what is written between two cells: a tab where the name ends in .tsv or .tab, else a comma."""
    return "\t" if path.suffix.lower() in {".tsv", ".tab"} else ","


def layout_of(path: Path, encoding: str, has_columns: HasColumns | None, *, by_name: bool) -> Layout:
    """Return the layout in which the columns asked for are there: the one that the file's name says, if that is one.

    Where none has them, it is the one that the name says, or, if no cell would be parted, the one that parts most. A
    list under one name is one column, whatever stands in its lines. Without a header (`has_columns` is None) all rows
    are as wide; SheetError where no separator parts them so, for then a cell may be cut in two.
    """
    with path.open("r", encoding=encoding, newline="") as stream:
        sample = stream.read(SAMPLE)
    first, _, rest = sample.partition("\n")
    if declared := _DECLARED.fullmatch(first.rstrip("\r")):
        header = header_row(_rows(rest, declared[1]), has_columns, by_name=by_name) if has_columns else None
        return Layout(separator=declared[1], skipped=1, header=header or 0)
    own = separator_of(path)
    tried = {mark: _rows(sample, mark) for mark in dict.fromkeys((own, *SEPARATORS))}
    if has_columns is None:
        return Layout(separator=_of_bare_rows(path, tried))
    found = {
        mark: header
        for mark, rows in tried.items()
        if (header := header_row(rows, has_columns, by_name=by_name)) is not None
    }

    def doubts(mark: str) -> tuple[bool, bool, bool]:
        """Say what speaks against a separator, the most first: a list cut up, titles, a quote that does not pair."""
        at = found[mark]
        is_cut_up = len(tried[mark][at]) == 1 and _widths(tried[mark][at:]) != {1}
        return is_cut_up, at > 0, not _pairs_quotes(sample, mark)

    if found:
        mark = min(found, key=doubts)  # the first of those with the least
        return Layout(separator=mark, header=found[mark])
    return Layout(separator=parting(sample, own))


def parting(sample: str, own: str) -> str:
    """Return what parts the first row of a text: what its name says, if that does, else what parts it most.

    >>> parting("kind;value, or more;note", ","), parting("kind;value;note", ","), parting("value", ",")
    (',', ';', ',')
    """
    rows = {mark: _rows(sample, mark) for mark in dict.fromkeys((own, *SEPARATORS))}
    parted = {mark: len(of[0]) if of else 0 for mark, of in rows.items()}
    return own if parted[own] > 1 else max(parted, key=lambda mark: parted[mark])


def _of_bare_rows(path: Path, tried: Mapping[str, Sequence[Sequence[str]]]) -> str:
    """Return what parts rows without a header all alike: into several cells, else into none."""
    even = [mark for mark, rows in tried.items() if len(_widths(rows)) <= 1]
    parting = [mark for mark in even if tried[mark] and len(tried[mark][0]) > 1]
    if parting or (even and all(len(_widths(rows)) <= 1 for rows in tried.values())):
        return (parting or even)[0]
    own = _widths(next(iter(tried.values())))
    raise SheetError(
        f"{path}: the first rows have {min(own)} to {max(own)} cells, as they are parted; say what stands between the "
        "cells: --separator comma, semicolon, tab or pipe (one that does not occur, where each line is one cell)"
    )


def _widths(rows: Sequence[Sequence[str]]) -> set[int]:
    return {len(row) for row in rows}


def _pairs_quotes(sample: str, separator: str) -> bool:
    """Whether the first rows have no quote where none may stand."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator, strict=True)
    try:
        return all(True for _ in itertools.islice(reader, TITLE_LINES))
    except csv.Error:
        return False


def _rows(sample: str, separator: str) -> list[list[str]]:
    """Return the first rows of a text, as far as they can be read."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
    rows: list[list[str]] = []
    try:
        for row in itertools.islice((row for row in reader if row), TITLE_LINES):
            rows.append(row)  # noqa: PERF402 - what was read before an error counts
    except csv.Error:
        pass
    return rows


def header_row(rows: Sequence[Sequence[str]], has_columns: HasColumns, *, by_name: bool) -> int | None:
    """Return which of the first rows names the columns; None where none does.

    Rows above it are titles, or names of groups of columns: they have fewer cells with text. Where a name is merged
    over two rows, both have it, and the second one names all. Columns asked for by number say nothing of that: then it
    is the first row.

    >>> rows = [["Vendors 2026", "", ""], ["id", "address", ""], ["id", "address", "phone"], ["1", "x", "2"]]
    >>> header_row(rows, lambda row: "address" in row, by_name=True)
    2
    """
    if not by_name:
        return 0 if rows and has_columns(rows[0]) else None
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    for at, row in enumerate(rows[:TITLE_LINES]):
        if has_columns(row):
            while at + 1 < len(rows) and filled[at + 1] > filled[at] and has_columns(rows[at + 1]):
                at += 1
            return at if all(filled[above] < filled[at] for above in range(at)) else None
    return None
