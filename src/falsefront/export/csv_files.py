"""One table as CSV in two flavours, both hashed: exact in `data/`, guarded for spreadsheets in `excel/`."""

import csv
import io
from collections.abc import Iterable, Sequence
from contextlib import ExitStack

from falsefront.export.cells import BOM, exact, guarded
from falsefront.export.fields import COLUMNS
from falsefront.export.folder import Folder, HashedFile
from falsefront.export.tables import Row

AT_ONCE = 1 << 16  # characters that are encoded together


class CsvFile:
    """One CSV file (RFC 4180: CRLF, quotes where needed; UTF-8)."""

    def __init__(self, file: HashedFile, columns: tuple[str, ...], *, start: str = "") -> None:
        self._file = file
        self._lines = io.StringIO(newline="")
        self._lines.write(start)
        self._csv = csv.writer(self._lines, lineterminator="\r\n")
        self._csv.writerow(columns)

    def write(self, cells: Iterable[str]) -> None:
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
    """One table in both flavours; they are closed by whoever opened the stack."""

    def __init__(self, folder: Folder, name: str, opened: ExitStack) -> None:
        self._columns = COLUMNS[name]
        data, excel = (opened.enter_context(folder.open(f"{flavour}/{name}.csv")) for flavour in ("data", "excel"))
        self._plain = CsvFile(data, self._columns)
        self._sheet = CsvFile(excel, self._columns, start=BOM)

    def write(self, row: Row) -> None:
        """Add a row to both flavours."""
        cells = [row[column] for column in self._columns]
        self._plain.write(map(exact, cells))
        self._sheet.write(map(guarded, cells))

    def flush(self) -> None:
        """Hand on what waits."""
        self._plain.flush()
        self._sheet.flush()


def write_tables(folder: Folder, names: Sequence[str], rows: Iterable[tuple[str, Row]]) -> None:
    """Write tables in one go over their rows, each of which says in which one it stands."""
    with ExitStack() as opened:
        tables = {name: Table(folder, name, opened) for name in names}
        for name, row in rows:
            tables[name].write(row)
        for table in tables.values():
            table.flush()
