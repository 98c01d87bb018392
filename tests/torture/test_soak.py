"""The soak itself is `make soak`; here, that it would see what it is there to see."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.torture.soak import EVERY_S, Sample, due_times, growth

START = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


def samples(*, memory_mib: float = 0.0, files: float = 0.0, threads: float = 0.0) -> list[Sample]:
    """Return what a service holds over five minutes, with what rises over that time."""
    return [
        Sample(
            memory_mib=150 + number % 3 + memory_mib * number / 300,
            files=int(15 + number % 9 + files * number / 300),
            threads=int(8 + threads * number / 300),
        )
        for number in range(300)
    ]


def test_a_service_that_holds_what_it_holds_is_well() -> None:
    assert list(growth(samples(memory_mib=5, files=3))) == []


@pytest.mark.parametrize(
    ("held", "word"), [({"memory_mib": 60}, "memory"), ({"files": 40}, "open files"), ({"threads": 20}, "threads")]
)
def test_what_rises_is_told(held: dict[str, float], word: str) -> None:
    (told,) = growth(samples(**held))
    assert word in told


def test_a_service_that_ended_at_once_is_told() -> None:
    assert list(growth([])) == ["the service ended before it could be looked at"]


def store(path: Path, *, without: tuple[str, int] | None = None, state: str = "done", until_s: int = 60) -> float:
    """Write the runs of a minute as the store does, and return when the service was stopped."""
    rows = sqlite3.connect(path)
    rows.execute("CREATE TABLE runs (site TEXT, due_at TEXT, state TEXT)")
    for site, every_s in EVERY_S.items():
        for number in range(until_s // every_s):
            due_at = START + timedelta(seconds=number * every_s)
            if (site, number) != without:
                said = "missed" if number % 3 else state
                rows.execute(
                    "INSERT INTO runs VALUES (?, ?, ?)", (site, due_at.replace(tzinfo=None).isoformat(" "), said)
                )
    rows.commit()
    rows.close()
    return (START + timedelta(seconds=60)).timestamp()


def test_a_row_for_each_due_time_is_well(tmp_path: Path) -> None:
    stopped_at = store(tmp_path / "a.db")
    assert list(due_times(tmp_path / "a.db", stopped_at=stopped_at)) == []


def test_a_due_time_without_a_row_is_told(tmp_path: Path) -> None:
    stopped_at = store(tmp_path / "a.db", without=("busy", 7))
    (told,) = due_times(tmp_path / "a.db", stopped_at=stopped_at)
    assert told.startswith("busy: the due time after 2026-03-03T12:00:12")


def test_a_clock_that_stopped_is_told(tmp_path: Path) -> None:
    stopped_at = store(tmp_path / "a.db", until_s=30)
    told = list(due_times(tmp_path / "a.db", stopped_at=stopped_at))
    assert [each.partition(":")[0] for each in told] == list(EVERY_S)


def test_a_run_left_open_is_told(tmp_path: Path) -> None:
    stopped_at = store(tmp_path / "a.db", state="running")
    assert "steady: a run is still open" in set(due_times(tmp_path / "a.db", stopped_at=stopped_at))
