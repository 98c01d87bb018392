"""No update is lost, whoever writes: threads of one process, and processes of their own."""

import itertools
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select, text, update
from tests.store.rows import T0, add_sites, capture

from falsefront.store import Store, captures, hosts, tables

WRITES = 200

ADDER = """
import sys
from sqlalchemy import select, update
from falsefront.store import open_store, tables
store = open_store(sys.argv[1])
for _ in range(int(sys.argv[2])):
    with store.writing() as tx:
        found = tx.execute(select(tables.runs.c.details).with_for_update()).scalar_one()
        tx.execute(update(tables.runs).values(details={"n": found["n"] + 1}))
store.close()
"""


def _counter(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        row = {"site": "market", "started_at": T0, "state": "running", "details": {"n": 0}}
        tx.execute(tables.runs.insert().values(row))


def _counted(store: Store) -> int:
    with store.reading() as tx:
        return int(tx.execute(select(tables.runs.c.details)).scalar_one()["n"])


def test_threads_lose_no_update(store: Store) -> None:
    _counter(store)

    def add(_: int) -> None:
        with store.writing() as tx:
            found = tx.execute(select(tables.runs.c.details).with_for_update()).scalar_one()
            tx.execute(update(tables.runs).values(details={"n": found["n"] + 1}))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(WRITES)))
    assert _counted(store) == WRITES


def test_processes_lose_no_update(store: Store, url: str) -> None:
    _counter(store)
    command = [sys.executable, "-c", ADDER, url, str(WRITES // 4)]
    running = [subprocess.Popen(command) for _ in range(4)]
    assert [process.wait(120) for process in running] == [0] * 4
    assert _counted(store) == WRITES


def test_the_chain_has_no_gap_and_no_fork_whoever_appends(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)

    def append(_: int) -> None:
        with store.writing() as tx:
            capture(tx)  # its chain function fails on a wrong predecessor

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(append, range(50)))
    with store.reading() as tx:
        assert [each.seq for each in captures.stream(tx)] == list(range(1, 51))


def test_reservations_of_one_host_are_at_least_the_gap_apart(store: Store) -> None:
    def reserve(number: int) -> float:
        with store.writing() as tx:
            return hosts.reserve(tx, "market.example", now=T0, gap_s=5.0 if number % 2 else 2.0)

    with ThreadPoolExecutor(8) as pool:
        waits = sorted(pool.map(reserve, range(20)))
    gaps = [later - earlier for earlier, later in itertools.pairwise(waits)]
    assert waits[0] == 0.0
    assert min(gaps) >= 2.0
    assert waits[-1] >= 10 * 5.0


def test_sqlite_commits_are_synced_and_logged_ahead(tmp_path: Path) -> None:
    from falsefront.store import open_store

    store = open_store(f"sqlite:///{tmp_path / 'store.db'}", create=True)
    with store.writing() as tx:
        found = {name: tx.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")}
        assert found == {"journal_mode": "wal", "synchronous": 2}
        assert tx.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert tx.execute(text("PRAGMA busy_timeout")).scalar() == 30_000
    store.close()


def test_a_deferred_host_waits_and_a_shorter_deferral_changes_nothing(store: Store) -> None:
    with store.writing() as tx:
        hosts.defer(tx, "market.example", until=T0 + timedelta(seconds=60))
        hosts.defer(tx, "market.example", until=T0 + timedelta(seconds=10))
        assert hosts.next_allowed(tx, "market.example") == T0 + timedelta(seconds=60)
        assert hosts.reserve(tx, "market.example", now=T0, gap_s=5) == 60.0
        assert hosts.reserve(tx, "other.example", now=T0, gap_s=5) == 0.0
