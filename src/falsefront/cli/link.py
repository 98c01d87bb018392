"""`falsefront link`: the matcher on anyone's spreadsheet."""

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
    report: Annotated[
        Path | None,
        typer.Option(
            "--report", metavar="REPORT.html", help="Gets the places that most rows give, as one page to be read."
        ),
    ] = None,
) -> None:
    """Group the rows of a spreadsheet by the address they give; needs no configuration and no store."""
    from falsefront.pipeline.linking import link_sheet

    columns = {"id": row_id, "address": address, "name": name, "phone": phone, "email": email}
    with screen.progress() as progress:
        summary = link_sheet(source, target, columns=columns, pairs=pairs, report=report, progress=progress)
    screen.say(
        f"{counted(summary.rows, 'row')}, {summary.readable} with an address fine enough to compare: "
        f"{summary.premises} premises, {summary.shared} of the rows sharing theirs; wrote {target}"
        + "".join(f" and {path}" for path in (pairs, report) if path)
    )
