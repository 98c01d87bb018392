"""`falsefront link`: the matcher on anyone's spreadsheet."""

from pathlib import Path
from typing import Annotated

import typer

from falsefront.cli import screen
from falsefront.errors import UsageError
from falsefront.wording import counted

SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}  # as they may be called


def link(
    source: Annotated[
        Path, typer.Argument(metavar="IN.csv", help="CSV, TSV, ; or | between the cells, or .xlsx: one row a vendor.")
    ],
    target: Annotated[
        Path, typer.Argument(metavar="OUT.csv", help="Gets the columns of IN and, behind them, what was found.")
    ],
    row_id: Annotated[
        str | None, typer.Option("--id", metavar="C", help="Column of the id, by name or number. [default: id]")
    ] = None,
    address: Annotated[
        str | None,
        typer.Option(
            "--address", metavar="C", help="Column of the address; several as one: 'Street,City'. [default: address]"
        ),
    ] = None,
    name: Annotated[str | None, typer.Option("--name", metavar="C", help="Column of the name. [default: name]")] = None,
    phone: Annotated[
        str | None, typer.Option("--phone", metavar="C", help="Column of the phone, or several. [default: phone]")
    ] = None,
    email: Annotated[
        str | None, typer.Option("--email", metavar="C", help="Column of the e-mail, or several. [default: email]")
    ] = None,
    no_header: Annotated[
        bool, typer.Option("--no-header", help="The first row is data; columns are numbers from 1: --address 3.")
    ] = False,
    separator: Annotated[
        str | None, typer.Option(metavar="S", help="Between cells: comma, semicolon, tab, pipe. [default: as found]")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option(metavar="E", help="As windows-1252 or big5. [default: what is certain]")
    ] = None,
    sheet: Annotated[
        str | None, typer.Option(metavar="NAME", help="Sheet of a workbook. [default: the first with text]")
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
    """Group the rows of a spreadsheet by the address they give. Needs no configuration and no store."""
    from falsefront.pipeline.linking import link_sheet
    from falsefront.sheet import Form

    form = Form(has_header=not no_header, separator=_separator(separator), encoding=encoding, tab=sheet)
    columns = {"id": row_id, "address": address, "name": name, "phone": phone, "email": email}
    with screen.progress() as progress:
        summary = link_sheet(source, target, columns=columns, form=form, pairs=pairs, report=report, progress=progress)
    for note in summary.notes:
        screen.say(note)
    screen.say(
        f"{counted(summary.rows, 'row')}, {summary.readable} with an address fine enough to compare: "
        f"{summary.premises} premises, {summary.shared} of the rows sharing theirs; wrote {target}"
        + "".join(f" and {path}" for path in (pairs, report) if path)
    )


def _separator(said: str | None) -> str | None:
    """Return the sign that a user means; UsageError for what is none."""
    if said is None:
        return None
    mark = SEPARATORS.get(said.casefold(), said.replace("\\t", "\t"))
    if mark not in SEPARATORS.values():
        raise UsageError(f"--separator {said}: give one of {', '.join(SEPARATORS)}")
    return mark
