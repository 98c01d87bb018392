"""`falsefront watch`: lists of products and entities, and what met them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.records import WatchKind
from falsefront.wording import counted, day, one_of, runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from falsefront.records import WatchHit

app = typer.Typer(help="Watch lists of products and entities, and what met them.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines, one object a line.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="CSV under a header, for a spreadsheet.")]
ListName = Annotated[str, typer.Option("--list", metavar="NAME", help="The name of the list.")]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who says so; without it, who is logged in.")]
AnyList = Annotated[str | None, typer.Option("--list", metavar="NAME", help="Only this list.")]
ON_SCREEN = ("list", "kind", "value", "vendor", "name", "site", "as it stands", "last seen")  # of a hit
BEHIND = ("claim", "listing", "url", "page", "selector", "sha256")  # besides, in CSV; `page` is the preserved one
NEXT = " Next: falsefront vendor show ID"
SHOWN = 20  # bad rows of an import that are told one by one


@app.command()
def add(
    watch_list: ListName,
    kind: Annotated[WatchKind, typer.Option(metavar="KIND", help=f"What it is: {one_of(WatchKind)}.")],
    value: Annotated[str, typer.Option(metavar="TEXT", help="In any spelling that pages use.")],
    note: Annotated[str, typer.Option(metavar="TEXT", help="Why it is watched for.")] = "",
    by: By = None,
) -> None:
    """Put one item on a list."""
    from falsefront import address as reading
    from falsefront.errors import UsageError
    from falsefront.pipeline import watching
    from falsefront.watch.items import item

    try:
        wanted = item(watch_list, kind, value, note=note)
    except ValueError as exc:
        raise UsageError(str(exc)) from exc
    if kind is WatchKind.ADDRESS and (fault := watching.fault_of(wanted, reading.load())):
        raise UsageError(fault)
    with context.open_store(context.load_config(), create=True) as store:
        added = watching.watch(store, [wanted], by=context.analyst(by), now=context.now())
    how = "is watched for again" if added.put_back else "is watched for" if added.new else "was watched for already"
    screen.say(f"{watch_list}: {kind} {wanted.normal} {how}.")


@app.command()
def retire(
    item: Annotated[int, typer.Argument(metavar="ID", help="The item's id, as `watch list` shows it.")],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is watched for no longer.")],
    by: By = None,
) -> None:
    """Take an item off its list. It stays in the store with the reason; `watch add` puts it back."""
    from falsefront.pipeline import watching

    with context.open_store(context.load_config()) as store:
        found = watching.retire(store, item, because=reason, by=context.analyst(by), now=context.now()).item
    screen.say(f"{found.watch_list}: {found.kind} {found.normal} is watched for no longer.")
    screen.say("Flags that stand on it alone go with the next `falsefront match`.")


@app.command("list")
def list_items(watch_list: AnyList = None, as_csv: AsCsv = False, as_json: AsJson = False) -> None:
    """Show what is watched for."""
    from falsefront.review import kept
    from falsefront.store import watched

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading() as tx:
        found = watched.every(tx, watch_list=watch_list)
    if as_json:
        for each in found:
            screen.json_line(kept.watched(each))
        return
    rows = ((e.id, e.item.watch_list, e.item.kind, e.item.value, e.item.note) for e in found)
    screen.listed(as_csv, ("id", "list", "kind", "value", "note"), rows)


@app.command("import")
def import_items(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="CSV or .xlsx (kind, value, note), OpenSanctions targets.simple.csv, FollowTheMoney JSON Lines.",
        ),
    ],
    watch_list: ListName,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and report; change nothing.")] = False,
) -> None:
    """Put many items on a list. What cannot be watched for is told by its line."""
    from falsefront import address
    from falsefront.errors import SheetError
    from falsefront.pipeline import watching
    from falsefront.records import Bad, NewWatch
    from falsefront.sheet.tolerant import read_tolerantly
    from falsefront.watch import formats

    if source.suffix.lower() in {".json", ".jsonl", ".ndjson", ".ijson"}:
        try:
            lines = source.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as exc:
            raise SheetError(f"{source}: cannot be read as UTF-8 ({exc})") from exc
        found = list(formats.of_entities(lines, watch_list))
    else:
        sheet = read_tolerantly(source)
        if not {"kind", "value"} <= set(sheet.header) and not set(formats.SIMPLE) & set(sheet.header):
            raise SheetError(
                f"{source}:1: needs the columns kind and value. The columns are: {', '.join(sheet.header)}"
            )
        found = list(formats.of_rows(sheet.rows, watch_list))
    if any(isinstance(each, NewWatch) and each.kind is WatchKind.ADDRESS for _, each in found):
        gazetteer = address.load()
        found = [
            (line, Bad(line=line, because=fault))
            if isinstance(each, NewWatch) and (fault := watching.fault_of(each, gazetteer))
            else (line, each)
            for line, each in found
        ]
    bad = [each for _, each in found if isinstance(each, Bad)]
    items = [each for _, each in found if not isinstance(each, Bad)]
    for each in bad[:SHOWN]:
        screen.say(f"{source}:{each.line}: {each.because}")
    if len(bad) > SHOWN:
        rest = runs(each.line for each in bad[SHOWN:])
        screen.say(f"and {len(bad) - SHOWN} more that cannot be watched for, at lines {rest}")
    if dry_run:
        screen.say(
            f"{counted(len(items), 'item')}, {len(bad)} that cannot be watched for. Nothing was added: a dry run."
        )
        return
    with context.open_store(context.load_config(), create=True) as store:
        added = watching.watch(store, items, by=context.analyst(None), now=context.now())
    put_back, there = len(added.put_back), len(items) - added.new - len(added.put_back)
    again = f"{put_back} put back, " if put_back else ""
    screen.say(f"{watch_list}: {counted(added.new, 'item')} added, {again}{there} there already, {len(bad)} left out.")


@app.command()
def hits(
    watch_list: AnyList = None,
    site: Annotated[str | None, typer.Option(metavar="SITE", help="Only what stands on pages of this site.")] = None,
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show what on the pages met a list. A hit is a lead, not proof: two firms may have one name."""
    from falsefront import address
    from falsefront.cli.dossier import LEAD
    from falsefront.pipeline import watching
    from falsefront.review import kept

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading(site=site) as tx:
        met = watching.hits(tx, address.load(), watch_list=watch_list)
        found = [hit for hit in met if site is None or hit.site == site]
        of_many = [hub for hub in watching.of_hubs(tx, watch_list=watch_list) if site in (None, hub.shared.site)]
    for hub in of_many:
        screen.say(f"{hub.shared.kind} {hub.shared.value} hits nobody: {hub.reason} (falsefront hub list)")
    if as_json:
        for hit in found:
            screen.json_line(kept.watch_hit(hit))
        return
    headings = (*ON_SCREEN, *(BEHIND if as_csv else ()))
    rows = ((*_said(hit), *(_behind(hit) if as_csv else ())) for hit in found)
    screen.listed(as_csv, headings, rows, entry=_in_lines)
    screen.say(f"{counted(len(found), 'hit')}. {LEAD.replace('finding', 'hit')}{NEXT if found else ''}")


def _in_lines(row: "Sequence[str]") -> "Iterator[str]":
    """Tell a hit in lines; the vendor is empty where a listing names none."""
    watch_list, kind, value, vendor, name, site, raw, last = row
    yield f"{kind} {value} of the list {watch_list}"
    yield f"    {f'vendor {vendor}  {name}' if vendor else 'a listing that names no vendor'} [{site}]; last seen {last}"
    if raw != value:
        yield f"    as it stands: {raw}"


def _said(hit: "WatchHit") -> tuple[object, ...]:

    item = hit.watched.item
    return (item.watch_list, item.kind, item.value, hit.vendor, hit.name, hit.site, hit.raw, day(hit.last_seen))


def _behind(hit: "WatchHit") -> tuple[object, ...]:
    page = hit.evidence
    return (hit.claim, hit.listing, hit.url, *((page.url, page.selector, page.sha256) if page else (None, None, None)))
