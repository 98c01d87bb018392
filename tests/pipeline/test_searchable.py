"""A search finds vendors and flags by all that pages say, at once after a crawl and after an old store was upgraded."""

from pathlib import Path

import pytest
from sqlalchemy import delete
from tests.gazetteer import load
from tests.pipeline.test_flagging import PREMISES, publish
from tests.store.rows import T0, add_sites

from falsefront.pipeline import searchable, upgrading
from falsefront.pipeline.matching import match_new
from falsefront.records import FlagKind
from falsefront.store import Store, captures, flag_views, queue_order, tables

PRODUCT = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product",
"name": "Amber flask 250 ml", "sku": "A-1"}</script><table><tr><th>CAS No.</th><td>7647-14-5</td></tr></table>"""


@pytest.fixture(autouse=True)
def market(store: Store, tmp_path: Path) -> None:
    with store.writing() as tx:
        add_sites(tx, "market", "bazaar")
    publish(
        store,
        "Yangjiang Glass",
        f"{PRODUCT}<table><tr><th>Tel</th><td>+86 319 5550 101</td></tr></table>",
        evidence=tmp_path,
    )
    publish(store, "Quarry Paper", evidence=tmp_path)
    publish(store, "Far Tools", where="河北省唐山市路北区建设路11号", evidence=tmp_path)


def names(store: Store, search: str) -> list[str | None]:
    with store.reading() as tx:
        found = searchable.vendors(tx, search)
        return [row.name for row in tx.execute(tables.vendors.select().order_by("id")) if row.id in found]


def flagged(store: Store, search: str) -> list[int]:
    with store.reading() as tx:
        return queue_order.ids(tx, search=searchable.by_word(tx, search))


FOUND_BY = ("amber flask", "7647-14-5", "0086-319-5550101", "阳江", "yang jiang", "A-1")


@pytest.mark.parametrize("search", FOUND_BY[:3] + FOUND_BY[4:])
def test_a_vendor_is_found_before_and_after_a_match(store: Store, search: str) -> None:
    assert names(store, search) == ["Yangjiang Glass"]
    match_new(store, load(), now=T0)
    assert names(store, search) == ["Yangjiang Glass"]
    assert len(flagged(store, search)) == 1  # by what one member lists or says


def test_the_hash_of_a_page_leads_to_who_stands_on_it(store: Store) -> None:
    match_new(store, load(), now=T0)
    with store.reading() as tx:
        (page,) = [each for each in captures.readings(tx) if each.capture.url.endswith("quarry-paper")]
    assert names(store, page.capture.preserved.sha256) == ["Quarry Paper"]
    assert len(flagged(store, page.capture.preserved.sha256)) == 1
    assert names(store, "0" * 63 + "f") == []


def test_a_search_for_what_nobody_says_finds_nothing(store: Store) -> None:
    match_new(store, load(), now=T0)
    assert names(store, "amber quarry") == []
    assert flagged(store, "no such words") == []
    assert len(flagged(store, "amber quarry")) == 1  # the flag has both words, though no vendor has


def test_an_upgraded_store_has_kinds_and_is_searched_before_the_next_match(store: Store) -> None:
    match_new(store, load(), now=T0)
    with store.writing() as tx:
        tx.execute(delete(tables.flag_queue))
        tx.execute(delete(tables.vendor_search))
        tx.execute(delete(tables.looked))
    done = upgrading.fill(store)
    assert (done.flags, done.vendors) == (1, 3)
    assert names(store, "amber flask") == ["Yangjiang Glass"]
    with store.reading() as tx:
        (flag,) = flag_views.queue(tx, queue_order.ids(tx, kind=FlagKind.STRANGERS))
    assert flag.priority > 0
    assert flagged(store, PREMISES) == [flag.id]
    assert upgrading.fill(store) == upgrading.Filled(flags=0, vendors=0)
