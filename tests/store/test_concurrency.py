"""No update is lost, whoever writes: threads of one process, and processes of their own."""

import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import select, text, update
from tests.store.rows import T0, add_sites, capture

from falsefront.store import Store, captures, hosts, matching, open_store, tables, turnstile
from falsefront.store.turnstile import Turnstile, short_writing

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


def test_a_turn_is_held_by_one_at_a_time(store: Store) -> None:
    inside, most = [0], [0]

    def take(_: int) -> int:
        taken = 0
        with Turnstile(store) as turnstile:
            while taken < 10:
                with turnstile.turn("market.example") as is_ours:
                    if is_ours:
                        inside[0] += 1
                        most[0] = max(most[0], inside[0])
                        time.sleep(0.001)
                        inside[0] -= 1
                        taken += 1
        return taken

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(take, range(4))) == 40
    assert most == [1]


def test_turns_go_on_where_the_database_ended_a_session(store: Store) -> None:
    if store.file is not None:
        pytest.skip("SQLite has no sessions that end")
    ends = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = :pid")

    def end(turnstile: Turnstile) -> None:
        pid = turnstile.session.execute(text("SELECT pg_backend_pid()")).scalar()
        with store.reading() as tx:
            tx.execute(ends, {"pid": pid})

    with Turnstile(store) as one, Turnstile(store) as other:
        for when in ("between", "within"):
            with one.turn("market.example") as is_ours:
                assert is_ours
                if when == "within":
                    end(one)
            if when == "between":
                end(one)
        with one.turn("market.example") as is_ours, other.turn("market.example") as is_theirs:
            assert (is_ours, is_theirs) == (True, False)


def test_turns_at_other_hosts_are_free(store: Store) -> None:
    with (
        Turnstile(store) as one,
        Turnstile(store) as other,
        one.turn("a.example") as first,
        other.turn("b.example") as second,
        other.turn("a.example") as third,
    ):
        assert (first, second, third) == (True, True, False)


def test_sqlite_commits_are_synced_and_logged_ahead(tmp_path: Path) -> None:
    from falsefront.store import open_store

    store = open_store(f"sqlite:///{tmp_path / 'store.db'}", create=True)
    with store.writing() as tx:
        found = {name: tx.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")}
        assert found == {"journal_mode": "wal", "synchronous": 2}
        assert tx.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert tx.execute(text("PRAGMA busy_timeout")).scalar() == 30_000
    store.close()


def test_an_end_never_shortens_a_wait_and_clearing_does(store: Store) -> None:
    minute, second = T0 + timedelta(seconds=60), T0 + timedelta(seconds=10)
    with store.writing() as tx:
        hosts.begin(tx, "market.example", now=T0)
        hosts.end(tx, "market.example", now=T0, next_allowed_at=minute, failures=2, because="Retry-After")
        hosts.end(tx, "market.example", now=T0, next_allowed_at=second, failures=2, because="Retry-After")
        (found,) = hosts.left_alone(tx, now=T0)
        assert (found.due(5.0), found.failures, found.because) == (minute, 2, "Retry-After")
        assert found.due(90.0) == T0 + timedelta(seconds=90)
        for other in ("a.example", "z.example"):
            hosts.begin(tx, other, now=T0)
            hosts.end(tx, other, now=T0, next_allowed_at=minute, failures=1, because=None)
        assert hosts.clear(tx, "market.example", now=T0)
        assert [each.host for each in hosts.left_alone(tx, now=T0)] == ["a.example", "z.example"]
        assert hosts.clear(tx, "a.example", now=T0)
        assert hosts.clear(tx, "z.example", now=T0)
        assert not hosts.clear(tx, "other.example", now=T0)
        assert hosts.left_alone(tx, now=T0) == []


def test_a_request_whose_process_was_killed_ended_when_that_is_found_out(store: Store) -> None:
    later = T0 + timedelta(seconds=7)
    with store.writing() as tx:
        hosts.begin(tx, "market.example", now=T0)
        hosts.close_left_open(tx, "market.example", now=later)
        found = hosts.standing(tx, "market.example")
    assert found is not None
    assert found.due(5.0) == later + timedelta(seconds=5)


def test_whoever_writes_much_makes_longer_pauses_where_others_write(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "store.db"
    shutil.copyfile(sqlite_template, file)
    mine, other = open_store(f"sqlite:///{file}"), open_store(f"sqlite:///{file}")
    pauses: list[float] = []
    monkeypatch.setattr(turnstile, "time", SimpleNamespace(monotonic=time.monotonic, sleep=pauses.append))

    def write() -> float:
        pauses.clear()
        with short_writing(mine) as tx:
            matching.start(tx, matcher="0", is_full=False, now=T0)
        return sum(pauses)

    assert max(write(), write()) < turnstile.LOOKS_S
    with other.writing() as tx:
        matching.start(tx, matcher="0", is_full=False, now=T0)
    assert min(write() for _ in range(turnstile.SEEN_FOR)) >= turnstile.LOOKS_S
    assert write() < turnstile.LOOKS_S
    if other.waiting is not None and mine.waiting is not None and mine.waiting.is_anybody() is not None:
        with other.waiting.told():
            assert write() >= turnstile.LOOKS_S
        assert write() < turnstile.LOOKS_S
    mine.close()
    other.close()
