"""A pass is the same on either database: what is fetched, what is stored, what is kept once, who waits for whom."""

import itertools
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.http_server import HttpServer, reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.config import Config, Crawl, Desk, Site, StoreTable
from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.passes import crawl_sites
from falsefront.pipeline.rereading import reparse
from falsefront.records import Fate, ListingEvent, Outcome
from falsefront.store import Connection, Store, histories, profiles

NAMES = tuple("abcdef")


@pytest.fixture
def watch(store: Store, tmp_path: Path) -> Iterator[Watch]:
    with HttpServer({"/": reply(index_page(*(f"/{name}" for name in NAMES)))}) as server:
        server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in NAMES}
        root = server.url("")
        sites = tuple(
            Site(name=name, start=(f"{root}/",), allow=(f"{root}/*",), follow=("a.go",)) for name in ("one", "two")
        )
        crawl = Crawl(delay_s=0, timeout_s=5, allow_private_hosts=(server.host,))
        config = Config(desk=Desk(name="d", contact="c"), store=StoreTable(), crawl=crawl, site=sites)
        config = config.model_copy(update={"folder": tmp_path})
        yield Watch(server=server, folder=tmp_path, site=sites[0], config=config, store=store)


def test_two_passes_store_what_pages_say_and_keep_each_payload_once(watch: Watch) -> None:
    first, again = watch.crawl(), watch.crawl()
    assert first.outcomes == again.outcomes == {Outcome.EMPTY: 1, Outcome.LIVE: len(NAMES)}
    assert first.new["new_vendors"] == first.new["new_listings"] == len(NAMES)
    assert not any(again.new.values())
    with watch.store.reading() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM revisits").scalar() == len(NAMES) + 2
    assert watch.problems() == []


def test_two_sites_on_one_host_never_ask_at_once_and_keep_the_gap(watch: Watch) -> None:
    gap_s = 0.03
    config = watch.config.model_copy(update={"crawl": watch.config.crawl.model_copy(update={"delay_s": gap_s})})
    stopping = threading.Event()
    tools = Tools(now=lambda: datetime.now(UTC), wait=stopping.wait, is_stopping=stopping.is_set)
    threads = [
        threading.Thread(
            target=crawl_sites, args=((site,),), kwargs={"config": config, "opened": watch.store, "tools": tools}
        )
        for site in config.site
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    moments = sorted(asked.at_s for asked in watch.server.asked)
    assert len(moments) == 2 * (len(NAMES) + 2)
    assert min(later - before for before, later in itertools.pairwise(moments)) >= gap_s - 0.002


def test_what_vanished_moved_and_fell_is_told_on_either_database_and_so_is_what_is_read_otherwise(watch: Watch) -> None:
    watch.crawl()
    del watch.server.handlers["/a"]
    for name in NAMES[2:]:
        watch.server.handlers[f"/{name}"] = reply(vendor_page(name).replace('"telephone"', '"tel"'))
    moved = vendor_page("b").replace('"sku-b"', '"sku-bb"')
    watch.server.handlers["/b"] = reply(moved)
    done = watch.crawl()
    assert {name: done.new[name] for name in ("gone_listings", "moved_listings", "vanished_listings")} == {
        "gone_listings": 1, "moved_listings": 1, "vanished_listings": 0,
    }  # fmt: skip
    assert any("phone in 100% of the offers before" in warning for warning in done.warnings)
    tools = Tools(now=lambda: watch.at, wait=lambda _: None, is_stopping=lambda: False)
    site = watch.site.model_copy(update={"fields": {"price": "h1:only-child"}})
    (again,) = reparse((site,), config=watch.config, opened=watch.store, tools=tools)
    assert again.changed_pages == 2 * len(NAMES) - 1
    (third,) = reparse((site,), config=watch.config, opened=watch.store, tools=tools, is_dry=True)
    assert third.changed_pages == 0
    with watch.store.reading() as tx:
        kinds = {each.fate for vendor in profiles.stream(tx) for each in _events(tx, vendor.id)}
    assert kinds == {Fate.PAGE_GONE, Fate.MOVED}


def _events(tx: Connection, vendor_id: int) -> list[ListingEvent]:
    return [event for listing in histories.of_vendor(tx, vendor_id) for event in listing.events]
