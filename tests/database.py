"""Databases of a running PostgreSQL, each for one test."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine, make_url, text


@contextmanager
def database(postgres: str, *, template: str = "template1") -> Iterator[str]:
    """Give the URL of a fresh database, a copy of `template`, which nobody may be connected to."""
    name = f"t{uuid.uuid4().hex[:12]}"
    with admin(postgres) as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    yield url_of(postgres, name)
    with admin(postgres) as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@contextmanager
def admin(postgres: str) -> Iterator[Connection]:
    """Give a connection that makes and drops databases."""
    engine = create_engine(url_of(postgres, None), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def url_of(postgres: str, name: str | None) -> str:
    """Return the URL of a database of the server; None: its own."""
    url = make_url(postgres).set(drivername="postgresql+psycopg")
    return (url if name is None else url.set(database=name)).render_as_string(hide_password=False)
