"""Requests for time stamps as rows, on both databases: kept whole, chained, never changed."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from tests.store.rows import T0, add_sites, offer, record

from falsefront.errors import StoreError
from falsefront.records import NewStamp, StampOutcome
from falsefront.store import Store, row_chain, stamps
from falsefront.store.row_check import RowCheck

LONG = str(2**160 - 1)


def new(outcome: StampOutcome = StampOutcome.STAMPED, *, days: int = 0) -> NewStamp:
    is_stamped = outcome is StampOutcome.STAMPED
    return NewStamp(
        asked_at=T0 + timedelta(days=days),
        authority="https://timestamp.example.com/tsr",
        text="three lines\n",
        request=b"\x30\x00\xff",
        nonce=LONG,
        outcome=outcome,
        problem=None if is_stamped else "钟 is slow\x00",
        response=bytes(range(256)) if is_stamped else None,
        time=datetime(2026, 3, 3, 9, 0, 0, 123456, tzinfo=UTC) if is_stamped else None,
        serial=LONG if is_stamped else None,
        policy="1.2.3" if is_stamped else None,
        subject="CN=Invented Time" if is_stamped else None,
        signature_checked=is_stamped,
    )


def test_a_request_comes_back_as_it_was_kept_and_is_chained(store: Store) -> None:
    with store.writing() as tx:
        made = stamps.add(tx, new())
    with store.reading() as tx:
        assert stamps.last(tx) == stamps.one(tx, made.id) == made
        assert stamps.stamped(tx) == [made.id]
        assert stamps.failures(tx, made) == (0, None)
        assert list(RowCheck(tx).problems()) == []


def test_requests_that_came_to_nothing_are_counted_since_the_last_stamp(store: Store) -> None:
    with store.writing() as tx:
        stamps.add(tx, new(StampOutcome.REFUSED))
        stamps.add(tx, new(StampOutcome.NETWORK_ERROR, days=1))
    with store.reading() as tx:
        number, newest = stamps.failures(tx, stamps.last(tx))
        assert (number, newest.outcome if newest else None) == (2, StampOutcome.NETWORK_ERROR)
        assert newest is not None
        assert newest.problem == "钟 is slow�"
    with store.writing() as tx:
        stamps.add(tx, new(days=2))
        stamps.add(tx, new(StampOutcome.UNTRUSTED, days=3))
    with store.reading() as tx:
        number, newest = stamps.failures(tx, stamps.last(tx))
        assert (number, newest.outcome if newest else None) == (1, StampOutcome.UNTRUSTED)


def test_heads_are_those_of_both_chains_and_found_again_by_their_numbers(store: Store) -> None:
    with store.reading() as tx:
        empty = stamps.heads(tx)
        assert (empty.captures, empty.captures_head) == (0, row_chain.GENESIS)
        assert stamps.head_at(tx, 0) == stamps.rows_head_at(tx, 0) == row_chain.GENESIS
        assert stamps.head_at(tx, 1) is None
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Vendor 1"))
    with store.reading() as tx:
        heads = stamps.heads(tx)
        assert (heads.captures, heads.rows > empty.rows) == (1, True)
        assert stamps.head_at(tx, 1) == heads.captures_head
        assert stamps.rows_head_at(tx, heads.rows) == heads.rows_head
        assert stamps.rows_head_at(tx, heads.rows + 1) is None
        assert stamps.is_any_new(tx, empty)
        assert not stamps.is_any_new(tx, heads)


def test_a_stamp_of_ones_own_is_nothing_new_and_a_row_is(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Vendor 1"))
    with store.reading() as tx:
        heads = stamps.heads(tx)
    with store.writing() as tx:
        stamps.add(tx, new())
    with store.reading() as tx:
        assert stamps.heads(tx).rows == heads.rows + 1
        assert not stamps.is_any_new(tx, heads)
    with store.writing() as tx:
        tx.execute(text("UPDATE vendors SET name = 'Vendor One'"))
    with store.reading() as tx:
        assert stamps.is_any_new(tx, heads)


@pytest.mark.parametrize("statement", ["UPDATE stamps SET text = 'another'", "DELETE FROM stamps"])
def test_a_stamp_is_never_changed(store: Store, statement: str) -> None:
    with store.writing() as tx:
        stamps.add(tx, new())
    with pytest.raises(StoreError, match="stamps is only ever appended to"), store.writing() as tx:
        tx.execute(text(statement))
