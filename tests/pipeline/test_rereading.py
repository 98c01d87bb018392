"""Stored pages read again: by any number of processes alike, with what came out otherwise, and nothing half."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.config import Config, Site
from falsefront.pipeline import reading_pool
from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.rereading import ReadOtherwise, Rereading, reparse
from falsefront.store import Store, open_store

NAMES = [f"v{number}" for number in range(12)]
PROFILE = {"fields": {"title": "h1"}}
# What a store says, whoever wrote it and when.
TABLES = ("captures", "vendors", "listings", "listing_values", "claims", "claim_captures", "reading_changes")


@pytest.fixture
def crawled(desk: Watch) -> Watch:
    """A market read twice, of which one page changed in between."""
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in NAMES}
    desk.server.handlers["/"] = reply(index_page(*(f"/{name}" for name in NAMES)))
    desk.crawl()
    desk.server.handlers["/v3"] = reply(vendor_page("v3", price="99.00"))
    desk.crawl()
    return desk


def again(
    desk: Watch, *, store: Store | None = None, is_stopping: Callable[[], bool] = lambda: False,
    workers: int = 1, is_dry: bool = False, **changes: object,
) -> tuple[Rereading, list[ReadOtherwise]]:  # fmt: skip
    told: list[ReadOtherwise] = []
    tools = Tools(now=lambda: desk.at, wait=lambda _: None, is_stopping=is_stopping)
    site: Site = desk.site.model_copy(update=changes)
    config: Config = desk.config
    (done,) = reparse(
        (site,), config=config, opened=store or desk.store, tools=tools, workers=workers, is_dry=is_dry,
        on_change=told.append,
    )  # fmt: skip
    return done, told


def rows(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of the tables; when a page was read last is left out."""
    found = {}
    with sqlite3.connect(folder / "falsefront.db") as database:
        for name in TABLES:
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({name})") if row[1] != "read_at"]
            found[name] = sorted(database.execute(f"SELECT {', '.join(columns)} FROM {name}"), key=repr)  # noqa: S608
    return found


def test_what_is_read_as_before_is_no_change(crawled: Watch) -> None:
    before = rows(crawled.folder)
    done, told = again(crawled)
    assert (done.pages, done.changed_pages, told) == (26, 0, [])
    assert rows(crawled.folder) == before


def test_a_change_names_the_words_before_and_now_the_page_and_the_reason(crawled: Watch) -> None:
    done, told = again(crawled, fields={"price": "h1:only-child"})
    assert done.changed_pages == 24
    change = next(each for each in told if each.change.field == "price")
    assert [(value.raw, value.value) for value in change.change.old] == [("12.50", "12.50")]
    assert [(value.raw, value.source) for value in change.change.new] == [("Beaker 250 ml of v0", "css:h1:only-child")]
    assert change.change.about.endswith("Beaker 250 ml of v0")
    assert change.capture.url.endswith("/v0")
    assert change.why == "the site's profile was changed"


def test_a_change_is_kept_with_both_versions_and_told_once(crawled: Watch) -> None:
    again(crawled, fields={"price": "h1:only-child"})
    _, told = again(crawled, fields={"price": "h1:only-child"})
    assert told == []
    with sqlite3.connect(crawled.folder / "falsefront.db") as database:
        kept = database.execute(
            "SELECT c.field, c.reader_before, r.reader, r.changed, r.finished_at IS NOT NULL "
            "FROM reading_changes c JOIN rereadings r ON r.id = c.rereading_id WHERE c.field = 'price' LIMIT 1"
        ).fetchone()
    assert kept[0] == "price"
    assert kept[1] != kept[2]
    assert kept[1].split(" profile ")[0] == kept[2].split(" profile ")[0]
    assert kept[3:] == (24, 1)


def test_two_processes_store_what_one_stores(crawled: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_pool, "start_method", lambda: "spawn")  # as beside other threads
    alone = tmp_path / "alone"
    with sqlite3.connect(crawled.folder / "falsefront.db") as database:
        alone.mkdir()
        database.execute("VACUUM INTO ?", (str(alone / "falsefront.db"),))
    copytree(crawled.config.evidence_folder, alone / "evidence")
    store = open_store(f"sqlite:///{alone / 'falsefront.db'}", create=False)
    one = again(crawled, store=store, workers=1, fields={"price": "h1:only-child"})
    two = again(crawled, workers=2, fields={"price": "h1:only-child"})
    store.close()
    assert one[1] == two[1]
    assert rows(alone) == rows(crawled.folder)


def test_a_dry_run_tells_the_same_and_keeps_nothing(crawled: Watch) -> None:
    before = rows(crawled.folder)
    _, dry = again(crawled, is_dry=True, fields={"price": "h1:only-child"})
    assert rows(crawled.folder) == before
    _, told = again(crawled, fields={"price": "h1:only-child"})
    assert [each.change for each in dry] == [each.change for each in told]


def test_stopped_in_the_middle_each_page_is_read_whole_or_not_at_all(crawled: Watch) -> None:
    asked = iter(range(100))
    done, told = again(crawled, workers=2, is_stopping=lambda: next(asked) >= 5, fields={"price": "h1:only-child"})
    assert done.is_stopped
    assert done.pages == 5
    with sqlite3.connect(crawled.folder / "falsefront.db") as database:
        ((through, finished),) = database.execute("SELECT through, finished_at FROM rereadings")
        prices = database.execute(
            "SELECT count(*) FROM listing_values WHERE field = 'price' AND source = 'css:h1:only-child'"
        ).fetchone()[0]
    assert finished is None
    assert prices == len({each.capture.url for each in told if each.change.field == "price"})
    assert through == max(each.capture.seq for each in told)
    rest, _ = again(crawled, fields={"price": "h1:only-child"})
    assert rest.pages == 26


def test_a_page_whose_bytes_are_gone_is_told_and_stops_no_other(crawled: Watch) -> None:
    first = min(crawled.config.evidence_folder.glob("*.warc.gz"))
    first.rename(first.with_suffix(".away"))
    done, _ = again(crawled)
    assert done.problems
    assert 0 < done.pages < 26


def test_half_a_pair_of_surrogates_is_no_change(desk: Watch) -> None:
    desk.server.handlers["/"] = reply(index_page("/v0"))
    page = vendor_page("v0").replace('"name": "v0"', r'"name": "v\ud800 0"')
    assert r"\ud800" in page
    desk.server.handlers["/v0"] = reply(page)
    desk.crawl()
    assert again(desk)[1] == []
