"""Who is who on one site."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select
from tests.store.rows import DAY, PAGE, T0, add_sites, offer, record

from falsefront.records import Value
from falsefront.store import Connection, Store, tables
from falsefront.store.offers import ListingFacts, PageOffer


def count(tx: Connection) -> int:
    return int(tx.execute(select(func.count()).select_from(tables.vendors)).scalar_one())


def test_a_profile_url_tells_vendors_of_one_name_apart(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(url="http://market.example/a"), offer(url="http://market.example/b"))
        assert count(tx) == 2


def test_a_vendor_known_by_name_is_recognised_when_its_profile_url_is_said(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer())
        record(tx, offer(url="http://market.example/a"), url=f"{PAGE}2", at=T0 + DAY)
        record(tx, offer(), url=f"{PAGE}3", at=T0 + 2 * DAY)
        assert count(tx) == 1
        assert tx.execute(select(tables.vendors.c.identity)).scalar() == "url"


def test_another_registration_code_is_another_vendor(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(registration="A1"), offer(registration="B2"))
        assert count(tx) == 2


def test_a_renamed_vendor_keeps_its_id_and_both_names(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Acme Glass", url="http://market.example/a"))
        record(tx, offer("Zenith Glass", url="http://market.example/a"), at=T0 + DAY)
        assert count(tx) == 1
        assert tx.execute(select(tables.vendors.c.name)).scalar() == "Zenith Glass"
        names = tx.execute(select(tables.claims.c.raw).where(tables.claims.c.kind == "name")).scalars()
        assert set(names) == {"Acme Glass", "Zenith Glass"}


def test_a_name_that_two_profiles_share_is_a_vendor_of_its_own(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(url="http://market.example/a"), offer(url="http://market.example/b"), offer())
        record(tx, offer(), url=f"{PAGE}2")
        assert count(tx) == 3


def test_the_same_name_on_another_site_is_another_vendor(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx, "market", "bazaar")
        record(tx, offer())
        record(tx, offer(), site="bazaar")
        assert count(tx) == 2


def test_one_product_id_under_two_vendors_is_two_listings(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Acme Glass", product="7"), offer("Bell Works", product="7"))
        record(tx, offer("Bell Works", product="7"), url=f"{PAGE}2", at=T0 + DAY)
        assert tx.execute(select(func.count()).select_from(tables.listings)).scalar() == 2


def nameless(page_url: str | None = PAGE) -> PageOffer:
    """Return the contacts of a page that names nobody."""
    made = offer(None)
    return replace(made, vendor=replace(made.vendor, page_url=page_url))


@pytest.mark.parametrize("is_page_first", [True, False])
def test_a_page_that_names_nobody_and_is_a_vendors_profile_is_that_vendors(store: Store, is_page_first: bool) -> None:
    pages = [(nameless(), PAGE), (offer("Acme Glass", address=None, url=PAGE), f"{PAGE}/thing")]
    with store.writing() as tx:
        add_sites(tx)
        for at, (said, url) in enumerate(pages if is_page_first else pages[::-1]):
            record(tx, said, url=url, at=T0 + at * DAY)
        record(tx, nameless(), at=T0 + 2 * DAY)
        assert count(tx) == 1
        row = tx.execute(select(tables.vendors.c.identity, tables.vendors.c.name)).one()
        assert tuple(row) == ("url", "Acme Glass")


def test_a_page_that_names_nobody_is_not_the_profiles_of_another_page(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Acme Glass", url=PAGE))
        record(tx, nameless(f"{PAGE}2"), url=f"{PAGE}2")
        record(tx, nameless(None), url=PAGE, at=T0 + DAY)  # it tells of a thing, or of others as well
        assert count(tx) == 3


def test_what_a_vendors_profile_sells_is_his_and_he_is_no_listing(store: Store) -> None:
    thing = ListingFacts(url=PAGE, title="Acme")
    priced = (("title", Value(raw="Acme", value="Acme", source="x")),)
    himself = replace(nameless(), listing=thing, values=priced)
    with store.writing() as tx:
        add_sites(tx)
        record(tx, replace(offer("Acme", address=None, url=PAGE), listing=None), url=f"{PAGE}/list")
        record(tx, himself, at=T0 + DAY)
        assert count(tx) == 1
        assert tx.execute(select(tables.listings.c.title)).scalars().all() == []
        record(tx, replace(himself, listing=replace(thing, title="Oak jar")), at=T0 + 2 * DAY)
        assert count(tx) == 1
        assert tx.execute(select(tables.listings.c.title)).scalars().all() == ["Oak jar"]


def in_tongues(name: str | None, page: str, *others: str, registration: str | None = None) -> PageOffer:
    """Return the offer of a profile that stands in other languages too."""
    made = offer(name, url=page if name else None, registration=registration)
    facts = replace(made.vendor, other_urls=others, page_url=page)
    return replace(made, vendor=facts)


EN, ZH = "http://market.example/en/firm/7", "http://market.example/zh/firm/7"


@pytest.mark.parametrize("is_turned", [True, False])
def test_one_profile_in_two_languages_is_one_vendor_under_its_first_name(store: Store, is_turned: bool) -> None:
    pages = [(in_tongues("Tit Glass", EN, ZH), EN), (in_tongues("山雀玻璃", ZH, EN), ZH)]
    with store.writing() as tx:
        add_sites(tx)
        first, second = pages[::-1] if is_turned else pages
        for at in (0, 2):
            record(tx, first[0], url=first[1], at=T0 + at * DAY)
            record(tx, second[0], url=second[1], at=T0 + (at + 1) * DAY)
        assert count(tx) == 1
        assert tx.execute(select(tables.vendors.c.name)).scalar() == first[0].vendor.name
        names = tx.execute(select(tables.claims.c.raw).where(tables.claims.c.kind == "name")).scalars()
        assert set(names) == {"Tit Glass", "山雀玻璃"}


def test_a_profile_that_names_nobody_in_one_language_is_that_of_the_other(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, in_tongues("山雀玻璃", ZH, EN), url=ZH)
        record(tx, in_tongues(None, EN, ZH), url=EN)
        assert count(tx) == 1


def test_who_was_known_by_a_heading_for_sale_is_the_vendor_that_the_other_language_names(store: Store) -> None:
    told = replace(in_tongues(None, EN, ZH), listing=ListingFacts(url=EN, title="Tit Umbrella Firm"))
    with store.writing() as tx:
        add_sites(tx)
        for at in (0, 2):
            record(tx, told, url=EN, at=T0 + at * DAY)
            record(tx, in_tongues("山雀雨伞", ZH, EN), url=ZH, at=T0 + (at + 1) * DAY)
        assert count(tx) == 1


def test_another_registration_code_in_another_language_is_another_vendor(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, in_tongues("Tit Glass", EN, ZH, registration="A1"), url=EN)
        record(tx, in_tongues("山雀玻璃", ZH, EN, registration="B2"), url=ZH)
        assert count(tx) == 2


FRONT, CONTACT = "http://market.example/shop/tit/", "http://market.example/shop/tit/contact.html"


@pytest.mark.parametrize("urls", [(FRONT, CONTACT), (CONTACT, FRONT)])
def test_the_front_and_a_page_below_it_of_one_name_are_one_vendors(store: Store, urls: tuple[str, str]) -> None:
    with store.writing() as tx:
        add_sites(tx)
        for at, url in enumerate((*urls, *urls)):
            record(tx, offer(url=url), url=url, at=T0 + at * DAY)
        assert count(tx) == 1


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        (FRONT, CONTACT, "Zenith Glass"),  # another name
        ("http://market.example/", "http://market.example/tit.html", "Acme Glass"),  # the top of the market
        ("http://market.example/shop/tit", "http://market.example/shop/tit-2", "Acme Glass"),
        (FRONT, f"{FRONT}more/contact.html", "Acme Glass"),
        (FRONT, f"{CONTACT}?id=7", "Acme Glass"),
    ],
)
def test_other_profiles_of_a_name_stay_apart(store: Store, first: str, second: str, name: str) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(url=first), url=first)
        record(tx, offer(name, url=second), url=second)
        assert count(tx) == 2
