"""Flags as the queue shows them: each in a few words, many at a time."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from falsefront.records import FlagKind, FlagState, FlagView, Level, Renaming, Term
from falsefront.store import decisions, renamings
from falsefront.store.batches import batches
from falsefront.store.tables import claims, findings, flag_members, flag_queue, flags, premises, vendors


class _InShort(NamedTuple):
    """A member of a flag as the queue shows it."""

    claim: int
    raw: str
    vendor: int
    name: str | None
    site: str


def queue(tx: Connection, flag_ids: Collection[int] | None = None) -> list[FlagView]:
    """Return flags (all: None) by id. A withdrawn one is left out, unless asked for or decided on by an analyst."""
    rows = _flag_rows(tx, flag_ids)
    states = decisions.states(tx, rows.keys())
    if flag_ids is None:
        rows = {key: row for key, row in rows.items() if row["withdrawn_at"] is None or key in states}
    people = _members_in_short(tx, rows.keys())
    codes = _codes(tx, rows)
    seen = _first_and_last(tx, rows.keys())
    renamed = renamings.of_vendors(tx, {member.vendor for members in people.values() for member in members})
    joined = _joined_since(tx, {key: at for key, (_, at) in states.items() if key in rows})
    return [
        _view(
            row,
            people.get(key, []),
            codes=codes.get(key, set()),
            seen=seen.get(key, (row["raised_at"], row["raised_at"])),
            decided=states.get(key),
            joined=joined.get(key, 0),
            renamed=renamed,
        )
        for key, row in sorted(rows.items())
    ]


def _flag_rows(tx: Connection, flag_ids: Collection[int] | None) -> dict[int, Any]:
    query = (
        select(flags, premises.c.label, flag_queue.c.kind, flag_queue.c.terms)
        .join(premises, premises.c.id == flags.c.premises_id)
        .outerjoin(flag_queue, flag_queue.c.flag_id == flags.c.id)
    )
    portions = [query] if flag_ids is None else [query.where(flags.c.id.in_(some)) for some in batches(flag_ids)]
    return {row["id"]: row for portion in portions for row in tx.execute(portion).mappings().all()}


def _members_in_short(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[_InShort]]:
    columns = (flag_members.c.flag_id, claims.c.id, claims.c.raw, vendors.c.id, vendors.c.name, vendors.c.site)
    query = (
        select(*columns)
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(flag_members.c.until.is_(None))
        .order_by(vendors.c.id, claims.c.id)
    )
    found: dict[int, list[_InShort]] = {}
    for some in batches(flag_ids):
        for flag_id, *member in tx.execute(query.where(flag_members.c.flag_id.in_(some))).all():
            found.setdefault(flag_id, []).append(_InShort(*member))
    return found


def _first_and_last(tx: Connection, flag_ids: Collection[int]) -> dict[int, tuple[datetime, datetime]]:
    """Return when the first and the last of the members of flags were seen."""
    query = (
        select(flag_members.c.flag_id, func.min(claims.c.first_seen), func.max(claims.c.last_seen))
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .where(flag_members.c.until.is_(None))
        .group_by(flag_members.c.flag_id)
    )
    found: dict[int, tuple[datetime, datetime]] = {}
    for some in batches(flag_ids):
        rows = tx.execute(query.where(flag_members.c.flag_id.in_(some))).all()
        found |= {flag_id: (first, last) for flag_id, first, last in rows}
    return found


def _joined_since(tx: Connection, decided_at: Mapping[int, datetime]) -> dict[int, int]:
    """Return how many members each flag has that joined after it was decided."""
    query = select(flag_members.c.flag_id, flag_members.c.since).where(flag_members.c.until.is_(None))
    found: dict[int, int] = {}
    for some in batches(decided_at):
        for flag_id, since in tx.execute(query.where(flag_members.c.flag_id.in_(some))):
            found[flag_id] = found.get(flag_id, 0) + (since > decided_at[flag_id])
    return found


def _codes(tx: Connection, rows: Mapping[int, Any]) -> dict[int, set[str]]:
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
            for flag_id, code in tx.execute(query.where(column.in_(some)).distinct()).all():
                found.setdefault(flag_id, set()).add(code)
    return found


def _view(
    row: Any,
    people: list[_InShort],
    *,
    codes: set[str],
    seen: tuple[datetime, datetime],
    decided: tuple[FlagState, datetime] | None,
    joined: int,
    renamed: Sequence[Renaming],
) -> FlagView:
    names = {member.vendor: member.name or "" for member in people}
    here = tuple(each for each in renamed if each.before in names and each.after in names)
    names |= {each.before: each.name_before for each in here}
    return FlagView(
        id=row["id"],
        state=decided[0] if decided else FlagState.OPEN,
        level=Level(row["level"]),
        score=row["score"],
        premises=row["label"],
        premises_id=row["premises_id"],
        story=row["story"],
        reasons=tuple(row["reasons"]),
        matcher=row["matcher"],
        vendors=tuple(names),
        names=tuple(names.values()),
        sites=tuple(sorted({member.site for member in people})),
        addresses=tuple(dict.fromkeys(member.raw for member in people)),
        findings=tuple(sorted(codes, key=lambda code: (len(code), code))),
        first_seen=seen[0],
        last_seen=seen[1],
        raised_at=row["raised_at"],
        withdrawn_at=row["withdrawn_at"],
        withdrawn_because=row["withdrawn_because"],
        absorbed_by=row["absorbed_by"],
        decided_at=decided[1] if decided else None,
        new_members=joined,
        renamed=here,
        kind=FlagKind(row["kind"]) if row["kind"] else FlagKind.STRANGERS,
        terms=tuple(Term(name=name, points=points, because=why) for name, points, why in row["terms"] or ()),
    )
