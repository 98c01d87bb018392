"""One page stops nothing: it is preserved as far as it came, has an outcome with its reason, and the pass goes on."""

from collections.abc import Callable, Iterator

import pytest
from tests.http_server import Handler, ResetError, reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.pipeline import page as pages
from falsefront.records import Offer, Outcome
from falsefront.store import Store, captures, claims

HUGE_CHUNK = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8000000000000000\r\nabc"
LONE = vendor_page("Lone").replace('"sku"', '"url": "http://market.example/\\ud800", "sku"')


def stored(store: Store) -> dict[str, tuple[Outcome, str | None]]:
    with store.reading() as tx:
        return {"/" + kept.capture.url.split("/", 3)[3]: (kept.outcome, kept.reason) for kept in captures.readings(tx)}


def reset(_: object) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\nabc"
    raise ResetError


@pytest.mark.parametrize(
    ("killer", "outcome"),
    [
        (HUGE_CHUNK, Outcome.NETWORK_ERROR),
        (reply(f'<meta property="og:url" content="http://[x">{vendor_page("Odd")}'), Outcome.LIVE),
        (reply(LONE), Outcome.LIVE),
        (reply(LONE.replace('"sku"', '"mpn"')), Outcome.LIVE),
        (reset, Outcome.NETWORK_ERROR),
    ],
    ids=["chunk of 2**63", "og:url", "lone surrogate", "lone surrogate as identity", "reset"],
)
def test_a_killer_has_an_outcome_and_every_other_page_is_read(desk: Watch, killer: Handler, outcome: Outcome) -> None:
    desk.server.handlers |= {"/": reply(index_page("/a", "/killer", "/b")), "/killer": killer}
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in "ab"}
    for _ in range(2):
        done = desk.crawl()
        assert not done.problems
        assert done.pages == 4
        found = stored(desk.store)
        assert found["/killer"][0] is outcome
        assert (found["/a"][0], found["/b"][0]) == (Outcome.LIVE, Outcome.LIVE)
        assert desk.problems() == []


def test_a_robots_txt_with_a_chunk_of_2_to_the_63_closes_its_site_and_stops_no_other(desk: Watch) -> None:
    desk.server.handlers |= {"/robots.txt": HUGE_CHUNK, "/": reply(vendor_page("Alpha"))}
    done = desk.crawl()
    assert done.has_failed
    assert "/" not in desk.server.targets()
    assert stored(desk.store)["/robots.txt"][0] is Outcome.NETWORK_ERROR


def broken_where(monkeypatch: pytest.MonkeyPatch, module: object, name: str, is_meant: Callable[..., bool]) -> None:
    """Have a function of ours break on what is meant, as a fault in it would."""
    whole = getattr(module, name)

    def breaking(*args: object, **kwargs: object) -> object:
        if is_meant(*args, **kwargs):
            raise ZeroDivisionError("of ours")
        return whole(*args, **kwargs)

    monkeypatch.setattr(module, name, breaking)


def test_a_page_whose_reading_breaks_off_says_so_and_keeps_what_it_said_before(
    desk: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.server.handlers |= {"/": reply(index_page("/a", "/b"))}
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in "ab"}
    desk.crawl()

    def of_a(offer: Offer, **_: object) -> bool:
        return offer.fields["vendor"][0].raw == "a"

    with monkeypatch.context() as patched:
        broken_where(patched, pages, "normalise", of_a)
        done = desk.crawl()
    assert done.pages == 3
    assert stored(desk.store)["/a"] == (Outcome.LIVE, "reading it broke off: ZeroDivisionError: of ours")
    assert any("/a: reading it broke off" in warning for warning in done.warnings)
    with desk.store.reading() as tx:
        ended = tx.exec_driver_sql("SELECT count(*) FROM claim_captures WHERE missing_since IS NOT NULL").scalar()
    assert ended == 0
    again = desk.crawl()
    assert stored(desk.store)["/a"] == (Outcome.LIVE, None)
    assert again.new["changed_values"] == 0


def test_a_page_that_cannot_be_stored_says_so_and_is_visited(desk: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.server.handlers |= {"/": reply(index_page("/a", "/b"))}
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in "ab"}
    broken_where(monkeypatch, claims, "record_page", lambda *_, capture, **__: capture.url.endswith("/a"))
    done = desk.crawl()
    assert done.pages == 3
    assert done.new["new_vendors"] == 1
    assert stored(desk.store)["/a"] == (Outcome.LIVE, "storing it broke off: ZeroDivisionError: of ours")
    assert desk.problems() == []
