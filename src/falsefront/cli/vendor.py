"""`falsefront vendor`: who was seen, and what each says about itself."""

from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import context, screen
from falsefront.wording import day, days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from falsefront.records import ClaimView, ListingEvent, ListingView

app = typer.Typer(help="Vendors and what they claim.", no_args_is_help=True)

ON_SCREEN = (
    "price",
    "moq",
    "lead_time",
    "cas",
    "availability",
)  # of a listing's fields; currency and unit stand in the price

# The columns of one vendor as CSV; a row is of a claim, or of what was said of a listing.
SAID = ("claim", "listing", "field", "raw", "value", "first seen", "last seen", "page", "selector", "sha256")

# What is said of a listing's fate: what its pages show, never why.
FATES = {
    "vanished": "on none of its pages any more",
    "page_gone": "its page answers that it is gone",
    "returned": "on a page again",
    "moved": "moved, it seems, to{other}",
    "relisted": "listed again under another name, it seems, as{other}",
}
SUCCEEDED = {
    "moved": "it seems to be what{other} was before it moved",
    "relisted": "it seems to be{other} again, under another name",
}

AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines, one object a line.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="CSV under a header, for a spreadsheet.")]


@app.command("list")
def list_vendors(
    site: Annotated[str | None, typer.Option(help="Only vendors of this site.")] = None,
    search: Annotated[
        str | None, typer.Option(help="Words of names, addresses, products; a phone, CAS number or hash.")
    ] = None,
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show every vendor that was ever seen."""
    from falsefront.pipeline import searchable
    from falsefront.review import published
    from falsefront.store import profiles

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading(site=site) as tx:
        wanted = searchable.vendors(tx, search) if search else None
        vendors = profiles.stream(tx, ids=wanted, site=site)
        if as_json:
            for vendor in vendors:
                screen.json_line(published.vendor(vendor))
            return
        rows = ((v.id, v.name, v.site, day(v.first_seen), day(v.last_seen), v.url) for v in vendors)
        screen.listed(as_csv, ("id", "name", "site", "first seen", "last seen", "url"), rows)


@app.command()
def show(
    vendor: Annotated[int, typer.Argument(metavar="ID", help="The vendor's id, as `vendor list` shows it.")],
    as_csv: AsCsv = False,
    as_json: AsJson = False,
) -> None:
    """Show one vendor, its claims and its listings over time, each with the preserved page behind it.

    As CSV: one row for each claim, then one for each thing that was said of a listing.
    """
    from falsefront.review import published
    from falsefront.store import behind, findings, flag_views, histories, profiles

    screen.one_form(as_csv=as_csv, as_json=as_json)
    with context.reading() as tx:
        view = profiles.one(tx, vendor)
        claims = [claim for _, claim in behind.claim_views(tx, vendor_ids=[vendor])]
        listings = histories.of_vendor(tx, vendor)
        flags = flag_views.with_claims(tx, [claim.id for claim in claims])
        by_claim = findings.of_claims(tx, [claim.id for claim in claims])
    if as_json:
        listed = [published.listing(listing) for listing in listings]
        found = [{"claim": at, **published.finding(each)} for at, its in sorted(by_claim.items()) for each in its]
        screen.json_line({**published.vendor(view, claims), "listings": listed, "flags": flags, "findings": found})
        return
    if as_csv:
        screen.csv_lines(SAID, _said_rows(claims, listings))
        return
    screen.line(f"vendor {view.id}  {view.name or '(no name)'}  [{view.site}]  {view.url or ''}")
    if flags:
        screen.line(f"  in flag {', '.join(map(str, flags))}: falsefront flag show ID")
    for claim in claims:
        screen.line(f"  claim {claim.id}  {claim.kind}: {claim.raw}")
        for each in by_claim.get(claim.id, ()):
            strength = f", a {each.about.strength} sign" if each.about else ""
            screen.line(f"    {each.code}{strength}, a lead and no proof: {each.detail}")
        value = "not understood" if claim.value is None else claim.value
        screen.line(f"    {value}  seen {days(claim.first_seen, claim.last_seen)}")
        evidence = claim.evidence
        screen.line(f"    said on {evidence.url}  {evidence.selector or 'the whole page'}")
        screen.line(f"    {evidence.warc} at {evidence.offset}  sha256 {evidence.sha256}")
    for listing in listings:
        seen = f"seen {days(listing.first_seen, listing.last_seen)}"
        screen.line(f"  listing {listing.id}  {listing.title or '(no title)'}  {seen}  {listing.url or ''}")
        for said in listing.values:
            if said.field in ON_SCREEN or (not said.is_current and said.field == "title"):
                dates = days(said.first_seen, said.last_seen)
                screen.line(f"    {said.field}: {said.raw}  {dates}{'' if said.is_current else ', no longer said'}")
        for event in listing.events:
            screen.line(f"    {event.at:%Y-%m-%d}: {_fate(event)}")
            screen.line(f"      shown by {event.url}  sha256 {event.sha256}")


def _said_rows(claims: "Iterable[ClaimView]", listings: "Iterable[ListingView]") -> "Iterator[tuple[object, ...]]":

    for claim in claims:
        dates, page = (day(claim.first_seen), day(claim.last_seen)), claim.evidence
        yield (claim.id, None, claim.kind, claim.raw, claim.value, *dates, page.url, page.selector, page.sha256)
    for listing in listings:
        for said in listing.values:
            dates = (day(said.first_seen), day(said.last_seen))
            yield (None, listing.id, said.field, said.raw, said.value, *dates, said.page, said.selector, said.sha256)


def _fate(event: "ListingEvent") -> str:
    """Say what became of a listing, and no more than its pages show."""
    because = f" ({'; '.join(event.reasons)})" if event.reasons else ""
    words = SUCCEEDED if event.is_successor else FATES
    other = f" listing {event.other}" if event.other is not None else ""
    return f"{words[event.fate.value].format(other=other)}{because}"
