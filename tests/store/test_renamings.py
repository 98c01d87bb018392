"""Which vendors are one page's, under one name after the other, and what a page called a vendor then."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from tests.store.rows import DAY, PAGE, SITE, T0, add_sites, offer, record

from falsefront.records import Renaming, Value
from falsefront.store import Store, names_then, renamings, tables
from falsefront.store.offers import ListingFacts, PageOffer

OLD = offer("Bluedrift Tools", phone="+86 1")
NEW = offer("Skerryvane Tools", phone="+86 1")


def turns(store: Store, *pages: tuple[PageOffer, ...]) -> tuple[Renaming, ...]:
    """Return who follows whom where one page gives these offers, day by day."""
    with store.writing() as tx:
        add_sites(tx)
        for number, offers in enumerate(pages):
            record(tx, *offers, at=T0 + number * DAY)
        return renamings.of_vendors(tx, range(1, 9))


def test_a_page_that_changes_the_name_and_keeps_the_contacts_is_one_vendors(store: Store) -> None:
    (found,) = turns(store, (OLD,), (OLD,), (NEW,))
    assert (found.before, found.after, found.capture, found.url) == (1, 2, 3, PAGE)
    assert found.words == "“Bluedrift Tools”, which calls itself “Skerryvane Tools” since 2026-03-05 on the same page"


@pytest.mark.parametrize(
    "pages",
    [
        [(OLD, NEW), (NEW,)],  # a list of vendors: both at once
        [(OLD,), (offer("Skerryvane Tools", phone="+86 2"),)],  # the same stall, another telephone: who came after
        [(OLD,), (offer("Skerryvane Tools", address="No. 9, Mill Road"),)],  # nothing kept
        [(offer("Bluedrift Tools"),), (offer("Skerryvane Tools"),)],  # the same stall, and who came after: no contact
        [
            (OLD,),
            (offer("Skerryvane Tools", phone="+86 1", url="http://market.example/skerryvane"),),
        ],  # not its own page
        [(OLD,), (NEW,), (OLD,)],  # in turns
    ],
)
def test_a_page_of_several_or_of_somebody_else_renames_nobody(store: Store, pages: list[tuple[PageOffer, ...]]) -> None:
    assert turns(store, *pages) == ()


def test_a_page_of_something_for_sale_changes_hands_and_renames_nobody(store: Store) -> None:
    title = Value(raw="Foot pump", value="foot pump", source="css:h1")
    old, new = (
        replace(each, listing=ListingFacts(url=PAGE, title="Foot pump"), values=(("title", title),))
        for each in (OLD, NEW)
    )
    assert turns(store, (old,), (new,)) == ()


def test_a_page_calls_a_vendor_what_it_called_it_then(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        own = "http://market.example/p"
        first, _ = record(tx, offer("Acme Glass", url=own))
        second, _ = record(tx, offer("Zenith Glass", url=own), at=T0 + DAY)
        called = names_then.of_vendors(tx, [1])
        names = [called.on_page(1, site=SITE, url=PAGE, capture=each.seq) for each in (first, second)]
        assert names == ["Acme Glass", "Zenith Glass"]
        said = tx.execute(select(tables.claims.c.id, tables.claims.c.kind).order_by(tables.claims.c.id)).all()
        (address,) = (claim for claim, kind in said if kind == "address")
        assert names_then.of_claims(tx, {address: 1}) == {address: "Zenith Glass"}
        record(tx, offer("Orrin Glass", url=own, address=None), at=T0 + 2 * DAY)
        assert names_then.of_claims(tx, {address: 1}) == {address: "Zenith Glass"}


def test_the_same_bytes_rename_nobody_and_are_one_vendors(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        for number, each in enumerate((OLD, NEW)):
            record(tx, each, at=T0 + number * DAY, body="the page")
        (found,) = renamings.of_vendors(tx, [1, 2])
    assert found.words == "“Skerryvane Tools”, which was read from one page as two vendors"


def test_the_same_bytes_called_a_vendor_what_they_are_read_to_call_it_now(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        own = "http://market.example/p"
        made = [
            record(tx, offer(name, url=own), at=T0 + number * DAY, body=body)[0]
            for number, (name, body) in enumerate((("Acme Gla", "a"), ("Acme Glass", "a"), ("Zenith Glass", "b")))
        ]
        called = names_then.of_vendors(tx, [1])
        names = [called.on_page(1, site=SITE, url=PAGE, capture=each.seq) for each in made]
        assert names == ["Acme Glass", "Acme Glass", "Zenith Glass"]


def test_names_of_two_pages_in_two_languages_are_held_at_once_and_follow_none(store: Store) -> None:
    english, chinese = "http://market.example/en/7", "http://market.example/zh/7"
    names = {english: "Skerryvane Tools", chinese: "斯凯工具"}
    with store.writing() as tx:
        add_sites(tx)
        for at, url in enumerate((english, chinese, english, chinese)):
            record(tx, offer(names[url], url="http://market.example/7"), url=url, at=T0 + at * DAY)
        called = names_then.of_vendors(tx, [1])
        assert called.gives_both(1, site=SITE, url=chinese, name="Skerryvane Tools")
        assert called.gives_both(1, site=SITE, url=english, name="斯凯工具")
        record(tx, offer("Orrin Tools", url="http://market.example/7"), url=english, at=T0 + 9 * DAY)
        renamed = names_then.of_vendors(tx, [1])
        assert not renamed.gives_both(1, site=SITE, url=chinese, name="Orrin Tools")
        assert not renamed.gives_both(1, site=SITE, url=english, name="Skerryvane Tools")
