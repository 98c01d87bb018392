"""What is new about a flag since somebody decided on it: who came and who went, by name and day, and what was found.

What the one who decided did is no news: an entry of the register, a vendor left out or put back; nor is who was a
member then, left and is back.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from falsefront.records import (
    Absence,
    Bearing,
    Decision,
    Finding,
    FlagDetail,
    FlagMember,
    FormerMember,
    MemberVerdict,
    Renaming,
    WatchHit,
)
from falsefront.review.kept import time

# Signs of the place, said anew of all its members whenever one comes or goes: who that was is told by itself.
OF_THE_PLACE = frozenset({
    "strangers", "residence", "false", "no_such_place", "virtual_office", "mail_drop", "mass_registration", "real_firm",
})  # fmt: skip


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

    @property
    def is_any(self) -> bool:
        """Whether anything has changed."""
        lists = (
            self.came, self.went, self.findings, self.register, self.hits, self.renamed, self.called,
            self.absent,
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
            if each.since <= at and (gone := detail.absent.get(each.claim)) is not None and gone.at > at
        ),
    )


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
