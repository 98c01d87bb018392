from tests.store.rows import DAY, PAGE, T0, add_sites, offer, record

from falsefront.store import Store, histories, profiles


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
