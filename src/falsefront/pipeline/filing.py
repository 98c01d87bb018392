"""Reads new address texts and files them: every text under its signature, one text of each signature under all keys.

Texts that only a room or a building tells apart have one signature and always stand at the same premises; so a new room
in a tower of ten thousand meets one filed text and not all of them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from falsefront import __version__, address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.record import as_record
from falsefront.match.keys import FILED, MEMBER, filed_keys, parts_said, signature_if_any
from falsefront.match.offering import offered_keys
from falsefront.match.parts import words_of
from falsefront.pipeline.beside import each_beside
from falsefront.pipeline.bulk import Crew
from falsefront.pipeline.packed_readings import packed
from falsefront.pipeline.readings import Kept
from falsefront.pipeline.touched import Words
from falsefront.records import Level
from falsefront.store import Connection, Store, addresses
from falsefront.store.addresses import Node, NodeReading
from falsefront.store.columns import Written, written
from falsefront.store.turnstile import at_once, short_writing

READER = f"{__version__}-90"  # the number goes up with every change of what a reading says, or of its keys

# Texts in one piece of work, and in one transaction where others write: they wait a tenth of a second.
READ_AT_ONCE = 1_000
# Pieces in one transaction where nobody else writes. Keys land all over their table: a thousand texts change two thirds
# of its pages in a store of a hundred thousand, five thousand change hardly more.
PIECES_ALONE = 4

Waiting = Sequence[tuple[int, bool]]  # nodes, and of each whether another version of the reader has read it


class _Read(NamedTuple):
    """One text, read: all of it plain values, which go from one process to another at little cost."""

    node: int
    reading: str  # as the store keeps it
    words: str  # the same
    level: Level
    signature: str | None  # None where it is too coarse for any premises
    filed: tuple[str, ...] = ()  # the keys of the one text of its signature; of the first of several read together
    offered: tuple[str, ...] = ()  # the keys under which readings find it (see `match.offering`)
    was_read: bool = True  # by another version of the reader
    packed: bytes | None = None  # the reading itself, for whoever asks for the reading of this very text again


def read_new(store: Store, gazetteer: Gazetteer, workers: Crew | None = None, kept: Kept | None = None) -> int:
    """Read and file every text that this reader has not read yet, some hundreds a transaction; return how many.

    `kept` takes the readings up.
    """
    with store.reading() as tx:
        waiting = addresses.unread_ids(tx, reader=READER)
    crew = workers or Crew(None, 1, gazetteer)
    for pieces in at_once(store, each_beside(store, crew, _read, _pieces(waiting)), PIECES_ALONE):
        found = [each for piece in pieces for each in piece]
        with short_writing(store) as tx:  # nobody was kept from writing meanwhile
            _file(tx, found)
        if kept is not None:
            kept.keep({each.node: each.packed for each in found if each.packed is not None})
    return len(waiting)


def _pieces(waiting: Mapping[int, bool]) -> Iterator[Waiting]:
    nodes = iter(waiting.items())
    while some := list(islice(nodes, READ_AT_ONCE)):
        yield some


def member_key(signature: str) -> str:
    """Return the key under which every text of this signature stands."""
    return MEMBER + signature


def filed_key(signature: str) -> str:
    """Return the key under which the one text stands that is filed for this signature."""
    return FILED + signature


def file_texts(tx: Connection, nodes: Sequence[Node], gazetteer: Gazetteer) -> None:
    """Read these texts and file them."""
    _file(tx, _read(tx, [(node.id, node.reader is not None) for node in nodes], gazetteer))


def _read(tx: Connection, nodes: Waiting, gazetteer: Gazetteer) -> list[_Read]:
    """Read some texts, and write down here what the store is to keep of them: whoever stores it has enough to do.

    Each step is taken for all of them before the next, as in reading: that takes four fifths of the time.
    """
    known = addresses.texts(tx, [node for node, _ in nodes])
    texts = [known[node] for node, _ in nodes]
    readings = address.read_all(texts, gazetteer)
    words = [words_of(reading) for reading in readings]
    levels = [address.own_level(reading) for reading in readings]
    records = [as_record(reading) for reading in readings]
    signatures, filed, offered = _keys(words, texts, levels)
    return list(
        map(
            _Read,
            [node for node, _ in nodes],
            [str(written(record)) for record in records],
            [str(written(said)) for said in words],
            levels,
            signatures,
            filed,
            offered,
            [was_read for _, was_read in nodes],
            [packed(reading) if reading.raw == text else None for reading, text in zip(readings, texts, strict=True)],
        )
    )


_Keys = tuple[str, ...]


def _keys(
    words: Sequence[Words], texts: Sequence[str], levels: Sequence[Level]
) -> tuple[list[str | None], list[_Keys], list[_Keys]]:
    """Return signatures, keys and the keys under which readings find them.

    Keys only of the first of each signature: no other of them can be the one that is filed.
    """
    parts = list(map(parts_said, words))
    signatures = [
        signature_if_any(said, told) if level.is_same_premises else None
        for said, told, level in zip(words, parts, levels, strict=True)
    ]
    first = {signature: at for at, signature in reversed([*enumerate(signatures)]) if signature is not None}
    filed: list[_Keys] = [()] * len(words)
    for at in first.values():
        filed[at] = filed_keys(words[at], parts[at])
    offered = [
        () if signature is None else offered_keys(said, text)
        for signature, said, text in zip(signatures, words, texts, strict=True)
    ]
    return signatures, filed, offered


def _file(tx: Connection, found: Sequence[_Read]) -> None:
    before = addresses.keys_of(tx, {each.node for each in found if each.was_read})
    own = {each.node for each in found}
    keys = {filed_key(each.signature) for each in found if each.signature}
    taken = {key for key, nodes in addresses.candidates(tx, keys).items() if set(nodes) - own}
    rows = []
    for each in found:
        is_filed = each.signature is not None and filed_key(each.signature) not in taken
        if each.signature is not None:
            taken.add(filed_key(each.signature))
        rows.append(_row(each, is_filed=is_filed))
    addresses.save_readings(tx, rows, reader=READER, before=before)
    if before:
        after = {key for row in rows for key in row.keys}
        _file_others(tx, {key for had in before.values() for key in had if key[0] == FILED} - after)


def _row(each: _Read, *, is_filed: bool) -> NodeReading:
    keys: tuple[str, ...] = ()
    if each.signature is not None:
        filed = (filed_key(each.signature), *each.filed) if is_filed else ()
        keys = (member_key(each.signature), *each.offered, *filed)
    return NodeReading(
        node_id=each.node, reading=Written(each.reading), words=Written(each.words), keys=keys, level=each.level
    )


def _file_others(tx: Connection, left: Iterable[str]) -> None:
    """File another text of each signature whose filed text now reads otherwise."""
    wanted = {MEMBER + key[1:]: key for key in left}
    heirs = [min(nodes) for key, nodes in addresses.candidates(tx, wanted).items()]
    for node in addresses.by_id(tx, heirs).values():
        words = dict(addresses.words(tx, [node.id])).get(node.id)
        if not words or node.level is None or node.reading is None:
            continue
        (signature,), (filed,), (offered,) = _keys([words], [node.text], [node.level])
        if signature is None:
            continue
        found = _Read(node.id, str(written(node.reading)), str(written(words)), node.level, signature, filed, offered)
        addresses.save_readings(tx, [_row(found, is_filed=True)], reader=node.reader or READER)
