"""What a run says of the runs before it: what its pages give no more, and what became of listings."""

from dataclasses import dataclass

import pytest
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.pipeline import looking_back
from falsefront.pipeline.tally import Pass
from falsefront.records import Fate, ListingEvent
from falsefront.store import Connection, drifts, histories, profiles, row_chain
from falsefront.store.page_room import FEW_KIB
from falsefront.store.row_chain import append

NAMES = ("Alpha", "Beta", "Gamma", "Delta")


def plain_page(name: str) -> str:
    """Return the page of a listing under a template that says no more where its seller is."""
    return vendor_page(name).replace('"telephone"', '"tel"').replace('"address"', '"adresse"')


def card(number: int, title: str, *, shop: str = "Alpha", phone: str = "+86 319 5550101") -> str:
    return f"""<script type="application/ld+json">{{"@type": "Product", "name": "{title}", "sku": "{number}",
    "offers": {{"@type": "Offer", "price": "5", "priceCurrency": "USD",
    "seller": {{"@type": "Organization", "name": "{shop}", "telephone": "{phone}"}}}}}}</script>"""


@dataclass
class Market:
    desk: Watch

    def shows(self, *names: str, template: object = vendor_page) -> None:
        make = template if callable(template) else vendor_page
        self.desk.server.handlers |= {f"/item/{name}": reply(make(name)) for name in names}
        self.desk.server.handlers["/"] = reply(index_page(*(f"/item/{name}" for name in names)))

    def lists(self, *cards: str) -> None:
        self.desk.server.handlers["/"] = reply(f"<html><body><h1>Beakers</h1>{''.join(cards)}</body></html>")

    def events(self) -> dict[str | None, list[ListingEvent]]:
        with self.desk.store.reading() as tx:
            views = [view for vendor in profiles.stream(tx) for view in histories.of_vendor(tx, vendor.id)]
        return {view.product_id: list(view.events) for view in views}

    def fates(self) -> dict[str | None, list[Fate]]:
        return {number: [event.fate for event in events] for number, events in self.events().items() if events}


@pytest.fixture
def market(desk: Watch) -> Market:
    return Market(desk)


def drift_of(done: Pass) -> list[str]:
    return [warning for warning in done.warnings if warning.startswith("drift")]


def test_looking_back_keeps_few_pages_in_memory_and_leaves_the_connection_as_it_was(
    market: Market, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept(tx: Connection) -> int:
        return int(tx.exec_driver_sql("PRAGMA cache_size").scalar_one())

    seen: list[int] = []
    looking: list[Connection] = []

    def noticed(tx: Connection, *_: object, **__: object) -> tuple[()]:
        seen.append(kept(tx))
        looking.append(tx)
        return ()

    monkeypatch.setattr(looking_back, "noticed", noticed)
    used: list[int] = []

    def appended(tx: Connection) -> None:
        if tx in looking:
            used.append(kept(tx))
        append(tx)

    monkeypatch.setattr(row_chain, "append", appended)
    with market.desk.store.reading() as tx:
        usual = kept(tx)
    market.shows(*NAMES)
    market.desk.crawl()
    assert seen == [-FEW_KIB]
    assert used == [usual]
    assert usual < -FEW_KIB  # both in kibibytes


def test_a_changed_template_is_told_once_with_what_was_read_before_and_kept_until_it_is_over(market: Market) -> None:
    market.shows(*NAMES)
    assert drift_of(market.desk.crawl()) == []
    market.shows(*NAMES, template=plain_page)
    (told,) = drift_of(market.desk.crawl())
    assert told.startswith("drift on /item/* (4 pages, such as http://127.0.0.1:")
    assert "address in 100% of the offers before, in 0% now" in told
    assert drift_of(market.desk.crawl()) == []
    market.shows(*NAMES)
    market.desk.crawl()
    with market.desk.store.reading() as tx:
        known = drifts.of_site(tx, "market")
    assert {drift.what for drift in known} >= {"address", "phone"}
    assert all(drift.ended_run is not None and drift.pages == "/item/*" for drift in known)


def test_pages_that_became_empty_are_drift_and_no_listing_is_said_to_have_vanished(market: Market) -> None:
    market.shows(*NAMES)
    market.desk.crawl()
    market.shows(*NAMES, template=lambda _: "<html><body><h1>Soon</h1><p>We are moving house.</p></body></html>")
    (told,) = drift_of(market.desk.crawl())
    assert "offers on 100% of the pages before, on 0% now" in told
    assert market.fates() == {}
    market.shows(*NAMES)
    market.desk.crawl()
    assert market.fates() == {}


def test_what_vanished_in_the_middle_of_a_drift_is_said_once_the_drift_is_over(market: Market) -> None:
    market.shows(*NAMES)
    market.desk.crawl()
    market.shows(*NAMES, template=lambda _: "<html><body><h1>Soon</h1><p>We are moving house.</p></body></html>")
    market.desk.crawl()
    market.shows(*NAMES[:3])
    market.desk.crawl()
    assert market.fates() == {"sku-Delta": [Fate.VANISHED]}


def test_a_card_that_is_on_its_list_no_more_vanished_and_may_return(market: Market) -> None:
    market.lists(card(1, "Beaker of glass"), card(2, "Flask of glass"), card(3, "Tripod of steel"))
    market.desk.crawl()
    market.lists(card(1, "Beaker of glass"), card(3, "Tripod of steel"))
    done = market.desk.crawl()
    assert done.new["vanished_listings"] == 1
    assert market.fates() == {"2": [Fate.VANISHED]}
    market.desk.crawl()
    assert market.fates() == {"2": [Fate.VANISHED]}
    market.lists(card(1, "Beaker of glass"), card(2, "Flask of glass"), card(3, "Tripod of steel"))
    market.desk.crawl()
    market.desk.crawl()
    assert market.fates() == {"2": [Fate.VANISHED, Fate.RETURNED]}


def test_a_page_that_answers_404_is_gone_and_that_is_another_word(market: Market) -> None:
    market.shows(*NAMES)
    market.desk.crawl()
    del market.desk.server.handlers["/item/Beta"]
    market.desk.crawl()
    assert market.fates() == {"sku-Beta": [Fate.PAGE_GONE]}


def test_the_same_title_of_the_same_vendor_under_another_number_has_moved(market: Market) -> None:
    market.lists(card(1, "Beaker of glass"), card(2, "Flask of glass"))
    market.desk.crawl()
    market.lists(card(1, "Beaker of glass"), card(9, "Flask of glass"))
    market.desk.crawl()
    events = market.events()
    assert [(event.fate, event.is_successor) for event in events["2"]] == [(Fate.MOVED, False)]
    assert [(event.fate, event.is_successor) for event in events["9"]] == [(Fate.MOVED, True)]
    assert "number 2 before, 9 now" in events["2"][0].reasons


def test_the_same_title_and_telephone_under_another_name_is_relisted_and_the_reasons_say_so(market: Market) -> None:
    market.lists(card(1, "Beaker of glass"), card(2, "Flask of glass", shop="Beta", phone="+86 319 5550202"))
    market.desk.crawl()
    market.lists(card(1, "Beaker of glass"), card(9, "Flask of glass", shop="Gamma", phone="+86 319 5550202"))
    market.desk.crawl()
    (event,) = market.events()["2"]
    assert event.fate is Fate.RELISTED
    assert event.reasons[0] == "listed by Beta before, by Gamma now"
    assert event.reasons[2] == "the same telephone: +863195550202"


def test_the_same_title_of_a_stranger_is_a_listing_of_its_own(market: Market) -> None:
    market.lists(card(1, "Beaker of glass"), card(2, "Flask of glass", shop="Beta", phone="+86 319 5550202"))
    market.desk.crawl()
    market.lists(card(1, "Beaker of glass"), card(9, "Flask of glass", shop="Gamma", phone="+86 319 5550303"))
    market.desk.crawl()
    assert market.fates() == {"2": [Fate.VANISHED]}


def test_a_listing_that_nobody_can_tell_from_another_is_not_said_to_have_moved(market: Market) -> None:
    market.lists(card(1, "Flask of glass"), card(2, "Flask of glass"), card(3, "Tripod of steel"))
    market.desk.crawl()
    market.lists(card(3, "Tripod of steel"), card(9, "Flask of glass"))
    market.desk.crawl()
    assert market.fates() == {"1": [Fate.VANISHED], "2": [Fate.VANISHED]}


def test_a_run_that_was_cut_off_says_nothing_of_listings(market: Market) -> None:
    market.shows(*NAMES)
    market.desk.crawl()
    market.shows(*NAMES, template=lambda _: "<html><body><h1>Soon</h1></body></html>")
    config = market.desk.config
    market.desk.config = config.model_copy(update={"crawl": config.crawl.model_copy(update={"max_pages": 3})})
    market.desk.crawl()
    assert market.fates() == {}


def test_structured_data_that_nobody_reads_is_counted_by_pages(market: Market) -> None:
    market.shows(*NAMES, template=lambda name: vendor_page(name).replace('"sku"', '"warehouseCode": "W", "sku"'))
    market.desk.crawl()
    with market.desk.store.reading() as tx:
        assert drifts.unread(tx, 1) == {"json-ld:Product.warehouseCode": len(NAMES)}
