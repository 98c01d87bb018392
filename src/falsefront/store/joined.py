"""Which claims are news to who decided on a flag last: members that joined it since.

None that was a member when it was decided, left and is back: by a word that was taken back, say, or an entry of the
register that was retired. Nor one that the same analyst has put back since. `falsefront.review.since` tells them.
"""

from sqlalchemy import exists, select
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import NamedFromClause

from falsefront.store.tables import claims, flag_members, member_decisions

_before = flag_members.alias("before")


def are_news(last: NamedFromClause) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which a row of `flag_members` joined its flag after the decision `last`."""
    was_member = (
        select(_before.c.id)
        .where(
            _before.c.flag_id == flag_members.c.flag_id,
            _before.c.claim_id == flag_members.c.claim_id,
            _before.c.since <= last.c.decided_at,
            _before.c.until > last.c.decided_at,
        )
        .correlate(flag_members, last)
    )
    put_back = (
        select(member_decisions.c.id)
        .join(claims, claims.c.vendor_id == member_decisions.c.vendor_id)
        .where(
            claims.c.id == flag_members.c.claim_id,
            member_decisions.c.flag_id == flag_members.c.flag_id,
            member_decisions.c.verdict == "put_back",
            member_decisions.c.decided_by == last.c.decided_by,
            member_decisions.c.decided_at >= last.c.decided_at,
        )
        .correlate(flag_members, last)
    )
    return (
        flag_members.c.until.is_(None),
        flag_members.c.since > last.c.decided_at,
        ~exists(was_member),
        ~exists(put_back),
    )
