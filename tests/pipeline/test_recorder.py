"""What several hosts bring is stored together; nobody who waits is kept waiting for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.evidence.exchanges import DESK, NOON, answered

from falsefront.pipeline import recorder
from falsefront.pipeline.recorder import Arrival, Recorder
from falsefront.store import Connection, Store, captures, runs, sites

LONG_S = 60.0  # so long that a test which waited for it would be seen to


@pytest.fixture
def writing(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """Give a recorder that lets what pages came to wait for long."""
    monkeypatch.setattr(recorder, "COMPANY_S", LONG_S)
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
