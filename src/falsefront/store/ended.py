"""What ended a stretch in which a page said something: the page, read again without it, or our reader of its bytes.

A query that asks has to be joined with two aliases of `captures`: `last` on `last_capture`, and `missing`, outer-joined
on `missing_since`.
"""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, func, or_, select

from falsefront.records import Outcome
from falsefront.store.tables import captures


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
