"""Opening, upgrading, backing up; what goes wrong is said in words a person can use."""

import itertools
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text, update
from tests.store.fresh import fresh_store
from tests.store.rows import T0, add_sites, capture, offer, record

from falsefront.errors import StoreBusyError, StoreError, UnknownError
from falsefront.store import Store, engine, flag_views, open_store, tables


def test_a_missing_store_is_named_and_not_created(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    with pytest.raises(StoreError, match=r"none\.db: there is no store here yet; run `falsefront crawl`"):
        open_store(f"sqlite:///{path}")
    assert not path.exists()


def test_an_empty_database_is_no_store_until_it_is_created(empty_url: str) -> None:
    if empty_url.startswith("postgresql"):
        with pytest.raises(StoreError, match="there is no store here yet"):
            open_store(empty_url)
    store = open_store(empty_url, create=True)
    assert store.revision() == tables.REVISIONS[-1]
    store.close()
    open_store(empty_url).close()


@pytest.mark.parametrize(("revision", "advice"), [("9999", "newer falsefront"), ("0000", "db upgrade")])
def test_a_store_of_another_version_says_what_to_do(
    store: Store, url: str, revision: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "REVISIONS", ("0000", *tables.REVISIONS))
    with store.writing() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})
    with pytest.raises(StoreError, match=advice):
        open_store(url)
    open_store(url, any_schema=True).close()


def test_upgrading_twice_changes_nothing(store: Store) -> None:
    assert store.upgrade() == (tables.REVISIONS[-1], tables.REVISIONS[-1])


def test_upgrading_keeps_foreign_keys_in_force(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'store.db'}", create=True)
    with pytest.raises(StoreError, match="FOREIGN KEY"), store.writing() as tx:
        tx.execute(insert(tables.runs).values(site="nowhere", started_at=T0, state="running"))
    store.close()


def _add_sites_and_fail(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        capture(tx, site="nowhere")


def test_a_transaction_that_raises_leaves_nothing(store: Store) -> None:
    with pytest.raises(StoreError, match=r"captures_site|FOREIGN KEY"):
        _add_sites_and_fail(store)
    with store.reading() as tx:
        assert tx.execute(select(func.count()).select_from(tables.sites)).scalar() == 0


def test_a_reader_sees_one_moment_and_cannot_write(store: Store) -> None:
    with store.reading() as tx:
        assert tx.execute(select(func.count()).select_from(tables.sites)).scalar() == 0
        with store.writing() as other:
            add_sites(other)
        assert tx.execute(select(func.count()).select_from(tables.sites)).scalar() == 0
    with pytest.raises(StoreError), store.reading() as tx:
        tx.execute(update(tables.sites).values(schedule="1h"))
    with store.writing() as tx:  # the same pooled connection writes again
        tx.execute(update(tables.sites).values(schedule="1h"))


def test_a_backup_is_a_whole_store_while_others_write(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'store.db'}", create=True)
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer())
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with store.writing() as tx:
                capture(tx)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        store.backup(tmp_path / "copy.db")
    finally:
        stop.set()
        writer.join()
    copy = open_store(f"sqlite:///{tmp_path / 'copy.db'}")
    with copy.reading() as tx:
        assert tx.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        assert tx.execute(select(func.count()).select_from(tables.claims)).scalar() == 2
    copy.close()
    with pytest.raises(StoreError, match="is there already"):
        store.backup(tmp_path / "copy.db")
    with pytest.raises(StoreError, match="no such folder"):
        store.backup(tmp_path / "none" / "copy.db")
    assert sorted(path.suffix for path in tmp_path.glob("copy*")) == [".db"]
    store.close()


def test_postgresql_is_backed_up_with_its_own_tool(postgres_url: str, tmp_path: Path) -> None:
    store = open_store(postgres_url, create=True)
    with pytest.raises(StoreError, match="pg_dump"):
        store.backup(tmp_path / "copy.db")
    store.close()


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    path = tmp_path / "text.db"
    path.write_text("this is no database at all, only some words that are long enough\n" * 20)
    with pytest.raises(StoreError, match="no SQLite database"):
        open_store(f"sqlite:///{path}", create=True)


@pytest.mark.parametrize("bad", ["", "nonsense", "mysql://host/db", "sqlite://"])
def test_a_url_that_cannot_be_a_store_is_said(bad: str) -> None:
    with pytest.raises(StoreError, match=r"store\.url"):
        open_store(bad, create=True)


def test_a_password_is_not_shown(postgres_url: str) -> None:
    url = postgres_url.replace("postgresql+psycopg://postgres:", "postgresql+psycopg://nobody:hunter2")
    secret = url if "hunter2" in url else "postgresql+psycopg://nobody:hunter2@127.0.0.1:9/x"
    with pytest.raises(StoreError) as caught:
        open_store(secret)
    assert "hunter2" not in str(caught.value)


def test_a_password_with_an_at_sign_is_not_shown_as_half_a_host() -> None:
    with pytest.raises(StoreError, match="write an @ of the name or password as %40") as caught:
        open_store("postgresql+psycopg://nobody:hunter2@secret@127.0.0.1:9/x")
    assert "secret" not in str(caught.value)


def test_waiting_for_another_writer_ends_with_a_clear_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.05)
    path = tmp_path / "store.db"
    store = open_store(f"sqlite:///{path}", create=True)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusyError, match="another program has been writing"), store.writing() as tx:
        add_sites(tx)
    holder.close()
    store.close()


def test_waiting_for_another_writer_of_the_same_process_ends_so_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.05)
    busy = pytest.raises(StoreBusyError, match="has been writing")
    with closing(open_store(f"sqlite:///{tmp_path / 'store.db'}", create=True)) as opened:
        with opened.writing(), busy, opened.writing():
            pass
        with opened.writing() as tx:
            add_sites(tx)


def _fill(store: Store, stored: Iterator[int]) -> None:
    for number in stored:
        with store.writing() as tx:
            record(tx, offer(f"Vendor {number}", address=f"No. {number}, Mill Road " * 200))


def test_a_full_disk_is_said_and_what_was_stored_is_intact(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["/bin/mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        store = open_store(f"sqlite:///{disk / 'store.db'}", create=True)
        with store.writing() as tx:
            add_sites(tx)
        stored = itertools.count(1)
        with pytest.raises(StoreError, match="the disk is full"):
            _fill(store, stored)
        with store.reading() as tx:
            assert tx.execute(text("PRAGMA integrity_check")).scalar() == "ok"
            assert tx.execute(select(func.count()).select_from(tables.captures)).scalar() == next(stored) - 2
        with pytest.raises(StoreError, match="the disk is full"):
            store.backup(disk / "copy.db")
        assert not list(disk.glob("copy*"))
        store.close()
    finally:
        subprocess.run(["/bin/umount", str(disk)], check=True)


def test_an_id_beyond_all_numbers_is_no_crash(store: Store) -> None:
    with pytest.raises(UnknownError, match=r"there is no flag 10{30};"), store.reading() as tx:
        flag_views.detail(tx, 10**30)


def test_all_threads_write_through_one_connection_and_wait_for_it(tmp_path: Path) -> None:
    seen: set[int] = set()
    together = threading.Barrier(6)

    def write(number: int) -> None:
        together.wait()
        with opened.writing() as tx:
            seen.add(id(tx.connection.driver_connection))
            time.sleep(0.01)
            tx.execute(insert(tables.nodes).values(text=f"{number}", text_key=f"{number:040}"))

    with closing(open_store(f"sqlite:///{tmp_path / 'store.db'}", create=True)) as opened:
        with ThreadPoolExecutor(6) as threads:
            list(threads.map(write, range(6)))
        with opened.reading() as tx:
            assert tx.execute(select(func.count()).select_from(tables.nodes)).scalar_one() == 6
    assert len(seen) == 1


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_a_cursor_that_is_left_open_costs_no_word(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Ctrl-C while rows are fetched closes the connection under the cursor: the library told it with its traceback."""
    store = open_store(f"sqlite:///{tmp_path / 'store.db'}", create=True)
    with store.reading() as tx:
        found = tx.execute(
            text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 99) SELECT i FROM n")
        )
        assert found.fetchone() == (1,)
        tx.connection.dbapi_connection.close()  # type: ignore[union-attr]
        found.close()
        tx.invalidate()
    store.close()
    assert caplog.records == []


@pytest.mark.parametrize(("raised", "told"), [(KeyboardInterrupt, False), (OSError, True)])
def test_a_pool_says_nothing_of_ctrl_c_that_comes_while_it_closes(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, raised: type[BaseException], told: bool
) -> None:
    store = fresh_store(f"sqlite:///{tmp_path / 'falsefront.db'}")
    with store.reading() as tx:
        pool = tx.engine.pool
    try:
        raise raised
    except raised:
        pool.logger.error("Exception closing connection %r", None, exc_info=True)
    store.close()
    assert bool(caplog.records) is told
