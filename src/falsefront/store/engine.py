"""Opens the store and hands out transactions; every foreign error is turned into a StoreError here, once.

SQLite's defaults lose updates (150 of 200 in a measurement): writers begin with BEGIN IMMEDIATE, the log is
written ahead and synced, and whoever finds the store locked waits up to 30 seconds.
"""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url
from sqlalchemy import exc as sql

from falsefront.errors import StoreBusyError, StoreError, UnstorableError, VerificationError
from falsefront.store import noting, row_chain
from falsefront.store.columns import is_of_a_value
from falsefront.store.tables import REVISIONS
from falsefront.store.waiting import Waiting, beside
from falsefront.text.secrets import without_secrets

BUSY_TIMEOUT_S = 30
MOST_CONNECTIONS = 45  # beyond the five kept open; a crawl has one thread for each host, PostgreSQL takes a hundred
_WRITES = "falsefront_writes"
_BARE = "falsefront_bare"  # no transaction: VACUUM refuses to run in one

# What the two databases say, and what a person can do about it; the first that fits is used.
_ADVICE = (
    ("disk is full", "the disk is full; make room and run the command again: what was stored before is intact"),
    ("No space left", "the disk is full; make room and run the command again: what was stored before is intact"),
    ("disk I/O error", "the disk could not be read or written; it may be full or failing"),
    ("readonly database", "it cannot be written; check the permissions of the file and of its folder"),
    ("unable to open database file", "it cannot be opened; check that its folder exists and can be written"),
    ("file is not a database", "the file is no SQLite database"),
    ("malformed", "the file is damaged; restore a backup (`falsefront db backup` writes them)"),
    ("no such table", "it is no store of falsefront, or an incomplete one"),
)


class Store:
    """One database. Transactions are short: none is held during a fetch or a review."""

    def __init__(self, engine: Engine, writers: Engine | None = None) -> None:
        """`writers` makes the connections of who writes, where they are others than those of who reads."""
        self._engine = engine
        self._writers = engine if writers is None else writers
        self._engines = (engine,) if writers is None else (engine, writers)
        self.is_sqlite: Final = engine.dialect.name == "sqlite"  # whether the store is one file
        self.file: Final = _file_of(engine.url) if self.is_sqlite else None  # of the database
        self.waiting: Waiting | None = None if self.file is None else Waiting(beside(self.file) / "writers.lock")

    @property
    def place(self) -> str:
        """The database's URL without its password."""
        return without_secrets(self._engine.url.render_as_string(hide_password=True))

    @property
    def url(self) -> str:
        """The database's URL as it opens: never to be shown, it has the password."""
        return self._engine.url.render_as_string(hide_password=False)

    @contextmanager
    def session(self) -> Iterator[Connection]:
        """Give a connection of its own that commits each statement: for locks that last longer than a transaction."""
        with self.translated(), self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as session:
            try:
                yield session
            finally:
                session.invalidate()  # closed, not given back: the lock of a session ends with it

    def lasting_session(self) -> Connection:
        """Return a connection that commits each statement; the caller closes it."""
        with self.translated():
            return self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are all kept when the block ends, and none when it raises.

        Those of rows that are chained are added to the chain with the same commit.
        """
        with self.translated(), ExitStack() as stack:
            with self._waiting_told():
                tx = stack.enter_context(self._writers.connect().execution_options(**{_WRITES: True}))
                noting.prepare(tx)
                begun = tx.begin()
            with begun:
                yield tx
                row_chain.append(tx)

    def _waiting_told(self) -> AbstractContextManager[None]:
        return nullcontext() if self.waiting is None else self.waiting.told()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the store throughout and cannot change it."""
        with self.translated(), self._engine.connect() as tx:
            if not self.is_sqlite:
                tx = tx.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
                with tx.begin():
                    yield tx
                return
            tx.exec_driver_sql("PRAGMA query_only = ON")
            try:
                yield tx
            finally:
                tx.rollback()
                tx.exec_driver_sql("PRAGMA query_only = OFF")
                tx.rollback()

    def revision(self) -> str | None:
        """Return the revision of the schema; None where the database is empty."""
        with self.reading() as tx:
            if inspect(tx).has_table("alembic_version"):
                found: str | None = tx.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
                return found
            return None

    def check_schema(self) -> None:
        """Raise StoreError unless the schema is the one this program reads."""
        revision = self.revision()
        if revision == REVISIONS[-1]:
            return
        if revision is None:
            raise StoreError(f"{self.place}: there is no store here yet; run `falsefront crawl` or `falsefront demo`")
        if revision in REVISIONS:
            raise StoreError(f"{self.place}: written by an older falsefront; run `falsefront db upgrade`")
        raise StoreError(
            f"{self.place}: written by a newer falsefront (schema {revision}; this one reads {REVISIONS[-1]});"
            " install the newer version"
        )

    def upgrade(self) -> tuple[str | None, str]:
        """Bring the schema to what this program reads; return the revision before and after."""
        from falsefront.store.schema import upgrade

        before = self.revision()
        if before is not None and before not in REVISIONS:
            self.check_schema()
        with self.translated():
            upgrade(self._engine.execution_options(**{_WRITES: True}))
        self._dispose()  # what notes changes lies in each connection, for the tables as they were
        return before, REVISIONS[-1]

    def backup(self, path: Path) -> None:
        """Write a consistent copy to a new file, also while others write. On PostgreSQL use pg_dump."""
        if not self.is_sqlite:
            raise StoreError(f"{self.place}: PostgreSQL is backed up with its own pg_dump, not with this command")
        if path.exists():
            raise StoreError(f"{path}: is there already; name a new file")
        if not path.parent.is_dir():
            raise StoreError(f"{path.parent}: no such folder")
        part = path.with_name(path.name + ".part")
        part.unlink(missing_ok=True)
        try:
            with self.translated(), self._engine.connect().execution_options(**{_BARE: True}) as tx:
                tx.exec_driver_sql("VACUUM INTO ?", (str(part),))
            _sync(part)
            part.rename(path)
        except OSError as exc:
            raise StoreError(f"{path}: the backup could not be written: {exc.strerror}") from exc
        finally:
            part.unlink(missing_ok=True)

    def close(self) -> None:
        """Give back every connection."""
        self._dispose()
        if self.waiting is not None:
            self.waiting.close()

    def _dispose(self) -> None:
        for engine in self._engines:
            engine.dispose()

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn what the database raises into our own errors: only for who asks it outside of a transaction."""
        try:
            yield
        except sql.SQLAlchemyError as exc:
            raise _as_store_error(exc, self.place) from exc
        except self._engine.dialect.loaded_dbapi.Error as exc:  # of the few statements that the driver gets directly
            dbapi: Any = self._engine.dialect.loaded_dbapi
            is_of_row = isinstance(exc, (dbapi.DataError, dbapi.IntegrityError, dbapi.InterfaceError))
            raise _as_store_error(exc, self.place, is_of_row=is_of_row) from exc
        except OverflowError as exc:  # SQLite counts to 2**63
            raise UnstorableError(f"{self.place}: there is no id that large") from exc


def open_store(url: str, *, create: bool = False, any_schema: bool = False) -> Store:
    """Open the store at an SQLAlchemy URL (`sqlite:///path`, `postgresql+psycopg://…`); the caller resolves paths.

    `create` makes a missing or empty one. `any_schema` leaves out the check of the schema: only for `db upgrade`.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        _check_file(parsed, create=create)
    store = Store(_engine(parsed), _writers(parsed))
    try:
        if create and store.revision() is None:
            store.upgrade()
        if not any_schema:
            store.check_schema()
    except BaseException:
        store.close()
        raise
    return store


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (sql.ArgumentError, ValueError) as exc:
        raise StoreError(
            f"store.url: {without_secrets(url)!r} is no database URL; try sqlite:///falsefront.db"
        ) from exc
    if "@" in (parsed.host or ""):  # else the host that is not found would be half a password, and be told
        raise StoreError("store.url: there are two @ in it; write an @ of the name or password as %40")
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() != "sqlite":
        raise StoreError(f"store.url: {parsed.get_backend_name()!r} is not supported; use sqlite or postgresql+psycopg")
    return parsed


def _check_file(url: URL, *, create: bool) -> None:
    if not url.database or url.database == ":memory:":
        raise StoreError("store.url: a store in memory keeps nothing; name a file: sqlite:///falsefront.db")
    path = Path(url.database)
    if create:
        with suppress(OSError):  # what cannot be made is said when the file is opened
            path.parent.mkdir(parents=True, exist_ok=True)
    elif not path.exists():
        raise StoreError(f"{path}: there is no store here yet; run `falsefront crawl` or `falsefront demo`")


def _engine(url: URL) -> Engine:
    try:
        if url.get_backend_name() == "sqlite":
            is_read_only = _is_read_only(Path(str(url.database)))
            url = _for_reading(url) if is_read_only else url
            return _of_file(url, _prepare_reading if is_read_only else _prepare_sqlite, most=MOST_CONNECTIONS)
        return _quiet(create_engine(url, pool_pre_ping=True, max_overflow=MOST_CONNECTIONS))
    except ImportError as exc:
        raise StoreError("PostgreSQL needs its driver: pip install 'falsefront[postgresql]'") from exc


def _writers(url: URL) -> Engine | None:
    """Return what makes the one connection that all threads write a file through; None for any other store.

    The file has one writer at a time anyway, who waits here in a queue; and what notes changes, a hundred triggers, is
    made once for a process, not for each site whose pass ends.
    """
    if url.get_backend_name() != "sqlite" or _is_read_only(Path(str(url.database))):
        return None
    return _of_file(url, _prepare_sqlite, size=1, most=0)


def _of_file(url: URL, prepare: Callable[[Any, Any], None], *, size: int = 5, most: int) -> Engine:
    """Return what makes connections to a file of SQLite, so many kept open and so many more."""
    engine = create_engine(
        url, connect_args={"timeout": BUSY_TIMEOUT_S}, pool_size=size, max_overflow=most, pool_timeout=BUSY_TIMEOUT_S
    )
    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin_sqlite)
    return _quiet(engine)


def _quiet(engine: Engine) -> Engine:
    """Return an engine whose pool says nothing of Ctrl-C: where it closes, or of a cursor that it left open."""
    logging.getLogger(f"sqlalchemy.pool.impl.{type(engine.pool).__name__}").addFilter(_is_told)
    return engine


def _is_told(record: logging.LogRecord) -> bool:
    is_stopped = record.exc_info is not None and record.exc_info[0] is KeyboardInterrupt
    return record.msg != "Error closing cursor" and not is_stopped


def _file_of(url: URL) -> Path:
    name = str(url.database)
    return Path(unquote(name.removeprefix("file:")) if "uri" in url.query else name)


def _is_read_only(file: Path) -> bool:
    """Whether a store is there that this process cannot write: on a read-only disk, or of somebody else."""
    return file.exists() and not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))


def _for_reading(url: URL) -> URL:
    """Return the URL of a store that is only read; without a log beside it nobody can be changing the file."""
    file = Path(str(url.database))
    log = file.with_name(f"{file.name}-wal")
    rest = {"mode": "ro", "uri": "true"}
    if not log.exists() or log.stat().st_size == 0:
        rest["immutable"] = "1"
    return url.set(database=f"file:{quote(str(file))}", query=rest)


def _prepare_reading(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # the driver must not begin by itself: _begin_sqlite does
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get(_BARE):
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(_WRITES) else "BEGIN")


def _as_store_error(exc: Exception, place: str, *, is_of_row: bool = False) -> StoreError | VerificationError:
    said = without_secrets(str(getattr(exc, "orig", None) or exc))
    if isinstance(exc, sql.TimeoutError) or "database is locked" in said or "database table is locked" in said:
        return StoreBusyError(f"{place}: another program has been writing for {BUSY_TIMEOUT_S} seconds; try again")
    if is_of_a_value(exc):
        words = "text that is not UTF-8, or a time that is none, stands in the store: somebody changed it by hand"
        return VerificationError(f"{place}: {words}; `falsefront evidence verify` names each chained row that was")
    if is_of_row or isinstance(exc, sql.DataError | sql.IntegrityError | sql.InterfaceError):
        return UnstorableError(f"{place}: {said.strip().splitlines()[0] if said.strip() else type(exc).__name__}")
    for sign, advice in _ADVICE:
        if sign in said:
            return StoreError(f"{place}: {advice}")
    return StoreError(f"{place}: {said.strip().splitlines()[0] if said.strip() else type(exc).__name__}")


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
