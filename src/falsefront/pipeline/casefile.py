"""Gathers what goes into a case file: flags and all that stands behind them, or the whole store."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from falsefront.errors import UsageError
from falsefront.export import case, tables
from falsefront.export.manifest import Manifest
from falsefront.export.tables import LinkEnds, Row
from falsefront.records import ClaimLink, Evidence, FlagState, VendorView
from falsefront.review import queue
from falsefront.store import Connection, Store, behind, captures, claim_links, flag_views, profiles

PORTION = 500  # rows whose evidence is looked up together
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What somebody asked for: these flags, those in a state, or neither: the whole store."""

    flags: tuple[int, ...] = ()
    state: FlagState | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing limits the case file."""
        return not self.flags and self.state is None


def export(store: Store, folder: Path, scope: Scope, *, made_by: str, now: datetime) -> Manifest:
    """Write a case file over one moment of the store; UsageError where a flag is asked for that does not exist."""
    case.check_free(folder.resolve())
    with store.reading() as tx:
        head = captures.head(tx)
        about: dict[str, Any] = {
            "made_at": now.isoformat(),
            "made_by": made_by,
            "scope": "everything" if scope.is_everything else {"flags": list(scope.flags), "state": scope.state},
            "chain": {"seq": head.seq, "head": head.chain} if head else None,
        }
        return case.write(folder, _rows(tx, scope), about=about)


def _rows(tx: Connection, scope: Scope) -> Mapping[str, Iterable[Row]]:
    if scope.is_everything:
        flag_ids = [flag.id for flag in queue.ordered(flag_views.queue(tx, flag_views.every_id(tx)))]
        return {
            "vendors": _vendor_rows(tx, profiles.stream(tx)),
            "claims": (tables.claim_row(vendor_id, claim) for vendor_id, claim in behind.claim_views(tx)),
            "links": _link_rows(tx, claim_links.every(tx)),
            **_flag_rows(tx, flag_ids),
            "captures": (tables.capture_row(reading) for reading in captures.readings(tx)),
        }
    flag_ids = _chosen(tx, scope)
    vendor_ids = {member.vendor for _, member in flag_views.members(tx, flag_ids)}
    pages = {
        seq
        for _, claim in behind.claim_views(tx, vendor_ids=vendor_ids)
        for seq in (claim.evidence.capture, claim.first_capture, claim.last_capture)
    }
    claims = behind.claim_views(tx, vendor_ids=vendor_ids)
    details = flag_views.details(tx, flag_ids)
    return {
        "vendors": _vendor_rows(tx, profiles.stream(tx, ids=vendor_ids)),
        "claims": (tables.claim_row(vendor_id, claim) for vendor_id, claim in claims),
        "links": _link_rows(tx, (link for detail in details for link in detail.links)),
        **_flag_rows(tx, flag_ids),
        "captures": (tables.capture_row(reading) for reading in captures.readings_of(tx, pages)),
    }


def _flag_rows(tx: Connection, flag_ids: Sequence[int]) -> Mapping[str, Iterable[Row]]:
    return {
        "flags": map(tables.flag_row, flag_views.details(tx, flag_ids)),
        "members": (tables.member_row(flag_id, member) for flag_id, member in flag_views.members(tx, flag_ids)),
    }


def _chosen(tx: Connection, scope: Scope) -> list[int]:
    flags = flag_views.queue(tx, scope.flags or None)
    if missing := sorted(set(scope.flags) - {flag.id for flag in flags}):
        raise UsageError(f"there is no flag {missing[0]}; `falsefront flag list` shows them")
    return [flag.id for flag in queue.ordered(queue.selected(flags, state=scope.state))]


def _vendor_rows(tx: Connection, vendors: Iterable[VendorView]) -> Iterator[Row]:
    for portion in _portions(vendors):
        newest: dict[int, Evidence] = {}
        for vendor_id, claim in behind.claim_views(tx, vendor_ids=[vendor.id for vendor in portion]):
            if vendor_id not in newest or claim.evidence.capture > newest[vendor_id].capture:
                newest[vendor_id] = claim.evidence
        for vendor in portion:
            evidence = newest.get(vendor.id) or profiles.listing_evidence(tx, vendor.id)
            if evidence is not None:
                yield tables.vendor_row(vendor, evidence)


def _link_rows(tx: Connection, links: Iterable[ClaimLink]) -> Iterator[Row]:
    for portion in _portions(links):
        ends = {claim_id for link in portion for claim_id in (link.a, link.b)}
        pages = {claim.id: claim.evidence for _, claim in behind.claim_views(tx, claim_ids=ends)}
        for link in portion:
            yield tables.link_row(LinkEnds(link=link, a=pages[link.a], b=pages[link.b]))


def _portions(items: Iterable[T]) -> Iterator[list[T]]:
    source = iter(items)
    while portion := list(islice(source, PORTION)):
        yield portion
