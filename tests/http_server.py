"""A real HTTP server on 127.0.0.1 whose every answer is scripted, down to the byte.

    with HttpServer({"/": reply(b"<p>hello</p>"), "/slow": drip}) as server:
        ... server.url("/") ...
        assert [asked.target for asked in server.asked] == ["/robots.txt", "/"]

A handler is the raw bytes of a whole response, or a function of the request that returns raw bytes or yields them
piece by piece (sleeping in between, if the test is about slowness). It is looked up by the request target with its
query, then without it, then under "*"; what has no handler gets 404. The connection is closed after each response, so
raw bytes need no length; a handler that raises ResetError has it reset instead. `handlers` may be changed while the
server runs.
"""

import socket
import ssl
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http.client import responses
from pathlib import Path
from types import TracebackType
from typing import Self

Handler = bytes | Callable[["Asked"], bytes | Iterable[bytes]]

_LONGEST_HEAD_BYTES = 65_536


class ResetError(Exception):
    """What a handler raises to end a connection with a reset (RST), not with an orderly close."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as it arrived."""

    method: str
    target: str  # path and query as sent
    headers: tuple[tuple[str, str], ...]
    raw: bytes
    at_s: float  # time.monotonic()

    @property
    def body(self) -> bytes:
        """Return what stood behind the head."""
        return self.raw.partition(b"\r\n\r\n")[2]

    def header(self, name: str) -> str | None:
        """Return the first value of a header, whatever its letter case; None where it was not sent."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def certified(folder: Path, host: str) -> tuple[ssl.SSLContext, Path]:
    """Return what serves TLS as this host under a new certificate, and the file with that certificate."""
    certificate, key = folder / f"{host}.pem", folder / f"{host}.key"
    command = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-keyout", str(key), "-out", str(certificate), "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}",
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate, key)
    return serving, certificate


def reply(
    body: bytes | str = b"",
    *,
    status: int = 200,
    content_type: str = "text/html; charset=utf-8",
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """Return the raw bytes of an ordinary response with Content-Length."""
    payload = body.encode() if isinstance(body, str) else body
    phrase = responses.get(status, "Unknown")
    head = {"Content-Type": content_type, "Content-Length": str(len(payload)), "Connection": "close", **(headers or {})}
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{key}: {value}" for key, value in head.items())]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + payload


class HttpServer:
    """Serves until `close()`; one thread for each connection; every request is kept in `asked`, in order."""

    def __init__(self, handlers: Mapping[str, Handler] | None = None, *, tls: ssl.SSLContext | None = None) -> None:
        self.handlers: dict[str, Handler] = dict(handlers or {})
        self.asked: list[Asked] = []
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"
        self._open: set[socket.socket] = set()
        self._is_closed = False
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def url(self, target: str = "/") -> str:
        """Return the absolute URL of a path on this server."""
        return f"{'https' if self._tls else 'http'}://{self.host}{target}"

    def targets(self) -> list[str]:
        """Return the target of every request so far, in order."""
        return [asked.target for asked in self.asked]

    def close(self) -> None:
        """Stop listening and cut the connections that are still open; a second call does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        with socket.socket() as waker:  # accept() does not wake up when its socket is closed
            waker.connect(("127.0.0.1", self.port))
        self._accepting.join()
        self._listener.close()
        for connection in list(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # its own thread was faster

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._is_closed:
                connection.close()
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, plain: socket.socket) -> None:
        connection = plain
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(plain, server_side=True)
            self._open.add(connection)
            self._answer(connection)
            connection.shutdown(socket.SHUT_WR)  # a close with unread bytes would reset what is still on its way
        except ResetError:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except OSError:
            pass  # the client hung up: what it makes of that is what the test looks at
        finally:
            self._open.discard(connection)
            connection.close()

    def _answer(self, connection: socket.socket) -> None:
        raw = b""
        while b"\r\n\r\n" not in raw and len(raw) < _LONGEST_HEAD_BYTES:
            piece = connection.recv(65_536)
            if not piece:
                return
            raw += piece
        asked = _read_request(raw)
        while missing := int(asked.header("content-length") or 0) - len(asked.body):
            piece = connection.recv(missing)
            if not piece:
                return
            raw += piece
            asked = _read_request(raw)
        self.asked.append(asked)
        answer = self._find(asked.target)
        pieces = answer(asked) if callable(answer) else answer
        for piece in (pieces,) if isinstance(pieces, bytes) else pieces:
            connection.sendall(piece)

    def _find(self, target: str) -> Handler:
        missing = reply(b"not here", status=404, content_type="text/plain")
        return self.handlers.get(target, self.handlers.get(target.partition("?")[0], self.handlers.get("*", missing)))


def _read_request(raw: bytes) -> Asked:
    head = raw.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ", 2)
    headers = tuple((key.strip(), value.strip()) for key, _, value in (line.partition(":") for line in head[1:]))
    return Asked(method=method, target=target, headers=headers, raw=raw, at_s=time.monotonic())
