"""The tables of a case file as one workbook: text in every cell, nothing that runs, a link to the page behind a row.

It is written from `data/`, so that it says the same. A number stands as its digits, so that no zero is eaten and no
code cut; what looks like a formula, a date or a number is text like everything else.
"""

import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from falsefront.export.cells import CUT, LONGEST_CELL
from falsefront.export.fields import FIELDS
from falsefront.export.folder import Folder
from falsefront.text.xml import storable_in_xml

PATH: Final = "excel/case.xlsx"
CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC)  # the same bytes for the same rows
MOST_ROWS: Final = 1_048_575  # of a sheet, without its headings
MOST_LINKS: Final = 130_000  # of all sheets: each takes most of a kilobyte to write
MOST_OF_A_SHEET: Final = 65_000  # Excel opens 65,530
WIDEST: Final = 60  # characters of a column
NARROWEST: Final = 8
MEASURED: Final = 200  # rows that say how wide a column is
LINKING: Final = frozenset({"capture", "capture_b", "seq"})  # columns with the number of a capture
LINKED_FIRST: Final = ("flags", "members", "captures")  # where a person goes on to the page; then in ORDER
ORDER: Final = (
    "flags", "members", "vendors", "claims", "listings", "listing_values", "readings", "links", "signals", "premises",
    "findings", "watch_hits", "decisions", "captures", "left_out", "fields",
)  # fmt: skip

Done = Callable[[str, int], None]  # sheet, rows so far


def write(folder: Folder, page_of: Callable[[int], str | None], *, done: Done = lambda _sheet, _rows: None) -> None:
    """Write the workbook from the tables of `data/`. `page_of` gives where the page of a capture lies, if it does.

    A sheet has a link wherever a cell names a capture, or none at all: those that a person looks at first have theirs
    before others, as long as there is room for more.
    """
    linked = _linked(folder)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(folder.place(PATH)), options | {"strings_to_urls": False}) as book:
        book.set_properties({"created": CREATED.replace(tzinfo=None), "comments": "Quote from data/, never from here."})
        heading = book.add_format({"bold": True, "bg_color": "#E8ECF1", "num_format": "@"})
        looks = {
            "heading": heading,
            "text": book.add_format({"num_format": "@", "valign": "top"}),
            "link": book.add_format({"num_format": "@", "valign": "top", "font_color": "#0B57D0", "underline": 1}),
        }
        for name in ORDER:
            source = folder.root / "data" / f"{name}.csv"
            if source.is_file():
                pages = page_of if name in linked else _no_page
                _Sheet(book.add_worksheet(name), looks, pages).write(source, FIELDS[name], name, done)
    folder.add(PATH)


def _linked(folder: Folder) -> set[str]:
    """Return the sheets that have links."""
    rows = {entry.path: entry.rows for entry in folder.entries if entry.path.startswith("data/")}
    room, linked = MOST_LINKS, set[str]()
    for name in dict.fromkeys((*LINKED_FIRST, *ORDER)):
        links = rows.get(f"data/{name}.csv", 0) * len(LINKING.intersection(column for column, _ in FIELDS[name]))
        if links <= min(room, MOST_OF_A_SHEET):
            linked.add(name)
            room -= links
    return linked


def _no_page(_capture: int) -> str | None:
    return None


class _Sheet:
    def __init__(self, sheet: Worksheet, looks: Mapping[str, Format], page_of: Callable[[int], str | None]) -> None:
        self._sheet, self._looks, self._page_of = sheet, looks, page_of

    def write(self, source: Path, fields: Sequence[tuple[str, str]], name: str, done: Done) -> None:
        """Write one table under frozen headings with filters."""
        columns = [column for column, _ in fields]
        for number, width in enumerate(_widths(source, columns)):
            self._sheet.set_column(number, number, width)
        for number, column in enumerate(columns):
            self._sheet.write_string(0, number, column, self._looks["heading"])
        self._sheet.freeze_panes(1, 1)
        rows = 0
        for row in _rows(source):
            rows += 1
            if rows > MOST_ROWS:
                self._sheet.write_string(MOST_ROWS, 0, f"a sheet ends here: data/{name}.csv has the rest")
                break
            self._row(rows, columns, row)
            if rows % 1_000 == 0:
                done(name, rows)
        self._sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        self._sheet.autofilter(0, 0, min(rows, MOST_ROWS), len(columns) - 1)

    def _row(self, at: int, columns: Sequence[str], row: Sequence[str]) -> None:
        for number, (column, cell) in enumerate(zip(columns, row, strict=True)):
            if not cell:
                continue
            text = shown(cell)
            page = self._page_of(int(cell)) if column in LINKING and cell.isdecimal() else None
            if page is not None:
                self._sheet.write_url(at, number, f"external:../{page}", self._looks["link"], text)
            else:
                self._sheet.write_string(at, number, text, self._looks["text"])


def shown(cell: str) -> str:
    """Return a cell as a workbook holds it: without what XML cannot carry, and cut where it is too long."""
    text = storable_in_xml(cell)
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - len(CUT)] + CUT


def _widths(source: Path, columns: Sequence[str]) -> list[int]:
    widths = [len(column) + 3 for column in columns]
    for number, row in enumerate(_rows(source)):
        if number >= MEASURED:
            break
        widths = [max(width, wide(cell)) for width, cell in zip(widths, row, strict=True)]
    return [min(max(width, NARROWEST), WIDEST) for width in widths]


def wide(cell: str) -> int:
    """Return how wide a cell is, in characters of Latin text."""
    return len(cell) + sum("\u2e80" <= char <= "\uffdc" for char in cell[:WIDEST]) + 1


def _rows(source: Path) -> Iterator[list[str]]:
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    with source.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        next(lines, None)
        yield from lines
