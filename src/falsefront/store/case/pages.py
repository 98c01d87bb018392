"""Captures, and how each came to be asked for."""

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from urllib.parse import urlsplit

from sqlalchemy import Connection, Select, func, select, union

from falsefront.records import CaptureReading, Outcome, Silence
from falsefront.records.case import CaseCapture
from falsefront.store import absences, beforehand
from falsefront.store import captures as every_capture
from falsefront.store import revisits as held
from falsefront.store.batches import batches, stream
from falsefront.store.case.claims import portions
from falsefront.store.columns import digest
from falsefront.store.tables import (
    captures,
    claim_captures,
    claims,
    frontier,
    listing_values,
    listings,
    revisits,
    vendors,
)
from falsefront.text.url import ROBOTS_TXT

FOLLOWED_WITHIN = 1_000  # captures: a redirect is followed at once, while other hosts are asked
Place = tuple[str, str]  # site and URL


def cited_by(tx: Connection, vendor_ids: Collection[int]) -> set[int]:
    """Return every capture that something said by or of these vendors comes from, with what it leans on.

    That is what their pages gave before, and gave or answered since, too, the records that hold their bodies, the
    redirects that led there, and the robots.txt in force.
    """
    found: set[int] = set()
    for some in batches(vendor_ids):
        for query in _citing(some):
            for row in tx.execute(query):
                found.update(seq for seq in row if seq is not None)
        theirs = tx.execute(select(claims.c.id).where(claims.c.vendor_id.in_(some))).scalars().all()
        for each in absences.afterwards(tx, theirs).values():
            found.update((each.capture, each.first) if isinstance(each, Silence) else (each.capture,))
        found.update(each.capture for each in beforehand.of_claims(tx, theirs).values())
    found |= held.holders(tx, found)
    for portion in portions(every_capture.readings_of(tx, tuple(found))):
        found.update(_redirects(tx, portion).values())
        found.update(seq for seq in _robots(tx, portion).values() if seq is not None)
    return found | held.holders(tx, found)


def _citing(vendor_ids: Collection[int]) -> tuple[Select[*tuple[int | None, ...]], ...]:
    c, v = claim_captures.c, listing_values.c
    return (
        select(claims.c.first_capture, claims.c.last_capture).where(claims.c.vendor_id.in_(vendor_ids)),
        select(c.first_capture, c.last_capture, c.missing_since)
        .join(claims, claims.c.id == c.claim_id)
        .where(claims.c.vendor_id.in_(vendor_ids)),
        select(listings.c.first_capture, listings.c.last_capture).where(listings.c.vendor_id.in_(vendor_ids)),
        select(v.first_capture, v.last_capture, v.missing_since)
        .join(listings, listings.c.id == v.listing_id)
        .where(listings.c.vendor_id.in_(vendor_ids)),
    )


def of(tx: Connection, seqs: Collection[int] | None, starts: Mapping[Place, str]) -> Iterator[CaseCapture]:
    """Give these captures (None: all) in the order of the chain.

    `starts` has, by site and canonical URL, each start page as the configuration has it.
    """
    readings = every_capture.readings(tx) if seqs is None else every_capture.readings_of(tx, seqs)
    for portion in portions(readings):
        yield from _told(tx, portion, starts)


def said_on(tx: Connection, seqs: Collection[int]) -> dict[int, dict[str, set[str]]]:
    """Return the words that a few pages are cited for and where they were read, by the capture that holds the page."""
    holder_of = {seq: seq for seq in seqs}
    for some in batches(seqs):
        query = select(revisits.c.seq, revisits.c.holder).where(revisits.c.holder.in_(some))
        holder_of |= {int(row[0]): int(row[1]) for row in tx.execute(query)}
    found: dict[int, dict[str, set[str]]] = {}
    for some in batches(holder_of):
        for saying in _saying(some):
            for seq, raw, source in tx.execute(saying):
                found.setdefault(holder_of[seq], {}).setdefault(raw, set()).add(source)
    return found


def _saying(seqs: Collection[int]) -> Iterator[Select[int, str, str]]:
    c, v = claim_captures.c, listing_values.c
    for seq in (c.first_capture, c.last_capture):
        said = select(seq, claims.c.raw, c.source).join(claims, claims.c.id == c.claim_id)
        yield said.where(seq.in_(seqs)).order_by(claims.c.id)
    for seq in (v.first_capture, v.last_capture):
        yield select(seq, v.raw, v.source).where(seq.in_(seqs)).order_by(v.id)


def said_in_order(tx: Connection, vendor_ids: Collection[int] | None) -> Iterator[tuple[int, str, str]]:
    """Give (capture, words, place) for all that pages are cited for by these vendors (None: all), as the chain has it.

    The capture is the one that holds the body of the page. Words may come more than once.
    """
    if vendor_ids is None:
        return _said(tx, None)
    return heapq.merge(*(_said(tx, some) for some in batches(vendor_ids)), key=itemgetter(0))


def _said(tx: Connection, vendor_ids: Sequence[int] | None) -> Iterator[tuple[int, str, str]]:
    c, v = claim_captures.c, listing_values.c
    of_claims = select(c.first_capture, claims.c.raw).join(claims, claims.c.id == c.claim_id)
    of_listings = select(v.first_capture, v.raw)
    if vendor_ids is None:
        of_listings = of_listings.where(v.listing_id.is_not(None))
    else:
        of_claims = of_claims.where(claims.c.vendor_id.in_(vendor_ids))
        of_listings = of_listings.join(listings, listings.c.id == v.listing_id).where(
            listings.c.vendor_id.in_(vendor_ids)
        )
    said = union(
        *(
            query.with_only_columns(seq.label("seq"), raw.label("raw"), source.label("source"))
            for query, raw, source, seqs in (
                (of_claims, claims.c.raw, c.source, (c.first_capture, c.last_capture)),
                (of_listings, v.raw, v.source, (v.first_capture, v.last_capture)),
            )
            for seq in seqs
        )
    ).subquery()
    holder = func.coalesce(revisits.c.holder, said.c.seq).label("holder")
    columns = (holder, said.c.raw, said.c.source)
    query = select(*columns).outerjoin(revisits, revisits.c.seq == said.c.seq).order_by(*columns)
    for row in stream(tx, query):
        yield row["holder"], row["raw"], row["source"]


def _told(tx: Connection, portion: list[CaptureReading], starts: Mapping[Place, str]) -> Iterator[CaseCapture]:
    ids = [reading.capture.seq for reading in portion]
    previous, holder = _links(tx, {seq - 1 for seq in ids}), _holders(tx, ids)
    led, found_on, robots = _redirects(tx, portion), _found_on(tx, portion), _robots(tx, portion)
    for reading in portion:
        seq, place = reading.capture.seq, (reading.capture.site, reading.capture.url)
        yield CaseCapture(
            reading=reading,
            previous=previous.get(seq - 1),
            configured=starts.get(place),
            found_on=found_on.get(place),
            redirected_from=led.get(seq),
            holder=holder.get(seq),
            robots=robots.get(seq),
        )


def _links(tx: Connection, seqs: Collection[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for some in batches(seqs):
        query = select(captures.c.seq, captures.c.chain).where(captures.c.seq.in_(some))
        found |= {int(row[0]): str(row[1]) for row in tx.execute(query)}
    return found


def _holders(tx: Connection, seqs: Collection[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for some in batches(seqs):
        query = select(revisits.c.seq, revisits.c.holder).where(revisits.c.seq.in_(some))
        found |= {int(row[0]): int(row[1]) for row in tx.execute(query)}
    return found


def _redirects(tx: Connection, portion: Sequence[CaptureReading]) -> dict[int, int]:
    """Return, for captures that a redirect led to, the capture of that: the last one before, in the same run."""
    if not portion:
        return {}
    ids = [reading.capture.seq for reading in portion]
    wanted = {(reading.run_id, reading.capture.url) for reading in portion}
    query = (
        select(captures.c.seq, captures.c.run_id, captures.c.location)
        .where(captures.c.location.is_not(None), captures.c.seq.between(min(ids) - FOLLOWED_WITHIN, max(ids)))
        .order_by(captures.c.seq)
    )
    led: dict[tuple[int | None, str], list[int]] = {}
    for row in stream(tx, query):
        if (row["run_id"], row["location"]) in wanted:
            led.setdefault((row["run_id"], row["location"]), []).append(row["seq"])
    found: dict[int, int] = {}
    for reading in portion:
        seq = reading.capture.seq
        before = [each for each in led.get((reading.run_id, reading.capture.url), ()) if each < seq]
        if before:
            found[seq] = max(before)
    return found


def _found_on(tx: Connection, portion: Iterable[CaptureReading]) -> dict[Place, str]:
    wanted = {(reading.capture.site, reading.capture.url) for reading in portion}
    found: dict[Place, str] = {}
    by_key = {digest(url): url for _, url in wanted}
    query = select(frontier.c.site, frontier.c.url, frontier.c.discovered_on)
    for some in batches(by_key):
        for site, url, page in tx.execute(query.where(frontier.c.url_key.in_(some))):
            if page is not None:
                found[site, url] = page
    return found


def _robots(tx: Connection, portion: Iterable[CaptureReading]) -> dict[int, int | None]:
    """Return, by capture, the last robots.txt of its host before it."""
    at: dict[str, list[int]] = {}
    for reading in portion:
        if reading.outcome is not Outcome.SCOPE and (url := _robots_url(reading.capture.url)):
            at.setdefault(url, []).append(reading.capture.seq)
    known: dict[str, list[int]] = {url: [] for url in at}
    by_key = {digest(url): url for url in at}
    query = select(captures.c.url_key, captures.c.seq).order_by(captures.c.seq)
    for some in batches(by_key):
        for row in stream(tx, query.where(captures.c.url_key.in_(some))):
            known[by_key[row["url_key"]]].append(row["seq"])
    return {
        seq: max((each for each in known[url] if each < seq), default=None) for url, seqs in at.items() for seq in seqs
    }


def _robots_url(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return None if parts.path == ROBOTS_TXT or not parts.netloc else f"{parts.scheme}://{parts.netloc}{ROBOTS_TXT}"


def totals(tx: Connection) -> dict[str, int]:
    """Return how many vendors, claims, listings and captures there are."""
    counted = (("vendors", vendors), ("claims", claims), ("listings", listings), ("captures", captures))
    return {name: int(tx.execute(select(func.count()).select_from(table)).scalar_one()) for name, table in counted}
