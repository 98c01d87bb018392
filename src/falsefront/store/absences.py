"""Which claims stand on their pages no more: a page read again without them, or one that is gone."""

from collections.abc import Collection

from sqlalchemy import Connection, RowMapping, Select, func, select

from falsefront.records import Absence, Outcome
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.tables import captures, claim_captures, claims, vendors

_TOLD = (Outcome.LIVE, Outcome.EMPTY, Outcome.UNCHANGED, Outcome.GONE)  # what says something of a page
_IS_GONE = captures.c.outcome == Outcome.GONE.value
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
    """Return, of these pages, those of which the server said last that they are not there."""
    last = (
        select(func.max(captures.c.seq))
        .where(captures.c.outcome.in_([outcome.value for outcome in _TOLD]))
        .group_by(captures.c.site, captures.c.url_key)
    )
    query = select(captures.c.site, captures.c.url_key, captures.c.seq, captures.c.fetched_at)
    by_site: dict[str, list[str]] = {}
    for site, key in sorted(pages):
        by_site.setdefault(site, []).append(key)
    return {
        (row["site"], row["url_key"]): Absence(capture=row["seq"], at=row["fetched_at"], outcome=Outcome.GONE)
        for site, keys in by_site.items()
        for some in batches(keys)
        for row in tx.execute(query.where(captures.c.seq.in_(_of(last, site, some)), _IS_GONE)).mappings()
    }


def _of(last: Select[tuple[int]], site: str, keys: Collection[str]) -> Select[tuple[int]]:
    return last.where(captures.c.site == site, captures.c.url_key.in_(keys))
