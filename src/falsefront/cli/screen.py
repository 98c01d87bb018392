"""What commands print with: JSON Lines, tables on a terminal, plain lines in a pipe, talk on stderr."""

import csv
import io
import itertools
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from falsefront.errors import OutputError, UsageError
from falsefront.text.columns import columns, folded
from falsefront.text.display import escaped, printable
from falsefront.text.secrets import without_secrets

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, ProgressColumn


_as_json = json.JSONEncoder(ensure_ascii=False, default=str).encode
LINES_AT_ONCE = 100  # printed: each by itself takes longer than to make it
NARROWEST, WIDEST = 40, 100  # columns between which text for people is folded
GAP = 2  # columns between two of a table
Entry = Callable[[Sequence[str]], Iterable[str]]  # a row that fits no table, told in lines
Show = Callable[[str, int, int | None], None]  # what is done, how many so far, of how many (None: not known)
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what begins a cell that a spreadsheet runs


def json_line(record: Any) -> None:
    """Print one JSON object on one line, what is unsafe in it as JSON escapes: every reader gets the same values."""
    _put(escaped(_as_json(record)))


def json_lines(records: Iterable[Any]) -> None:
    """Print JSON objects, each on a line as `json_line` does: many of them at a time."""
    _put_lines(escaped(_as_json(record)) for record in records)


def line(text: str = "") -> None:
    """Print one line of data, made safe for a terminal and without passwords of URLs; on one, folded to its width."""
    for part in fitting(printable(without_secrets(text)), sys.stdout):
        _put(part)


def page_line(text: str) -> None:
    """Print one line of a page as it stands there, made safe for a terminal."""
    _put(printable(text))


def paragraph(text: str = "") -> None:
    """Print one line of data in as many as the terminal is wide, made safe for it; an address of a page stays whole."""
    for part in folded(printable(without_secrets(text)), width(), cuts=False):
        _put(part)


def fitting(text: str, stream: "TextIO | None") -> list[str]:
    """Return a line in as many as a terminal is wide, no word cut; whole for a pipe or a file."""
    if stream is None or not stream.isatty():
        return [text]
    return folded(text, width(), cuts=False)


def width() -> int:
    """Return the columns that text for people is folded to: those of the terminal, or of COLUMNS, else 80."""
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))


def document(text: str) -> None:
    """Print a document of our own making, of several lines, in which nothing is unsafe for a terminal."""
    _put(text)


def raw(data: bytes) -> None:
    """Write bytes as they are; UsageError on a terminal, which would obey them."""
    if sys.stdout.isatty():
        raise UsageError("these bytes are not safe for a terminal; send them to a file: … > FILE")
    flush()
    with _written():
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def say(text: str) -> None:
    """Print one line of talk to stderr, safe for a terminal and without passwords, after the data that came before."""
    flush()
    for part in fitting(printable(without_secrets(text)), sys.stderr):
        print(part, file=sys.stderr)  # noqa: T201


def flush() -> None:
    """Write out what was printed so far; OutputError where that fails, BrokenPipeError where nobody reads it."""
    with _written():
        if sys.stdout is not None:
            sys.stdout.flush()


def _put(text: str) -> None:
    with _written():
        print(text)  # noqa: T201


def _put_lines(lines: Iterator[str]) -> None:
    while some := list(itertools.islice(lines, LINES_AT_ONCE)):
        _put("\n".join(some))


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as exc:
        raise OutputError(f"cannot write the output: {exc.strerror or exc}") from exc


def table(headings: Sequence[str], rows: Iterable[Sequence[object]], *, entry: Entry | None = None) -> None:
    """Print rows: as a table on a terminal, as tab-separated lines in a pipe. None stands as an empty cell.

    Where a terminal is too narrow for the table, each row is told in lines: those of `entry`, if it is given.
    Passwords of URLs are left out; JSON and CSV, which programs read, have each value as it stands.
    """
    cells = [[printable("" if cell is None else without_secrets(str(cell))) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        _put_lines("\t".join(row) for row in cells)
        return
    if not _fits(headings, cells):
        told = itertools.chain.from_iterable(entry(row) if entry else _entry(headings, row) for row in cells)
        _put_lines(part for text in told for part in fitting(text, sys.stdout))
        return
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        grid.add_column(heading, overflow="fold")
    for row in cells:
        grid.add_row(*(Text(cell) for cell in row))  # Text, never markup: "[/b]" in a name is only a name
    console().print(grid)


def _fits(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table fits the terminal with nothing folded but the words of its last column."""
    *natural, last = zip(headings, *rows, strict=True)
    taken = sum(max(map(columns, column)) + GAP for column in natural)
    words = [columns(part) for cell in last for part in folded(cell, 1, cuts=False)]
    return taken + min(max(words, default=0), max(map(columns, last))) <= shutil.get_terminal_size().columns


def _entry(headings: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """Tell a row in two lines: its first cell, then each other one that holds something behind its heading.

    One of two cells is one line.
    """
    if len(row) == 2:
        yield ": ".join(filter(None, row))
        return
    yield f"{headings[0]} {row[0]}"
    if told := "; ".join(f"{heading}: {cell}" for heading, cell in zip(headings[1:], row[1:], strict=True) if cell):
        yield f"    {told}"


def csv_lines(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows as CSV under their headings, made safe for a terminal and for a spreadsheet. None is an empty cell."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="")
    for row in itertools.chain((headings,), rows):
        writer.writerow([_cell(printable("" if cell is None else str(cell))) for cell in row])
        _put(written.getvalue())
        written.seek(0)
        written.truncate()


def listed(
    as_csv: bool, headings: Sequence[str], rows: Iterable[Sequence[object]], *, entry: Entry | None = None
) -> None:
    """Print rows as CSV or as a table."""
    if as_csv:
        csv_lines(headings, rows)
    else:
        table(headings, rows, entry=entry)


def one_form(*, as_csv: bool, as_json: bool) -> None:
    """Raise UsageError where two forms are asked for."""
    if as_csv and as_json:
        raise UsageError("give one of --csv and --json")


def _cell(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def console(*, stderr: bool = False) -> "Console":
    """Return what draws tables and bars; under NO_COLOR it draws them without any style, bold included."""
    from rich.console import Console

    return Console(stderr=stderr, color_system=None if os.environ.get("NO_COLOR") else "auto")


def bars(*columns: "ProgressColumn", auto_refresh: bool = True) -> "Progress":
    """Return progress bars on stderr that leave nothing behind. What goes to a file or a pipe meanwhile gets there."""
    from rich.progress import Progress

    return Progress(
        *columns,
        console=console(stderr=True),
        transient=True,
        auto_refresh=auto_refresh,
        redirect_stdout=sys.stdout is not None and sys.stdout.isatty(),
    )


@contextmanager
def progress() -> Iterator[Show]:
    """Show a progress bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield _say_nothing
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn

    bar = bars(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), auto_refresh=False
    )
    tasks: dict[str, TaskID] = {}

    def show(what: str, done: int, total: int | None) -> None:
        task = tasks.get(what)
        if task is None:
            task = tasks[what] = bar.add_task(what, total=None)
        bar.update(task, completed=done, total=total, refresh=True)

    with bar:
        yield show


def _say_nothing(_what: str, _done: int, _total: int | None) -> None:
    """Report nothing: standard error is a pipe or a file."""
