"""Holds the rows of a store against their chain, without reading a page: what was changed, added or removed by hand.

Memory is bounded: a table is compared a stretch of its keys at a time.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Select, func, select, text

from falsefront.store import triggers
from falsefront.store.chained import CHAINED, Chained
from falsefront.store.noting import postgresql_function, postgresql_trigger
from falsefront.store.row_chain import ENTRY, GENESIS, GONE, PORTION, link, row_digest, rows_by_key
from falsefront.store.tables import row_chain, row_forms

STRETCH: Final = 200_000  # keys compared at a time
_PAGE: Final = 100  # links read at a time
_LINKS: Final = select(
    row_chain.c.id, row_chain.c.origin, row_chain.c.entries, row_chain.c.chain, row_forms.c.words
).select_from(row_chain.outerjoin(row_forms, row_forms.c.id == row_chain.c.form_id))

_TRIGGERS: Final = {
    "sqlite": "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": """
        SELECT t.tgname, c.relname, p.prosrc FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND c.relnamespace = 'public'::regnamespace""",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """One row, link or trigger that is not as the chain has it."""

    text: str  # one sentence, naming it
    table: str
    key: int | None = None  # None where the table itself is meant


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSummary:
    """What a comparison covered."""

    rows: int
    links: int
    head: str


class RowCheck:
    """One comparison of all chained rows with their newest entries, in one moment of the store."""

    def __init__(self, tx: Connection, *, on_rows: Callable[[int], object] = lambda _rows: None) -> None:
        """`on_rows` is told now and then how many rows were compared."""
        self._tx = tx
        self._on_rows = on_rows
        self._rows = self._links = 0
        self._unreadable = tx.dialect.loaded_dbapi.Error  # text that is none, as no program here writes it
        self._head = GENESIS

    @property
    def summary(self) -> RowSummary:
        """What was covered so far."""
        return RowSummary(rows=self._rows, links=self._links, head=self._head)

    def problems(self) -> Iterator[RowProblem]:
        """Yield what is found: the chain itself first, then triggers that are missing, then each row by its table."""
        yield from self._chain()
        yield from self._triggers()
        known = set(self._tx.execute(select(row_forms.c.words)).scalars())
        for chained in CHAINED.values():
            if chained.words in known:
                yield from self._table(chained)
            else:
                said = f"{chained.name}: no row of it is chained yet; run `falsefront db upgrade`"
                yield RowProblem(text=said, table=chained.name)

    def _chain(self) -> Iterator[RowProblem]:
        for row in _pages(self._tx, _LINKS):
            number, entries, words = int(row["id"]), bytes(row["entries"]), row["words"] or ""
            if number != self._links + 1:
                said = f"row_chain: entry {number} follows entry {self._links}: what stood between is missing"
                yield RowProblem(text=said, table="row_chain", key=number)
            self._links = number
            expected = link(self._head, number=number, words=words, origin=row["origin"], entries=entries)
            if expected != row["chain"] or len(entries) % ENTRY.size:
                said = f"row_chain: entry {number} differs from its own hash"
                yield RowProblem(text=said, table="row_chain", key=number)
            self._head = str(row["chain"])

    def _triggers(self) -> Iterator[RowProblem]:
        wanted = _wanted_triggers(self._tx.dialect.name)
        there = _triggers_there(self._tx)
        for name in sorted(wanted.keys() - there.keys()):
            table = wanted[name][0]
            said = f"{table}: the trigger {name} is missing: nothing would refuse or note a change of its rows"
            yield RowProblem(text=said, table=table)
        for name, (table, statement) in sorted(there.items()):
            if statement != wanted.get(name, ("", ""))[1]:  # one of any table could change rows of any other
                yield RowProblem(text=f"{table}: the trigger {name} is none of this program", table=table)

    def _table(self, chained: Chained) -> Iterator[RowProblem]:
        low = None
        while True:
            high = self._end_of_stretch(chained, low)
            newest = self._newest(chained, low, high)
            for key, digest in self._digests(chained, low, high):
                if self._rows % PORTION == 0:
                    self._on_rows(self._rows)
                self._rows += 1
                yield from _difference(chained.name, key, digest, newest.pop(key, GONE))
            for key, digest in sorted(newest.items()):
                yield from _difference(chained.name, key, GONE, digest)
            if high is None:
                return
            low = high

    def _end_of_stretch(self, chained: Chained, low: int | None) -> int | None:
        """Return the last key of the next stretch; None where it goes to the end."""
        (key,) = chained.table.primary_key.columns
        query = select(key).order_by(key).offset(STRETCH - 1).limit(1)
        found = self._tx.execute(query if low is None else query.where(key > low)).scalar()
        return None if found is None else int(found)

    def _newest(self, chained: Chained, low: int | None, high: int | None) -> dict[int, bytes]:
        """Return the newest digest of each row of a stretch that is there."""
        made: dict[int, bytes] = {}
        prefix = chained.words[: chained.words.index(",") + 1]  # of every form that this table ever had
        query = _LINKS.where(func.substr(row_forms.c.words, 1, len(prefix)) == prefix)
        for row in _pages(self._tx, query):
            entries = bytes(row["entries"])
            whole = len(entries) - len(entries) % ENTRY.size
            made.update(
                (key, digest)
                for key, digest in ENTRY.iter_unpack(entries[:whole])
                if (low is None or key > low) and (high is None or key <= high)
            )
        return {key: digest for key, digest in made.items() if digest != GONE}

    def _digests(self, chained: Chained, low: int | None, high: int | None) -> Iterator[tuple[int, bytes]]:
        key, end = chained.key, "" if high is None else f"{chained.key} <= {high} AND "
        last = low
        while True:
            after = "" if last is None else f"{key} > {last} AND "
            limits = f"{after}{end}1 = 1 ORDER BY {key} LIMIT {PORTION}"
            try:
                rows = [(at, row_digest(values)) for at, values in rows_by_key(self._tx, chained, limits)]
            except self._unreadable:
                rows = list(self._one_by_one(chained, limits))
            yield from rows
            if len(rows) < PORTION:
                return
            last = rows[-1][0]

    def _one_by_one(self, chained: Chained, limits: str) -> Iterator[tuple[int, bytes]]:
        """Give the rows of a portion in which one cannot be read: its text is none, as no program here writes it."""
        keys = self._tx.exec_driver_sql(f"SELECT {chained.key} FROM {chained.name} WHERE {limits}").scalars()  # noqa: S608
        for key in list(keys):
            try:
                found = [row_digest(row) for _, row in rows_by_key(self._tx, chained, f"{chained.key} = {key}")]
            except self._unreadable:
                found = [b"unreadable"]
            yield from ((key, digest) for digest in found)


def _difference(table: str, key: int, digest: bytes, chained: bytes) -> Iterator[RowProblem]:
    if digest == chained:
        return
    if chained == GONE:
        what = "was added by hand: the chain does not know it"
    elif digest == GONE:
        what = "was removed by hand: the chain has it"
    else:
        what = "was changed by hand: it differs from its newest entry in the chain"
    yield RowProblem(text=f"{table}: row {key} {what}", table=table, key=key)


def _pages(tx: Connection, query: Select[Any]) -> Iterator[RowMapping]:
    """Give links in their order, few in memory at a time."""
    last = 0
    while True:
        rows = tx.execute(query.where(row_chain.c.id > last).order_by(row_chain.c.id).limit(_PAGE)).mappings().all()
        yield from rows
        if len(rows) < _PAGE:
            return
        last = int(rows[-1]["id"])


def _wanted_triggers(dialect: str) -> dict[str, tuple[str, str]]:
    """Return every trigger that the store has to have: its table and what it does, by name."""
    made = {}
    for table in (*triggers.APPEND_ONLY, triggers.CAPTURES):
        for statement in triggers.statements(table, dialect):
            made[statement.split()[2]] = (table.name, statement)
    if dialect == "sqlite":
        return made
    for chained in CHAINED.values():
        statement = postgresql_trigger(chained)
        made[statement.split()[2]] = (chained.name, statement)
    functions = [triggers.FUNCTION, *map(postgresql_function, triggers.NOTED_KEYS)]
    bodies = {body.split("(")[0].split()[-1]: body.split("$$")[1] for body in functions}
    return {name: (table, bodies[made_by.split()[-1].split("(")[0]]) for name, (table, made_by) in made.items()}


def _triggers_there(tx: Connection) -> dict[str, tuple[str, str]]:
    """Return the triggers that are in force, by name: table, and what they do: statement, or body of function."""
    return {str(name): (str(table), str(does)) for name, table, does in tx.execute(text(_TRIGGERS[tx.dialect.name]))}
