"""What vendors at one place share besides it, from the bytes of their pages to the story of the flag."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.gazetteer import load
from tests.store.fresh import fresh_store
from tests.store.rows import DAY, T0, add_sites, capture, offer, record

from falsefront.address import Gazetteer
from falsefront.config import Site
from falsefront.parse.read import read_page
from falsefront.pipeline.matching import match_new
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer
from falsefront.records import ClaimKind, FlagView
from falsefront.store import Store, claims, flag_views, hubs, matching

PREMISES = "河北省邢台市信都区泉北大街398号金海大厦1203室"
TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
WORDS = "{} has supplied laboratory glass, filter paper and balances to schools and workshops since {}. Ask us!"
ABOUT = "<h2>Company Profile</h2><p>{}</p>"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = fresh_store(f"sqlite:///{tmp_path / 'test.db'}")
    with opened.writing() as tx:
        add_sites(tx, "market", "bazaar")
    yield opened
    opened.close()


def publish(
    store: Store,
    name: str,
    more: str = "",
    *,
    site: str = "market",
    where: str = PREMISES,
    evidence: Path | None = None,
    page: str | None = None,
) -> None:
    """Record the page of one vendor: its name, its address, and what else it says."""
    url = f"https://{site}.example/{page or name.replace(' ', '-').lower()}"
    body = (
        "<html><head><meta charset=utf-8></head><body><main>"
        f"<table><tr><th>Company name</th><td>{name}</td></tr><tr><th>Address</th><td>{where}</td></tr></table>"
        f"{more}</main></body></html>"
    ).encode()
    configured = Site(name=site, start=(f"https://{site}.example/",), allow=(f"https://{site}.example/*",))
    reading = read_page(body, url=url, content_type="text/html", site=configured)
    assert len(reading.offers) == 1
    offers = [page_offer(normalise(offer, site=configured), page_url=url) for offer in reading.offers]
    with store.writing() as tx:
        made = capture(tx, url=url, site=site, at=T0, evidence=evidence)
        claims.record_page(tx, capture=made, site=site, offers=offers)


def only_flag(store: Store, gazetteer: Gazetteer) -> FlagView:
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        (flag,) = flag_views.queue(tx)
    return flag


def test_near_identical_descriptions_make_one_operator_and_are_quoted(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Jin Lab", ABOUT.format(WORDS.format("Jin Lab", 2009)))
    publish(store, "Yin Tools", ABOUT.format(WORDS.format("Yin Tools", 2012)))
    flag = only_flag(store, gazetteer)
    assert flag.story == "one operator under several names"
    (told,) = [reason for reason in flag.reasons if "nearly the same words" in reason]
    assert "% alike" in told
    assert "supplied laboratory glass" in told


def test_other_words_make_strangers(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Jin Lab", ABOUT.format(WORDS.format("Jin Lab", 2009)))
    publish(store, "Yin Tools", ABOUT.format("Bicycle parts and garden chairs, made to order in our own small works."))
    assert only_flag(store, gazetteer).story == "strangers sharing premises"


def test_words_that_half_a_site_shares_count_for_nothing(store: Store, gazetteer: Gazetteer) -> None:
    boilerplate = "Welcome to {}. We are a verified member of this market and answer every enquiry within a day."
    for at in range(8):
        where = PREMISES if at < 2 else f"河北省唐山市路北区怀绪路{at}号"
        publish(store, f"Firm {at} Glass", ABOUT.format(boilerplate.format(f"Firm {at} Glass")), where=where)
    flag = only_flag(store, gazetteer)
    assert flag.story == "strangers sharing premises"
    assert not any("same words" in reason for reason in flag.reasons)
    with store.reading() as tx:
        (hub,) = hubs.live(tx)
    assert hub.shared.kind is ClaimKind.DESCRIPTION
    assert "8 of the 8 vendors" in hub.reason


def test_what_a_site_writes_about_its_vendors_is_told_and_not_counted(store: Store, gazetteer: Gazetteer) -> None:
    card = (
        '<meta property="og:title" content="{0}"><meta property="og:description" '
        'content="Find the wares of {0} and other trusted suppliers at the best prices, with quick delivery.">'
    )
    for name in ("Jin Lab", "Yin Tools"):
        publish(store, name, card.format(name))
    flag = only_flag(store, gazetteer)
    assert flag.story == "strangers sharing premises"
    assert any("not counted" in reason for reason in flag.reasons)


def test_one_wallet_makes_one_operator(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Jin Lab", f"<p>USDT (TRC20): {TRON}</p>")
    publish(store, "Yin Tools", f"<table><tr><th>Wallet</th><td>{TRON}</td></tr></table>", site="bazaar")
    flag = only_flag(store, gazetteer)
    assert flag.story == "one operator under several names"
    assert any(f"tron:{TRON}" in reason for reason in flag.reasons)
    with store.reading() as tx:
        assert len(matching.vendors_claiming(tx, ClaimKind.PAYMENT, f"tron:{TRON}")) == 2


def test_one_bank_account_makes_one_operator(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Jin Lab", "<p>银行账号：6222 0200 0000 0000 000</p>")
    publish(store, "Yin Tools", "<p>银行账号：6222020000000000000</p>")
    assert only_flag(store, gazetteer).story == "one operator under several names"


def test_values_of_one_line_of_a_template_are_counted_once(store: Store, gazetteer: Gazetteer) -> None:
    line = "<p>Tel/WhatsApp: +86 139 5501 2374</p>"  # none that templates show
    publish(store, "Jin Lab", line)
    publish(store, "Yin Tools", line)
    flag = only_flag(store, gazetteer)
    assert flag.story == "one operator under several names"
    shared = [reason for reason in flag.reasons if " were seen with the same " in reason]
    assert len(shared) == 2
    assert [reason.endswith("not counted again") for reason in shared] == [False, True]


def test_a_finding_calls_a_vendor_what_the_page_with_the_address_called_it(store: Store, gazetteer: Gazetteer) -> None:
    with store.writing() as tx:
        for name in ("Acme Glass", "Orrin Glass", "Tealwick Glass"):
            url = f"https://market.example/{name[:3]}"
            record(tx, offer(name, url=url, address=PREMISES), url=url)
        own = "https://market.example/Acm"
        record(tx, offer("Zenith Glass", url=own, address=None), url=own, at=T0 + DAY)
    match_new(store, gazetteer, now=T0 + 2 * DAY)
    with store.reading() as tx:
        (flag,) = flag_views.queue(tx)
        found = flag_views.detail(tx, flag.id)
    assert found is not None
    (shared,) = [each for each in found.findings if each.code == "F2"]
    assert "“Acme Glass”" in shared.detail
    assert "Zenith" not in shared.detail
