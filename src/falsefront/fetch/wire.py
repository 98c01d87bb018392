"""One GET at a time to each host: the bytes that went out, the bytes that came in, and what stopped them.

With `tapped` the only file that knows the HTTP library. An httpx client for each host asks, over a transport of our
own, which judges the host and keeps every byte. The client is handed no response headers: what they say is read from
those bytes, so there is nothing it could follow, decode or remember by. On a kept connection a plain answer is read
without the library (`plain`); what turns out not to be plain is played to it again.

A connection is kept only where the answer ended exactly where it said: not one byte more may lie in front of the next.
What a server sends late and unasked could still be taken for the answer to the next request, where that follows at
once. The right answer then comes behind it, so a moment is waited for that, and the request asked again elsewhere.
"""

import socket
import ssl
import time
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import cache
from threading import Lock
from typing import Final, Literal
from urllib.parse import urlsplit

import certifi
import httpcore
import httpx

from falsefront.fetch.guard import Resolve, resolve_host
from falsefront.fetch.plain import plain_length, plain_request
from falsefront.fetch.tapped import (
    DistrustedError,
    GuardedBackend,
    GuardedTransport,
    RefusedError,
    Tap,
    TappedStream,
    TooLargeError,
)
from falsefront.records import Tls
from falsefront.response import ANSWER, bytes_behind, ends_exactly
from falsefront.wording import counted

Stop = Literal["complete", "too_large", "refused", "transient", "broken"]

# Headers, and the overhead of chunks of any sensible size, may come on top of the content.
_WIRE_SLACK_BYTES: Final = 1_048_576
_WIRE_FACTOR: Final = 2
KEPT_S: Final = 60.0  # a connection is kept so long without a request
MOST_KEPT: Final = 32  # hosts with a kept connection
_READ_BYTES: Final = 65_536
_RESTED_S: Final = 0.05  # what a connection idle for so long has not brought is not on its way
_SETTLING_S: Final = 0.003  # so long the right answer is waited for behind one that a tired connection brought
_IDLE_TOO_LONG: Final = b"HTTP/1.1 408 "  # about a kept connection, not about the page (RFC 9110 15.5.9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one attempt gave. `transient` is a failure before the first byte that may pass; `broken` any other."""

    stop: Stop
    request: bytes | None = None  # None where nothing was sent
    response: bytes | None = None  # as it came, chunked if it was; None where no byte came
    remote_ip: str | None = None
    tls: Tls | None = None
    reason: str | None = None  # in words, for all but `complete`
    is_unheard: bool = False  # a kept connection brought no answer to it: one more attempt is made on a new one


class _Line:
    """The client of one host, with the connection that it keeps."""

    def __init__(self, resolve: Resolve, trust: ssl.SSLContext, *, is_exempt: bool) -> None:
        self.backend = GuardedBackend(resolve, is_exempt=is_exempt)
        transport = GuardedTransport(self.backend, trust)
        self.client = httpx.Client(transport=transport, trust_env=False, follow_redirects=False, timeout=None)  # noqa: S113 (one deadline for all)
        self.kept_at = 0.0  # time.monotonic()
        self._writes_alike = False  # the library has sent the very bytes on this line that we would have

    def next_bytes(self, wait_s: float) -> bytes | None:
        """Return the first bytes that its connection brings unasked; None where it is at rest, and can be kept."""
        return self.backend.stream.next_bytes(wait_s) if self.backend.stream else b""

    def exchange(self, url: str, headers: Mapping[str, str], max_bytes: int) -> None:
        """Ask once; what is sent and received is in the tap."""
        parts = urlsplit(url)
        said = [("Host", parts.netloc), *headers.items()]  # httpx cannot write the Host of a broken `xn--` name
        request = plain_request(f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/", said)
        stream, tap = self.backend.stream, self.backend.tap
        if request and stream and self._writes_alike and not stream.get_extra_info("is_readable"):
            if _is_plainly_answered(stream, tap, request, max_bytes):
                return
            stream.play_again()
        _exchange(url, said, self.client, max_bytes)
        self._writes_alike = bytes(tap.sent) == request


class Wire:
    """Asks for one URL at a time of each host; holds nothing between requests but connections and certificates."""

    def __init__(self, *, resolve: Resolve = resolve_host, trust: ssl.SSLContext | None = None) -> None:
        self._resolve = resolve
        self._trust = trust
        self._lines: OrderedDict[tuple[str, bool], _Line] = OrderedDict()
        self._restless: set[tuple[str, bool]] = set()  # hosts that answered unasked: no connection is kept
        self._lock = Lock()

    def ask(
        self,
        url: str,
        headers: Mapping[str, str],
        *,
        deadline_s: float,
        max_bytes: int,
        is_exempt: bool,
        is_once: bool = False,
    ) -> Answer:
        """Send one GET for a canonical URL and keep what comes back.

        `deadline_s` is when to give up, on time.monotonic(); `max_bytes` bounds the content, still packed. Where a kept
        connection turns out to be closed, before any byte of an answer, or brings more than one answer, the request is
        sent once more on a new one; with `is_once` that is left to the caller, since a server may have read the first.
        """
        parts = urlsplit(url)
        host = (f"{parts.scheme}://{parts.netloc}", is_exempt)
        for is_second in (False, True):
            line = self._take(host)
            made_before, was_idle_s = line.backend.connections, time.monotonic() - line.kept_at
            tap = Tap(deadline_s, max_bytes * _WIRE_FACTOR + _WIRE_SLACK_BYTES, bytearray(), bytearray())
            answer = self._attempt(url, headers, line, tap, max_bytes)
            was_kept = line.backend.connections == made_before
            behind = (
                _behind(line, tap, is_tired=was_kept and was_idle_s < _RESTED_S) if answer.stop == "complete" else b""
            )
            if behind is None:
                self._keep(host, line)
                return answer
            line.client.close()
            is_none = answer.stop == "transient" or tap.received.startswith(_IDLE_TOO_LONG)
            if _is_answer(behind):
                self._restless.add(host)
                is_none = True
            if is_second or not (was_kept and is_none) or time.monotonic() >= deadline_s:
                break
            if is_once:
                return replace(answer, is_unheard=True)
        return answer

    def close(self) -> None:
        """Close every connection that is kept."""
        with self._lock:
            for line in self._lines.values():
                line.client.close()
            self._lines.clear()

    def _take(self, host: tuple[str, bool]) -> _Line:
        """Return the line to a host and leave none behind: whoever is done with it puts it back."""
        with self._lock:
            found = self._lines.pop(host, None)
        if found is not None and time.monotonic() > found.kept_at + KEPT_S:
            found.client.close()
            found = None
        if found is not None and (unasked := found.next_bytes(0.0)) is not None:
            if _is_answer(unasked):
                self._restless.add(host)
            found.client.close()
            found = None
        return found or _Line(self._resolve, self._trusted(host[0]), is_exempt=host[1])

    def _trusted(self, origin: str) -> ssl.SSLContext:
        """Return whose certificates are believed: nobody's where none are shown."""
        if not origin.startswith("https:"):
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return _public_trust() if self._trust is None else self._trust

    def _keep(self, host: tuple[str, bool], line: _Line) -> None:
        if host in self._restless:
            line.client.close()
            return
        line.kept_at = time.monotonic()
        with self._lock:
            dropped = [self._lines.pop(host, None)]
            self._lines[host] = line
            if len(self._lines) > MOST_KEPT:
                dropped.append(self._lines.popitem(last=False)[1])
        for each in dropped:
            if each is not None:
                each.client.close()

    def _attempt(self, url: str, headers: Mapping[str, str], line: _Line, tap: Tap, max_bytes: int) -> Answer:
        line.backend.tap = tap
        stop: Stop = "complete"
        reason = None
        try:
            line.exchange(url, headers, max_bytes)
        except TooLargeError:
            stop, reason = "too_large", f"more than {counted(max_bytes, 'byte')}"
        except RefusedError as error:
            stop, reason = "refused", str(error)
        except DistrustedError as error:
            stop, reason = "broken", str(error)
        except httpx.InvalidURL as error:  # `999.1.1.1` is no name and no address
            stop, reason = "broken", str(error)
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, OSError) as error:
            stop = "transient" if not tap.received and _may_pass(error) else "broken"
            reason = _in_words(error)
        except Exception as error:  # noqa: BLE001 - a chunk of 2**63 bytes: what a server sends stops one page only
            stop, reason = "broken", f"the answer cannot be read: {_in_words(error)}"
        return Answer(
            stop=stop,
            request=bytes(tap.sent) or None,
            response=bytes(tap.received) or None,
            remote_ip=line.backend.address,
            tls=line.backend.tls,
            reason=reason,
        )


def _behind(line: _Line, tap: Tap, *, is_tired: bool) -> bytes | None:
    """Return what came behind an answer; None where nothing did, and the connection can be kept."""
    received = bytes(tap.received)
    if not ends_exactly(received):
        return bytes_behind(received)
    return line.next_bytes(_SETTLING_S) if is_tired else None


def _is_answer(unasked: bytes) -> bool:
    """Whether bytes begin another answer, so that the one before may have come late, and unasked as well."""
    return bool(unasked) and (unasked.startswith(ANSWER) or ANSWER.startswith(unasked))


def _is_plainly_answered(stream: TappedStream, tap: Tap, request: bytes, max_bytes: int) -> bool:
    """Send a request over a kept connection; False as soon as the answer is not plain, or ends too early."""
    with suppress(httpcore.WriteError):  # as the library does: a server may answer before it closes
        stream.write(request)
    while stream.read(_READ_BYTES):
        length = plain_length(tap.received)
        if length is None or length > max_bytes:
            return False
        if 0 < length <= len(tap.received):
            return length == len(tap.received)
    return False


def _exchange(url: str, said: list[tuple[str, str]], client: httpx.Client, max_bytes: int) -> None:
    request = httpx.Request("GET", url, headers=said)
    with closing(client.send(request, stream=True)) as response:
        length = 0
        for piece in response.iter_raw():
            length += len(piece)
            if length > max_bytes:
                raise TooLargeError


@cache
def _public_trust() -> ssl.SSLContext:
    """Return the public authorities; read once, since each reading is a megabyte that Python cannot see.

    Not made by `ssl.create_default_context`: that obeys SSL_CERT_FILE and SSLKEYLOGFILE, and whoever sets these could
    stand between us and a site, or read along.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(certifi.where())
    return context


def _may_pass(error: Exception) -> bool:
    """Whether asking again soon has a chance: not for unknown names, nor for what we ourselves got wrong."""
    if isinstance(error, socket.gaierror):
        return error.errno == socket.EAI_AGAIN
    return not isinstance(error, httpcore.LocalProtocolError | httpcore.UnsupportedProtocol)


def _in_words(error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        return f"no address is known for the name of the host ({error.strerror or error})"
    text = " ".join(str(error).split())[:300]
    kind = type(error).__name__
    return f"{kind}: {text}" if text else kind
