"""Whether a column holds one of many values: one parameter for all of them, and words that are the same for any number.

`column.in_(ids)` makes a parameter of each and new words for each number of them, which takes longer than the look-up.
"""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, bindparam
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import NullType, TypeDecorator


class _Values(TypeDecorator[Any]):
    """Many numbers or words as one parameter: JSON on SQLite, an array on PostgreSQL."""

    impl = NullType
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write them as the database takes them."""
        return json.dumps(value) if dialect.name == "sqlite" else value


class _Among(GenericFunction[Any]):
    """A column, and the one parameter."""

    name = "falsefront_among"
    inherit_cache = True
    type = NullType()  # as a Boolean it would be compared with 1 on SQLite, and no index used


def among(column: ColumnElement[Any], values: Collection[int] | Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of these values."""
    return _Among(column, bindparam(None, list(values), type_=_Values(), unique=True))


def among_given(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Return the same for values that are handed in under a name when the query is executed, as a list."""
    return _Among(column, bindparam(name, type_=_Values()))


@compiles(_Among, "sqlite")
def _on_sqlite(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - a column of ours and a parameter's sign


@compiles(_Among, "postgresql")
def _on_postgresql(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY ({values})"
