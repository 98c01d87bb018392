from tests.store.rows import DAY, PAGE, T0, add_sites, offer, record

from falsefront.export.tables import value_rows
from falsefront.store import Store, histories, profiles
from falsefront.store.case import listings as case_listings


def test_a_listing_shows_its_old_price_and_its_new_one_each_with_its_dates(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7", price="10 USD"))
        record(tx, offer(product="7", price="12 USD"), at=T0 + DAY)
    with store.reading() as tx:
        (vendor,) = profiles.stream(tx)
        (listing,) = histories.of_vendor(tx, vendor.id)
    prices = [(said.raw, said.first_seen, said.last_seen, said.is_current) for said in listing.values]
    assert prices == [("10 USD", T0, T0, False), ("12 USD", T0 + DAY, T0 + DAY, True)]
    assert (listing.product_id, listing.first_seen, listing.last_seen) == ("7", T0, T0 + DAY)
    assert all(len(said.sha256) == 64 for said in listing.values)
    assert {(said.page, said.selector) for said in listing.values} == {(PAGE, "css:.price")}


def test_a_vanished_listing_keeps_its_last_seen_and_comes_after_the_others(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7"), offer(product="8"))
        record(tx, offer(product="8"), at=T0 + DAY)
    with store.reading() as tx:
        (vendor,) = profiles.stream(tx)
        listings = histories.of_vendor(tx, vendor.id)
    assert [(each.product_id, each.last_seen) for each in listings] == [("8", T0 + DAY), ("7", T0)]


def test_a_price_that_only_the_reader_gave_up_is_told_from_one_that_the_page_gave_up(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        for number, (price, body) in enumerate((("10", "a"), ("10 USD", "a"), ("12 USD", "b"))):
            record(tx, offer(product="7", price=price), at=T0 + number * DAY, body=body)
    with store.reading() as tx:
        (vendor,) = profiles.stream(tx)
        (listing,) = histories.of_vendor(tx, vendor.id)
        (of_case,) = case_listings.of_vendors(tx, [vendor.id])
    told = [(said.raw, said.is_current, said.is_read_otherwise) for said in listing.values]
    assert told == [("10", False, True), ("10 USD", False, False), ("12 USD", True, False)]
    prices = [value for value in of_case.values if value.field == "price"]
    assert [(value.raw, value.is_over, value.is_read_otherwise) for value in prices] == [
        ("10", False, True), ("10 USD", True, False), ("12 USD", False, False),
    ]  # fmt: skip
    assert [row["ended_by"] for row in value_rows(of_case) if row["field"] == "price"] == ["reader", "page", None]
