"""Long lists in portions: ids going in (a statement of SQLite ends at 32,766 values), rows coming out; many rows."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, RowMapping, Select, Table

SIZE = 5_000
_NUMBERS = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"

T = TypeVar("T", int, str)


def batches(ids: Collection[T]) -> Iterator[Sequence[T]]:
    """Give sorted portions of the ids.

    >>> list(batches({3, 1, 2}))
    [[1, 2, 3]]
    """
    ordered = sorted(ids)
    for start in range(0, len(ordered), SIZE):
        yield ordered[start : start + SIZE]


def stream(tx: Connection, query: Select[*tuple[Any, ...]], *, at_a_time: int = 1_000) -> Iterator[RowMapping]:
    """Give the rows of a query with so many in memory; whoever stops early leaves no cursor open."""
    result = tx.execute(query, execution_options={"yield_per": at_a_time})
    try:
        yield from result.mappings()
    finally:
        if not tx.closed:  # an error can keep this alive longer than the connection, whose end is the cursor's
            result.close()


def stream_tuples(tx: Connection, query: Select[*tuple[Any, ...]], *, at_a_time: int) -> Iterator[Any]:
    """Give the same rows as plain sequences, in the order of the query's columns: to name each takes its time."""
    for rows in tuples_in_portions(tx, query, at_a_time=at_a_time):
        yield from rows


def tuples_in_portions(tx: Connection, query: Select[*tuple[Any, ...]], *, at_a_time: int) -> Iterator[Sequence[Any]]:
    """Give the same rows, so many in a list."""
    result = tx.execute(query, execution_options={"yield_per": at_a_time})
    try:
        yield from result.partitions()
    finally:
        if not tx.closed:
            result.close()


def insert_many(tx: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows given in the order of `columns`; their ids are not told.

    `tx.execute(insert(table), rows)` looks up every value of every row by name, which takes longer than to insert it.
    """
    signs = ", ".join([_sign(tx)] * len(columns))
    _each(tx, table, columns, rows, f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({signs})")  # noqa: S608


def insert_numbered(tx: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> list[int]:
    """Insert the same and return their ids, in order; the table's key is `id`."""
    if not rows:
        return []
    if tx.dialect.name == "sqlite":  # whoever writes is alone, and this is the number it would give by itself
        last = tx.exec_driver_sql(f"SELECT max(id) FROM {table.name}").scalar() or 0  # noqa: S608 - a name of ours
        ids = list(range(last + 1, last + 1 + len(rows)))
    else:
        given = tx.exec_driver_sql(_NUMBERS, (table.name, len(rows)))
        ids = [number for (number,) in given.all()]
    numbered = [(number, *row) for number, row in zip(ids, rows, strict=True)]
    insert_many(tx, table, ("id", *columns), numbered)
    return ids


def update_many(tx: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Change rows given in the order of `columns`, of which the last says which row it is."""
    *changed, key = columns
    changes = ", ".join(f"{name} = {_sign(tx)}" for name in changed)
    _each(tx, table, columns, rows, f"UPDATE {table.name} SET {changes} WHERE {key} = {_sign(tx)}")  # noqa: S608


def _each(
    tx: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]], statement: str
) -> None:
    """Execute a statement, made of our own names, for each row."""
    if not rows:
        return
    kept = [(at, keep) for at, name in enumerate(columns) if (keep := _as_kept(table.c[name], tx))]
    given = rows
    if kept:
        changed = [list(row) for row in rows]
        for at, keep in kept:
            given_last, kept_last = None, None  # the same moment stands in every row
            for values in changed:
                if values[at] is not given_last:
                    given_last = values[at]
                    kept_last = keep(given_last)
                values[at] = kept_last
        given = [tuple(values) for values in changed]
    tx.exec_driver_sql(statement, list(given))


def _sign(tx: Connection) -> str:
    return "?" if tx.dialect.paramstyle == "qmark" else "%s"


def _as_kept(column: Column[Any], tx: Connection) -> Callable[[Any], Any] | None:
    """Return what turns a value into what the driver takes; None where it takes it as it is."""
    process: Callable[[Any], Any] | None = column.type.dialect_impl(tx.dialect).bind_processor(tx.dialect)
    return process
