"""Whose turn it is at a host: one request at a time, the gap from the end of the last, whoever asks."""

import math
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final, Self

from falsefront.fetch.pace import OPEN_AFTER, By, is_failure, left_alone_s, pace_key
from falsefront.records import Exchange
from falsefront.store import Store, hosts
from falsefront.store.turnstile import POLL_S, Turnstile
from falsefront.wording import counted

LONG_WAIT_S: Final = 300.0  # a host that is to be left alone for longer is left for the next run
WORTH_TELLING_S: Final = 1.0  # a wait longer than this is told to whoever watches

Ended = Callable[[Exchange], None]


class HostWaitsError(Exception):
    """The host is to be left alone for longer than its visitor waits."""

    def __init__(self, words: str, key: str, *, is_failing: bool) -> None:
        super().__init__(words)
        self.key = key  # what shares the pace
        self.is_failing = is_failing  # it gave nothing but errors; else it asked to be left alone


class Turns:
    """The turns that one thread takes at hosts."""

    def __init__(
        self,
        opened: Store,
        *,
        by: By,
        now: Callable[[], datetime],
        rest: Callable[[float], object],  # waits so many seconds; may raise to end a visit
        on_wait: Callable[[str, float], object] = lambda _host, _seconds: None,
        longest_s: float = LONG_WAIT_S,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._store, self._by, self._now, self._rest, self._on_wait = opened, by, now, rest, on_wait
        self._longest_s, self._jitter = longest_s, jitter
        self._turnstile = Turnstile(opened)

    def key(self, host: str) -> str:
        """Return what a host shares its pace with."""
        return pace_key(host, self._by)

    @contextmanager
    def turn(self, host: str, gap_s: float) -> Iterator[Ended]:
        """Wait for the host's turn and hold it until the block ends; the block says how its request ended.

        Raises HostWaitsError where that would take longer than is waited.
        """
        key = self.key(host)
        waited_for: datetime | None = None
        is_told = False
        while True:
            wait_s = POLL_S
            with self._turnstile.turn(key) as is_ours:
                if is_ours:
                    standing = self._standing(key)
                    due, now = standing.due(gap_s) if standing else None, self._now()
                    # Nobody came in between: what was to be waited was waited, whatever the clock says.
                    if due is None or due <= now or due == waited_for:
                        yield from self._ask(key, gap_s, standing)
                        return
                    waited_for, wait_s = due, (due - now).total_seconds()
                    self._refuse_long(key, due, wait_s, standing)
            if not is_told and wait_s >= WORTH_TELLING_S:
                self._on_wait(key, wait_s)
                is_told = True
            self._rest(wait_s)

    def close(self) -> None:
        """Give back what turns are taken with."""
        self._turnstile.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _standing(self, key: str) -> hosts.Standing | None:
        """Return how the host stands, for who holds its turn; None where it was never asked."""
        with self._store.translated():
            is_known = hosts.is_known(self._turnstile.session, key)
        if not is_known:
            return None
        with self._store.reading() as tx:
            found = hosts.standing(tx, key)
        if found is None or found.reserved_at is None or found.ended_at is not None:
            return found
        with self._store.writing() as tx:
            hosts.close_left_open(tx, key, now=self._now())
            return hosts.standing(tx, key)

    def _refuse_long(self, key: str, due: datetime, wait_s: float, standing: hosts.Standing | None) -> None:
        if wait_s > self._longest_s:
            because = f" ({standing.because})" if standing and standing.because else ""
            is_failing = standing is not None and standing.failures >= OPEN_AFTER
            raise HostWaitsError(
                f"{key} is to be left alone until {due:%Y-%m-%d %H:%M:%S} UTC{because}", key, is_failing=is_failing
            )

    def _ask(self, key: str, gap_s: float, before: hosts.Standing | None) -> Iterator[Ended]:
        """Give the moment of a request, and note when it ended; without a gap only what goes wrong is noted."""
        ended: list[Exchange] = []
        if gap_s > 0:
            with self._store.writing() as tx:
                hosts.begin(tx, key, now=self._now())
        try:
            yield ended.append
        finally:
            self._end(key, gap_s, before.failures if before else 0, ended[-1] if ended else None)

    def _end(self, key: str, gap_s: float, before: int, exchange: Exchange | None) -> None:
        has_failed = None if exchange is None else is_failure(exchange)
        asked_s = (exchange.retry_after_s if exchange else None) or 0.0
        failures = before if has_failed is None else before + 1 if has_failed else 0
        if not (gap_s > 0 or asked_s or failures or before):
            return
        now = self._now()
        alone_s = left_alone_s(failures, gap_s=gap_s, jitter=self._jitter())
        because = None
        if failures >= OPEN_AFTER:
            because = f"{counted(failures, 'request')} in a row came to nothing"
        elif asked_s > gap_s:
            because = "it asked for it (Retry-After)"
        until = now + timedelta(seconds=max(alone_s, asked_s))
        with self._store.writing() as tx:
            hosts.end(tx, key, now=now, next_allowed_at=until, failures=failures, because=because)


class OwnTurns:
    """The gap between the requests of one caller, where no store keeps it between all."""

    def __init__(self, sleep: Callable[[float], None]) -> None:
        self._sleep = sleep
        self._ended: dict[str, float] = {}  # host -> time.monotonic()

    @contextmanager
    def turn(self, host: str, gap_s: float) -> Iterator[Callable[[Exchange], None]]:
        """Wait until the gap since the last request to the host is over."""
        wait_s = self._ended.get(host, -math.inf) + gap_s - time.monotonic()
        if wait_s > 0:
            self._sleep(wait_s)
        try:
            yield lambda _: None
        finally:
            self._ended[host] = time.monotonic()
