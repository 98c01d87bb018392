"""Which address texts were judged the same, at which level and why; what no longer holds is retracted, not removed."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, select, update

from falsefront.records import Level
from falsefront.store.among import among
from falsefront.store.batches import batches, insert_many
from falsefront.store.tables import links


class MatchedLink(NamedTuple):
    """Two nodes judged the same premises; either order of a and b means the same."""

    a: int
    b: int
    level: Level
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkChanges:
    """How many links a pass of the matcher added, left as they were, and retracted."""

    added: int
    kept: int
    retracted: int


def replace(
    tx: Connection,
    found: Iterable[MatchedLink],
    *,
    nodes: Collection[int] | None,
    matcher: str,
    now: datetime,
    because: str | None = None,
    causes: Mapping[int, str] | None = None,
) -> LinkChanges:
    """Make the live links that touch `nodes` (all links: None) exactly those found; the others of them are retracted.

    A link found again as it was keeps its row and date; one found at another level, score or for other reasons is
    retracted and added anew. `causes` says for the reader why a link may be gone, by either node, `because` why all
    others are (None: by what was found instead).
    """
    wanted = {(min(link.a, link.b), max(link.a, link.b)): link for link in found}
    place = _place_of(list(wanted))
    gone: dict[str, list[int]] = {}
    kept = 0
    for row in _rows(tx, nodes):
        pair = (row["node_a"], row["node_b"])
        link = wanted.get(pair)
        said = (row["level"], row["score"], tuple(row["reasons"]))
        if link is not None and said == (link.level.value, link.score, link.reasons):
            del wanted[pair]
            kept += 1
        else:
            known = [causes[node] for node in pair if node in causes] if causes else []
            cause = known[0] if known else because or _instead(pair, link, place())
            gone.setdefault(cause, []).append(row["id"])
    for cause, ids in sorted(gone.items()):
        retract(tx, ids, now=now, because=cause)
    fresh = [
        (a, b, link.level.value, link.score, list(link.reasons), matcher, now)
        for (a, b), link in sorted(wanted.items())
    ]
    insert_many(tx, links, ("node_a", "node_b", "level", "score", "reasons", "matcher", "linked_at"), fresh)
    return LinkChanges(added=len(fresh), kept=kept, retracted=sum(map(len, gone.values())))


def _instead(pair: tuple[int, int], link: MatchedLink | None, place: Mapping[int, int]) -> str:
    """Say what was found of two texts instead of a link that is gone."""
    if link is not None:
        return f"matched again: to the {link.level} now, {link.score:.2f}, for the reasons of today"
    a, b = pair
    if a in place and place[a] == place.get(b):
        return "matched again: the two are one place still, by other links"
    return "matched again: the two are not taken for one place any more"


def _place_of(pairs: Sequence[tuple[int, int]]) -> Callable[[], dict[int, int]]:
    """Return what tells, once it is asked, of each node that hangs together with others one node of them all."""

    @cache
    def found() -> dict[int, int]:
        first: dict[int, int] = {}

        def root(node: int) -> int:
            while (above := first.setdefault(node, node)) != node:
                first[node] = node = first[above]
            return node

        for a, b in pairs:
            first[root(a)] = root(b)
        return {node: root(node) for node in first}

    return found


def retract(tx: Connection, ids: Collection[int], *, now: datetime, because: str) -> None:
    """End these links; they stay visible with the date and the reason."""
    for some in batches(ids):
        values = {"retracted_at": now, "retracted_because": because}
        tx.execute(update(links).where(among(links.c.id, some), links.c.retracted_at.is_(None)).values(values))


def live(tx: Connection, nodes: Collection[int] | None = None) -> list[MatchedLink]:
    """Return the live links that touch these nodes (None: all), by a and b."""
    found = {(row["node_a"], row["node_b"]): row for row in _rows(tx, nodes)}
    return [
        MatchedLink(a=a, b=b, level=Level(row["level"]), score=row["score"], reasons=tuple(row["reasons"]))
        for (a, b), row in sorted(found.items())
    ]


def pairs(tx: Connection) -> list[tuple[int, int]]:
    """Return the two ends of every live link."""
    query = select(links.c.node_a, links.c.node_b).where(links.c.retracted_at.is_(None))
    return [(a, b) for a, b in tx.execute(query).all()]


def neighbours(tx: Connection, nodes: Collection[int]) -> set[int]:
    """Return the nodes that live links lead to from these."""
    found: set[int] = set()
    for some in batches(nodes):
        for here, there in ((links.c.node_a, links.c.node_b), (links.c.node_b, links.c.node_a)):
            found.update(tx.execute(select(there).where(among(here, some), links.c.retracted_at.is_(None))).scalars())
    return found


def _rows(tx: Connection, nodes: Collection[int] | None) -> list[Any]:
    query = select(links).where(links.c.retracted_at.is_(None))
    if nodes is None:
        return list(tx.execute(query).mappings())
    found: dict[int, Any] = {}
    for some in batches(nodes):
        for end in (links.c.node_a, links.c.node_b):  # an OR of both would read every link there is
            found |= {row["id"]: row for row in tx.execute(query.where(among(end, some))).mappings()}
    return list(found.values())
