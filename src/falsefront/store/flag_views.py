"""Flags as a reviewer sees them: the queue, and everything behind one flag."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from falsefront.errors import StoreError
from falsefront.records import ClaimLink, Finding, FlagDetail, FlagMember, FlagState, FlagView, Level
from falsefront.store import decisions
from falsefront.store.batches import batches
from falsefront.store.behind import claims_with_evidence, evidence
from falsefront.store.tables import claims, findings, flag_members, flags, links, nodes, premises, vendors


def queue(tx: Connection, flag_ids: Collection[int] | None = None) -> list[FlagView]:
    """Return flags (all: None) by id. A withdrawn one is left out, unless asked for or decided on by an analyst."""
    rows = _flag_rows(tx, flag_ids)
    states = decisions.states(tx, rows.keys())
    if flag_ids is None:
        rows = {key: row for key, row in rows.items() if row["withdrawn_at"] is None or key in states}
    people = _members_in_short(tx, rows.keys())
    codes = _codes(tx, rows, people)
    return [
        _view(row, people.get(key, []), codes.get(key, set()), states.get(key)) for key, row in sorted(rows.items())
    ]


def every_id(tx: Connection) -> list[int]:
    """Return the id of every flag there ever was."""
    return list(tx.execute(select(flags.c.id).order_by(flags.c.id)).scalars())


def detail(tx: Connection, flag_id: int) -> FlagDetail:
    """Return everything behind one flag; StoreError where there is none with this id."""
    found = queue(tx, [flag_id])
    if not found:
        raise StoreError(f"there is no flag {flag_id}; `falsefront flag list` shows them")
    rows = _member_rows(tx, flag_id)
    members = tuple(_member(row) for row in rows)
    absorbed = tx.execute(select(flags.c.id).where(flags.c.absorbed_by == flag_id).order_by(flags.c.id)).scalars()
    return FlagDetail(
        flag=found[0],
        members=members,
        links=tuple(claim_links(tx, {row["claim_id"]: row["claim_node_id"] for row in rows})),
        findings=tuple(_findings(tx, found[0].premises_id, [member.claim for member in members])),
        decisions=tuple(decisions.log(tx, flag_id)),
        absorbed=tuple(absorbed),
    )


def claim_links(tx: Connection, claim_nodes: dict[int, int | None]) -> list[ClaimLink]:
    """Return the links among claims (id to node): live ones, identical texts as a star, then retracted ones."""
    of_node: dict[int, list[int]] = {}
    for claim_id, node_id in sorted(claim_nodes.items()):
        if node_id is not None:
            of_node.setdefault(node_id, []).append(claim_id)
    found: list[ClaimLink] = []
    for some in batches(of_node):
        rows = tx.execute(select(links).where(links.c.node_a.in_(some)).order_by(links.c.id)).mappings()
        found += [_link(row, of_node) for row in rows if row["node_b"] in of_node]
        selves = (
            select(nodes.c.id, nodes.c.level, nodes.c.reader, nodes.c.text)
            .where(nodes.c.id.in_(some))
            .order_by(nodes.c.id)
        )
        for row in tx.execute(selves):
            first, *others = of_node[row.id]
            found += [_same_text(first, other, row) for other in others]
    return sorted(found, key=lambda link: (link.retracted_at is not None, -link.score, link.a, link.b, link.id or 0))


def _flag_rows(tx: Connection, flag_ids: Collection[int] | None) -> dict[int, Any]:
    query = select(flags, premises.c.label).join(premises, premises.c.id == flags.c.premises_id)
    portions = [query] if flag_ids is None else [query.where(flags.c.id.in_(some)) for some in batches(flag_ids)]
    return {row["id"]: row for portion in portions for row in tx.execute(portion).mappings()}


def _members_in_short(tx: Connection, flag_ids: Collection[int]) -> dict[int, list[Any]]:
    columns = (
        flag_members.c.flag_id, flag_members.c.since, claims.c.id.label("claim_id"), claims.c.raw, claims.c.first_seen,
        claims.c.last_seen, vendors.c.id.label("vendor_id"), vendors.c.name, vendors.c.site,
    )  # fmt: skip
    query = (
        select(*columns)
        .join(claims, claims.c.id == flag_members.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .where(flag_members.c.until.is_(None))
        .order_by(vendors.c.id, claims.c.id)
    )
    found: dict[int, list[Any]] = {}
    for some in batches(flag_ids):
        for row in tx.execute(query.where(flag_members.c.flag_id.in_(some))).mappings():
            found.setdefault(row["flag_id"], []).append(row)
    return found


def _codes(tx: Connection, rows: dict[int, Any], people: dict[int, list[Any]]) -> dict[int, set[str]]:
    of_premises: dict[int, set[str]] = {}
    of_claim: dict[int, set[str]] = {}
    claim_ids = {row["claim_id"] for members in people.values() for row in members}
    subjects = (
        (findings.c.premises_id, {row["premises_id"] for row in rows.values()}, of_premises),
        (findings.c.claim_id, claim_ids, of_claim),
    )
    for column, ids, found in subjects:
        for some in batches(ids):
            query = select(column, findings.c.code).where(column.in_(some), findings.c.withdrawn_at.is_(None))
            for subject, code in tx.execute(query):
                found.setdefault(subject, set()).add(code)
    return {
        key: of_premises.get(row["premises_id"], set()).union(
            *(of_claim.get(member["claim_id"], set()) for member in people.get(key, []))
        )
        for key, row in rows.items()
    }


def _view(row: Any, people: list[Any], codes: set[str], decided: tuple[FlagState, Any] | None) -> FlagView:
    names = {member["vendor_id"]: member["name"] or "" for member in people}
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
        sites=tuple(sorted({member["site"] for member in people})),
        addresses=tuple(dict.fromkeys(member["raw"] for member in people)),
        findings=tuple(sorted(codes, key=lambda code: (len(code), code))),
        first_seen=min((member["first_seen"] for member in people), default=row["raised_at"]),
        last_seen=max((member["last_seen"] for member in people), default=row["raised_at"]),
        raised_at=row["raised_at"],
        withdrawn_at=row["withdrawn_at"],
        withdrawn_because=row["withdrawn_because"],
        absorbed_by=row["absorbed_by"],
        decided_at=decided[1] if decided else None,
        new_members=sum(member["since"] > decided[1] for member in people) if decided else 0,
    )


def _member_rows(tx: Connection, flag_id: int) -> list[Any]:
    query = (
        claims_with_evidence()
        .add_columns(vendors.c.name, vendors.c.site, vendors.c.profile_url, nodes.c.reading, flag_members.c.since)
        .join(flag_members, flag_members.c.claim_id == claims.c.id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .join(nodes, nodes.c.id == claims.c.node_id, isouter=True)
        .where(flag_members.c.flag_id == flag_id, flag_members.c.until.is_(None))
        .order_by(vendors.c.id, claims.c.id)
    )
    return list(tx.execute(query).mappings())


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
    )


def _link(row: Any, of_node: dict[int, list[int]]) -> ClaimLink:
    return ClaimLink(
        id=row["id"],
        a=of_node[row["node_a"]][0],
        b=of_node[row["node_b"]][0],
        level=Level(row["level"]),
        score=row["score"],
        reasons=tuple(row["reasons"]),
        matcher=row["matcher"],
        linked_at=row["linked_at"],
        retracted_at=row["retracted_at"],
        retracted_because=row["retracted_because"],
    )


def _same_text(a: int, b: int, node: Any) -> ClaimLink:
    return ClaimLink(
        id=None,
        a=a,
        b=b,
        level=Level(node.level) if node.level else Level.INSUFFICIENT,
        score=1.0,
        reasons=(f"both give the identical address: {node.text}",),
        matcher=node.reader or "",
        linked_at=None,
        retracted_at=None,
        retracted_because=None,
    )


def _findings(tx: Connection, premises_id: int, claim_ids: Collection[int]) -> list[Finding]:
    live = select(findings).where(findings.c.withdrawn_at.is_(None))
    rows = list(tx.execute(live.where(findings.c.premises_id == premises_id)).mappings())
    for some in batches(claim_ids):
        rows += tx.execute(live.where(findings.c.claim_id.in_(some))).mappings()
    return [
        Finding(code=row["code"], title=row["title"], detail=row["detail"], source=row["source"], at=row["found_at"])
        for row in sorted(rows, key=lambda row: (row["code"], row["id"]))
    ]
