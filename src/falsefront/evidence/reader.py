"""Reads one preserved exchange back: for parsing it again, and for showing it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from falsefront.errors import EvidenceError, VerificationError
from falsefront.evidence.record import Record, unpack_record
from falsefront.evidence.revisit import holder_named_by
from falsefront.records import Preserved
from falsefront.response import Response, read_response
from falsefront.wording import counted

MOST_RECORD_BYTES: Final = 268_435_456  # of one unpacked record; no crawl is configured to keep as much
_RESPONSES: Final = ("response", "revisit")
MOST_BODY_BYTES: Final = 268_435_456  # of one decoded body read back


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredExchange:
    """What one evidence record holds."""

    url: str  # as the record names it
    outcome: str  # as found when it was preserved: by transport and status alone
    status: int | None = None  # None where no response came
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None  # decoded; None where there was none, or it was not read at the time
    reason: str | None = None

    def header(self, name: str) -> str | None:
        """Return the last value of a header, whatever its letter case; None where it is absent."""
        wanted = name.lower()
        return next((value for key, value in reversed(self.headers) if key.lower() == wanted), None)


def read_back(folder: Path, preserved: Preserved, *, max_bytes: int = MOST_BODY_BYTES) -> StoredExchange:
    """Return a preserved exchange, after holding its bytes against the recorded hashes.

    `max_bytes` bounds the decoded body. Raises VerificationError where bytes differ from what was recorded,
    EvidenceError where they cannot be read.
    """
    record = read_record(folder, preserved)
    response = response_in(record, max_bytes=max_bytes)
    with_body = response_with_body(folder, record, response, max_bytes=max_bytes)
    body = with_body.body if with_body is not None and preserved.body_sha256 is not None else None
    if preserved.body_sha256 is not None:
        if with_body is not None and with_body.is_cut:
            raise EvidenceError(f"{named(preserved)}: the body is longer than {counted(max_bytes, 'byte')}")
        if body is None or hashlib.sha256(body).hexdigest() != preserved.body_sha256:
            raise VerificationError(f"{named(preserved)}: the body differs from the recorded SHA-256")
    return StoredExchange(
        url=record.field("WARC-Target-URI") or "",
        outcome=record.field("Falsefront-Outcome") or "",
        status=response.status if response else None,
        headers=response.headers if response else (),
        body=body,
        reason=record.field("Falsefront-Reason"),
    )


def read_record(folder: Path, preserved: Preserved) -> Record:
    """Return a record after holding its bytes against the recorded hash; errors as `read_back`."""
    packed = read_packed(folder, preserved)
    if hashlib.sha256(packed).hexdigest() != preserved.sha256:
        raise VerificationError(f"{named(preserved)}: the bytes differ from the recorded SHA-256")
    return unpack_record(packed, most_bytes=MOST_RECORD_BYTES)


def response_with_body(folder: Path, record: Record, response: Response | None, *, max_bytes: int) -> Response | None:
    """Return the response that has the body of a record: its own, or for a revisit that of the record it names."""
    holder = holder_named_by(record)
    if holder is None:
        return response
    return response_in(read_record(folder, holder), max_bytes=max_bytes)


def read_packed(folder: Path, preserved: Preserved) -> bytes:
    """Return a record's bytes as they lie in the file; VerificationError where they are not all there."""
    try:
        with open_evidence(folder, preserved.warc) as file:
            file.seek(preserved.offset)
            packed = file.read(preserved.length)
    except FileNotFoundError as error:
        raise VerificationError(f"{preserved.warc}: the file is missing") from error
    except OSError as error:
        raise EvidenceError(f"{preserved.warc} cannot be read: {error.strerror or error}") from error
    if len(packed) != preserved.length:
        raise VerificationError(f"{named(preserved)}: only {len(packed)} of {counted(preserved.length, 'byte')} there")
    return packed


def open_evidence(folder: Path, name: str) -> BinaryIO:
    """Open an evidence file; FileNotFoundError for what is none: to open a pipe would wait for whoever writes into it.

    EvidenceError for a name that leads out of the folder.
    """
    path = evidence_file(folder, name)
    if not path.is_file():
        raise FileNotFoundError(name)
    return path.open("rb")


def evidence_file(folder: Path, name: str) -> Path:
    """Return where an evidence file lies; EvidenceError for a name that leads out of the folder."""
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or "\\" in name or "\0" in name:
        raise EvidenceError(f"{name!r} is not the name of an evidence file")
    return folder.joinpath(*parts)


def response_in(record: Record, *, max_bytes: int) -> Response | None:
    """Return the HTTP response a record holds, of a revisit without its body; None for a record of another kind."""
    return read_response(record.block, max_bytes=max_bytes) if record.field("WARC-Type") in _RESPONSES else None


def named(preserved: Preserved) -> str:
    """Return how messages name a record: file and offset."""
    return f"{preserved.warc} at {preserved.offset}"
