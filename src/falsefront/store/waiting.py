"""Whether anybody waits to write a store that is one file: SQLite has no queue that could be asked.

Whoever is about to write holds a small file beside the database until it is let in, many at a time; who writes much
asks whether anybody holds it. A killed process holds nothing. The file is made by who asks: where nobody writes much,
there is none, and nothing is held. On Windows nobody can tell.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

if sys.platform == "win32":

    def _hold(descriptor: int) -> None:
        raise OSError(f"{descriptor}: a file that several hold is not known here")

    def _asked(descriptor: int) -> bool:
        raise OSError(f"{descriptor}: a file that several hold is not known here")

    def _leave(descriptor: int) -> None:
        raise OSError(f"{descriptor}: a file that several hold is not known here")
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)

    def _asked(descriptor: int) -> bool:
        """Whether somebody holds the file."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        fcntl.flock(descriptor, fcntl.LOCK_UN)
        return False

    def _leave(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class Waiting:
    """The file, as one `Store` and all its threads hold it."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened before somebody waits or asks."""
        self._path = path
        self._mine = Lock()
        self._many = 0  # threads that wait
        self.reckoned_with = 0  # transactions of ours for which others are still taken to be about to write
        self._descriptor: int | None = None

    @contextmanager
    def told(self) -> Iterator[None]:
        """Let whoever asks know that somebody waits, until the block ends."""
        with self._mine:
            self._many += 1
            if self._many == 1 and (self._descriptor is not None or self._opened(os.O_RDWR)):
                self._try(_hold)  # for an instant somebody may be asking: then this wait is not told
        try:
            yield
        finally:
            with self._mine:
                self._many -= 1
                if self._many == 0:
                    self._try(_leave)

    def is_anybody(self) -> bool | None:
        """Whether anybody waits; None where that cannot be told."""
        with self._mine:
            if self._many:
                return True
            if self._descriptor is None and not self._opened(os.O_RDWR | os.O_CREAT):
                return None
            try:
                return _asked(self._descriptor or 0)
            except OSError:  # a file system without such locks, and Windows
                return None

    def close(self) -> None:
        """Close the file, and with it hold it no more."""
        with self._mine:
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None

    def _opened(self, flags: int) -> bool:
        """Whether the file is open now; it never keeps anybody from writing that it cannot be opened."""
        with suppress(OSError):
            if flags & os.O_CREAT:
                self._path.parent.mkdir(mode=0o700, exist_ok=True)
            self._descriptor = os.open(self._path, flags, 0o600)
        return self._descriptor is not None

    def _try(self, what: Callable[[int], None]) -> None:
        if self._descriptor is not None:
            with suppress(OSError):
                what(self._descriptor)


def beside(database: Path) -> Path:
    """Return the folder beside a database where the files lie that say whose turn it is."""
    return database.with_name(f"{database.name}.turns")
