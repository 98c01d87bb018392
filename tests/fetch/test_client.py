import gzip
import hashlib
import itertools
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.fetch.test_wire import served
from tests.http_server import Asked, HttpServer, certified, reply

from falsefront import __version__
from falsefront.config import Crawl, Desk
from falsefront.errors import EvidenceError
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope, canonical_url
from falsefront.records import Exchange, Outcome

DESK = Desk(name="Example desk", contact="desk@example.org")
START = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


OPENED: list[Fetcher] = []  # by the test that runs


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    while OPENED:
        OPENED.pop().close()


class Visitor:
    """A fetcher with a clock that only sleeping moves, and everything it did."""

    def __init__(self, server: HttpServer, **crawl: Any) -> None:
        self.at = START
        self.reserved: list[tuple[str, float]] = []
        self.slept: list[float] = []
        self.kept: list[Exchange] = []
        self.options: dict[str, Any] = {}
        self.crawl = Crawl(**{"timeout_s": 5.0, **crawl})
        self.scope = Scope(allow=("*",), allow_private_hosts=(server.host,))
        self._fetcher: Fetcher | None = None

    def visit(self, url: str, **options: Any) -> Exchange:
        if self._fetcher is None:
            self._fetcher = Fetcher(
                **{
                    "crawl": self.crawl, "desk": DESK, "now": lambda: self.at, "sleep": self._sleep,
                    "turn": self._turn, **self.options,
                }
            )  # fmt: skip
            OPENED.append(self._fetcher)
        return self._fetcher.visit(url, **{"scope": self.scope, "preserve": self.kept.append, **options})

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += timedelta(seconds=seconds)

    @contextmanager
    def _turn(self, host: str, gap_s: float) -> Iterator[Callable[[Exchange], None]]:
        self.reserved.append((host, gap_s))
        yield lambda _: None

    def outcomes(self) -> list[tuple[str, str]]:
        return [(exchange.url.split("/", 3)[3], exchange.outcome.value) for exchange in self.kept]


@pytest.fixture
def server() -> Iterator[HttpServer]:
    with HttpServer({"/robots.txt": reply("", content_type="text/plain")}) as running:
        yield running


def test_a_page_comes_with_the_bytes_of_the_wire_and_is_kept(server: HttpServer) -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x\r\nde\r\n0\r\n\r\n"
    server.handlers["/a"] = chunked
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/a"))
    assert exchange.response == chunked
    assert exchange.request == server.asked[-1].raw
    assert (exchange.outcome, exchange.status, exchange.body) == (Outcome.LIVE, 200, b"abcde")
    assert (exchange.remote_ip, exchange.fetched_at, exchange.reason) == ("127.0.0.1", START, None)
    assert visitor.outcomes() == [("robots.txt", "live"), ("a", "live")]
    assert visitor.kept[-1] is exchange


def test_the_request_says_who_asks_and_asks_for_nothing_odd(server: HttpServer, monkeypatch: Any) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    server.handlers["/a"] = reply("x", headers={"Set-Cookie": "session=1"})
    visitor = Visitor(server)
    visitor.visit(server.url("/a#part"))
    visitor.visit(server.url("/a"))
    for asked in server.asked:
        assert asked.method == "GET"
        assert {key.lower() for key, _ in asked.headers} == {
            "host", "user-agent", "accept", "accept-encoding",
        }  # fmt: skip
        assert asked.header("user-agent") == f"falsefront/{__version__} (+Example desk; desk@example.org)"
        assert asked.header("accept-encoding") == "gzip"
        assert asked.header("host") == server.host
    assert server.targets() == ["/robots.txt", "/a", "/a"]


def test_a_canonical_target_is_sent_exactly_as_it_is_spelled(server: HttpServer) -> None:
    path = "/" + "".join(map(chr, range(0x21, 0x7F))).translate(str.maketrans("", "", "#?\\"))
    query = "".join(map(chr, range(0x21, 0x7F))).translate(str.maketrans("", "", "#\\")) + "%E4%25"
    url = canonical_url(server.url(f"{path}?{query}"))
    visitor = Visitor(server)
    visitor.visit(url)
    assert server.host + server.asked[-1].target == url.removeprefix("http://")
    visitor.visit(server.url("/a?"))
    assert server.asked[-1].target == "/a"


def test_the_request_is_these_bytes_and_no_others(server: HttpServer) -> None:
    Visitor(server).visit(server.url("/a"))
    assert (
        server.asked[-1].raw
        == (
            f"GET /a HTTP/1.1\r\nHost: {server.host}\r\n"
            f"User-Agent: falsefront/{__version__} (+Example desk; desk@example.org)\r\n"
            "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\nAccept-Encoding: gzip\r\n\r\n"
        ).encode()
    )


def test_conditions_are_sent_and_304_is_unchanged(server: HttpServer) -> None:
    server.handlers["/a"] = b'HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n'
    exchange = Visitor(server).visit(server.url("/a"), etag='"v1"', last_modified="Tue, 03 Mar 2026 00:00:00 GMT")
    assert (exchange.outcome, exchange.body) == (Outcome.UNCHANGED, None)
    assert server.asked[-1].header("if-none-match") == '"v1"'
    assert server.asked[-1].header("if-modified-since") == "Tue, 03 Mar 2026 00:00:00 GMT"
    assert Visitor(server).visit(server.url("/a")).outcome is Outcome.SERVER_ERROR


def test_a_condition_cannot_smuggle_a_header(server: HttpServer) -> None:
    server.handlers["/a"] = reply("x")
    Visitor(server).visit(server.url("/a"), etag='"x"\r\nCookie: a=1', last_modified="日")
    assert server.asked[-1].header("if-none-match") is None
    assert server.asked[-1].header("if-modified-since") is None


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, "live"), (204, "live"), (206, "server_error"), (300, "server_error"), (302, "server_error"),
        (304, "server_error"), (400, "forbidden"), (401, "forbidden"), (402, "forbidden"), (403, "forbidden"),
        (404, "gone"), (408, "server_error"), (410, "gone"), (418, "forbidden"), (425, "server_error"),
        (429, "server_error"), (451, "forbidden"), (500, "server_error"), (503, "server_error"), (599, "server_error"),
        (999, "server_error"),
    ],
)  # fmt: skip
def test_each_status_has_its_outcome(server: HttpServer, status: int, outcome: str) -> None:
    server.handlers["/a"] = reply("", status=status)
    exchange = Visitor(server).visit(server.url("/a"))
    assert (exchange.status, exchange.outcome) == (status, outcome)
    assert exchange.response


def test_redirects_are_followed_by_hand_and_each_hop_is_kept(server: HttpServer) -> None:
    server.handlers["/a"] = reply("", status=302, headers={"Location": "b?x=1#top"})
    server.handlers["/b"] = reply("here")
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/a"), etag='"v"')
    assert (exchange.url, exchange.body, exchange.location) == (server.url("/b?x=1"), b"here", None)
    assert [kept.location for kept in visitor.kept] == [None, server.url("/b?x=1#top"), None]
    assert server.asked[-2].header("if-none-match") == '"v"'
    assert server.asked[-1].header("if-none-match") is None
    assert visitor.reserved == [(server.host, 5.0)] * 3


def test_a_sixth_redirect_is_not_followed(server: HttpServer) -> None:
    server.handlers["*"] = lambda asked: reply("", status=301, headers={"Location": asked.target + "x"})
    server.handlers["/robots.txt"] = reply("")
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/a"))
    assert (exchange.outcome, exchange.reason) == (Outcome.SERVER_ERROR, "more than 5 redirects")
    assert len(server.asked) == 1 + 6
    assert visitor.kept[-1] is exchange


@pytest.mark.parametrize(
    ("leads", "asked"),
    [
        ({"/a": "/a"}, ["/a"]),
        ({"/a": "?page=2"}, ["/a", "/a?page=2"]),
        ({"/a": "/b", "/b": "/x/../a#top"}, ["/a", "/b"]),
    ],
)
def test_a_loop_of_redirects_is_asked_once(server: HttpServer, leads: dict[str, str], asked: list[str]) -> None:
    for path, target in leads.items():
        server.handlers[path] = reply("", status=302, headers={"Location": target})
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/a"))
    assert exchange.outcome is Outcome.SERVER_ERROR
    assert (exchange.reason or "").startswith("a loop of redirects, back to ")
    assert server.targets() == ["/robots.txt", *asked]
    assert visitor.kept[-1] is exchange


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/private/x", "deny pattern */private/* matches"),
        ("http://elsewhere.example/", "no allow pattern matches"),
        ("ftp://127.0.0.1/", "neither http nor https"),
        ("http://public\\@inner/", "has a backslash"),
        ("http://user:pw@127.0.0.1/", "carries user-info"),
        ("file:///etc/passwd", "neither http nor https"),
    ],
)
def test_a_redirect_out_of_scope_is_refused_and_recorded(server: HttpServer, target: str, reason: str) -> None:
    server.handlers["/a"] = reply("", status=302, headers={"Location": target})
    visitor = Visitor(server)
    scope = Scope(allow=(server.url("/*"),), deny=("*/private/*",), allow_private_hosts=(server.host,))
    exchange = visitor.visit(server.url("/a"), scope=scope)
    assert exchange.outcome is Outcome.SCOPE
    assert reason in (exchange.reason or "")
    assert ":pw@" not in (exchange.reason or "")
    assert (exchange.request, exchange.response) == (None, None)
    assert visitor.kept[-1] is exchange
    assert server.targets() == ["/robots.txt", "/a"]


def test_a_redirect_to_a_machine_inside_is_refused_by_the_guard(server: HttpServer) -> None:
    with HttpServer({"*": reply("secret")}) as inner:
        server.handlers["/a"] = reply("", status=302, headers={"Location": inner.url("/admin")})
        exchange = Visitor(server).visit(server.url("/a"))
        assert exchange.outcome is Outcome.SCOPE
        assert "127.0.0.1 (loopback" in (exchange.reason or "")
        assert inner.asked == []


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0x7f.0.0.1", "[::ffff:127.0.0.1]", "localhost"])
def test_every_spelling_of_a_private_address_is_refused(server: HttpServer, host: str) -> None:
    visitor = Visitor(server)
    url = f"http://{host}:{server.port}/a"
    exchange = visitor.visit(url, scope=Scope(allow=("*",)))
    assert exchange.outcome is Outcome.SCOPE
    assert server.asked == []


def test_one_bad_address_among_good_ones_is_enough_and_the_name_is_resolved_once(server: HttpServer) -> None:
    visitor = Visitor(server)
    asked: list[str] = []

    def resolve(host: str, port: int, timeout_s: float) -> tuple[str, ...]:
        assert (port, timeout_s > 0) == (80, True)
        asked.append(host)
        return ("93.184.215.14", "10.0.0.1")

    visitor.options["resolve"] = resolve
    exchange = visitor.visit("http://shop.example/a")
    assert exchange.outcome is Outcome.SCOPE
    assert "10.0.0.1 (private, RFC 1918)" in (exchange.reason or "")
    assert asked == ["shop.example"]


@pytest.mark.parametrize("host", ["999.1.1.1", "[::g]", "[1::2::3]", "a..example", ".example", "a" * 70])
def test_a_host_that_is_none_is_an_outcome_and_not_an_error(server: HttpServer, host: str) -> None:
    visitor = Visitor(server)
    exchange = visitor.visit(f"https://{host}/")
    assert exchange.outcome in (Outcome.NETWORK_ERROR, Outcome.SCOPE)
    assert exchange.reason
    assert visitor.kept[-1] is exchange


@pytest.mark.parametrize("host", ["shop.example", "a_b.example", "xn--.example"])
def test_the_judged_address_is_connected_to_and_the_name_stays_in_the_request(server: HttpServer, host: str) -> None:
    server.handlers["/a"] = reply("x")
    visitor = Visitor(server)
    visitor.options["resolve"] = lambda *_: ("127.0.0.1",)
    name = f"{host}:{server.port}"
    exchange = visitor.visit(f"http://{name}/a", scope=Scope(allow=("*",), allow_private_hosts=(name,)))
    assert exchange.outcome is Outcome.LIVE
    assert server.asked[-1].header("host") == name


def test_a_url_out_of_scope_is_not_asked_for_and_not_even_its_robots(server: HttpServer) -> None:
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/login"), scope=Scope(allow=(server.url("/*"),), deny=("*/login*",)))
    assert (exchange.outcome, exchange.reason) == (Outcome.SCOPE, "deny pattern */login* matches")
    assert (server.asked, visitor.kept) == ([], [exchange])


def test_too_large_bodies_stop_early_and_what_came_is_kept(server: HttpServer) -> None:
    def endless(_: Asked) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        yield from itertools.repeat(b"x" * 10_000)

    server.handlers["/endless"] = endless
    server.handlers["/bomb"] = reply(gzip.compress(bytes(5_000_000)), headers={"Content-Encoding": "gzip"})
    server.handlers["/fits"] = reply(gzip.compress(bytes(20_000)), headers={"Content-Encoding": "gzip"})
    visitor = Visitor(server, max_bytes=20_000)
    for target in ("/endless", "/bomb"):
        exchange = visitor.visit(server.url(target))
        assert (exchange.outcome, exchange.status, exchange.body) == (Outcome.TOO_LARGE, 200, None)
        assert exchange.response
        assert len(exchange.response) < 200_000
    assert visitor.visit(server.url("/fits")).body == bytes(20_000)


def test_an_endless_header_and_endless_tiny_chunks_are_bounded(server: HttpServer) -> None:
    def head(_: Asked) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n"
        yield from itertools.repeat(b"X-Filler: " + b"x" * 5_000 + b"\r\n")

    def chunks(_: Asked) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        yield from itertools.repeat(b"1;" + b"e" * 1_000 + b"\r\nx\r\n")

    server.handlers.update({"/head": head, "/chunks": chunks})
    visitor = Visitor(server, max_bytes=20_000)
    assert visitor.visit(server.url("/head")).outcome is Outcome.NETWORK_ERROR
    assert visitor.visit(server.url("/chunks")).outcome is Outcome.TOO_LARGE


def test_a_slow_drip_ends_with_the_time_limit_of_the_whole_request(server: HttpServer) -> None:
    def drip(asked: Asked) -> Iterator[bytes]:
        assert asked.target == "/a"
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
        for _ in range(100):
            time.sleep(0.1)
            yield b"x"

    server.handlers["/a"] = drip
    started = time.monotonic()
    exchange = Visitor(server, timeout_s=0.6).visit(server.url("/a"))
    assert time.monotonic() - started < 5  # of the ten that the answer goes on for
    assert exchange.outcome is Outcome.NETWORK_ERROR
    assert exchange.response
    assert exchange.response.endswith(b"xxx")


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"SSH-2.0-OpenSSH_9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-",
        b"\x00\x01\x02" * 50,
    ],
)
def test_an_answer_that_breaks_off_or_is_not_http_is_kept_as_a_network_error(server: HttpServer, answer: bytes) -> None:
    server.handlers["/a"] = answer
    exchange = Visitor(server).visit(server.url("/a"))
    assert (exchange.outcome, exchange.response, exchange.body) == (Outcome.NETWORK_ERROR, answer, None)
    assert server.targets().count("/a") == 1


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "deflate"])
def test_codings_that_were_not_asked_for_are_refused(server: HttpServer, coding: str) -> None:
    server.handlers["/a"] = reply("abc", headers={"Content-Encoding": coding})
    exchange = Visitor(server).visit(server.url("/a"))
    assert (exchange.outcome, exchange.body) == (Outcome.SERVER_ERROR, None)
    assert "was not asked for" in (exchange.reason or "")


def test_failures_that_may_pass_are_tried_three_times(server: HttpServer) -> None:
    answers: Iterator[bytes] = iter((b"", b"", reply("at last")))
    server.handlers["/a"] = lambda _: next(answers)
    visitor = Visitor(server)
    assert visitor.visit(server.url("/a")).body == b"at last"
    assert visitor.slept == [0.5, 2.0]
    assert visitor.reserved == [(server.host, 5.0)] * 4
    assert visitor.outcomes() == [("robots.txt", "live"), ("a", "live")]


def test_a_site_that_is_down_is_a_network_error_with_its_reason() -> None:
    with HttpServer() as gone:
        pass
    visitor = Visitor(gone)
    exchange = visitor.visit(gone.url("/a"))
    assert exchange.outcome is Outcome.NETWORK_ERROR
    assert "refused" in (exchange.reason or "")
    assert "(3 attempts)" in (exchange.reason or "")
    assert visitor.outcomes() == [("robots.txt", "network_error"), ("a", "network_error")]


def test_an_unknown_name_is_not_tried_again(server: HttpServer) -> None:
    def resolve(*_: object) -> tuple[str, ...]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    visitor = Visitor(server)
    visitor.options["resolve"] = resolve
    exchange = visitor.visit("http://nowhere.example/")
    assert exchange.outcome is Outcome.NETWORK_ERROR
    assert "no address is known for the name of the host (Name or service not known)" in (exchange.reason or "")
    assert visitor.slept == []


@pytest.mark.parametrize(
    ("value", "expected", "is_capped"),
    [
        ("7", 7.0, False), ("0", 0.0, False), ("999999", 3600.0, True), ("9" * 5000, 3600.0, True),
        ("Tue, 03 Mar 2026 12:00:30 GMT", 30.0, False), ("Tue, 03 Mar 2020 12:00:30 GMT", 0.0, False),
        ("Tue, 03 Mar 2099 12:00:30 GMT", 3600.0, True), ("soon", None, False), ("-5", None, False), ("", None, False),
        ("1.5", None, False), ("Tue, 99 Mar 2026", None, False), ("٣", None, False),
    ],
)  # fmt: skip
def test_retry_after_is_read_capped_and_left_to_reserve(
    server: HttpServer, value: str, expected: float | None, is_capped: bool
) -> None:
    server.handlers["/a"] = (
        reply("", status=503, headers={"Retry-After": value})
        if value.isascii()
        else reply("", status=503, headers={"Retry-After": value.encode().decode("latin-1")})
    )
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/a"))
    assert exchange.retry_after_s == expected
    assert ("are kept" in (exchange.reason or "")) is is_capped
    visitor.visit(server.url("/a"))
    assert visitor.slept == []
    assert visitor.reserved == [(server.host, 5.0)] * 3


@pytest.mark.parametrize("status", [429, 503])
def test_the_wait_a_robots_asks_for_stands_on_each_refusal_and_runs_out(server: HttpServer, status: int) -> None:
    server.handlers["/robots.txt"] = reply("", status=status, headers={"Retry-After": "120"})
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/a"))
    assert (exchange.outcome, exchange.retry_after_s) == (Outcome.ROBOTS, 120.0)
    visitor.at += timedelta(seconds=90)
    assert visitor.visit(server.url("/b")).retry_after_s == 30.0
    assert (visitor.slept, visitor.reserved, server.targets()) == ([], [(server.host, 5.0)], ["/robots.txt"])
    visitor.at += timedelta(seconds=31)
    visitor.visit(server.url("/b"))
    assert server.targets() == ["/robots.txt"] * 2


def test_the_wait_a_redirect_asks_for_is_told_before_its_target_has_its_turn(server: HttpServer) -> None:
    server.handlers["/a"] = reply("", status=302, headers={"Location": "/b", "Retry-After": "45"})
    server.handlers["/b"] = reply("x")
    visitor = Visitor(server)

    asked: list[float | None] = []

    @contextmanager
    def turn(host: str, gap_s: float) -> Iterator[Callable[[Exchange], None]]:
        visitor.reserved.append((host, gap_s))
        yield lambda exchange: asked.append(exchange.retry_after_s)

    visitor.options["turn"] = turn
    assert visitor.visit(server.url("/a")).body == b"x"
    assert (asked, len(visitor.reserved)) == ([None, 45.0, None], 3)


def test_nothing_is_read_when_preserving_fails(server: HttpServer) -> None:
    def full(_: Exchange) -> None:
        raise EvidenceError("disk full")

    with pytest.raises(EvidenceError, match="disk full"):
        Visitor(server).visit(server.url("/a"), preserve=full)
    assert server.targets() == ["/robots.txt"]


def test_https_is_read_with_its_certificate_checked(tmp_path: Path) -> None:
    serving, certificate = certified(tmp_path, "shop.example")
    with HttpServer({"/robots.txt": reply(""), "/a": reply("secret")}, tls=serving) as server:
        url = f"https://shop.example:{server.port}/a"
        visitor, stranger = Visitor(server), Visitor(server)
        visitor.options["trust"] = ssl.create_default_context(cafile=str(certificate))
        scope = Scope(allow=("*",), allow_private_hosts=(f"shop.example:{server.port}",))
        for each in (visitor, stranger):
            each.options["resolve"] = lambda *_: ("127.0.0.1",)
        exchange = visitor.visit(url, scope=scope)
        assert (exchange.outcome, exchange.body) == (Outcome.LIVE, b"secret")
        assert exchange.response == reply("secret")
        exchange = stranger.visit(url, scope=scope)
        assert exchange.outcome is Outcome.NETWORK_ERROR
        assert "certificate" in (exchange.reason or "").lower()
        assert stranger.slept == []
        assert exchange.tls is None


@pytest.mark.parametrize(
    ("version", "protocol", "suite"),
    [
        (ssl.TLSVersion.TLSv1_3, "tls/1.3", r"TLS_[A-Z0-9_]+"),
        (ssl.TLSVersion.TLSv1_2, "tls/1.2", r"TLS_ECDHE_ECDSA_WITH_[A-Z0-9_]+"),
    ],
)
def test_what_the_server_showed_of_itself_is_kept_with_each_exchange(
    tmp_path: Path, version: ssl.TLSVersion, protocol: str, suite: str
) -> None:
    serving, certificate = certified(tmp_path, "shop.example")
    serving.maximum_version = version
    shown = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()
    with HttpServer({"/robots.txt": reply(""), "/a": reply("page")}, tls=serving) as server:
        visitor = Visitor(server)
        visitor.options |= {
            "trust": ssl.create_default_context(cafile=str(certificate)),
            "resolve": lambda *_: ("127.0.0.1",),
        }
        scope = Scope(allow=("*",), allow_private_hosts=(f"shop.example:{server.port}",))
        visitor.visit(f"https://shop.example:{server.port}/a", scope=scope)
    assert [each.is_robots for each in visitor.kept] == [True, False]
    for each in visitor.kept:
        assert each.tls is not None
        assert (each.tls.certificate_sha256, each.tls.protocol) == (shown, protocol)
        assert re.fullmatch(suite, each.tls.cipher_suite or "")


def test_nothing_is_kept_of_a_certificate_where_nothing_was_encrypted(server: HttpServer) -> None:
    server.handlers["/a"] = reply("page")
    assert Visitor(server).visit(server.url("/a")).tls is None


def test_robots_is_asked_for_once_a_day_and_obeyed(server: HttpServer) -> None:
    server.handlers["/robots.txt"] = reply("User-agent: falsefront\nDisallow: /private\nCrawl-delay: 9\n")
    server.handlers["/a"] = reply("x")
    visitor = Visitor(server)
    assert visitor.visit(server.url("/a")).outcome is Outcome.LIVE
    exchange = visitor.visit(server.url("/private/x"))
    assert (exchange.outcome, exchange.reason) == (Outcome.ROBOTS, "robots.txt disallows this URL")
    assert server.targets() == ["/robots.txt", "/a"]
    assert visitor.reserved == [(server.host, 5.0), (server.host, 9.0)]
    visitor.at += timedelta(hours=24, seconds=1)
    visitor.visit(server.url("/a"))
    assert server.targets() == ["/robots.txt", "/a", "/robots.txt", "/a"]


def test_a_robots_read_after_now_is_asked_for_again(server: HttpServer) -> None:
    server.handlers["/a"] = reply("x")
    visitor = Visitor(server)
    assert visitor.visit(server.url("/a")).outcome is Outcome.LIVE
    server.handlers["/robots.txt"] = reply("User-agent: *\nDisallow: /a")
    visitor.at -= timedelta(seconds=1)  # the clock was set back: nobody knows how old the copy is
    assert visitor.visit(server.url("/a")).outcome is Outcome.ROBOTS
    assert server.targets() == ["/robots.txt", "/a", "/robots.txt"]


def test_a_wild_crawl_delay_is_capped_and_each_exchange_says_so(server: HttpServer) -> None:
    server.handlers["/robots.txt"] = reply("User-agent: *\nCrawl-delay: 86400\n")
    server.handlers["/a"] = reply("x")
    visitor = Visitor(server)
    assert visitor.visit(server.url("/a")).reason == "robots.txt asks for 86400 s between requests; 60 s are kept"
    assert visitor.reserved[-1] == (server.host, 60.0)


@pytest.mark.parametrize(
    ("answer", "may_fetch"),
    [
        (reply("User-agent: *\nDisallow: /a"), False), (reply(""), True), (reply("<html>"), True),
        (reply("", status=404), True), (reply("", status=410), True), (reply("", status=400), True),
        (reply("", status=401), False), (reply("", status=403), False), (reply("", status=429), False),
        (reply("", status=500), False), (reply("", status=503), False), (reply("", status=304), False),
        (reply("", status=302), False), (b"", False), (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser", False),
        (reply("x", headers={"Content-Encoding": "br"}), False),
        (reply(gzip.compress(b"User-agent: *\nDisallow: /a", mtime=0), headers={"Content-Encoding": "gzip"}), False),
    ],
)  # fmt: skip
def test_what_becomes_of_robots_decides_what_may_be_fetched(server: HttpServer, answer: bytes, may_fetch: bool) -> None:
    server.handlers.update({"/robots.txt": answer, "/a": reply("x")})
    visitor = Visitor(server)
    exchange = visitor.visit(server.url("/a"))
    assert (exchange.outcome is Outcome.LIVE) is may_fetch
    assert ("/a" in server.targets()) is may_fetch
    assert visitor.outcomes()[0][0] == "robots.txt"


def test_robots_that_never_ends_in_time_closes_the_site(server: HttpServer) -> None:
    def silent(_: Asked) -> Iterator[bytes]:
        time.sleep(2)
        yield b""

    server.handlers["/robots.txt"] = silent
    assert Visitor(server, timeout_s=0.3).visit(server.url("/a")).outcome is Outcome.NETWORK_ERROR
    assert server.targets() == ["/robots.txt"]


@pytest.mark.parametrize(("redirects", "may_fetch"), [(5, True), (6, False)])
def test_robots_is_followed_over_five_redirects(server: HttpServer, redirects: int, may_fetch: bool) -> None:
    server.handlers["/a"] = reply("x")
    for number in range(redirects):
        target = "/robots.txt" if number == 0 else f"/r{number}"
        server.handlers[target] = reply("", status=301, headers={"Location": f"/r{number + 1}"})
    server.handlers[f"/r{redirects}"] = reply("User-agent: *\nDisallow: /b")
    visitor = Visitor(server)
    visitor.scope = Scope(allow=(server.url("/a"),), allow_private_hosts=(server.host,))
    assert (visitor.visit(server.url("/a")).outcome is Outcome.LIVE) is may_fetch
    assert len(visitor.reserved) == len(server.asked) == 6 + may_fetch


def test_an_unreachable_robots_is_asked_for_again_soon_but_not_at_once(server: HttpServer) -> None:
    server.handlers["/robots.txt"] = reply("", status=503)
    server.handlers["/a"] = reply("x")
    visitor = Visitor(server)
    assert visitor.visit(server.url("/a")).outcome is Outcome.ROBOTS
    assert visitor.visit(server.url("/a")).outcome is Outcome.ROBOTS
    server.handlers["/robots.txt"] = reply("")
    visitor.at += timedelta(seconds=61)
    assert visitor.visit(server.url("/a")).outcome is Outcome.LIVE
    assert server.targets() == ["/robots.txt", "/robots.txt", "/a"]


def test_robots_is_read_at_least_to_500_kib_and_not_beyond(server: HttpServer) -> None:
    filler = "# filler\n" * 57_000
    assert 500 * 1024 < len(filler) < 524_288
    server.handlers["/a"] = reply("x")
    server.handlers["/robots.txt"] = reply(f"User-agent: *\n{filler}Disallow: /a\n{filler * 20}", status=200)
    visitor = Visitor(server)
    assert visitor.visit(server.url("/a")).outcome is Outcome.ROBOTS


def test_rules_too_old_are_not_used_again_when_preserving_their_successor_fails(server: HttpServer) -> None:
    server.handlers["/a"] = reply("x")
    visitor = Visitor(server)
    visitor.visit(server.url("/a"))
    visitor.at += timedelta(hours=25)

    def full(_: Exchange) -> None:
        raise EvidenceError("disk full")

    with pytest.raises(EvidenceError):
        visitor.visit(server.url("/a"), preserve=full)
    server.handlers["/robots.txt"] = reply("User-agent: *\nDisallow: /")
    assert visitor.visit(server.url("/a")).outcome is Outcome.ROBOTS


def test_threads_of_many_hosts_share_a_fetcher_and_ask_each_robots_once() -> None:
    with ExitStack() as stack:
        pages = {"/robots.txt": reply("User-agent: *\nDisallow: /b"), "/a": reply("x")}
        servers = [stack.enter_context(HttpServer(pages)) for _ in range(4)]
        fetcher = Fetcher(
            crawl=Crawl(),
            desk=DESK,
            now=lambda: datetime.now(UTC),
            sleep=time.sleep,
            turn=lambda *_: nullcontext(lambda _: None),
        )
        scope = Scope(allow=("*",), allow_private_hosts=tuple(each.host for each in servers))

        def visit(number: int) -> Outcome:
            url = servers[number % 4].url("/a" if number % 3 else "/b")
            return fetcher.visit(url, scope=scope, preserve=lambda _: None).outcome

        with ThreadPoolExecutor(8) as pool:
            outcomes = list(pool.map(visit, range(48)))
        assert outcomes == [Outcome.LIVE if number % 3 else Outcome.ROBOTS for number in range(48)]
        assert [each.targets().count("/robots.txt") for each in servers] == [1] * 4


@pytest.mark.parametrize("unheard", [b"", b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"])
def test_what_a_kept_connection_brought_no_answer_to_is_asked_again_in_the_hosts_next_turn(unheard: bytes) -> None:
    told: list[Outcome] = []
    turns = 0

    @contextmanager
    def turn(host: str, gap_s: float) -> Iterator[Callable[[Exchange], None]]:  # noqa: ARG001
        nonlocal turns
        turns += 1
        yield lambda exchange: told.append(exchange.outcome)

    page = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
    with served(page, unheard, page, per_connection=2) as kept:
        crawl = Crawl(timeout_s=20.0)
        slept: list[float] = []
        with Fetcher(crawl=crawl, desk=DESK, now=lambda: START, sleep=slept.append, turn=turn) as fetcher:
            scope = Scope(allow=("*",), allow_private_hosts=(kept.host,))
            found = fetcher.visit(f"http://{kept.host}/a", scope=scope, preserve=lambda _: None)
        assert found.outcome is Outcome.LIVE
        assert [raw.split(b" ", 2)[1] for raw in kept.requests] == [b"/robots.txt", b"/a", b"/a"]
    assert turns == 3, "each request had a turn of its own"
    assert told == [Outcome.LIVE, Outcome.LIVE], "the host has not failed"
    assert slept == []
