"""Work of many threads, each with a connection of its own, that goes over many rows once.

SQLite keeps up to 2 MB of pages for each connection, in the heap of the thread that read them; the C library gives
little of that back when they are let go, so that each thread that read so much leaves its own 2 MB behind.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection

FEW_KIB: Final = 256


@contextmanager
def few_pages(tx: Connection) -> Iterator[None]:
    """Have SQLite keep at most FEW_KIB of pages for a connection until the block ends; then as many as before."""
    if tx.dialect.name != "sqlite":
        yield
        return
    before = int(tx.exec_driver_sql("PRAGMA cache_size").scalar_one())  # negative: kibibytes
    tx.exec_driver_sql(f"PRAGMA cache_size = {-FEW_KIB}")
    try:
        yield
    finally:
        tx.exec_driver_sql(f"PRAGMA cache_size = {before}")
