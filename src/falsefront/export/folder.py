"""The folder that a case file is made in: beside its place, hashed as it is written, there whole or not at all."""

import hashlib
import os
import re
import shutil
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from falsefront.errors import FalsefrontError
from falsefront.export.manifest import Entry, sha256_of

AT_ONCE = 1 << 16  # bytes that are written and hashed together


class HashedFile:
    """One file that hashes what is written to it."""

    def __init__(self, folder: "Folder", path: str) -> None:
        self._folder, self._path = folder, path
        self._hash = hashlib.sha256()
        self._waiting = bytearray()
        self.size = 0  # bytes written so far
        self.rows = 0  # as its writer counts them
        self._file: BinaryIO = folder.place(path).open("xb")

    def write(self, data: bytes) -> None:
        """Add bytes."""
        self._waiting += data
        self.size += len(data)
        if len(self._waiting) > AT_ONCE:
            self._flush()

    def write_text(self, text: str) -> None:
        """Add text as UTF-8."""
        self.write(text.encode())

    def close(self) -> None:
        """End it: from here on it counts."""
        with self._file:
            self._flush()
        entry = Entry(path=self._path, rows=self.rows, size_bytes=self.size, sha256=self._hash.hexdigest())
        self._folder.note(entry)

    def __enter__(self) -> "HashedFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _flush(self) -> None:
        self._file.write(self._waiting)
        self._hash.update(self._waiting)
        self._waiting.clear()


class Folder:
    """What is written so far, with the hash of each file."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._entries: dict[str, Entry] = {}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every finished file, by path."""
        return tuple(self._entries[path] for path in sorted(self._entries))

    def has(self, path: str) -> bool:
        """Whether a file is finished."""
        return path in self._entries

    def rows_of(self, path: str) -> int:
        """Return how many rows a finished file has."""
        return self._entries[path].rows

    def has_any(self, start: str) -> bool:
        """Whether a file whose path begins so is finished."""
        return any(path.startswith(start) for path in self._entries)

    def place(self, path: str) -> Path:
        """Return where a file goes; its folders are made."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return target

    def open(self, path: str) -> HashedFile:
        """Begin a file; it counts once it is closed."""
        return HashedFile(self, path)

    def write(self, path: str, data: bytes) -> None:
        """Write a whole file."""
        with self.open(path) as file:
            file.write(data)

    def note(self, entry: Entry) -> None:
        """Count a file that is finished."""
        self._entries[entry.path] = entry

    def add(self, path: str, *, rows: int = 0) -> None:
        """Count a file that something else has written to its place."""
        target = self.root / path
        self.note(Entry(path=path, rows=rows, size_bytes=target.stat().st_size, sha256=sha256_of(target)))


@contextmanager
def staged(folder: Path) -> Iterator[Folder]:
    """Give the folder to write in; it is taken away where it was not put in place. What a killed export left, too."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    _clear_away(folder)
    part = folder.with_name(f".{folder.name}.part-{os.getpid()}")
    try:
        part.mkdir(mode=0o700)  # within: who is stopped right behind it clears it away too
        yield Folder(part)
    finally:
        with undisturbed():
            _remove(part)
            _remove(part.with_name(f"{part.name}.zip"))


def put_in_place(moves: Sequence[tuple[Path, Path]]) -> None:
    """Move all that is finished to its places, or nothing; earlier ones there go once the new ones are."""
    done: list[tuple[Path, Path, Path]] = []
    with undisturbed():
        try:
            for part, target in moves:
                old = target.with_name(f".{target.name}.old-{os.getpid()}")
                done.append((part, target, old))
                if target.exists():
                    target.rename(old)
                part.rename(target)
        except OSError:
            for part, target, old in reversed(done):
                with suppress(OSError):
                    if target.exists() and not part.exists():
                        target.rename(part)
                    if old.exists():
                        old.rename(target)
            raise
        for _, _, old in done:
            _remove(old)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold back Ctrl-C, a closed terminal and being told to stop until this is done: then it counts."""
    held: list[int] = []
    stops = [number for name in ("SIGINT", "SIGHUP", "SIGTERM") if (number := getattr(signal, name, None)) is not None]
    is_main = threading.current_thread() is threading.main_thread()  # no other thread may change them
    before = {number: signal.getsignal(number) for number in stops if is_main}
    heard = {number: handler for number, handler in before.items() if handler not in (None, signal.SIG_IGN)}
    for number in heard:
        signal.signal(number, lambda stop, _frame: held.append(stop))
    try:
        yield
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)
        for stop in held[:1]:
            signal.raise_signal(stop)


@contextmanager
def written() -> Iterator[None]:
    """Tell an error of the disk in words."""
    try:
        yield
    except OSError as exc:
        raise FalsefrontError(f"{exc.filename or 'the case file'}: could not be written: {exc.strerror}") from exc


def _clear_away(folder: Path) -> None:
    """Take away what exports to this place left that were killed, and put back what one had moved aside."""
    if os.name == "nt":
        return
    for target in (folder, folder.with_name(f"{folder.name}.zip")):
        of_ours = re.compile(re.escape(f".{target.name}.") + r"(part|old)-(\d+)(?:\.zip)?")
        for path in target.parent.glob(f".{glob_escaped(target.name)}.*-*"):
            found = of_ours.fullmatch(path.name)
            if not found or _is_alive(int(found[2])):
                continue
            if found[1] == "old" and not os.path.lexists(target):
                path.rename(target)
            else:
                _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def glob_escaped(name: str) -> str:
    """Return a name in which a pattern has nothing to expand.

    >>> glob_escaped("a[1]*")
    'a[[]1][*]'
    """
    return re.sub(r"([*?[])", r"[\1]", name)


def _is_alive(process: int) -> bool:
    if process == os.getpid():
        return False
    with suppress(PermissionError):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
    return True
