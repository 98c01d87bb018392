"""Tables that are made when they are first asked for, by one thread while the others wait for it.

`functools.cache` lets each thread that asks meanwhile make the table as well: the sixteen hosts of a crawl all read
their first page at the same moment.
"""

from collections.abc import Callable
from functools import cache, wraps
from threading import RLock
from typing import TypeVar

Made = TypeVar("Made")


def once(make: Callable[[], Made]) -> Callable[[], Made]:
    """Return the same function, which makes its answer once, however many threads ask for it at first.

    >>> table = once(lambda: {"a": 1})
    >>> table() is table()
    True
    """
    kept, one_at_a_time = cache(make), RLock()

    @cache  # once it is made, no lock is asked for
    @wraps(make)
    def asked() -> Made:
        with one_at_a_time:
            return kept()

    return asked
