"""Stored pages read by as many processes as there are cores, and given back in their order."""

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from falsefront.config import Config, Site
from falsefront.errors import EvidenceError
from falsefront.evidence.reader import read_back
from falsefront.pipeline.bulk import deaf, serve, start_method
from falsefront.pipeline.page import Read, read_body
from falsefront.records import CaptureReading

PARALLEL_PAGES: Final = 200  # fewer are read sooner than the processes have started
IN_FLIGHT: Final = 16  # pages for each process


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One stored page that is to be read again."""

    stored: CaptureReading
    site: str
    is_start: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What reading it gave: either `read`, or in words what prevented it."""

    read: Read | None = None
    unpreserved: str | None = None  # its bytes cannot be read back
    broke: str | None = None  # reading broke off


@dataclass(frozen=True, slots=True)
class _Means:
    """What a process needs to read a page."""

    folder: Path
    max_bytes: int
    sites: Mapping[str, Site]

    def read(self, order: Order) -> Answer:
        capture = order.stored.capture
        try:
            exchange = read_back(self.folder, capture.preserved)
        except EvidenceError as error:
            return Answer(unpreserved=str(error))
        try:
            read = read_body(
                exchange.body or b"", url=capture.url, content_type=exchange.header("content-type"),
                site=self.sites[order.site], is_start=order.is_start, max_bytes=self.max_bytes,
            )  # fmt: skip
        except Exception as error:  # noqa: BLE001 - one page must not stop the others
            return Answer(broke=f"reading it broke off: {type(error).__name__}: {error}"[:300])
        return Answer(read=replace(read, reading=replace(read.reading, links=(), blocks=())))


_means: _Means | None = None  # of this process


class Readers:
    """Reads pages: in processes of their own, or where there is no pool in this one."""

    def __init__(self, means: _Means, pool: ProcessPoolExecutor | None, workers: int) -> None:
        self._means, self._pool, self._workers = means, pool, workers

    def in_order(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
        """Give each page with what reading it gave, in the order of `orders`; whoever stops early waits for nothing."""
        if self._pool is None:
            yield from ((order, self._means.read(order)) for order in orders)
            return
        waiting: deque[tuple[Order, Future[Answer]]] = deque()
        try:
            for order in orders:
                waiting.append((order, self._pool.submit(_read, order)))
                if len(waiting) >= self._workers * IN_FLIGHT:
                    first, answer = waiting.popleft()
                    yield first, answer.result()
            while waiting:
                first, answer = waiting.popleft()
                yield first, answer.result()
        finally:
            for _, answer in waiting:
                answer.cancel()


@contextmanager
def reading_pool(
    config: Config, sites: Iterable[Site], *, pages: int, workers: int | None = None, is_apart: bool = False
) -> Iterator[Readers]:
    """Start the processes, where there is enough work for them; `workers` None: one for each core.

    With `is_apart` also the only one: what reading holds is gone when it ends.

    To be entered before any thread is started: then they are forked, which is sooner done.
    """
    means = _Means(config.evidence_folder, config.crawl.max_bytes, {site.name: site for site in sites})
    wanted = _cores() if workers is None else workers
    if (wanted < 2 and not is_apart) or (workers is None and pages < PARALLEL_PAGES):
        yield Readers(means, None, 1)
        return
    context = multiprocessing.get_context(start_method())
    with ProcessPoolExecutor(wanted, mp_context=context, initializer=_begin, initargs=(means,)) as pool:
        try:
            with deaf():
                pool.submit(start_method)  # forked processes start with the first piece of work
            yield Readers(means, pool, wanted)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)


def _begin(means: _Means) -> None:
    """Make this process one that reads."""
    global _means  # a pool hands nothing else from its initializer to its work
    _means = means
    serve()


def _read(order: Order) -> Answer:
    if _means is None:
        raise EvidenceError("this process was not told where pages lie")
    return _means.read(order)
