"""Everything behind one flag, laid out for a person: what it is, why, what speaks against it, and who says what where.

Lines are logical ones: whoever prints them folds them to the width of the terminal. What repeats is said once, each
hash has a line of its own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from falsefront.cli import changed, grouped
from falsefront.cli.changed import minute as minute
from falsefront.cli.grouped import DETAILS
from falsefront.records import INNOCENT, LEVELS, ClaimKind, FlagKind, against
from falsefront.review.changed import distinct, who
from falsefront.review.doors import doors, summary
from falsefront.wording import counted, day, days

if TYPE_CHECKING:
    from datetime import datetime

    from falsefront.records import (
        ClaimLink,
        ContactLead,
        Decision,
        Finding,
        FlagDetail,
        FlagMember,
        FlagOrigin,
        FlagView,
        HubDecision,
        LinkDecision,
        MemberDecision,
    )

LEAD = "A finding is a lead, not proof."
ELSEWHERE = "A lead, not proof: it joins no places and raises no flag."
PROTECTS = "F10"  # a real firm's place: shown before all others
# What a flag is about, for somebody who sees the first one; `story` tells what its vendors share.
KINDS: Mapping[FlagKind, str] = {
    FlagKind.STRANGERS: "vendors whose addresses read as one place",
    FlagKind.ONE_OPERATOR: "vendors whose addresses read as one place, and who share contacts or descriptions",
    FlagKind.KNOWN_FALSE: "a place that was entered in the register as false, or as not there",
    FlagKind.SELF_CONTRADICTION: (
        "an address whose parts do not fit together, or not with what its vendor says besides or the register knows of"
        " its place"
    ),
    FlagKind.WATCH_HIT: "something that stands on a watch list",
}


def lines(detail: "FlagDetail") -> Iterator[str]:
    """Give the lines of `flag show`."""
    for part in (_head, _hits, changed.lines, _why, _found, _led, _speaks_against, _claims, _linked, _said):
        told = list(part(detail))
        if told:
            yield from told
            yield ""


def in_short(flag: "FlagView", points: object) -> str:
    """Return the line under the place of a flag in the queue."""
    new = f"; {counted(flag.new_members, 'claim')} came since" if flag.new_members else ""
    findings = f"; {' '.join(flag.findings)}" if flag.findings else ""
    gone = "; withdrawn" if flag.withdrawn_at else ""
    return (
        f"    priority {points}; {flag.state}{new}{gone}; {flag.kind}; {counted(flag.sellers, 'vendor')};"
        f" to the {flag.level}; last seen {day(flag.last_seen)}{findings}"
    )


def _head(detail: "FlagDetail") -> Iterator[str]:
    flag = detail.flag
    yield f"flag {flag.id}: {KINDS[flag.kind]}"
    yield f"  {flag.premises}"
    yield f"  state {flag.state}; kind {flag.kind}; priority {flag.priority:g} (falsefront flag explain {flag.id})"
    if flag.withdrawn_at:
        absorbed = f", absorbed by flag {flag.absorbed_by}" if flag.absorbed_by else ""
        yield f"  withdrawn {day(flag.withdrawn_at)}: {flag.withdrawn_because}{absorbed}"
    if detail.absorbed:
        yield f"  has absorbed flag {detail.absorbed_words}"
    for origin in detail.came_from:
        yield from _origin(origin)
    vendors = counted(flag.sellers, "vendor")
    yield f"  {vendors} on {', '.join(flag.sites) or 'no site'}, seen {days(flag.first_seen, flag.last_seen)}"
    if len(detail.members) > 1:
        if detail.is_by_others:
            by_way = "some of their addresses are one place by way of others here, or by an analyst's word"
            yield f"  the loosest link is taken to agree on {LEVELS[flag.level]}; {by_way}, and need not agree on that"
        else:
            yield f"  even the loosest link between two of their addresses agrees on {LEVELS[flag.level]}"
        yield (
            f"  score {flag.score:.2f} of 1: by its kind, how many firms there are, what they share and how far the"
            " weakest pair of their addresses agrees; no probability"
        )
    if by_door := summary(doors(detail.members)):
        yield f"  {by_door}"


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


def _hits(detail: "FlagDetail") -> Iterator[str]:
    if detail.hits:
        yield f"on a watch list ({len(detail.hits)}). A hit is a lead, not proof."
    for hit in detail.hits:
        yield f"  {hit.sentence}"
        listing = f", listing {hit.listing}" if hit.listing else ""
        yield f"    seen {days(hit.first_seen, hit.last_seen)}{listing}"
        if hit.evidence is not None:
            yield f"    said on {hit.evidence.url}"
            yield f"    sha256 {hit.evidence.sha256}"


def _why(detail: "FlagDetail") -> Iterator[str]:
    told = {reason for link in detail.links for reason in link.reasons}
    told |= {finding.detail for finding in detail.findings} | {hit.sentence for hit in detail.hits}
    why = [flag_reason for flag_reason in detail.flag.reasons if flag_reason not in told]
    if why:
        yield "why"
        yield from (f"  {line}" for line in grouped.grouped(why))


def _found(detail: "FlagDetail") -> Iterator[str]:
    yield f"findings ({len(detail.findings)}). {LEAD}" if detail.findings else "findings (0)"
    yield from _findings(detail.findings)


def _led(detail: "FlagDetail") -> Iterator[str]:
    """Give what leads from here to vendors elsewhere."""
    yield from lead_lines(detail.leads)


def lead_lines(leads: Sequence["ContactLead"]) -> Iterator[str]:
    """Give contacts that vendors at other places gave too, with what is innocent of that."""
    if leads:
        yield f"also given by vendors elsewhere ({len(leads)}). {ELSEWHERE}"
        yield from (f"  {lead.sentence}" for lead in leads)
        yield f"    innocent: {INNOCENT}"


def _speaks_against(detail: "FlagDetail") -> Iterator[str]:
    """Give what is not said beside a finding above already."""
    beside = {f"{finding.code}: {finding.about.innocent}" for finding in detail.findings if finding.about}
    yield "what speaks against it, besides the innocent explanation of each finding"
    yield from (f"  {line}" for line in against(detail) if line not in beside)


def _claims(detail: "FlagDetail") -> Iterator[str]:
    vendors = len({member.seller for member in detail.members})
    yield f"claims ({len(detail.members)}, of {counted(vendors, 'vendor')})"
    yield from _members(detail)
    left_out = {
        word.vendor: word.verdict == "leave_out" for word in sorted(detail.member_decisions, key=lambda word: word.id)
    }
    for former in detail.former_members:
        how = "left out" if left_out.get(former.vendor) else "no longer"
        yield (
            f"  {how}: claim {former.claim}, {who(former)}: {former.address}"
            f" (from {day(former.since)} to {day(former.until)}"
            f"{f'; now in flag {former.now_in}' if former.now_in else ''})"
        )


def _linked(detail: "FlagDetail") -> Iterator[str]:
    live = [link for link in detail.links if link.retracted_at is None]
    retracted = [link for link in detail.links if link.retracted_at is not None]
    if live or retracted:
        yield f"links ({len(live)}): claims whose addresses read as one place, the level and score of each, and why"
        yield from grouped.links(_in_words_of_pages(link, detail) for link in live)
    if retracted:
        yield f"links that were retracted ({len(retracted)})"
        yield from _retracted(retracted)


def _in_words_of_pages(link: "ClaimLink", detail: "FlagDetail") -> "ClaimLink":
    """Return a link with its reasons as the two addresses have their words; what they spell otherwise is "as read"."""
    from falsefront.export.report.reasons import told

    addresses = {member.claim: member.address for member in detail.members}
    if not {link.a, link.b} <= addresses.keys():
        return link
    return replace(link, reasons=told(link.reasons, addresses[link.a], addresses[link.b]))


def _members(detail: "FlagDetail") -> Iterator[str]:
    """Give the members by door where they name more than one, and by the address as it stands there."""
    by_door = doors(detail.members)
    for door in by_door:
        within = "  " if len(by_door) > 1 else ""
        if within:
            first, last = min(m.first_seen for m in door.members), max(m.last_seen for m in door.members)
            seen = f"seen {days(first, last)}"
            yield f"  at {door.label or 'this place, no door read'}: {counted(door.vendors, 'vendor')}, {seen}"
        for address, members in _by_address(door.members):
            yield from (f"{within}{line}" for line in _address(address, members, detail))


def _listed(detail: "FlagDetail", vendor: int) -> Iterator[str]:
    listed = detail.products.get(vendor)
    if listed is not None:
        left = listed.listings - len(listed.titles)
        seen = zip(listed.titles, map(day, listed.last_seen), strict=True)
        newest = day(detail.flag.last_seen)
        titles = ", ".join(f"“{title}”{'' if at >= newest else f' (last seen {at})'}" for title, at in seen)
        verb = "lists" if any(day(at) >= newest for at in listed.last_seen) else "listed"
        yield f"      {verb} {titles}{f' and {left} more' if left > 0 else ''}"


def _by_address(members: Iterable["FlagMember"]) -> Iterator[tuple[str, list["FlagMember"]]]:
    found: dict[str, list[FlagMember]] = {}
    for member in members:
        found.setdefault(member.address, []).append(member)
    yield from found.items()


def _address(address: str, members: Sequence["FlagMember"], detail: "FlagDetail") -> Iterator[str]:
    decided_at = detail.flag.decided_at
    kind = members[0].kind
    yield f"  {address}" if kind is ClaimKind.ADDRESS else f"  no address that can be compared; {kind}: {address}"
    reading = members[0].reading or {}
    if reading.get("pinyin"):
        yield f"    read as {reading['pinyin']} (to the {reading.get('precision')})"
    for member in members:
        evidence = member.evidence
        is_new = decided_at is not None and member.since > decided_at
        yield (
            f"    claim {member.claim}  vendor {member.vendor}  {who(member)}"
            f"  {days(member.first_seen, member.last_seen)}{'  new since the decision' if is_new else ''}"
        )
        yield f"      said on {evidence.url}"
        if member.claim in detail.afterwards:
            yield f"      {detail.afterwards[member.claim].words}"
        if member.url and member.url != evidence.url:
            yield f"      profile {member.url}"
        where = evidence.selector or "the whole page"
        yield f"      at {where}; fetched {minute(evidence.fetched_at)}; {evidence.warc} at {evidence.offset}"
        yield f"      sha256 {evidence.sha256}"
        yield from _listed(detail, member.vendor)


def _retracted(links: Iterable["ClaimLink"]) -> Iterator[str]:
    for link in links:
        if (at := link.retracted_at) is not None:
            ends = f"retracted {day(at)}: {link.retracted_because}"
            yield f"  {link.a} = {link.b}  {link.level}  {link.score:.2f}  {ends}"


def _findings(findings: Iterable["Finding"]) -> Iterator[str]:
    def kind(finding: "Finding") -> tuple[str, str]:
        return finding.code, finding.title

    def protects_first(finding: "Finding") -> tuple[bool, int, str, str]:
        return finding.code != PROTECTS, len(finding.code), *kind(finding)

    for (code, title), alike in groupby(sorted(findings, key=protects_first), key=kind):
        details = distinct(alike)
        about = details[0].about
        yield f"  {code}  {title}" + (f" ({about.strength} sign)" if about else "")
        for finding in details[:DETAILS]:
            found_by = "the register" if finding.source.startswith("register") else finding.source
            yield f"    {finding.detail}  (found by {found_by} on {day(finding.at)})"
        if len(details) > DETAILS:
            yield f"    and {len(details) - DETAILS} more; --json shows all"
        if about:
            yield f"    innocent: {about.innocent}"
            yield f"    refuted by: {about.refuted_by}"


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
        yield f"shared by several vendors of one site ({len(detail.hubs)}); see falsefront hub list"
    for hub in detail.hubs:
        linking = f"put back by {hub.overruled_by}: {hub.overruled_because}" if hub.is_overruled else "links nobody"
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


def log_lines(row: Sequence[str]) -> Iterator[str]:
    """Tell a row of `flag log` in lines."""
    decision, about, at, by, verdict, undoes, reason = row
    back = f", takes back decision {undoes}" if undoes else ""
    yield f"decision {decision} about {about}: {verdict}, by {by}, {at}{back}"
    yield f"    {reason}"


def _made(made: "Decision | LinkDecision | HubDecision | MemberDecision") -> tuple[str, str, str]:
    return minute(made.at), made.by, str(made.verdict)
