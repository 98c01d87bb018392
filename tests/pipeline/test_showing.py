"""One preserved page is shown with what it is cited for marked, and taken out with the record it leans on."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.browser import Browser, needed
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page, vendor_page
from tests.text.test_safe_page import HOSTILE
from warcio.archiveiterator import ArchiveIterator

from falsefront.errors import UnknownError, UsageError
from falsefront.pipeline import showing
from falsefront.pipeline.showing import Shown

ADDRESS = "No. 5 Qingxiang North Road, Xingtai, Hebei"


@pytest.fixture
def crawled(desk: Watch) -> Watch:
    """A page read twice with the same body, so that the second record is a revisit."""
    page = vendor_page("v0").replace("<h1>", f"<p>{ADDRESS}</p>{''.join(HOSTILE[:20])}</noscript><h1>")
    desk.server.handlers |= {"/": reply(index_page("/v0")), "/v0": reply(page)}
    desk.crawl()
    desk.crawl()
    return desk


def found(desk: Watch, wanted: str) -> Shown:
    with desk.store.reading() as tx:
        return showing.find(tx, wanted)


def claim_id(desk: Watch, kind: str) -> int:
    with desk.store.reading() as tx:
        asked = text("SELECT id FROM claims WHERE kind = :kind")
        return int(tx.execute(asked, {"kind": kind}).scalar_one())


def test_the_value_of_a_claim_is_marked_in_the_text_of_its_page(crawled: Watch) -> None:
    shown = found(crawled, f"claim:{claim_id(crawled, 'address')}")
    page = showing.as_text(shown, showing.exchange_of(crawled.config.evidence_folder, shown), crawled.config.site)
    assert f"⟦{ADDRESS}⟧" in page.lines
    assert page.missing == ()
    assert "address of vendor 1 (v0)" in dict(shown.about)["cited for"]


def test_a_value_that_stands_in_the_source_alone_is_told_below_the_text(crawled: Watch) -> None:
    shown = found(crawled, f"claim:{claim_id(crawled, 'phone')}")
    page = showing.as_text(shown, showing.exchange_of(crawled.config.evidence_folder, shown), crawled.config.site)
    assert page.missing == ()
    assert page.lines[-1].startswith("in the source: ")
    assert "⟦+86 319 5550101⟧" in page.lines[-1]


def test_a_capture_is_found_by_its_number_its_hashes_and_their_beginning(crawled: Watch) -> None:
    shown = found(crawled, "3")
    preserved = shown.reading.capture.preserved
    for wanted in (preserved.sha256, preserved.sha256[:12], f"sha256:{preserved.body_sha256}"):
        assert found(crawled, wanted).reading.capture.preserved.body_sha256 == preserved.body_sha256
    assert ADDRESS in shown.said


@pytest.mark.parametrize(
    ("wanted", "error"),
    [("99", UnknownError), ("claim:99", UnknownError), ("ab" * 32, UnknownError), ("x", UsageError), ("", UsageError)],
)
def test_what_is_not_there_or_says_nothing_is_refused(crawled: Watch, wanted: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        found(crawled, wanted)


def test_a_revisit_is_taken_out_with_the_record_that_has_its_page(crawled: Watch, tmp_path: Path) -> None:
    with crawled.store.reading() as tx:
        revisit, holder = tx.execute(text("SELECT seq, holder FROM revisits ORDER BY seq DESC LIMIT 1")).one()
        shown = showing.find(tx, str(revisit))
        assert showing.extract(tx, crawled.config.evidence_folder, shown, tmp_path / "out.warc.gz") == 2
        with pytest.raises(UsageError):
            showing.extract(tx, crawled.config.evidence_folder, shown, tmp_path / "out.warc.gz")
        original = showing.find(tx, str(holder))
    with (tmp_path / "out.warc.gz").open("rb") as file:
        records = [
            (each.rec_type, each.rec_headers.get_header("WARC-Record-ID"),
             each.rec_headers.get_header("WARC-Refers-To"), each.content_stream().read())
            for each in ArchiveIterator(file)
        ]  # fmt: skip
    kinds = [kind for kind, *_ in records]
    assert kinds == ["warcinfo", "request", "response", "warcinfo", "request", "revisit"]
    assert records[5][2] == records[2][1]
    assert hashlib.sha256(records[2][3]).hexdigest() == original.reading.capture.preserved.body_sha256
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_fields_of_the_record_stand_before_the_headers_of_the_answer(crawled: Watch) -> None:
    shown = found(crawled, "3")
    folder = crawled.config.evidence_folder
    rows = showing.headers_of(folder, shown, showing.exchange_of(folder, shown))
    assert rows[0] == ("WARC-Type", "response")
    assert ("HTTP status", "200") in rows
    assert rows.index(("HTTP status", "200")) < [name.lower() for name, _ in rows].index("content-type", 9)


@pytest.mark.browser
def test_a_hostile_page_asks_for_nothing_and_runs_nothing_in_a_browser(crawled: Watch, tmp_path: Path) -> None:
    needed()
    shown = found(crawled, "3")
    document = showing.as_document(
        shown, showing.exchange_of(crawled.config.evidence_folder, shown), crawled.config.site
    )
    file = tmp_path / "page.html"
    file.write_text(document.html, encoding="utf-8")
    with Browser() as browser:
        seen = browser.open(file)
    assert seen.requests == [file.as_uri()]
    assert seen.console == []
    assert seen.failures == []


def test_what_stands_above_a_page_has_no_password_of_its_address(crawled: Watch) -> None:
    shown = found(crawled, "3")
    reading = shown.reading
    url = "https://ann:s3cret@shop.example/?password=s3cret&page=2"
    told = replace(shown, reading=replace(reading, capture=replace(reading.capture, url=url)))
    assert told.about[0] == ("address", "https://ann:***@shop.example/?password=***&page=2")
