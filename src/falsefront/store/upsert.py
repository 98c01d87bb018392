"""An insert that says what is to be done where the row is there already: each database has its own."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql


def upsert(tx: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """Return the insert of the database that a connection leads to; PostgreSQL's is loaded where it is asked for."""
    if tx.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    return sqlite.insert(table)
