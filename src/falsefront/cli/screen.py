"""What commands print with: JSON Lines, tables on a terminal, plain lines in a pipe, talk on stderr."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from falsefront.text.display import escaped, printable


def json_line(record: Any) -> None:
    """Print one JSON object on one line, what is unsafe in it as JSON escapes: every reader gets the same values."""
    print(escaped(json.dumps(record, ensure_ascii=False, default=str)))  # noqa: T201


def line(text: str = "") -> None:
    """Print one line of data, made safe for a terminal."""
    print(printable(text))  # noqa: T201


def say(text: str) -> None:
    """Print one line of talk to stderr, made safe for a terminal."""
    print(printable(text), file=sys.stderr)  # noqa: T201


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows: as a table on a terminal, as tab-separated lines in a pipe. None stands as an empty cell."""
    cells = [[printable("" if cell is None else str(cell)) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in cells:
            print("\t".join(row))  # noqa: T201
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        grid.add_column(heading, overflow="fold")
    for row in cells:
        grid.add_row(*(Text(cell) for cell in row))  # Text, never markup: "[/b]" in a name is only a name
    Console().print(grid)
