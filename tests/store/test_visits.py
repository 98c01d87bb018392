"""A claim was read in the visits whose pages gave it and were not read again without it."""

from tests.store.rows import DAY, PAGE, SITE, T0, add_sites, capture, offer
from tests.store.test_claims import rows

from falsefront.records import Outcome
from falsefront.store import Connection, Store, claims, runs, tables, visits

FIRST, SECOND = "No. 1, Mill Road", "No. 2, Hill Road"


def read(tx: Connection, run: int, address: str, *, page: str, days: int) -> None:
    made = capture(tx, url=page, at=T0 + days * DAY, run_id=run, body_sha256=f"{days}{len(page)}{len(address)}" * 8)
    claims.record_page(tx, capture=made, site=SITE, offers=[offer(address=address)])


def test_two_pages_of_one_visit_share_it_until_one_is_read_again_without_the_claim(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        one = runs.start(tx, SITE, now=T0)
        read(tx, one, FIRST, page=PAGE, days=0)
        read(tx, one, SECOND, page=f"{PAGE}/2", days=1)
        by_address = {row["raw"]: row["id"] for row in rows(tx, tables.claims) if row["kind"] == "address"}
        first, second = by_address[FIRST], by_address[SECOND]
        assert visits.of_claims(tx, [first, second]) == {first: {one: T0}, second: {one: T0 + DAY}}
        runs.finish(tx, one, now=T0 + DAY, details={})
        two = runs.start(tx, SITE, now=T0 + 7 * DAY)
        unchanged = capture(tx, url=PAGE, at=T0 + 7 * DAY, run_id=two, outcome=Outcome.UNCHANGED, body_sha256=None)
        claims.seen_again(tx, capture=unchanged, site=SITE)
        assert visits.of_claims(tx, [first]) == {first: {one: T0, two: T0 + 7 * DAY}}
        read(tx, two, SECOND, page=PAGE, days=8)
        assert visits.of_claims(tx, [first]) == {first: {one: T0}}
