"""Preserves exchanges before anything reads them: WARC 1.1, one gzip member a record, synced to disk.

Each writer has a file of its own and never touches another, so that whatever happens to a writer can only cut its own
last record short. Per exchange the file has the request as sent, then the record a `Preserved` points at: the response
as it came over the wire (chunked if it came so), or, where no response came, a `metadata` record with the facts in
words. That record also carries the SHA-256 of all bytes since the one before it: so the recorded hash of the one
vouches for the file's head and for the request too.
"""

import hashlib
import os
import re
import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self
from urllib.parse import quote

from falsefront.config import Desk
from falsefront.errors import EvidenceError
from falsefront.evidence.record import CERTIFICATE_SHA256, pack_record
from falsefront.evidence.revisit import HeldPayload, has_interim, parted, refers_to
from falsefront.records import Exchange, Outcome, Preserved
from falsefront.response import read_response

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
MOST_FILE_BYTES = 1_000_000_000  # then the next file begins (ISO 28500:2017 annex C recommends 1 GB)
_LONGEST_PREFIX = 60  # characters of a site's name that go into a file name
_URI_SAFE = "%/:?#[]@!$&'()*+,;=~"
_PLAIN_URI = re.compile(f"[A-Za-z0-9_.{re.escape(_URI_SAFE)}-]*")  # what needs no encoding: nearly every URL

Fields = list[tuple[str, str | None]]


class EvidenceWriter:
    """Writes the exchanges of one run into one file, made with the first of them.

    Threads may share one. Raises EvidenceError where the disk refuses; what was written before stays whole.
    """

    def __init__(self, folder: Path, *, desk: Desk, software: str, prefix: str, at: datetime) -> None:
        self._folder = folder
        self._desk = f"{desk.name}; {desk.contact}"
        self._software = software
        self._stem = f"{_safe_name(prefix)}-{at.astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{os.getpid()}"
        self._at = at
        self._file: FileIO | None = None
        self._name = ""
        self._end = 0  # bytes of whole records
        self._warcinfo = _new_id()
        self._lock = Lock()

    def write(self, exchange: Exchange, held: HeldPayload | None = None) -> Preserved:
        """Preserve one exchange; when this returns, the bytes are on the disk.

        `held` says which record holds the payload already: then only what came before it is written again.
        """
        return self.write_all(((exchange, held),))[0]

    def write_all(self, exchanges: Sequence[tuple[Exchange, HeldPayload | None]]) -> list[Preserved]:
        """Preserve some exchanges, in this order, with one sync; when this returns, all their bytes are on the disk."""
        with self._lock:
            try:
                file = self._open()
                packed = bytearray()
                preserved = [self._pack(exchange, held, packed) for exchange, held in exchanges]
                self._append(file, packed)
            except OSError as error:
                self._drop_torn_tail()
                raise EvidenceError(
                    f"{self._folder}: evidence could not be written: {error.strerror or error}; "
                    "nothing was read from this page, and what was preserved before is whole"
                ) from error
            self._end += len(packed)
            return preserved

    def _pack(self, exchange: Exchange, held: HeldPayload | None, packed: bytearray) -> Preserved:
        """Add the records of an exchange to what will be appended, and say where the main one will lie."""
        end = self._end + len(packed)
        before = b"" if end else self._pack_warcinfo()
        companions, main, response_id = self._companions(exchange)
        before += companions
        record = self._pack_main(exchange, held, main, response_id, before)
        packed += before
        packed += record
        return Preserved(
            warc=self._name,
            offset=end + len(before),
            length=len(record),
            sha256=hashlib.sha256(record).hexdigest(),
            body_sha256=None if exchange.body is None else hashlib.sha256(exchange.body).hexdigest(),
        )

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _open(self) -> FileIO:
        if self._file is not None and self._end >= MOST_FILE_BYTES:
            self._file.close()
            self._file = None
        if self._file is not None:
            return self._file
        self._folder.mkdir(parents=True, exist_ok=True)
        for name in _names(self._stem):
            try:
                self._file = FileIO(self._folder / name, "xb")
            except FileExistsError:
                continue
            self._name, self._end = name, 0
            _sync_folder(self._folder)
            return self._file
        raise EvidenceError(f"{self._folder} has no free file name left")  # pragma: no cover (names never end)

    def _append(self, file: FileIO, data: bytes | bytearray) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
        os.fsync(file.fileno())

    def _drop_torn_tail(self) -> None:
        """Take back what a failed write left behind; the next write starts another file if that fails too."""
        file = self._file
        if file is None:
            return
        try:
            file.truncate(self._end)
            file.seek(self._end)
            if self._end == 0:
                (self._folder / self._name).unlink()
        except OSError:
            self._end = 0
        if self._end == 0:
            file.close()
            self._file = None

    def _pack_warcinfo(self) -> bytes:
        block = f"software: {self._software}\r\nformat: WARC File Format 1.1\r\noperator: {self._desk}\r\n"
        fields: Fields = [
            ("WARC-Type", "warcinfo"),
            ("WARC-Record-ID", self._warcinfo),
            ("WARC-Date", _date(self._at)),
            ("WARC-Filename", self._name),
            ("Content-Type", "application/warc-fields"),
            ("Falsefront-Desk", self._desk),
        ]
        return pack_record(fields, block.encode())

    def _companions(self, exchange: Exchange) -> tuple[bytes, Fields, str]:
        """Return the records that come before the main one, and what the main one says because of them."""
        main_id, main = _new_id(), Fields()
        packed = b""
        if exchange.request is not None:
            request_id = _new_id()
            main.append(("WARC-Concurrent-To", request_id))
            fields = self._common("request", request_id, exchange)
            fields += [("WARC-Concurrent-To", main_id), ("Content-Type", "application/http;msgtype=request")]
            packed += pack_record(fields, exchange.request)
        if exchange.response is not None and not _has_head(exchange):
            scrap_id = _new_id()  # bytes came, but no whole header: not a response that a WARC reader could read
            main.append(("WARC-Refers-To", scrap_id))
            fields = self._common("resource", scrap_id, exchange)
            packed += pack_record([*fields, ("Content-Type", "application/octet-stream")], exchange.response)
        return packed, main, main_id

    def _pack_main(
        self, exchange: Exchange, held: HeldPayload | None, extra: Fields, record_id: str, before: bytes
    ) -> bytes:
        vouching: Fields = [
            ("Falsefront-Outcome", exchange.outcome.value),
            ("Falsefront-Reason", exchange.reason),
            ("Falsefront-Preceding-Length", str(len(before))),
            ("Falsefront-Preceding-Digest", f"sha256:{hashlib.sha256(before).hexdigest()}"),
        ]
        if exchange.response is not None and held is not None:
            fields = self._common("revisit", record_id, exchange)
            fields += [("Content-Type", "application/http;msgtype=response"), *refers_to(held)]
            head, _ = parted(exchange.response)
            return pack_record([*fields, *_payload_digest(exchange.response), *extra, *vouching], head)
        if exchange.response is not None and _has_head(exchange):
            fields = self._common("response", record_id, exchange)
            fields += [("Content-Type", "application/http;msgtype=response"), *_truncation(exchange)]
            return pack_record([*fields, *_payload_digest(exchange.response), *extra, *vouching], exchange.response)
        fields = self._common("metadata", record_id, exchange)
        fields.append(("Content-Type", "application/warc-fields"))
        facts = f"outcome: {exchange.outcome.value}\r\nreason: {ascii(exchange.reason or '')[1:-1]}\r\n"
        return pack_record([*fields, *extra, *vouching], facts.encode())

    def _common(self, kind: str, record_id: str, exchange: Exchange) -> Fields:
        return [
            ("WARC-Type", kind),
            ("WARC-Record-ID", record_id),
            ("WARC-Date", _date(exchange.fetched_at)),
            ("WARC-Target-URI", target_uri(exchange.url)),
            ("WARC-IP-Address", exchange.remote_ip),
            *_encryption(exchange),
            ("WARC-Warcinfo-ID", self._warcinfo),
            ("Falsefront-Desk", self._desk),
        ]


def _encryption(exchange: Exchange) -> Fields:
    """Return what the server showed of itself: protocol and cipher suite as the WARC community's fields have them.

    No field is agreed on for a certificate; its hash stands in one of ours.
    """
    if exchange.tls is None:
        return []
    return [
        ("WARC-Protocol", exchange.tls.protocol),
        ("WARC-Cipher-Suite", exchange.tls.cipher_suite),
        (CERTIFICATE_SHA256, exchange.tls.certificate_sha256),
    ]


def target_uri(url: str) -> str:
    """Return a URL as a record names it: even a refused one, with what no URI may have percent-encoded."""
    return url if _PLAIN_URI.fullmatch(url) else quote(url, safe=_URI_SAFE, errors="surrogatepass")


def _has_head(exchange: Exchange) -> bool:
    return exchange.status is not None


def _truncation(exchange: Exchange) -> Fields:
    if exchange.outcome is Outcome.TOO_LARGE:
        return [("WARC-Truncated", "length")]
    return [("WARC-Truncated", "disconnect")] if exchange.outcome is Outcome.NETWORK_ERROR else []


def _payload_digest(response: bytes) -> Fields:
    """Return the digest of the payload, where all readers agree on what it is.

    They do not whether chunks belong to it, nor whether what follows an interim response (RFC 9110 15.2) does.
    """
    found = read_response(response, max_bytes=0)
    if found is None or found.header("transfer-encoding") is not None or has_interim(response):
        return []
    return [("WARC-Payload-Digest", f"sha256:{hashlib.sha256(parted(response)[1]).hexdigest()}")]


def _names(stem: str) -> Iterator[str]:
    number = 1
    while True:
        yield f"{stem}-{number}.warc.gz"
        number += 1


def _safe_name(prefix: str) -> str:
    """Return a prefix that is a plain file name everywhere; a changed one gets a mark of its own."""
    safe = _UNSAFE.sub("_", prefix)[:_LONGEST_PREFIX].strip("_")
    return safe if safe == prefix else f"{safe or 'site'}-{hashlib.sha256(prefix.encode()).hexdigest()[:8]}"


def _date(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _new_id() -> str:
    return f"<urn:uuid:{uuid.uuid4()}>"


def _sync_folder(folder: Path) -> None:
    """Make a new file's name survive a power cut, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
