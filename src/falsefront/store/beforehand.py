"""What a page gave before it first gave a claim: that it had been read without it, which a first day alone hides."""

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, func, or_, select

from falsefront.records import Outcome, ReadWithout
from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.tables import captures, claim_captures, claims


def of_claims(tx: Connection, claim_ids: Collection[int]) -> dict[int, ReadWithout]:
    """Return, by claim, the newest reading of the page that first gave it from before; most claims have none.

    Left out is a reading that gave nothing at all, one of the very bytes that give the claim (only the reader changed),
    and one of a page that gave the same for another vendor.
    """
    return {
        claim: ReadWithout(capture=seq, at=at)
        for some in batches(claim_ids)
        for claim, seq, at in tx.execute(_query().where(among(claims.c.id, some)))
    }


@cache
def _query() -> Select[*tuple[Any, ...]]:
    """Return the query of what was read before each claim: made once, a case file asks it for each of its flags."""
    first, before, earlier = (captures.alias(name) for name in ("first", "before", "earlier"))
    stretch = claim_captures.c
    newest = (
        select(func.max(earlier.c.seq))
        .where(earlier.c.site == first.c.site, earlier.c.url_key == first.c.url_key, earlier.c.seq < first.c.seq)
        .where(earlier.c.outcome == Outcome.LIVE.value, earlier.c.offers > 0)
        .correlate(first)
        .scalar_subquery()
    )
    others, elsewhere = claims.alias("others"), claim_captures.alias("elsewhere")
    of_another = (
        select(others.c.id)
        .join(elsewhere, elsewhere.c.claim_id == others.c.id)
        .where(elsewhere.c.page_key == stretch.page_key, elsewhere.c.first_capture < claims.c.first_capture)
        .where(others.c.kind == claims.c.kind, others.c.id != claims.c.id)
        .where(
            or_(
                others.c.raw_key == claims.c.raw_key,
                others.c.node_id == claims.c.node_id,
                others.c.value_key == claims.c.value_key,
            )
        )
    )
    return (
        select(claims.c.id, before.c.seq, before.c.fetched_at)
        .join(first, first.c.seq == claims.c.first_capture)
        .join(claim_captures, and_(stretch.claim_id == claims.c.id, stretch.first_capture == claims.c.first_capture))
        .join(before, before.c.seq == newest)
        .where(before.c.body_sha256.is_distinct_from(first.c.body_sha256), ~of_another.exists())
    )
