import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Thread

import pytest

from falsefront.store import Store, open_store
from falsefront.store.turnstile import at_once
from falsefront.store.waiting import Waiting

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there nobody can tell who waits")

WAITS = """
import sys
from pathlib import Path
from falsefront.store.waiting import Waiting
with Waiting(Path(sys.argv[1])).told():
    print("waits", flush=True)
    sys.stdin.read()
"""


def test_who_asks_is_told_of_others_in_this_process_and_in_another_until_they_are_let_in(tmp_path: Path) -> None:
    file = tmp_path / "turns" / "writers.lock"
    mine, other = Waiting(file), Waiting(file)
    assert mine.is_anybody() is False
    with other.told(), other.told():
        assert mine.is_anybody() is True
        assert other.is_anybody() is True
    assert mine.is_anybody() is False
    with subprocess.Popen(
        [sys.executable, "-c", WAITS, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as waits:
        assert waits.stdout is not None
        assert waits.stdout.readline() == b"waits\n"
        assert mine.is_anybody() is True
        waits.kill()
    assert mine.is_anybody() is False
    mine.close()
    other.close()


def test_nothing_is_made_where_nobody_asks_and_nobody_is_kept_from_writing_where_nothing_can_be(tmp_path: Path) -> None:
    waiting = Waiting(tmp_path / "turns" / "writers.lock")
    with waiting.told():
        assert list(tmp_path.iterdir()) == []
    (tmp_path / "turns").write_text("no folder")
    assert waiting.is_anybody() is None
    with waiting.told():
        pass


def test_several_pieces_are_written_at_once_where_nobody_waits_and_else_each_by_itself(store: Store) -> None:
    if store.waiting is None:
        pytest.skip("PostgreSQL lets several write at once")
    assert list(at_once(store, "abcde", 2)) == [["a", "b"], ["c", "d"], ["e"]]
    with store.waiting.told():
        assert list(at_once(store, "abc", 2)) == [["a"], ["b"], ["c"]]


def test_a_writer_waits_until_it_is_let_into_the_store(store: Store, url: str) -> None:
    if store.waiting is None:
        pytest.skip("PostgreSQL lets several write at once")
    other = open_store(url)
    assert store.waiting.is_anybody() is False
    held, done = Event(), Event()

    def hold() -> None:
        with other.writing():
            held.set()
            done.wait()

    holder = Thread(target=hold)
    holder.start()
    held.wait()
    assert store.waiting.is_anybody() is False  # it has been let in
    waiter = Thread(target=lambda: _write(url))
    waiter.start()
    until = time.monotonic() + 20
    while not store.waiting.is_anybody() and time.monotonic() < until:
        time.sleep(0.01)
    assert store.waiting.is_anybody() is True
    done.set()
    holder.join()
    waiter.join()
    assert store.waiting.is_anybody() is False
    other.close()


def _write(url: str) -> None:
    store = open_store(url)
    with store.writing():
        pass
    store.close()
