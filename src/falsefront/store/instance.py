"""One instance a store: a lock that a killed process gives back by dying."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import text

from falsefront.errors import InstanceBusyError, StoreError
from falsefront.store.engine import Store
from falsefront.store.locks import LOCK_CLASS


@contextmanager
def only_instance(
    opened: Store, what: str, *, busy: str = "another instance already works on this store"
) -> Iterator[None]:
    """Hold the lock named `what` of this store; InstanceBusyError, saying `busy`, where another process holds it.

    SQLite: a file beside the database. PostgreSQL: an advisory lock of one session. `kill -9` frees either.
    """
    refusal = f"{opened.place}: {busy}; wait for it, or stop it first"
    if opened.file is None:
        with opened.session() as session:
            held = session.execute(
                text("SELECT pg_try_advisory_lock(:class, hashtext(:name))"), {"class": LOCK_CLASS, "name": what}
            ).scalar()
            if not held:
                raise InstanceBusyError(refusal)
            yield
        return
    lock = FileLock(_lock_file(opened.file, what))
    try:
        lock.acquire(blocking=False)
    except Timeout as exc:
        raise InstanceBusyError(refusal) from exc
    except OSError as exc:
        raise StoreError(f"{lock.lock_file}: cannot be locked: {exc.strerror or exc}") from exc
    try:
        yield
    finally:
        lock.release()


def _lock_file(database: Path, what: str) -> Path:
    return database.with_name(f"{database.name}.{what}.lock")
