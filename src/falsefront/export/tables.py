"""The tables of a case file: what each row says, and the preserved page it leads to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter, itemgetter

from falsefront.export.cells import Cell
from falsefront.records import (
    CaptureReading,
    ClaimLink,
    ClaimView,
    Evidence,
    FlagDetail,
    FlagMember,
    VendorView,
    against,
)

Row = Mapping[str, Cell]

EVIDENCE = ("sha256", "warc", "offset", "body_sha256", "fetched_at", "page", "selector", "capture")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "vendors": ("id", "site", "name", "url", "registration", "first_seen", "last_seen", *EVIDENCE),
    # Both dates name the capture they come from; that of `last_seen` may be a 304, which has no words of its own.
    "claims": (
        "id", "vendor", "kind", "raw", "value", "first_seen", "first_capture", "last_seen", "last_capture", *EVIDENCE,
    ),
    # The evidence of claim a stands under the plain names, that of claim b under names ending in _b.
    "links": (
        "id", "a", "b", "level", "score", "reasons", "matcher", "linked_at", "retracted_at", "retracted_because",
        *EVIDENCE, *(f"{name}_b" for name in EVIDENCE),
    ),
    # One row a flag; its evidence is that of its first claim, `hashes` has one record hash for each claim.
    "flags": (
        "id", "state", "kind", "level", "score", "priority", "premises", "story", "reasons", "against", "findings",
        "vendors", "names", "sites",
        "claims", "hashes", "first_seen", "last_seen", "raised_at", "withdrawn_at", "withdrawn_because", "decisions",
        "came_from", *EVIDENCE,
    ),
    # One row for each claim of each flag.
    "members": (
        "flag", "vendor", "name", "site", "url", "claim", "address", "first_seen", "last_seen", "since", *EVIDENCE,
    ),
    "captures": (
        "seq", "site", "url", "fetched_at", "status", "outcome", "reason", "offers", "location", "remote_ip", "run",
        "sha256", "warc", "offset", "length", "body_sha256", "chain",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkEnds:
    """A link with the pages behind both of its claims."""

    link: ClaimLink
    a: Evidence
    b: Evidence


def vendor_row(vendor: VendorView, evidence: Evidence) -> Row:
    """Return a row of `vendors`."""
    return {
        "id": vendor.id,
        "site": vendor.site,
        "name": vendor.name,
        "url": vendor.url,
        "registration": vendor.registration,
        "first_seen": vendor.first_seen,
        "last_seen": vendor.last_seen,
        **_evidence(evidence),
    }


def claim_row(vendor_id: int, claim: ClaimView) -> Row:
    """Return a row of `claims`."""
    return {
        "id": claim.id,
        "vendor": vendor_id,
        "kind": claim.kind.value,
        "raw": claim.raw,
        "value": claim.value,
        "first_seen": claim.first_seen,
        "first_capture": claim.first_capture,
        "last_seen": claim.last_seen,
        "last_capture": claim.last_capture,
        **_evidence(claim.evidence),
    }


def link_row(ends: LinkEnds) -> Row:
    """Return a row of `links`."""
    link = ends.link
    return {
        "id": link.id,
        "a": link.a,
        "b": link.b,
        "level": link.level.value,
        "score": link.score,
        "reasons": link.reasons,
        "matcher": link.matcher,
        "linked_at": link.linked_at,
        "retracted_at": link.retracted_at,
        "retracted_because": link.retracted_because,
        **_evidence(ends.a),
        **{f"{name}_b": cell for name, cell in _evidence(ends.b).items()},
    }


def flag_row(detail: FlagDetail) -> Row:
    """Return a row of `flags`."""
    flag = detail.flag
    first = min(detail.members, key=attrgetter("claim"), default=None)
    return {
        "id": flag.id,
        "state": flag.state.value,
        "kind": flag.kind.value,
        "level": flag.level.value,
        "score": flag.score,
        "priority": flag.priority,
        "premises": flag.premises,
        "story": flag.story,
        "reasons": flag.reasons,
        "against": against(detail),
        "findings": flag.findings,
        "vendors": flag.vendors,
        "names": flag.names,
        "sites": flag.sites,
        "claims": tuple(member.claim for member in detail.members),
        "hashes": tuple(member.evidence.sha256 for member in detail.members),
        "first_seen": flag.first_seen,
        "last_seen": flag.last_seen,
        "raised_at": flag.raised_at,
        "withdrawn_at": flag.withdrawn_at,
        "withdrawn_because": flag.withdrawn_because,
        "decisions": _decisions(detail),
        "came_from": tuple(origin.flag for origin in detail.came_from),
        **(_evidence(first.evidence) if first else dict.fromkeys(EVIDENCE)),
    }


def member_row(flag_id: int, member: FlagMember) -> Row:
    """Return a row of `members`."""
    return {
        "flag": flag_id,
        "vendor": member.vendor,
        "name": member.name,
        "site": member.site,
        "url": member.url,
        "claim": member.claim,
        "address": member.address,
        "first_seen": member.first_seen,
        "last_seen": member.last_seen,
        "since": member.since,
        **_evidence(member.evidence),
    }


def capture_row(reading: CaptureReading) -> Row:
    """Return a row of `captures`."""
    capture = reading.capture
    return {
        "seq": capture.seq,
        "site": capture.site,
        "url": capture.url,
        "fetched_at": capture.fetched_at,
        "status": capture.status,
        "outcome": reading.outcome.value,
        "reason": reading.reason,
        "offers": reading.offers,
        "location": reading.location,
        "remote_ip": reading.remote_ip,
        "run": reading.run_id,
        "sha256": capture.preserved.sha256,
        "warc": capture.preserved.warc,
        "offset": capture.preserved.offset,
        "length": capture.preserved.length,
        "body_sha256": capture.preserved.body_sha256,
        "chain": capture.chain,
    }


def _decisions(detail: FlagDetail) -> tuple[str, ...]:
    """Return what people said about a flag and about its links, the oldest first."""
    said: list[tuple[datetime, str]] = []
    for made in detail.decisions:
        back = f" (takes back {made.undoes})" if made.undoes else ""
        said.append((made.at, f"{made.by}: {made.verdict.value}{back}: {made.reason}"))
    said.extend(
        (word.at, f"{word.by}: claims {word.claims[0]} and {word.claims[1]} {word.verdict}: {word.reason}")
        for word in detail.link_decisions
    )
    return tuple(f"{at:%Y-%m-%d %H:%M} UTC {text}" for at, text in sorted(said, key=itemgetter(0)))


def _evidence(evidence: Evidence) -> dict[str, Cell]:
    return {
        "sha256": evidence.sha256,
        "warc": evidence.warc,
        "offset": evidence.offset,
        "body_sha256": evidence.body_sha256,
        "fetched_at": evidence.fetched_at,
        "page": evidence.url,
        "selector": evidence.selector,
        "capture": evidence.capture,
    }
