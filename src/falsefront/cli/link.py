"""`falsefront link`: the matcher on anyone's spreadsheet."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import screen
from falsefront.wording import counted


def link(
    source: Annotated[Path, typer.Argument(metavar="IN.csv", help="CSV, or TSV by its ending, with one row a vendor.")],
    target: Annotated[
        Path, typer.Argument(metavar="OUT.csv", help="Gets the columns of IN and, behind them, what was found.")
    ],
    row_id: Annotated[str | None, typer.Option("--id", metavar="C", help="Column of the id. [default: id]")] = None,
    address: Annotated[
        str | None, typer.Option("--address", metavar="C", help="Column of the address. [default: address]")
    ] = None,
    name: Annotated[str | None, typer.Option("--name", metavar="C", help="Column of the name. [default: name]")] = None,
    phone: Annotated[
        str | None, typer.Option("--phone", metavar="C", help="Column of the phone. [default: phone]")
    ] = None,
    email: Annotated[
        str | None, typer.Option("--email", metavar="C", help="Column of the e-mail. [default: email]")
    ] = None,
    pairs: Annotated[
        Path | None, typer.Option("--pairs", metavar="PAIRS.csv", help="Gets one row for each link, with its reasons.")
    ] = None,
) -> None:
    """Group the rows of a spreadsheet by the address they give; needs no configuration and no store."""
    from falsefront.pipeline.linking import link_sheet

    columns = {"id": row_id, "address": address, "name": name, "phone": phone, "email": email}
    with _progress() as progress:
        summary = link_sheet(source, target, columns=columns, pairs=pairs, progress=progress)
    screen.say(
        f"{counted(summary.rows, 'row')}, {summary.readable} with an address fine enough to compare: "
        f"{summary.premises} premises, {summary.shared} of the rows sharing theirs; wrote {target}"
        + (f" and {pairs}" if pairs else "")
    )


@contextmanager
def _progress() -> Iterator[Callable[[str, int, int | None], None]]:
    """Show a progress bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield _say_nothing
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

    bar = Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=screen.console(stderr=True), transient=True, auto_refresh=False,
    )  # fmt: skip
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
