"""Writes a case file, CSV in two flavours and a manifest: there whole or not at all, replacing nothing but its like."""

import csv
import hashlib
import io
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from falsefront.errors import FalsefrontError, VerificationError
from falsefront.export import manifest
from falsefront.export.cells import BOM, exact, guarded
from falsefront.export.manifest import Entry, Manifest
from falsefront.export.tables import COLUMNS, Row

AT_ONCE = 1 << 16  # characters of one table that are written and hashed together


def write(
    folder: Path, rows: Mapping[str, Iterable[Row]], *, about: Mapping[str, Any], replace: bool = False
) -> Manifest:
    """Write the tables (names of `tables.COLUMNS`) and their manifest to a new or empty folder.

    With `replace` also over a case file that is as it was exported, which stays until the new one is complete.
    FalsefrontError where the folder holds anything else.
    """
    folder = folder.resolve()
    check_free(folder, replace=replace)
    with _written(), _staging(folder) as part:
        entries: list[Entry] = []
        for name, columns in COLUMNS.items():
            if name in rows:
                entries += _write_table(part, name, columns, rows[name])
        made = manifest.write(part, tuple(sorted(entries, key=lambda entry: entry.path)), about)
        check_free(folder, replace=replace)  # writing takes a while: what came there meanwhile is somebody's
        _put_in_place(part, folder)
    return made


def verify(folder: Path, *, expected_sha256: str | None = None) -> Manifest:
    """Check every file of a case file; VerificationError names each that is not as recorded.

    `expected_sha256` is what the manifest itself must have, as the export told it.
    """
    made = manifest.read(folder)
    found = list(manifest.problems(folder, made))
    if expected_sha256 not in (None, made.sha256):
        found.insert(0, f"{manifest.NAME}: SHA-256 is {made.sha256}, expected is {expected_sha256}")
    if found:
        raise VerificationError("\n".join([f"{folder}: not as it was exported:", *(f"  {each}" for each in found)]))
    return made


def check_free(folder: Path, *, replace: bool = False) -> None:
    """Raise FalsefrontError unless a case file may be written here; writes nothing.

    `replace` allows a folder that holds a case file of this program and nothing else, all of it as it was exported:
    what somebody changed or added is their work.
    """
    if not folder.exists() and not folder.is_symlink():
        return
    if not folder.is_dir():
        raise FalsefrontError(f"{folder}: is a file; name a folder")
    if not any(folder.iterdir()):
        return
    if not manifest.is_case(folder):
        raise FalsefrontError(f"{folder}: is not empty and no case file; name a new folder")
    try:
        made = manifest.read(folder)
    except VerificationError as exc:
        raise FalsefrontError(f"{exc}; name a new folder") from exc
    if not replace:
        when = str(made.about.get("made_at") or "an unknown time")[:19]
        raise FalsefrontError(
            f"{folder}: holds the case file of {when}; name a new folder, or replace that one with --replace"
        )
    if extra := manifest.extra_files(folder, {manifest.NAME, *(entry.path for entry in made.entries)}):
        raise FalsefrontError(f"{folder}: holds what is no part of the case file ({extra[0]}); move it or name another")
    if changed := list(manifest.problems(folder, made)):
        raise FalsefrontError(
            f"{folder}: is not as it was exported, so it is not replaced ({changed[0]}); move it or name another"
        )


def _write_table(part: Path, name: str, columns: tuple[str, ...], rows: Iterable[Row]) -> list[Entry]:
    """Write both flavours of one table in one go over its rows."""
    with _Flavour(part, f"data/{name}.csv") as data, _Flavour(part, f"excel/{name}.csv", start=BOM) as excel:
        data.write(columns)
        excel.write(columns)
        for row in rows:
            data.write(exact(row[column]) for column in columns)
            excel.write(guarded(row[column]) for column in columns)
    return [data.entry(), excel.entry()]


class _Flavour:
    """One CSV file (RFC 4180: CRLF, quotes where needed; UTF-8) that hashes what it writes."""

    def __init__(self, part: Path, path: str, *, start: str = "") -> None:
        self._path = path
        self._target = part / path
        self._target.parent.mkdir(exist_ok=True)
        self._hash = hashlib.sha256()
        self._lines = io.StringIO()
        self._lines.write(start)
        self._csv = csv.writer(self._lines, lineterminator="\r\n")
        self._rows = -1  # the headings are no row
        self._size = 0
        self._file: BinaryIO

    def __enter__(self) -> "_Flavour":
        self._file = self._target.open("wb")
        return self

    def __exit__(self, *_: object) -> None:
        with self._file:
            self._flush()

    def write(self, cells: Iterable[str]) -> None:
        self._csv.writerow(list(cells))
        self._rows += 1
        if self._lines.tell() > AT_ONCE:
            self._flush()

    def entry(self) -> Entry:
        return Entry(path=self._path, rows=self._rows, size_bytes=self._size, sha256=self._hash.hexdigest())

    def _flush(self) -> None:
        data = self._lines.getvalue().encode()
        self._lines.seek(0)
        self._lines.truncate()
        self._file.write(data)
        self._hash.update(data)
        self._size += len(data)


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    part = folder.with_name(f".{folder.name}.part-{os.getpid()}")
    if part.exists():
        shutil.rmtree(part)
    part.mkdir(parents=True)
    try:
        yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _put_in_place(part: Path, folder: Path) -> None:
    old = folder.with_name(f".{folder.name}.old-{os.getpid()}")
    if folder.exists():
        if old.exists():
            shutil.rmtree(old)
        folder.rename(old)
    part.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except OSError as exc:
        raise FalsefrontError(f"{exc.filename or 'the case file'}: could not be written: {exc.strerror}") from exc
