"""Work that reads the store and writes nothing, done in whichever process has a hand free, beside whoever writes."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import TypeVar

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.pipeline.bulk import Crew
from falsefront.store import Connection, Store, open_store

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[Connection, T, Gazetteer], R]  # a function of some module


def begun_beside(store: Store, workers: Crew, work: Work[T, R], piece: T) -> Callable[[], R]:
    """Begin one piece of work where there is another process for it; return what waits for what it comes to."""
    if workers.pool is None:
        return workers.begun(partial(_here, work, store), piece)
    return workers.begun(partial(_there, work, store.url), piece)


def each_beside(store: Store, workers: Crew, work: Work[T, R], pieces: Iterable[T]) -> Iterator[R]:
    """Yield what each piece of work comes to, in order: where there are other processes they read for themselves."""
    if workers.pool is None:
        return workers.each(partial(_here, work, store), pieces)
    return workers.each(partial(_there, work, store.url), pieces)


def _here(work: Work[T, R], store: Store, piece: T, gazetteer: Gazetteer) -> R:
    with store.reading() as tx:
        return work(tx, piece, gazetteer)


def _there(work: Work[T, R], url: str, piece: T, gazetteer: Gazetteer) -> R:
    return _here(work, _opened(url), piece, gazetteer)


@cache
def _opened(url: str) -> Store:
    """Open the store once a worker, which ends with its crew."""
    return open_store(url)
