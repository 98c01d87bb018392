"""The hash chain over rows: each commit adds the SHA-256 of every row it changed, and the hash of what came before.

A row is hashed as a JSON array of its columns, ASCII, without spaces; times are text in UTC with six digits of a
second. The chain cannot tell who changed a row: whoever can write the store can build it anew from any point on. What
it is worth is its head, written down elsewhere.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from struct import Struct
from typing import Any, Final

from sqlalchemy import Connection, insert, select

from falsefront.store.chained import CHAINED, Chained
from falsefront.store.locks import lock
from falsefront.store.noting import NOTES
from falsefront.store.tables import row_chain, row_forms
from falsefront.text.writing_json import writer

GENESIS: Final = "0" * 64  # what the first link links to
ENTRY: Final = Struct(">q32s")  # key and digest of one row
GONE: Final = bytes(32)  # instead of the digest of a row that was taken out
PORTION: Final = 5_000  # rows in one link
MOST_AT_ONCE: Final = 50  # links written with one statement

_FORM: Final = "falsefront rows 1"  # goes into each link, so that a later form cannot be taken for this one
_INTO: Final = "INSERT INTO row_chain (id, form_id, origin, entries, chain) VALUES"
_INSERT: Final = {"sqlite": f"{_INTO} (?, ?, ?, ?, ?)", "postgresql": f"{_INTO} (%s, %s, %s, %s, %s)"}
_AMONG: Final = {"sqlite": "IN (SELECT value FROM json_each(?))", "postgresql": "= ANY (%s)"}  # numbers, as one value
_LAST: Final = "SELECT id, chain FROM row_chain ORDER BY id DESC LIMIT 1"
_HEAD: Final = select(row_chain.c.id, row_chain.c.chain).order_by(row_chain.c.id.desc()).limit(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowHead:
    """Where the chain over the rows stands."""

    id: int  # number of its last link
    chain: str


def head(tx: Connection) -> RowHead | None:
    """Return the last link; None before the first."""
    row = tx.execute(_HEAD).first()
    return None if row is None else RowHead(id=int(row[0]), chain=str(row[1]))


def has_link(tx: Connection, chain: str) -> bool:
    """Whether this is a link of the chain: its head now, or at an earlier time."""
    return tx.execute(select(row_chain.c.id).where(row_chain.c.chain == chain)).first() is not None


def append(tx: Connection) -> None:
    """Add all rows that this transaction changed so far. Costs what was changed, not what the store has."""
    noted: dict[str, set[int]] = {}
    for name, key in _fetched(tx, f"SELECT tbl, key FROM {NOTES}"):  # noqa: S608
        noted.setdefault(name, set()).add(key)
    if not noted:
        return
    _add(tx, "written", (part for name in sorted(noted) for part in _of_keys(tx, CHAINED[name], sorted(noted[name]))))
    if tx.dialect.name == "sqlite":
        tx.connection.cursor().execute(f"DELETE FROM {NOTES}")  # noqa: S608


def append_as_found(tx: Connection) -> None:
    """Add all rows of the tables that were not chained until now, or not with these columns."""
    known = set(tx.execute(select(row_forms.c.words)).scalars())
    fresh = [chained for chained in CHAINED.values() if chained.words not in known]
    _add(tx, "found", (part for chained in fresh for part in _of_all(tx, chained)))


def link(previous: str, *, number: int, words: str, origin: str, entries: bytes) -> str:
    """Return the hash of one link: SHA-256 over the one before, its own facts, and the SHA-256 of its entries."""
    facts = [_FORM, previous, number, words, origin, hashlib.sha256(entries).hexdigest()]
    return hashlib.sha256(json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")).hexdigest()


def row_digest(values: Sequence[Any]) -> bytes:
    """Return the SHA-256 of a row, from the values of its hashed columns as the driver of the database gives them."""
    return hashlib.sha256(_write(values).encode("ascii")).digest()


def rows_by_key(
    tx: Connection, chained: Chained, where: str, given: Sequence[Any] = ()
) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Give key and hashed columns of the rows that meet a condition of our own making, in the order of their keys."""
    columns = ", ".join(chained.columns)
    query = f"SELECT {columns} FROM {chained.name} WHERE {where}"  # noqa: S608 - names and numbers of our own
    at = chained.columns.index(chained.key)
    return ((row[at], row) for row in _fetched(tx, query, given))


def _fetched(tx: Connection, query: str, given: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Return the rows of a query straight from the driver: each commit asks a dozen, and the words never change."""
    cursor = tx.connection.cursor()
    cursor.execute(query, *([given] if given else []))
    return list(cursor.fetchall())


Part = tuple[Chained, bytes]


def _of_keys(tx: Connection, chained: Chained, keys: Sequence[int]) -> Iterator[Part]:
    for start in range(0, len(keys), PORTION):
        some = keys[start : start + PORTION]
        digests = dict.fromkeys(some, GONE)
        for key, values in rows_by_key(tx, chained, *_where(tx, chained.key, some)):
            digests[key] = row_digest(values)
        yield chained, b"".join(ENTRY.pack(key, digest) for key, digest in digests.items())


def _where(tx: Connection, name: str, keys: Sequence[int]) -> tuple[str, Sequence[Any]]:
    """Return the condition that a key is one of these, which are sorted; rows that are new mostly follow each other."""
    if keys[-1] - keys[0] == len(keys) - 1:
        return f"{name} BETWEEN {keys[0]} AND {keys[-1]}", ()
    return f"{name} {_AMONG[tx.dialect.name]}", (json.dumps(keys) if tx.dialect.name == "sqlite" else keys,)


def _of_all(tx: Connection, chained: Chained) -> Iterator[Part]:
    last, is_first = None, True
    while True:
        after = "" if last is None else f"{chained.key} > {last} AND "
        rows = list(rows_by_key(tx, chained, f"{after}1 = 1 ORDER BY {chained.key} LIMIT {PORTION}"))
        if rows or is_first:
            yield chained, b"".join(ENTRY.pack(key, row_digest(values)) for key, values in rows)
        if len(rows) < PORTION:
            return
        last, is_first = rows[-1][0], False


def _add(tx: Connection, origin: str, parts: Iterable[Part]) -> None:
    lock(tx, "rows")
    number, chain = next(iter(_fetched(tx, _LAST)), (0, GENESIS))
    made: list[tuple[Any, ...]] = []
    for chained, entries in parts:
        number += 1
        chain = link(chain, number=number, words=chained.words, origin=origin, entries=entries)
        made.append((number, _form(tx, chained), origin, entries, chain))
        if len(made) == MOST_AT_ONCE:
            tx.connection.cursor().executemany(_INSERT[tx.dialect.name], made)
            made = []
    if made:
        tx.connection.cursor().executemany(_INSERT[tx.dialect.name], made)


def _form(tx: Connection, chained: Chained) -> int:
    """Return under which number the store knows what is hashed of a table; the connection keeps it in mind."""
    kept: dict[str, int] = tx.info.setdefault("falsefront_forms", {})
    if chained.words not in kept:
        found = tx.execute(select(row_forms.c.id).where(row_forms.c.words == chained.words)).scalar()
        if found is None:
            return int(tx.execute(insert(row_forms).values(words=chained.words).returning(row_forms.c.id)).scalar_one())
        kept[chained.words] = int(found)
    return kept[chained.words]


def _plain(value: Any) -> Any:
    """Return what JSON has no form of: times and dates as SQLite keeps them, bytes as digits."""
    if isinstance(value, datetime):
        at = value if value.tzinfo is None else value.astimezone(UTC)
        return at.strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    return {"text": str(value)}


_write: Final = writer(ensure_ascii=True, default=_plain)
