"""How many pages SQLite keeps for a connection: by itself up to 2 MB, in the heap of the thread that read them.

That is much for many threads that each go over many rows once: the C library gives little of it back when they are let
go, so that each leaves its own 2 MB behind. And it is little for one that looks rows up all over a large table: each
page is read, from the system's memory, again and again.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection

FEW_KIB: Final = 256
MANY_KIB: Final = 16_384


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


def many_pages(tx: Connection) -> None:
    """Have SQLite keep up to MANY_KIB of pages for a connection from here on."""
    if tx.dialect.name == "sqlite":
        tx.exec_driver_sql(f"PRAGMA cache_size = {-MANY_KIB}")
