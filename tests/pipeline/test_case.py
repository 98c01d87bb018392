"""A case is read whole over one moment of the store, on both databases, and leaves out what it says it leaves out."""

from pathlib import Path

import pytest
from tests.pipeline.test_casefile import VENDORS
from tests.store.rows import DAY, PAGE, T0, add_sites, capture, offer, record

from falsefront.config import Site
from falsefront.errors import UnknownError
from falsefront.pipeline import case
from falsefront.pipeline.case import Extent
from falsefront.records import Finding, FlagState, Outcome
from falsefront.store import Store, claims, findings, flag_views
from falsefront.store.findings import FindingOn

PARTS = ("vendors", "claims", "listings", "readings", "links", "premises", "findings", "decisions", "captures")


def test_the_whole_store_is_the_case_that_nothing_limits(filled: Store) -> None:
    with filled.reading() as tx:
        made = case.read(tx, Extent())
        counts = {name: len(list(getattr(made, name)())) for name in PARTS}
        again = {name: len(list(getattr(made, name)())) for name in PARTS}
        flags = list(made.flags())
    assert counts == again  # each part starts anew when it is called
    assert [counts[name] for name in ("vendors", "claims", "captures")] == [VENDORS, 3 * VENDORS, VENDORS]
    assert counts["decisions"] == 1
    assert [flag.detail.flag.id for flag in flags] == list(made.flag_ids)
    assert made.counts["claims"] == 3 * VENDORS


def test_a_state_limits_a_case_to_what_stands_behind_its_flags(filled: Store) -> None:
    with filled.reading() as tx:
        made = case.read(tx, Extent(state=FlagState.CONFIRMED))
        (flag,) = made.flags()
        sellers = list(made.sellers(flag.detail.flag.vendors))
        vendors = [each.vendor.id for each in made.vendors()]
        cited = {each.reading.capture.seq for each in made.captures()}
        said = list(made.claims())
    assert [seller.vendor.vendor.id for seller in sellers] == vendors == list(flag.detail.flag.vendors)
    assert [claim for seller in sellers for claim in seller.claims] == said
    assert {seq for claim in said for seq in claim.captures} == cited


def test_a_listing_has_each_price_with_its_dates_and_pages(store: Store, tmp_path: Path) -> None:
    with store.writing() as tx:
        add_sites(tx)
        first, _ = record(tx, offer(price="5 USD", product="P-1"), evidence=tmp_path)
        second, _ = record(tx, offer(price="7 USD", product="P-1"), at=T0 + DAY, evidence=tmp_path)
    with store.reading() as tx:
        (listing,) = case.read(tx, Extent()).listings()
    old, new = listing.values
    assert [(each.raw, each.first_capture, each.missing_since) for each in (old, new)] == [
        ("5 USD", first.seq, second.seq),
        ("7 USD", second.seq, None),
    ]
    assert listing.evidence.capture == second.seq
    assert new.evidence.selector == "css:.price"


def test_a_claim_names_every_capture_that_is_known_to_carry_it(store: Store, tmp_path: Path) -> None:
    with store.writing() as tx:
        add_sites(tx)
        first, _ = record(tx, offer(phone="+1 555 0"), evidence=tmp_path)
        second, _ = record(tx, offer(phone="+1 555 0"), at=T0 + DAY, evidence=tmp_path)
        third = capture(tx, at=T0 + 2 * DAY, outcome=Outcome.UNCHANGED, evidence=tmp_path)
        claims.seen_again(tx, capture=third, site="market")
    with store.reading() as tx:
        phone = next(each for each in case.read(tx, Extent()).claims() if each.claim.raw == "+1 555 0")
    assert phone.captures == (first.seq, second.seq, third.seq)
    assert [each.missing_since for each in phone.stretches] == [None]


def test_a_capture_says_how_it_came_to_be_asked_for(store: Store, tmp_path: Path) -> None:
    start = "http://Market.example:80/p"
    with store.writing() as tx:
        add_sites(tx)
        robots = capture(tx, url="http://market.example/robots.txt", read=False, evidence=tmp_path)
        asked = capture(tx, url=PAGE, at=T0 + DAY, evidence=tmp_path)
    sites = [Site(name="market", start=(start,), allow=("http://market.example/*",))]
    with store.reading() as tx:
        one, two = case.read(tx, Extent(), sites).captures()
    assert (two.reading.capture, two.configured, two.robots) == (asked, start, robots.seq)
    assert (one.previous, two.previous) == (None, robots.chain)
    assert one.robots is None


def test_the_place_of_a_real_firm_stays_out_with_its_links_and_findings(filled: Store) -> None:
    with filled.reading() as tx:
        protected = next(flag for flag in flag_views.queue(tx) if flag.state is FlagState.CONFIRMED)
    sign = Finding(code="F10", title="real", detail="a real firm", source="register: ann", at=T0, sign="real_firm")
    about = [FindingOn(finding=sign, premises_id=protected.premises_id)]
    with filled.writing() as tx:
        place = [protected.premises_id]
        findings.replace(tx, about, premises_ids=place, claim_ids=[], sources=["register"], now=T0)
    with filled.reading() as tx:
        made = case.read(tx, Extent())
        assert [each.what for each in made.left_out] == [f"flag {protected.id}"]
        assert protected.id not in made.flag_ids
        assert list(made.findings()) == []
        assert protected.premises_id not in {each.id for each in made.premises()}
        members = {member.claim for member in flag_views.detail(tx, protected.id).members}
        assert members.isdisjoint({end for each in made.links() for end in (each.link.a, each.link.b)})
        assert members <= {each.claim.id for each in made.claims()}
        others = made.flag_ids
        for extent in (Extent(flags=others), Extent(state=FlagState.OPEN)):  # nobody has asked for it
            assert case.read(tx, extent).left_out == ()
        asked = case.read(tx, Extent(state=FlagState.CONFIRMED))
        assert (asked.flag_ids, [each.what for each in asked.left_out]) == ((), [f"flag {protected.id}"])
        for extent in (Extent(profile="court"), Extent(flags=(protected.id,))):
            named = case.read(tx, extent)
            assert protected.id in named.flag_ids
            assert [each.finding.code for each in named.findings()] == ["F10"]


def test_what_two_vendors_of_a_flag_share_is_told_with_their_claims(filled: Store, tmp_path: Path) -> None:
    with filled.reading() as tx, pytest.raises(UnknownError):
        case.read(tx, Extent(flags=(99,)))
    with filled.writing() as tx:
        record(tx, offer("Vendor 0", address=None, phone="+1 555 1"), url=f"{PAGE}0", at=T0 + DAY, evidence=tmp_path)
    with filled.reading() as tx:
        (flag,) = case.read(tx, Extent(state=FlagState.CONFIRMED)).flags()
    (signal,) = flag.signals
    assert (signal.kind, signal.value, len(signal.vendors), signal.hub) == ("phone", "+1 555 1", 2, None)
