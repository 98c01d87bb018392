"""One table as CSV in two flavours, both hashed: exact in `data/`, guarded for spreadsheets in `excel/`."""

import csv
import io
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import datetime
from operator import itemgetter

from falsefront.export.cells import BOM, PLAIN, Cell, exact, guarded
from falsefront.export.fields import COLUMNS
from falsefront.export.folder import Folder, HashedFile
from falsefront.export.tables import Row

AT_ONCE = 1 << 16  # characters that are encoded together
AS_THEY_ARE = PLAIN | {str}  # the csv module writes them as `exact` does


class CsvFile:
    """One CSV file (RFC 4180: CRLF, quotes where needed; UTF-8)."""

    def __init__(self, file: HashedFile, columns: tuple[str, ...], *, start: str = "") -> None:
        self._file = file
        self._lines = io.StringIO(newline="")
        self._lines.write(start)
        self._csv = csv.writer(self._lines, lineterminator="\r\n")
        self._csv.writerow(columns)

    def write(self, cells: Iterable[object]) -> None:
        """Add a row."""
        self._csv.writerow(cells)
        self._file.rows += 1
        if self._lines.tell() > AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Hand on what waits."""
        self._file.write_text(self._lines.getvalue())
        self._lines.seek(0)
        self._lines.truncate()


class Table:
    """One table; its files are closed by whoever opened the stack."""

    def __init__(self, folder: Folder, name: str, opened: ExitStack, *, is_guarded_too: bool) -> None:
        self._cells = itemgetter(*COLUMNS[name])
        self._plain = CsvFile(opened.enter_context(folder.open(f"data/{name}.csv")), COLUMNS[name])
        self._sheet: CsvFile | None = None
        if is_guarded_too:
            self._sheet = CsvFile(opened.enter_context(folder.open(f"excel/{name}.csv")), COLUMNS[name], start=BOM)

    def write(self, row: Row) -> None:
        """Add a row to both flavours."""
        cells: tuple[Cell, ...] = self._cells(row)
        self._plain.write(
            [
                cell
                if cell.__class__ in AS_THEY_ARE
                else cell.isoformat()
                if isinstance(cell, datetime)
                else exact(cell)
                for cell in cells
            ]
        )
        if self._sheet is not None:
            self._sheet.write([cell if cell.__class__ in PLAIN else guarded(cell) for cell in cells])

    def flush(self) -> None:
        """Hand on what waits."""
        self._plain.flush()
        if self._sheet is not None:
            self._sheet.flush()


def write_tables(
    folder: Folder, names: Sequence[str], rows: Iterable[tuple[str, Row]], *, is_guarded_too: bool = True
) -> None:
    """Write tables in one go over their rows, each of which says in which one it stands; else `data/` alone."""
    with ExitStack() as opened:
        tables = {name: Table(folder, name, opened, is_guarded_too=is_guarded_too) for name in names}
        for name, row in rows:
            tables[name].write(row)
        for table in tables.values():
            table.flush()
