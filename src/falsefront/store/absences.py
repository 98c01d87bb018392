"""Which claims stand on their pages no more: a page read again without them, or one that is gone."""

from collections.abc import Collection

from sqlalchemy import Connection, RowMapping, select

from falsefront.records import Absence, Outcome
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.tables import captures, claim_captures, claims, frontier, vendors

_Page = tuple[str, str]  # site and key of an address


def of_claims(tx: Connection, claim_ids: Collection[int]) -> dict[int, Absence]:
    """Return, by claim, since when none of its pages says it, as far as they were asked; one that stands is left out.

    What a page that was blocked, refused or unreachable says now is not known: such a claim counts as standing.
    """
    places = _places(tx, claim_ids)
    gone = _gone(tx, {(row["site"], digest(row["url"])) for row in places if row["missing_since"] is None})
    found: dict[int, list[Absence | None]] = {}
    for row in places:
        absence = gone.get((row["site"], digest(row["url"])))
        if row["missing_since"] is not None:
            absence = Absence(capture=row["missing_since"], at=row["missing_at"], outcome=Outcome.LIVE)
        found.setdefault(row["claim_id"], []).append(absence)
    return {
        claim: max((each for each in absences if each is not None), key=lambda absence: absence.capture)
        for claim, absences in found.items()
        if None not in absences
    }


def _places(tx: Connection, claim_ids: Collection[int]) -> list[RowMapping]:
    last, missing = captures.alias("last"), captures.alias("missing")
    query = (
        select(
            claim_captures.c.claim_id, vendors.c.site, last.c.url,
            claim_captures.c.missing_since, missing.c.fetched_at.label("missing_at"),
        )
        .join(claims, claims.c.id == claim_captures.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .join(last, last.c.seq == claim_captures.c.last_capture)
        .join(missing, missing.c.seq == claim_captures.c.missing_since, isouter=True)
        .order_by(claim_captures.c.id)
    )  # fmt: skip
    return [
        row
        for some in batches(claim_ids)
        for row in tx.execute(query.where(claim_captures.c.claim_id.in_(some))).mappings()
    ]


def _gone(tx: Connection, pages: Collection[_Page]) -> dict[_Page, Absence]:
    """Return, of these pages, those that the server said last that they are not there."""
    query = (
        select(frontier.c.site, frontier.c.url_key, captures.c.seq, captures.c.fetched_at)
        .join(captures, captures.c.seq == frontier.c.last_capture)
        .where(frontier.c.last_outcome == Outcome.GONE)
    )
    by_site: dict[str, list[str]] = {}
    for site, key in sorted(pages):
        by_site.setdefault(site, []).append(key)
    return {
        (row["site"], row["url_key"]): Absence(capture=row["seq"], at=row["fetched_at"], outcome=Outcome.GONE)
        for site, keys in by_site.items()
        for some in batches(keys)
        for row in tx.execute(query.where(frontier.c.site == site, frontier.c.url_key.in_(some))).mappings()
    }
