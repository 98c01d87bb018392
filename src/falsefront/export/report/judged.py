"""What was found about a flag, what is known of its place, what analysts decided, and what became of it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from falsefront.export.report.pages import Pages, Source
from falsefront.export.report.wordings import VERDICTS
from falsefront.records import Bearing, Finding, FlagMember, Level, WatchHit
from falsefront.records.case import CaseFlag, CaseSeller
from falsefront.wording import days

MOST_ALIKE: Final = 8  # findings of one kind that are told in words
_CLAIM: Final = re.compile(r"claim (\d+): (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A string that a finding rests on, and the page that says it."""

    text: str
    source: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """Findings of one kind."""

    code: str
    title: str
    strength: str | None
    innocent: str | None
    refuted_by: str | None
    findings: tuple[tuple[Finding, tuple[Ground, ...]], ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Something that an analyst decided."""

    at: datetime
    by: str
    done: str  # in words
    about: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the register of known premises has of the place."""

    address: str
    status: str
    how: str
    by: str
    day: str  # on which it was seen
    note: str
    level: Level


def signs(
    findings: Iterable[Finding], members: Iterable[FlagMember], sellers: Iterable[CaseSeller], pages: Pages
) -> Iterator[Sign]:
    """Give findings by kind, what protects a real firm first; a ground may be any claim of these vendors.

    Each ground leads to the newest page with its words, or to the first where the newest came after the finding.
    """
    claims = {claim.claim.id: claim.claim for each in sellers for claim in each.claims}
    newest = {claim: view.evidence for claim, view in claims.items()}
    newest |= {member.claim: member.evidence for member in members}

    def source(claim: int, found_at: datetime) -> Source | None:
        evidence, view = newest.get(claim), claims.get(claim)
        if evidence is None:
            return None
        if view is not None and view.first_seen <= found_at < evidence.fetched_at:
            return pages.first(view.first_capture, view.first_seen)
        return pages.source(evidence, view.raw if view is not None else None)

    kinds: dict[tuple[str, str], list[Finding]] = {}
    for finding in sorted(findings, key=lambda each: (each.code != "F10", each.code, each.title)):
        kinds.setdefault((finding.code, finding.title), []).append(finding)
    for (code, title), alike in kinds.items():
        about = alike[0].about
        yield Sign(
            code=code,
            title=title,
            strength=about.strength.value if about else None,
            innocent=about.innocent if about else None,
            refuted_by=about.refuted_by if about else None,
            findings=tuple((each, tuple(_grounds(each, source))) for each in alike[:MOST_ALIKE]),
            more=max(0, len(alike) - MOST_ALIKE),
        )


def _grounds(finding: Finding, source_of: Callable[[int, datetime], Source | None]) -> Iterator[Ground]:
    for text in finding.grounds:
        found = _CLAIM.fullmatch(text)
        source = source_of(int(found[1]), finding.at) if found else None
        yield Ground(text=found[2] if found and source else text, source=source)


def hits(hits: Iterable[WatchHit], pages: Pages) -> Iterator[Ground]:
    """Give what met a watch list, with its page."""
    for hit in hits:
        yield Ground(text=hit.sentence, source=pages.source(hit.evidence) if hit.evidence else None)


def known(bearing: Bearing) -> Known:
    """Return an entry of the register as it is told."""
    place = bearing.entry.place
    return Known(
        address=place.address,
        status=place.status.value.replace("_", " "),
        how=place.how.value.replace("_", " "),
        by=place.by,
        day=place.day,
        note=place.note,
        level=bearing.level,
    )


def decisions(case_flag: CaseFlag, names: Mapping[int, str]) -> Iterator[Said]:
    """Give what analysts decided about the flag, its addresses and its members, the oldest first."""
    detail = case_flag.detail
    made = [
        *(
            Said(
                at=each.at,
                by=each.by,
                done=VERDICTS[each.verdict] + (f" and so took decision {each.undoes} back" if each.undoes else ""),
                about=None,
                reason=each.reason,
            )
            for each in detail.decisions
        ),
        *(
            Said(
                at=word.at,
                by=word.by,
                done=VERDICTS[word.verdict],
                about="“{}” and “{}”".format(*word.addresses),
                reason=word.reason,
            )
            for word in detail.link_decisions
        ),
        *(
            Said(
                at=word.at,
                by=word.by,
                done=VERDICTS[word.verdict],
                about=f"“{names[word.vendor]}”" if word.vendor in names else f"vendor {word.vendor}",
                reason=word.reason,
            )
            for word in detail.member_decisions
        ),
    ]
    return iter(sorted(made, key=lambda each: each.at))


def history(case_flag: CaseFlag) -> Iterator[str]:
    """Say what became of the flag: members that left it, flags that it took in, where it came from."""
    detail = case_flag.detail
    if detail.absorbed:
        yield f"It took in flag {detail.absorbed_words}: their places turned out to be one."
    for origin in detail.came_from:
        ids = ", ".join(map(str, origin.claims))
        yield f"Claim {ids} came from flag {origin.flag} ({origin.state} then) on {origin.at:%Y-%m-%d}."
    for former in detail.former_members:
        now = f"; it is in flag {former.now_in} now" if former.now_in else ""
        yield (
            f"“{former.name or '(no name)'}” ({former.site}) with “{former.address}” was a member from"
            f" {days(former.since, former.until)}{now}."
        )
    for link in detail.links:
        if link.retracted_at is not None:
            yield (
                f"Claims {link.a} and {link.b} were taken for one place until {link.retracted_at:%Y-%m-%d}:"
                f" {link.retracted_because}."
            )
