"""What a vendor lists is told by its titles, each once."""

from dataclasses import replace

from tests.store.rows import PAGE, SITE, T0, add_sites, capture, offer
from tests.store.test_claims import rows

from falsefront.store import Store, claims, products, tables
from falsefront.store.offers import ListingFacts


def test_a_thing_on_two_pages_is_told_once(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        for page, title in (("a", "Tin lamp"), ("b", "Tin lamp"), ("c", "Oak tray")):
            url = f"{PAGE}/{page}"
            one = replace(offer(), listing=ListingFacts(url=url, title=title))
            claims.record_page(tx, capture=capture(tx, url=url, body_sha256=page * 64), site=SITE, offers=[one])
        [vendor] = {row["vendor_id"] for row in rows(tx, tables.listings)}
        listed = products.of_vendors(tx, [vendor])[vendor]
        assert sorted(listed.titles) == ["Oak tray", "Tin lamp"]
        assert listed.listings == 2
        assert listed.last_seen == (T0, T0)
