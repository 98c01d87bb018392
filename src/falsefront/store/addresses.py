"""Address texts as nodes: their readings, and the keys under which candidates for a link are found.

One node is one distinct normalised text, so ten thousand vendors with the identical address are one node.
"""

import json
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Text, delete, func, select, type_coerce

from falsefront.records import Level
from falsefront.store.among import among, among_given
from falsefront.store.batches import SIZE, batches, insert_many, stream_tuples, update_many
from falsefront.store.columns import Written, digest
from falsefront.store.direct import Direct
from falsefront.store.tables import address_keys, nodes

# A PostgreSQL index row ends at 2,704 bytes; a longer key stands as its digest.
LONGEST_KEY = 200
_LEVELS: dict[str | None, Level | None] = {None: None, **{level.value: level for level in Level}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One distinct address text. Reading, reader and level are None until the matcher has read it."""

    id: int
    text: str
    reading: Mapping[str, Any] | None
    reader: str | None  # version of the reader that gave the reading
    level: Level | None  # what the address agrees on with itself; INSUFFICIENT: too coarse to join anything


class Label(NamedTuple):
    """A node's text, and its level as a Node has it."""

    text: str
    level: Level | None


class NodeReading(NamedTuple):
    """What the matcher makes of one node: the reading as JSON can hold it, and its keys."""

    node_id: int
    reading: Mapping[str, Any] | Written
    level: Level
    keys: tuple[str, ...]  # without order; () for an address too coarse to be linked
    words: Any = None  # what matching works on, as JSON can hold it or Written: read back without the whole reading


def unread(tx: Connection, *, reader: str, limit: int = 10_000) -> list[Node]:
    """Return nodes that this version of the reader has not read yet.

    Three questions instead of one "<>": each is answered by the index, so that looking for nothing costs nothing.
    """
    found: list[Node] = []
    for stale in (nodes.c.reader.is_(None), nodes.c.reader < reader, nodes.c.reader > reader):
        query = select(nodes).where(stale).order_by(nodes.c.reader, nodes.c.id).limit(limit - len(found))
        found += [_node(row) for row in tx.execute(query).mappings()]
    return found


def unread_ids(tx: Connection, *, reader: str) -> dict[int, bool]:
    """Return the ids of all such nodes, and whether another version of the reader has read each."""
    found: dict[int, bool] = {}
    for stale in (nodes.c.reader.is_(None), nodes.c.reader < reader, nodes.c.reader > reader):
        query = select(nodes.c.id, nodes.c.reader.is_not(None)).where(stale).order_by(nodes.c.reader, nodes.c.id)
        found |= {node_id: bool(was_read) for node_id, was_read in tx.execute(query).all()}
    return found


def count(tx: Connection) -> int:
    """Return how many nodes there are."""
    return int(tx.execute(select(func.count()).select_from(nodes)).scalar_one())


def texts(tx: Connection, ids: Collection[int]) -> dict[int, str]:
    """Return the texts of nodes, by id."""
    found: dict[int, str] = {}
    for some in batches(ids):
        found.update(_TEXTS.plain(tx, {"ids": some}))
    return found


_TEXTS = Direct(select(nodes.c.id, nodes.c.text).where(among_given(nodes.c.id, "ids")))
_LABELS = Direct(select(nodes.c.id, nodes.c.text, nodes.c.level).where(among_given(nodes.c.id, "ids")))


def labels(tx: Connection, ids: Collection[int]) -> dict[int, Label]:
    """Return text and level of nodes, by id: for a node's reading itself see `by_id`."""
    found: dict[int, Label] = {}
    for some in batches(ids):
        for node_id, text, level in _LABELS.plain(tx, {"ids": some}):
            found[node_id] = Label(text, _LEVELS[level])
    return found


def by_id(tx: Connection, ids: Collection[int]) -> dict[int, Node]:
    """Return the nodes with these ids."""
    found: dict[int, Node] = {}
    for some in batches(ids):
        found |= {row["id"]: _node(row) for row in tx.execute(select(nodes).where(among(nodes.c.id, some))).mappings()}
    return found


_WORDS = select(nodes.c.id, nodes.c.words).where(nodes.c.words.is_not(None)).order_by(nodes.c.id)
_WRITTEN_WORDS = (
    select(nodes.c.id, type_coerce(nodes.c.words, Text)).where(nodes.c.words.is_not(None)).order_by(nodes.c.id)
)
_WORDS_OF = _WORDS.where(among_given(nodes.c.id, "ids"))


def words(tx: Connection, ids: Collection[int]) -> Iterator[tuple[int, Any]]:
    """Give (node id, words) of these nodes, where there are any."""
    for some in batches(ids):
        yield from tx.execute(_WORDS_OF, {"ids": some}).all()


def every_words(tx: Connection, *, without: Container[int] = ()) -> Iterator[tuple[int, Any]]:
    """Give the same of all nodes, by id, except some: what a pass of the matcher loads."""
    for node_id, written in stream_tuples(tx, _WRITTEN_WORDS, at_a_time=SIZE):
        if node_id not in without:
            yield node_id, json.loads(written)


def save_readings(
    tx: Connection,
    readings: Iterable[NodeReading],
    *,
    reader: str,
    before: Mapping[int, Collection[str]] | None = None,
) -> None:
    """Store readings and keys; the keys of an earlier reading are replaced. Hand over some thousands at a time.

    `before` has the keys of these nodes as they are stored, where they are known already.
    """
    given = {reading.node_id: reading for reading in readings}
    if not given:
        return
    wanted = {node_id: set(map(stored_key, reading.keys)) for node_id, reading in given.items()}
    _replace_keys(tx, wanted, keys_of(tx, wanted.keys()) if before is None else before)
    update_many(
        tx,
        nodes,
        ("reading", "words", "level", "reader", "id"),
        [(each.reading, each.words, each.level.value, reader, each.node_id) for each in given.values()],
    )


_FILED = (
    select(address_keys.c.key, address_keys.c.node_id, type_coerce(nodes.c.words, Text))
    .join(nodes, nodes.c.id == address_keys.c.node_id)
    .where(among_given(address_keys.c.key, "keys"))
    .order_by(address_keys.c.key, address_keys.c.node_id)
)
_UNDER = (
    select(address_keys.c.key, address_keys.c.node_id)
    .where(among_given(address_keys.c.key, "keys"))
    .order_by(address_keys.c.key, address_keys.c.node_id)
)


def filed_under(tx: Connection, keys: Iterable[str]) -> Iterator[tuple[str, int, Any]]:
    """Give (key, node id, words) of the nodes under each key: the candidates of a new one in a single question."""
    by_stored = {stored_key(key): key for key in keys}
    words: dict[int, Any] = {}  # of a node that stands under several keys they are decoded once
    for some in _portions(by_stored):
        for stored, node_id, written in tx.execute(_FILED, {"keys": some}).all():
            if node_id not in words:
                words[node_id] = json.loads(written)
            yield by_stored[stored], node_id, words[node_id]


def candidates(tx: Connection, keys: Iterable[str]) -> dict[str, list[int]]:
    """Return the nodes under each key; a key nobody has is left out."""
    by_stored = {stored_key(key): key for key in keys}
    found: dict[str, list[int]] = {}
    for some in _portions(by_stored):
        for stored, node_id in tx.execute(_UNDER, {"keys": some}).all():
            found.setdefault(by_stored[stored], []).append(node_id)
    return found


def _portions(keys: Collection[str]) -> Iterator[list[str]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), SIZE):
        yield ordered[start : start + SIZE]


def of_kind(tx: Connection, letter: str) -> Iterator[tuple[str, int]]:
    """Give (key, node id) of every key that begins with a letter, those of one key together and by their nodes."""
    query = select(address_keys.c.key, address_keys.c.node_id)
    query = query.where(address_keys.c.key >= letter, address_keys.c.key < chr(ord(letter) + 1))
    for key, node_id in stream_tuples(tx, query.order_by(address_keys.c.key, address_keys.c.node_id), at_a_time=SIZE):
        if key[0] == letter:  # PostgreSQL may put a capital among the small letters
            yield key, node_id


def keys_of(tx: Connection, ids: Collection[int]) -> dict[int, list[str]]:
    """Return the stored keys of nodes; a node without keys is left out."""
    found: dict[int, list[str]] = {}
    for some in batches(ids):
        query = select(address_keys.c.node_id, address_keys.c.key).where(among(address_keys.c.node_id, some))
        for node_id, key in tx.execute(query.order_by(address_keys.c.node_id, address_keys.c.key)):
            found.setdefault(node_id, []).append(key)
    return found


def stored_key(key: str) -> str:
    """Return a key as the table holds it: a long one as its digest."""
    return key if len(key) <= LONGEST_KEY else f"#{digest(key)}"


def _replace_keys(tx: Connection, wanted: Mapping[int, set[str]], before: Mapping[int, Collection[str]]) -> None:
    fresh: list[tuple[str, int]] = []
    for node_id, keys in wanted.items():
        had = set(before.get(node_id, ()))
        fresh += [(key, node_id) for key in keys - had]
        if had - keys:
            gone = address_keys.c.key.in_(sorted(had - keys))
            tx.execute(delete(address_keys).where(address_keys.c.node_id == node_id, gone))
    insert_many(tx, address_keys, ("key", "node_id"), sorted(fresh))  # in the order in which the table lies


def _node(row: Any) -> Node:
    level = Level(row["level"]) if row["level"] else None
    return Node(id=row["id"], text=row["text"], reading=row["reading"], reader=row["reader"], level=level)
