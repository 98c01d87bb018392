"""One visit to one URL: how it ended, its bytes on the wire, and where they are preserved."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """How one visit to one URL ended."""

    LIVE = "live"
    UNCHANGED = "unchanged"  # 304
    GONE = "gone"  # 404, 410
    FORBIDDEN = "forbidden"
    BLOCKED = "blocked"  # captcha, login wall, script shell
    SERVER_ERROR = "server_error"
    NETWORK_ERROR = "network_error"
    ROBOTS = "robots"  # refused before asking
    SCOPE = "scope"  # refused before asking
    TOO_LARGE = "too_large"
    EMPTY = "empty"  # read, no offer

    @property
    def has_been_read(self) -> bool:
        """Whether the page gave what is read from it: now, or the last time it was asked for."""
        return self in (Outcome.LIVE, Outcome.UNCHANGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tls:
    """What the server of an encrypted connection showed, after its certificate was checked."""

    certificate_sha256: str  # of the server's own certificate (DER), as certificate transparency logs are searched by
    protocol: str | None  # as a WARC record names it: tls/1.3
    cipher_suite: str | None  # its name in IANA's list; None where that is not known to us


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One HTTP exchange, or one refusal to make it, as the fetch stage hands it on.

    `request` and `response` are the bytes of the wire (headers and body, chunked as it came); both are None where
    nothing was sent. `outcome` is what transport and status alone say: `blocked` and `empty` are found by reading.
    """

    url: str
    fetched_at: datetime
    outcome: Outcome
    status: int | None = None  # None where no status line came
    request: bytes | None = None
    response: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None  # decoded (gzip undone), never longer than the bound; None where there is none
    location: str | None = None  # absolute target of a redirect, None for anything else
    remote_ip: str | None = None
    tls: Tls | None = None  # None where nothing was encrypted
    reason: str | None = None  # in words, for refusals, errors and capped waits
    retry_after_s: float | None = None  # what the server asked for, capped; None where it asked for nothing
    is_robots: bool = False  # asked for a robots.txt, or on the way to one

    def header(self, name: str) -> str | None:
        """Return the last value of a header, whatever its letter case; None where it is absent."""
        wanted = name.lower()
        return next((value for key, value in reversed(self.headers) if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preserved:
    """Where the bytes of one exchange lie. `sha256` is of the WARC record as it lies in the file."""

    warc: str  # file name inside the evidence folder, "/" between parts
    offset: int  # bytes from the start of the file
    length: int  # bytes of the record as it lies in the file
    sha256: str
    body_sha256: str | None  # of the decoded body; None where there was none


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One preserved exchange as recorded: a link of the hash chain over all captures of a store.

    `chain` is the hash over the previous link and the facts of this one (see `evidence.chain`). The outcome is not
    part of the chain: it is found later, by reading the preserved bytes.
    """

    seq: int  # 1 for the first capture of a store, then without gaps
    site: str
    url: str
    fetched_at: datetime
    status: int | None
    preserved: Preserved
    chain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadCapture:
    """A capture whose row holds what no program here writes: somebody changed it by hand."""

    seq: int
    chain: str | None  # its link; None where not even that can be read
    why: str  # in words


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureReading:
    """A capture with what stands beside the chain: how it ended and what reading it gave."""

    capture: Capture
    run_id: int | None
    outcome: Outcome
    reason: str | None
    location: str | None
    remote_ip: str | None
    read_at: datetime | None  # None where the body was never read
    offers: int | None
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The preserved page behind one statement, and the place on it."""

    capture: int  # seq in the hash chain
    url: str
    fetched_at: datetime
    sha256: str  # of the WARC record as it lies in the file
    warc: str
    offset: int  # bytes
    body_sha256: str | None
    selector: str | None  # None where the whole page is meant
