"""What several hosts bring is stored together; nobody who waits is kept waiting for it."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from tests.evidence.exchanges import DESK, NOON, answered

from falsefront.pipeline import recorder
from falsefront.pipeline.recorder import Arrival, Recorder
from falsefront.store import Connection, Store, captures, runs, sites

LONG_S = 60.0  # so long that a test which waited for it would be seen to


@pytest.fixture
def writing(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """Give a recorder that lets what pages came to wait for long."""
    for bound in ("COMPANY_S", "GATHERED_S", "QUIET_S"):
        monkeypatch.setattr(recorder, bound, LONG_S)
    with Recorder(tmp_path / "evidence", desk=DESK, opened=store, now=lambda: NOON, prefix="shop") as made:
        yield made


def arrival(store: Store) -> Arrival:
    with store.writing() as tx:
        sites.sync(tx, {"shop": None}, now=NOON)
        run_id = runs.start(tx, "shop", now=NOON)
    exchange = answered(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
    return Arrival(exchange=exchange, site="shop", run_id=run_id)


def last_seq(tx: Connection) -> int | None:
    found = captures.head(tx)
    return None if found is None else found.seq


def test_what_a_page_came_to_is_stored_with_the_next_arrival(store: Store, writing: Recorder) -> None:
    came = arrival(store)
    writing.preserve(came)
    stored = writing.hand_in(last_seq)
    writing.preserve(came)
    assert stored.result(timeout=LONG_S / 2) == 2  # the second arrival was written in the same transaction


def test_who_hurries_waits_for_no_arrival(store: Store, writing: Recorder) -> None:
    writing.preserve(arrival(store))
    stored = writing.hand_in(last_seq)
    writing.hurry()
    assert stored.result(timeout=LONG_S / 2) == 1


def test_where_nothing_arrives_nothing_is_waited_for(writing: Recorder) -> None:
    assert writing.hand_in(last_seq).result(timeout=LONG_S / 2) is None


def test_closing_writes_what_waits(store: Store, writing: Recorder) -> None:
    writing.preserve(arrival(store))
    stored = writing.hand_in(last_seq)
    writing.close()
    assert stored.result(timeout=0) == 1


def test_where_nothing_arrives_no_file_is_made(writing: Recorder, tmp_path: Path) -> None:
    writing.hand_in(last_seq).result(timeout=LONG_S / 2)
    writing.close()
    assert not (tmp_path / "evidence").exists()


def commits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return where it is noted of each commit from now on for how many it is."""
    made: list[int] = []
    whole = Recorder._store_together

    def noted(writing: Recorder, jobs: list[Any]) -> None:
        made.append(len(jobs))
        whole(writing, jobs)

    monkeypatch.setattr(Recorder, "_store_together", noted)
    return made


def test_arrivals_of_all_passes_under_way_are_stored_with_one_commit(
    store: Store, writing: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    came, made = arrival(store), commits(monkeypatch)
    with ExitStack() as passes, ThreadPoolExecutor(3) as threads:
        for _ in range(3):
            passes.enter_context(writing.visiting())
        captured = list(threads.map(writing.preserve, [came] * 3, timeout=LONG_S / 2))
    assert sorted(capture.seq for capture in captured) == [1, 2, 3]
    assert made == [3]


def test_where_a_pass_ends_that_was_waited_for_what_arrived_is_written(store: Store, writing: Recorder) -> None:
    came, is_over = arrival(store), threading.Event()

    def another() -> None:
        with writing.visiting():
            is_over.wait(LONG_S / 2)

    with writing.visiting(), ThreadPoolExecutor(2) as threads:
        ended = threads.submit(another)
        while writing._visitors < 2:
            time.sleep(0.001)
        captured = threads.submit(writing.preserve, came)
        time.sleep(0.05)
        assert not captured.done()
        is_over.set()
        assert captured.result(timeout=LONG_S / 2).seq == 1
        ended.result()


@pytest.mark.parametrize("bound", ["GATHERED_S", "QUIET_S"])
def test_a_pass_that_brings_nothing_keeps_no_other_waiting(
    store: Store, writing: Recorder, bound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, bound, 0.01)
    came = arrival(store)
    with writing.visiting(), writing.visiting(), ThreadPoolExecutor(1) as threads:
        assert threads.submit(writing.preserve, came).result(timeout=LONG_S / 2).seq == 1


def test_what_a_page_came_to_does_not_wake_who_writes_while_arrivals_are_gathered(
    store: Store, writing: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    came, made = arrival(store), commits(monkeypatch)
    with writing.visiting(), writing.visiting(), ThreadPoolExecutor(2) as threads:
        first = threads.submit(writing.preserve, came)
        while writing._arrived < 1:
            time.sleep(0.001)
        stored = writing.hand_in(last_seq)
        second = threads.submit(writing.preserve, came)
        assert {first.result(LONG_S / 2).seq, second.result(LONG_S / 2).seq} == {1, 2}
        assert stored.result(LONG_S / 2) == 2
    assert made == [3]
