"""Rows to test with: an invented site, captures with a chain of plain numbers, offers of invented vendors."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from falsefront.config import Desk
from falsefront.evidence import chain
from falsefront.evidence.writer import EvidenceWriter
from falsefront.records import Capture, ClaimKind, Exchange, Outcome, Preserved, Value
from falsefront.store import Connection, captures, claims, sites
from falsefront.store.offers import ListingFacts, PageChanges, PageOffer, VendorFacts

DAY = timedelta(days=1)
T0 = datetime(2026, 3, 3, 12, tzinfo=UTC)
SITE = "market"
PAGE = "http://market.example/p"


def numbered(
    previous: str | None,
    *,
    seq: int,
    site: str,
    url: str,
    fetched_at: datetime,
    status: int | None,
    preserved: Preserved,
) -> str:
    """Stand in for the hash of the chain with something a person can check: the number of the capture."""
    assert previous == (None if seq == 1 else f"{seq - 1:064x}")
    assert site
    assert url
    assert fetched_at.tzinfo is not None
    assert status is None or status >= 100
    assert preserved.length > 0
    return f"{seq:064x}"


def add_sites(tx: Connection, *names: str) -> None:
    sites.sync(tx, dict.fromkeys(names or (SITE,), "6h"), now=T0)


def capture(
    tx: Connection,
    *,
    url: str = PAGE,
    at: datetime = T0,
    outcome: Outcome = Outcome.LIVE,
    site: str = SITE,
    run_id: int | None = None,
    read: bool = True,
    evidence: Path | None = None,
    body_sha256: str | None = "cd" * 32,
    words: str = "ok",
) -> Capture:
    """Record a capture: one that lies in the folder `evidence`, under a real chain, or else nowhere."""
    preserved = Preserved(warc="a.warc.gz", offset=0, length=9, sha256="ab" * 32, body_sha256=body_sha256)
    if evidence is not None:
        preserved = preserve(evidence, url=url, at=at, outcome=outcome, words=words)
    new = captures.NewCapture(
        site=site, run_id=run_id, url=url, fetched_at=at, status=200, preserved=preserved, outcome=outcome
    )
    made = captures.append(tx, new, link=numbered if evidence is None else chain.link)
    if read and outcome in (Outcome.LIVE, Outcome.EMPTY):
        captures.set_outcome(tx, made.seq, outcome, now=at, offers=1)
    return made


def preserve(folder: Path, *, url: str, at: datetime, outcome: Outcome, words: str = "ok") -> Preserved:
    """Write a record as a crawl does; `words` are the page."""
    body = words.encode()
    exchange = Exchange(
        url=url, fetched_at=at, outcome=outcome, status=200, request=b"GET / HTTP/1.1\r\n\r\n",
        response=b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body), body=body,
    )  # fmt: skip
    desk = Desk(name="Example desk", contact="desk@example.org")
    with EvidenceWriter(folder, desk=desk, software="falsefront", prefix=SITE, at=at) as writer:
        return writer.write(exchange)


def said(raw: str, source: str = "css:.x") -> Value:
    return Value(raw=raw, value=raw.casefold(), source=source)


def offer(
    name: str | None = "Acme Glass",
    *,
    address: str | None = "No. 1, Mill Road",
    phone: str | None = None,
    price: str | None = None,
    product: str | None = None,
    url: str | None = None,
    registration: str | None = None,
) -> PageOffer:
    claimed: list[tuple[ClaimKind, Value]] = []
    if name is not None:
        claimed.append((ClaimKind.NAME, said(name, "css:.name")))
    if address is not None:
        claimed.append((ClaimKind.ADDRESS, said(address, "css:.addr")))
    if phone is not None:
        claimed.append((ClaimKind.PHONE, said(phone, "css:.tel")))
    return PageOffer(
        vendor=VendorFacts(
            name=name, folded_name=name.casefold() if name else None, profile_url=url, registration=registration
        ),
        listing=ListingFacts(product_id=product) if product else None,
        values=(("price", said(price, "css:.price")),) if price else (),
        claims=tuple(claimed),
    )


def record(
    tx: Connection,
    *offers: PageOffer,
    url: str = PAGE,
    at: datetime = T0,
    site: str = SITE,
    evidence: Path | None = None,
    body: str | None = None,
) -> tuple[Capture, PageChanges]:
    """Record a capture and what its page offers; `body` stands for its bytes, which are others for other offers."""
    told = hashlib.sha256((repr(offers) if body is None else body).encode()).hexdigest()
    made = capture(tx, url=url, at=at, site=site, evidence=evidence, body_sha256=told, words=body or "ok")
    return made, claims.record_page(tx, capture=made, site=site, offers=offers)
