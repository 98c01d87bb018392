"""Flags as the queue shows them: each in a few words, many at a time."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from falsefront.records import FlagKind, FlagState, FlagView, Level, Renaming, Term
from falsefront.store import decisions, renamings
from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.columns import as_time, unread
from falsefront.store.joined import are_news
from falsefront.store.tables import claims, findings, flag_members, flag_queue, flags, premises, vendors
from falsefront.store.tables import decisions as decided_on

_last = decided_on.alias("last")


class _Row(NamedTuple):
    """A flag with what the queue shows of its premises and its place in the queue."""

    id: int
    premises_id: int
    level: str
    score: float
    story: str | None
    reasons: Sequence[str]
    matcher: str
    raised_at: datetime
    withdrawn_at: datetime | None
    withdrawn_because: str | None
    absorbed_by: int | None
    label: str
    kind: str | None
    terms: Sequence[tuple[str, float, str]] | None


class _Members:
    """The members of a flag as the queue shows them, by vendor and claim."""

    __slots__ = ("addresses", "first_seen", "last_seen", "names", "sites")

    def __init__(self, first_seen: Any, last_seen: Any) -> None:
        self.names: dict[int, str] = {}  # by vendor
        self.sites: set[str] = set()
        self.addresses: dict[str, None] = {}
        self.first_seen = first_seen  # of any of them, as the database gives a time
        self.last_seen = last_seen


def queue(tx: Connection, flag_ids: Collection[int] | None = None) -> list[FlagView]:
    """Return flags (all: None) by id. A withdrawn one is left out, unless asked for or decided on by an analyst."""
    rows = _flag_rows(tx, flag_ids)
    states = decisions.states(tx, rows.keys())
    if flag_ids is None:
        rows = {key: row for key, row in rows.items() if row.withdrawn_at is None or key in states}
    members = _members(tx, rows.keys())
    codes = _codes(tx, rows)
    renamed = renamings.of_vendors(tx, {vendor for people in members.values() for vendor in people.names})
    joined = _joined_since(tx, [key for key in states if key in rows])
    return [
        _view(
            row,
            members.get(key) or _Members(row.raised_at, row.raised_at),
            codes=codes.get(key, set()),
            decided=states.get(key),
            joined=joined.get(key, 0),
            renamed=renamed,
        )
        for key, row in sorted(rows.items())
    ]


def _flag_rows(tx: Connection, flag_ids: Collection[int] | None) -> dict[int, _Row]:
    of_flag = _Row._fields[: _Row._fields.index("label")]
    query = (
        select(*(flags.c[name] for name in of_flag), premises.c.label, flag_queue.c.kind, flag_queue.c.terms)
        .join(premises, premises.c.id == flags.c.premises_id)
        .outerjoin(flag_queue, flag_queue.c.flag_id == flags.c.id)
    )
    portions = [query] if flag_ids is None else [query.where(among(flags.c.id, some)) for some in batches(flag_ids)]
    return {row[0]: _Row._make(row) for portion in portions for row in tx.execute(portion).all()}


def _members(tx: Connection, flag_ids: Collection[int]) -> dict[int, _Members]:
    query = (
        select(
            flag_members.c.flag_id, vendors.c.id, vendors.c.name, vendors.c.site, claims.c.raw,
            unread(claims.c.first_seen), unread(claims.c.last_seen),
        )
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(flag_members.c.until.is_(None))
        .order_by(vendors.c.id, claims.c.id)
    )  # fmt: skip
    found: dict[int, _Members] = {}
    for some in batches(flag_ids):
        rows = tx.execute(query.where(among(flag_members.c.flag_id, some))).all()
        for flag, vendor, name, site, raw, first, last in rows:
            here = found.get(flag)
            if here is None:
                here = found[flag] = _Members(first, last)
            here.names[vendor] = name or ""
            here.sites.add(site)
            here.addresses[raw] = None
            if first < here.first_seen:
                here.first_seen = first
            if last > here.last_seen:
                here.last_seen = last
    return found


def _joined_since(tx: Connection, decided: Collection[int]) -> dict[int, int]:
    """Return how many members joined each of these flags after it was decided on; one without any is left out."""
    last_id = select(func.max(decided_on.c.id)).where(decided_on.c.flag_id == flag_members.c.flag_id)
    query = (
        select(flag_members.c.flag_id, func.count())
        .select_from(flag_members.join(_last, _last.c.id == last_id.correlate(flag_members).scalar_subquery()))
        .where(*are_news(_last))
        .group_by(flag_members.c.flag_id)
    )
    found: dict[int, int] = {}
    for some in batches(decided):
        rows = tx.execute(query.where(among(flag_members.c.flag_id, some))).all()
        found |= {row[0]: row[1] for row in rows}
    return found


def _codes(tx: Connection, rows: Collection[int]) -> dict[int, set[str]]:
    """Return the codes of what was found of the premises of flags and of their members."""
    standing = findings.c.withdrawn_at.is_(None)
    of_premises = (
        select(flags.c.id, findings.c.code)
        .join(findings, findings.c.premises_id == flags.c.premises_id)
        .where(standing)
    )
    of_members = (
        select(flag_members.c.flag_id, findings.c.code)
        .join(findings, findings.c.claim_id == flag_members.c.claim_id)
        .where(standing, flag_members.c.until.is_(None))
    )
    found: dict[int, set[str]] = {}
    for some in batches(rows):
        for query, column in ((of_premises, flags.c.id), (of_members, flag_members.c.flag_id)):
            for flag_id, code in tx.execute(query.where(among(column, some)).distinct()).all():
                found.setdefault(flag_id, set()).add(code)
    return found


def _view(
    row: _Row,
    members: _Members,
    *,
    codes: set[str],
    decided: tuple[FlagState, datetime] | None,
    joined: int,
    renamed: Sequence[Renaming],
) -> FlagView:
    names = members.names
    here = tuple(each for each in renamed if each.before in names and each.after in names)
    names |= {each.before: each.name_before for each in here}
    return FlagView(
        id=row.id,
        state=decided[0] if decided else FlagState.OPEN,
        level=Level(row.level),
        score=row.score,
        premises=row.label,
        premises_id=row.premises_id,
        story=row.story,
        reasons=tuple(row.reasons),
        matcher=row.matcher,
        vendors=tuple(names),
        names=tuple(names.values()),
        sites=tuple(sorted(members.sites)),
        addresses=tuple(members.addresses),
        findings=tuple(sorted(codes, key=lambda code: (len(code), code))),
        first_seen=as_time(members.first_seen),
        last_seen=as_time(members.last_seen),
        raised_at=row.raised_at,
        withdrawn_at=row.withdrawn_at,
        withdrawn_because=row.withdrawn_because,
        absorbed_by=row.absorbed_by,
        decided_at=decided[1] if decided else None,
        new_members=joined,
        renamed=here,
        kind=FlagKind(row.kind) if row.kind else FlagKind.STRANGERS,
        terms=tuple([Term(name=name, points=points, because=why) for name, points, why in row.terms or ()]),
    )
