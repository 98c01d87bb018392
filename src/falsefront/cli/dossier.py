"""Everything behind one flag, laid out for a person: what repeats is said once, each hash has a line of its own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from falsefront.records import against
from falsefront.review.doors import doors, summary
from falsefront.wording import counted

if TYPE_CHECKING:
    from datetime import datetime

    from falsefront.records import (
        ClaimLink,
        Decision,
        Finding,
        FlagDetail,
        FlagMember,
        FlagOrigin,
        HubDecision,
        LinkDecision,
        MemberDecision,
    )

LEAD = "A finding is a lead, not proof."
PROTECTS = "F10"  # a real firm's place: shown before all others
DETAILS = 8  # of one kind in a line; --json has all
# What the matcher says of two vendors: said of all of them at once where it says the same of many.
PAIR = re.compile(r"(“.+?” \([^()]*\)) and (“.+?” \([^()]*\)) ((?:give one|describe themselves) .+)")
ABOUT = re.compile(r"([^:“”'\"]{1,40}): (.+)")  # "same room: 1203 and 1203"


def lines(detail: "FlagDetail") -> Iterator[str]:
    """Give the lines of `flag show`."""
    yield from _head(detail)
    told = {reason for link in detail.links for reason in link.reasons}
    why = [flag_reason for flag_reason in detail.flag.reasons if flag_reason not in told]
    if why:
        yield "why"
        yield from (f"  {line}" for line in grouped(why))
    vendors = len({member.vendor for member in detail.members})
    yield f"claims ({len(detail.members)}, of {counted(vendors, 'vendor')})"
    yield from _members(detail)
    for former in detail.former_members:
        yield (
            f"  no longer: claim {former.claim}  {former.name or '(no name)'}  [{former.site}]  {former.address}"
            f"  (from {day(former.since)} to {day(former.until)}"
            f"{f'; now in flag {former.now_in}' if former.now_in else ''})"
        )
    yield f"links ({sum(link.retracted_at is None for link in detail.links)})"
    yield from _links([link for link in detail.links if link.retracted_at is None])
    retracted = [link for link in detail.links if link.retracted_at is not None]
    if retracted:
        yield f"links that were retracted ({len(retracted)})"
        yield from _retracted(retracted)
    yield f"findings ({len(detail.findings)}). {LEAD}"
    yield from _findings(detail.findings)
    yield "what speaks against it"
    yield from (f"  {line}" for line in against(detail))
    yield from _said(detail)


def _head(detail: "FlagDetail") -> Iterator[str]:
    flag = detail.flag
    yield f"flag {flag.id}  {flag.state}  {flag.level}  {flag.score:.2f}  {flag.premises}"
    if flag.withdrawn_at:
        absorbed = f", absorbed by flag {flag.absorbed_by}" if flag.absorbed_by else ""
        yield f"  withdrawn {day(flag.withdrawn_at)}: {flag.withdrawn_because}{absorbed}"
    if detail.absorbed:
        yield f"  has absorbed flag {', '.join(map(str, detail.absorbed))}"
    for origin in detail.came_from:
        yield from _origin(origin)
    yield f"  {flag.story or flag.kind}; priority {flag.priority:g} (falsefront flag explain {flag.id})"
    if by_door := summary(doors(detail.members)):
        yield f"  {by_door}"
    yield f"  on {', '.join(flag.sites) or 'no site'}, seen {day(flag.first_seen)} to {day(flag.last_seen)}"
    if flag.new_members:
        yield f"  {counted(flag.new_members, 'claim')} joined after it was {flag.state}"


def _origin(origin: "FlagOrigin") -> Iterator[str]:
    who = f"{counted(len(origin.claims), 'claim')} ({', '.join(map(str, origin.claims))})"
    they = "it" if len(origin.claims) == 1 else "they"
    yield f"  {who} came from flag {origin.flag}, which {they} left on {day(origin.at)}"
    if origin.decision is not None:
        decided = origin.decision
        yield f"    flag {origin.flag} was {origin.state} then (decision {decided.id}, {decided.by}: {decided.reason})"
    else:
        yield f"    flag {origin.flag} was open then"
    for word in origin.link_decisions:
        a, b = word.claims
        yield (
            f"    by decision {word.id} about addresses: {word.by} called claims {a} and {b} {word.verdict}"
            f" ({minute(word.at)}): {word.reason}"
        )
    if not origin.link_decisions:
        yield "    by the matcher: no analyst's word moved them"


def grouped(reasons: Iterable[str]) -> list[str]:
    """Return reasons with what they repeat said once, in the order of first mention; unlike ones stay as they are.

    >>> grouped(["same room: 5 and 5", "same city: 'A' and 'B'", "same room: 7 and 7", "same city: 'B' and 'A'"])
    ['same room: 5; 7', "same city: 'A' and 'B'"]
    >>> grouped(["“A” (x) and “B” (y) give one phone: 5", "“A” (x) and “C” (y) give one phone: 5"])
    ['3 give one phone: 5: “A” (x), “B” (y), “C” (y)']
    """
    pairs: dict[str, dict[str, None]] = {}
    about: dict[str, dict[frozenset[str], str]] = {}
    order: dict[tuple[str, str], None] = {}
    for reason in reasons:
        if found := PAIR.fullmatch(reason):
            pairs.setdefault(found[3], {}).update({found[1]: None, found[2]: None})
            order["pair", found[3]] = None
        elif found := ABOUT.fullmatch(reason):
            sides = frozenset(found[2].split(" and "))  # either side first
            about.setdefault(found[1], {}).setdefault(sides, _once(found[2]))
            order["about", found[1]] = None
        else:
            order["plain", reason] = None
    told = []
    for kind, key in order:
        if kind == "pair" and len(pairs[key]) > 2:
            told.append(f"{len(pairs[key])} {key}: {_some(list(pairs[key]), ', ')}")
        elif kind == "pair":
            told.append(f"{' and '.join(pairs[key])} {key}")
        else:
            told.append(f"{key}: {_some(list(about[key].values()), '; ')}" if kind == "about" else key)
    return told


def _once(detail: str) -> str:
    one, _, other = detail.partition(" and ")
    return one if one == other else detail


def _some(texts: Sequence[str], between: str) -> str:
    left = len(texts) - DETAILS
    return between.join(texts[:DETAILS]) + (f"{between}and {left} more" if left > 0 else "")


def _members(detail: "FlagDetail") -> Iterator[str]:
    """Give the members by door where they name more than one, and by the address as it stands there."""
    by_door = doors(detail.members)
    for door in by_door:
        if len(by_door) > 1:
            first, last = min(m.first_seen for m in door.members), max(m.last_seen for m in door.members)
            seen = f"seen {day(first)} to {day(last)}"
            yield f"  at {door.label or 'no door in particular'}: {counted(door.vendors, 'vendor')}, {seen}"
        for address, members in _by_address(door.members):
            yield from _address(address, members, detail)


def _listed(detail: "FlagDetail", vendor: int) -> Iterator[str]:
    listed = detail.products.get(vendor)
    if listed is not None:
        left = listed.listings - len(listed.titles)
        titles = ", ".join(f"“{title}”" for title in listed.titles)
        yield f"      lists {titles}{f' and {left} more' if left > 0 else ''}"


def _by_address(members: Iterable["FlagMember"]) -> Iterator[tuple[str, list["FlagMember"]]]:
    found: dict[str, list[FlagMember]] = {}
    for member in members:
        found.setdefault(member.address, []).append(member)
    yield from found.items()


def _address(address: str, members: Sequence["FlagMember"], detail: "FlagDetail") -> Iterator[str]:
    decided_at = detail.flag.decided_at
    yield f"  {address}"
    reading = members[0].reading or {}
    if reading.get("pinyin"):
        yield f"    read as {reading['pinyin']} (to the {reading.get('precision')})"
    for member in members:
        evidence = member.evidence
        is_new = decided_at is not None and member.since > decided_at
        yield (
            f"    claim {member.claim}  vendor {member.vendor}  {member.name or '(no name)'}  [{member.site}]"
            f"  {day(member.first_seen)} to {day(member.last_seen)}{'  new since the decision' if is_new else ''}"
        )
        where = evidence.selector or "the whole page"
        profile = f"  profile {member.url}" if member.url and member.url != evidence.url else ""
        yield (
            f"      said on {evidence.url}  {where}  fetched {minute(evidence.fetched_at)}"
            f"  {evidence.warc} at {evidence.offset}{profile}"
        )
        yield f"      sha256 {evidence.sha256}"
        yield from _listed(detail, member.vendor)


def _links(links: Iterable["ClaimLink"]) -> Iterator[str]:
    """Give links that agree on the same parts together: what they agree on once, then the pairs."""
    kinds: dict[tuple[object, ...], list[ClaimLink]] = {}
    for link in links:
        kinds.setdefault((link.level, link.score, *(_head_of(reason) for reason in link.reasons)), []).append(link)
    for alike in kinds.values():
        yield f"  {alike[0].level}  {alike[0].score:.2f}  {', '.join(f'{link.a} = {link.b}' for link in alike)}"
        if alike[0].id is None:
            yield "    both give the identical address, letter for letter"
        else:
            yield from (f"    {line}" for line in grouped(reason for link in alike for reason in link.reasons))


def _head_of(reason: str) -> str:
    found = ABOUT.fullmatch(reason)
    return found[1] if found else reason


def _retracted(links: Iterable["ClaimLink"]) -> Iterator[str]:
    for link in links:
        yield (
            f"  {link.a} = {link.b}  {link.level}  {link.score:.2f}  retracted {day(link.retracted_at)}:"
            f" {link.retracted_because}"
        )


def _findings(findings: Iterable["Finding"]) -> Iterator[str]:
    def kind(finding: "Finding") -> tuple[str, str]:
        return finding.code, finding.title

    def protects_first(finding: "Finding") -> tuple[bool, str, str]:
        return finding.code != PROTECTS, *kind(finding)

    for (code, title), alike in groupby(sorted(findings, key=protects_first), key=kind):
        details: dict[str, Finding] = {}
        for finding in alike:
            details.setdefault(finding.detail, finding)
        yield f"  {code}  {title} (lead, not proof)"
        for detail, finding in list(details.items())[:DETAILS]:
            yield f"    {detail}  ({finding.source}, {day(finding.at)})"
        if len(details) > DETAILS:
            yield f"    and {len(details) - DETAILS} more; --json shows all"
        if about := finding.about:
            yield f"    a {about.strength} sign; innocent: {about.innocent}; refuted by {about.refuted_by}"


def _said(detail: "FlagDetail") -> Iterator[str]:
    """Give what people said: about the flag, about its links, about what its vendors share with half a site."""
    yield f"decisions ({len(detail.decisions) + len(detail.link_decisions) + len(detail.member_decisions)})"
    for decision in detail.decisions:
        back = f" (takes back {decision.undoes})" if decision.undoes else ""
        yield f"  {decision.id}  {minute(decision.at)}  {decision.by}: {decision.verdict}{back}: {decision.reason}"
    for word in detail.link_decisions:
        a, b = word.claims
        yield f"  claims {a} and {b}  {minute(word.at)}  {word.by}: {word.verdict}: {word.reason}"
        yield from (f"    {address}" for address in word.addresses)
    for member in detail.member_decisions:
        done = "left out" if member.verdict == "leave_out" else "put back"
        yield f"  vendor {member.vendor}  {minute(member.at)}  {member.by}: {done}: {member.reason}"
    if detail.hubs:
        yield f"shared by many vendors of one site ({len(detail.hubs)}); see falsefront hub list"
    for hub in detail.hubs:
        linking = f"put back by {hub.overruled_by}: {hub.overruled_because}" if hub.is_overruled else "left out"
        yield f"  hub {hub.id}  {hub.shared.kind} {hub.shared.value}  {linking}  ({hub.reason})"


def log_rows(
    flags: Iterable["Decision"],
    links: Iterable["LinkDecision"],
    hubs: Iterable["HubDecision"],
    members: Iterable["MemberDecision"] = (),
) -> list[tuple[object, ...]]:
    """Return the rows of `flag log`, the oldest first: id, about, at, by, verdict, takes back, reason."""
    rows: Iterable[tuple[datetime, tuple[object, ...]]] = merge(
        ((d.at, (d.id, f"flag {d.flag}", *_made(d), d.undoes, d.reason)) for d in flags),
        ((d.at, (d.id, f"claims {d.claims[0]} and {d.claims[1]}", *_made(d), None, d.reason)) for d in links),
        ((d.at, (d.id, f"hub {d.hub}", *_made(d), None, d.reason)) for d in hubs),
        ((d.at, (d.id, f"vendor {d.vendor} of flag {d.flag}", *_made(d), None, d.reason)) for d in members),
        key=itemgetter(0),
    )
    return [row for _, row in rows]


def _made(made: "Decision | LinkDecision | HubDecision | MemberDecision") -> tuple[str, str, str]:
    return minute(made.at), made.by, str(made.verdict)


def day(moment: object) -> str:
    """Return the day of a time in UTC."""
    return f"{moment:%Y-%m-%d}"


def minute(moment: object) -> str:
    """Return a time in UTC, to the minute."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"
