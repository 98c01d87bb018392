"""Flags as a reviewer sees them: the queue, and everything behind one flag."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, func, select

from falsefront.errors import UnknownError
from falsefront.records import (
    ClaimKind,
    Finding,
    FlagDetail,
    FlagKind,
    FlagMember,
    FlagState,
    FlagView,
    FormerMember,
    Hub,
    Level,
    LinkDecision,
    Products,
    Term,
    WatchHit,
)
from falsefront.store import claim_links, decisions, hubs, known, member_words, origins, products, watch_hits
from falsefront.store.batches import batches
from falsefront.store.behind import claims_with_evidence, evidence
from falsefront.store.findings import WITH_SIGNS, finding_of
from falsefront.store.tables import (
    claims,
    findings,
    flag_members,
    flag_queue,
    flags,
    nodes,
    premises,
    vendors,
)

AT_ONCE = 50  # flags whose members and links are looked up together
_Numbered = TypeVar("_Numbered", LinkDecision, Hub)


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
    joined = _joined_since(tx, {key: at for key, (_, at) in states.items() if key in rows})
    return [
        _view(
            row,
            people.get(key, []),
            codes=codes.get(key, set()),
            seen=seen.get(key, (row["raised_at"], row["raised_at"])),
            decided=states.get(key),
            joined=joined.get(key, 0),
        )
        for key, row in sorted(rows.items())
    ]


def every_id(tx: Connection) -> list[int]:
    """Return the id of every flag there ever was."""
    return list(tx.execute(select(flags.c.id).order_by(flags.c.id)).scalars())


def with_claims(tx: Connection, claim_ids: Collection[int]) -> list[int]:
    """Return the live flags that any of these claims is a member of now."""
    found: set[int] = set()
    for some in batches(claim_ids):
        query = select(flags.c.id).join(flag_members, flag_members.c.flag_id == flags.c.id)
        here = query.where(flag_members.c.claim_id.in_(some), flag_members.c.until.is_(None))
        found.update(tx.execute(here.where(flags.c.withdrawn_at.is_(None))).scalars())
    return sorted(found)


def with_finding(tx: Connection, code: str) -> list[int]:
    """Return the flags of premises, or with members, of which a finding of this code stands."""
    found: set[int] = set()
    standing = (findings.c.code == code) & findings.c.withdrawn_at.is_(None)
    on_premises = select(flags.c.id).join(findings, findings.c.premises_id == flags.c.premises_id).where(standing)
    on_member = (
        select(flag_members.c.flag_id)
        .join(findings, findings.c.claim_id == flag_members.c.claim_id)
        .where(standing, flag_members.c.until.is_(None))
    )
    for query in (on_premises, on_member):
        found.update(tx.execute(query).scalars())
    return sorted(found)


def detail(tx: Connection, flag_id: int) -> FlagDetail:
    """Return everything behind one flag; UnknownError where there is none with this id."""
    for found in details(tx, [flag_id]):
        return found
    raise unknown_flag(flag_id)


def unknown_flag(flag_id: int) -> UnknownError:
    """Return the error that says that there is no flag with this id."""
    return UnknownError("flag", flag_id, shown_by="`falsefront flag list` shows them")


def details(tx: Connection, flag_ids: Sequence[int]) -> Iterator[FlagDetail]:
    """Give everything behind each of these flags, in their order, some dozens in memory at a time."""
    live_hubs = hubs.live(tx)
    for at in range(0, len(flag_ids), AT_ONCE):
        yield from _details(tx, flag_ids[at : at + AT_ONCE], live_hubs)


def members(tx: Connection, flag_ids: Sequence[int]) -> Iterator[tuple[int, FlagMember]]:
    """Give (flag, member) for each of these flags, in their order, those of some dozens in memory at a time."""
    for at in range(0, len(flag_ids), AT_ONCE):
        some = flag_ids[at : at + AT_ONCE]
        rows = _member_rows(tx, some)
        for flag_id in some:
            yield from ((flag_id, _member(row)) for row in rows.get(flag_id, ()))


def _details(tx: Connection, flag_ids: Sequence[int], live_hubs: Sequence[Hub]) -> list[FlagDetail]:
    views = {view.id: view for view in queue(tx, flag_ids)}
    rows = _member_rows(tx, views.keys())
    node_of = {row["claim_id"]: row["claim_node_id"] for members in rows.values() for row in members}
    found = _findings(tx, {view.premises_id for view in views.values()}, node_of.keys())
    made = decisions.logs(tx, views.keys())
    words = _words_on(tx, {node for node in node_of.values() if node is not None})
    shared = hubs.said_by(tx, {row["claim_vendor_id"] for members in rows.values() for row in members}, live_hubs)
    former = _former(tx, views.keys())
    absorbed = _absorbed(tx, views.keys())
    came_from = origins.of_flags(tx, views.keys())
    left_out = member_words.holding(tx, {view.premises_id for view in views.values()})
    listed = products.of_vendors(tx, {row["claim_vendor_id"] for members in rows.values() for row in members})
    met = watch_hits.of_vendors(tx, {row["claim_vendor_id"] for members in rows.values() for row in members})
    register = known.bearing_on(tx, views.keys())
    claim_nodes = {
        flag_id: {row["claim_id"]: row["claim_node_id"] for row in rows.get(flag_id, ())} for flag_id in views
    }
    links = dict(zip(claim_nodes, claim_links.among_each(tx, list(claim_nodes.values())), strict=True))
    return [
        FlagDetail(
            flag=views[flag_id],
            members=tuple(_member(row) for row in rows.get(flag_id, ())),
            links=tuple(links[flag_id]),
            findings=_of_flag(found, views[flag_id].premises_id, [row["claim_id"] for row in rows.get(flag_id, ())]),
            decisions=tuple(made.get(flag_id, ())),
            absorbed=tuple(absorbed.get(flag_id, ())),
            link_decisions=_distinct(words, [row["claim_node_id"] for row in rows.get(flag_id, ())]),
            hubs=_distinct(shared, [row["claim_vendor_id"] for row in rows.get(flag_id, ())]),
            former_members=tuple(former.get(flag_id, ())),
            came_from=tuple(came_from.get(flag_id, ())),
            member_decisions=tuple(left_out.get(views[flag_id].premises_id, ())),
            products=_of_members(listed, rows.get(flag_id, ())),
            hits=_hits(met, rows.get(flag_id, ())),
            register=tuple(register.get(flag_id, ())),
        )
        for flag_id in flag_ids
        if flag_id in views
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
) -> FlagView:
    names = {member.vendor: member.name or "" for member in people}
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
        kind=FlagKind(row["kind"]) if row["kind"] else FlagKind.STRANGERS,
        terms=tuple(Term(name=name, points=points, because=why) for name, points, why in row["terms"] or ()),
    )


def _member_rows(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[Any]]:
    query = (
        claims_with_evidence()
        .add_columns(vendors.c.name, vendors.c.site, vendors.c.profile_url, nodes.c.reading)
        .add_columns(flag_members.c.since, flag_members.c.flag_id)
        .join(flag_members, flag_members.c.claim_id == claims.c.id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .join(nodes, nodes.c.id == claims.c.node_id, isouter=True)
        .where(flag_members.c.until.is_(None))
        .order_by(vendors.c.id, claims.c.id)
    )
    found: dict[int, list[Any]] = {}
    for some in batches(flag_ids):
        for row in tx.execute(query.where(flag_members.c.flag_id.in_(some))).mappings():
            found.setdefault(row["flag_id"], []).append(row)
    return found


def _member(row: Any) -> FlagMember:
    return FlagMember(
        claim=row["claim_id"],
        vendor=row["claim_vendor_id"],
        name=row["name"],
        site=row["site"],
        url=row["profile_url"] or row["capture_url"],
        address=row["claim_raw"],
        reading=row["reading"],
        first_seen=row["claim_first_seen"],
        last_seen=row["claim_last_seen"],
        since=row["since"],
        evidence=evidence(row),
        kind=ClaimKind(row["claim_kind"]),
    )


def _former(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[FormerMember]]:
    """Return the claims that were members once and are no more, the last to leave first."""
    columns = (flag_members.c.flag_id, flag_members.c.since, flag_members.c.until, claims.c.id, claims.c.raw)
    query = (
        select(*columns, vendors.c.id.label("vendor"), vendors.c.name, vendors.c.site)
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(flag_members.c.until.is_not(None))
        .order_by(flag_members.c.until.desc(), flag_members.c.id)
    )
    rows = [
        row
        for some in batches(flag_ids)
        for row in tx.execute(query.where(flag_members.c.flag_id.in_(some))).mappings()
    ]
    now_in = _now_in(tx, {row["id"] for row in rows})
    found: dict[int, list[FormerMember]] = {}
    for row in rows:
        left = FormerMember(
            claim=row["id"],
            vendor=row["vendor"],
            name=row["name"],
            site=row["site"],
            address=row["raw"],
            since=row["since"],
            until=row["until"],
            now_in=now_in.get(row["id"]),
        )
        found.setdefault(row["flag_id"], []).append(left)
    return found


def _now_in(tx: Connection, claim_ids: Collection[int]) -> dict[int, int]:
    """Return the live flag of claims; a claim in none is left out."""
    query = select(flag_members.c.claim_id, flags.c.id).join(flags, flags.c.id == flag_members.c.flag_id)
    here = query.where(flag_members.c.until.is_(None), flags.c.withdrawn_at.is_(None))
    return {
        claim_id: flag_id
        for some in batches(claim_ids)
        for claim_id, flag_id in tx.execute(here.where(flag_members.c.claim_id.in_(some)))
    }


def _absorbed(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for some in batches(flag_ids):
        query = select(flags.c.absorbed_by, flags.c.id).where(flags.c.absorbed_by.in_(some)).order_by(flags.c.id)
        for heir, flag_id in tx.execute(query):
            found.setdefault(heir, []).append(flag_id)
    return found


def _words_on(tx: Connection, node_ids: Collection[int]) -> dict[int, list[LinkDecision]]:
    found: dict[int, list[LinkDecision]] = {}
    for pair, word in decisions.link_log(tx, node_ids):
        for node in pair:
            found.setdefault(node, []).append(word)
    return found


def _distinct(found: Mapping[int, Sequence[_Numbered]], keys: Iterable[int | None]) -> tuple[_Numbered, ...]:
    """Return what stands under these keys, each once, by id."""
    by_id = {each.id: each for key in keys if key is not None for each in found.get(key, ())}
    return tuple(by_id[key] for key in sorted(by_id))


def _findings(tx: Connection, premises_ids: Collection[int], claim_ids: Collection[int]) -> list[Any]:
    live = WITH_SIGNS.where(findings.c.withdrawn_at.is_(None))
    rows: list[Any] = []
    for column, ids in ((findings.c.premises_id, premises_ids), (findings.c.claim_id, claim_ids)):
        for some in batches(ids):
            rows += tx.execute(live.where(column.in_(some))).mappings()
    return sorted(rows, key=lambda row: (row["code"], row["id"]))


def _of_flag(rows: Sequence[Any], premises_id: int, claim_ids: Collection[int]) -> tuple[Finding, ...]:
    members = set(claim_ids)
    return tuple(finding_of(row) for row in rows if row["premises_id"] == premises_id or row["claim_id"] in members)


def _hits(met: Mapping[int, Sequence[WatchHit]], rows: Iterable[Any]) -> tuple[WatchHit, ...]:
    vendors_here = sorted({row["claim_vendor_id"] for row in rows})
    return tuple(hit for vendor in vendors_here for hit in met.get(vendor, ()))


def _of_members(listed: Mapping[int, Products], rows: Iterable[Any]) -> dict[int, Products]:
    vendors_here = {row["claim_vendor_id"] for row in rows}
    return {vendor: listed[vendor] for vendor in sorted(vendors_here) if vendor in listed}
