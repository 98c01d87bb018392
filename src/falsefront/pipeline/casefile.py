"""Gathers what goes into a case file: flags and all that stands behind them, or the whole store."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from falsefront.errors import VerificationError
from falsefront.evidence.verify import Problem, check_records, verify
from falsefront.export import case, tables
from falsefront.export.manifest import Manifest
from falsefront.export.tables import LinkEnds, Row
from falsefront.records import ClaimLink, Evidence, FlagState, VendorView
from falsefront.review import queue
from falsefront.store import Connection, Store, behind, captures, claim_links, flag_views, profiles, revisits

PROTECTING = "F10"
PROTECTED = "F10: the place of a real, unrelated firm; name the flag, or export for a court"
MOST_NAMED = 20  # records that are not as recorded, in one message
PORTION = 500  # rows whose evidence is looked up together
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """What somebody asked for: these flags, those in a state, or neither: the whole store."""

    flags: tuple[int, ...] = ()
    state: FlagState | None = None
    for_court: bool = False  # with the flags that protect a real firm, too

    @property
    def is_everything(self) -> bool:
        """Whether nothing limits the case file."""
        return not self.flags and self.state is None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chosen:
    """What stands behind the chosen flags."""

    flags: Sequence[int]  # best first
    vendors: Collection[int]
    captures: Collection[int]


def export(
    store: Store, folder: Path, extent: Extent, *, evidence: Path, made_by: str, now: datetime, replace: bool = False
) -> Manifest:
    """Write a case file over one moment of the store, once every record it cites is found to be as it was recorded.

    `evidence` is the folder of WARC files; `replace` allows an earlier case file to be replaced. UnknownError where a
    flag is asked for that does not exist, VerificationError where a record is missing or differs: then nothing is
    written.
    """
    case.check_free(folder.resolve(), replace=replace)
    with store.reading() as tx:
        protected = _protected(tx, extent)
        chosen = None if extent.is_everything else _chosen(tx, extent, protected)
        head = captures.head(tx)
        about: dict[str, Any] = {
            "made_at": now.isoformat(),
            "made_by": made_by,
            "scope": "everything" if extent.is_everything else {"flags": list(extent.flags), "state": extent.state},
            "chain": {"seq": head.seq, "head": head.chain} if head else None,
            "records_checked": _checked(tx, chosen, evidence),
            "flags_left_out": [{"flag": flag, "because": PROTECTED} for flag in sorted(protected)],
        }
        return case.write(folder, _rows(tx, chosen, protected), about=about, replace=replace)


def _checked(tx: Connection, chosen: _Chosen | None, evidence: Path) -> int:
    """Check the records that will be cited, for the whole store also the chain over them; return how many."""
    failures: list[str] = []
    more = 0

    def report(problem: Problem) -> None:
        nonlocal more
        if problem.is_failure and len(failures) < MOST_NAMED:
            failures.append(problem.text)
        elif problem.is_failure:
            more += 1

    if chosen is None:
        number = verify(evidence, captures.stream(tx), report=report).records
    else:
        cited = (reading.capture for reading in captures.readings_of(tx, chosen.captures))
        number = check_records(evidence, cited, report=report)
    if failures:
        told = [*failures, *([f"and {more} more"] if more else ())]
        if not evidence.is_dir():
            told = [f"{evidence}: the evidence folder is not here; export where the crawls write it, or mount it"]
        raise VerificationError(
            "\n".join(
                [
                    "nothing was exported: the evidence that would be cited is not as it was recorded",
                    *(f"  {each}" for each in told),
                    "`falsefront evidence verify` checks all of it",
                ]
            )
        )
    return number


def _rows(tx: Connection, chosen: _Chosen | None, protected: Collection[int]) -> Mapping[str, Iterable[Row]]:
    if chosen is None:
        flags = queue.ordered(flag_views.queue(tx, flag_views.every_id(tx)))
        flag_ids = [flag.id for flag in flags if flag.id not in protected]
        return {
            "vendors": _vendor_rows(tx, profiles.stream(tx)),
            "claims": (tables.claim_row(vendor_id, claim) for vendor_id, claim in behind.claim_views(tx)),
            "links": _link_rows(tx, claim_links.every(tx)),
            **_flag_rows(tx, flag_ids),
            "captures": (tables.capture_row(reading) for reading in captures.readings(tx)),
        }
    claims = behind.claim_views(tx, vendor_ids=chosen.vendors)
    details = flag_views.details(tx, chosen.flags)
    return {
        "vendors": _vendor_rows(tx, profiles.stream(tx, ids=chosen.vendors)),
        "claims": (tables.claim_row(vendor_id, claim) for vendor_id, claim in claims),
        "links": _link_rows(tx, (link for detail in details for link in detail.links)),
        **_flag_rows(tx, chosen.flags),
        "captures": (tables.capture_row(reading) for reading in captures.readings_of(tx, chosen.captures)),
    }


def _flag_rows(tx: Connection, flag_ids: Sequence[int]) -> Mapping[str, Iterable[Row]]:
    return {
        "flags": map(tables.flag_row, flag_views.details(tx, flag_ids)),
        "members": (tables.member_row(flag_id, member) for flag_id, member in flag_views.members(tx, flag_ids)),
    }


def _protected(tx: Connection, extent: Extent) -> set[int]:
    """Return the flags that stay out: those at a real, unrelated firm's place, unless named or for a court."""
    if extent.for_court:
        return set()
    return set(flag_views.with_finding(tx, PROTECTING)) - set(extent.flags)


def _chosen(tx: Connection, extent: Extent, protected: Collection[int]) -> _Chosen:
    flags = flag_views.queue(tx, extent.flags or None)
    if missing := sorted(set(extent.flags) - {flag.id for flag in flags}):
        raise flag_views.unknown_flag(missing[0])
    flag_ids = [flag.id for flag in queue.ordered(queue.selected(flags, state=extent.state))]
    flag_ids = [flag_id for flag_id in flag_ids if flag_id not in protected]
    vendor_ids = {member.vendor for _, member in flag_views.members(tx, flag_ids)}
    pages = {
        seq
        for _, claim in behind.claim_views(tx, vendor_ids=vendor_ids)
        for seq in (claim.evidence.capture, claim.first_capture, claim.last_capture)
    }
    return _Chosen(flags=flag_ids, vendors=vendor_ids, captures=pages | revisits.holders(tx, pages))


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
