"""Exchanges as the crawl would hand them on, and captures as the store would record them."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from falsefront.config import Desk
from falsefront.evidence.chain import GENESIS, link
from falsefront.evidence.writer import EvidenceWriter
from falsefront.records import Capture, Exchange, Outcome, Preserved
from falsefront.response import read_response

NOON = datetime(2026, 3, 3, 12, 0, 0, 123456, tzinfo=UTC)
DESK = Desk(name="Example desk 北", contact="desk@example.org")
REQUEST = b"GET /a HTTP/1.1\r\nHost: shop.example\r\n\r\n"


def answered(response: bytes, *, url: str = "http://shop.example/a", outcome: Outcome = Outcome.LIVE) -> Exchange:
    found = read_response(response, max_bytes=1_000_000)
    return Exchange(
        url=url,
        fetched_at=NOON,
        outcome=outcome,
        status=found.status if found else None,
        request=REQUEST,
        response=response,
        headers=found.headers if found else (),
        body=found.body if found else None,
        remote_ip="192.0.2.7",
    )


def refused(url: str = "http://shop.example/private") -> Exchange:
    return Exchange(url=url, fetched_at=NOON, outcome=Outcome.ROBOTS, reason="robots.txt disallows this URL")


def writer(folder: Path) -> EvidenceWriter:
    return EvidenceWriter(folder, desk=DESK, software="falsefront/0.1.0", prefix="chem-bazaar", at=NOON)


def recorded(pairs: Iterable[tuple[Exchange, Preserved]]) -> list[Capture]:
    captures: list[Capture] = []
    head = GENESIS
    for seq, (exchange, preserved) in enumerate(pairs, 1):
        head = link(
            head,
            seq=seq,
            site="chem-bazaar",
            url=exchange.url,
            fetched_at=exchange.fetched_at,
            status=exchange.status,
            preserved=preserved,
        )
        captures.append(
            Capture(
                seq=seq,
                site="chem-bazaar",
                url=exchange.url,
                fetched_at=exchange.fetched_at,
                status=exchange.status,
                preserved=preserved,
                chain=head,
            )
        )
    return captures


def preserve_all(folder: Path, exchanges: Iterable[Exchange]) -> list[Capture]:
    with writer(folder) as open_writer:
        return recorded([(exchange, open_writer.write(exchange)) for exchange in exchanges])
