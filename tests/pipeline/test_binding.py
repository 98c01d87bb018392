"""Analysts' words bind the matcher, on both databases: same, different, undecided, and hubs put back."""

from datetime import timedelta

import pytest
from tests.gazetteer import load
from tests.store.rows import T0, add_sites, offer, record

from falsefront.address import Gazetteer
from falsefront.errors import UnknownError, UsageError
from falsefront.pipeline import binding, deciding
from falsefront.pipeline.matching import MatchSummary, match_new
from falsefront.records import (
    BY_OTHERS,
    BY_WORD,
    FlagDetail,
    FlagState,
    HubVerdict,
    LinkVerdict,
    MemberVerdict,
    Verdict,
)
from falsefront.review.since import since
from falsefront.store import Store, claim_links, decisions, flag_views, hubs, links, matching, profiles

QUANBEI = "河北省邢台市信都区泉北大街398号金海大厦1203室"
ENGLISH = "Room 1105, Jinhai Mansion, No. 398 Quanbei Street, Xindu District, Xingtai, Hebei, China"
PINYIN = "398 Quan Bei Da Jie, Xingtai City, Hebei Province"
ELSEWHERE = "河北省邢台市信都区泉北大街389号"
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


class Desk:
    """A store with a clock that goes on by an hour whenever something is done."""

    def __init__(self, store: Store, gazetteer: Gazetteer) -> None:
        self.store = store
        self._gazetteer = gazetteer
        self._now = T0
        with store.writing() as tx:
            add_sites(tx, "market", "bazaar")

    def claim(self, *claims: tuple[str, str], phone: str | None = None) -> None:
        self._now += HOUR
        with self.store.writing() as tx:
            for name, where in claims:
                url = f"http://market.example/{name}".replace(" ", "-")
                record(tx, offer(name, address=where, url=url, phone=phone), url=url, site="market", at=self._now)

    def match(self, *, everything: bool = False) -> MatchSummary:
        self._now += HOUR
        return match_new(self.store, self._gazetteer, now=self._now, everything=everything)

    def say(self, verdict: LinkVerdict, a: str, b: str) -> binding.Bound:
        self._now += HOUR
        ids = self.claims()
        return binding.decide_link(self.store, ids[a], ids[b], verdict, reason="seen", by="ann", now=self._now)

    def decide(self, flag: int, verdict: Verdict) -> None:
        self._now += HOUR
        deciding.decide(self.store, flag, verdict, reason="visited", by="ann", now=self._now)

    def leave_out(self, flag: int, vendor: int, verdict: MemberVerdict = "leave_out") -> None:
        self._now += HOUR
        binding.decide_member(self.store, flag, vendor, verdict, reason="the landlord", by="ann", now=self._now)

    def decide_hub(self, hub: int, verdict: HubVerdict) -> None:
        self._now += HOUR
        binding.decide_hub(self.store, hub, verdict, reason="no platform", by="ann", now=self._now)

    def claims(self) -> dict[str, int]:
        """Return the first claim of each address text as it stood."""
        with self.store.reading() as tx:
            return {claim.raw: claim.claim_id for claim in reversed(list(matching.address_claims(tx)))}

    def flags(self) -> list[set[str]]:
        """Return the names in each flag that stands."""
        with self.store.reading() as tx:
            return [set(flag.names) for flag in flag_views.queue(tx) if flag.withdrawn_at is None]

    def retracted(self) -> list[str]:
        """Return why links are gone, the oldest first."""
        with self.store.reading() as tx:
            return [link.retracted_because for link in claim_links.every(tx) if link.retracted_because]

    def flag(self, number: int) -> FlagDetail:
        with self.store.reading() as tx:
            return flag_views.detail(tx, number)


@pytest.fixture
def desk(store: Store, gazetteer: Gazetteer) -> Desk:
    return Desk(store, gazetteer)


def test_different_splits_one_flag_and_stays_so(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH), ("Tong Glass", QUANBEI))
    desk.match()
    assert desk.flags() == [{"Jin Lab", "Yin Tools", "Tong Glass"}]
    assert desk.say("different", QUANBEI, ENGLISH) == binding.Bound(first=2, second=1)
    assert desk.flags() == [{"Jin Lab", "Yin Tools", "Tong Glass"}]  # not before the next match
    assert desk.match().links_retracted == 1
    assert desk.flags() == [{"Jin Lab", "Tong Glass"}]
    for everything in (False, True):
        desk.match(everything=everything)
        assert desk.flags() == [{"Jin Lab", "Tong Glass"}]
    desk.claim(("Tie Paper", ENGLISH))
    desk.match()
    assert sorted(map(sorted, desk.flags())) == [["Jin Lab", "Tong Glass"], ["Tie Paper", "Yin Tools"]]
    shown = desk.flag(1)
    assert [(word.verdict, word.by, word.reason) for word in shown.link_decisions] == [("different", "ann", "seen")]
    assert [(former.name, former.until > former.since) for former in shown.former_members] == [("Yin Tools", True)]
    assert [former.now_in for former in shown.former_members] == [2]
    (gone,) = desk.retracted()
    assert gone == f"ann judged {QUANBEI.casefold()} and {ENGLISH.casefold()} different: seen"


def test_different_separates_that_claim_alone_and_undecided_restores_what_was(desk: Desk) -> None:
    yinhe = "河北省邢台市信都区泉北大街398号银河大厦508室"
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", yinhe), ("Tong Glass", yinhe.replace("508", "611")))
    desk.claim(("Tie Paper", QUANBEI.replace("1203", "1105")))
    desk.match()
    together = {"Jin Lab", "Yin Tools", "Tong Glass", "Tie Paper"}
    assert desk.flags() == [together]
    desk.say("different", QUANBEI, yinhe)
    for everything in (False, True):
        desk.match(everything=everything)
        assert desk.flags() == [together - {"Yin Tools"}]
    desk.say("undecided", QUANBEI, yinhe)
    desk.match()
    assert desk.flags() == [together]


def test_a_flag_that_an_analysts_word_splits_off_says_from_which_and_why(desk: Desk) -> None:
    yinhe = "河北省邢台市信都区泉北大街398号银河大厦508室"
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", yinhe), ("Tong Glass", yinhe))
    desk.claim(("Tie Paper", QUANBEI.replace("1203", "1105")))
    desk.match()
    desk.decide(1, Verdict.CONFIRMED)
    assert desk.flag(1).came_from == ()
    desk.say("different", QUANBEI, yinhe)
    desk.decide(1, Verdict.UNSURE)
    desk.match()
    kept, new = desk.flag(1), desk.flag(2)
    assert (kept.flag.state, kept.came_from) == (FlagState.UNSURE, ())
    assert new.flag.state is FlagState.OPEN
    assert {former.claim: former.now_in for former in kept.former_members} == {
        member.claim: 2 for member in new.members
    }
    (origin,) = new.came_from
    assert (origin.flag, origin.state) == (1, FlagState.UNSURE)
    assert origin.decision == kept.decisions[-1]
    assert set(origin.claims) == {member.claim for member in new.members}
    assert [(word.verdict, word.by, set(word.addresses)) for word in origin.link_decisions] == [
        ("different", "ann", {QUANBEI.casefold(), yinhe.casefold()})
    ]
    desk.decide(1, Verdict.DISMISSED)  # what is decided later is not what it came from
    assert desk.flag(2).came_from == new.came_from
    desk.decide(2, Verdict.DISMISSED)
    desk.say("undecided", QUANBEI, yinhe)
    desk.match()
    assert desk.flag(1).absorbed == (2,)
    assert desk.flag(1).absorbed_words == "2 (dismissed)"  # what was decided about it is not lost
    assert desk.flag(1).came_from == ()  # what it has absorbed says so already


def test_a_flag_made_later_of_what_a_word_left_over_says_so_too(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH))
    desk.match()
    desk.decide(1, Verdict.CONFIRMED)
    desk.say("different", QUANBEI, ENGLISH)
    desk.match()
    assert desk.flags() == []
    desk.claim(("Tie Paper", ENGLISH), ("Tong Glass", QUANBEI))
    desk.match()
    assert sorted(map(sorted, desk.flags())) == [["Jin Lab", "Tong Glass"], ["Tie Paper", "Yin Tools"]]
    new = desk.flag(2)
    (origin,) = new.came_from
    (moved,) = (member.claim for member in new.members if origin.claims == (member.claim,))
    assert (origin.flag, origin.state) == (1, FlagState.CONFIRMED)
    assert [word.verdict for word in origin.link_decisions] == ["different"]
    assert moved in (desk.claims()[QUANBEI], desk.claims()[ENGLISH])


def test_a_claim_that_an_analyst_joins_to_another_flag_says_where_it_was(desk: Desk) -> None:
    desk.claim(*((name, QUANBEI) for name in ("Jin Lab", "Yin Tools", "Tong Glass")), ("Tie Paper", ENGLISH))
    desk.claim(("Firm 1", ELSEWHERE), ("Firm 2", ELSEWHERE))
    desk.match()
    home, other = ((number, desk.flag(number)) for number in (1, 2))
    if "Tie Paper" not in home[1].flag.names:
        home, other = other, home
    desk.say("different", QUANBEI, ENGLISH)
    desk.say("same", ENGLISH, ELSEWHERE)
    desk.match()
    (origin,) = desk.flag(other[0]).came_from
    assert (origin.flag, origin.claims, origin.decision) == (home[0], (desk.claims()[ENGLISH],), None)
    assert [word.verdict for word in origin.link_decisions] == ["different", "same"]


def test_a_claim_says_of_whom_it_was_parted_also_where_they_left_together(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH), ("Firm 1", ELSEWHERE), ("Firm 2", ELSEWHERE))
    desk.say("same", QUANBEI, ELSEWHERE)
    desk.match()
    assert [sorted(names) for names in desk.flags()] == [["Firm 1", "Firm 2", "Jin Lab", "Yin Tools"]]
    for one, other in ((QUANBEI, ELSEWHERE), (ENGLISH, ELSEWHERE), (QUANBEI, ENGLISH)):
        desk.say("different", one, other)
    desk.match()
    desk.claim(("Tie Paper", ENGLISH), ("Tong Glass", QUANBEI))
    desk.match()
    for number in (2, 3):
        (origin,) = desk.flag(number).came_from
        assert (origin.flag, len(origin.claims)) == (1, 1)
        assert [word.verdict for word in origin.link_decisions] == ["different", "different"]


def test_undoing_different_restores_the_flag_under_its_id(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH))
    desk.match()
    desk.say("different", QUANBEI, ENGLISH)
    desk.match()
    assert desk.flags() == []
    assert (desk.flag(1).flag.withdrawn_because or "").endswith(" different: seen")
    desk.say("undecided", ENGLISH, QUANBEI)
    desk.match()
    assert desk.flags() == [{"Jin Lab", "Yin Tools"}]
    shown = desk.flag(1)
    assert (shown.flag.withdrawn_at, shown.former_members) == (None, ())
    assert [word.verdict for word in shown.link_decisions] == ["different", "undecided"]
    assert [word.claims for word in shown.link_decisions] == [tuple(sorted(desk.claims().values()))] * 2


def test_same_joins_two_places_and_undoing_parts_them_again(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Tie Paper", ELSEWHERE))
    desk.match()
    assert desk.flags() == []
    desk.say("same", QUANBEI, ELSEWHERE)
    desk.match()
    assert desk.flags() == [{"Jin Lab", "Tie Paper"}]
    shown = desk.flag(1)
    (link,) = shown.links
    assert link.reasons[0] == BY_WORD
    assert not any(reason.startswith(BY_OTHERS) for reason in link.reasons)
    assert shown.is_by_others
    assert shown.flag.premises == "邢台市泉北大街"  # 398 and 389 are no one number
    assert any(term.because.endswith("by an analyst's word") for term in shown.flag.terms)
    desk.match(everything=True)
    assert desk.flags() == [{"Jin Lab", "Tie Paper"}]
    desk.claim(("Yin Tools", PINYIN))
    desk.match()
    assert desk.flags() == [{"Jin Lab", "Tie Paper", "Yin Tools"}]
    desk.say("undecided", ELSEWHERE, QUANBEI)
    desk.match()
    assert desk.flags() == [{"Jin Lab", "Yin Tools"}]
    gone = desk.retracted()[-1]
    assert gone.startswith("ann judged")
    assert gone.endswith("no longer the same: seen")
    desk.match(everything=True)
    assert desk.flags() == [{"Jin Lab", "Yin Tools"}]


def test_a_word_is_kept_with_what_was_seen_and_binds_only_what_it_can(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Tong Glass", QUANBEI), ("Yin Tools", ENGLISH), phone="+86 319 555 0100")
    desk.match()
    desk.say("different", QUANBEI, ENGLISH)
    with desk.store.reading() as tx:
        ((_, word),) = decisions.link_log(tx)
        claims = {claim.raw: [] for claim in matching.address_claims(tx)}  # type: dict[str, list[int]]
        for claim in matching.address_claims(tx):
            claims[claim.raw].append(claim.claim_id)
    first, twin = claims[QUANBEI]
    assert word.seen["claims"] == {str(first): "ab" * 32, str(claims[ENGLISH][0]): "ab" * 32}
    assert (word.seen["flags"], word.seen["before"]) == ([1], None)
    assert word.addresses[0] == QUANBEI.casefold()

    def say(a: int, b: int, verdict: LinkVerdict = "same", reason: str = "r") -> None:
        binding.decide_link(desk.store, a, b, verdict, reason=reason, by="ann", now=T0)

    with pytest.raises(UsageError, match="identical address"):
        say(first, twin)
    with pytest.raises(UsageError, match="identical address"):
        say(first, first)
    with pytest.raises(UnknownError, match="no claim 999"):
        say(first, 999)
    with pytest.raises(UsageError, match="is a name: only addresses"):
        say(first, 1)
    with pytest.raises(UsageError, match="--reason"):
        say(first, claims[ENGLISH][0], reason=" ")
    say(first, claims[ENGLISH][0], "undecided")
    with pytest.raises(UsageError, match="nobody has called"):
        say(first, claims[ENGLISH][0], "undecided")


def test_a_value_that_becomes_a_hub_retracts_what_it_made_and_an_analyst_puts_it_back(desk: Desk) -> None:
    desk.claim(("Firm 1", QUANBEI), ("Firm 2", QUANBEI), ("Firm 3", ENGLISH))
    desk.match()
    assert desk.flags() == [{"Firm 1", "Firm 2", "Firm 3"}]
    desk.claim(*((f"Firm {number}", QUANBEI) for number in range(4, 12)))
    summary = desk.match()
    assert (summary.hubs, summary.flags_withdrawn, summary.links_retracted) == (1, 1, 1)
    with desk.store.reading() as tx:
        (hub,) = hubs.live(tx)
        assert links.live(tx) == []
    gone = desk.flag(1)
    assert gone.flag.withdrawn_because == (
        f"left out, a value that several vendors share: {QUANBEI.casefold()} ({hub.reason})"
    )
    assert [link.retracted_because for link in gone.links if link.retracted_at] == [gone.flag.withdrawn_because]
    assert [shown.id for shown in gone.hubs] == [hub.id]
    desk.decide_hub(hub.id, "link")
    desk.match()
    (names,) = desk.flags()
    assert names == {f"Firm {number}" for number in range(1, 12)}
    (shown_hub,) = desk.flag(1).hubs
    assert (shown_hub.overruled_by, shown_hub.overruled_because) == ("ann", "no platform")
    for everything in (False, True):
        desk.match(everything=everything)
        assert len(desk.flags()) == 1
    desk.say("different", QUANBEI, ENGLISH)
    desk.match()
    (names,) = desk.flags()
    assert names == {f"Firm {number}" for number in range(1, 12) if number != 3}
    assert desk.retracted()[-1].endswith("different: seen")  # an overruled hub is not to blame
    desk.say("undecided", QUANBEI, ENGLISH)
    desk.decide_hub(hub.id, "leave_out")
    desk.match()
    assert desk.flags() == []
    desk.decide_hub(hub.id, "link")
    desk.match(everything=True)
    assert len(desk.flags()) == 1


def test_an_overruled_phone_tells_one_operator_again(desk: Desk) -> None:
    desk.claim(("Firm 1", QUANBEI), ("Firm 2", ENGLISH), phone="+86 319 555 0100")
    desk.match()
    assert desk.flag(1).flag.story == "one operator under several names"
    places = [f"河北省石家庄市长安区中山东路{number}号" for number in range(1, 8)]
    desk.claim(*((f"Other {at}", place) for at, place in enumerate(places)), phone="+86 319 555 0100")
    desk.match()
    assert desk.flag(1).flag.story == "strangers sharing premises"
    (hub,) = desk.flag(1).hubs
    desk.decide_hub(hub.id, "link")
    desk.match()
    assert desk.flag(1).flag.story == "one operator under several names"
    desk.decide_hub(hub.id, "leave_out")
    desk.match()
    assert desk.flag(1).flag.story == "strangers sharing premises"
    with desk.store.reading() as tx:
        assert [word.verdict for word in hubs.log(tx)] == ["link", "leave_out"]
    with pytest.raises(UsageError, match="left out already"):
        desk.decide_hub(hub.id, "leave_out")
    with pytest.raises(UnknownError, match="no hub 99"):
        desk.decide_hub(99, "link")


def test_who_joins_confirmed_premises_is_flagged_at_once_as_a_new_member(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH))
    desk.match()
    desk.decide(1, Verdict.CONFIRMED)
    assert desk.flag(1).flag.new_members == 0
    desk.claim(("Tong Glass", PINYIN))
    desk.match()
    for everything in (False, True):
        flag = desk.flag(1).flag
        assert (flag.state, flag.new_members, flag.names) == (
            FlagState.CONFIRMED, 1, ("Jin Lab", "Yin Tools", "Tong Glass")
        )  # fmt: skip
        desk.match(everything=everything)
    desk.decide(1, Verdict.CONFIRMED)
    assert desk.flag(1).flag.new_members == 0


def test_confirmed_premises_that_an_analyst_joins_to_others_keep_their_flag(desk: Desk) -> None:
    desk.claim(*((f"Firm {number}", ELSEWHERE) for number in range(4)), ("Jin Lab", QUANBEI), ("Yin Tools", QUANBEI))
    desk.match()
    confirmed = next(number for number in (1, 2) if set(desk.flag(number).flag.names) == {"Jin Lab", "Yin Tools"})
    desk.decide(confirmed, Verdict.CONFIRMED)
    desk.say("same", QUANBEI, ELSEWHERE)
    desk.match()
    shown = desk.flag(confirmed)
    assert (shown.flag.state, shown.flag.new_members, len(shown.flag.vendors)) == (FlagState.CONFIRMED, 4, 6)
    assert len(shown.absorbed) == 1


def test_one_vendor_is_left_out_of_a_flag_and_the_rest_stay(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH), ("Tong Glass", QUANBEI))
    desk.match()
    desk.decide(1, Verdict.CONFIRMED)
    (vendor,) = {member.vendor for member in desk.flag(1).members if member.name == "Tong Glass"}
    desk.leave_out(1, vendor)
    for everything in (False, True):
        desk.match(everything=everything)
        assert desk.flags() == [{"Jin Lab", "Yin Tools"}]
    shown = desk.flag(1)
    assert shown.flag.state is FlagState.CONFIRMED
    assert [(word.vendor, word.verdict, word.reason) for word in shown.member_decisions] == [
        (vendor, "leave_out", "the landlord")
    ]
    desk.leave_out(1, vendor, "put_back")
    desk.match()
    assert desk.flags() == [{"Jin Lab", "Yin Tools", "Tong Glass"}]


def test_who_was_a_member_when_it_was_decided_and_is_back_is_no_news(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH), ("Tong Glass", PINYIN))
    desk.match()
    desk.decide(1, Verdict.CONFIRMED)
    desk.leave_out(1, vendor_of(desk, "Tong Glass"))
    desk.match()
    desk.leave_out(1, vendor_of(desk, "Tong Glass"), "put_back")
    desk.match()
    assert news(desk) == []
    desk.say("different", QUANBEI, ENGLISH)
    desk.match()
    desk.say("undecided", QUANBEI, ENGLISH)
    desk.match()
    assert news(desk) == []
    desk.claim(("Dong Glass", QUANBEI))
    desk.match()
    assert news(desk) == ["Dong Glass"]


def test_who_was_out_when_it_was_decided_is_news_unless_the_same_analyst_puts_it_back(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH), ("Tong Glass", QUANBEI), ("Dong Glass", PINYIN))
    desk.match()
    desk.leave_out(1, vendor_of(desk, "Tong Glass"))
    desk.say("different", ENGLISH, PINYIN)
    desk.match()
    desk.decide(1, Verdict.CONFIRMED)
    desk.leave_out(1, vendor_of(desk, "Tong Glass"), "put_back")
    desk.say("undecided", ENGLISH, PINYIN)
    desk.match()
    assert news(desk) == ["Dong Glass"]


def news(desk: Desk) -> list[str]:
    """Return who joined flag 1 since the verdict; the count and the story are of one mind."""
    shown = desk.flag(1)
    found = since(shown)
    assert found is not None
    assert shown.flag.new_members == len(found.came)
    return [came.name or "" for came in found.came]


def vendor_of(desk: Desk, name: str) -> int:
    with desk.store.reading() as tx:
        return next(view.id for view in profiles.stream(tx) if view.name == name)


def test_who_was_left_out_stays_out_where_premises_merge(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", QUANBEI), ("Tong Glass", QUANBEI))
    desk.claim(("Far Lab", ELSEWHERE), ("Far Tools", ELSEWHERE))
    desk.match()
    desk.leave_out(1, vendor_of(desk, "Tong Glass"))
    desk.decide(2, Verdict.CONFIRMED)  # so that the flag without the word goes on
    desk.match()
    desk.say("same", QUANBEI, ELSEWHERE)
    for everything in (False, True):
        desk.match(everything=everything)
        assert desk.flags() == [{"Jin Lab", "Yin Tools", "Far Lab", "Far Tools"}]
    shown = desk.flag(2)
    assert [(word.flag, word.verdict) for word in shown.member_decisions] == [(1, "leave_out")]
    desk.leave_out(2, vendor_of(desk, "Tong Glass"), "put_back")  # the last word holds, whichever flag it was said of
    desk.match()
    assert desk.flags() == [{"Jin Lab", "Yin Tools", "Far Lab", "Far Tools", "Tong Glass"}]


def test_who_was_left_out_stays_out_where_premises_part(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Tong Glass", QUANBEI), ("Dong Glass", QUANBEI))
    desk.claim(("Yin Tools", ENGLISH), ("Zed Tools", ENGLISH), ("Wye Tools", ENGLISH))
    desk.match()
    desk.leave_out(1, vendor_of(desk, "Zed Tools"))
    desk.leave_out(1, vendor_of(desk, "Dong Glass"))
    desk.match()
    desk.say("different", QUANBEI, ENGLISH)
    for everything in (False, True):
        desk.match(everything=everything)
        assert sorted(map(sorted, desk.flags())) == [["Jin Lab", "Tong Glass"], ["Wye Tools", "Yin Tools"]]


def test_a_flag_with_one_firm_left_is_withdrawn_and_says_by_whose_word(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH))
    desk.match()
    desk.leave_out(1, desk.flag(1).members[0].vendor)
    desk.match()
    assert desk.flags() == []
    assert (
        desk.flag(1).flag.withdrawn_because
        == f"ann left vendor {desk.flag(1).member_decisions[0].vendor} out: the landlord"
    )


def test_who_is_no_member_cannot_be_left_out(desk: Desk) -> None:
    desk.claim(("Jin Lab", QUANBEI), ("Yin Tools", ENGLISH))
    desk.match()
    with pytest.raises(UsageError, match="vendor 99 is no member of flag 1; its members are"):
        desk.leave_out(1, 99)
    with pytest.raises(UsageError, match="is not left out of flag 1"):
        desk.leave_out(1, 1, "put_back")
