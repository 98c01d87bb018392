"""Links as a reviewer sees them, between claims: live ones, identical texts as a star, and what was retracted."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, RowMapping, func, select

from falsefront.records import ClaimLink, Level
from falsefront.store.batches import SIZE, batches, stream
from falsefront.store.tables import claims, links, nodes

_NODE = (nodes.c.id, nodes.c.level, nodes.c.reader, nodes.c.text)


def among(tx: Connection, claim_nodes: Mapping[int, int | None]) -> list[ClaimLink]:
    """Return the links among claims (id to node): live ones first, the best before the others."""
    return among_each(tx, [claim_nodes])[0]


def among_each(tx: Connection, groups: Sequence[Mapping[int, int | None]]) -> list[list[ClaimLink]]:
    """Return the links among the claims of each group, looked up together; no link leads from one to another."""
    node_ids = {node for group in groups for node in group.values() if node is not None}
    from_node: dict[int, list[RowMapping]] = {}
    texts: dict[int, RowMapping] = {}
    for some in batches(node_ids):
        for row in tx.execute(select(links).where(links.c.node_a.in_(some)).order_by(links.c.id)).mappings():
            from_node.setdefault(row["node_a"], []).append(row)
        texts |= {row["id"]: row for row in tx.execute(select(*_NODE).where(nodes.c.id.in_(some))).mappings()}
    return [_among(group, from_node, texts) for group in groups]


def _among(
    claim_nodes: Mapping[int, int | None],
    from_node: Mapping[int, Sequence[RowMapping]],
    texts: Mapping[int, RowMapping],
) -> list[ClaimLink]:
    of_node: dict[int, list[int]] = {}
    for claim_id, node_id in sorted(claim_nodes.items()):
        if node_id is not None:
            of_node.setdefault(node_id, []).append(claim_id)
    found: list[ClaimLink] = []
    for node, (first, *others) in sorted(of_node.items()):
        rows = [row for row in from_node.get(node, ()) if row["node_b"] in of_node]
        found += [_link(row, first, of_node[row["node_b"]][0]) for row in rows]
        found += [_same_text(first, other, texts[node]) for other in others]
    return in_order(found)


def in_order(found: list[ClaimLink]) -> list[ClaimLink]:
    """Return links as a reviewer reads them: live ones first, the best before the others."""
    return sorted(found, key=lambda link: (link.retracted_at is not None, -link.score, link.a, link.b, link.id or 0))


def every(tx: Connection) -> Iterator[ClaimLink]:
    """Give every link of the store, some thousands in memory at a time: by id, then identical texts by node."""
    portion: list[RowMapping] = []
    for row in stream(tx, select(links).order_by(links.c.id)):
        portion.append(row)
        if len(portion) == SIZE:
            yield from _of_first_claims(tx, portion)
            portion = []
    yield from _of_first_claims(tx, portion)
    yield from _identical_texts(tx)


def _of_first_claims(tx: Connection, rows: list[RowMapping]) -> Iterator[ClaimLink]:
    first: dict[int, int] = {}
    for some in batches({row[end] for row in rows for end in ("node_a", "node_b")}):
        query = select(claims.c.node_id, func.min(claims.c.id).label("first")).where(claims.c.node_id.in_(some))
        first |= {row.node_id: row.first for row in tx.execute(query.group_by(claims.c.node_id))}
    for row in rows:
        if row["node_a"] in first and row["node_b"] in first:
            yield _link(row, first[row["node_a"]], first[row["node_b"]])


def _identical_texts(tx: Connection) -> Iterator[ClaimLink]:
    query = select(claims.c.id.label("claim"), *_NODE).join(nodes, nodes.c.id == claims.c.node_id)
    node, first = None, 0
    for row in stream(tx, query.order_by(claims.c.node_id, claims.c.id)):
        if row["id"] != node:
            node, first = row["id"], row["claim"]
        else:
            yield _same_text(first, row["claim"], row)


def _link(row: RowMapping, a: int, b: int) -> ClaimLink:
    return ClaimLink(
        id=row["id"],
        a=a,
        b=b,
        level=Level(row["level"]),
        score=row["score"],
        reasons=tuple(row["reasons"]),
        matcher=row["matcher"],
        linked_at=row["linked_at"],
        retracted_at=row["retracted_at"],
        retracted_because=row["retracted_because"],
    )


def _same_text(a: int, b: int, node: RowMapping) -> ClaimLink:
    return ClaimLink(
        id=None,
        a=a,
        b=b,
        level=Level(node["level"]) if node["level"] else Level.INSUFFICIENT,
        score=1.0,
        reasons=(f"both give the identical address: {node['text']}",),
        matcher=node["reader"] or "",
        linked_at=None,
        retracted_at=None,
        retracted_because=None,
    )
