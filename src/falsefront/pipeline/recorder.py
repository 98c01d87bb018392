"""One recorder writes for all hosts: what waits is preserved with one sync and stored with one commit.

Whoever hands in an exchange sleeps until its bytes are on the disk and in the chain. What a page came to is handed in
and stored with the next commit, in the order in which it was handed in.
"""

import hashlib
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Generic, Self, TypeVar

from falsefront import __version__
from falsefront.config import Desk
from falsefront.errors import EvidenceError, StoreError, UnstorableError
from falsefront.evidence.chain import GENESIS, link
from falsefront.evidence.reader import MOST_RECORD_BYTES, read_packed
from falsefront.evidence.revisit import HeldPayload, held_payload
from falsefront.evidence.writer import EvidenceWriter
from falsefront.records import Capture, Exchange, Preserved
from falsefront.store import Connection, Store, captures, frontier, revisits
from falsefront.store.memory import Memory

COMPANY_S: Final = 0.05  # so long what a page came to waits for an arrival
# So long an arrival waits for those of the other passes under way, which are written with the same sync and commit; and
# not where nothing was handed in for so long: then they wait for their sites, not for a processor.
GATHERED_S: Final = 0.05
QUIET_S: Final = 0.005
MOST_AT_ONCE: Final = 64  # of what waits: one commit stays short

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One exchange to be preserved, and whose it is."""

    exchange: Exchange
    site: str
    run_id: int
    place: str | None = None  # URL of the frontier that is visited with it; None for what lies on the way
    may_be_held: bool = False  # the URL was asked for before: its payload may be preserved already


@dataclass(slots=True)
class _Job(Generic[T]):
    write: Callable[[Connection], T] | None = None  # None for an arrival
    arrival: Arrival | None = None
    held: tuple[int, HeldPayload] | None = None  # the capture that holds the payload already, and its record
    preserved: Preserved | None = None  # once it is on the disk
    done: "Future[T]" = field(default_factory=Future)


class Recorder:
    """Writes for many threads until it is closed. Raises, where something is handed in, what writing it raised."""

    def __init__(self, folder: Path, *, desk: Desk, opened: Store, now: Callable[[], datetime], prefix: str) -> None:
        self._folder, self._store, self._now = folder, opened, now
        self._writer = EvidenceWriter(folder, desk=desk, software=f"falsefront/{__version__}", prefix=prefix, at=now())
        self._memories: dict[str, Memory] = {}
        self._waiting: deque[_Job[Any]] = deque()
        self._wake = threading.Condition()
        self._is_closing = False
        self._is_hurried = False  # somebody sleeps until what waits is written, who hands in nothing more
        self._is_idle = False  # nothing waits, and the thread sleeps until something does
        self._visitors = 0  # passes under way, each of which hands in one arrival at a time
        self._arrived = 0  # arrivals among what waits
        self._first_at = self._last_at = 0.0  # time.monotonic() of the first of these, and of what came last
        self._has_arrivals = False  # there were exchanges, and there may be more: `reparse` has none
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)
        self._thread.start()

    def preserve(self, arrival: Arrival) -> Capture:
        """Return the capture of an exchange once its bytes are on the disk and its row is in the chain."""
        job: _Job[Capture] = _Job(arrival=arrival, held=self._held(arrival))
        self._put(job)
        return job.done.result()

    @contextmanager
    def visiting(self) -> Iterator[None]:
        """Have arrivals wait a moment for those of this pass, until the block ends."""
        with self._wake:
            self._visitors += 1
        try:
            yield
        finally:
            with self._wake:
                self._visitors -= 1
                self._wake.notify()  # it may have been the last that was waited for

    def _held(self, arrival: Arrival) -> tuple[int, HeldPayload] | None:
        """Return where the payload of an exchange lies already; None where it does not, or not whole."""
        exchange = arrival.exchange
        if not arrival.may_be_held or exchange.response is None or not exchange.body:
            return None
        with self._store.reading() as tx:
            before = revisits.held_before(tx, arrival.site, exchange.url, hashlib.sha256(exchange.body).hexdigest())
        if before is None:
            return None
        try:
            packed = read_packed(self._folder, before.preserved)
        except EvidenceError:
            return None
        held = held_payload(packed, before.preserved, exchange.response, most_bytes=MOST_RECORD_BYTES)
        return None if held is None else (before.seq, held)

    def memory(self, site: str) -> Memory:
        """Return what is kept of a site's vendors; only what is handed in may use it, while it is written."""
        return self._memories.setdefault(site, Memory())

    def hand_in(self, write: Callable[[Connection], T]) -> "Future[T]":
        """Have something stored with the next commit; the future tells what it gave, once that is committed."""
        job = _Job(write)
        self._put(job)
        return job.done

    def hurry(self) -> None:
        """Have what waits written at once: somebody waits for it."""
        with self._wake:
            self._is_hurried = True
            self._wake.notify()

    def close(self) -> None:
        """Write what waits, then end; a second call does nothing."""
        with self._wake:
            self._is_closing = True
            self._wake.notify()
        self._thread.join()
        self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _put(self, job: _Job[Any]) -> None:
        with self._wake:
            if self._is_closing:
                raise StoreError("the recorder is closed")
            self._waiting.append(job)
            self._last_at = time.monotonic()
            if job.arrival is not None:
                self._arrived += 1
                self._has_arrivals = True
                if self._arrived == 1:
                    self._first_at = self._last_at
            # Else the thread is not woken for nothing: it wakes by itself in time.
            if self._is_idle or (job.arrival is not None and (self._arrived == 1 or self._arrived >= self._visitors)):
                self._wake.notify()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._wait()
                jobs = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_AT_ONCE))]
                self._arrived = sum(job.arrival is not None for job in self._waiting)
                self._is_hurried = bool(self._waiting)
            if not jobs:
                return
            self._store_together(self._preserved(jobs))

    def _wait(self) -> None:
        """Wait for work, and a moment for more of it: one commit does for all."""
        while not self._waiting and not self._is_closing:
            self._is_idle = True
            self._wake.wait()
        self._is_idle = False
        began = time.monotonic()
        while not (self._is_hurried or self._is_closing) and (left := self._until(began) - time.monotonic()) > 0:
            self._wake.wait(left)

    def _until(self, began: float) -> float:
        """Return until when what waits from a moment on waits for more."""
        if self._arrived == 0:
            return began + COMPANY_S if self._has_arrivals else began
        if self._arrived >= self._visitors:
            return began
        return min(self._first_at + GATHERED_S, self._last_at + QUIET_S)

    def _preserved(self, jobs: list[_Job[Any]]) -> list[_Job[Any]]:
        """Put all exchanges on the disk; return the jobs that can be stored."""
        arrived = [job for job in jobs if job.arrival is not None]
        if not arrived:  # no file, and no sync, for nothing
            return jobs
        try:
            written = self._writer.write_all([_to_write(job) for job in arrived])
        except EvidenceError as error:
            for job in arrived:
                job.done.set_exception(error)
            return [job for job in jobs if job.arrival is None]
        except Exception:  # noqa: BLE001 - one exchange that cannot be written must not stop the others
            return [job for job in jobs if job.arrival is None or self._is_written(job)]
        for job, preserved in zip(arrived, written, strict=True):
            job.preserved = preserved
        return jobs

    def _is_written(self, job: _Job[Any]) -> bool:
        """Put one exchange on the disk by itself."""
        try:
            job.preserved = self._writer.write_all([_to_write(job)])[0]
        except Exception as error:  # noqa: BLE001 - its visitor says what became of it
            job.done.set_exception(error)
            return False
        return True

    def _store_together(self, jobs: list[_Job[Any]]) -> None:
        """Store some jobs with one commit; where one of them cannot be stored, each by itself."""
        if not jobs:
            return
        try:
            with self._store.writing() as tx:
                given = self._written(tx, jobs)
        except Exception as error:  # noqa: BLE001 - one page that cannot be stored must not stop the others
            for memory in list(self._memories.values()):  # a site may begin meanwhile
                memory.forget()
            is_disk = isinstance(error, StoreError) and not isinstance(error, UnstorableError)
            if len(jobs) == 1 or is_disk:
                for job in jobs:
                    job.done.set_exception(error)
                return
            for job in jobs:
                self._store_together([job])
            return
        for job, result in zip(jobs, given, strict=True):
            job.done.set_result(result)

    def _written(self, tx: Connection, jobs: list[_Job[Any]]) -> list[Any]:
        """Write what the jobs bring: first all new captures, then what pages came to."""
        arrived = [job for job in jobs if job.arrival is not None]
        made = dict(zip(map(id, arrived), self._appended(tx, arrived), strict=True))
        given = [made[id(job)] if job.write is None else job.write(tx) for job in jobs]
        for memory in list(self._memories.values()):  # a site may begin meanwhile
            memory.flush(tx)
        return given

    def _appended(self, tx: Connection, arrived: list[_Job[Any]]) -> list[Capture]:
        """Add exchanges to the chain, and note which places were visited with them."""
        if not arrived:
            return []
        new = [_as_new(job) for job in arrived]
        made = captures.append_all(tx, new, link=_chain_link)
        now = self._now()
        visited = []
        for job, capture in zip(arrived, made, strict=True):
            if job.held is not None:
                revisits.note(tx, capture.seq, holder=job.held[0])
            if job.arrival is not None and job.arrival.place is not None:
                arrival = job.arrival
                visited.append(
                    frontier.Visited(
                        site=arrival.site, url=job.arrival.place, run_id=arrival.run_id,
                        outcome=arrival.exchange.outcome, capture=capture.seq,
                    )
                )  # fmt: skip
        frontier.visited_all(tx, visited, now=now)
        return made


def _as_new(job: _Job[Any]) -> captures.NewCapture:
    if job.arrival is None or job.preserved is None:
        raise EvidenceError("nothing was preserved")
    exchange = job.arrival.exchange
    return captures.NewCapture(
        site=job.arrival.site, run_id=job.arrival.run_id, url=exchange.url, fetched_at=exchange.fetched_at,
        status=exchange.status, preserved=job.preserved, outcome=exchange.outcome, reason=exchange.reason,
        location=exchange.location, remote_ip=exchange.remote_ip,
    )  # fmt: skip


def _to_write(job: _Job[Any]) -> tuple[Exchange, HeldPayload | None]:
    if job.arrival is None:
        raise EvidenceError("there is nothing to preserve")
    return job.arrival.exchange, job.held[1] if job.held else None


def _chain_link(previous: str | None, **facts: Any) -> str:
    return link(previous or GENESIS, **facts)
