"""Reads a sheet row by row: only the columns asked for, in bounded memory, each error with its line."""

import itertools
import shlex
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Final

from falsefront.errors import SheetError
from falsefront.sheet.columns import BETWEEN, clean, places, position
from falsefront.sheet.headings import seems_by_cells, seems_by_name
from falsefront.sheet.opening import Form, Opened, Source, open_rows
from falsefront.sheet.separator import TITLE_LINES
from falsefront.wording import counted

AS_FOUND: Final = Form()
SAMPLE_ROWS: Final = 200  # that say what an unused column holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet whose header has been read and understood; `rows` reads it from the start each time.

    Without a header the columns are named by their numbers, from 1.
    """

    path: Path
    header: tuple[str, ...]
    positions: Mapping[
        str, tuple[int, ...] | None
    ]  # asked-for name -> columns; None where the sheet has no such column
    size_bytes: int
    notes: tuple[str, ...]  # what the user should know of how it was read
    _source: Source
    _above: int  # rows that are no data: the header and what stands above it

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield one tuple a row: the asked-for cells in order, "" where the column or the cell is missing.

        Blank lines are left out. SheetError, with the line, where a quote is broken or a row has more cells than the
        header: its values would stand under the wrong names.
        """
        width = len(self.header)
        if all(at is None or len(at) == 1 for at in self.positions.values()):
            chosen = _chooser([width if at is None else at[0] for at in self.positions.values()])
        else:
            chosen = _joiner([(at or (width,), BETWEEN.get(name, " ")) for name, at in self.positions.items()])
        for row in self._whole():
            row.append("")
            yield chosen(row)

    def all_cells(self) -> Iterator[tuple[str, ...]]:
        """Yield every cell of each row, as `rows` reads them."""
        yield from map(tuple, self._whole())

    def unused(self, wanted: Collection[str]) -> Iterator[tuple[str, str]]:
        """Give each column that was not asked for and seems to hold one of `wanted`, and what it seems to hold.

        It is called by its name, or by its number where the name would not do as an option.
        """
        used = {place for at in self.positions.values() for place in at or ()}
        sample = list(itertools.islice(self._whole(), SAMPLE_ROWS))
        for place, name in enumerate(self.header):
            if place in used:
                continue
            seems = seems_by_name(name) or seems_by_cells([row[place] for row in sample])
            if seems is not None and seems in wanted and any(row[place].strip() for row in sample):
                yield self.called(place), seems

    def called(self, place: int) -> str:
        """Return how a user names a column in an option."""
        name = self.header[place]
        is_plain = name and "," not in name and not name.isdigit() and self.header.count(name) == 1
        return name if is_plain else str(place + 1)

    def _whole(self) -> Iterator[list[str]]:
        width = len(self.header)
        for line, row in itertools.islice(self._source.records(), self._above, None):
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


def _joiner(fields: Sequence[tuple[Sequence[int], str]]) -> Callable[[list[str]], tuple[str, ...]]:
    """Return what takes the cells at some places of a row, those of one field joined."""
    return lambda row: tuple(
        row[of[0]] if len(of) == 1 else between.join(filter(None, (row[at].strip() for at in of)))
        for of, between in fields
    )


def open_sheet(
    path: Path, *, columns: Mapping[str, str | None], required: frozenset[str], form: Form = AS_FOUND
) -> Sheet:
    """Read the header and find the columns.

    `columns` maps a field to the column as the user gave it: its name, or its number from 1, or several with commas
    between them; None for the default: a column named like the field, if there is one. SheetError where a given or
    required column is missing, with the names there are.
    """
    if path.is_dir():
        raise SheetError(f"{path}: is a folder; name a file in it")
    if not path.is_file():
        raise SheetError(f"{path}: there is no such file")
    named = [(field, name or field) for field, name in columns.items() if name is not None or field in required]

    def has_columns(row: Sequence[str]) -> bool:
        header = [clean(cell) for cell in row]
        return all(places(header, field, name) is not None for field, name in named)

    if not form.has_header:
        for field in sorted(required):
            if columns.get(field) is None:
                raise SheetError(f"{path}: without a header, say by its number which column it is: --{field} NUMBER")
    by_name = any(not name.isdigit() for _, name in named)
    opened = open_rows(path, form, has_columns, by_name=by_name)
    header, above, notes = _header(path, opened, form)
    try:
        positions = {
            field: position(
                path, header, opened.header_line, field, name or field, must=(field, name or field) in named
            )
            for field, name in columns.items()
        }
    except SheetError as exc:
        raise SheetError("\n".join([str(exc), *_named_below(path, opened, required), *opened.notes])) from exc
    if form.has_header and not by_name:
        notes += tuple(_unsure(path, opened.header_line, header, positions.values()))
    return Sheet(
        path=path,
        header=header,
        positions=positions,
        size_bytes=opened.size_bytes,
        notes=(*opened.notes, *notes),
        _source=opened.source,
        _above=above,
    )


def _named_below(path: Path, opened: Opened, required: frozenset[str]) -> Iterator[str]:
    """Say which row below the first may name the columns, by names that were not asked for."""
    for line, row in itertools.islice(opened.source.records(), 1, TITLE_LINES):
        names = [clean(cell) for cell in row]
        seems = [seems_by_name(name) for name in names]
        if required <= set(seems) and sum(1 for each in seems if each) > 1:
            asked = " ".join(f"--{field} {shlex.quote(names[seems.index(field)])}" for field in sorted(required))
            yield f"{path}:{line}: may name the columns: {asked}"
            return


def _unsure(path: Path, line: int, header: Sequence[str], used: Collection[tuple[int, ...] | None]) -> Iterator[str]:
    """Say that a row is taken for the header, where its columns are asked for by number and no name of it is known."""
    places = [place for at in used for place in at or ()]
    if not any(seems_by_name(header[place]) for place in places):
        told = ", ".join(repr(header[place]) for place in places)
        yield f"{path}:{line}: taken for the names of the columns ({told}); if it is a row of data: --no-header"


def _header(path: Path, opened: Opened, form: Form) -> tuple[tuple[str, ...], int, tuple[str, ...]]:
    """Return the names of the columns, how many rows are no data, and what to say."""
    if not form.has_header:
        width = opened.width or max((len(row) for _, row in opened.source.records()), default=0)
        if not width:
            raise SheetError(f"{path}:1: the file is empty")
        return tuple(str(number) for number in range(1, width + 1)), 0, ()
    rows = list(itertools.islice(opened.source.records(), opened.header + 1))
    if len(rows) <= opened.header:
        raise SheetError(f"{path}:1: the file is empty; its first line must name the columns")
    line, named = rows[opened.header]
    header = tuple(clean(cell) for cell in named)
    header += ("",) * max(0, (opened.width or 0) - len(header))
    above = f"{counted(opened.header, 'row')} above it left out"
    notes = (f"{path}:{line}: names the columns; {above}",) if opened.header else ()
    return header, opened.header + 1, notes
