"""The lock file of one host, kept open: to lock and unlock it for each request costs two calls of the system.

The lock is the one that `filelock` takes (flock; on Windows msvcrt), so that both exclude each other; that library
looks up the real path of its file each time anew, which is a tenth of what a page costs.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class HostFile:
    """A file that one at a time may hold; whoever dies gives it back. Raises OSError where it cannot be made."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def take(self) -> bool:
        """Hold the file; False where another holds it."""
        try:
            _lock(self._descriptor)
        except (BlockingIOError, PermissionError):  # the second on Windows
            return False
        return True

    def give_back(self) -> None:
        """Let others have it."""
        _unlock(self._descriptor)

    def close(self) -> None:
        """Close the file, and with it give it back."""
        os.close(self._descriptor)
