"""`falsefront place`: the register of known premises: what somebody has seen, or an official register says."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.records import HowKnown, PlaceStatus
from falsefront.wording import counted, one_of, runs

if TYPE_CHECKING:
    from falsefront.records import KnownPlace

app = typer.Typer(
    help="The register of known premises. Whoever claims one is told of it, and flagged where it is false.",
    no_args_is_help=True,
)

AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines, one object a line.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="CSV under a header, for a spreadsheet.")]
By = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", help="Who saw it, or which register says it; without it, who is logged in."),
]
At = Annotated[
    str | None,
    typer.Option("--at", metavar="DAY", help="The day it was seen, as 2026-03-31; without it: day not given."),
]
TOWNLESS = "whoever says in which town such a place is, mostly claims another one. Better enter it with its town"
SHOWN = 20  # bad rows of an import that are told one by one


@app.command()
def add(
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="A place in any spelling: a room, a house, an estate, an area.")
    ],
    status: Annotated[PlaceStatus, typer.Option(metavar="STATUS", help=f"What it is: {one_of(PlaceStatus)}.")],
    how: Annotated[HowKnown, typer.Option(metavar="HOW", help=f"How that is known: {one_of(HowKnown)}.")],
    by: By = None,
    at: At = None,
    note: Annotated[str, typer.Option(metavar="TEXT", help="What was seen.")] = "",
    attach: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A file that shows it, as a photograph: its hash is kept.")
    ] = None,
    firm: Annotated[
        str | None,
        typer.Option(metavar="CODE-OR-NAME", help="Whose registered address it is: a registration code, or a name."),
    ] = None,
    floors: Annotated[int | None, typer.Option(min=1, metavar="N", help="How many floors the house has.")] = None,
    buildings: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="How many buildings the estate or park has.")
    ] = None,
) -> None:
    """Add one place to the register.

    From the next `match` on the flag of whoever claims it tells of it; a place that is false or does not exist makes
    a flag, also for one vendor alone.
    """
    from falsefront import address as reading
    from falsefront.errors import UsageError
    from falsefront.pipeline import registering
    from falsefront.records import NewPlace

    name, now = context.analyst(by), context.now()
    if not name.strip():
        raise UsageError("an entry needs the name of who saw it: --by NAME")
    day = context.day_given(at)
    place = NewPlace(
        address=address,
        status=status,
        how=how,
        by=name,
        at=day,
        note=note,
        attachment=str(attach) if attach else None,
        attachment_sha256=context.sha256_of(attach) if attach else None,
        firm=(firm or "").strip() or None,
        floors=floors,
        buildings=buildings,
    )
    with context.open_store(context.load_config(), create=True) as store:
        done = registering.enter(store, [place], reading.load(), by=name, now=now)
    if done.already:
        screen.say("The register has this entry already, word for word.")
        return
    if done.townless:
        screen.say(f"It names no town: {TOWNLESS}.")
    if day is None:
        screen.say("The day it was seen was not given; --at DAY says it.")
    screen.say(f"place {done.ids[0]}: {status}, by {name}. It takes effect at the next `falsefront match`.")
    screen.say(f"Take it back: falsefront place retire {done.ids[0]} --reason TEXT")


@app.command("list")
def list_places(
    status: Annotated[
        PlaceStatus | None, typer.Option(metavar="STATUS", help=f"Only places of this status: {one_of(PlaceStatus)}.")
    ] = None,
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show the register of known premises."""
    from falsefront.review import kept
    from falsefront.store import known

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading() as tx:
        found = known.every(tx, status=status)
        if as_json:
            for each in found:
                screen.json_line(kept.place(each))
            return
        rows = ((e.id, e.place.status, e.place.how, e.place.by, e.place.day, e.place.address) for e in found)
        screen.listed(as_csv, ("id", "status", "how", "by", "at", "address"), rows)


@app.command()
def show(
    place: Annotated[int, typer.Argument(metavar="ID", help="The entry's id, as `place list` shows it.")],
    as_json: AsJson = False,
) -> None:
    """Show one entry of the register, also one that is retired."""
    from falsefront.review import kept
    from falsefront.store import known

    with context.reading() as tx:
        found = known.one(tx, place)
    if as_json:
        screen.json_line(kept.place(found))
        return
    for line in _lines(found):
        screen.line(line)


@app.command()
def retire(
    place: Annotated[int, typer.Argument(metavar="ID", help="The entry's id, as `place list` shows it.")],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it no longer holds.")],
) -> None:
    """End an entry that no longer holds. It stays in the store with the reason."""
    from falsefront import address
    from falsefront.pipeline import registering

    with context.open_store(context.load_config()) as store:
        registering.retire(store, place, address.load(), because=reason, now=context.now())
    screen.say(f"place {place} is retired, from the next `falsefront match` on.")


@app.command("import")
def import_places(
    sheet: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="CSV or .xlsx: columns address, status, how, by, at, note; firm, floors, buildings."
        ),
    ],
    status: Annotated[
        PlaceStatus | None,
        typer.Option(metavar="STATUS", help="For rows that say none; `place add --help` names them."),
    ] = None,
    how: Annotated[
        HowKnown | None, typer.Option(metavar="HOW", help="For rows that say none; `place add --help` names them.")
    ] = None,
    by: Annotated[str | None, typer.Option(metavar="NAME", help="Who saw them, for rows that say nobody.")] = None,
    at: Annotated[
        str | None, typer.Option(metavar="DAY", help="The day, as 2026-03-31, for rows that say none.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and report; change nothing.")] = False,
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Take the good rows although others are bad.")] = False,
) -> None:
    """Add many places from a sheet.

    A row that cannot be read is told with its line, and then nothing is added.
    """
    from falsefront import address
    from falsefront.errors import FalsefrontError, SheetError
    from falsefront.pipeline import registering
    from falsefront.register import rows
    from falsefront.sheet.tolerant import read_tolerantly

    now = context.now()
    read = read_tolerantly(sheet)
    given = {"status": status, "how": how, "by": by, "at": at}
    defaults = {name: str(value) for name, value in given.items() if value}
    missing = [name for name in ("address", *rows.REQUIRED) if name not in read.header and name not in defaults]
    if missing:
        there = ", ".join(read.header)
        instead = " ".join(f"--{name}" for name in missing if name != "address")
        or_say = f", or say it for all: {instead}" if instead else ""
        raise SheetError(f"{sheet}:1: there is no column {', '.join(missing)}{or_say}. The columns are: {there}")
    entries = rows.entries(read.rows, defaults=defaults, today=now.date())
    with context.open_store(context.load_config(), create=True) as store:
        done = registering.enter_rows(
            store,
            entries,
            address.load(),
            by=context.analyst(None),
            now=now,
            dry_run=dry_run,
            take_good=skip_bad,
        )
    for bad in done.bad[:SHOWN]:
        screen.say(f"{sheet}:{bad.line}: {bad.because}")
    if len(done.bad) > SHOWN:
        screen.say(
            f"and {counted(len(done.bad) - SHOWN, 'more bad row')}, at lines {runs(b.line for b in done.bad[SHOWN:])}"
        )
    if done.townless:
        screen.say(f"{counted(done.townless, 'good row')} without a town: {TOWNLESS}.")
    said = f"{counted(done.good, 'good row')}, {len(done.bad)} bad; {done.already} in the register already"
    if done.bad and not skip_bad:
        raise FalsefrontError(f"{said}. Nothing was added; mend the rows, or take the good ones with --skip-bad")
    if dry_run:
        screen.say(f"{said}. Nothing was added: a dry run.")
    else:
        screen.say(f"{said}. {counted(len(done.ids), 'place')} added, from the next `falsefront match` on.")


@app.command("export")
def export_places(
    status: Annotated[
        PlaceStatus | None, typer.Option(metavar="STATUS", help=f"Only places of this status: {one_of(PlaceStatus)}.")
    ] = None,
) -> None:
    """Print the register as CSV, as `place import` reads it."""
    from falsefront.register.rows import COLUMNS, FURTHER
    from falsefront.store import known

    with context.reading() as tx:
        rows = [
            (p.address, p.status, p.how, p.by, p.at, p.note, p.firm, p.floors, p.buildings)
            for p in (entry.place for entry in known.every(tx, status=status))
        ]
    screen.csv_lines((*COLUMNS, *FURTHER), rows)


def _lines(entry: "KnownPlace") -> "list[str]":
    place = entry.place
    lines = [
        f"place {entry.id}  {place.status}  {place.address}",
        f"  {place.how}, by {place.by}, {place.day}",
        f"  added {entry.added_at:%Y-%m-%d %H:%M} UTC by {entry.added_by}",
    ]
    if entry.retired_at is not None:
        lines.append(f"  retired {entry.retired_at:%Y-%m-%d %H:%M} UTC, and bears on nothing: {entry.retired_because}")
    if place.note:
        lines.append(f"  {place.note}")
    if place.firm:
        lines.append(f"  the registered address of {place.firm}")
    for count, noun in ((place.floors, "floor"), (place.buildings, "building")):
        if count is not None:
            lines.append(f"  {counted(count, noun)} by that source")
    if place.attachment:
        lines += [f"  attachment {place.attachment}", f"    sha256 {place.attachment_sha256}"]
    return lines
