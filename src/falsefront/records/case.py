"""Everything that a case file cites, as plain records: what its tables, its report, its graph are written from.

A `Case` is read over one moment of a store. Its parts are functions that begin to read when they are called, each
time from the first row, in the same order every time; none keeps more than a portion in memory.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from falsefront.records.afterwards import Afterwards, ReadWithout
from falsefront.records.claim import ClaimView
from falsefront.records.comparison import Level
from falsefront.records.finding import Finding
from falsefront.records.flag import ClaimLink, FlagDetail, FlagMember
from falsefront.records.page import Capture, CaptureReading, Evidence
from falsefront.records.vendor import VendorView


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseVendor:
    """A vendor with the newest page that says anything of it."""

    vendor: VendorView
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One unbroken stretch in which one place on one page carried a claim."""

    selector: str
    first_capture: int
    last_capture: int  # never a 304: it carries the words
    missing_since: int | None  # first later capture of the page without it; None: still there when last read


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClaim:
    """A claim with every stretch in which a page carried it, the oldest first."""

    vendor: int
    claim: ClaimView
    stretches: tuple[Stretch, ...] = ()
    afterwards: Afterwards | None = None  # what its page gave or answered since; None where one still says it
    before: ReadWithout | None = None  # looked up for a report alone

    @property
    def captures(self) -> tuple[int, ...]:
        """Every capture that is known to carry it, or to say that its page had not changed."""
        first, last = self.claim.first_capture, self.claim.last_capture
        if len(self.stretches) == 1:  # nearly always
            (only,) = self.stretches
            if only.first_capture == first and only.last_capture == last:
                return (first,) if first == last else (first, last)
        seen = {first, last}
        for stretch in self.stretches:
            seen.add(stretch.first_capture)
            seen.add(stretch.last_capture)
        return tuple(sorted(seen))


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseValue:
    """One unbroken stretch in which a page said one thing about a listing: a price, a CAS number, a title."""

    id: int
    field: str  # of `records.FIELDS`
    raw: str
    value: str | None  # None where it could not be understood
    first_seen: datetime
    last_seen: datetime
    first_capture: int
    last_capture: int
    missing_since: int | None
    is_read_otherwise: bool = False  # no page ended it: today's reader does not read it of the same bytes
    evidence: Evidence  # the newest page that carries the words

    @property
    def is_over(self) -> bool:
        """Whether the page was read again without it."""
        return self.missing_since is not None and not self.is_read_otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseListing:
    """One listing and all that pages said of it, the oldest first."""

    id: int
    site: str
    vendor: int | None  # None where the page names none
    product_id: str | None
    url: str | None
    title: str | None
    first_seen: datetime
    last_seen: datetime
    first_capture: int
    last_capture: int
    evidence: Evidence  # the newest page that shows it
    values: tuple[CaseValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReading:
    """An address claim taken apart."""

    claim: int
    text: str  # normalised: equal texts are one address
    level: Level | None  # what it agrees on with itself; `insufficient`: too coarse to join anything
    reader: str | None  # version that read it
    parts: Mapping[str, object]  # as `address read --json` has them


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLink:
    """A link with the pages behind both of its claims."""

    link: ClaimLink
    a: Evidence
    b: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSignal:
    """A value that several vendors of one flag give: a phone, an account, a registration code."""

    flag: int
    kind: str  # of ClaimKind
    value: str  # normalised
    vendors: tuple[int, ...]
    claims: tuple[int, ...]
    hub: str | None  # why it says nothing: half a site shares it; None where it does


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePremises:
    """A place that linked address claims denote."""

    id: int
    label: str  # the place in words, at the level its members agree on
    level: Level
    created_at: datetime
    retired_at: datetime | None
    merged_into: int | None
    claims: tuple[int, ...]
    flags: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFinding:
    """A finding and what it is about: premises or one claim, never both."""

    id: int
    finding: Finding
    premises: int | None
    claim: int | None
    flags: tuple[int, ...]  # in which it is shown
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDecision:
    """What an analyst said, about whatever it was."""

    about: str  # "flag", "link", "vendor" (one member of a flag) or "hub" (a value that half a site shares)
    id: int  # among decisions of its kind
    flag: int | None
    claims: tuple[int, ...]
    vendor: int | None
    what: str | None  # the two addresses, or the shared value
    verdict: str
    reason: str
    by: str
    at: datetime
    undoes: int | None  # the decision it takes back


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDoor:
    """The members of a flag that claim one door of its place."""

    label: str | None  # "Building 3, Room 2009"; None where no door is named
    members: tuple[FlagMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFlag:
    """A flag with everything behind it. Its headline is `detail.flag.premises`."""

    detail: FlagDetail
    doors: tuple[CaseDoor, ...]  # those of most vendors first; who names no door stands last
    against: tuple[str, ...]  # what speaks against it, each said once
    since: tuple[str, ...] = ()  # what has changed since the last decision about it, line by line
    signals: tuple[CaseSignal, ...] = ()  # what several of its vendors have in common besides the place


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSeller:
    """A vendor with all it says and lists."""

    vendor: CaseVendor
    claims: tuple[CaseClaim, ...]
    listings: tuple[CaseListing, ...]
    readings: tuple[CaseReading, ...] = ()  # of its address claims


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCapture:
    """A capture, and how it came to be asked for."""

    reading: CaptureReading
    previous: str | None  # the link of the chain before it; None before the first
    configured: str | None  # the start page as the configuration has it; None where a page led to it
    found_on: str | None  # the page that first linked to it; None for a start page, or where nobody knows
    redirected_from: int | None  # the capture whose redirect led to it
    holder: int | None  # the earlier capture that holds the very same body; None where it holds its own
    robots: int | None  # the capture of the robots.txt that was in force; None where none is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Something that stays out of a case file, and why."""

    what: str  # "flag 7", "claim 12", "evidence/"
    because: str


def _nothing() -> Iterator[tuple[int, str, str]]:
    return iter(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What was asked for, what is in it, and what is not."""

    scope: Mapping[str, object] | str  # "everything", or {"flags": [...], "state": ...}
    profile: str | None  # of redaction: "share", "court"; None where none was asked for
    flag_ids: tuple[int, ...]  # best first
    left_out: tuple[LeftOut, ...]
    head: Capture | None  # of the chain, at that moment; None where nothing was ever fetched
    counts: Mapping[str, int]  # rows to expect, by part; for telling how far it is
    flags: Callable[[], Iterator[CaseFlag]]  # best first
    sellers: Callable[[Collection[int]], Iterator[CaseSeller]]  # of these vendors, by id
    vendors: Callable[[], Iterator[CaseVendor]]
    claims: Callable[[], Iterator[CaseClaim]]  # by vendor, then id
    listings: Callable[[], Iterator[CaseListing]]
    readings: Callable[[], Iterator[CaseReading]]
    links: Callable[[], Iterator[CaseLink]]
    premises: Callable[[], Iterator[CasePremises]]
    findings: Callable[[], Iterator[CaseFinding]]
    decisions: Callable[[], Iterator[CaseDecision]]
    captures: Callable[[], Iterator[CaseCapture]]
    whole: Mapping[str, int] | None = None  # vendors and captures of the store that only a part was asked of
    # capture, words that its page is cited for, and where they were read; in the order of the chain
    said: Callable[[], Iterator[tuple[int, str, str]]] = _nothing
