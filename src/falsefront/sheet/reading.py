"""Reads a sheet row by row: only the columns asked for, in bounded memory, each error with its line."""

import csv
import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from falsefront.errors import SheetError
from falsefront.sheet.encoding import encoding_of
from falsefront.wording import counted

# A cell longer than this is a broken quote that swallows the rest of the file, not an address. In characters.
CELL_LIMIT = 1 << 20

QUOTED = re.compile(r'"[^"]*"')

# What stands between cells where it is not what the name of the file says, and what to do about it.
OTHER_SEPARATORS = (
    (";", "the cells seem to be separated by ';'; save the sheet with commas, as .csv, and try again"),
    ("\t", "the cells seem to be separated by tabs; name the file .tsv, or save it with commas, and try again"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet whose header has been read and understood; `rows` reads it from the start each time."""

    path: Path
    encoding: str
    header: tuple[str, ...]
    positions: Mapping[str, int | None]  # asked-for name -> column; None where the sheet has no such column
    size_bytes: int

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield one tuple a row: the asked-for cells in order, "" where the column or the cell is missing.

        Blank lines are left out. SheetError, with the line, where a quote is broken or a row has more cells than the
        header: its values would stand under the wrong names.
        """
        width = len(self.header)
        chosen = _chooser([width if at is None else at for at in self.positions.values()])
        for row in self._whole():
            row.append("")
            yield chosen(row)

    def all_cells(self) -> Iterator[tuple[str, ...]]:
        """Yield every cell of each row, as `rows` reads them."""
        yield from map(tuple, self._whole())

    def _whole(self) -> Iterator[list[str]]:
        width = len(self.header)
        for line, row in _records(self.path, self.encoding, skip_header=True):
            if len(row) > width and any(row[width:]):
                raise SheetError(
                    f"{self.path}:{line}: the row has {counted(len(row), 'cell')}, the header {width}; "
                    "is there a separator inside a cell without quotes?"
                )
            yield row[:width] if len(row) > width else row + [""] * (width - len(row))


def _chooser(places: list[int]) -> Callable[[list[str]], tuple[str, ...]]:
    """Return what takes the cells at some places of a row."""
    if len(places) == 1:
        return lambda row: (row[places[0]],)
    return itemgetter(*places)


def separator_of(path: Path) -> str:
    """Return what stands between two cells: a tab where the name ends in .tsv or .tab, else a comma."""
    return "\t" if path.suffix.lower() in {".tsv", ".tab"} else ","


def open_sheet(path: Path, *, columns: Mapping[str, str | None], required: frozenset[str]) -> Sheet:
    """Read the header and find the columns.

    `columns` maps a field to the column's name as the user gave it, or None for the default: a column named like the
    field, if there is one. SheetError where a given or required column is missing, with the names there are.
    """
    if path.is_dir():
        raise SheetError(f"{path}: is a folder; name a file in it")
    if not path.is_file():
        raise SheetError(f"{path}: there is no such file")
    encoding = encoding_of(path)
    header = next((tuple(cell.strip(" \t\ufeff") for cell in row) for _, row in _records(path, encoding)), None)
    if header is None:
        raise SheetError(f"{path}:1: the file is empty; its first line must name the columns")
    positions = {
        field: _position(path, header, name if name is not None else field, must=name is not None or field in required)
        for field, name in columns.items()
    }
    return Sheet(path=path, encoding=encoding, header=header, positions=positions, size_bytes=path.stat().st_size)


def _position(path: Path, header: tuple[str, ...], name: str, *, must: bool) -> int | None:
    found = [at for at, cell in enumerate(header) if cell == name]
    found = found or [at for at, cell in enumerate(header) if cell.casefold() == name.casefold()]
    if len(found) > 1:
        raise SheetError(f"{path}:1: two columns are named {name!r}")
    if found:
        return found[0]
    if not must:
        return None
    other = _other_separator(path, header[0]) if len(header) == 1 else None
    if other is not None:
        raise SheetError(f"{path}:1: {other}")
    near = difflib.get_close_matches(name, header, n=1, cutoff=0.5)
    hint = f"; perhaps you meant {near[0]!r}" if near else ""
    raise SheetError(f"{path}:1: there is no column {name!r}{hint}. The columns are: {', '.join(header)}")


def _other_separator(path: Path, text: str) -> str | None:
    """Return what to say where something else than the separator of the file stands between the cells of a header."""
    used = separator_of(path)
    return next((said for mark, said in OTHER_SEPARATORS if mark != used and mark in text), None)


def _about_quote(path: Path, first_line: str, exc: csv.Error) -> str:
    """Return what to say of a broken quote: a quoted cell that ends before another separator looks like one."""
    unquoted = QUOTED.sub("", first_line)
    other = _other_separator(path, unquoted) if separator_of(path) not in unquoted else None
    said = f"the row that starts here has a broken quote ({exc})"
    return said if other is None else f"{said}: {other}"


def _records(path: Path, encoding: str, *, skip_header: bool = False) -> Iterator[tuple[int, list[str]]]:
    """Yield (line on which the record starts, its cells) without blank lines."""
    csv.field_size_limit(CELL_LIMIT)
    line = 1
    first_line = ""
    try:
        with path.open("r", encoding=encoding, newline="") as stream:
            first_line = stream.readline(CELL_LIMIT)
            stream.seek(0)
            reader = csv.reader(stream, delimiter=separator_of(path), strict=True)
            for row in reader:
                if row:
                    if skip_header:
                        skip_header = False
                    else:
                        yield line, row
                line = reader.line_num + 1
    except csv.Error as exc:
        raise SheetError(f"{path}:{line}: {_about_quote(path, first_line, exc)}") from exc
    except UnicodeDecodeError as exc:
        raise SheetError(f"{path}:{line}: is not {encoding} from here on ({exc.reason})") from exc
    except OSError as exc:
        raise SheetError(f"{path}: cannot be read ({exc.strerror or exc})") from exc
