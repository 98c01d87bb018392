"""Connections are kept where an answer ended exactly where it said, and nowhere else."""

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest

from falsefront.fetch import wire
from falsefront.fetch.wire import Answer, Wire

PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
MOST_READ_AT_ONCE = 65_536  # bytes, at least


class Kept:
    """A server that answers on one connection as often as it is told, and then closes it; counts connections."""

    def __init__(self, answers: Sequence[bytes], *, per_connection: int) -> None:
        self.connections = 0
        self.requests: list[bytes] = []
        self._answers = list(answers)
        self._per_connection = per_connection
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.host = f"127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            for _ in range(self._per_connection):
                raw = b""
                while b"\r\n\r\n" not in raw:
                    piece = connection.recv(4_096)
                    if not piece:
                        return
                    raw += piece
                self.requests.append(raw)
                connection.sendall(self._answers[min(len(self.requests), len(self._answers)) - 1])


@contextmanager
def served(*answers: bytes, per_connection: int = 99) -> Iterator[Kept]:
    server = Kept(answers, per_connection=per_connection)
    try:
        yield server
    finally:
        server.close()


def asked(wire: Wire, server: Kept) -> Answer:
    return wire.ask(f"http://{server.host}/a", {}, deadline_s=time.monotonic() + 5, max_bytes=1_000, is_exempt=True)


@pytest.fixture
def ask() -> Iterator[Callable[[Kept], Answer]]:
    asking = Wire()

    yield partial(asked, asking)
    asking.close()


@pytest.mark.parametrize("answer", [PAGE, CHUNKED], ids=["length", "chunked"])
def test_a_connection_is_kept_and_each_answer_has_its_own_bytes(ask: Callable[[Kept], Answer], answer: bytes) -> None:
    with served(answer) as server:
        found = [ask(server) for _ in range(3)]
        assert server.connections == 1
        assert [each.response for each in found] == [answer] * 3
        assert [each.request for each in found] == server.requests
        assert {each.remote_ip for each in found} == {"127.0.0.1"}


@pytest.mark.parametrize(
    "answer",
    [
        PAGE + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil",
        CHUNKED + b"x",
        CHUNKED + CHUNKED,
        PAGE.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"),
        PAGE.replace(b"HTTP/1.1", b"HTTP/1.0"),
        b"HTTP/1.1 103 Early Hints\r\n\r\n" + PAGE,
    ],
    ids=["another answer", "a byte", "another chunked answer", "close", "old", "interim"],
)
def test_what_does_not_end_where_it_says_costs_the_connection(ask: Callable[[Kept], Answer], answer: bytes) -> None:
    with served(answer, PAGE) as server:
        first, second = ask(server), ask(server)
        assert first.response == answer
        assert second.response == PAGE
        assert server.connections == 2


def test_a_kept_connection_that_the_server_has_closed_is_tried_once_more(ask: Callable[[Kept], Answer]) -> None:
    with served(PAGE, per_connection=1) as server:
        found = [ask(server) for _ in range(4)]
        assert [each.stop for each in found] == ["complete"] * 4
        assert server.connections == 4
        assert len(server.requests) == 4


def test_a_new_connection_that_gives_nothing_is_not_tried_again_here(ask: Callable[[Kept], Answer]) -> None:
    with served(b"") as server:
        server._per_connection = 1
        answer = ask(server)
        assert (answer.stop, answer.response) == ("transient", None)
        assert server.connections == 1


def test_neither_authorities_nor_keys_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keys, authorities = tmp_path / "keys", tmp_path / "authorities.pem"
    authorities.write_text("none")
    monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
    monkeypatch.setenv("SSL_CERT_FILE", str(authorities))
    trust = wire._public_trust.__wrapped__()
    assert trust.keylog_filename is None
    assert trust.check_hostname
    assert len(trust.get_ca_certs()) > 50


ODD = {
    "chunked": CHUNKED,
    "not one byte more": PAGE + b"x",
    "cut": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello",
    "no length": b"HTTP/1.1 200 OK\r\n\r\nhello",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    "a length and chunks": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n" + CHUNKED.partition(b"\r\n")[2],
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: 5x\r\n\r\nhello",
    "a length of a million digits": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"1" * 1_000_000 + b"\r\n\r\nhello",
    "not modified": b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n",
    "an interim answer": b"HTTP/1.1 103 Early Hints\r\n\r\n" + PAGE,
    "closing": b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello",
    "an older version": b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
    "a folded line": b"HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 5\r\n\r\nhello",
    "no header": b"HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 5\r\n\r\nhello",
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Length: 5\n\nhello",
    "letters beyond ASCII": b"HTTP/1.1 200 OK\r\nX: \xe9\r\nContent-Length: 5\r\n\r\nhello",
    "no HTTP": b"hello\r\n\r\n",
    "more than is kept": b"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + b"x" * 2_000,
    "plain": b"HTTP/1.1 404 Not Found\r\nX:\r\nServer: a b\r\nContent-Length: 5\r\n\r\nhello",
}


@pytest.mark.parametrize("what", sorted(ODD))
def test_an_answer_is_judged_alike_on_a_new_and_on_a_kept_connection(what: str) -> None:
    with served(ODD[what], per_connection=1) as fresh, closing(Wire()) as alone:
        expected = asked(alone, fresh)
    with served(PAGE, ODD[what], per_connection=2) as kept, closing(Wire()) as used:
        assert asked(used, kept).stop == "complete"
        answer = asked(used, kept)
    assert (answer.stop, answer.reason) == (expected.stop, expected.reason)
    assert answer.response is not None
    assert expected.response is not None
    common = min(len(answer.response), len(expected.response))
    assert answer.response[:common] == expected.response[:common]
    # Of what is too large, more or less may have come before it was given up.
    assert common >= MOST_READ_AT_ONCE or len(answer.response) == len(expected.response)
    assert answer.request is not None
    assert kept.requests[:2] == [kept.requests[0], answer.request]
    assert kept.connections == 1
    assert len(kept.requests) == 2, "nothing is asked twice"


@pytest.mark.parametrize("end", [b"\n\n", b"\r\n\n"], ids=["bare line feeds", "one at the end"])
def test_what_will_never_be_plain_is_not_waited_for(end: bytes) -> None:
    answer = b"HTTP/1.1 200 OK" + end[:-1] + b"Content-Length: 5" + end + b"hello"
    with served(answer) as fresh, closing(Wire()) as alone:
        expected = asked(alone, fresh)
    with served(PAGE, answer, answer) as kept, closing(Wire()) as used:
        asked(used, kept)
        began_s = time.monotonic()
        found = [asked(used, kept) for _ in range(2)]
        assert time.monotonic() - began_s < 3, "the connection stays open: nothing more will come on it"
        assert [(each.stop, each.reason, each.response) for each in found] == [
            (expected.stop, expected.reason, expected.response)
        ] * 2


def test_a_plain_answer_on_a_kept_connection_needs_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(PAGE, ODD["plain"]) as server, closing(Wire()) as kept:
        asked(kept, server)
        monkeypatch.delattr(wire, "_exchange")
        answer = asked(kept, server)
        assert (answer.stop, answer.response, answer.request) == ("complete", ODD["plain"], server.requests[1])
        assert server.connections == 1


def _page(content: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content)


def test_each_request_has_its_own_answer_where_a_server_answers_one_of_them_twice_and_late(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def serve(self: Kept, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while raw := connection.recv(4_096):
                self.requests.append(raw)
                name = raw.split(b" ", 2)[1]
                connection.sendall(_page(name))
                if name == b"/2":
                    time.sleep(0.1)
                    connection.sendall(_page(b"unasked"))

    monkeypatch.setattr(Kept, "_serve", serve)
    monkeypatch.setattr(wire, "_SETTLING_S", 0.04)  # the machine may be slow
    with served() as server, closing(Wire()) as asking:
        for at in range(6):
            answer = asking.ask(
                f"http://{server.host}/{at}", {}, deadline_s=time.monotonic() + 5, max_bytes=1_000, is_exempt=True
            )
            assert (answer.stop, answer.response) == ("complete", _page(b"/%d" % at))
        # /3 was asked once more; of a host that answers unasked no connection is kept any more.
        assert [raw.split(b" ", 2)[1] for raw in server.requests] == [b"/0", b"/1", b"/2", b"/3", b"/3", b"/4", b"/5"]
        assert server.connections == 4


@pytest.mark.parametrize("answer", [PAGE, CHUNKED, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"])
def test_of_two_answers_at_once_on_a_kept_connection_neither_is_taken(
    ask: Callable[[Kept], Answer], answer: bytes
) -> None:
    with served(PAGE, answer + _page(b"second"), _page(b"third")) as server:
        assert [ask(server).response for _ in range(2)] == [PAGE, _page(b"third")]
        assert (server.connections, len(server.requests)) == (2, 3)


def test_a_server_that_gives_up_an_idle_connection_as_it_is_asked_is_asked_once_more(
    ask: Callable[[Kept], Answer],
) -> None:
    too_long = b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
    with served(too_long, PAGE, too_long, PAGE) as server:
        assert [ask(server).response for _ in range(3)] == [too_long, PAGE, PAGE], (
            "of a new connection it is the answer"
        )
        assert server.connections == 3


def test_what_took_its_whole_time_on_a_kept_connection_is_not_tried_again() -> None:
    with served(PAGE, b"", PAGE) as server, closing(Wire()) as asking:
        asked(asking, server)
        answer = asking.ask(
            f"http://{server.host}/a", {}, deadline_s=time.monotonic() + 0.2, max_bytes=1_000, is_exempt=True
        )
        assert answer.stop == "transient"
        assert answer.request == server.requests[1], "what was sent is kept"
