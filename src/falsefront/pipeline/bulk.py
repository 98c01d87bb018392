"""Reads addresses in bulk: several processes where there are cores, numbers instead of readings between them.

A worker keeps a vocabulary of its own and sends, for each chunk, the words that are new to it and one row of integers
an address; the receiver translates. Workers are forked where nothing else runs in this process, spawned otherwise.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from falsefront import address
from falsefront.address.for_good import load_for_good
from falsefront.match.score import bond
from falsefront.match.vocabulary import Vocabulary, encode
from falsefront.records import Comparison

# Rows in one piece of work: long enough that sending costs little, short enough that a progress bar moves.
CHUNK_ROWS = 5_000
# Below so many rows starting processes costs more than it saves.
PARALLEL_ROWS = 4_000
IN_FLIGHT_PER_WORKER = 3
NICE = 5  # how far a worker stands behind others for a core: it gets a quarter of one that is wanted elsewhere
# A text of each script: what is loaded with the first of its kind is loaded before the processes part.
FIRST = ("Room 1, No. 2 Heping Road, Xingtai, Hebei", "河北省邢台市和平路2号1室")

Rows = npt.NDArray[np.int32]
Several = dict[int, tuple[tuple[str, ...], Rows]]  # place in a chunk: addresses, and the rows of all but the first
T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What a worker sends back: who it is, where its new words begin, the words, and the rows in its own numbers.

    A text that holds several addresses has its first in `rows`; `several` has by its place in the chunk all of them as
    they stand there, and the rows of the others.
    """

    worker: int
    start: int
    words: list[str]
    rows: Rows
    several: Several


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """One chunk of texts, read: `rows` has the first address of each, `several` those of texts that hold more."""

    rows: Rows
    several: Several


class _Reader:
    """Reads texts and numbers their parts with a vocabulary that lives as long as its crew."""

    def __init__(self) -> None:
        self.gazetteer = load_for_good()
        self.vocabulary = Vocabulary()
        self.sent = 0

    def read(self, texts: Sequence[str]) -> _Read:
        parts = address.parted_all(texts, self.gazetteer)
        firsts = [parts[at][0] if at in parts else text for at, text in enumerate(texts)] if parts else texts
        rows = self._rows(firsts)
        several = {at: (found, self._rows(found[1:])) for at, found in parts.items()}
        start, self.sent = self.sent, len(self.vocabulary.words)
        return _Read(
            worker=os.getpid(),
            start=start,
            words=self.vocabulary.words[start:],
            rows=rows,
            several=several,
        )

    def _rows(self, texts: Sequence[str]) -> Rows:
        return encode(address.read_all(texts, self.gazetteer), self.vocabulary)

    def bonds(self, pairs: Sequence[tuple[str, str]]) -> list[Comparison]:
        texts = list({text for pair in pairs for text in pair})
        readings = dict(zip(texts, address.read_all(texts, self.gazetteer), strict=True))
        return [bond(readings[a], readings[b]) for a, b in pairs]


_reader: _Reader | None = None


def _prepare() -> None:
    """Begin with an empty vocabulary: nothing of an earlier crew in this process may be known."""
    global _reader
    _reader = _Reader()


def _prepare_worker() -> None:
    """Prepare a process that ends with its crew: reading leaves no circles behind, so nothing needs collecting.

    It gives way to whoever waits for an answer: a crawl beside it, a person, and the process that it works for.
    """
    serve()
    if hasattr(os, "nice"):
        os.nice(NICE)
    _prepare()
    gc.disable()


def _this_reader() -> _Reader:
    if _reader is None:
        raise RuntimeError("a crew prepares its reader before it reads")
    return _reader


def _read(texts: Sequence[str]) -> _Read:
    return _this_reader().read(texts)


def _bonds(pairs: Sequence[tuple[str, str]]) -> list[Comparison]:
    return _this_reader().bonds(pairs)


@dataclass(slots=True)
class _Translation:
    """Turns the numbers of each worker into those of one vocabulary."""

    vocabulary: Vocabulary
    known: dict[int, Rows] = field(default_factory=dict)

    def rows(self, read: _Read) -> Addresses:
        """Return the rows of a chunk in the numbers of this vocabulary."""
        own = self.known.get(read.worker, np.zeros(0, np.int32))
        new = np.array([self.vocabulary.number(word) for word in read.words], dtype=np.int32)
        own = self.known[read.worker] = np.concatenate((own[: read.start], new))
        several = {at: (texts, own[rows]) for at, (texts, rows) in read.several.items()}
        return Addresses(rows=own[read.rows], several=several)


def _with_gazetteer(work: Callable[[T, address.Gazetteer], R], piece: T) -> R:
    return work(piece, _this_reader().gazetteer)


@dataclass(frozen=True, slots=True)
class Crew:
    """Who does the work: a pool of processes, or nobody but this one, with the gazetteer it was given."""

    pool: ProcessPoolExecutor | None
    workers: int
    gazetteer: address.Gazetteer | None = None

    def each(self, work: Callable[[T, address.Gazetteer], R], pieces: Iterable[T]) -> Iterator[R]:
        """Yield what a function of some module makes of each piece of work, in order."""
        if self.pool is None:
            gazetteer = self.gazetteer or _this_reader().gazetteer
            return (work(piece, gazetteer) for piece in pieces)
        return self._in_order(partial(_with_gazetteer, work), pieces)

    def begun(self, work: Callable[[T, address.Gazetteer], R], piece: T) -> Callable[[], R]:
        """Begin one piece of work where another process can; return what waits for it, or does it."""
        if self.pool is None:
            return partial(work, piece, self.gazetteer or _this_reader().gazetteer)
        return self.pool.submit(partial(_with_gazetteer, work), piece).result

    def rows(self, chunks: Iterable[Sequence[str]], vocabulary: Vocabulary) -> Iterator[Addresses]:
        """Yield the rows of parts of each chunk of addresses, in order, each distinct text read once."""
        translation = _Translation(vocabulary)
        inverses: deque[npt.NDArray[np.int64]] = deque()

        def distinct() -> Iterator[list[str]]:
            for chunk in chunks:
                order: dict[str, int] = {}
                inverses.append(np.array([order.setdefault(text, len(order)) for text in chunk], np.int64))
                yield list(order)

        for read in self._in_order(_read, distinct()):
            found = translation.rows(read)
            places = inverses.popleft()
            several = (
                {at: found.several[place] for at, place in enumerate(places.tolist()) if place in found.several}
                if found.several
                else {}
            )
            yield Addresses(rows=found.rows[places], several=several)

    def bonds(self, chunks: Iterable[Sequence[tuple[str, str]]]) -> Iterator[list[Comparison]]:
        """Yield what the addresses of each chunk of pairs have in common, in order."""
        yield from self._in_order(_bonds, chunks)

    def _in_order(self, work: Callable[[T], R], chunks: Iterable[T]) -> Iterator[R]:
        if self.pool is None:
            yield from map(work, chunks)
            return
        waiting: deque[Future[R]] = deque()
        for chunk in chunks:
            waiting.append(self.pool.submit(work, chunk))
            if len(waiting) >= self.workers * IN_FLIGHT_PER_WORKER:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


@contextmanager
def crew(rows: int, gazetteer: address.Gazetteer | None = None) -> Iterator[Crew]:
    """Start as many processes as there are cores, where there is enough work for them.

    They are started at once: what is opened later is not in them. Where there is not enough, and a gazetteer is given,
    it is worked with.
    """
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)
    if workers < 2 or rows < PARALLEL_ROWS:
        if gazetteer is None:
            _prepare()
        yield Crew(None, 1, gazetteer)
        return
    method = start_method()
    if method == "fork":
        address.read_all(FIRST, load_for_good())  # loaded once, shared by all
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_prepare_worker) as pool:
        try:
            with deaf():
                pool.submit(start_method)  # forked processes start with the first piece of work, all of them
            yield Crew(pool, workers)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


@contextmanager
def deaf() -> Iterator[None]:
    """Hear Ctrl-C a moment later: a process that is forked meanwhile hears none before it can say what it is to do."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve() -> None:
    """Make this process one that works for another: Ctrl-C is for who started it, and it ends with whom it serves."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def start_method() -> str:
    """Return how workers start: forked from a process with no other thread on Linux, spawned anywhere else."""
    is_safe = sys.platform.startswith("linux") and threading.active_count() == 1
    return "fork" if is_safe else "spawn"
