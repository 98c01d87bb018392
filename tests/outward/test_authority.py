import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.http_server import Asked, HttpServer, ResetError, certified, reply

from falsefront.outward.authority import ANSWERED, ASKED, MOST_BYTES, ask
from falsefront.records import StampOutcome

TOKEN = b"\x30\x03\x02\x01\x00"  # whatever it is: nobody reads it here


def granted(_asked: Asked) -> bytes:
    return reply(TOKEN, content_type=ANSWERED)


@pytest.fixture
def server() -> Iterator[HttpServer]:
    with HttpServer({"/tsr": granted}) as running:
        yield running


def test_the_request_is_posted_as_the_protocol_says_and_nothing_else_is_told(server: HttpServer) -> None:
    answer = ask(server.url("/tsr"), b"query", timeout_s=10)
    assert (answer.outcome, answer.body, answer.problem) == (StampOutcome.STAMPED, TOKEN, None)
    (asked,) = server.asked
    assert (asked.method, asked.target, asked.header("content-type")) == ("POST", "/tsr", ASKED)
    assert asked.header("content-length") == "5"
    said = {name.lower() for name, _ in asked.headers}
    assert said == {"host", "accept", "accept-encoding", "content-type", "content-length", "connection", "user-agent"}


def test_no_proxy_of_the_environment_is_asked(server: HttpServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with HttpServer({"*": granted}) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url())
        assert ask(server.url("/tsr"), b"query", timeout_s=10).body == TOKEN
        assert proxy.asked == []


def test_a_redirect_is_told_and_not_followed(server: HttpServer) -> None:
    with HttpServer({"*": granted}) as other:
        server.handlers["/moved"] = reply(status=307, headers={"Location": other.url("/tsr")})
        answer = ask(server.url("/moved"), b"query", timeout_s=10)
        assert answer.outcome is StampOutcome.HTTP_ERROR
        assert answer.problem == f"status 307: it leads to {other.url('/tsr')}, which is not followed"
        assert other.asked == []


def endless(_asked: Asked) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\nContent-Type: {ANSWERED}\r\n\r\n".encode()
    for _ in range(10_000):
        yield b"\x30" * 65_536


def reset(_asked: Asked) -> bytes:
    raise ResetError


@pytest.mark.parametrize(
    ("handler", "outcome", "said"),
    [
        (reply("<p>welcome</p>"), StampOutcome.UNREADABLE, "the answer is text/html, not application/timestamp-reply"),
        (reply(b"x" * (MOST_BYTES + 1), content_type=ANSWERED), StampOutcome.TOO_LARGE, "more than"),
        (endless, StampOutcome.TOO_LARGE, "more than"),
        (reply(status=500), StampOutcome.HTTP_ERROR, "status 500 Internal Server Error"),
        (reply(status=404), StampOutcome.HTTP_ERROR, "status 404 Not Found"),
        (reset, StampOutcome.NETWORK_ERROR, "no answer: "),
        (b"", StampOutcome.NETWORK_ERROR, "no answer: "),
        (b"\x00\x01 garbage \x1b[2J\r\n\r\n", StampOutcome.NETWORK_ERROR, "no answer: "),
        (b"HTTP/1.1 999999 \r\n\r\n", StampOutcome.NETWORK_ERROR, "no answer: "),
        (b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 500 + b"\r\n", StampOutcome.NETWORK_ERROR, "no answer: "),
        (b"HTTP/1.1 200 " + b"O" * 70_000 + b"\r\n\r\n", StampOutcome.NETWORK_ERROR, "no answer: "),
        (
            reply(TOKEN, content_type=ANSWERED, headers={"Content-Length": "900"}),
            StampOutcome.NETWORK_ERROR,
            "the answer ended 895 bytes too early",
        ),
        (
            reply(TOKEN, content_type=ANSWERED, headers={"Transfer-Encoding": "chunked"}),
            StampOutcome.NETWORK_ERROR,
            "no answer: ",
        ),
        (reply(TOKEN, content_type=ANSWERED, headers={"Content-Encoding": "gzip"}), StampOutcome.UNREADABLE, "packed"),
        (reply(b"", content_type=ANSWERED), StampOutcome.STAMPED, None),
    ],
)
def test_each_bad_answer_is_an_outcome_in_words(
    server: HttpServer, handler: bytes, outcome: StampOutcome, said: str | None
) -> None:
    server.handlers["/tsr"] = handler
    answer = ask(server.url("/tsr"), b"query", timeout_s=20)
    assert answer.outcome is outcome
    assert (said or "") in (answer.problem or "")
    assert (answer.body is None) is (said is not None)
    assert (answer.problem or "").isprintable()


def drip(_asked: Asked) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\nContent-Type: {ANSWERED}\r\n\r\n".encode()
    for _ in range(200):
        time.sleep(0.05)
        yield b"\x30"


def going_on(_asked: Asked) -> Iterator[bytes]:
    for _ in range(200):
        time.sleep(0.05)
        yield b"HTTP/1.1 100 Continue\r\n\r\n"


@pytest.mark.parametrize("handler", [drip, going_on])
def test_a_slow_answer_is_waited_for_no_longer_than_allowed(server: HttpServer, handler: bytes) -> None:
    server.handlers["/tsr"] = handler
    began = time.monotonic()
    answer = ask(server.url("/tsr"), b"query", timeout_s=0.5)
    assert time.monotonic() - began < 5
    assert answer.outcome is StampOutcome.NETWORK_ERROR
    assert answer.problem == "no whole answer within 0.5 seconds"


def test_nobody_there_is_an_outcome() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    answer = ask(f"http://127.0.0.1:{port}/tsr", b"query", timeout_s=5)
    assert answer.outcome is StampOutcome.NETWORK_ERROR
    assert "refused" in (answer.problem or "")


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    serving, certificate = certified(tmp_path, "localhost")
    monkeypatch.setitem(os.environ, "SSL_CERT_FILE", str(certificate))  # no variable of the environment is obeyed
    with HttpServer({"*": granted}, tls=serving) as server:
        answer = ask(server.url("/tsr"), b"query", timeout_s=10)
        assert answer.outcome is StampOutcome.NETWORK_ERROR
        assert "certificate refused" in (answer.problem or "")
        assert server.asked == []
