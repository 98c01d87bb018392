"""When a host may be asked next."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

Reserve = Callable[[str, float], float]  # host, least gap in seconds -> seconds to wait before the request


class Pace:
    """Waits before each request: for the gap that `reserve` keeps, and for what the server itself asked for."""

    def __init__(self, *, now: Callable[[], datetime], sleep: Callable[[float], None], reserve: Reserve) -> None:
        self._now = now
        self._sleep = sleep
        self._reserve = reserve
        self._not_before: dict[str, datetime] = {}
        self._lock = Lock()

    def wait(self, host: str, gap_s: float) -> None:
        """Return when the host may be asked."""
        with self._lock:
            until = self._not_before.pop(host, None)
        if until is not None:
            self.rest((until - self._now()).total_seconds())
        self.rest(self._reserve(host, gap_s))

    def rest(self, seconds: float) -> None:
        """Sleep, if there is anything to sleep."""
        if seconds > 0:
            self._sleep(seconds)

    def heed(self, host: str, retry_after_s: float | None) -> None:
        """Remember that a host asked to be left alone for so long."""
        if retry_after_s:
            with self._lock:
                self._not_before[host] = self._now() + timedelta(seconds=retry_after_s)
