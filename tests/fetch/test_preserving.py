import gzip
import time
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

from tests.evidence.exchanges import recorded
from tests.http_server import HttpServer, reply

from falsefront.config import Crawl, Desk
from falsefront.evidence.reader import read_back
from falsefront.evidence.verify import Problem, verify
from falsefront.evidence.writer import EvidenceWriter
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope
from falsefront.records import Exchange, Outcome, Preserved

DESK = Desk(name="Example desk", contact="desk@example.org")
PAGE = "<p>地址：河北省邢台市</p>" * 50


def test_what_the_crawl_saw_is_what_the_evidence_gives_back(tmp_path: Path) -> None:
    packed = gzip.compress(PAGE.encode())
    pieces = [packed[at : at + 7] for at in range(0, len(packed), 7)]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in [*pieces, b""])
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
    handlers = {
        "/robots.txt": reply("User-agent: *\nDisallow: /private"),
        "/plain": reply(PAGE),
        "/packed": head + chunks,
        "/moved": reply("", status=301, headers={"Location": "/plain"}),
        "/large": b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 100_000,
        "/broken": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
        "/noise": b"\x00\x01\x02",
        "/early": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + reply(PAGE),
    }
    kept: list[tuple[Exchange, Preserved]] = []
    writer = EvidenceWriter(tmp_path, desk=DESK, software="falsefront", prefix="shop", at=datetime.now(UTC))
    with HttpServer(handlers) as server, writer:
        fetcher = Fetcher(
            crawl=Crawl(max_bytes=50_000), desk=DESK, now=lambda: datetime.now(UTC), sleep=time.sleep,
            turn=lambda *_: nullcontext(lambda _: None),
        )  # fmt: skip
        scope = Scope(allow=("*",), deny=("*/secret",), allow_private_hosts=(server.host,))
        for target in ("plain", "packed", "moved", "large", "broken", "noise", "early", "private", "secret", "none"):
            fetcher.visit(
                server.url(f"/{target}"), scope=scope,
                preserve=lambda exchange: kept.append((exchange, writer.write(exchange))),
            )  # fmt: skip
    assert [exchange.outcome for exchange, _ in kept] == [
        Outcome.LIVE, Outcome.LIVE, Outcome.LIVE, Outcome.LIVE, Outcome.LIVE, Outcome.TOO_LARGE,
        Outcome.NETWORK_ERROR, Outcome.NETWORK_ERROR, Outcome.LIVE, Outcome.ROBOTS, Outcome.SCOPE, Outcome.GONE,
    ]  # fmt: skip
    assert [exchange.body for exchange, _ in kept].count(PAGE.encode()) == 4
    for exchange, preserved in kept:
        stored = read_back(tmp_path, preserved)
        assert (stored.url, stored.outcome, stored.status) == (exchange.url, exchange.outcome, exchange.status)
        assert (stored.headers, stored.body, stored.reason) == (exchange.headers, exchange.body, exchange.reason)
    problems: list[Problem] = []
    summary = verify(tmp_path, recorded(kept), report=problems.append)
    assert (problems, summary.records) == ([], len(kept))
