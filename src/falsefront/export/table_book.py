"""One table as a workbook: text in every cell, nothing that runs, frozen headings, a filter."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

import xlsxwriter

from falsefront.errors import SheetError
from falsefront.export.workbook import CREATED, MEASURED, MOST_ROWS, NARROWEST, WIDEST, shown, wide


def write(out: BinaryIO, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write header and rows as one sheet; SheetError where there are more rows than a workbook holds."""
    left = iter(rows)
    first = list(itertools.islice(left, MEASURED))
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options | {"strings_to_urls": False}) as book:
        book.set_properties({"created": CREATED.replace(tzinfo=None)})
        heading = book.add_format({"bold": True, "bg_color": "#E8ECF1", "num_format": "@"})
        text = book.add_format({"num_format": "@", "valign": "top"})
        sheet = book.add_worksheet("linked")
        for number, width in enumerate(_widths(header, first)):
            sheet.set_column(number, number, width)
        for number, name in enumerate(header):
            sheet.write_string(0, number, shown(name), heading)
        sheet.freeze_panes(1, 0)
        at = 0
        for at, row in enumerate(itertools.chain(first, left), 1):
            if at > MOST_ROWS:
                raise SheetError(f"a workbook holds {MOST_ROWS:,} rows, and there are more: name a .csv file instead")
            for number, cell in enumerate(row):
                if cell:
                    sheet.write_string(at, number, shown(cell), text)
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        sheet.autofilter(0, 0, at, len(header) - 1)


def _widths(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[int]:
    widths = [len(name) + 3 for name in header]
    for row in rows:
        widths = [max(width, wide(cell)) for width, cell in zip(widths, row, strict=True)]
    yield from (min(max(width, NARROWEST), WIDEST) for width in widths)
