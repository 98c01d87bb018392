"""What a person sees of a flag with many members: said once, grouped, each hash on its own line."""

from dataclasses import replace
from datetime import timedelta

from tests.review.views import T0, detail, link, member

from falsefront.cli import dossier, grouped
from falsefront.records import (
    BY_OTHERS,
    Decision,
    Finding,
    FlagDetail,
    FlagOrigin,
    FlagState,
    FormerMember,
    LinkDecision,
    MemberDecision,
    Products,
    Verdict,
)
from falsefront.text.columns import columns, folded


def many(count: int) -> FlagDetail:
    """A flag of many members at three spellings, each linked to the first."""
    spellings = ("No. 1, Mill Road", "磨坊路1号", "1 Mill Rd")
    members = tuple(member(number, spellings[number % 3], f"Firm {number}") for number in range(1, count + 1))
    links = tuple(
        replace(link(1, number), reasons=(f"same number: {number % 3} and 1", "same road: 'Mill' and 'Mill'"))
        for number in range(2, count + 1)
    )
    findings = tuple(
        Finding(code="F6", title="Too coarse", detail=f"“{number % 12}” is coarse", source="reading", at=T0)
        for number in range(count)
    )
    reasons = tuple(
        f"“Firm 1” (market) and “Firm {n}” (market) were seen with the same phone: 5" for n in range(2, count + 1)
    )
    shown = detail(
        reasons=("pages named 60 firms at this place", *reasons, "same road: 'Mill' and 'Mill'"), decided_at=T0
    )
    newest = replace(members[-1], since=T0 + timedelta(days=1))
    return replace(shown, members=(*members[:-1], newest), links=links, findings=findings)


def test_nothing_is_said_twice_of_sixty_members() -> None:
    lines = list(dossier.lines(many(60)))
    text = "\n".join(lines)
    assert text.count("No. 1, Mill Road\n") == text.count("磨坊路1号\n") == 1
    assert text.count("same road: ") == 1  # in the links, and no more above
    assert text.count("were seen with the same phone: 5") == 1
    assert "  60 were seen with the same phone: 5: “Firm 1” (market), “Firm 2” (market)" in text
    assert "and 52 more" in text
    assert len(lines) < 60 * 5 + 40


def test_a_flag_without_findings_says_so_and_in_words_to_which_part_its_addresses_agree() -> None:
    lines = list(dossier.lines(replace(many(60), findings=())))
    assert "findings (0)" in lines
    assert "  even the loosest link between two of their addresses agrees on the building" in lines


def test_each_member_has_name_site_dates_and_its_hash_on_a_line_of_its_own() -> None:
    lines = list(dossier.lines(many(60)))
    assert [line for line in lines if line.startswith("      sha256 ") and len(line) == len("      sha256 ") + 64] == [
        f"      sha256 {number:064x}" for rest in (0, 1, 2) for number in range(1, 61) if number % 3 == (rest + 1) % 3
    ]
    evidence = many(60).members[0].evidence
    assert f"      said on {evidence.url}" in lines  # the page that was fetched
    assert "    claim 1  vendor 1  Firm 1 [market]  2026-03-03" in lines
    assert [line.split()[1] for line in lines if line.endswith("new since the decision")] == ["60"]


def test_what_a_vendor_no_longer_listed_when_its_place_was_last_read_is_not_said_to_be_listed() -> None:
    shown = many(3)
    newest, before = shown.flag.last_seen, shown.flag.last_seen - timedelta(days=30)
    listed = {
        1: Products(titles=("Lamp", "Pot"), last_seen=(newest, before), listings=3),
        2: Products(titles=("Mug",), last_seen=(before,), listings=1),
    }
    lines = list(dossier.lines(replace(shown, products=listed)))
    day = f"{before:%Y-%m-%d}"
    assert f"      lists “Lamp”, “Pot” (last seen {day}) and 1 more" in lines
    assert f"      listed “Mug” (last seen {day})" in lines


def test_findings_are_leads_grouped_by_code() -> None:
    lines = list(dossier.lines(many(60)))
    at = lines.index("  F6  Too coarse")
    assert lines[at - 1] == "findings (60). A finding is a lead, not proof."
    assert lines[at + 9] == "    and 4 more; --json shows all"


def test_a_reason_in_words_of_no_known_make_stays_as_it_is() -> None:
    hostile = ["“A” (x) and “B” (y) and “C” (z) were seen with the same phone: 5", "word", "word", ": :", "“: x"]
    assert grouped.grouped(hostile) == [
        "“A” (x) and “B” (y) and “C” (z) were seen with the same phone: 5", "word", ": :", "“: x"
    ]  # fmt: skip


def test_the_log_keeps_the_order_in_which_decisions_took_effect() -> None:
    first = Decision(id=1, flag=1, verdict=Verdict.UNSURE, reason="seen", by="ann", at=T0, undoes=None, seen={})
    undone = replace(first, id=2, verdict=Verdict.REOPEN, at=T0 + timedelta(minutes=1), undoes=1)
    late = replace(first, id=3, verdict=Verdict.DISMISSED)  # its lock came after the undoing, its time before
    assert [row[0] for row in dossier.log_rows([first, undone, late], [], [])] == [1, 2, 3]


def test_a_flag_that_came_from_another_says_from_which_how_that_stood_and_by_whose_word() -> None:
    confirmed = Decision(
        id=4, flag=1, verdict=Verdict.CONFIRMED, reason="a field", by="bob", at=T0, undoes=None, seen={}
    )
    word = LinkDecision(
        id=3, verdict="different", claims=(1, 2), addresses=("a", "b"), reason="two doors", by="ann", at=T0, seen={}
    )
    origin = FlagOrigin(
        flag=1, state=FlagState.CONFIRMED, decision=confirmed, at=T0, claims=(2, 5), link_decisions=(word,)
    )
    lines = list(dossier.lines(replace(detail(), came_from=(origin,))))
    assert "  2 claims (2, 5) came from flag 1, which they left on 2026-03-03" in lines
    assert "    flag 1 was confirmed then (decision 4, bob: a field)" in lines
    assert (
        "    by decision 3 about addresses: ann called claims 1 and 2 different (2026-03-03 12:00 UTC): two doors"
        in (lines)
    )
    alone = replace(origin, decision=None, state=FlagState.OPEN, claims=(2,), link_decisions=())
    text = "\n".join(dossier.lines(replace(detail(), came_from=(alone,))))
    assert "  1 claim (2) came from flag 1, which it left on 2026-03-03\n    flag 1 was open then\n" in text
    assert "no analyst's word moved" in text


def test_no_line_is_wider_than_the_terminal_in_chinese_too() -> None:
    shown = many(60)
    members = tuple(replace(each, name="邢台榛砚玻璃仪器制造有限公司" * 4) for each in shown.members)
    for width in (40, 80):
        for line in dossier.lines(replace(shown, members=members)):
            assert all(columns(part) <= width for part in folded(line, width)), line


def test_what_is_new_since_the_verdict_is_said_by_name_and_day() -> None:
    verdict = Decision(id=1, flag=1, verdict=Verdict.CONFIRMED, reason="seen", by="ann", at=T0, undoes=None, seen={})
    later = T0 + timedelta(days=6)
    old, further, new = member(1, "1 Mill Road", "Old"), member(2, "2 Mill Road", "Old"), member(3, "1 Mill Rd", "New")
    members = (old, replace(further, vendor=old.vendor, since=later), replace(new, since=later))
    left = FormerMember(
        claim=9, vendor=9, name="Gone", site="market", address="3 Mill Road", since=T0, until=later, now_in=4
    )
    shown = replace(detail(decided_at=T0), members=members, former_members=(left,), decisions=(verdict,))
    text = "\n".join(dossier.lines(shown))
    assert "changed since the verdict (confirmed by ann, 2026-03-03 12:00 UTC)" in text
    assert "  + 2026-03-09  New [market] joined: 1 Mill Rd\n" in text
    assert "  + 2026-03-09  Old [market] gives this address too now: 2 Mill Road\n" in text
    assert "  - 2026-03-09  Gone [market] is no member with: 3 Mill Road; it is in flag 4 now\n" in text
    assert "changed since" not in "\n".join(dossier.lines(detail()))
    assert "  no longer: claim 9, Gone [market]: 3 Mill Road" in text
    out = MemberDecision(id=1, flag=1, vendor=9, verdict="leave_out", reason="a shop", by="ann", at=T0)
    text = "\n".join(dossier.lines(replace(shown, member_decisions=(out,))))
    assert "  left out: claim 9, Gone [market]: 3 Mill Road" in text
    back = replace(out, id=2, verdict="put_back")
    assert "  no longer: claim 9, Gone" in "\n".join(dossier.lines(replace(shown, member_decisions=(back, out))))


def test_addresses_that_agree_with_another_one_alone_are_not_said_to_agree_with_each_other() -> None:
    shown = many(3)
    by_others = replace(
        shown.links[-1], reasons=(f"{BY_OTHERS}: an address between them agrees with both", "same city")
    )
    lines = list(dossier.lines(replace(shown, links=(*shown.links[:-1], by_others))))
    assert not any("even the loosest link" in line for line in lines)
    (told,) = [line for line in lines if line.startswith("  the loosest link is taken to agree on the building; ")]
    assert told.endswith("by way of others here, or by an analyst's word, and need not agree on that")
    retracted = replace(by_others, retracted_at=T0)
    lines = list(dossier.lines(replace(shown, links=(*shown.links[:-1], retracted))))
    assert any("even the loosest link" in line for line in lines)


def test_what_changed_on_the_day_of_the_verdict_is_told_with_its_time() -> None:
    verdict = Decision(
        id=1, flag=1, verdict=Verdict.CONFIRMED, reason="seen", by="Ann", at=T0, undoes=None, seen={}
    )  # fmt: skip
    shown = detail(verdict)
    one, other = shown.members
    later = replace(other, since=T0 + timedelta(hours=2))
    (line,) = [each for each in dossier.lines(replace(shown, members=(one, later))) if " joined: " in each]
    assert line.startswith(f"  + {T0:%Y-%m-%d} {T0 + timedelta(hours=2):%H:%M} UTC  ")
