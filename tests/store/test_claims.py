"""What pages say is kept with its dates, whatever the next visit brings."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select
from tests.store.rows import DAY, PAGE, T0, add_sites, capture, offer, record

from falsefront.records import ClaimKind, Outcome, Value
from falsefront.store import Connection, Store, claims, tables
from falsefront.store.offers import PageChanges


def rows(tx: Connection, table: Any) -> list[Any]:
    return list(tx.execute(select(table).order_by(next(iter(table.primary_key)))).mappings())


def test_a_page_gives_vendor_listing_values_and_claims_with_the_capture_behind_them(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        made, changes = record(tx, offer(product="7", price="10 USD"))
        assert changes == PageChanges(new_vendors=1, new_listings=1, new_claims=2)
        name, address = rows(tx, tables.claims)
        assert (name["kind"], name["raw"], name["value"]) == ("name", "Acme Glass", "acme glass")
        assert address["first_seen"] == address["last_seen"] == T0
        assert address["node_id"] is not None
        evidence = rows(tx, tables.claim_captures)
        assert {(row["claim_id"], row["last_capture"], row["source"]) for row in evidence} == {
            (name["id"], made.seq, "css:.name"),
            (address["id"], made.seq, "css:.addr"),
        }


def test_a_second_visit_of_an_unchanged_page_stores_nothing_new(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7", price="10 USD"))
        before = {table.name: len(rows(tx, table)) for table in tables.metadata.sorted_tables}
        _, changes = record(tx, offer(product="7", price="10 USD"), at=T0 + DAY)
        assert changes == PageChanges()
        after = {table.name: len(rows(tx, table)) for table in tables.metadata.sorted_tables}
        assert after == before | {"captures": before["captures"] + 1}
        assert {row["last_seen"] for row in rows(tx, tables.claims)} == {T0 + DAY}
        assert {row["first_seen"] for row in rows(tx, tables.claims)} == {T0}


def test_a_changed_price_keeps_the_old_one_with_its_dates(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7", price="10 USD"))
        second, changes = record(tx, offer(product="7", price="12 USD"), at=T0 + DAY)
        assert changes == PageChanges(changed_values=1)
        record(tx, offer(product="7", price="10 USD"), at=T0 + 2 * DAY)
        prices = [(row["raw"], row["first_seen"], row["last_seen"]) for row in rows(tx, tables.listing_values)]
        assert prices == [
            ("10 USD", T0, T0),
            ("12 USD", T0 + DAY, T0 + DAY),
            ("10 USD", T0 + 2 * DAY, T0 + 2 * DAY),
        ]
        assert rows(tx, tables.listing_values)[0]["missing_since"] == second.seq


def test_a_vanished_listing_and_address_keep_their_last_seen(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7"), offer("Bell Works", product="8", address="No. 2, Mill Road"))
        record(tx, offer(product="7"), at=T0 + DAY)
        seen = {row["product_id"]: row["last_seen"] for row in rows(tx, tables.listings)}
        assert seen == {"7": T0 + DAY, "8": T0}
        addresses = {row["raw"]: row["last_seen"] for row in rows(tx, tables.claims) if row["kind"] == "address"}
        assert addresses == {"No. 1, Mill Road": T0 + DAY, "No. 2, Mill Road": T0}


def test_an_unchanged_page_extends_everything_its_last_reading_gave(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7", price="10 USD"), offer("Bell Works", product="8"))
        record(tx, offer(product="7", price="10 USD"), at=T0 + DAY)
        again = capture(tx, at=T0 + 2 * DAY, outcome=Outcome.UNCHANGED)
        assert claims.seen_again(tx, capture=again, site="market") == 2
        vendors = {row["name"]: row["last_seen"] for row in rows(tx, tables.vendors)}
        assert vendors == {"Acme Glass": T0 + 2 * DAY, "Bell Works": T0}
        listings = {row["product_id"]: row["last_seen"] for row in rows(tx, tables.listings)}
        assert listings["7"] == T0 + 2 * DAY
        assert rows(tx, tables.listing_values)[0]["last_seen"] == T0 + 2 * DAY
        # The words themselves stand in the page read last, not in the 304.
        assert {row["last_capture"] for row in rows(tx, tables.claim_captures)} == {1, 2}


def test_an_older_look_at_an_unchanged_page_takes_nothing_back(store: Store) -> None:
    dated = (tables.claims, tables.vendors, tables.listings, tables.listing_values)
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7", price="10 USD"), at=T0 + 2 * DAY)
        before = [rows(tx, table) for table in dated]
        older = capture(tx, at=T0 + DAY, outcome=Outcome.UNCHANGED)  # another machine's, whose clock was late
        assert claims.seen_again(tx, capture=older, site="market") == 0
        assert [rows(tx, table) for table in dated] == before
        assert {row["last_seen"] for row in rows(tx, tables.claims)} == {T0 + 2 * DAY}


def test_an_unchanged_page_elsewhere_extends_nothing(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer())
        other = capture(tx, url=f"{PAGE}?2", at=T0 + DAY, outcome=Outcome.UNCHANGED)
        assert claims.seen_again(tx, capture=other, site="market") == 0
        assert {row["last_seen"] for row in rows(tx, tables.claims)} == {T0}


def test_reading_the_same_captures_again_changes_nothing(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        first, _ = record(tx, offer(product="7", price="10 USD"))
        second, _ = record(tx, offer(product="7", price="12 USD"), at=T0 + DAY)
        kept = (tables.vendors, tables.listings, tables.listing_values, tables.claims, tables.claim_captures)
        before = {table.name: [dict(row) for row in rows(tx, table)] for table in kept}
        claims.record_page(tx, capture=first, site="market", offers=[offer(product="7", price="10 USD")])
        claims.record_page(tx, capture=second, site="market", offers=[offer(product="7", price="12 USD")])
        assert {table.name: [dict(row) for row in rows(tx, table)] for table in kept} == before


def test_what_a_better_parser_finds_in_old_captures_becomes_one_stretch(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        made = [record(tx, offer(), at=T0 + day * DAY)[0] for day in range(3)]
        for old in made:
            claims.record_page(tx, capture=old, site="market", offers=[offer(phone="+1 555 0100")])
        phone = next(row for row in rows(tx, tables.claims) if row["kind"] == "phone")
        assert (phone["first_seen"], phone["last_seen"]) == (T0, T0 + 2 * DAY)
        stretches = [row for row in rows(tx, tables.claim_captures) if row["claim_id"] == phone["id"]]
        assert [(row["first_capture"], row["last_capture"], row["missing_since"]) for row in stretches] == [
            (1, 3, None)
        ]


def test_a_value_read_better_is_matched_anew(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        made, _ = record(tx, offer(address="No. 1"))
        tx.execute(tables.claims.update().values(matched_by="1"))
        better = offer(address="No. 1")
        kind, value = better.claims[1]
        improved = type(value)(raw=value.raw, value="number 1", source=value.source)
        offers = [type(better)(vendor=better.vendor, claims=(better.claims[0], (kind, improved)))]
        claims.record_page(tx, capture=made, site="market", offers=offers)
        name, address = rows(tx, tables.claims)
        assert (address["value"], address["matched_by"], name["matched_by"]) == ("number 1", None, "1")
        assert len(rows(tx, tables.nodes)) == 2


def test_hostile_text_is_stored_and_indexed_whatever_its_length(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        monster = "\x00\ud800" + "石" * 100_000
        record(tx, offer(monster, address=monster, product=monster, price=monster))
        stored = rows(tx, tables.claims)[1]["raw"]
        assert stored == "\ufffd\ufffd" + "石" * 100_000
        _, changes = record(tx, offer(monster, address=monster, product=monster, price=monster), at=T0 + DAY)
        assert changes == PageChanges()


def test_claims_of_nobody_belong_to_the_listing_they_stand_on(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(None, product="7"), offer(None, product="8"))
        record(tx, offer(None, product="7"), offer(None, product="8"), at=T0 + DAY)
        assert [(row["identity"], row["name"]) for row in rows(tx, tables.vendors)] == [("listing", None)] * 2


def said_of(raw: str, *values: str | None, source: str = "label:Tel") -> list[Value]:
    return [Value(raw=raw, value=value, source=source) for value in values]


def test_two_numbers_in_one_cell_are_two_claims(store: Store) -> None:
    cell = "0316-5550301 / 0316-5550302"
    both = [(ClaimKind.PHONE, value) for value in said_of(cell, "+863165550301", "+863165550302")]
    page = replace(offer(product="7"), claims=tuple(both))
    with store.writing() as tx:
        add_sites(tx)
        _, changes = record(tx, page)
        assert changes.new_claims == 2
        assert [(row["raw"], row["value"]) for row in rows(tx, tables.claims)] == [
            (cell, "+863165550301"),
            (cell, "+863165550302"),
        ]
        _, changes = record(tx, page, at=T0 + DAY)
        assert changes == PageChanges()
        one, _ = record(tx, replace(page, claims=tuple(both[:1])), at=T0 + 2 * DAY)
        assert [row["last_seen"] for row in rows(tx, tables.claims)] == [T0 + 2 * DAY, T0 + DAY]
        assert [row["missing_since"] for row in rows(tx, tables.claim_captures)] == [None, one.seq]


def test_two_cas_numbers_in_one_line_are_two_values_of_a_listing(store: Store) -> None:
    numbers = [("cas", value) for value in said_of("77-92-9; 68-04-2", "77-92-9", "68-04-2", source="label:CAS")]
    with store.writing() as tx:
        add_sites(tx)
        for day in range(2):
            record(tx, replace(offer(product="7"), values=tuple(numbers)), at=T0 + day * DAY)
        stored = [(row["value"], row["first_seen"], row["last_seen"]) for row in rows(tx, tables.listing_values)]
        assert stored == [("77-92-9", T0, T0 + DAY), ("68-04-2", T0, T0 + DAY)]


def test_what_one_label_does_not_understand_takes_nothing_from_another(store: Store) -> None:
    number = [*said_of("0316-5550301", "+863165550301"), *said_of("0316-5550301", None, source="label:Fax or so")]
    for said in (number, number[::-1]):
        with store.writing() as tx:
            add_sites(tx)
            name = f"Rowan {said[0].source}"
            record(tx, replace(offer(name), claims=tuple((ClaimKind.PHONE, value) for value in said)))
            assert rows(tx, tables.claims)[-1]["value"] == "+863165550301"
    with store.writing() as tx:
        assert len(rows(tx, tables.claims)) == 2


def test_a_later_page_that_understands_less_of_the_same_words_takes_nothing_away(store: Store) -> None:
    page = replace(
        offer(), claims=tuple((ClaimKind.PHONE, value) for value in said_of("01562 496 101", "+441562496101"))
    )
    without = replace(page, claims=tuple((ClaimKind.PHONE, value) for value in said_of("01562 496 101", None)))
    with store.writing() as tx:
        add_sites(tx)
        first, _ = record(tx, page)
        record(tx, without, at=T0 + DAY)
        assert [row["value"] for row in rows(tx, tables.claims)] == ["+441562496101"]
        claims.record_page(tx, capture=first, site="market", offers=[without])  # the first page itself, read anew
        assert [row["value"] for row in rows(tx, tables.claims)] == [None]
