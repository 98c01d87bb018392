"""Opens a text file or a workbook as rows, and says how it is read."""

import csv
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from falsefront.errors import SheetError
from falsefront.sheet.cells import CELL_LIMIT, Survey
from falsefront.sheet.encoding import checked_encoding, encoding_of, is_workbook
from falsefront.sheet.separator import SEPARATORS, TITLE_LINES, HasColumns, Layout, header_row, layout_of, separator_of
from falsefront.sheet.workbook import Tab, Workbook, open_workbook
from falsefront.wording import counted

MARKUP = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<style", b"<meta")  # how what is no table of text begins


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How the user says that a file is to be read; None where that is looked for."""

    has_header: bool = True
    separator: str | None = None
    encoding: str | None = None
    tab: str | None = None  # name of a workbook's sheet


class Source(Protocol):
    """Where the rows come from."""

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (line on which a row starts, its cells) without blank lines, from the start each time."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file that can be read as rows, and where its header is."""

    source: Source
    header: int  # row that names the columns, from 0
    header_line: int
    width: int | None  # of the widest row, where that is known
    size_bytes: int
    notes: tuple[str, ...]


def open_rows(path: Path, form: Form, has_columns: HasColumns, *, by_name: bool) -> Opened:
    """Open a file as rows; SheetError where that cannot be."""
    return (_open_book if is_workbook(path) else _open_text)(path, form, has_columns, by_name=by_name)


def _refuse_markup(path: Path) -> None:
    """Refuse a web page: shops and registers hand tables out so, under the name of a workbook."""
    with path.open("rb") as stream:
        start = stream.read(200).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(MARKUP):
        raise SheetError(f"{path}: is a web page or XML; open it in a spreadsheet program and save it as .xlsx or CSV")


def about_quote(exc: csv.Error) -> str:
    """Return what is wrong with a row whose quotes do not pair."""
    if "field limit" in str(exc):
        return f"a cell of the row that starts here is longer than {CELL_LIMIT:,} characters: is a quote not closed?"
    return (
        f"the row that starts here has a broken quote ({exc}); a quote inside a quoted cell is written twice: "
        '"""Mill"" Works"'
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """Rows of a text file."""

    path: Path
    encoding: str
    layout: Layout

    def records(self) -> Iterator[tuple[int, list[str]]]:
        csv.field_size_limit(CELL_LIMIT)
        line = 1 + self.layout.skipped
        try:
            with self.path.open("r", encoding=self.encoding, newline="") as stream:
                for _ in range(self.layout.skipped):
                    stream.readline(CELL_LIMIT)
                reader = csv.reader(stream, delimiter=self.layout.separator, strict=True)
                for row in reader:
                    if row:
                        yield line, row
                    line = reader.line_num + 1 + self.layout.skipped
        except csv.Error as exc:
            raise SheetError(f"{self.path}:{line}: {about_quote(exc)}") from exc
        except UnicodeDecodeError as exc:
            raise SheetError(f"{self.path}:{line}: is not {self.encoding} from here on ({exc.reason})") from exc
        except OSError as exc:
            raise SheetError(f"{self.path}: cannot be read ({exc.strerror or exc})") from exc


def _open_text(path: Path, form: Form, has_columns: HasColumns, *, by_name: bool) -> Opened:
    if form.tab is not None:
        raise SheetError(f"{path}: is no workbook, so it has no sheet {form.tab!r}")
    _refuse_markup(path)
    encoding = checked_encoding(path, form.encoding) if form.encoding else encoding_of(path)
    if form.separator is not None:
        layout = Layout(separator=form.separator)
    else:
        layout = layout_of(path, encoding, has_columns if form.has_header else None, by_name=by_name)
    source = _Text(path=path, encoding=encoding, layout=layout)
    first = list(itertools.islice(source.records(), layout.header + 1))
    notes = []
    if form.separator is None and first and (layout.separator != separator_of(path) or not form.has_header):
        is_parted = len(first[-1][1]) > 1
        between = f"with {SEPARATORS[layout.separator]} between the cells" if is_parted else "as one column"
        notes.append(f"{path}: read {between}")
    return Opened(
        source=source,
        header=layout.header,
        header_line=first[-1][0] if first else 1,
        width=None,
        size_bytes=path.stat().st_size,
        notes=tuple(notes),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tab:
    """Rows of a workbook's sheet."""

    book: Workbook
    tab: Tab
    known: Survey

    def records(self) -> Iterator[tuple[int, list[str]]]:
        return self.book.records(self.tab, self.known)


def _open_book(path: Path, form: Form, has_columns: HasColumns, *, by_name: bool) -> Opened:
    if form.separator or form.encoding:
        raise SheetError(f"{path}: is a workbook, which has no separator and no encoding")
    book = open_workbook(path)
    tab = _chosen(path, book, form.tab)
    source = _Tab(book=book, tab=tab, known=book.survey(tab))
    first = list(itertools.islice(source.records(), TITLE_LINES))
    found = header_row([row for _, row in first], has_columns, by_name=by_name) if form.has_header else None
    at = found or 0
    others = [each.name for each in book.tabs if each is not tab]
    notes = []
    if others and form.tab is None:
        notes.append(f"{path}: read its sheet {tab.name!r}; --sheet names another: {', '.join(map(repr, others))}")
    if missing := source.known.uncomputed:
        notes.append(
            f"{path}: {counted(missing, 'cell')} with a formula that was never computed: empty here; open the workbook "
            "in a spreadsheet program and save it"
        )
    return Opened(
        source=source,
        header=at,
        header_line=first[at][0] if first else 1,
        width=source.known.width,
        size_bytes=book.size_bytes(tab),
        notes=tuple(notes),
    )


def _chosen(path: Path, book: Workbook, name: str | None) -> Tab:
    if name is not None:
        found = next((tab for tab in book.tabs if tab.name.casefold() == name.casefold()), None)
        if found is None:
            names = ", ".join(repr(tab.name) for tab in book.tabs)
            raise SheetError(f"{path}: has no sheet {name!r}. The sheets are: {names}")
        return found
    shown = [tab for tab in book.tabs if not tab.is_hidden] or list(book.tabs)
    each = {tab.part: tab for tab in reversed(shown)}  # many names may stand for one part
    first = [tab for tab in shown if each[tab.part] is tab]
    return first[0] if len(first) == 1 else next((tab for tab in first if book.survey(tab).width), first[0])
