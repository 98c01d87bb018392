"""When a request counts against its host."""

from datetime import UTC, datetime

import pytest

from falsefront.fetch.pace import is_failure
from falsefront.records import Exchange, Outcome

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def exchange(outcome: Outcome, status: int | None = None, response: bytes | None = None) -> Exchange:
    return Exchange(url="https://shop.example/", fetched_at=NOON, outcome=outcome, status=status, response=response)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 503, 599])
def test_an_answer_that_says_not_now_is_a_failure(status: int) -> None:
    assert is_failure(exchange(Outcome.SERVER_ERROR, status, b"HTTP/1.1")) is True


@pytest.mark.parametrize("status", [200, 304, 403, 404, 410, 428, 430, 499])
def test_an_answer_about_the_page_is_none(status: int) -> None:
    assert is_failure(exchange(Outcome.LIVE, status, b"HTTP/1.1")) is False


def test_silence_is_a_failure_and_half_an_answer_tells_nothing_of_the_host() -> None:
    assert is_failure(exchange(Outcome.NETWORK_ERROR)) is True
    assert is_failure(exchange(Outcome.NETWORK_ERROR, response=b"HTT")) is None
    assert is_failure(exchange(Outcome.SCOPE)) is None
    assert is_failure(exchange(Outcome.ROBOTS)) is None
