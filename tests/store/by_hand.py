"""Changes that somebody makes by hand in a store, past every trigger, and leaves no trace of but the row."""

# ruff: noqa: S608 - only names and numbers of our own stand in these statements

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy import exc as sql

from falsefront.store import triggers
from falsefront.store.chained import CHAINED, Chained
from falsefront.store.row_check import RowCheck

Named = set[tuple[str, int | None]]


@dataclass(frozen=True, slots=True)
class ByHand:
    """What was done, and the rows that have to be named for it."""

    what: str
    rows: Named


def open_for_hands(tx: Connection) -> None:
    """Take away all that would refuse a change: foreign keys, checks, and triggers, which are put back after it."""
    if tx.dialect.name == "sqlite":
        tx.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    else:
        tx.exec_driver_sql("SET session_replication_role = replica")


def change(tx: Connection, noise: random.Random) -> ByHand:
    """Make one change at random inside the transaction; the triggers are what they were afterwards."""
    while True:
        chained = noise.choice([each for each in CHAINED.values() if _keys(tx, each)])
        kind = noise.choice(KINDS)
        try:
            with tx.begin_nested():
                _drop(tx, chained)
                made = kind(tx, chained, noise)
                _restore(tx, chained)
                return made
        except (sql.IntegrityError, sql.DataError):
            continue  # the database itself refuses it: a date that is none, a key that is there


def found(tx: Connection) -> Named:
    """Return which rows a check names."""
    return {(problem.table, problem.key) for problem in RowCheck(tx).problems()}


def one_character(tx: Connection, chained: Chained, noise: random.Random) -> ByHand:
    key = noise.choice(_keys(tx, chained))
    column = noise.choice([name for name in chained.columns if name != chained.key])
    value = tx.execute(text(f"SELECT {column} FROM {chained.name} WHERE {chained.key} = {key}")).scalar()
    new = _slightly_other(value, noise)
    if value is None:  # written out: PostgreSQL takes it for whatever the column holds, or refuses it
        tx.execute(text(f"UPDATE {chained.name} SET {column} = '1' WHERE {chained.key} = {key}"))
    else:
        tx.execute(text(f"UPDATE {chained.name} SET {column} = :new WHERE {chained.key} = {key}"), {"new": new})
    return ByHand(f"{chained.name}.{column} of {key}: {value!r} -> {new!r}", {(chained.name, key)})


def removed(tx: Connection, chained: Chained, noise: random.Random) -> ByHand:
    key = noise.choice(_keys(tx, chained))
    tx.execute(text(f"DELETE FROM {chained.name} WHERE {chained.key} = {key}"))
    return ByHand(f"{chained.name} {key} removed", {(chained.name, key)})


def added(tx: Connection, chained: Chained, noise: random.Random) -> ByHand:
    keys = _keys(tx, chained)
    of, new = noise.choice(keys), max(keys) + noise.randrange(1, 5)
    columns = [column.name for column in chained.table.columns if column.name != chained.key]
    listed = ", ".join(columns)
    statement = f"INSERT INTO {chained.name} ({chained.key}, {listed}) SELECT {new}, {listed} FROM {chained.name}"
    tx.execute(text(f"{statement} WHERE {chained.key} = {of}"))
    return ByHand(f"{chained.name} {new} added", {(chained.name, new)})


def swapped(tx: Connection, chained: Chained, noise: random.Random) -> ByHand:
    keys = _keys(tx, chained)
    if len(keys) < 2:
        return removed(tx, chained, noise)
    a, b = noise.sample(keys, 2)
    for old, new in ((a, -1), (b, a), (-1, b)):
        tx.execute(text(f"UPDATE {chained.name} SET {chained.key} = {new} WHERE {chained.key} = {old}"))
    return ByHand(f"{chained.name} {a} and {b} swapped", {(chained.name, a), (chained.name, b)})


KINDS: tuple[Callable[[Connection, Chained, random.Random], ByHand], ...] = (
    one_character, one_character, one_character, removed, added, swapped,
)  # fmt: skip


def _slightly_other(value: Any, noise: random.Random) -> Any:
    if value is None:
        return "1"
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + noise.choice((-1, 1))
    if isinstance(value, float):
        return value - 1e-12 if value > 0.5 else value + 1e-12
    if not isinstance(value, str):
        return value.replace(year=value.year + 1)
    at = noise.randrange(len(value) + 1)
    sign = noise.choice("5a刘 \u200b")
    return value[:at] + sign + value[at + (value[at : at + 1] != sign) :]


def _keys(tx: Connection, chained: Chained) -> list[int]:
    return list(tx.execute(text(f"SELECT {chained.key} FROM {chained.name} ORDER BY 1")).scalars())


def _drop(tx: Connection, chained: Chained) -> None:
    for name in _names(tx, chained):
        tx.execute(text(f"DROP TRIGGER {name}"))


def _restore(tx: Connection, chained: Chained) -> None:
    if _names(tx, chained) or tx.dialect.name != "sqlite":
        return
    for statement in triggers.statements(chained.table, "sqlite"):
        if chained.table in (*triggers.APPEND_ONLY, triggers.CAPTURES):
            tx.execute(text(statement))


def _names(tx: Connection, chained: Chained) -> list[str]:
    """Return the triggers of a table that would stand in the way; on PostgreSQL `replica` puts all out of force."""
    if tx.dialect.name != "sqlite":
        return []
    query = f"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{chained.name}'"
    return list(tx.execute(text(query)).scalars())
