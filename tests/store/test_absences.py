"""A claim that its pages say no more, and one whose page is gone, are told from one that stands."""

from dataclasses import replace

import pytest
from tests.review.views import detail, member
from tests.store.rows import DAY, PAGE, SITE, T0, add_sites, capture, offer, record
from tests.store.test_claims import rows

from falsefront.records import Absence, Outcome, against
from falsefront.store import Connection, Store, absences, frontier, runs, tables

OTHER = "http://market.example/list"


def address_ids(tx: Connection) -> dict[str, int]:
    return {row["raw"]: row["id"] for row in rows(tx, tables.claims) if row["kind"] == "address"}


def test_a_claim_that_its_page_says_no_more_is_absent_since_that_page(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7"))
        assert absences.of_claims(tx, address_ids(tx).values()) == {}
        second, _ = record(tx, offer(product="7", address="No. 2, Mill Road"), at=T0 + DAY)
        ids = address_ids(tx)
        found = absences.of_claims(tx, ids.values())
        left = Absence(capture=second.seq, at=T0 + DAY, outcome=Outcome.LIVE)
        assert found == {ids["No. 1, Mill Road"]: left}


def test_what_another_page_still_says_stands(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7"))
        record(tx, offer(product="7"), url=OTHER)
        record(tx, offer(product="7", address="No. 2, Mill Road"), at=T0 + DAY)
        assert absences.of_claims(tx, address_ids(tx).values()) == {}


def test_a_page_that_is_gone_says_nothing_any_more_and_a_blocked_one_is_not_known_to(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        run = runs.start(tx, SITE, now=T0)
        frontier.begin_with(tx, SITE, [(PAGE, "market.example")], run_id=run, now=T0)
        record(tx, offer(product="7"))
        (claim,) = address_ids(tx).values()
        for outcome, at in ((Outcome.BLOCKED, T0 + DAY), (Outcome.GONE, T0 + 2 * DAY)):
            made = capture(tx, at=at, outcome=outcome)
            visit = frontier.Visited(site=SITE, url=PAGE, run_id=run, outcome=outcome, capture=made.seq)
            frontier.visited_all(tx, [visit], now=at)
            expected = {claim: Absence(capture=made.seq, at=at, outcome=Outcome.GONE)}
            assert absences.of_claims(tx, [claim]) == (expected if outcome is Outcome.GONE else {})


@pytest.mark.parametrize(
    ("members", "gone", "said"),
    [
        ((1, 2, 3), (), None),
        ((1, 2, 3), (2,), "1 of the 3 vendors no longer claims it (“Member 2”; last seen 2026-03-04): read again"),
        (
            (1, 2, 3),
            (1, 2),
            "2 of the 3 vendors no longer claim it (“Member 1”, “Member 2”; last seen 2026-03-04): read",
        ),
        ((1, 2), (1, 2), "none of the 2 vendors claims it any more (last seen 2026-03-04): read again"),
        ((1,), (1,), "the vendor no longer claims it (last seen 2026-03-04): read again"),
    ],
)
def test_that_nobody_claims_a_place_any_more_speaks_against_its_flag_first(
    members: tuple[int, ...], gone: tuple[int, ...], said: str | None
) -> None:
    made = [replace(member(number), name=f"Member {number}", last_seen=T0 + DAY) for number in members]
    absent = {each.claim: Absence(capture=9, at=T0, outcome=Outcome.LIVE) for each in made if each.vendor in gone}
    first = against(replace(detail(), members=tuple(made), absent=absent))[0]
    assert first.startswith(said) if said else "claims it" not in first


@pytest.mark.parametrize(("came", "is_said"), [(4, True), (2, False)])
def test_who_came_after_the_other_was_gone_is_said_to_follow_it(came: int, is_said: bool) -> None:
    first = replace(member(1), first_seen=T0, last_seen=T0)
    second = replace(member(2), first_seen=T0 + came * DAY, last_seen=T0 + 9 * DAY)
    absent = {first.claim: Absence(capture=9, at=T0 + 3 * DAY, outcome=Outcome.LIVE)}
    told = against(replace(detail(), members=(second, first), absent=absent))
    assert any("one after the other" in each for each in told) is is_said
