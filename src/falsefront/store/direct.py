"""Statements that are made into words once and handed straight to SQLite's driver: a page comes to a dozen of them.

SQLAlchemy writes each statement; what it does around every single execution costs several times what SQLite takes for
the row. On PostgreSQL, where the way to the server costs more than that, it executes them as any other.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, Delete, Dialect, Insert, Select, Update
from sqlalchemy.sql.dml import ReturningInsert

from falsefront.store.columns import UtcTime

_Statement = Select[Any] | Insert | ReturningInsert[Any] | Update | Delete
_Turned = Callable[[Any], Any] | None  # between a value as we have it and as the driver takes or gives it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """The words of a statement for rows that name the same things, and how the values of such a row are handed over."""

    words: str
    order: tuple[str, ...]  # of the names
    turned: tuple[tuple[int, Callable[[Any], Any]], ...]  # which of the values are turned
    fixed: Mapping[str, Any]  # what the statement says itself

    def values(self, row: Mapping[str, Any]) -> list[Any]:
        """Return the values of a row as the driver takes them."""
        given = {**self.fixed, **row} if self.fixed else row
        values = [given[name] for name in self.order]
        for at, turned in self.turned:
            values[at] = turned(values[at])
        return values


class Direct:
    """One statement. Nothing in it may depend on how many values a list of it has."""

    def __init__(self, statement: _Statement) -> None:
        self._statement: Final = statement
        self._forms: dict[tuple[str, ...], _Form] = {}
        self._columns: tuple[tuple[str, _Turned], ...] | None = None

    def run(self, tx: Connection, rows: Sequence[Mapping[str, Any]]) -> int:
        """Execute it for each row, all of which name the same things; of a single one, return how many it changed."""
        if tx.dialect.name != "sqlite":
            return tx.execute(self._statement, rows[0] if len(rows) == 1 else rows).rowcount
        form = self._form(tx, rows[0])
        with closing(tx.connection.cursor()) as cursor:
            cursor.executemany(form.words, list(map(form.values, rows)))
            return int(cursor.rowcount)

    def all(self, tx: Connection, row: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Execute it once, for what it gives, by the names of its columns."""
        if tx.dialect.name != "sqlite":
            return [dict(found) for found in tx.execute(self._statement, row).mappings()]
        form, columns = self._form(tx, row), self._given(tx)
        with closing(tx.connection.cursor()) as cursor:
            cursor.execute(form.words, form.values(row))
            return [
                {name: value if turned is None else turned(value) for (name, turned), value in zip(columns, found)}  # noqa: B905
                for found in cursor.fetchall()
            ]

    def plain(self, tx: Connection, row: Mapping[str, Any]) -> list[Any]:
        """Execute it once, for the rows as the driver gives them: no column may need turning into what we have."""
        if tx.dialect.name != "sqlite":
            return list(tx.execute(self._statement, row).all())
        form = self._form(tx, row)
        with closing(tx.connection.cursor()) as cursor:
            return list(cursor.execute(form.words, form.values(row)).fetchall())

    def portions(self, tx: Connection, *, at_a_time: int) -> Iterator[Sequence[Any]]:
        """Give the same rows, so many in a list."""
        if tx.dialect.name != "sqlite":
            yield from tx.execute(self._statement, execution_options={"yield_per": at_a_time}).partitions()
            return
        form = self._form(tx, {})
        with closing(tx.connection.cursor()) as cursor:
            cursor.execute(form.words, form.values({}))
            while rows := cursor.fetchmany(at_a_time):
                yield rows

    def one(self, tx: Connection, row: Mapping[str, Any]) -> Any:
        """Execute it once, for the first value that it gives; None where it gives none."""
        return next((next(iter(found.values())) for found in self.all(tx, row)), None)

    def _form(self, tx: Connection, row: Mapping[str, Any]) -> _Form:
        keys = tuple(row)
        if keys not in self._forms:
            made = self._statement.compile(dialect=tx.dialect, column_keys=list(keys))
            order = tuple(made.positiontup or ())
            turned = [(at, _as_driver_takes(made.binds[name], tx.dialect)) for at, name in enumerate(order)]
            fixed = {name: bind.effective_value for name, bind in made.binds.items() if not bind.required}
            self._forms[keys] = _Form(
                words=made.string, order=order, turned=tuple((at, how) for at, how in turned if how), fixed=fixed
            )
        return self._forms[keys]

    def _given(self, tx: Connection) -> tuple[tuple[str, _Turned], ...]:
        if self._columns is None:
            statement = self._statement
            columns = statement.selected_columns if isinstance(statement, Select) else statement.exported_columns
            self._columns = tuple(
                (str(column.key), column.type.dialect_impl(tx.dialect).result_processor(tx.dialect, None))
                for column in columns
            )
        return self._columns


def _as_driver_takes(bind: BindParameter[Any], dialect: Dialect) -> _Turned:
    turned: _Turned = bind.type.dialect_impl(dialect).bind_processor(dialect)
    if turned is None or not isinstance(bind.type, UtcTime):
        return turned
    # All rows of a page, of whatever table, have the time at which it was fetched.
    return _times.setdefault(dialect.name, lru_cache(maxsize=64)(turned))


_times: Final[dict[str, Callable[[Any], Any]]] = {}
