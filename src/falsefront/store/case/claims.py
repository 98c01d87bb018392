"""Claims with every page that ever carried them, and the readings of address claims."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, select

from falsefront.records import ClaimKind, ClaimView, FlagView, Level, one_each
from falsefront.records.case import CaseClaim, CaseReading, CaseSignal, Stretch
from falsefront.store import absences
from falsefront.store.batches import batches, stream
from falsefront.store.behind import claim_views
from falsefront.store.tables import claim_captures, claims, nodes

PORTION = 2_000  # rows whose neighbours are looked up together
SIGNALS = frozenset(
    {
        ClaimKind.PHONE,
        ClaimKind.EMAIL,
        ClaimKind.MESSENGER,
        ClaimKind.REGISTRATION,
        ClaimKind.WEBSITE,
        ClaimKind.PAYMENT,
    }
)  # kinds of which a value in common is a sign of one operator
T = TypeVar("T")


def portions(items: Iterable[T], size: int = PORTION) -> Iterator[list[T]]:
    """Give what there is in lists of at most `size`.

    >>> list(portions([1, 2, 3], 2))
    [[1, 2], [3]]
    """
    source = iter(items)
    while portion := list(islice(source, size)):
        yield portion


def of_vendors(tx: Connection, vendor_ids: Collection[int] | None) -> Iterator[CaseClaim]:
    """Give the claims of these vendors (None: of all), by vendor, then id."""
    for portion in portions(claim_views(tx, vendor_ids=vendor_ids)):
        ids = [claim.id for _, claim in portion]
        stretches, since = _stretches(tx, ids), absences.afterwards(tx, ids)
        for vendor_id, claim in portion:
            of_claim = tuple(stretches.get(claim.id, ()))
            yield CaseClaim(vendor=vendor_id, claim=claim, stretches=of_claim, afterwards=since.get(claim.id))


def _stretches(tx: Connection, claim_ids: Collection[int]) -> dict[int, list[Stretch]]:
    c = claim_captures.c
    columns = (c.claim_id, c.source, c.first_capture, c.last_capture, c.missing_since)
    query = select(*columns).order_by(c.claim_id, c.first_capture, c.id)
    found: dict[int, list[Stretch]] = {}
    for some in batches(claim_ids):
        for claim_id, source, first, last, missing in tx.execute(query.where(c.claim_id.in_(some))):
            made = Stretch(selector=source, first_capture=first, last_capture=last, missing_since=missing)
            found.setdefault(claim_id, []).append(made)
    return found


def readings(tx: Connection, vendor_ids: Collection[int] | None) -> Iterator[CaseReading]:
    """Give the readings of address claims of these vendors (None: of all), by claim; unread ones are left out."""
    columns = (claims.c.id.label("claim"), nodes.c.text, nodes.c.level, nodes.c.reader, nodes.c.reading)
    query = (
        select(*columns)
        .join(nodes, nodes.c.id == claims.c.node_id)
        .where(nodes.c.reading.is_not(None))
        .order_by(claims.c.id)
    )
    asked = (
        [query] if vendor_ids is None else [query.where(claims.c.vendor_id.in_(part)) for part in batches(vendor_ids)]
    )
    for each in asked:
        for row in stream(tx, each):
            yield CaseReading(
                claim=row["claim"],
                text=row["text"],
                level=Level(row["level"]) if row["level"] else None,
                reader=row["reader"],
                parts=row["reading"],
            )


def signals(
    flag: FlagView, said: Iterable[tuple[int, ClaimView]], hubs: Iterable[tuple[str, str, str]]
) -> list[CaseSignal]:
    """Return the values that at least two of the vendors who say these things give; `hubs` are kind, value, reason.

    Vendors of one page are one: what only they give is shared with nobody.
    """
    found: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for vendor, claim in said:
        if claim.kind in SIGNALS and claim.value is not None:
            found.setdefault((claim.kind.value, claim.value), []).append((vendor, claim.id))
    why = {(kind, value): reason for kind, value, reason in hubs}
    made = []
    for (kind, value), givers in sorted(found.items()):
        vendors = tuple(sorted(set(one_each((vendor for vendor, _ in givers), flag.renamed).values())))
        if len(vendors) > 1:
            ids = tuple(sorted(claim for _, claim in givers))
            hub = why.get((kind, value))
            made.append(CaseSignal(flag=flag.id, kind=kind, value=value, vendors=vendors, claims=ids, hub=hub))
    return sorted(made, key=lambda signal: (-len(signal.vendors), signal.kind, signal.value))
