"""The preserved page behind a claim: each claim with the latest capture that carries its words."""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, ScalarSelect, Select, select

from falsefront.records import ClaimKind, ClaimView, Evidence
from falsefront.store.batches import batches
from falsefront.store.batches import stream as stream_rows
from falsefront.store.revisits import holder_of
from falsefront.store.tables import captures, claim_captures, claims, revisits

PAGE = (
    captures.c.seq.label("capture_seq"),
    captures.c.url.label("capture_url"),
    captures.c.fetched_at.label("capture_fetched_at"),
    captures.c.sha256.label("capture_sha256"),
    captures.c.warc.label("capture_warc"),
    captures.c.warc_offset.label("capture_offset"),
    captures.c.body_sha256.label("capture_body_sha256"),
)
EVIDENCE = (*PAGE, claim_captures.c.source.label("capture_selector"))
CLAIM = tuple(
    claims.c[name].label(f"claim_{name}")
    for name in (
        "id",
        "vendor_id",
        "node_id",
        "kind",
        "raw",
        "value",
        "first_seen",
        "last_seen",
        "first_capture",
        "last_capture",
    )
)


def newest_place() -> ScalarSelect[int]:
    """Return the newest place that says a claim, for a query of claims: the id of its row in claim_captures."""
    return (
        select(claim_captures.c.id)
        .where(claim_captures.c.claim_id == claims.c.id)
        .order_by(claim_captures.c.last_capture.desc(), claim_captures.c.id.desc())
        .limit(1)
        .correlate(claims)
        .scalar_subquery()
    )


@cache
def claims_with_evidence() -> Select[*tuple[object, ...]]:
    """Return the query of all claims, each once, with the newest place that says it."""
    return (
        select(*CLAIM, *EVIDENCE)
        .select_from(claims)
        .join(claim_captures, claim_captures.c.id == newest_place())
        .outerjoin(revisits, revisits.c.seq == claim_captures.c.last_capture)
        .join(captures, captures.c.seq == holder_of(claim_captures.c.last_capture))
    )


def claim_views(
    tx: Connection, *, claim_ids: Collection[int] | None = None, vendor_ids: Collection[int] | None = None
) -> Iterator[tuple[int, ClaimView]]:
    """Give (vendor id, claim) for these claims, those of these vendors, or all; by vendor, then id, in portions."""
    query = claims_with_evidence().order_by(claims.c.vendor_id, claims.c.id)
    portions = [query]
    if claim_ids is not None:
        portions = [query.where(claims.c.id.in_(some)) for some in batches(claim_ids)]
    elif vendor_ids is not None:
        portions = [query.where(claims.c.vendor_id.in_(some)) for some in batches(vendor_ids)]
    for portion in portions:
        for row in stream_rows(tx, portion):
            yield row["claim_vendor_id"], claim_view(row)


def claim_view(row: RowMapping) -> ClaimView:
    """Make the record of a row of `claims_with_evidence`."""
    return ClaimView(
        id=row["claim_id"],
        kind=ClaimKind(row["claim_kind"]),
        raw=row["claim_raw"],
        value=row["claim_value"],
        first_seen=row["claim_first_seen"],
        last_seen=row["claim_last_seen"],
        first_capture=row["claim_first_capture"],
        last_capture=row["claim_last_capture"],
        evidence=evidence(row),
    )


def evidence(row: RowMapping | Mapping[str, Any]) -> Evidence:
    """Make the record of the evidence columns of a row."""
    return Evidence(
        capture=row["capture_seq"],
        url=row["capture_url"],
        fetched_at=row["capture_fetched_at"],
        sha256=row["capture_sha256"],
        warc=row["capture_warc"],
        offset=row["capture_offset"],
        body_sha256=row["capture_body_sha256"],
        selector=row["capture_selector"],
    )
