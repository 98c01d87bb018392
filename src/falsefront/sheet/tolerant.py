"""Reads a sheet whose lines may be broken: each row, or what is wrong with it, with its line; a workbook's too."""

import csv
import io
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from falsefront.errors import SheetError
from falsefront.sheet.cells import CELL_LIMIT
from falsefront.sheet.encoding import encoding_of, is_workbook
from falsefront.sheet.opening import Form, open_rows
from falsefront.sheet.separator import SAMPLE, parting, separator_of
from falsefront.wording import counted

UNREADABLE = "\ufffd"  # what stands for bytes that are no text


@dataclass(frozen=True, slots=True, kw_only=True)
class TolerantSheet:
    """The names of the columns in lower case, and the rows: (line, cells by column, or what is wrong)."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, Mapping[str, str] | str], ...]


def read_tolerantly(path: Path) -> TolerantSheet:
    """Read a whole sheet; SheetError where there is none, or no line of it can be read."""
    if not path.is_file():
        raise SheetError(f"{path}: there is no such file")
    records = _of_workbook(path) if is_workbook(path) else _of_text(path)
    if not records:
        raise SheetError(f"{path}:1: the file is empty; its first line must name the columns")
    (_, first), *rest = records
    if isinstance(first, str):
        raise SheetError(f"{path}:1: {first}")
    header = tuple(cell.strip(" \t\ufeff").casefold() for cell in first)
    return TolerantSheet(header=header, rows=tuple((line, _cells(row, header)) for line, row in rest))


def _of_workbook(path: Path) -> list[tuple[int, list[str] | str]]:
    """Return the rows of the first sheet with text."""
    opened = open_rows(path, Form(), lambda _: True, by_name=False)
    return [(number, cells) for number, cells in opened.source.records()]


def _of_text(path: Path) -> list[tuple[int, list[str] | str]]:
    encoding, is_certain = _encoding(path)
    text = path.read_bytes().decode(encoding, "strict" if is_certain else "replace")
    csv.field_size_limit(CELL_LIMIT)
    return list(_records(text, parting(text[:SAMPLE], separator_of(path))))


def _encoding(path: Path) -> tuple[str, bool]:
    try:
        return encoding_of(path), True
    except SheetError as exc:
        if "neither UTF-8" not in str(exc):
            raise
        return "utf-8", False


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str] | str]]:
    """Give each record with the line on which it starts; a broken quote costs its own line alone."""
    lines = list(io.StringIO(text, newline=""))
    at = 0
    while at < len(lines):
        start = at
        reader = csv.reader(itertools.islice(lines, at, None), delimiter=separator, strict=True)
        try:
            for row in reader:
                if row:
                    yield start + 1, row
                start = at + reader.line_num
        except csv.Error as exc:
            yield start + 1, f"the row that starts here has a broken quote ({exc})"
            at = start + 1
        else:
            return


def _cells(row: list[str] | str, header: tuple[str, ...]) -> Mapping[str, str] | str:
    if isinstance(row, str):
        return row
    if len(row) > len(header) and any(row[len(header) :]):
        return f"the row has {counted(len(row), 'cell')}, the header {len(header)}"
    if any(UNREADABLE in cell for cell in row):
        return "the row has bytes that are not UTF-8"
    return dict(zip(header, [*row, *[""] * len(header)], strict=False))
