"""One GET over one connection: the bytes that went out, the bytes that came in, and what stopped them.

The only file that knows the HTTP library. An httpx client asks, over a transport of our own: httpcore with a network
backend that resolves and judges the host, and keeps every byte. The client is handed no response headers: what they say
is read from those bytes, so there is nothing it could follow, decode or remember by.
"""

import socket
import ssl
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal
from urllib.parse import urlsplit

import httpcore
import httpx

from falsefront.fetch.guard import Resolve, address_refusal, resolve_host
from falsefront.wording import counted

Stop = Literal["complete", "too_large", "refused", "transient", "broken"]

# Headers, and the overhead of chunks of any sensible size, may come on top of the content.
_WIRE_SLACK_BYTES: Final = 1_048_576
_WIRE_FACTOR: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one attempt gave. `transient` is a failure before the first byte that may pass; `broken` any other."""

    stop: Stop
    request: bytes | None = None  # None where nothing was sent
    response: bytes | None = None  # as it came, chunked if it was; None where no byte came
    remote_ip: str | None = None
    reason: str | None = None  # in words, for all but `complete`


class _RefusedError(Exception):
    """The address guard says no."""


class _DistrustedError(Exception):
    """The server's certificate is not what it should be."""


class _TooLargeError(Exception):
    """More bytes came than may be kept."""


@dataclass(slots=True)
class _Tap:
    """Where the bytes of one attempt are kept, and when it must end."""

    deadline_s: float  # time.monotonic()
    most_bytes: int
    sent: bytearray
    received: bytearray
    remote_ip: str | None = None

    def left_s(self, late: type[Exception]) -> float:
        """Return the seconds left, or raise what httpcore would."""
        left = self.deadline_s - time.monotonic()
        if left <= 0:
            raise late("the whole request took too long")
        return left


class _TappedStream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, tap: _Tap) -> None:
        self._inner = inner
        self._tap = tap

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 (one deadline for all)
        piece = self._inner.read(max_bytes, self._tap.left_s(httpcore.ReadTimeout))
        self._tap.received += piece
        if len(self._tap.received) > self._tap.most_bytes:
            raise _TooLargeError
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002 (one deadline for all)
        self._inner.write(buffer, self._tap.left_s(httpcore.WriteTimeout))
        self._tap.sent += buffer

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 (one deadline for all)
    ) -> httpcore.NetworkStream:
        left = self._tap.left_s(httpcore.ConnectTimeout)
        try:
            return _TappedStream(self._inner.start_tls(ssl_context, server_hostname, left), self._tap)
        except httpcore.ConnectError as error:
            if isinstance(error.__cause__, ssl.SSLCertVerificationError):
                raise _DistrustedError(f"certificate refused: {error.__cause__.verify_message}") from error
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _GuardedBackend(httpcore.NetworkBackend):
    def __init__(self, tap: _Tap, resolve: Resolve, *, is_exempt: bool) -> None:
        self._tap = tap
        self._resolve = resolve
        self._is_exempt = is_exempt
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 (one deadline for all)
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = self._resolve(host, port, self._tap.left_s(httpcore.ConnectTimeout))
        for address in addresses:
            bad = None if self._is_exempt else address_refusal(address)
            if bad is not None:
                raise _RefusedError(f"{host} has the address {address} ({bad})")
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            left = self._tap.left_s(httpcore.ConnectTimeout)
            try:
                stream = self._sockets.connect_tcp(address, port, left, local_address, socket_options)
            except httpcore.ConnectError as error:
                failure = error
                continue
            self._tap.remote_ip = address
            return _TappedStream(stream, self._tap)
        raise failure


class _PackedBody(httpx.SyncByteStream):
    """The content as it was packed, only de-chunked."""

    def __init__(self, inner: httpcore.Response) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner.iter_stream()

    def close(self) -> None:
        self._inner.close()


class _GuardedTransport(httpx.BaseTransport):
    """Carries a request as it stands over connections that the backend guards and taps."""

    def __init__(self, backend: _GuardedBackend, trust: ssl.SSLContext) -> None:
        self._pool = httpcore.ConnectionPool(ssl_context=trust, network_backend=backend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path
        )
        asked = httpcore.Request(request.method, url, headers=request.headers.raw)
        response = self._pool.handle_request(asked)
        return httpx.Response(response.status, stream=_PackedBody(response))

    def close(self) -> None:
        self._pool.close()


class Wire:
    """Asks for one URL at a time; holds nothing between requests but the certificates it trusts."""

    def __init__(self, *, resolve: Resolve = resolve_host, trust: ssl.SSLContext | None = None) -> None:
        self._resolve = resolve
        self._trust = trust if trust is not None else _public_trust()

    def ask(
        self, url: str, headers: Mapping[str, str], *, deadline_s: float, max_bytes: int, is_exempt: bool
    ) -> Answer:
        """Send one GET for a canonical URL and keep what comes back.

        `deadline_s` is when to give up, on time.monotonic(); `max_bytes` bounds the content, still packed.
        """
        tap = _Tap(deadline_s, max_bytes * _WIRE_FACTOR + _WIRE_SLACK_BYTES, bytearray(), bytearray())
        backend = _GuardedBackend(tap, self._resolve, is_exempt=is_exempt)
        stop: Stop = "complete"
        reason = None
        try:
            self._exchange(url, headers, backend, max_bytes)
        except _TooLargeError:
            stop, reason = "too_large", f"more than {counted(max_bytes, 'byte')}"
        except _RefusedError as error:
            stop, reason = "refused", str(error)
        except _DistrustedError as error:
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
            remote_ip=tap.remote_ip,
            reason=reason,
        )

    def _exchange(self, url: str, headers: Mapping[str, str], backend: _GuardedBackend, max_bytes: int) -> None:
        said = [("Host", urlsplit(url).netloc), *headers.items()]  # httpx cannot write the Host of a broken `xn--` name
        request = httpx.Request("GET", url, headers=said)
        transport = _GuardedTransport(backend, self._trust)
        with (
            httpx.Client(transport=transport, trust_env=False, follow_redirects=False, timeout=None) as client,  # noqa: S113 (one deadline for all)
            closing(client.send(request, stream=True)) as response,
        ):
            length = 0
            for piece in response.iter_raw():
                length += len(piece)
                if length > max_bytes:
                    raise _TooLargeError


@cache
def _public_trust() -> ssl.SSLContext:
    """Return the public authorities; read once, since each reading is a megabyte that Python cannot see."""
    return httpcore.default_ssl_context()


def _may_pass(error: Exception) -> bool:
    """Whether asking again soon has a chance: not for unknown names, nor for what we ourselves got wrong."""
    if isinstance(error, socket.gaierror):
        return error.errno == socket.EAI_AGAIN
    return not isinstance(error, httpcore.LocalProtocolError | httpcore.UnsupportedProtocol)


def _in_words(error: Exception) -> str:
    text = " ".join(str(error).split())[:300]
    kind = type(error).__name__
    return f"{kind}: {text}" if text else kind
