"""The connections that requests go over: to judged addresses alone, with every byte kept as it is sent or received.

An httpcore network backend resolves and judges a host, and puts a tap on each stream. What is played to the library
again was sent and received before it was asked.
"""

import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from falsefront.fetch.encrypted import shown_by
from falsefront.fetch.guard import Resolve, address_refusal
from falsefront.records import Tls
from falsefront.response import ANSWER


class RefusedError(Exception):
    """The address guard says no."""


class DistrustedError(Exception):
    """The server's certificate is not what it should be."""


class TooLargeError(Exception):
    """More bytes came than may be kept."""


@dataclass(slots=True)
class Tap:
    """Where the bytes of one attempt are kept, and when it must end."""

    deadline_s: float  # time.monotonic()
    most_bytes: int
    sent: bytearray
    received: bytearray

    def left_s(self, late: type[Exception]) -> float:
        """Return the seconds left, or raise what httpcore would."""
        left = self.deadline_s - time.monotonic()
        if left <= 0:
            raise late("the whole request took too long")
        return left


class TappedStream(httpcore.NetworkStream):
    """A connection of which every byte is kept."""

    def __init__(self, inner: httpcore.NetworkStream, backend: "GuardedBackend") -> None:
        self._inner = inner
        self._backend = backend
        self._sent_before = self._received_before = b""  # what is played to the library again

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 (one deadline for all)
        """Return what comes next, or what is played again."""
        tap = self._backend.tap
        left_s = tap.left_s(httpcore.ReadTimeout)
        if self._received_before:
            piece, self._received_before = self._received_before[:max_bytes], self._received_before[max_bytes:]
        else:
            self._acknowledge()
            piece = self._inner.read(max_bytes, left_s)
        tap.received += piece
        if len(tap.received) > tap.most_bytes:
            raise TooLargeError
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002 (one deadline for all)
        """Send some bytes, or see that they are those that were sent."""
        tap = self._backend.tap
        left_s = tap.left_s(httpcore.WriteTimeout)
        if self._sent_before:
            if not self._sent_before.startswith(buffer):
                raise httpcore.LocalProtocolError("the request would be another one than the one that was sent")
            self._sent_before = self._sent_before[len(buffer) :]
        else:
            self._inner.write(buffer, left_s)
        tap.sent += buffer

    def play_again(self) -> None:
        """Have what was sent and received so far taken for what is sent and received from now on."""
        tap = self._backend.tap
        self._sent_before, self._received_before = bytes(tap.sent), bytes(tap.received)
        tap.sent.clear()
        tap.received.clear()

    def _acknowledge(self) -> None:
        """Say at once what came, where the system can: a server with little left to send may wait for it (RFC 896)."""
        if hasattr(socket, "TCP_QUICKACK"):
            self._inner.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    def next_bytes(self, wait_s: float) -> bytes | None:
        """Return the first bytes that come unasked, none at the end of the connection; None where it is at rest."""
        try:
            if wait_s:
                self._acknowledge()
            return self._inner.read(len(ANSWER), wait_s)
        except httpcore.TimeoutException:
            return None
        except httpcore.NetworkError as error:
            return None if isinstance(error.__cause__, BlockingIOError | ssl.SSLWantReadError) else b""
        except OSError:  # it is closed
            return b""

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 (one deadline for all)
    ) -> httpcore.NetworkStream:
        """Return the encrypted stream over this one; `DistrustedError` where its certificate is no good."""
        left = self._backend.tap.left_s(httpcore.ConnectTimeout)
        try:
            stream = self._inner.start_tls(ssl_context, server_hostname, left)
        except httpcore.ConnectError as error:
            if isinstance(error.__cause__, ssl.SSLCertVerificationError):
                raise DistrustedError(f"certificate refused: {error.__cause__.verify_message}") from error
            raise
        self._backend.tls = shown_by(stream.get_extra_info("ssl_object"))
        return self._backend.tapped(stream)

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks of a connection."""
        if info == "is_readable" and self._sent_before:
            return False  # else the library would take what waits to be read for the end of the connection
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to one host, and keeps the bytes of the request under way."""

    def __init__(self, resolve: Resolve, *, is_exempt: bool) -> None:
        self.tap = Tap(0.0, 0, bytearray(), bytearray())
        self.address: str | None = None  # of the connection there is
        self.tls: Tls | None = None  # of the connection there is
        self.connections = 0  # made so far
        self.stream: TappedStream | None = None  # of the connection there is
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
        """Return a stream to the first address that answers; `RefusedError` where one of them may not be asked."""
        self.connections += 1
        self.address = self.tls = None
        addresses = self._resolve(host, port, self.tap.left_s(httpcore.ConnectTimeout))
        for address in addresses:
            bad = None if self._is_exempt else address_refusal(address)
            if bad is not None:
                raise RefusedError(f"{host} has the address {address} ({bad})")
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            left = self.tap.left_s(httpcore.ConnectTimeout)
            try:
                stream = self._sockets.connect_tcp(address, port, left, local_address, socket_options)
            except httpcore.ConnectError as error:
                failure = error
                continue
            self.address = address
            return self.tapped(stream)
        raise failure

    def tapped(self, stream: httpcore.NetworkStream) -> TappedStream:
        """Return the stream of the connection there is, with a tap."""
        self.stream = TappedStream(stream, self)
        return self.stream


class _PackedBody(httpx.SyncByteStream):
    """The content as it was packed, only de-chunked."""

    def __init__(self, inner: httpcore.Response) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner.iter_stream()

    def close(self) -> None:
        self._inner.close()


class GuardedTransport(httpx.BaseTransport):
    """Carries a request as it stands over connections that the backend guards and taps."""

    def __init__(self, backend: GuardedBackend, trust: ssl.SSLContext) -> None:
        self._pool = httpcore.ConnectionPool(ssl_context=trust, network_backend=backend, max_connections=1)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer to a request, without its headers."""
        url = httpcore.URL(
            scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path
        )
        asked = httpcore.Request(request.method, url, headers=request.headers.raw)
        response = self._pool.handle_request(asked)
        return httpx.Response(response.status, stream=_PackedBody(response))

    def close(self) -> None:
        """Close the connection."""
        self._pool.close()
