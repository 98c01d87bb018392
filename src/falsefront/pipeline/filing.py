"""Reads new address texts and files them: every text under its signature, one text of each signature under all keys.

Texts that only a room or a building tells apart have one signature and always stand at the same premises; so a new room
in a tower of ten thousand meets one filed text and not all of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from falsefront import __version__, address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.record import as_record
from falsefront.match.keys import Keys, keys_of
from falsefront.match.parts import words_of
from falsefront.pipeline.touched import Words
from falsefront.records import Level
from falsefront.store import Connection, Store, addresses
from falsefront.store.addresses import Node, NodeReading

READER = f"{__version__}-4"  # the number goes up with every change of what a reading says

READ_AT_ONCE = 500  # texts in one transaction: who writes beside it waits a fraction of a second
MEMBER, FILED = "s", "S"  # kinds of key: every text of a signature; the one that is filed for it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """One text, read; keys are None where it is too coarse for any premises."""

    node: int
    reading: Mapping[str, object]
    words: Words
    keys: Keys | None
    level: Level


def read_new(store: Store, gazetteer: Gazetteer) -> int:
    """Read and file every text that this reader has not read yet, some thousands a transaction; return how many."""
    count = 0
    while True:
        with store.reading() as tx:
            nodes = addresses.unread(tx, reader=READER, limit=READ_AT_ONCE)
        found = [_read(node, gazetteer) for node in nodes]  # nobody is kept from writing meanwhile
        if found:
            with store.writing() as tx:
                _file(tx, found)
        count += len(nodes)
        if len(nodes) < READ_AT_ONCE:
            return count


def member_key(keys: Keys) -> str:
    """Return the key under which every text of this signature stands."""
    return MEMBER + keys.signature


def filed_key(keys: Keys) -> str:
    """Return the key under which the one text stands that is filed for this signature."""
    return FILED + keys.signature


def file_texts(tx: Connection, nodes: Sequence[Node], gazetteer: Gazetteer) -> None:
    """Read these texts and file them."""
    _file(tx, [_read(node, gazetteer) for node in nodes])


def _read(node: Node, gazetteer: Gazetteer) -> _Read:
    reading = address.read(node.text, gazetteer)
    words = words_of(reading)
    level = address.compare(reading, reading).level
    keys = keys_of(words) if level.is_same_premises else None
    return _Read(node=node.id, reading=as_record(reading), words=words, keys=keys, level=level)


def _file(tx: Connection, found: Sequence[_Read]) -> None:
    before = addresses.keys_of(tx, {each.node for each in found})
    own = {each.node for each in found}
    keys = {filed_key(each.keys) for each in found if each.keys}
    taken = {key for key, nodes in addresses.candidates(tx, keys).items() if set(nodes) - own}
    rows = []
    for each in found:
        is_filed = each.keys is not None and filed_key(each.keys) not in taken
        if each.keys is not None:
            taken.add(filed_key(each.keys))
        rows.append(_row(each, is_filed=is_filed))
    addresses.save_readings(tx, rows, reader=READER)
    after = {key for row in rows for key in row.keys}
    _file_others(tx, {key for had in before.values() for key in had if key[0] == FILED} - after)


def _row(each: _Read, *, is_filed: bool) -> NodeReading:
    keys: tuple[str, ...] = ()
    if each.keys is not None:
        keys = (member_key(each.keys), *((filed_key(each.keys), *each.keys.filed) if is_filed else ()))
    return NodeReading(node_id=each.node, reading=each.reading, words=each.words, keys=keys, level=each.level)


def _file_others(tx: Connection, left: Iterable[str]) -> None:
    """File another text of each signature whose filed text now reads otherwise."""
    wanted = {MEMBER + key[1:]: key for key in left}
    heirs = [min(nodes) for key, nodes in addresses.candidates(tx, wanted).items()]
    for node in addresses.by_id(tx, heirs).values():
        words = dict(addresses.words(tx, [node.id])).get(node.id)
        keys = keys_of(words) if words else None
        if not words or keys is None or node.level is None or node.reading is None:
            continue
        found = _Read(node=node.id, reading=node.reading, words=words, keys=keys, level=node.level)
        addresses.save_readings(tx, [_row(found, is_filed=True)], reader=node.reader or READER)
