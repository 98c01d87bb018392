"""A market of hostile pages: every other page is read, each killer has an outcome, and a second pass says the same."""

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.end_to_end.desk import Desk
from tests.http_server import Asked, Handler, HttpServer, ResetError, reply
from tests.pipeline.watch import vendor_page
from tests.torture.hostile import wire_server

from falsefront.store import captures, open_store

HEAD = b"HTTP/1.1 200 OK\r\n"
LONE = "\\ud800"


def chunked(size: str, body: bytes = b"abc") -> bytes:
    return HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + size.encode() + b"\r\n" + body


def said(**more: object) -> str:
    """Return a page whose JSON-LD product says more than it should."""
    product = {"@type": "Product", "name": "Flask", "sku": "f", "offers": {"@type": "Offer", "price": "1"}, **more}
    return f'<script type="application/ld+json">{json.dumps(product)}</script><p>Flask'


def reset(_: Asked) -> Iterator[bytes]:
    yield HEAD + b"Content-Length: 50000\r\n\r\nabc"
    raise ResetError


def killers() -> dict[str, Handler]:
    """Return the known killers and what lies beside them, by name."""
    pages: dict[str, str | bytes] = {
        "og-url": f'<meta property="og:url" content="http://[x">{vendor_page("Odd")}',
        "lone-url": said(url=f"http://shop.example/{LONE}").replace("\\\\ud800", LONE),
        "lone-name": said(name=f"Flask {LONE}").replace("\\\\ud800", LONE),
        "lone-seller": vendor_page(f"Odd {LONE}"),
        "nul-name": said(name="Flask \x00 of glass"),
        "huge-price": said(offers={"@type": "Offer", "price": "9" * 5_000}),
        "nan-price": said(offers={"@type": "Offer", "price": "NaN"}),
        "exponent-price": said(offers={"@type": "Offer", "price": "1e999999999"}),
        "nested": said(offers={"offers": {"offers": {"offers": [[[[]]]]}}}),
        "number-name": said(name=7),
        "list-url": said(url=["http://[", {}, None, 3]),
        "deep-json": f'<script type="application/ld+json">{"[" * 60_000}{"]" * 60_000}</script><p>x',
        "deep-object": f'<script type="application/ld+json">{"{" + chr(34) + "a" + chr(34) + ":" + "{"}</script>',
        "open-json": '<script type="application/ld+json">{"@type": "Product", "name": "x" ' + "<p>x" * 20_000,
        "base": '<base href="http://[">' + vendor_page("Base"),
        "canonical": '<link rel="canonical" href="http://[::1">' + vendor_page("Canon"),
        "refresh": '<meta http-equiv="refresh" content="0;url=' + "u" * 60_000 + '">',
        "ligature": "<p>Address: " + "\ufdfa" * 20_000,
        "combining": "<p>Address: a" + "\u0301" * 60_000,
        "long-word": "<p>Address: " + "x" * 300_000,
        "phones": "<p>Tel: " + "+86 319 5550101 " * 4_000,
        "addresses": "<p>Address: " + "No. 1 Mill Road, " * 4_000,
        "state": "<script>window.__INITIAL_STATE__ = " + '{"a":' * 5_000,
        "entity": "<p>Address: &#xD800;&#x110000;&#0; Mill Road",
        "attributes": "<p " + "a=1 " * 20_000 + ">x",
        "microdata": "<div itemscope itemtype='https://schema.org/Product'>" * 400 + "x",
        "surrogate-bytes": b"<p>Address: \xed\xa0\x80 Mill Road",
        "charset": b"<meta charset=unicode_escape><p>Address: \\ud800",
        "links": "".join(f'<a class="go" href="http://[{number}">x</a>' for number in range(300)),
    }
    wires: dict[str, Handler] = {
        "chunk-2-63": chunked("8000000000000000"),
        "chunk-2-64": chunked("FFFFFFFFFFFFFFFF"),
        "chunk-minus": chunked("-5"),
        "chunk-extension": chunked("3;" + "x" * 70_000),
        "etag": HEAD + b"ETag: \xff\xfe\r\nContent-Length: 2\r\n\r\nhi",
        "location": b"HTTP/1.1 302 Found\r\nLocation: http://[x\r\nContent-Length: 0\r\n\r\n",
        "location-port": b"HTTP/1.1 302 Found\r\nLocation: http://a:99999/\r\nContent-Length: 0\r\n\r\n",
        "retry": b"HTTP/1.1 200 OK\r\nRetry-After: 99999999999999999999999999\r\nContent-Length: 0\r\n\r\n",
        "reset": reset,
        "status-000": b"HTTP/1.1 000 Nothing\r\n\r\n",
        "header-name": HEAD + b": x\r\n\r\nx",
    }
    slow = ("endless", "drip", "old", "robots.txt")
    beside = {
        name[1:]: answer for name, answer in wire_server().items() if name != "/" and not name[1:].startswith(slow)
    }
    everything = {**{name: reply(body) for name, body in pages.items()}, **wires, **beside}
    return {f"/{name}": answer for name, answer in everything.items()}


def market() -> tuple[dict[str, Handler], list[str], list[str]]:
    """Return the handlers, the killers and the good pages, each killer between two good ones."""
    bad = killers()
    good = [f"/good{number}" for number in range(len(bad) + 1)]
    order = [page for pair in itertools.zip_longest(good, bad) for page in pair if page]
    links = "".join(f'<a class="go" href="{page}">x</a>' for page in order)
    pages: dict[str, Handler] = {page: reply(vendor_page(page[1:])) for page in good}
    return {"/": reply(f"<h1>Market</h1>{links}"), **pages, **bad}, list(bad), good


@pytest.mark.timeout(300)
def test_every_other_page_is_read_and_each_killer_has_an_outcome_in_both_passes(tmp_path: Path) -> None:
    handlers, bad, good = market()
    assert len(bad) >= 43
    desk = Desk(tmp_path)
    with HttpServer(handlers) as server:
        root = server.url("")
        site = f'[[site]]\nname = "market"\nstart = ["{root}/"]\nallow = ["{root}/*"]\nfollow = ["a.go"]\n'
        config = desk.write(site, hosts=[server.host])
        text = config.read_text()
        config.write_text(
            re.sub(r"timeout_s = [0-9.]+", "timeout_s = 1.0", text).replace("max_pages = ", "max_pages = 9")
        )
        summaries = []
        for _ in range(2):
            done = desk.run("crawl").quiet()
            assert done.code in (0, 4), done.err
            summaries.append(done.out)
            store = open_store(f"sqlite:///{tmp_path / 'falsefront.db'}")
            with store.reading() as tx:
                outcomes = {"/" + kept.capture.url.split("/", 3)[3]: kept.outcome for kept in captures.readings(tx)}
            store.close()
            assert [page for page in good if outcomes.get(page) != "live"] == []
            assert [page for page in bad if page not in outcomes] == []
    counts = [re.sub(r"unchanged", "live", each.partition(";")[0]) for each in summaries]
    assert counts[0] == counts[1]
    desk.run("evidence", "verify").ok()
