"""One request to a time-stamping authority over HTTP (RFC 3161 3.4), bounded in time and bytes; a failure is an answer.

No proxy is used, no variable of the environment obeyed, no redirect followed, nothing but the request is sent.
"""

import socket
import ssl
import threading
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Final
from urllib.parse import urlsplit

import certifi

from falsefront import __version__
from falsefront.records import Answer, StampOutcome
from falsefront.text.display import said_by_others

MOST_BYTES: Final = 1 << 18  # of an answer; with a whole chain of certificates a time stamp has some 10,000
ASKED: Final = "application/timestamp-query"
ANSWERED: Final = "application/timestamp-reply"


def ask(authority: str, request: bytes, *, timeout_s: float) -> Answer:
    """POST a request to an authority and return what came back; also where nothing did."""
    exchange = _Exchange(authority, request, timeout_s)
    worker = threading.Thread(
        target=exchange.run, daemon=True
    )  # neither a name's lookup nor a slow drip ends by itself
    worker.start()
    worker.join(timeout_s)
    if exchange.answer is not None:
        return exchange.answer
    exchange.cut()
    return _none(StampOutcome.NETWORK_ERROR, f"no whole answer within {timeout_s:g} seconds")


class _Exchange:
    def __init__(self, authority: str, request: bytes, timeout_s: float) -> None:
        self._authority, self._request = authority, request
        parts = urlsplit(authority)
        self._target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        host = parts.hostname or ""
        if parts.scheme == "https":
            trusted = ssl.create_default_context(cafile=certifi.where())
            self._connection: HTTPConnection = HTTPSConnection(host, parts.port, timeout=timeout_s, context=trusted)
        else:
            self._connection = HTTPConnection(host, parts.port, timeout=timeout_s)
        self.answer: Answer | None = None

    def run(self) -> None:
        """Make the exchange and keep what came of it."""
        try:
            self.answer = self._made()
        except ssl.SSLCertVerificationError as error:
            self.answer = _none(StampOutcome.NETWORK_ERROR, f"certificate refused: {error.verify_message}")
        except (OSError, HTTPException, ValueError) as error:
            said = getattr(error, "strerror", None) or str(error) or type(error).__name__
            self.answer = _none(StampOutcome.NETWORK_ERROR, f"no answer: {said_by_others(said)}")
        finally:
            self._connection.close()

    def cut(self) -> None:
        """End the connection under the hands of the thread that waits on it."""
        connected: socket.socket | None = self._connection.sock
        with suppress(OSError):
            if connected is not None:
                connected.shutdown(socket.SHUT_RDWR)

    def _made(self) -> Answer:
        headers = {
            "Content-Type": ASKED, "Accept": ANSWERED, "Accept-Encoding": "identity", "Connection": "close",
            "User-Agent": f"falsefront/{__version__}",
        }  # fmt: skip
        self._connection.request("POST", self._target, self._request, headers)
        response = self._connection.getresponse()
        if response.status != 200:
            return _none(StampOutcome.HTTP_ERROR, _status_said(response))
        body = response.read(MOST_BYTES + 1)
        if len(body) > MOST_BYTES:
            return _none(StampOutcome.TOO_LARGE, f"the answer has more than {MOST_BYTES} bytes")
        if response.length:
            return _none(StampOutcome.NETWORK_ERROR, f"the answer ended {response.length} bytes too early")
        kind = response.headers.get_content_type()
        if kind != ANSWERED:
            return _none(StampOutcome.UNREADABLE, f"the answer is {said_by_others(kind)}, not {ANSWERED}")
        if response.getheader("Content-Encoding", "identity").strip().lower() != "identity":
            return _none(StampOutcome.UNREADABLE, "the answer is packed, and that was not asked for")
        return Answer(outcome=StampOutcome.STAMPED, body=body)


def _status_said(response: HTTPResponse) -> str:
    where = response.getheader("Location")
    if 300 <= response.status < 400 and where:
        return f"status {response.status}: it leads to {said_by_others(where)}, which is not followed"
    return f"status {response.status} {said_by_others(response.reason or '')}".rstrip()


def _none(outcome: StampOutcome, problem: str) -> Answer:
    return Answer(outcome=outcome, problem=problem)
