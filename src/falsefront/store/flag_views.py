"""Everything behind one flag, as a reviewer sees it; and which flags have what."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from falsefront.errors import UnknownError
from falsefront.records import (
    ClaimKind,
    Finding,
    FlagDetail,
    FlagMember,
    FlagState,
    FormerMember,
    Hub,
    LinkDecision,
    Products,
    WatchHit,
)
from falsefront.store import (
    absences,
    claim_links,
    decisions,
    hubs,
    known,
    lapsed,
    leads,
    member_words,
    names_then,
    origins,
    products,
    watch_hits,
    watched,
)
from falsefront.store.batches import batches
from falsefront.store.behind import claims_with_evidence, evidence
from falsefront.store.findings import WITH_SIGNS, finding_of
from falsefront.store.queue_views import queue as queue
from falsefront.store.tables import (
    claims,
    findings,
    flag_members,
    flags,
    nodes,
    vendors,
)

AT_ONCE = 50  # flags whose members and links are looked up together
_Numbered = TypeVar("_Numbered", LinkDecision, Hub)


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
    called = names_then.of_vendors(tx, {row["claim_vendor_id"] for members in rows.values() for row in members})
    register = known.bearing_on(tx, views.keys())
    afterwards = absences.afterwards(tx, node_of.keys())
    groups = {flag_id: {row["claim_vendor_id"] for row in rows.get(flag_id, ())} for flag_id in views}
    led = dict(zip(groups, leads.of_groups(tx, list(groups.values()), live_hubs), strict=True))
    fallen = lapsed.of_groups(tx, groups, live_hubs)
    seen_at_last = {flag_id: log[-1].seen for flag_id, log in made.items() if log}
    ended = known.ended(tx, {entry for seen in seen_at_last.values() for entry in _numbers(seen, "register")})
    off = watched.taken_off(tx, {item for seen in seen_at_last.values() for item in _numbers(seen, "watched")})
    claim_nodes = {
        flag_id: {row["claim_id"]: row["claim_node_id"] for row in rows.get(flag_id, ())} for flag_id in views
    }
    links = dict(zip(claim_nodes, claim_links.among_each(tx, list(claim_nodes.values())), strict=True))
    return [
        FlagDetail(
            flag=views[flag_id],
            members=tuple(
                called.member(_member(row), views[flag_id], first_capture=row["claim_first_capture"])
                for row in rows.get(flag_id, ())
            ),
            links=tuple(links[flag_id]),
            findings=_of_flag(found, views[flag_id].premises_id, [row["claim_id"] for row in rows.get(flag_id, ())]),
            decisions=tuple(made.get(flag_id, ())),
            absorbed=tuple(absorbed.get(flag_id, ())),
            absorbed_as=absorbed.get(flag_id, {}),
            link_decisions=_distinct(words, [row["claim_node_id"] for row in rows.get(flag_id, ())]),
            hubs=_distinct(shared, [row["claim_vendor_id"] for row in rows.get(flag_id, ())]),
            former_members=tuple(former.get(flag_id, ())),
            came_from=tuple(came_from.get(flag_id, ())),
            member_decisions=tuple(left_out.get(views[flag_id].premises_id, ())),
            products=_of_members(listed, rows.get(flag_id, ())),
            hits=tuple(hubs.not_by_hubs(_hits(met, rows.get(flag_id, ())), live_hubs)),
            register=tuple(register.get(flag_id, ())),
            afterwards={claim: afterwards[claim] for claim in claim_nodes[flag_id] if claim in afterwards},
            leads=led[flag_id],
            lapsed=fallen[flag_id][1],
            common=fallen[flag_id][0],
            ended=tuple(ended[each] for each in _numbers(seen_at_last.get(flag_id, {}), "register") if each in ended),
            taken_off=tuple(off[each] for each in _numbers(seen_at_last.get(flag_id, {}), "watched") if each in off),
        )
        for flag_id in flag_ids
        if flag_id in views
    ]


def _numbers(seen: Mapping[str, object], what: str) -> list[int]:
    """Return ids that stand in what was seen at a decision; none where it was made before they were noted."""
    found = seen.get(what)
    return [each for each in found if isinstance(each, int)] if isinstance(found, list) else []


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
        if now_in.get(row["id"]) == row["flag_id"]:
            continue  # came back
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


def _absorbed(tx: Connection, flag_ids: Collection[int]) -> dict[int, dict[int, FlagState]]:
    """Return the flags that these have absorbed, and how each of those stands."""
    heirs: dict[int, int] = {}
    query = select(flags.c.id, flags.c.absorbed_by).order_by(flags.c.id)
    for some in batches(flag_ids):
        heirs.update((row.id, row.absorbed_by) for row in tx.execute(query.where(flags.c.absorbed_by.in_(some))))
    states = {view.id: view.state for view in queue(tx, sorted(heirs))} if heirs else {}
    found: dict[int, dict[int, FlagState]] = {}
    for flag_id, heir in sorted(heirs.items()):
        found.setdefault(heir, {})[flag_id] = states[flag_id]
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
