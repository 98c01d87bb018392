"""The tables of a case file: what each row says, and the preserved page it leads to."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter, itemgetter

from falsefront.export.cells import Cell
from falsefront.export.fields import COLUMNS as COLUMNS
from falsefront.export.fields import EVIDENCE as EVIDENCE_FIELDS
from falsefront.export.fields import FIELDS
from falsefront.records import Evidence, FlagDetail, FlagMember, Outcome
from falsefront.records.case import (
    CaseCapture,
    CaseClaim,
    CaseDecision,
    CaseFinding,
    CaseFlag,
    CaseLink,
    CaseListing,
    CasePremises,
    CaseReading,
    CaseSignal,
    CaseVendor,
    LeftOut,
)

Row = Mapping[str, Cell]
EVIDENCE = tuple(name for name, _ in EVIDENCE_FIELDS)
READ_PARTS = (
    "precision", "country", "province", "city", "county", "town", "area", "development", "road", "lane", "number",
    "building", "entrance", "floor", "unit", "postcode", "pinyin", "canonical",
)  # fmt: skip
_OF_HITS = ("vendor", "name", "site", "claim", "listing", "title", "raw", "first_seen", "last_seen")
HEADERS = {
    "content_type": "content-type",
    "server": "server",
    "date": "date",
    "last_modified": "last-modified",
    "etag": "etag",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What the record of a capture says beside its row, and where it lies in the case file."""

    url: str | None = None  # as the record names it
    headers: Mapping[str, str] | None = None  # of the answer, names in lower case
    certificate_sha256: str | None = None
    software: str | None = None
    offset: int | None = None  # in evidence/archive/; None where it is left out
    page: str | None = None  # path of the page in the case file; None where there is none


def vendor_row(made: CaseVendor) -> Row:
    """Return a row of `vendors`."""
    vendor = made.vendor
    return {
        "id": vendor.id,
        "site": vendor.site,
        "name": vendor.name,
        "url": vendor.url,
        "registration": vendor.registration,
        "first_seen": vendor.first_seen,
        "last_seen": vendor.last_seen,
        **evidence_cells(made.evidence),
    }


def claim_row(made: CaseClaim) -> Row:
    """Return a row of `claims`."""
    claim = made.claim
    newest = max(made.stretches, key=attrgetter("last_capture"), default=None)
    return {
        "id": claim.id,
        "vendor": made.vendor,
        "kind": claim.kind.value,
        "raw": claim.raw,
        "value": claim.value,
        "first_seen": claim.first_seen,
        "first_capture": claim.first_capture,
        "last_seen": claim.last_seen,
        "last_capture": claim.last_capture,
        **evidence_cells(claim.evidence),
        "captures": made.captures,
        "missing_since": newest.missing_since if newest else None,
        "afterwards": made.afterwards.words if made.afterwards else None,
    }


def listing_row(listing: CaseListing) -> Row:
    """Return a row of `listings`, with what was last said of it."""
    latest = {value.field: value for value in sorted(listing.values, key=attrgetter("last_capture", "id"))}
    price = latest.get("price")
    standing = [value for value in listing.values if value.field == "cas" and value.missing_since is None]
    return {
        "id": listing.id,
        "site": listing.site,
        "vendor": listing.vendor,
        "product_id": listing.product_id,
        "url": listing.url,
        "title": listing.title,
        "price": price.raw if price else None,
        "price_value": price.value if price else None,
        **{name: latest[name].value if name in latest else None for name in ("price_max", "currency", "unit")},
        "cas": tuple(dict.fromkeys(value.value or value.raw for value in standing)),
        "first_seen": listing.first_seen,
        "first_capture": listing.first_capture,
        "last_seen": listing.last_seen,
        "last_capture": listing.last_capture,
        **evidence_cells(listing.evidence),
    }


def value_rows(listing: CaseListing) -> Iterator[Row]:
    """Give the rows of `listing_values` of one listing."""
    for value in listing.values:
        yield {
            "id": value.id,
            "listing": listing.id,
            "vendor": listing.vendor,
            "field": value.field,
            "raw": value.raw,
            "value": value.value,
            "first_seen": value.first_seen,
            "first_capture": value.first_capture,
            "last_seen": value.last_seen,
            "last_capture": value.last_capture,
            "missing_since": value.missing_since,
            "ended_by": None if value.missing_since is None else "page" if value.is_over else "reader",
            **evidence_cells(value.evidence),
        }


def reading_row(reading: CaseReading) -> Row:
    """Return a row of `readings`."""
    parts = {name: reading.parts.get(name) for name in READ_PARTS}
    return {
        "claim": reading.claim,
        "text": reading.text,
        "level": reading.level.value if reading.level else None,
        "reader": reading.reader,
        **{name: None if part is None else str(part) for name, part in parts.items()},
        "parts": json.dumps(dict(reading.parts), ensure_ascii=False, separators=(",", ":")),
    }


def link_row(made: CaseLink) -> Row:
    """Return a row of `links`."""
    link = made.link
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
        **evidence_cells(made.a),
        **{f"{name}_b": cell for name, cell in evidence_cells(made.b).items()},
    }


def signal_row(signal: CaseSignal) -> Row:
    """Return a row of `signals`."""
    return {name: getattr(signal, name) for name in COLUMNS["signals"]}


def hit_rows(made: CaseFlag) -> Iterator[Row]:
    """Give the rows of `watch_hits` of one flag."""
    for hit in made.detail.hits:
        item = hit.watched.item
        yield {
            "flag": made.detail.flag.id,
            "watch_list": item.watch_list,
            "kind": item.kind.value,
            "item": item.value,
            **{name: getattr(hit, name) for name in _OF_HITS},
            **(evidence_cells(hit.evidence) if hit.evidence else dict.fromkeys(EVIDENCE)),
        }


def premises_row(place: CasePremises) -> Row:
    """Return a row of `premises`."""
    return {name: getattr(place, name) for name in COLUMNS["premises"]} | {"level": place.level.value}


def finding_row(made: CaseFinding) -> Row:
    """Return a row of `findings`."""
    finding, about = made.finding, made.finding.about
    return {
        "id": made.id,
        "code": finding.code,
        "sign": finding.sign,
        "title": finding.title,
        "detail": finding.detail,
        "grounds": finding.grounds,
        "strength": about.strength.value if about else None,
        "innocent": about.innocent if about else None,
        "refuted_by": about.refuted_by if about else None,
        "source": finding.source,
        "found_at": finding.at,
        "withdrawn_at": made.withdrawn_at,
        "premises": made.premises,
        "claim": made.claim,
        "flags": made.flags,
    }


def flag_row(made: CaseFlag) -> Row:
    """Return a row of `flags`."""
    detail, flag = made.detail, made.detail.flag
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
        "against": made.against,
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
        **(evidence_cells(first.evidence) if first else dict.fromkeys(EVIDENCE)),
    }


def member_rows(made: CaseFlag) -> Iterator[Row]:
    """Give the rows of `members` of one flag, in the order of its members."""
    door_of = {member.claim: door.label for door in made.doors for member in door.members}
    for member in made.detail.members:
        since = made.detail.afterwards.get(member.claim)
        yield {
            **_member_row(made.detail.flag.id, member, door_of.get(member.claim)),
            **{name: getattr(member, name) for name in ("first_name", "last_name")},
            "counted_as": member.seller,
            "afterwards": since.words if since else None,
        }


def _member_row(flag_id: int, member: FlagMember, door: str | None) -> Row:
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
        **evidence_cells(member.evidence),
        "door": door,
    }


def decision_row(decision: CaseDecision) -> Row:
    """Return a row of `decisions`."""
    return {name: getattr(decision, name) for name in COLUMNS["decisions"]}


def capture_row(made: CaseCapture, kept: Kept) -> Row:
    """Return a row of `captures`."""
    reading, capture = made.reading, made.reading.capture
    headers = kept.headers or {}
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
        "previous": made.previous,
        "url_configured": made.configured,
        "url_fetched": kept.url,
        "found_on": made.found_on,
        "redirected_from": made.redirected_from,
        "holder": made.holder,
        "robots": _robots(made),
        "robots_capture": made.robots,
        "read_at": reading.read_at,
        "warnings": reading.warnings,
        **{column: headers.get(header) for column, header in HEADERS.items()},
        "certificate_sha256": kept.certificate_sha256,
        "software": kept.software,
        "bundle_offset": kept.offset,
        "bundle_page": kept.page,
    }


def left_out_row(left: LeftOut) -> Row:
    """Return a row of `left_out`."""
    return {"what": left.what, "because": left.because}


def field_rows() -> Iterator[Row]:
    """Give the rows of `fields`: what each column of each table is."""
    for table, columns in FIELDS.items():
        for column, what in columns:
            yield {"table": table, "column": column, "what": what}


def _robots(made: CaseCapture) -> str | None:
    if made.reading.outcome is Outcome.ROBOTS:
        return "refused"
    return "allowed" if made.robots is not None else None


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


def evidence_cells(evidence: Evidence) -> dict[str, Cell]:
    """Return the cells of EVIDENCE."""
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
