"""One request at a time to a host, whoever makes it; a killed process gives its turn back by dying.

And one writer at a time, of whom one that writes much lets the others in.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Self, TypeVar

from sqlalchemy import Connection, text

from falsefront.errors import StoreError
from falsefront.store.columns import digest
from falsefront.store.engine import Store
from falsefront.store.host_file import HostFile
from falsefront.store.locks import LOCK_CLASS
from falsefront.store.waiting import Waiting, beside

# Many keys and links land all over their indexes: with SQLite's 2 MB of cache each page is read and written many times.
_ROOMY: Final = ("cache_size = -65536", "wal_autocheckpoint = 8000")  # kibibytes; pages of 4 kB
LETS_IN: Final = 0.5  # times as long as it held the store, where nobody can tell whether others wait
LETS_OTHERS_IN: Final = 3.0  # the same where others were seen to write, as a crawl does beside a pass of the matcher
LOOKS_S: Final = 0.1  # how seldom SQLite's others look for it at most
SEEN_FOR: Final = 10  # transactions for which others are still reckoned with
_VERSION: Final = "falsefront_version"  # in the memory that the pool has of a connection
_LOCK: Final = "SELECT pg_try_advisory_lock(:class, hashtext(:name))"
_UNLOCK: Final = "SELECT pg_advisory_unlock(:class, hashtext(:name))"
MOST_KEPT: Final = 64  # files of hosts that are kept open
POLL_S: Final = 0.02  # how often who waits looks whether it is their turn

T = TypeVar("T")


@contextmanager
def short_writing(store: Store) -> Iterator[Connection]:
    """Give one of many writing transactions in a row; behind it others are let in where one at a time may write.

    SQLite's waiting writers are in no queue: each looks again after up to a tenth of a second, and whoever writes on
    and on is the one who finds the store free. Where others write, they get three quarters of the time.
    """
    waiting = store.waiting
    with store.writing() as tx:
        began = time.monotonic()
        if waiting is not None:
            for pragma in _ROOMY:
                tx.exec_driver_sql(f"PRAGMA {pragma}")
            waiting.reckoned_with = SEEN_FOR if _have_written(tx) else max(waiting.reckoned_with - 1, 0)
        yield tx
    if waiting is not None:
        _let_in(waiting, time.monotonic() - began)


def is_alone(store: Store) -> bool:
    """Whether nobody is kept from writing for as long as this process writes, as far as can be told."""
    waiting = store.waiting
    return waiting is None or (not waiting.reckoned_with and waiting.is_anybody() is False)


def at_once(store: Store, pieces: Iterable[T], most: int) -> Iterator[list[T]]:
    """Give what is to be written in one transaction: so many pieces where nobody is kept from writing, else one."""
    several: list[T] = []
    for piece in pieces:
        several.append(piece)
        if len(several) >= most or not is_alone(store):
            yield several
            several = []
    if several:
        yield several


def _let_in(waiting: Waiting, held: float) -> None:
    """Let others in after the store was held for so many seconds."""
    is_anybody = waiting.is_anybody()
    if waiting.reckoned_with or is_anybody:
        time.sleep(max(LETS_OTHERS_IN * held, LOOKS_S))
    elif is_anybody is None:
        time.sleep(LETS_IN * held)


def _have_written(tx: Connection) -> bool:
    """Whether somebody else has written since this connection last asked."""
    version = tx.exec_driver_sql("PRAGMA data_version").scalar()
    before = tx.info.get(_VERSION, version)
    tx.info[_VERSION] = version
    return bool(version != before)


class Turnstile:
    """The turns of one thread. SQLite: a file for each host beside the database; PostgreSQL: an advisory lock."""

    def __init__(self, opened: Store) -> None:
        self._store = opened
        self._session: Connection | None = None
        self._files: dict[str, HostFile] = {}  # of hosts that were asked before

    @contextmanager
    def turn(self, host: str) -> Iterator[bool]:
        """Give True and hold the host's turn until the block ends; give False where another holds it."""
        if self._store.file is None:
            is_held = self._lock(host)
            try:
                yield is_held
            finally:
                if is_held:
                    with suppress(StoreError):  # a session that was lost has given back what it held
                        self._answer(_UNLOCK, host)
            return
        try:
            file = self._file_of(self._store.file, host)
            is_ours = file.take()
        except OSError as exc:
            at = _turn_file(self._store.file, host)
            raise StoreError(f"{at}: cannot be locked: {exc.strerror or exc}") from exc
        try:
            yield is_ours
        finally:
            if is_ours:
                file.give_back()

    def _lock(self, host: str) -> bool:
        """Whether the host's turn was free, and is held now; on a new session where the database was started anew."""
        if self._session is not None:
            with suppress(StoreError):
                return self._answer(_LOCK, host)
        return self._answer(_LOCK, host)

    def _answer(self, asked: str, host: str) -> bool:
        try:
            with self._store.translated():
                what = {"class": LOCK_CLASS, "name": f"host {host}"}
                return bool(self.session.execute(text(asked), what).scalar())
        except StoreError:
            self._leave_session()
            raise

    @property
    def session(self) -> Connection:
        """A connection that stays open between the turns; each statement of it is a transaction of its own."""
        if self._session is None:
            self._session = self._store.lasting_session()
        return self._session

    def _file_of(self, database: Path, host: str) -> HostFile:
        known = self._files.get(host)
        if known is not None:
            return known
        if len(self._files) >= MOST_KEPT:  # none of them is held: a thread takes one turn at a time
            self._close_files()
        return self._files.setdefault(host, HostFile(_turn_file(database, host)))

    def _close_files(self) -> None:
        for file in self._files.values():
            file.close()
        self._files.clear()

    def close(self) -> None:
        """Give the session back, and with it every turn."""
        self._close_files()
        self._leave_session()

    def _leave_session(self) -> None:
        if self._session is not None:
            self._session.invalidate()
            self._session.close()
            self._session = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _turn_file(database: Path, host: str) -> Path:
    return beside(database) / f"{digest(host)}.lock"
