"""Stored pages read again: when, by which version of the readers, and what came out otherwise. Appended only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from falsefront.records import Capture, Outcome, Value
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.tables import (
    captures,
    claim_captures,
    claims,
    frontier,
    listing_values,
    listings,
    reading_changes,
    rereadings,
    runs,
    vendors,
)

# What a body can end as once it is read; any other outcome was settled before reading.
READABLE = (Outcome.LIVE, Outcome.EMPTY, Outcome.BLOCKED, Outcome.TOO_LARGE)

Subject = tuple[str, int]  # "listing" or "vendor", and its id
Said = dict[tuple[Subject, str], list[Value]]  # by subject and field


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of one listing or vendor that a page, read again, says otherwise."""

    about: str  # the listing or vendor in words; the page's URL for its outcome
    field: str
    old: tuple[Value, ...]
    new: tuple[Value, ...]


def begin(tx: Connection, site: str, *, reader: str, now: datetime) -> int:
    """Note that the pages of a site are read again; return the id of that."""
    row = {"site": site, "reader": reader, "started_at": now, "changed": 0}
    return int(tx.execute(insert(rereadings).values(row).returning(rereadings.c.id)).scalar_one())


def finish(tx: Connection, rereading: int, *, now: datetime) -> None:
    """Note that all pages were read again."""
    tx.execute(update(rereadings).where(rereadings.c.id == rereading).values(finished_at=now))


def reached(
    tx: Connection, rereading: int, capture: Capture, changes: Iterable[FieldChange], *, reader_before: str | None
) -> None:
    """Note how far it came, and what this page says otherwise."""
    rows = [
        {
            "rereading_id": rereading, "capture": capture.seq, "about": change.about, "field": change.field,
            "old": _as_json(change.old), "new": _as_json(change.new), "reader_before": reader_before,
        }
        for change in changes
    ]  # fmt: skip
    if rows:
        tx.execute(insert(reading_changes), rows)
    more = {"through": capture.seq, "changed": rereadings.c.changed + int(bool(rows))}
    tx.execute(update(rereadings).where(rereadings.c.id == rereading).values(more))


def readable(tx: Connection, site: str) -> list[int]:
    """Return the numbers of the captures of a site whose bodies can be read again, oldest first.

    A page whose reading broke off is one; a robots.txt file and a redirect are none.
    """
    query = (
        select(captures.c.seq)
        .where(captures.c.site == site, captures.c.outcome.in_([outcome.value for outcome in READABLE]))
        .where(captures.c.location.is_(None), captures.c.body_sha256.is_not(None))
        .where(captures.c.read_at.is_not(None) | captures.c.reason.is_not(None))
        .order_by(captures.c.seq)
    )
    return list(tx.execute(query).scalars())


def starts(tx: Connection, site: str) -> set[str]:
    """Return the start pages and sitemaps of a site, as they were visited."""
    return set(tx.execute(select(frontier.c.url).where(frontier.c.site == site, frontier.c.depth == 0)).scalars())


def readers(tx: Connection, site: str) -> "Readers":
    """Return who read which page of a site so far."""
    passes = select(rereadings.c.through, rereadings.c.reader).where(
        rereadings.c.site == site, rereadings.c.through.is_not(None)
    )
    again = [(int(row[0]), str(row[1])) for row in tx.execute(passes.order_by(rereadings.c.id.desc()))]
    by_run = {row[0]: (row[1] or {}).get("reader") for row in tx.execute(_RUNS.where(runs.c.site == site))}
    return Readers(again=tuple(again), by_run=by_run)


_RUNS = select(runs.c.id, runs.c.details)


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Who read which page of a site."""

    again: tuple[tuple[int, str], ...]  # how far each rereading came, and its reader; the latest first
    by_run: Mapping[int, str | None]

    def of(self, seq: int, run_id: int | None) -> str | None:
        """Return the version that read a capture last; None where that was not noted."""
        later = next((reader for through, reader in self.again if through >= seq), None)
        return later or (None if run_id is None else self.by_run.get(run_id))


def said_by(tx: Connection, site: str, capture: Capture) -> Said:
    """Return what the readings of a capture so far gave, by listing or vendor and field."""
    here, found = digest(site, capture.url), Said()
    stretch = listing_values.c
    of_listings = (
        select(stretch.listing_id, stretch.field, stretch.raw, stretch.value, stretch.source)
        .where(stretch.page_key == here, stretch.first_capture <= capture.seq, stretch.last_capture >= capture.seq)
        .where(stretch.missing_since.is_(None) | (stretch.missing_since > capture.seq))
        .order_by(stretch.id)
    )
    for listing, field, raw, value, source in tx.execute(of_listings):
        found.setdefault((("listing", listing), field), []).append(Value(raw=raw, value=value, source=source))
    carried = claim_captures.c
    of_vendors = (
        select(claims.c.vendor_id, claims.c.kind, claims.c.raw, claims.c.value, carried.source)
        .join(claims, claims.c.id == carried.claim_id)
        .where(carried.page_key == here, carried.first_capture <= capture.seq, carried.last_capture >= capture.seq)
        .where(carried.missing_since.is_(None) | (carried.missing_since > capture.seq))
        .order_by(carried.id)
    )
    for vendor, kind, raw, value, source in tx.execute(of_vendors):
        found.setdefault((("vendor", vendor), kind), []).append(Value(raw=raw, value=value, source=source))
    return found


def withdrawn(tx: Connection, capture: Capture) -> set[tuple[str, str]]:
    """Return what an earlier rereading no longer found on a page, as field and words; its dates stay all the same."""
    query = select(reading_changes.c.field, reading_changes.c.old, reading_changes.c.new)
    found: set[tuple[str, str]] = set()
    for field, old, new in tx.execute(query.where(reading_changes.c.capture == capture.seq)):
        still = {each["raw"] for each in new}
        found |= {(field, each["raw"]) for each in old if each["raw"] not in still}
        found -= {(field, raw) for raw in still}
    return found


def names(tx: Connection, subjects: Iterable[Subject]) -> dict[Subject, str]:
    """Return listings and vendors in words."""
    found: dict[Subject, str] = {}
    wanted = set(subjects)
    of_listings = select(listings.c.id, listings.c.title, listings.c.product_id, listings.c.url)
    for some in batches({number for kind, number in wanted if kind == "listing"}):
        for row in tx.execute(of_listings.where(listings.c.id.in_(some))):
            found["listing", row[0]] = f"listing {row[0]}: {row[1] or row[2] or row[3]}"
    for some in batches({number for kind, number in wanted if kind == "vendor"}):
        for number, name in tx.execute(select(vendors.c.id, vendors.c.name).where(vendors.c.id.in_(some))):
            found["vendor", number] = f"vendor {number}: {name or '(no name)'}"
    return found


def _as_json(values: Iterable[Value]) -> list[dict[str, Any]]:
    return [{"raw": value.raw, "value": value.value, "source": value.source} for value in values]
