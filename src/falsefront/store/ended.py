"""What ended a stretch in which a page said something: the page, read again without it, or our reader of its bytes.

A query that asks has to be joined with two aliases of `captures`: `last` on `last_capture`, and `missing`, outer-joined
on `missing_since`.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, and_, exists, func, or_, select, update

from falsefront.records import Outcome
from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.tables import captures, claim_captures, claims


def has_same_body(last: FromClause, missing: FromClause) -> ColumnElement[Any]:
    """Return whether the page without it has the very bytes that gave it; null where nothing ended.

    A 304 has no bytes: those of the page before it stand.
    """
    before = captures.alias()
    stood = (
        select(before.c.body_sha256)
        .where(
            before.c.site == last.c.site, before.c.url_key == last.c.url_key, before.c.seq < last.c.seq,
            before.c.outcome != Outcome.UNCHANGED.value, last.c.outcome == Outcome.UNCHANGED.value,
        )
        .order_by(before.c.seq.desc())
        .limit(1)
        .correlate(last)
        .scalar_subquery()
    )  # fmt: skip
    return missing.c.body_sha256 == func.coalesce(last.c.body_sha256, stood)


def is_by_reader(table: FromClause, last: FromClause, missing: FromClause) -> ColumnElement[Any]:
    """Return whether no page ended it: read again, the same bytes do not give it."""
    ended = table.c.missing_since.is_not(None)
    return and_(ended, or_(table.c.missing_since <= table.c.last_capture, has_same_body(last, missing)))


def is_read_still() -> ColumnElement[Any]:
    """Return whether any page of a claim gives it as it is read today, or gave it while it stood there.

    One that all its pages, read again, are found not to say was misread: it stays on record, and binds nobody.
    """
    place, other = claim_captures.alias("place"), claim_captures.alias("other")
    stands = or_(place.c.missing_since.is_(None), place.c.missing_since > place.c.last_capture)
    return or_(
        exists().where(place.c.claim_id == claims.c.id, stands), ~exists().where(other.c.claim_id == claims.c.id)
    )


def misread(tx: Connection, claim_ids: Collection[int]) -> set[int]:
    """Return which of these claims all their pages, read again, are found not to say."""
    query = select(claims.c.id).where(~is_read_still())
    found: set[int] = set()
    for some in batches(claim_ids):
        found.update(tx.execute(query.where(among(claims.c.id, some))).scalars())
    return found


def misread_of_page(tx: Connection, page_key: str) -> set[int]:
    """Return the same of the claims that one page ever gave."""
    given = select(claim_captures.c.claim_id).where(claim_captures.c.page_key == page_key)
    return set(tx.execute(select(claims.c.id).where(claims.c.id.in_(given), ~is_read_still())).scalars())


def look_again(tx: Connection, claim_ids: Collection[int]) -> None:
    """Let the next pass of the matcher look at these claims."""
    for some in batches(claim_ids):
        tx.execute(update(claims).where(among(claims.c.id, some)).values(matched_by=None))
