"""One instance a store: a lock that a killed process gives back by dying."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from sqlalchemy import Connection, text

from falsefront.errors import InstanceBusyError, StoreError
from falsefront.store.engine import Store
from falsefront.store.locks import LOCK_CLASS

GLANCE_S: Final = 0.3  # somebody who looks whether it is held (`is_at_work`) holds it for much less


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
            if not _is_taken(session, what):
                time.sleep(GLANCE_S)
                if not _is_taken(session, what):
                    raise InstanceBusyError(refusal)
            yield
        return
    lock = FileLock(_lock_file(opened.file, what))
    try:
        lock.acquire(timeout=GLANCE_S)
    except Timeout as exc:
        raise InstanceBusyError(refusal) from exc
    except OSError as exc:
        raise StoreError(f"{lock.lock_file}: cannot be locked: {exc.strerror or exc}") from exc
    try:
        yield
    finally:
        lock.release()


def is_at_work(opened: Store, what: str) -> bool:
    """Whether a process holds the lock named `what` of this store at this moment; nothing is left behind.

    Raises StoreError where that cannot be told: the folder of the store cannot be written.
    """
    if opened.file is None:
        with opened.session() as session:
            return not _is_taken(session, what)
    file = _lock_file(opened.file, what)
    if not file.exists():
        return False
    lock = FileLock(file)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return True
    except OSError as exc:
        raise StoreError(f"{lock.lock_file}: cannot be locked: {exc.strerror or exc}") from exc
    lock.release()
    return False


def _is_taken(session: Connection, what: str) -> bool:
    """Take the lock for a session; False where another holds it."""
    asked = {"class": LOCK_CLASS, "name": what}
    return bool(session.execute(text("SELECT pg_try_advisory_lock(:class, hashtext(:name))"), asked).scalar())


def _lock_file(database: Path, what: str) -> Path:
    return database.with_name(f"{database.name}.{what}.lock")
