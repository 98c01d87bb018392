"""That a page had been read before without a claim is known where another page gave other things, and else not said."""

from tests.store.rows import DAY, T0, add_sites, offer, record
from tests.store.test_claims import rows

from falsefront.records import ReadWithout
from falsefront.store import Connection, Store, beforehand, tables
from falsefront.store.case.pages import cited_by


def told(tx: Connection) -> dict[str, ReadWithout]:
    ids = {row["id"]: row["raw"] for row in rows(tx, tables.claims) if row["kind"] == "address"}
    return {ids[claim]: each for claim, each in beforehand.of_claims(tx, ids).items()}


def test_the_newest_reading_before_the_first_with_a_claim_is_told_and_cited(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Acme", address="No. 1, Mill Road"))
        without, _ = record(tx, offer("Acme", address="No. 1, Mill Road"), body="again", at=T0 + DAY)
        record(tx, offer("Acme", address="No. 1, Mill Road"), offer("Cobb", address="No. 9, Hill"), at=T0 + 2 * DAY)
        assert told(tx) == {"No. 9, Hill": ReadWithout(capture=without.seq, at=T0 + DAY)}
        (cobb,) = {row["vendor_id"] for row in rows(tx, tables.claims) if row["raw"] == "No. 9, Hill"}
        assert without.seq in cited_by(tx, [cobb])


def test_nothing_is_told_of_the_same_bytes_or_of_what_stood_there_for_another(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Acme", address="No. 1, Mill Road"), body="the page")
        record(tx, offer("Acme", address="No. 2, Mill Road"), body="the page", at=T0 + DAY)
        record(tx, offer("Brook", address="No. 1, Mill Road"), body="another", at=T0 + 2 * DAY)
        assert told(tx) == {}
