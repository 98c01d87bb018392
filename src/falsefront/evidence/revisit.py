"""Payloads that were preserved before: a WARC revisit record says which record holds the bytes (ISO 28500:2017 6.7).

The record has the header of the new response, and names the one with the payload three times: as any WARC reader looks
for it (URI, date, id), and as we do (file, offset, length, SHA-256), so that the recorded hash of the revisit vouches
for the record it leans on.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from falsefront.errors import EvidenceError
from falsefront.evidence.record import Record, unpack_record
from falsefront.records import Preserved

PROFILE: Final = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_INTERIM: Final = re.compile(rb"HTTP/\d\.\d 1(?!01)\d\d(?:\s|$)")
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_NUMBER: Final = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPayload:
    """The record that holds a payload, as a revisit of it names it."""

    preserved: Preserved
    uri: str
    date: str  # as the record has it
    record_id: str


def held_payload(packed: bytes, preserved: Preserved, response: bytes, *, most_bytes: int) -> HeldPayload | None:
    """Return how to name an earlier record, if it is whole and holds the very payload of this response; else None.

    Nothing is leaned on that would fail its verification today.
    """
    if hashlib.sha256(packed).hexdigest() != preserved.sha256:
        return None
    try:
        record = unpack_record(packed, most_bytes=most_bytes)
    except EvidenceError:
        return None
    names = [record.field(name) for name in ("WARC-Target-URI", "WARC-Date", "WARC-Record-ID")]
    uri, date, record_id = names
    if record.field("WARC-Type") != "response" or uri is None or date is None or record_id is None:
        return None
    payload = parted(response)[1]
    if not payload or parted(record.block)[1] != payload:
        return None
    return HeldPayload(preserved=preserved, uri=uri, date=date, record_id=record_id)


def refers_to(held: HeldPayload) -> list[tuple[str, str | None]]:
    """Return the fields of a revisit record that name the record with the payload."""
    return [
        ("WARC-Profile", PROFILE),
        ("WARC-Refers-To", held.record_id),
        ("WARC-Refers-To-Target-URI", held.uri),
        ("WARC-Refers-To-Date", held.date),
        ("Falsefront-Payload-File", held.preserved.warc),
        ("Falsefront-Payload-Offset", str(held.preserved.offset)),
        ("Falsefront-Payload-Length", str(held.preserved.length)),
        ("Falsefront-Payload-Record-Digest", f"sha256:{held.preserved.sha256}"),
    ]


def holder_named_by(record: Record) -> Preserved | None:
    """Return where a revisit record says that its payload lies; None for a record of another kind.

    Raises EvidenceError where it does not say it as we write it.
    """
    if record.field("WARC-Type") != "revisit":
        return None
    name, digest = record.field("Falsefront-Payload-File"), record.field("Falsefront-Payload-Record-Digest") or ""
    numbers = [record.field(f"Falsefront-Payload-{what}") or "" for what in ("Offset", "Length")]
    if not name or not digest.startswith("sha256:") or not all(map(_NUMBER.fullmatch, numbers)):
        raise EvidenceError("the revisit record does not name the record that holds its payload")
    offset, length = map(int, numbers)
    sha256 = digest.removeprefix("sha256:")
    return Preserved(warc=name, offset=offset, length=length, sha256=sha256, body_sha256=None)


def has_interim(response: bytes) -> bool:
    """Whether an interim response stands in front of the final one."""
    return _INTERIM.match(response) is not None


def parted(response: bytes) -> tuple[bytes, bytes]:
    """Return a response in two: all heads (interim responses too) with the empty line, and the payload as it came."""
    start = 0
    while (end := _HEAD_END.search(response, start)) is not None:
        is_interim = _INTERIM.match(response, start) is not None
        start = end.end()
        if not is_interim:
            return response[:start], response[start:]
    return response, b""
