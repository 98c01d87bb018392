"""What is new about a flag since somebody decided on it: who came and who went, by name and day, and what was found.

What the one who decided did is no news: an entry of the register, a vendor left out or put back; nor is who was a
member then, left and is back.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from falsefront.records import (
    Absence,
    Bearing,
    ContactInCommon,
    Decision,
    Finding,
    FlagDetail,
    FlagMember,
    FormerMember,
    KnownPlace,
    MemberVerdict,
    Renaming,
    SeenWith,
    TakenOff,
    WatchHit,
    one_each,
)
from falsefront.review.kept import time

# Signs of the place, said anew of all its members whenever one comes or goes: who that was is told by itself.
OF_THE_PLACE = frozenset({
    "strangers", "residence", "false", "no_such_place", "virtual_office", "mail_drop", "mass_registration", "real_firm",
})  # fmt: skip
NAMED = 8  # vendors that a sentence names; of more it says how many


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """A vendor that was seen with a contact after others of the flag were."""

    contact: ContactInCommon
    vendor: SeenWith
    others: tuple[SeenWith, ...]  # who were seen with it before, or on the same day
    at: datetime  # when it was seen with it first, or came to the flag with it

    @property
    def words(self) -> str:
        """Who was seen with what others were seen with."""
        others = [_called(each) for each in self.others[:NAMED]]
        left = len(self.others) - len(others)
        as_were = "as was" if len(self.others) == 1 else "as were"
        return (
            f"{_called(self.vendor)} was seen with the {self.contact.kind} {self.contact.value}, {as_were}"
            f" {', '.join(others)}{f' and {left} more' if left else ''}"
        )


def _called(each: SeenWith) -> str:
    return f"{f'“{each.name}”' if each.name else 'a vendor without a name'} [{each.site}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What has changed since the last decision about a flag."""

    decision: Decision
    came: tuple[FlagMember, ...]  # claims that joined: a further vendor, or a further address of one
    went: tuple[FormerMember, ...]  # claims that are members no more
    findings: tuple[Finding, ...]
    register: tuple[Bearing, ...]  # entries that others added
    hits: tuple[WatchHit, ...]  # of items that were put on a list, or of what was first seen
    renamed: tuple[Renaming, ...]  # pages that name their vendor otherwise now
    called: tuple[FlagMember, ...]  # the same of vendors that stayed one: one claim of each
    absent: tuple[tuple[FlagMember, Absence], ...]  # claims that their pages do not give any more, or that are gone
    shared: tuple[Shares, ...]  # contacts in common that were not in common then
    ended: tuple[KnownPlace, ...]  # entries that bore on it then, retired since
    taken_off: tuple[TakenOff, ...]  # items of watch lists that it met then, and that nobody watches for any more
    not_found: tuple[str, ...]  # codes of findings that it had then, and of which it has none now

    @property
    def is_any(self) -> bool:
        """Whether anything has changed."""
        lists = (
            self.came, self.went, self.findings, self.register, self.hits, self.renamed, self.called,
            self.absent, self.shared, self.ended, self.taken_off, self.not_found,
        )  # fmt: skip
        return any(lists)

    @property
    def calls(self) -> list[tuple[datetime, str]]:
        """The pages that call their vendor otherwise now, in words, each with the day."""
        return [
            (each.called_since, f"“{each.called_before}” [{each.site}] is called “{each.name}” on its page now")
            for each in self.called
            if each.called_since is not None
        ]


def since(detail: FlagDetail) -> Since | None:
    """Return what has changed since the last decision about a flag; None where nobody has decided."""
    if not detail.decisions:
        return None
    decision = detail.decisions[-1]
    at = decision.at
    own = [bearing.entry.id for bearing in detail.register if bearing.entry.added_by == decision.by]
    put_back, left_out = (_of_own(detail, decision, verdict) for verdict in ("put_back", "leave_out"))
    return Since(
        decision=decision,
        came=tuple(
            each
            for each in detail.members
            if each.since > at and each.vendor not in put_back and not _was_member(each, decision)
        ),
        went=tuple(each for each in detail.former_members if each.until > at and each.vendor not in left_out),
        findings=tuple(
            each
            for each in detail.findings
            if each.at > at and not _was_seen(each, decision) and not _repeats(each, own)
        ),
        register=tuple(each for each in detail.register if each.entry.added_at > at and each.entry.id not in own),
        hits=tuple(hit for hit in detail.hits if max(hit.watched.added_at, hit.first_seen) > at),
        renamed=tuple(each for each in detail.flag.renamed if each.at > at),
        called=tuple(
            {each.vendor: each for each in detail.members if each.called_since and each.called_since > at}.values()
        ),
        absent=tuple(
            (each, gone)
            for each in detail.members
            if (gone := detail.absent.get(each.claim)) is not None and gone.at > at
        ),
        shared=tuple(_shares(detail, decision)),
        ended=tuple(each for each in detail.ended if each.retired_at is not None and each.retired_at > at),
        taken_off=tuple(each for each in detail.taken_off if each.at > at and each.by != decision.by),
        not_found=tuple(_not_found(detail, decision)),
    )


def _shares(detail: FlagDetail, decision: Decision) -> Iterator[Shares]:
    """Give each vendor that was seen with a contact of others after the decision, or came to the flag with it."""
    came: dict[int, datetime] = {}  # of those who were no members then
    for member in detail.members:
        came[member.vendor] = min(member.since, came.get(member.vendor, member.since))
    then = {each.vendor for each in detail.members if each.since <= decision.at}
    then |= {each.vendor for each in detail.former_members if each.since <= decision.at}
    then |= {each.vendor for each in detail.members if _was_member(each, decision)}
    head = one_each(came, detail.flag.renamed)  # one page under two names shares nothing with itself
    for contact in detail.common:
        had: dict[int, tuple[datetime, SeenWith]] = {}
        for each in contact.vendors:
            at = each.first_seen if each.vendor in then else max(each.first_seen, came.get(each.vendor, decision.at))
            its = head.get(each.vendor, each.vendor)
            had[its] = min(had.get(its, (at, each)), (at, each), key=lambda seen: seen[0])
        in_turn = sorted(had.values(), key=lambda seen: (seen[0], seen[1].vendor))
        for before, (at, each) in enumerate(in_turn):
            if before and at > decision.at:
                others = tuple(other for _, other in in_turn[:before])
                yield Shares(contact=contact, vendor=each, others=others, at=at)


def _not_found(detail: FlagDetail, decision: Decision) -> Iterator[str]:
    """Give the codes of findings that the flag had at the decision, and has none of now."""
    seen = decision.seen.get("findings")
    now = {each.code for each in detail.findings}
    yield from (code for code in seen if isinstance(code, str) and code not in now) if isinstance(seen, list) else ()


def _was_member(each: FlagMember, decision: Decision) -> bool:
    """Whether who decided saw this claim as a member: it left since, and is back."""
    seen = decision.seen.get("claims")
    return isinstance(seen, Mapping) and str(each.claim) in seen


def _was_seen(finding: Finding, decision: Decision) -> bool:
    """Whether the flag had this finding when it was decided on, of the members that it had then."""
    seen = decision.seen.get("findings")
    return finding.sign in OF_THE_PLACE and isinstance(seen, list) and finding.code in seen


def _of_own(detail: FlagDetail, decision: Decision, verdict: MemberVerdict) -> frozenset[int]:
    """Return the vendors of whom the one who decided has said this since, as the last word about them."""
    last = {word.vendor: word for word in detail.member_decisions}
    return frozenset(
        vendor
        for vendor, word in last.items()
        if word.verdict == verdict and word.by == decision.by and word.at >= decision.at
    )


def _repeats(finding: Finding, entries: Iterable[int]) -> bool:
    """Whether a finding says of the place what one of these entries of the register does."""
    return finding.sign in OF_THE_PLACE and any(
        ground.startswith(f"register {entry}: ") for entry in entries for ground in finding.grounds
    )


def is_new_vendor(detail: FlagDetail, came: FlagMember, decision: Decision) -> bool:
    """Whether a vendor came with this claim; it was a member already where an earlier claim of it is, or was, one."""
    members = [(member.vendor, member.since) for member in detail.members]
    members += [(former.vendor, former.since) for former in detail.former_members]
    return not any(vendor == came.vendor and joined <= decision.at for vendor, joined in members)


def published(found: Since | None, detail: FlagDetail) -> Mapping[str, Any] | None:
    """Return the JSON of it: claims by id, with vendor, name, address and day; None where nobody has decided."""
    if found is None:
        return None
    return {
        "decision": found.decision.id,
        "at": time(found.decision.at),
        "came": [
            {
                "vendor": each.vendor,
                "name": each.name,
                "address": each.address,
                "claim": each.claim,
                "at": time(each.since),
                "new_vendor": is_new_vendor(detail, each, found.decision),
            }
            for each in found.came
        ],
        "went": [
            {
                "vendor": each.vendor,
                "name": each.name,
                "address": each.address,
                "claim": each.claim,
                "at": time(each.until),
                "now_in": each.now_in,
            }
            for each in found.went
        ],
        "findings": [{"code": each.code, "detail": each.detail, "at": time(each.at)} for each in found.findings],
        "register": [each.entry.id for each in found.register],
        "watch_hits": [each.sentence for each in found.hits],
        "renamed": [
            {
                "vendor": each.before,
                "name": each.name_before,
                "now_vendor": each.after,
                "now_name": each.name,
                "url": each.url,
                "at": time(each.at),
            }
            for each in found.renamed
        ],
        "called": [
            {
                "vendor": each.vendor,
                "name_before": each.called_before,
                "name": each.name,
                "at": time(each.called_since) if each.called_since else None,
            }
            for each in found.called
        ],
        "shared": [
            {
                "kind": each.contact.kind.value,
                "value": each.contact.value,
                "vendor": each.vendor.vendor,
                "name": each.vendor.name,
                "others": [other.vendor for other in each.others],
                "at": time(each.at),
            }
            for each in found.shared
        ],
        "register_ended": [
            {"id": each.id, "at": time(each.retired_at), "because": each.retired_because} for each in found.ended
        ],
        "watch_ended": [
            {"id": each.watched.id, "at": time(each.at), "by": each.by, "because": each.reason}
            for each in found.taken_off
        ],
        "findings_gone": list(found.not_found),
        "absent": [
            {
                "vendor": each.vendor,
                "name": each.name,
                "address": each.address,
                "claim": each.claim,
                "outcome": gone.outcome.value,
                "capture": gone.capture,
                "at": time(gone.at),
            }
            for each, gone in found.absent
        ],
    }
