"""Links, premises, flags and findings through re-matching: ids stay, what no longer holds is retracted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select, text, update
from tests.store.matched import four_vendors, link, place, rematch
from tests.store.rows import DAY, PAGE, T0, add_sites, offer, record

from falsefront.errors import StoreError, UnknownError
from falsefront.records import ClaimKind, Finding, FlagState, Level, Verdict
from falsefront.store import (
    Store,
    addresses,
    claim_links,
    decisions,
    findings,
    flag_views,
    flags,
    hubs,
    links,
    matching,
    places,
    tables,
)
from falsefront.store.overlap import kept_ids

GROUPS = st.lists(st.frozensets(st.integers(0, 30), min_size=1, max_size=6), max_size=6)


def disjoint(groups: list[frozenset[int]]) -> list[frozenset[int]]:
    seen: set[int] = set()
    found = []
    for group in groups:
        if group - seen:
            found.append(group - seen)
        seen |= group
    return found


@given(GROUPS, GROUPS)
def test_an_id_goes_to_one_group_that_shares_a_member_whatever_the_order(
    old: list[frozenset[int]], new: list[frozenset[int]]
) -> None:
    before = dict(enumerate(disjoint(old), 100))
    after = disjoint(new)
    kept = kept_ids(before, after)
    given_out = [old_id for old_id in kept if old_id is not None]
    assert len(given_out) == len(set(given_out))
    assert all(old_id is None or before[old_id] & group for old_id, group in zip(kept, after, strict=True))
    assert kept_ids(before, after[::-1]) == kept[::-1]


def test_a_decided_flag_wins_a_tie() -> None:
    old = {1: frozenset({1}), 2: frozenset({2})}
    assert kept_ids(old, [frozenset({1, 2})]) == [1]
    assert kept_ids(old, [frozenset({1, 2})], first={2}) == [2]


def test_a_claim_that_says_something_else_since_it_was_looked_at_stays_pending(store: Store) -> None:
    with store.writing() as tx:
        four_vendors(tx)
        tx.execute(update(tables.nodes).values(reader="1"))
        looked_at = matching.stamps(tx)
        first, *others = looked_at.ids
        tx.execute(update(tables.claims).where(tables.claims.c.id == first).values(value_key="read better"))
        matching.mark(tx, looked_at, looked_at.ids, matcher="1")
        assert matching.pending(tx) == (first,)
        assert len(others) == 11


def test_only_those_claims_are_marked_that_are_named_whatever_lies_between_them(store: Store) -> None:
    with store.writing() as tx:
        four_vendors(tx)
        tx.execute(update(tables.nodes).values(reader="1"))
        looked_at = matching.stamps(tx)
        named, others = list(looked_at.ids[::2]), tuple(looked_at.ids[1::2])
        matching.mark(tx, looked_at, named, matcher="1")
        assert matching.pending(tx) == others
        matching.mark(tx, looked_at, looked_at.ids[3:], matcher="2")
        assert matching.pending(tx) == others[:1]


def test_a_claim_of_a_text_that_nobody_has_read_is_not_looked_at(store: Store) -> None:
    with store.writing() as tx:
        four_vendors(tx)
        assert len(matching.stamps(tx).ids) == 8
        assert len(matching.pending(tx)) == 12


def test_every_new_claim_is_pending_until_it_is_marked(store: Store) -> None:
    with store.writing() as tx:
        four_vendors(tx)
        claim_ids = matching.pending(tx)
        assert len(claim_ids) == 12
        assert matching.last_matcher(tx) is None
        matching_id = matching.start(tx, matcher="1", is_full=False, now=T0)
        tx.execute(update(tables.nodes).values(reader="1"))
        matching.mark(tx, matching.stamps(tx), claim_ids, matcher="1")
        matching.finish(tx, matching_id, counts={"links": 0}, now=T0)
        assert matching.pending(tx) == ()
        assert matching.last_matcher(tx) == "1"
        record(tx, offer("Vendor 9", address="No. 1, Mill Road"), url=f"{PAGE}9")
        new = [claim.raw for claim in matching.address_claims(tx, claim_ids=matching.pending(tx))]
        assert new == ["No. 1, Mill Road"]
        assert tx.execute(select(func.count()).select_from(tables.nodes)).scalar() == 4  # one text is one node


def test_keys_lead_to_candidates_and_hot_ones_are_left_out(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        long = "k" * 5000

        def read(node_id: int, *keys: str) -> addresses.NodeReading:
            return addresses.NodeReading(node_id=node_id, reading={"road": "Mill 路"}, level=Level.NUMBER, keys=keys)

        assert [node.id for node in addresses.unread(tx, reader="r1")] == [one, two, three, four]
        given_keys = [read(one, "road", "hot"), read(two, "road", "hot", long), read(three, "hot"), read(four)]
        addresses.save_readings(tx, given_keys, reader="r1")
        assert addresses.unread(tx, reader="r1") == []
        assert len(addresses.unread(tx, reader="r2")) == 4
        found = addresses.candidates(tx, ["road", "hot", long, "none"])
        assert found == {"road": [one, two], "hot": [one, two, three], long: [two]}
        addresses.save_readings(tx, [read(two, "road")], reader="r2")
        assert addresses.candidates(tx, ["hot", long]) == {"hot": [one, three]}
        worded = addresses.NodeReading(node_id=one, reading={}, level=Level.NUMBER, keys=(), words=["mill", 1])
        addresses.save_readings(tx, [worded], reader="r2")
        assert list(addresses.every_words(tx)) == [(one, ["mill", 1])]
        assert list(addresses.words(tx, [one, two])) == [(one, ["mill", 1])]
        node = addresses.by_id(tx, [two])[two]
        assert (node.reading, node.reader, node.level) == ({"road": "Mill 路"}, "r2", Level.NUMBER)


def test_links_found_again_stay_and_others_are_retracted_visibly(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        first = [link(one, two), link(three, two), link(three, four)]
        changes = links.replace(tx, first, nodes=None, matcher="1", now=T0, because="matched again")
        assert changes == links.LinkChanges(added=3, kept=0, retracted=0)
        assert matching.component(tx, {one}) == {one, two, three, four}
        second = [link(one, two), link(two, three, score=0.8)]
        changes = links.replace(tx, second, nodes={two}, matcher="2", now=T0 + DAY, because="hub: No. 3")
        assert changes == links.LinkChanges(added=1, kept=1, retracted=1)
        assert [(each.a, each.b, each.score) for each in links.live(tx)] == [
            (one, two, 0.9), (two, three, 0.8), (three, four, 0.9)
        ]  # fmt: skip
        gone = tx.execute(select(tables.links).where(tables.links.c.retracted_at.is_not(None))).mappings().one()
        assert (gone["score"], gone["retracted_at"], gone["retracted_because"]) == (0.9, T0 + DAY, "hub: No. 3")


def test_a_link_that_is_gone_says_what_was_found_instead(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        first = [link(one, two), link(one, three), link(three, four)]
        links.replace(tx, first, nodes=None, matcher="1", now=T0)
        second = [link(one, two, score=0.8), link(two, three)]
        links.replace(tx, second, nodes=None, matcher="2", now=T0 + DAY)
        gone = tx.execute(select(tables.links).where(tables.links.c.retracted_at.is_not(None))).mappings().all()
        assert {(row["node_a"], row["node_b"]): row["retracted_because"] for row in gone} == {
            (one, two): "matched again: to the building now, 0.80, for the reasons of today",
            (one, three): "matched again: the two are one place still, by other links",
            (three, four): "matched again: the two are not taken for one place any more",
        }


def test_a_flag_keeps_id_and_state_while_members_come_and_go(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        (before,) = rematch(tx, [{one, two}], 0)
        decisions.append(
            tx, flag=before, verdict=Verdict.CONFIRMED, reason="visited", by="ann", at=T0 + DAY, seen={"score": 0.9}
        )
        assert rematch(tx, [{four, one, two, three}], 2) == [before]
        view = flag_views.queue(tx)[0]
        assert (view.state, view.new_members, view.decided_at) == (FlagState.CONFIRMED, 2, T0 + DAY)
        assert len(view.vendors) == 4
        larger, smaller = rematch(tx, [{one, two, three}, {four}], 3)
        assert larger == before
        assert smaller != before


def test_merged_premises_withdraw_a_flag_and_say_which_one_absorbed_it(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        left, right = rematch(tx, [{one, two}, {three, four}], 0)
        decisions.append(tx, flag=right, verdict=Verdict.DISMISSED, reason="known mall", by="ann", at=T0, seen={})
        (merged,) = rematch(tx, [{one, two, three, four}], 1)
        assert merged == right  # as many members each: the decided one goes on
        gone = flag_views.detail(tx, left).flag
        assert (gone.withdrawn_at, gone.absorbed_by) == (T0 + DAY, right)
        assert flag_views.detail(tx, right).absorbed == (left,)
        assert [view.id for view in flag_views.queue(tx)] == [right]


def test_a_withdrawn_flag_that_was_decided_on_stays_in_sight_and_comes_back(store: Store) -> None:
    with store.writing() as tx:
        one, two, *_ = four_vendors(tx)
        (raised,) = rematch(tx, [{one, two}], 0)
        decisions.append(tx, flag=raised, verdict=Verdict.CONFIRMED, reason="seen", by="ann", at=T0, seen={})
        flags.replace(tx, [], premises_ids=None, matcher="1", now=T0 + DAY, because="one vendor only")
        (view,) = flag_views.queue(tx)
        assert (view.id, view.state, view.withdrawn_because) == (raised, FlagState.CONFIRMED, "one vendor only")
        assert rematch(tx, [{one, two}], 2) == [raised]
        assert flag_views.queue(tx)[0].withdrawn_at is None


def test_matching_a_part_leaves_the_rest_alone(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        rematch(tx, [{one, two}, {three, four}], 0)
        (kept,) = places.replace(tx, [place(one)], nodes={one, two}, now=T0 + DAY)
        assert places.of_nodes(tx, {one, two, three, four}).keys() == {one, three, four}
        assert places.members(tx, [kept]) == {kept: frozenset({one})}
        changes = flags.replace(tx, [], premises_ids=[kept], matcher="1", now=T0 + DAY, because="one vendor only")
        assert len(changes.withdrawn) == 1
        assert [set(view.names) for view in flag_views.queue(tx)] == [{"Vendor 3", "Vendor 4"}]


def test_detail_shows_both_strings_both_hashes_and_retracted_links(store: Store) -> None:
    with store.writing() as tx:
        one, two, *_ = four_vendors(tx)
        record(tx, offer("Vendor 9", address="No. 1, Mill Road"), url=f"{PAGE}9", at=T0 + DAY)
        (raised,) = rematch(tx, [{one, two}], 0)
        links.replace(tx, [link(one, two)], nodes=None, matcher="1", now=T0, because="")
        read = addresses.NodeReading(node_id=one, reading={"number": "1"}, level=Level.NUMBER, keys=())
        addresses.save_readings(tx, [read], reader="r1")
        seen = flag_views.detail(tx, raised)
        assert [(member.address, member.name) for member in seen.members] == [
            ("No. 1, Mill Road", "Vendor 1"),
            ("No. 2, Mill Road", "Vendor 2"),
            ("No. 1, Mill Road", "Vendor 9"),
        ]
        assert {member.evidence.sha256 for member in seen.members} == {"ab" * 32}
        assert seen.members[0].evidence.selector == "css:.addr"
        assert seen.members[0].reading == {"number": "1"}
        first, second, ninth = (member.claim for member in seen.members)
        assert [(each.a, each.b, each.level) for each in seen.links] == [
            (first, ninth, Level.NUMBER),
            (first, second, Level.BUILDING),
        ]
        assert "no. 1, mill road" in seen.links[0].reasons[0]
        links.replace(tx, [], nodes=None, matcher="1", now=T0 + DAY, because="analyst: different")
        assert flag_views.detail(tx, raised).links[-1].retracted_because == "analyst: different"
        with pytest.raises(UnknownError, match="there is no flag 99"):
            flag_views.detail(tx, 99)


def finding(code: str, detail: str, source: str = "match") -> Finding:
    return Finding(code=code, title=code, detail=detail, source=source, at=T0)


def test_findings_found_again_keep_their_date_and_an_analysts_stay(store: Store) -> None:
    with store.writing() as tx:
        one, two, *_ = four_vendors(tx)
        (raised,) = rematch(tx, [{one, two}], 0)
        view = flag_views.queue(tx)[0]
        claim_id = next(iter(matching.address_claims(tx, node_ids={one}))).claim_id

        def replace(*found: findings.FindingOn) -> list[Finding]:
            findings.replace(
                tx, found, premises_ids=[view.premises_id], claim_ids=[claim_id], sources={"match"}, now=T0 + DAY
            )
            return list(flag_views.detail(tx, raised).findings)

        shared = findings.FindingOn(finding=finding("F2", "three vendors"), premises_id=view.premises_id)
        coarse = findings.FindingOn(finding=finding("F6", "city only"), claim_id=claim_id)
        visit = findings.FindingOn(finding=finding("F3", "a field", "analyst: ann"), premises_id=view.premises_id)
        assert [each.code for each in replace(shared, coarse, visit)] == ["F2", "F3", "F6"]
        assert flag_views.queue(tx)[0].findings == ("F2", "F3", "F6")
        later = findings.FindingOn(
            finding=Finding(code="F2", title="F2", detail="three vendors", source="match", at=T0 + DAY),
            premises_id=view.premises_id,
        )
        assert [(each.code, each.at) for each in replace(later)] == [("F2", T0), ("F3", T0)]


def test_hubs_are_listed_with_the_reason_and_an_analyst_can_put_them_back(store: Store) -> None:
    with store.writing() as tx:
        four_vendors(tx)
        shared = hubs.shared_values(tx, kinds=[ClaimKind.PHONE, ClaimKind.ADDRESS], at_least=2)
        assert [(each.kind, each.value, each.vendors) for each in shared] == [(ClaimKind.PHONE, "+1 555 0100", 4)]
        (hub,) = hubs.replace(tx, [(shared[0], "a hotline")], now=T0)
        assert hubs.replace(tx, [(shared[0], "a hotline")], now=T0) == []
        assert not hub.is_overruled
        hubs.decide(tx, hub.id, "link", reason="one operator", by="ann", now=T0)
        (again,) = hubs.live(tx)
        assert (again.is_overruled, again.overruled_by, again.overruled_because) == (True, "ann", "one operator")
        hubs.replace(tx, [], now=T0 + DAY)
        assert hubs.live(tx) == []
        (back,) = hubs.replace(tx, [(shared[0], "a hotline")], now=T0 + 2 * DAY)
        assert back.is_overruled
        hubs.decide(tx, back.id, "leave_out", reason="no", by="bob", now=T0)
        assert not hubs.live(tx)[0].is_overruled
        with pytest.raises(UnknownError, match="there is no hub 99"):
            hubs.decide(tx, 99, "link", reason="x", by="ann", now=T0)


def test_the_speakers_of_a_site_are_its_own_vendors_of_any_value_once(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx, "market", "bazaar")
        record(tx, offer("One", phone="+1 555 0100"), offer("Two", phone="+1 555 0101"), offer("Three"))
        record(tx, offer("Four", phone="+1 555 0100"), site="bazaar")
        record(tx, offer("One", phone="+1 555 0102"), at=T0 + DAY)
        here, there = ("market", ClaimKind.PHONE), ("bazaar", ClaimKind.PHONE)
        assert hubs.speakers(tx, {here: 9, there: 9}) == {here: 2, there: 1}
        assert hubs.speakers(tx, {here: 1}) == {here: 1}


def test_the_analysts_last_word_on_a_pair_binds(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, _ = four_vendors(tx)

        def decide(a: int, b: int, verdict: decisions.LinkVerdict) -> None:
            decisions.append_link(tx, a=a, b=b, verdict=verdict, reason="r", by="ann", at=T0, seen={})

        decide(two, one, "different")
        decide(two, three, "same")
        assert decisions.binding_links(tx) == {(one, two): "different", (two, three): "same"}
        assert decisions.binding_links(tx, {one}) == {(one, two): "different"}
        decide(one, two, "undecided")
        assert decisions.binding_links(tx) == {(two, three): "same"}


def test_signals_of_vendors_and_who_else_claims_a_value(store: Store) -> None:
    with store.writing() as tx:
        four_vendors(tx)
        vendor_ids = matching.vendors_claiming(tx, ClaimKind.PHONE, "+1 555 0100")
        assert len(vendor_ids) == 4
        _, signals = matching.said_by(tx, vendor_ids)
        first = signals[min(vendor_ids)]
        assert first.name == "Vendor 1"
        assert first.values == {ClaimKind.NAME: ("vendor 1",), ClaimKind.PHONE: ("+1 555 0100",)}
        assert first.sources == {
            (ClaimKind.NAME, "vendor 1"): "css:.name",
            (ClaimKind.PHONE, "+1 555 0100"): "css:.tel",
        }
        assert len(matching.nodes_of_vendors(tx, {first.vendor_id})) == 1


@pytest.mark.parametrize("statement", ["UPDATE decisions SET reason = 'x'", "DELETE FROM decisions"])
def test_a_decision_cannot_be_changed(store: Store, statement: str) -> None:
    with store.writing() as tx:
        one, two, *_ = four_vendors(tx)
        (raised,) = rematch(tx, [{one, two}], 0)
        decisions.append(tx, flag=raised, verdict=Verdict.UNSURE, reason="r", by="ann", at=T0, seen={"score": 0.9})
    with pytest.raises(StoreError, match="decisions is only ever appended to"), store.writing() as tx:
        tx.execute(text(statement))
    with store.reading() as tx:
        assert [(each.verdict, each.seen) for each in decisions.log(tx)] == [(Verdict.UNSURE, {"score": 0.9})]


def test_premises_that_come_back_take_up_their_flag_again(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        (raised,) = rematch(tx, [{one, two, three}], 0)
        decisions.append(tx, flag=raised, verdict=Verdict.CONFIRMED, reason="seen", by="ann", at=T0, seen={})
        assert rematch(tx, [], 1) == []
        assert rematch(tx, [{one, four}], 2) != [raised]  # a third of it is another place
        assert rematch(tx, [], 3) == []
        assert rematch(tx, [{one, two}], 4) == [raised]
        view = next(view for view in flag_views.queue(tx) if view.id == raised)
        assert (view.state, view.withdrawn_at, view.absorbed_by) == (FlagState.CONFIRMED, None, None)


def test_a_confirmed_flag_goes_on_where_its_premises_merge_with_larger_ones(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        large, small = rematch(tx, [{one, two, three}, {four}], 0)
        assert rematch(tx, [{one, two, three, four}], 1) == [large]
        assert rematch(tx, [{one, two, three}, {four}], 2) == [large, small]
        decisions.append(tx, flag=small, verdict=Verdict.CONFIRMED, reason="seen", by="ann", at=T0, seen={})
        assert rematch(tx, [{one, two, three, four}], 3) == [small]
        assert flag_views.detail(tx, large).flag.absorbed_by == small


def test_every_link_of_the_store_is_given_as_among_its_claims(store: Store) -> None:
    with store.writing() as tx:
        one, two, three, four = four_vendors(tx)
        record(tx, offer("Vendor 9", address="No. 1, Mill Road"), url=f"{PAGE}9")
        links.replace(tx, [link(one, two), link(three, four)], nodes=None, matcher="1", now=T0, because="")
        links.replace(tx, [link(one, two)], nodes=None, matcher="1", now=T0 + DAY, because="matched again")
    with store.reading() as tx:
        nodes = {claim.claim_id: claim.node_id for claim in matching.address_claims(tx)}
        among = claim_links.among(tx, nodes)
        assert [bool(found.retracted_at) for found in among] == [False, False, True]
        assert claim_links.in_order(list(claim_links.every(tx))) == among
