"""What has changed since somebody decided about a flag, as `flag show` tells it."""

from collections.abc import Iterable, Iterator

from falsefront.records import Finding, FlagDetail, FlagMember, FormerMember
from falsefront.review.since import Since, is_new_vendor, since
from falsefront.wording import day


def lines(detail: FlagDetail) -> Iterator[str]:
    """Say what is new since somebody decided: who came, who went, what was found."""
    found = since(detail)
    if found is None or not found.is_any:
        return
    decision, at = found.decision, found.decision.at
    yield f"changed since the verdict ({decision.verdict} by {decision.by}, {minute(decision.at)})"
    for came in found.came:
        what = "joined" if is_new_vendor(detail, came, decision) else "gives this address too now"
        yield f"  + {day(came.since, at)}  {who(came)} {what}: {came.address}"
    for went in found.went:
        where = f"; it is in flag {went.now_in} now" if went.now_in else ""
        yield f"  - {day(went.until, at)}  {who(went)} is no member with: {went.address}{where}"
    for finding in distinct(found.findings):
        yield f"  + {day(finding.at, at)}  {finding.code}: {finding.detail}"
    for bearing in found.register:
        entry, place = bearing.entry, bearing.entry.place
        yield f"  + {day(entry.added_at, at)}  register, entry {entry.id}: {place.status}, {place.address}"
    yield from _on_pages(found)
    for hit in found.hits:
        yield f"  + {hit.sentence}"
    yield from _ended(found)


def _ended(found: Since) -> Iterator[str]:
    """Say what the register and watch lists had then and have no more, and what was found then."""
    at = found.decision.at
    for entry in found.ended:
        when = "" if entry.retired_at is None else day(entry.retired_at, at)
        its = f"register, entry {entry.id} was retired ({entry.retired_because}): {entry.place.status}"
        yield f"  - {when}  {its}, {entry.place.address}"
    for off in found.taken_off:
        item = off.watched.item
        its = f"“{item.value}” was taken off the watch list “{item.watch_list}” by {off.by}"
        yield f"  - {day(off.at, at)}  {its}: {off.reason}"
    if found.not_found:
        yield f"  - found then and not now: {', '.join(found.not_found)}"


def _on_pages(found: Since) -> Iterator[str]:
    """Say what pages name, and give, otherwise than then."""
    at = found.decision.at
    yield from (f"  + {day(each.at, at)}  {each.words}" for each in found.renamed)
    yield from (f"  + {day(since_then, at)}  {words}" for since_then, words in found.calls)
    yield from (f"  + {day(each.at, at)}  {each.words}" for each in found.shared)
    yield from (f"  - {day(gone.at, at)}  {who(its)}: {gone.words}: {its.address}" for its, gone in found.absent)


def who(each: FlagMember | FormerMember) -> str:
    """Return a vendor's name with those it had before or has since, and its site."""
    others = {"first seen": getattr(each, "first_name", None), "last seen": getattr(each, "last_name", None)}
    told = "; ".join(f"{when} as “{name}”" for when, name in others.items() if name)
    return f"{each.name or '(no name)'}{f' ({told})' if told else ''} [{each.site}]"


def distinct(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings that say different things."""
    details: dict[str, Finding] = {}
    for finding in findings:
        details.setdefault(finding.detail, finding)
    return list(details.values())


def minute(moment: object) -> str:
    """Return a time in UTC, to the minute."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"
