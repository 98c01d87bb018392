"""Takes turns where two transactions must not do the same thing at once."""

from sqlalchemy import Connection, text

# "falsefr" in ASCII: keeps our advisory locks apart from those of others in the same PostgreSQL.
LOCK_CLASS = 0x66616C73


def lock(tx: Connection, name: str) -> None:
    """Wait until no other transaction holds this name; it is given back when the transaction ends.

    SQLite has one writer at a time anyway.
    """
    if tx.dialect.name == "postgresql":
        tx.execute(text("SELECT pg_advisory_xact_lock(:class, hashtext(:name))"), {"class": LOCK_CLASS, "name": name})
