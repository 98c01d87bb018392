"""In which visits of a site a claim was read: two pages of one visit are seconds apart, and both stand."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, or_, select

from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.tables import captures, claim_captures, claims


def of_claims(tx: Connection, claim_ids: Collection[int]) -> dict[int, dict[int, datetime]]:
    """Return, by claim, the runs that began or ended a stretch of it, or last read it, and when the last page did.

    A run that read a page again without what it had read there is left out: in it the claim did not stand to the end.
    """
    found: dict[int, dict[int, datetime]] = defaultdict(dict)
    if not claim_ids:
        return found
    stretch, seen, without = claim_captures.c, captures.alias("seen"), captures.alias("without")
    of_stretches = (
        select(stretch.claim_id, seen.c.run_id, seen.c.fetched_at)
        .join(seen, or_(seen.c.seq == stretch.first_capture, seen.c.seq == stretch.last_capture))
        .outerjoin(without, without.c.seq == stretch.missing_since)
        .where(seen.c.run_id.is_not(None), without.c.run_id.is_distinct_from(seen.c.run_id))
    )
    newest = (  # which may be an answer that the page had not changed
        select(claims.c.id.label("claim_id"), seen.c.run_id, seen.c.fetched_at)
        .join(seen, seen.c.seq == claims.c.last_capture)
        .where(seen.c.run_id.is_not(None))
        .where(select(stretch.id).where(stretch.claim_id == claims.c.id, stretch.missing_since.is_(None)).exists())
    )
    for some in batches(claim_ids):
        for query in (of_stretches.where(among(stretch.claim_id, some)), newest.where(among(claims.c.id, some))):
            for claim, run, at in tx.execute(query):
                found[claim][run] = max(at, found[claim].get(run, at))
    return found
