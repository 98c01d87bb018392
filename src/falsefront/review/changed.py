"""What has changed since somebody decided about a flag, each change in a sentence; of analysts it names none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from falsefront.records import Finding, FlagDetail, FlagMember, FormerMember
from falsefront.review.since import Since, is_new_vendor, since
from falsefront.wording import day


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that has changed."""

    sign: str  # + for what came, - for what went
    at: datetime | None  # None where it is not known
    words: str

    def line(self, decided_at: datetime) -> str:
        """Return it in a line: sign, day and words; with the time, where it was on the day of the decision."""
        return f"{self.sign} {f'{day(self.at, decided_at)}  ' if self.at else ''}{self.words}"

    def told(self, decided_at: datetime) -> str:
        """Return it in words alone, as a report has it."""
        if self.at is None:
            return self.words
        return f"{'new' if self.sign == '+' else 'no more'}, {day(self.at, decided_at)}: {self.words}"


def told(detail: FlagDetail) -> tuple[str, ...]:
    """Return the same as `lines`, in words."""
    found = since(detail)
    return () if found is None else tuple(each.told(found.decision.at) for each in changes(found, detail))


def lines(detail: FlagDetail) -> tuple[str, ...]:
    """Return what has changed since the last decision about a flag, line by line."""
    found = since(detail)
    return () if found is None else tuple(each.line(found.decision.at) for each in changes(found, detail))


def changes(found: Since, detail: FlagDetail) -> Iterator[Change]:
    """Give who came and who went, what pages give otherwise, what was found, and what the register and lists have."""
    for came in found.came:
        what = "joined" if is_new_vendor(detail, came, found.decision) else "gives this address too now"
        yield Change(sign="+", at=came.since, words=f"{who(came)} {what}: {came.address}")
    for went in found.went:
        where = f"; it is in flag {went.now_in} now" if went.now_in else ""
        yield Change(sign="-", at=went.until, words=f"{who(went)} is no member with: {went.address}{where}")
    for finding in distinct(found.findings):
        yield Change(sign="+", at=finding.at, words=f"{finding.code}: {finding.detail}")
    for bearing in found.register:
        entry, place = bearing.entry, bearing.entry.place
        yield Change(sign="+", at=entry.added_at, words=f"register, entry {entry.id}: {place.status}, {place.address}")
    yield from _on_pages(found)
    for hit in found.hits:
        yield Change(sign="+", at=None, words=hit.sentence)
    yield from _ended(found)


def _on_pages(found: Since) -> Iterator[Change]:
    """Give what pages name, and give, otherwise than then."""
    yield from (Change(sign="+", at=each.at, words=each.words) for each in found.renamed)
    yield from (Change(sign="+", at=at, words=words) for at, words in found.calls)
    yield from (Change(sign="+", at=each.at, words=each.words) for each in found.shared)
    for its, gone in found.absent:
        yield Change(sign="-", at=gone.at, words=f"{who(its)}: {gone.words}: {its.address}")


def _ended(found: Since) -> Iterator[Change]:
    """Give what the register and watch lists had then and have no more, and what was found then."""
    for entry in found.ended:
        its = f"register, entry {entry.id} was retired ({entry.retired_because}): {entry.place.status}"
        yield Change(sign="-", at=entry.retired_at, words=f"{its}, {entry.place.address}")
    for off in found.taken_off:
        item = off.watched.item
        its = f"“{item.value}” was taken off the watch list “{item.watch_list}”"
        yield Change(sign="-", at=off.at, words=f"{its}: {off.reason}")
    if found.not_found:
        yield Change(sign="-", at=None, words=f"found then and not now: {', '.join(found.not_found)}")


def who(each: FlagMember | FormerMember) -> str:
    """Return a vendor's name with those it had before or has since, and its site."""
    last = "also" if getattr(each, "goes_by_both", False) else "last seen as"
    others = {"first seen as": getattr(each, "first_name", None), last: getattr(each, "last_name", None)}
    told = "; ".join(f"{when} “{name}”" for when, name in others.items() if name)
    return f"{each.name or '(no name)'}{f' ({told})' if told else ''} [{each.site}]"


def distinct(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings that say different things."""
    details: dict[str, Finding] = {}
    for finding in findings:
        details.setdefault(finding.detail, finding)
    return list(details.values())
