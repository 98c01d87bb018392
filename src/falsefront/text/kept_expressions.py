"""What `re` made of long expressions, kept from one process to the next as Python keeps its compiled modules.

To make expressions of the words of pages in forty languages took a third of a second of each crawl. What comes of it is
a list of numbers for the machine inside `re`, and hangs on the expression and on Python alone. So it lies in
`__pycache__` too: for this very Python, not where Python is told to keep nothing there (`-B`), and believed as modules
that lie there are. What cannot be read, is damaged or is another Python's is made anew.
"""

import atexit
import hashlib
import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from re import _compiler as compiler  # type: ignore[attr-defined] # no other part of Python gives what it makes
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, cast

FEWEST_CHARS: Final = 200  # of an expression that is kept: a shorter one is made in a moment
MOST_BYTES: Final = 32_000_000  # of the numbers in a file; a larger one is begun anew, with what was asked last
_DIGEST_BYTES: Final = 32
_NUMBER: Final = "I"  # how `array` calls the numbers of that machine
_STAMP: Final = [sys.version, compiler.MAGIC, compiler._sre.CODESIZE, sys.byteorder]
# What comes of a Python whose `re` is made otherwise, and of numbers that are not sound.
_NOT_SO_MADE: Final = (AttributeError, TypeError, ValueError, RuntimeError)

# An expression and its flags -> all flags, its numbers, its groups: how many, by name, the names in order.
_Asked = tuple[str, int]
_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]


class KeptExpressions:
    """The expressions in one file, which is read when the first is asked for."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._there: dict[_Asked, _Made] | None = None
        self._asked: dict[_Asked, _Made] = {}
        self._has_new = False

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """Return what `re.compile` does. Threads may not ask at the same time."""
        asked = (pattern, int(flags))
        if self._there is None:
            self._there = _read(self._file)
        try:
            made = self._asked.get(asked) or self._there.get(asked)
            if made is None:
                made = _make(*asked)
                self._has_new = True
            found = _as_pattern(pattern, made)
        except _NOT_SO_MADE:
            return re.compile(pattern, flags)
        self._asked[asked] = made
        return found

    def keep(self) -> None:
        """Write what is new beside what is there; where that cannot be, the next process makes it as well."""
        if not self._has_new or sys.dont_write_bytecode:
            return
        every = {**_read(self._file), **self._asked}  # another process may have kept some meanwhile
        if sum(len(numbers) for _, numbers, *_ in every.values()) > MOST_BYTES:
            every = self._asked
        packed = marshal.dumps((_STAMP, every))
        part = self._file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._file.parent.mkdir(exist_ok=True)
            try:
                part.write_bytes(hashlib.sha256(packed).digest() + packed)
                part.replace(self._file)
                self._has_new = False
            finally:
                part.unlink(missing_ok=True)


def _read(file: Path) -> dict[_Asked, _Made]:
    """Return what a file has for this Python; nothing where it is damaged."""
    try:
        found = memoryview(file.read_bytes())
    except OSError:
        return {}
    packed = found[_DIGEST_BYTES:]
    if hashlib.sha256(packed).digest() != found[:_DIGEST_BYTES]:
        return {}
    stamp, made = marshal.loads(packed)  # noqa: S302 - who can write here can write modules as well
    return cast("dict[_Asked, _Made]", made) if stamp == _STAMP else {}


def _make(pattern: str, flags: int) -> _Made:
    """Return what goes into an expression: the first half of what `re._compiler.compile` does."""
    parsed = parser.parse(pattern, flags)
    state = parsed.state
    numbers = array(_NUMBER, compiler._code(parsed, flags)).tobytes()
    names: list[str | None] = [None] * state.groups
    for name, at in state.groupdict.items():
        names[at] = name
    return flags | state.flags, numbers, state.groups - 1, dict(state.groupdict), tuple(names)


def _as_pattern(pattern: str, made: _Made) -> re.Pattern[str]:
    """Return the expression: the second half. The machine sees to it that its numbers are sound."""
    flags, numbers, groups, by_name, names = made
    code: Any = array(_NUMBER)
    code.frombytes(numbers)
    found = compiler._sre.compile(pattern, flags, code.tolist(), groups, by_name, names)
    return cast("re.Pattern[str]", found)


_KEPT: Final = KeptExpressions(Path(cache_from_source(__file__)).with_suffix(".made"))
atexit.register(_KEPT.keep)


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, and have a long one kept. Threads may not ask at the same time."""
    return _KEPT.compiled(pattern, flags) if len(pattern) >= FEWEST_CHARS else re.compile(pattern, flags)
