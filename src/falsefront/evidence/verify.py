"""Holds every preserved byte against what was recorded about it, and the records against the chain.

What the store recorded is the measure: the hash of each capture's record, and the chain over all of them. Each such
record carries the hash of the bytes in front of it (file head, request), so that every byte of a file up to its last
recorded capture is vouched for. What lies behind or between is no evidence of anything: complete records that were
written but never recorded (the program was killed in between), or a torn one, are noticed and are no failure.
"""

import hashlib
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final, Self

from falsefront.errors import EvidenceError, VerificationError
from falsefront.evidence.chain import GENESIS, link
from falsefront.evidence.reader import (
    MOST_BODY_BYTES,
    MOST_RECORD_BYTES,
    named,
    open_evidence,
    response_in,
    response_with_body,
)
from falsefront.evidence.record import Record, unpack_record
from falsefront.evidence.writer import target_uri
from falsefront.records import Capture, Preserved, UnreadCapture
from falsefront.wording import counted

_PIECE_BYTES: Final = 65_536
_MOST_AT_ONCE: Final = 4_194_304  # bytes of a record that are read before they are known to be right
_GZIP_WINDOW: Final = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing found: a failure, or a notice where no recorded evidence is touched."""

    text: str  # one sentence, naming the record
    warc: str | None = None  # None where the chain itself is meant
    offset: int | None = None  # of the record in the file; None where the whole file is meant
    seq: int | None = None  # of the capture; None where no capture is meant
    is_failure: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a verification covered."""

    records: int  # captures checked
    bytes: int  # of evidence files held against a hash
    files: int  # evidence files that captures lie in
    failures: int
    notices: int
    head: str  # of the chain, as recorded


Report = Callable[[Problem], object]


def verify(folder: Path, captures: Iterable[Capture | UnreadCapture], *, report: Report) -> Summary:
    """Check all captures of a store, in the order of `seq`, and all files of the evidence folder.

    Each problem is handed to `report` as it is found. Memory is bounded by the largest record and the number of
    files. Raises EvidenceError only where the folder itself cannot be read.
    """
    with _Verification(folder, report) as check:
        for capture in captures:
            if isinstance(capture, UnreadCapture):
                check.take_unread(capture)
            else:
                check.take(capture)
        check.finish()
    return Summary(
        records=check.records,
        bytes=check.bytes,
        files=len(check.files),
        failures=check.failures,
        notices=check.notices,
        head=check.head,
    )


def check_records(folder: Path, captures: Iterable[Capture], *, report: Report) -> int:
    """Check the records of some captures, each by itself, as `verify` does; return how many.

    Neither the chain over all captures nor what lies between the records is looked at.
    """
    with _Verification(folder, report) as check:
        for capture in captures:
            check.take_record(capture)
    return check.records


@dataclass(slots=True)
class _FileState:
    """How far the captures of one file reach."""

    end: int = 0  # every byte before it was looked at, or lies in a gap
    gaps: list[tuple[int, int]] = field(default_factory=list)  # start and end of what no capture accounts for
    is_missing: bool = False


class _Verification:
    def __init__(self, folder: Path, report: Report) -> None:
        self._folder = folder
        self._report = report
        self._last_seq = 0
        self.head = GENESIS
        self.files: dict[str, _FileState] = {}
        self.records = self.bytes = self.failures = self.notices = 0
        self._file: BinaryIO | None = None
        self._name: str | None = None  # of the file that is open

    def take(self, capture: Capture) -> None:
        """Check one capture, in the order of the chain."""
        self._check_chain(capture)
        self.take_record(capture)

    def take_unread(self, capture: UnreadCapture) -> None:
        """Say that a row cannot be read, and go on with the link that it has."""
        self.records += 1
        self._last_seq = capture.seq
        self.head = capture.chain or self.head
        self._note(Problem(text=f"capture {capture.seq}: its row cannot be read: {capture.why}", seq=capture.seq))

    def take_record(self, capture: Capture) -> None:
        """Check the record of one capture."""
        self.records += 1
        preserved = capture.preserved
        state = self.files.setdefault(preserved.warc, _FileState())
        if state.is_missing:
            return
        try:
            self._check_record(capture, self._opened(preserved.warc), state)
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            state.is_missing = True
            self._fail(capture, f"{preserved.warc}: the file is missing, with all captures in it from this one on")
        except OSError as error:
            self._fail(capture, f"{preserved.warc} cannot be read: {error.strerror or error}")
        except EvidenceError as error:
            self._fail(capture, str(error))

    def _opened(self, name: str) -> BinaryIO:
        """Return a file; the captures of one come one after the other, so that the last one is kept open."""
        if name != self._name:
            self.close()
            self._file = open_evidence(self._folder, name)
            self._name = name
        assert self._file is not None  # noqa: S101 - opened under this name
        return self._file

    def close(self) -> None:
        """Close the file that is open."""
        if self._file is not None:
            self._file.close()
        self._file, self._name = None, None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def finish(self) -> None:
        """Look at what no capture accounts for."""
        try:
            lying = sorted(path for path in self._folder.rglob("*") if path.is_file()) if self._folder.exists() else []
        except OSError as error:
            raise EvidenceError(f"{self._folder} cannot be read: {error.strerror or error}") from error
        for path in lying:
            name = path.relative_to(self._folder).as_posix()
            state = self.files.get(name, _FileState())
            size = path.stat().st_size
            for start, end in [*state.gaps, (state.end, size)]:
                if start < end:
                    self._look_at_gap(path, name, start, end, is_tail=end == size)

    def _check_chain(self, capture: Capture) -> None:
        if capture.seq != self._last_seq + 1:
            self._fail(capture, f"capture {capture.seq} follows capture {self._last_seq}: the row between is missing")
        self._last_seq = capture.seq
        expected = link(
            self.head,
            seq=capture.seq,
            site=capture.site,
            url=capture.url,
            fetched_at=capture.fetched_at,
            status=capture.status,
            preserved=capture.preserved,
        )
        if expected != capture.chain:
            self._fail(capture, f"capture {capture.seq} ({named(capture.preserved)}): its row differs from the chain")
        self.head = capture.chain

    def _check_record(self, capture: Capture, file: BinaryIO, state: _FileState) -> None:
        preserved = capture.preserved
        start = min(state.end, preserved.offset)  # a broken record cannot say what stood before it
        try:
            packed = _read(file, preserved)
            if packed is None:
                raise VerificationError(f"{named(preserved)}: the record differs from its recorded SHA-256")
            self.bytes += preserved.length
            record = unpack_record(packed, most_bytes=MOST_RECORD_BYTES)
            self._check_content(capture, record)
            start = preserved.offset - self._check_preceding(capture, record, file)
        finally:
            _account(state, start, preserved.offset + preserved.length)

    def _check_content(self, capture: Capture, record: Record) -> None:
        """Hold the record against what the row says of it; the record's own hash is right."""
        where = named(capture.preserved)
        response = response_in(record, max_bytes=MOST_BODY_BYTES)
        if record.field("WARC-Target-URI") != target_uri(capture.url):
            self._fail(capture, f"{where}: the record is about another URL than {capture.url}")
        if (response.status if response else None) != capture.status:
            self._fail(capture, f"{where}: the record has another status than its row")
        if capture.preserved.body_sha256 is not None:
            with_body = response_with_body(self._folder, record, response, max_bytes=MOST_BODY_BYTES)
            body = with_body.body if with_body else None
            if body is None or hashlib.sha256(body).hexdigest() != capture.preserved.body_sha256:
                self._fail(capture, f"{where}: the body differs from its recorded SHA-256")

    def _check_preceding(self, capture: Capture, record: Record, file: BinaryIO) -> int:
        """Return how many bytes before the record it vouches for, after checking them."""
        said = record.field("Falsefront-Preceding-Length") or ""
        length = int(said) if said.isascii() and said.isdigit() and len(said) < 19 else 0
        promised = record.field("Falsefront-Preceding-Digest")
        start = capture.preserved.offset - length
        if promised is None or start < 0 or f"sha256:{_digest(file, start, length)}" != promised:
            where, lost = max(start, 0), counted(length, "byte")
            text = f"{capture.preserved.warc} at {where}: something was changed in the {lost} before the record of"
            self._fail(capture, f"{text} capture {capture.seq} (its request, or the file's head)", where)
        self.bytes += length
        return length

    def _look_at_gap(self, path: Path, name: str, start: int, end: int, *, is_tail: bool) -> None:
        try:
            with path.open("rb") as file:
                whole, torn_at = _count_members(file, start, end)
        except OSError as error:
            self._note(Problem(text=f"{name} cannot be read: {error.strerror or error}", warc=name, offset=start))
            return
        if whole:
            text = f"{name} at {start}: {counted(whole, 'whole record')} that no capture accounts for"
            text += " (written, never recorded)"
            self._note(Problem(text=text, warc=name, offset=start, is_failure=False))
        if torn_at is not None:
            text = f"{name} at {torn_at}: {counted(end - torn_at, 'byte')} of no whole record"
            self._note(Problem(text=text, warc=name, offset=torn_at, is_failure=not is_tail))

    def _fail(self, capture: Capture, text: str, offset: int | None = None) -> None:
        where = capture.preserved.offset if offset is None else offset
        self._note(Problem(text=text, warc=capture.preserved.warc, offset=where, seq=capture.seq))

    def _note(self, problem: Problem) -> None:
        if problem.is_failure:
            self.failures += 1
        else:
            self.notices += 1
        self._report(problem)


def _read(file: BinaryIO, preserved: Preserved) -> bytes | None:
    """Return a record as it lies in a file; None where it is not the recorded one.

    A length that is wrong may be any number: only what is right or short is read into memory.
    """
    if preserved.length > _MOST_AT_ONCE and _digest(file, preserved.offset, preserved.length) != preserved.sha256:
        return None
    file.seek(preserved.offset)
    packed = file.read(max(preserved.length, 0))
    return packed if hashlib.sha256(packed).hexdigest() == preserved.sha256 else None


def _digest(file: BinaryIO, start: int, length: int) -> str | None:
    """Return the SHA-256 of a stretch of a file; None where it is not all there."""
    hasher = hashlib.sha256()
    file.seek(start)
    while length > 0:
        piece = file.read(min(length, _PIECE_BYTES))
        if not piece:
            return None
        hasher.update(piece)
        length -= len(piece)
    return hasher.hexdigest()


def _account(state: _FileState, start: int, end: int) -> None:
    """Mark a stretch of a file as accounted for."""
    if start >= state.end:
        if start > state.end:
            state.gaps.append((state.end, start))
        state.end = max(end, state.end)
        return
    pieces = [piece for gap in state.gaps for piece in ((gap[0], min(gap[1], start)), (max(gap[0], end), gap[1]))]
    state.gaps = [(low, high) for low, high in pieces if low < high]
    state.end = max(end, state.end)


def _count_members(file: BinaryIO, start: int, end: int) -> tuple[int, int | None]:
    """Return how many whole gzip members lie between two offsets, and where the first that is not whole begins."""
    whole, at, unpacker = 0, start, zlib.decompressobj(_GZIP_WINDOW)
    file.seek(start)
    position = start
    while position < end:
        piece = file.read(min(end - position, _PIECE_BYTES))
        if not piece:
            break
        position += len(piece)
        while piece:
            try:
                unpacker.decompress(piece, _PIECE_BYTES)
            except zlib.error:
                return whole, at
            piece = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            if unpacker.eof:
                whole, at, unpacker = whole + 1, position - len(piece), zlib.decompressobj(_GZIP_WINDOW)
    return whole, None if at >= end else at
