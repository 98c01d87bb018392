from datetime import UTC, datetime, timedelta

from falsefront.fetch.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 3, 3, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += timedelta(seconds=seconds)


def test_the_wait_that_is_reserved_is_slept_and_nothing_else() -> None:
    clock, waits = Clock(), iter((0.0, 4.5))
    pace = Pace(now=clock.now, sleep=clock.sleep, reserve=lambda *_: next(waits))
    pace.wait("shop.example", 5.0)
    pace.wait("shop.example", 5.0)
    assert clock.slept == [4.5]


def test_what_a_server_asked_for_is_waited_for_once_by_its_host_alone() -> None:
    clock = Clock()
    pace = Pace(now=clock.now, sleep=clock.sleep, reserve=lambda *_: 0.0)
    pace.heed("shop.example", 30.0)
    pace.heed("shop.example", None)
    pace.wait("other.example", 5.0)
    clock.at += timedelta(seconds=10)
    pace.wait("shop.example", 5.0)
    pace.wait("shop.example", 5.0)
    assert clock.slept == [20.0]
