"""`falsefront vendor`: who was seen, and what each says about itself."""

from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.wording import counted, day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from falsefront.records import ClaimView, ListingView

app = typer.Typer(help="Vendors and what they claim.", no_args_is_help=True)

# The columns of one vendor as CSV; a row is of a claim, or of what was said of a listing.
SAID = ("claim", "listing", "field", "raw", "value", "first seen", "last seen", "page", "selector", "sha256")

AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines, one object a line.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="CSV under a header, for a spreadsheet.")]


@app.command("list")
def list_vendors(
    site: Annotated[str | None, typer.Option(metavar="SITE", help="Only vendors of this site.")] = None,
    search: Annotated[
        str | None,
        typer.Option(metavar="WORDS", help="Words of names, addresses, products; a phone, CAS number or hash."),
    ] = None,
    with_keepers: Annotated[
        bool, typer.Option("--keepers", help="Also who keeps a site on which others sell, as a search does.")
    ] = False,
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show every vendor seen, but no market itself."""
    from falsefront.pipeline import searchable
    from falsefront.pipeline.hubs import keepers_of
    from falsefront.review import published
    from falsefront.store import profiles

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading(site=site) as tx:
        wanted = searchable.vendors(tx, search) if search else None
        keepers = {} if with_keepers or search else keepers_of(tx)  # whoever is looked for is found
        vendors = (each for each in profiles.stream(tx, ids=wanted, site=site) if each.id not in keepers)
        left_out = [each for each, of in keepers.items() if site in (None, of.profile.site)]
        if left_out:
            screen.say(f"{counted(len(left_out), 'vendor')} left out: they keep a site where others sell (--keepers)")
        if as_json:
            for vendor in vendors:
                screen.json_line(published.vendor(vendor))
            return
        rows = ((v.id, v.name, v.site, day(v.first_seen), day(v.last_seen), v.url) for v in vendors)
        screen.listed(as_csv, ("id", "name", "site", "first seen", "last seen", "url"), rows, entry=_in_lines)


def _in_lines(row: "Sequence[str]") -> "Iterator[str]":
    vendor, name, site, first, last, url = row
    yield f"vendor {vendor}  {name} [{site}]"
    yield f"    seen {first} to {last}"
    if url:
        yield f"    {url}"


@app.command()
def shared(
    at_least: Annotated[
        int, typer.Option("--at-least", min=2, metavar="N", help="Only what so many vendors gave.")
    ] = 2,
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show contacts that vendors at several places gave. They are leads, and join nobody; hubs are left out."""
    from falsefront.review import published
    from falsefront.store import hubs, leads

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading() as tx:
        found = leads.every(tx, hubs.live(tx), at_least=at_least)
    if as_json:
        for each in found:
            screen.json_line(published.shared_contact(each))
        return
    rows = (
        (each.kind, each.value, len(each.givers), each.places, "; ".join(f"{g.vendor} {g.name}" for g in each.givers))
        for each in found
    )
    screen.listed(as_csv, ("kind", "value", "vendors", "places", "who"), rows)
    screen.say(
        f"{counted(len(found), 'lead')}, no proof: they join no places. What is not counted: falsefront hub list"
    )


@app.command()
def show(
    vendor: Annotated[int, typer.Argument(metavar="ID", help="The vendor's id, as `vendor list` shows it.")],
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show one vendor, its claims and its listings over time. Each with the preserved page behind it.

    As CSV: one row for each claim, then one for each thing that was said of a listing.
    """
    from falsefront.cli import portrait
    from falsefront.review import published
    from falsefront.store import absences, behind, findings, flag_views, histories, hubs, leads, profiles

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading() as tx:
        view = profiles.one(tx, vendor)
        claims = [claim for _, claim in behind.claim_views(tx, vendor_ids=[vendor])]
        listings = histories.of_vendor(tx, vendor)
        flags = flag_views.with_claims(tx, [claim.id for claim in claims])
        by_claim = findings.of_claims(tx, [claim.id for claim in claims])
        afterwards = absences.afterwards(tx, [claim.id for claim in claims])
        live_hubs = hubs.live(tx)
        (led,) = leads.of_groups(tx, [{vendor}], live_hubs)
        common = hubs.said_by(tx, [vendor], live_hubs).get(vendor, [])
    if as_json:
        listed = [published.listing(listing) for listing in listings]
        found = [{"claim": at, **published.finding(each)} for at, its in sorted(by_claim.items()) for each in its]
        further = {"leads": [published.lead(each) for each in led], "hubs": [published.hub(each) for each in common]}
        since = {"absent": published.absent(afterwards), "afterwards": published.afterwards(afterwards)}
        shown = {"listings": listed, "flags": flags, "findings": found, **since, **further}
        screen.json_line({**published.vendor(view, claims), **shown})
        return
    if as_csv:
        screen.csv_lines(SAID, _said_rows(claims, listings))
        return
    for line in portrait.lines(portrait.Portrait(view, claims, listings, flags, by_claim, afterwards, led, common)):
        screen.paragraph(line)


def _said_rows(claims: "Iterable[ClaimView]", listings: "Iterable[ListingView]") -> "Iterator[tuple[object, ...]]":

    for claim in claims:
        dates, page = (day(claim.first_seen), day(claim.last_seen)), claim.evidence
        yield (claim.id, None, claim.kind, claim.raw, claim.value, *dates, page.url, page.selector, page.sha256)
    for listing in listings:
        for said in listing.values:
            dates = (day(said.first_seen), day(said.last_seen))
            yield (None, listing.id, said.field, said.raw, said.value, *dates, said.page, said.selector, said.sha256)
