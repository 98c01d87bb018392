"""The pace of a host: from the end of a request, one at a time, whoever asks; and when it is given up."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page

from falsefront.fetch.pace import LONGEST_BACK_OFF_S, OPEN_AFTER, OPEN_S
from falsefront.pipeline.turns import HostWaitsError, Turns
from falsefront.records import Exchange, Outcome
from falsefront.store import Store, hosts

START = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
HOST = "shop.example"


class Clock:
    """A clock that only waiting moves; who waits is told for how long."""

    def __init__(self) -> None:
        self.at = START
        self.waited: list[float] = []

    def now(self) -> datetime:
        return self.at

    def rest(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def turns(store: Store, clock: Clock) -> Iterator[Turns]:
    with Turns(store, by="domain", now=clock.now, rest=clock.rest, jitter=lambda: 0.0) as taken:
        yield taken


def answer(status: int | None = 200, **more: object) -> Exchange:
    outcome = Outcome.LIVE if status == 200 else Outcome.NETWORK_ERROR if status is None else Outcome.SERVER_ERROR
    return Exchange(url="http://shop.example/", fetched_at=START, outcome=outcome, status=status, **more)  # type: ignore[arg-type]


def ask(turns: Turns, exchange: Exchange, *, host: str = HOST, gap_s: float = 5.0) -> None:
    with turns.turn(host, gap_s) as ended:
        ended(exchange)


def test_the_gap_counts_from_the_end_of_a_request(turns: Turns, clock: Clock) -> None:
    with turns.turn(HOST, 5.0) as ended:
        clock.at += timedelta(seconds=20)
        ended(answer())
    ask(turns, answer())
    assert clock.waited == [5.0]


def test_hosts_of_one_registrable_domain_share_a_pace_and_addresses_do_not(turns: Turns, clock: Clock) -> None:
    ask(turns, answer(), host="www.shop.example")
    ask(turns, answer(), host="127.0.0.1:8001")
    ask(turns, answer(), host="127.0.0.1:8002")
    assert clock.waited == []
    ask(turns, answer(), host="img.shop.example:8080")
    assert clock.waited == [5.0]


def test_by_host_each_host_has_its_own_pace(store: Store, clock: Clock) -> None:
    with Turns(store, by="host", now=clock.now, rest=clock.rest) as turns:
        ask(turns, answer(), host="www.shop.example")
        ask(turns, answer(), host="img.shop.example")
    assert clock.waited == []


def test_what_comes_in_between_is_seen_on_waking(store: Store, turns: Turns, clock: Clock) -> None:
    ask(turns, answer())
    later = START + timedelta(seconds=60)

    def rest(seconds: float) -> None:
        if not clock.waited:
            with store.writing() as tx:
                hosts.end(tx, HOST, now=clock.at, next_allowed_at=later, failures=0, because=None)
        clock.rest(seconds)

    with Turns(store, by="domain", now=clock.now, rest=rest) as other:
        ask(other, answer())
    assert clock.waited == [5.0, 55.0]


def test_a_turn_held_elsewhere_is_waited_for(store: Store, turns: Turns, clock: Clock) -> None:
    entered: list[datetime] = []
    with turns.turn(HOST, 5.0) as ended:
        ended(answer())

        def rest(_: float) -> None:
            raise InterruptedError

        with (
            Turns(store, by="domain", now=clock.now, rest=rest) as other,
            pytest.raises(InterruptedError),
            other.turn(HOST, 5.0),
        ):
            entered.append(clock.at)
    assert entered == []


def test_failures_back_off_and_then_the_host_is_left_alone(turns: Turns, clock: Clock, store: Store) -> None:
    for _ in range(OPEN_AFTER):
        ask(turns, answer(503))
    assert clock.waited == [min(5.0 * 2**number, LONGEST_BACK_OFF_S) for number in range(1, OPEN_AFTER)]
    with pytest.raises(HostWaitsError, match="8 requests in a row came to nothing") as raised:
        ask(turns, answer())
    assert raised.value.is_failing
    with store.reading() as tx:
        (standing,) = hosts.left_alone(tx, now=clock.at)
    assert standing.next_allowed_at == clock.at + timedelta(seconds=OPEN_S)
    clock.at = standing.next_allowed_at
    ask(turns, answer())
    with store.reading() as tx:
        assert [each.failures for each in hosts.left_alone(tx, now=clock.at)] == [0]


def test_an_answer_that_broke_off_is_about_its_page_and_not_about_the_host(turns: Turns, store: Store) -> None:
    for _ in range(2 * OPEN_AFTER):
        ask(turns, answer(None, response=b"HTTP/1.1 2"), gap_s=0.0)
    with store.reading() as tx:
        assert hosts.standing(tx, HOST) is None


def test_a_retry_after_is_kept_by_whoever_asks_next(turns: Turns, clock: Clock) -> None:
    ask(turns, answer(429, retry_after_s=90.0))
    ask(turns, answer())
    assert clock.waited == [90.0]


def test_a_clock_that_stands_still_does_not_keep_a_pass_waiting_for_ever(store: Store) -> None:
    waits: list[float] = []
    with Turns(store, by="domain", now=lambda: START, rest=waits.append) as turns:
        for _ in range(3):
            ask(turns, answer())
    assert waits == [5.0, 5.0]


def test_of_sixty_errors_in_a_row_fewer_than_ten_are_asked_for(desk: Watch) -> None:
    failing = reply(b"busy", status=503)
    targets = [f"/p{number}" for number in range(60)]
    desk.server.handlers |= {"/": reply(index_page(*targets)), **dict.fromkeys(targets, failing)}
    done = desk.crawl()
    asked = [target for target in desk.server.targets() if target.startswith("/p")]
    assert len(asked) == OPEN_AFTER
    assert done.has_failed
    assert "in a row came to nothing" in done.problems[0]
    desk.crawl()
    assert len([target for target in desk.server.targets() if target.startswith("/p")]) == 2 * OPEN_AFTER
