"""A claim that its pages say no more, and one whose page is gone, are told from one that stands."""

from dataclasses import replace

import pytest
from tests.review.views import detail, member
from tests.store.rows import DAY, PAGE, SITE, T0, add_sites, capture, offer, record
from tests.store.test_claims import rows

from falsefront.records import Absence, Afterwards, Fate, OtherName, Outcome, Silence, against
from falsefront.store import Connection, Store, absences, captures, claims, fates, frontier, runs, tables
from falsefront.store.case.pages import cited_by

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


def test_what_is_read_no_more_of_the_same_bytes_is_not_absent(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7"), body="the page")
        record(tx, offer(product="7", address=None), at=T0 + DAY, body="the page")
        claim = address_ids(tx)["No. 1, Mill Road"]
        assert absences.afterwards(tx, [claim]) == {}
        gone = capture(tx, at=T0 + 2 * DAY, outcome=Outcome.GONE)
        told = Absence(capture=gone.seq, at=T0 + 2 * DAY, outcome=Outcome.GONE)
        assert absences.afterwards(tx, [claim]) == {claim: told}


def test_a_page_that_is_gone_is_cited_for_its_first_answer_since_it_was_there(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        capture(tx, at=T0, outcome=Outcome.GONE)
        record(tx, offer(), at=T0 + DAY)
        (claim,) = address_ids(tx).values()
        first = capture(tx, at=T0 + 2 * DAY, outcome=Outcome.GONE)
        capture(tx, at=T0 + 3 * DAY, outcome=Outcome.GONE)
        told = Absence(capture=first.seq, at=T0 + 2 * DAY, outcome=Outcome.GONE)
        assert absences.afterwards(tx, [claim]) == {claim: told}
        assert first.seq in cited_by(tx, [1])  # a case file of this vendor holds it


def test_the_same_bytes_behind_a_304_are_the_same_page(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7"), body="the page")
        unchanged = capture(tx, at=T0 + DAY, outcome=Outcome.UNCHANGED, body_sha256=None)
        claims.seen_again(tx, capture=unchanged, site=SITE)
        record(tx, offer(product="7", address=None), at=T0 + 2 * DAY, body="the page")
        assert absences.afterwards(tx, address_ids(tx).values()) == {}


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
        (
            (1, 2, 3),
            (2,),
            "the page that gave it for 1 of the 3 vendors was read again and no longer has the address (“Member 2”",
        ),
        (
            (1, 2, 3),
            (1, 2),
            "the pages that gave it for 2 of the 3 vendors were read again and no longer have the address (“Member 1”",
        ),
        (
            (1, 2),
            (1, 2),
            "the pages that gave it for both vendors were read again and no longer have the address (last",
        ),
        ((1,), (1,), "the page that gave it was read again and no longer has the address (last seen 2026-03-04)"),
    ],
)
def test_that_pages_no_longer_have_a_place_speaks_against_its_flag_first(
    members: tuple[int, ...], gone: tuple[int, ...], said: str | None
) -> None:
    made = [replace(member(number), name=f"Member {number}", last_seen=T0 + DAY) for number in members]
    absent = {each.claim: Absence(capture=9, at=T0, outcome=Outcome.LIVE) for each in made if each.vendor in gone}
    first = against(replace(detail(), members=tuple(made), afterwards=absent))[0]
    assert first.startswith(said) if said else "read again" not in first


@pytest.mark.parametrize(("came", "is_said"), [(4, True), (2, False)])
def test_who_came_after_the_other_was_gone_is_said_to_follow_it(came: int, is_said: bool) -> None:
    first = replace(member(1), first_seen=T0, last_seen=T0)
    second = replace(member(2), first_seen=T0 + came * DAY, last_seen=T0 + 9 * DAY)
    absent = {first.claim: Absence(capture=9, at=T0 + 3 * DAY, outcome=Outcome.LIVE)}
    told = against(replace(detail(), members=(second, first), afterwards=absent))
    assert any("one after the other" in each for each in told) is is_said


def test_what_a_page_still_gives_under_another_name_is_not_absent(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Bluedrift Tools", phone="+86 1"))
        second, _ = record(tx, offer("Skerryvane Tools", phone="+86 1"), at=T0 + DAY)
        old, new = address_ids_by_vendor(tx)
        assert absences.of_claims(tx, [old, new]) == {}
        told = OtherName(vendor=2, name="Skerryvane Tools", capture=second.seq, at=T0 + DAY)
        assert absences.afterwards(tx, [old, new]) == {old: told}


@pytest.mark.parametrize("in_data", ["Mill Road, 1, Owlton, SC", "Mill Road, 1, Owlton, SC, BR"])
def test_an_address_that_its_page_puts_together_otherwise_is_still_there(store: Store, in_data: str) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Bluedrift Tools", phone="+86 1", address=in_data))
        second, _ = record(tx, offer("Skerryvane Tools", phone="+86 1", address="Mill Road 1 - Owlton/SC"), at=T0 + DAY)
        old, new = address_ids_by_vendor(tx)
        told = OtherName(vendor=2, name="Skerryvane Tools", capture=second.seq, at=T0 + DAY)
        assert absences.afterwards(tx, [old, new]) == {old: told}


def address_ids_by_vendor(tx: Connection) -> list[int]:
    return [row["id"] for row in rows(tx, tables.claims) if row["kind"] == "address"]


@pytest.mark.parametrize(
    ("outcome", "reason", "said"),
    [
        (Outcome.BLOCKED, "a captcha: 'complete the check'", "a check for humans"),
        (Outcome.BLOCKED, "a login wall: 'Please log in'", "a login wall"),
        (Outcome.FORBIDDEN, "status 403", "a refusal (status 403)"),
    ],
)
def test_a_page_that_answers_with_a_wall_is_told_with_the_day_since_when(
    store: Store, outcome: Outcome, reason: str, said: str
) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer())
        (claim,) = address_ids(tx).values()
        seqs = [capture(tx, at=T0 + days * DAY, outcome=outcome).seq for days in (1, 2)]
        for seq in seqs:
            captures.set_outcome(tx, seq, outcome, now=T0, reason=reason)
        told = absences.afterwards(tx, [claim])[claim]
        assert isinstance(told, Silence)
        assert [told.first, told.capture] == seqs
        assert set(seqs) <= cited_by(tx, [1])
        assert told.words.startswith(f"since 2026-03-04 12:00 UTC the page answers with {said}, last 2026-03-05 12:00")
        assert told.words.endswith("what it says now is not known")
        record(tx, offer(), at=T0 + 3 * DAY)
        assert absences.afterwards(tx, [claim]) == {}


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (Absence(capture=9, at=T0, outcome=Outcome.GONE), "the page of 1 of the 2 vendors is gone (“Member 2”; last "),
        (
            Silence(since=T0, first=8, capture=9, at=T0, outcome=Outcome.BLOCKED, reason="a login wall"),
            "the page of 1 of the 2 vendors answers with a login wall (“Member 2”; last seen 2026-03-04): what it says",
        ),
        (
            OtherName(vendor=7, name="Skerryvane", capture=9, at=T0),
            "the page of “Member 2” gave it under the name “Skerryvane” on 2026-03-03",
        ),
    ],
)
def test_only_a_page_read_without_the_address_claims_it_no_longer(since: Afterwards, said: str) -> None:
    made = [replace(member(number), name=f"Member {number}", last_seen=T0 + DAY) for number in (1, 2)]
    told = against(replace(detail(), members=tuple(made), afterwards={made[1].claim: since}))
    assert told[0].startswith(said)
    assert not any("read again" in each for each in told)


def test_a_listing_that_is_read_no_more_of_the_same_bytes_has_not_vanished(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer(product="7", price="5"), offer(product="8", price="6"), body="the page")
        same, _ = record(tx, offer(product="8", price="6"), at=T0 + DAY, body="the page")
        assert fates.missing(tx, SITE, after=0, until=same.seq) == []
        other, _ = record(tx, offer(product="9", price="7"), at=T0 + 2 * DAY, body="another page")
        found = fates.missing(tx, SITE, after=0, until=other.seq)
        assert [(each.fate, each.capture) for each in found] == [(Fate.VANISHED, other.seq)]  # of 7 nothing is known


def test_what_a_page_gave_of_two_and_gives_of_one_is_told_from_the_day_it_was_read_again(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, offer("Acme", phone="5"), offer("Tai Wo", phone="5"))
        again, _ = record(tx, offer("Acme", phone="5"), at=T0 + DAY)
        phones = [row["id"] for row in rows(tx, tables.claims) if row["kind"] == "phone"]
        (told,) = absences.afterwards(tx, phones).values()
        assert isinstance(told, OtherName)
        assert (told.name, told.capture, told.at) == ("Acme", again.seq, T0 + DAY)
