"""Stores that are copies of one that was migrated once for each process: to migrate is a quarter of a second."""

import tempfile
from functools import cache
from pathlib import Path

from sqlalchemy import make_url

from falsefront.store import Store, open_store


def fresh_store(url: str) -> Store:
    """Open a new store in a file of SQLite, as `open_store` with `create` leaves it."""
    Path(str(make_url(url).database)).write_bytes(migrated())
    return open_store(url)


@cache
def migrated() -> bytes:
    """Return the file of an empty store."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "store.db"
        open_store(f"sqlite:///{file}", create=True).close()
        return file.read_bytes()
