"""Which flags are asked for, in the order of the queue: found and sorted by the database, so that a few cost little."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, Float, Select, and_, case, exists, false, func, literal, or_, select
from sqlalchemy.sql.elements import ColumnElement

from falsefront.records import FlagKind, FlagState, Verdict
from falsefront.store.batches import batches
from falsefront.store.joined import are_news
from falsefront.store.tables import claims, decisions, findings, flag_members, flag_queue, flags, vendors

Word = tuple[Sequence[str], Collection[int]]
SETTLED = frozenset({FlagState.CONFIRMED, FlagState.DISMISSED})

_last = decisions.alias("last")
_LAST_ID = select(func.max(decisions.c.id)).where(decisions.c.flag_id == flags.c.id).correlate(flags).scalar_subquery()


def ids(
    tx: Connection,
    *,
    state: FlagState | None = None,
    site: str | None = None,
    kind: FlagKind | None = None,
    finding: str | None = None,
    since: datetime | None = None,
    search: Sequence[Word] = (),
    new_since: datetime | None = None,
    new_points: float = 0.0,
    limit: int | None = None,
) -> list[int]:
    """Return the flags that are all that is asked for, best first; withdrawn ones only where somebody has decided.

    `search` has, for each word, what it may be written as, and the vendors of whom it is said: one of them is a member,
    or the flag itself says it. Flags raised at or after `new_since` have `new_points` more.
    """
    conditions = _conditions(state, site, kind, finding, since, search)
    query = (
        select(flags.c.id)
        .outerjoin(flag_queue, flag_queue.c.flag_id == flags.c.id)
        .outerjoin(_last, _last.c.id == _LAST_ID)
        .where(or_(flags.c.withdrawn_at.is_(None), _last.c.id.is_not(None)), *conditions)
    )
    if limit is not None:
        least = _least_priority(tx, conditions, limit)
        if least is not None and least > new_points:  # what has no row in the queue, of an older version, counts as 0
            query = query.where(flag_queue.c.priority >= least - new_points)
    return list(tx.execute(_in_order(query, new_since, new_points).limit(limit)).scalars())


def _least_priority(tx: Connection, conditions: Sequence[ColumnElement[bool]], limit: int) -> float | None:
    """Return the least priority of the best so many that stand at the top; None where there are fewer.

    It is found down the index of priorities, and the best are none below it, but for the points of new ones: the rest
    of the queue need not be looked at.
    """
    query = (
        select(flag_queue.c.priority)
        .join(flags, flags.c.id == flag_queue.c.flag_id)
        .outerjoin(_last, _last.c.id == _LAST_ID)
        .where(flags.c.withdrawn_at.is_(None), _is_open(), *conditions)
        .order_by(flag_queue.c.priority.desc())
    )
    return tx.execute(query.limit(1).offset(limit - 1)).scalar()


def _conditions(
    state: FlagState | None,
    site: str | None,
    kind: FlagKind | None,
    finding: str | None,
    since: datetime | None,
    search: Sequence[Word],
) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if state is not None:
        found.append(_is_in(state))
    if kind is not None:
        found.append(flag_queue.c.kind == kind.value)
    if since is not None:
        found.append(flags.c.raised_at >= since)
    if site is not None:
        found.append(_member(vendors.c.site == site))
    if finding is not None:
        found.append(_has_finding(finding.upper()))
    found += [_says(spellings, said_of) for spellings, said_of in search]
    return found


def _says(spellings: Sequence[str], said_of: Collection[int]) -> ColumnElement[bool]:
    here = [flag_queue.c.searchable.contains(word, autoescape=True) for word in spellings]
    members = (
        select(flag_members.c.flag_id)
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .where(flag_members.c.until.is_(None))
    )
    by_vendor = [flags.c.id.in_(members.where(claims.c.vendor_id.in_(some))) for some in batches(said_of)]
    return or_(false(), *here, *by_vendor)


def _is_in(state: FlagState) -> ColumnElement[bool]:
    verdicts = [verdict.value for verdict in Verdict if verdict.state_after is state]
    said = _last.c.verdict.in_(verdicts)
    return or_(said, _last.c.id.is_(None)) if state is FlagState.OPEN else said


def _member(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    members = (
        select(flag_members.c.id)
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(flag_members.c.flag_id == flags.c.id, flag_members.c.until.is_(None), condition)
    )
    return exists(members.correlate(flags))


def _has_finding(code: str) -> ColumnElement[bool]:
    standing = and_(findings.c.code == code, findings.c.withdrawn_at.is_(None))
    on_premises = select(findings.c.id).where(findings.c.premises_id == flags.c.premises_id, standing)
    on_member = (
        select(findings.c.id)
        .join(flag_members, flag_members.c.claim_id == findings.c.claim_id)
        .where(flag_members.c.flag_id == flags.c.id, flag_members.c.until.is_(None), standing)
    )
    return or_(exists(on_premises.correlate(flags)), exists(on_member.correlate(flags)))


def _joined_since() -> ColumnElement[bool]:
    """Whether a claim has joined a flag since it was last decided on."""
    joined = select(flag_members.c.id).where(flag_members.c.flag_id == flags.c.id, *are_news(_last))
    return exists(joined.correlate(flags, _last))


def _is_settled() -> ColumnElement[bool]:
    """Whether a flag is decided, and no claim has joined it since."""
    settled = [verdict.value for verdict in Verdict if verdict.state_after in SETTLED]
    return and_(_last.c.id.is_not(None), _last.c.verdict.in_(settled), ~_joined_since())


def _is_open() -> ColumnElement[bool]:
    """Whether nobody has decided, or a claim has joined since: neither settled, nor is anybody unsure of it."""
    opening = [verdict.value for verdict in Verdict if verdict.state_after is FlagState.OPEN]
    return or_(_last.c.id.is_(None), _last.c.verdict.in_(opening), _joined_since())


def _in_order(query: Select[int], new_since: datetime | None, new_points: float) -> Select[int]:
    points: ColumnElement[float] = func.coalesce(flag_queue.c.priority, 0.0)
    if new_since is not None:
        points = points + case((flags.c.raised_at >= new_since, literal(new_points, Float)), else_=0.0)
    return query.order_by(
        case((flags.c.withdrawn_at.is_not(None), 1), else_=0),
        case((_is_open(), 0), (_is_settled(), 2), else_=1),
        points.desc(),
        flags.c.score.desc(),
        flags.c.id,
    )
