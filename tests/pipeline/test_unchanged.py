"""What is unchanged is not kept again: passes over a market that sends the same pages without saying 304."""

from pathlib import Path

from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.pipeline import casefile
from falsefront.pipeline.casefile import Extent
from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.rereading import reparse
from falsefront.store import behind


def market(desk: Watch) -> None:
    filler = "<p>" + "water and glass " * 2_000
    desk.server.handlers |= {"/": reply(index_page("/a", "/b"))}
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name) + filler) for name in "ab"}


def revisits(desk: Watch) -> list[tuple[int, int]]:
    with desk.store.reading() as tx:
        return [(row[0], row[1]) for row in tx.exec_driver_sql("SELECT seq, holder FROM revisits ORDER BY seq")]


def test_the_same_payload_is_kept_once_and_everything_is_verified(desk: Watch) -> None:
    market(desk)
    first = desk.crawl()
    assert revisits(desk) == []
    for _ in range(3):
        again = desk.crawl()
        assert (again.offers, again.new["changed_values"]) == (first.offers, 0)
    assert len(revisits(desk)) == 3 * 4  # three pages, and what was said instead of a robots.txt
    assert {holder for _, holder in revisits(desk)} == {1, 2, 3, 4}
    assert desk.problems() == []


def test_the_evidence_cites_the_record_that_holds_the_payload_and_exports_take_both(
    desk: Watch, tmp_path: Path
) -> None:
    market(desk)
    desk.crawl()
    desk.crawl()
    with desk.store.reading() as tx:
        claims = [claim for _, claim in behind.claim_views(tx)]
    assert {claim.evidence.capture for claim in claims} == {3, 4}
    assert {claim.last_capture for claim in claims} == {7, 8}
    out = tmp_path / "out"
    casefile.export(desk.store, out, Extent(), evidence=desk.config.evidence_folder, made_by="falsefront", now=desk.at)
    assert len((out / "data" / "captures.csv").read_text().splitlines()) == 1 + 8


def test_a_page_that_changes_and_comes_back_is_read_as_it_is(desk: Watch) -> None:
    market(desk)
    desk.crawl()
    before = desk.server.handlers["/a"]
    desk.server.handlers["/a"] = reply(vendor_page("a", price="99.00"))
    assert desk.crawl().new["changed_values"] == 1
    desk.server.handlers["/a"] = before
    assert desk.crawl().new["changed_values"] == 1
    assert desk.problems() == []


def test_reading_stored_pages_again_reads_revisits_too(desk: Watch) -> None:
    market(desk)
    desk.crawl()
    desk.crawl()
    tools = Tools(now=lambda: desk.at, wait=lambda _: None, is_stopping=lambda: False)
    (done,) = reparse((desk.site,), config=desk.config, opened=desk.store, tools=tools)
    assert not done.problems
    assert done.offers == 4
