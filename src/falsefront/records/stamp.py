"""Time stamps of the hash chains (RFC 3161): what was stamped, and what asking for it came to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class StampOutcome(StrEnum):
    """What asking a time-stamping authority came to."""

    STAMPED = "stamped"
    REFUSED = "refused"  # it answered by the protocol, and granted nothing, or something else than was asked for
    MISMATCHED = "mismatched"  # its token is for another text, or for another request
    UNTRUSTED = "untrusted"  # its signature is none that the desk's certificates vouch for
    UNREADABLE = "unreadable"  # its answer is no time stamp: a web page, garbage
    TOO_LARGE = "too_large"
    HTTP_ERROR = "http_error"  # another status than 200; a redirect is not followed
    NETWORK_ERROR = "network_error"  # no connection, no answer in time


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """Where both hash chains stood in one moment of the store; number 0 and a hash of zeros before the first link."""

    captures: int  # seq of the last capture
    captures_head: str
    rows: int  # number of the last link
    rows_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an authority answered over HTTP; `body` is None where there is nothing to read, and `problem` says why."""

    outcome: StampOutcome
    body: bytes | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStamp:
    """One request to an authority and what came of it."""

    asked_at: datetime
    authority: str  # URL
    text: str  # what was stamped: names the heads (evidence/stamping.py)
    request: bytes  # as it was sent (DER)
    nonce: str  # decimal, of the request
    outcome: StampOutcome
    problem: str | None = None  # in words; None where it was stamped and nothing is odd
    response: bytes | None = None  # as it came (DER); None where there is no stamp
    time: datetime | None = None  # by the authority's clock
    serial: str | None = None  # decimal; it may have 160 bits
    policy: str | None = None
    subject: str | None = None  # of the certificate that signed; None where the token brings none
    signature_checked: bool = False  # against the desk's certificates, when it came


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp(NewStamp):
    """A request as the store keeps it."""

    id: int
