"""The values that flow between the stages. Each is frozen; None means unknown, and the field says when.

All times are aware datetimes in UTC. Hashes are SHA-256 in lower-case hexadecimal. Scores are in [0, 1].
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal


class Outcome(StrEnum):
    """How one visit to one URL ended."""

    LIVE = "live"
    UNCHANGED = "unchanged"  # 304
    GONE = "gone"  # 404, 410
    FORBIDDEN = "forbidden"
    BLOCKED = "blocked"  # captcha, login wall, script shell
    SERVER_ERROR = "server_error"
    NETWORK_ERROR = "network_error"
    ROBOTS = "robots"  # refused before asking
    SCOPE = "scope"  # refused before asking
    TOO_LARGE = "too_large"
    EMPTY = "empty"  # read, no offer

    @property
    def has_been_read(self) -> bool:
        """Whether the page gave what is read from it: now, or the last time it was asked for."""
        return self in (Outcome.LIVE, Outcome.UNCHANGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One HTTP exchange, or one refusal to make it, as the fetch stage hands it on.

    `request` and `response` are the bytes of the wire (headers and body, chunked as it came); both are None where
    nothing was sent. `outcome` is what transport and status alone say: `blocked` and `empty` are found by reading.
    """

    url: str
    fetched_at: datetime
    outcome: Outcome
    status: int | None = None  # None where no status line came
    request: bytes | None = None
    response: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None  # decoded (gzip undone), never longer than the bound; None where there is none
    location: str | None = None  # absolute target of a redirect, None for anything else
    remote_ip: str | None = None
    reason: str | None = None  # in words, for refusals, errors and capped waits
    retry_after_s: float | None = None  # what the server asked for, capped; None where it asked for nothing

    def header(self, name: str) -> str | None:
        """Return the last value of a header, whatever its letter case; None where it is absent."""
        wanted = name.lower()
        return next((value for key, value in reversed(self.headers) if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preserved:
    """Where the bytes of one exchange lie. `sha256` is of the WARC record as it lies in the file."""

    warc: str  # file name inside the evidence folder, "/" between parts
    offset: int  # bytes from the start of the file
    length: int  # bytes of the record as it lies in the file
    sha256: str
    body_sha256: str | None  # of the decoded body; None where there was none


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One preserved exchange as recorded: a link of the hash chain over all captures of a store.

    `chain` is the hash over the previous link and the facts of this one (see `evidence.chain`). The outcome is not
    part of the chain: it is found later, by reading the preserved bytes.
    """

    seq: int  # 1 for the first capture of a store, then without gaps
    site: str
    url: str
    fetched_at: datetime
    status: int | None
    preserved: Preserved
    chain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureReading:
    """A capture with what stands beside the chain: how it ended and what reading it gave."""

    capture: Capture
    run_id: int | None
    outcome: Outcome
    reason: str | None
    location: str | None
    remote_ip: str | None
    read_at: datetime | None  # None where the body was never read
    offers: int | None
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One string exactly as a page says it, and where: `json-ld:Product.offers.price`, `css:.contact .addr`."""

    raw: str
    source: str


FIELDS = (
    "vendor", "vendor_url", "address", "phone", "email", "messenger", "title", "url", "product_id", "cas", "price",
    "price_max", "currency", "unit", "moq", "registration", "country", "business_type", "since", "availability",
    "tiers",
)  # fmt: skip
LIST_FIELDS = frozenset({"phone", "email", "messenger", "cas", "registration", "tiers"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a page says about one thing for sale or one vendor, in its own words.

    `fields` has keys of FIELDS only, each with at least one value; only LIST_FIELDS may have more than one. `other`
    keeps further labelled pairs: the label as it stands on the page, and what it labels.
    """

    fields: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    other: tuple[tuple[str, Said], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """What one preserved page gave: its outcome after reading, its offers, and the links to follow."""

    outcome: Outcome  # live, empty, blocked or too_large
    offers: tuple[Offer, ...] = ()
    links: tuple[str, ...] = ()  # absolute, in page order, without repeats; not yet held against allow and deny
    reason: str | None = None  # why blocked, empty or too_large, in words
    warnings: tuple[str, ...] = ()  # what was not understood: a selector that matched nothing, a broken block


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One thing said, with what it comes to: None where the raw string could not be understood."""

    raw: str
    value: str | None
    source: str


class ClaimKind(StrEnum):
    """What a vendor can claim about itself."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    MESSENGER = "messenger"
    REGISTRATION = "registration"
    WEBSITE = "website"
    COUNTRY = "country"
    BUSINESS_TYPE = "business_type"  # "Manufacturer": what it says it does
    PAYMENT = "payment"  # a bank account or a wallet
    DESCRIPTION = "description"  # what it says of itself, in sentences


class Level(StrEnum):
    """The finest part on which two addresses agree with nothing coarser in conflict (DESIGN 3)."""

    UNIT = "unit"
    BUILDING = "building"
    NUMBER = "number"
    DEVELOPMENT = "development"
    ROAD = "road"
    AREA = "area"
    CITY = "city"
    DIFFERENT = "different"
    INSUFFICIENT = "insufficient"

    @property
    def is_same_premises(self) -> bool:
        """Whether two addresses that agree on this level are one place."""
        return self in _SAME_PREMISES


_SAME_PREMISES = (Level.UNIT, Level.BUILDING, Level.NUMBER, Level.DEVELOPMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two addresses have in common. Each reason names both strings and can be read by an analyst."""

    level: Level
    score: float
    reasons: tuple[str, ...]

    @property
    def same_premises(self) -> bool:
        """Whether both denote one place."""
        return self.level.is_same_premises


class Verdict(StrEnum):
    """What an analyst can decide about a flag."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    UNSURE = "unsure"
    REOPEN = "reopen"


class FlagState(StrEnum):
    """Where a flag stands; `reopen` leads back to `open`."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One checkable sign that premises or a claim are false or implausible: a lead, not proof."""

    code: str  # F1 to F10 (DESIGN 5)
    title: str
    detail: str  # one sentence an analyst can read, naming what was compared
    source: str  # who or what found it: "reading", "match", "register: <who>"
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The preserved page behind one statement, and the place on it."""

    capture: int  # seq in the hash chain
    url: str
    fetched_at: datetime
    sha256: str  # of the WARC record as it lies in the file
    warc: str
    offset: int  # bytes
    body_sha256: str | None
    selector: str | None  # None where the whole page is meant


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """One claim as a reviewer sees it, with the latest preserved page that carries its words."""

    id: int
    kind: ClaimKind
    raw: str
    value: str | None
    first_seen: datetime
    last_seen: datetime
    first_capture: int  # seq of the page behind `first_seen`
    last_capture: int  # of that behind `last_seen`; it may be a 304, which says that the page had not changed
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueView:
    """One unbroken stretch in which a page said one thing about a listing."""

    field: str
    raw: str
    value: str | None  # None where it could not be understood
    first_seen: datetime
    last_seen: datetime
    is_current: bool  # whether the last reading of that page still said so
    sha256: str  # of the record that first carried it


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingView:
    """One listing of a vendor and what was said about it over time, oldest first."""

    id: int
    title: str | None
    url: str | None
    product_id: str | None
    first_seen: datetime
    last_seen: datetime
    values: tuple[ValueView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorView:
    """One vendor of one site; evidence of it is in its claims."""

    id: int
    name: str | None  # as last seen; None where no page names it
    site: str
    url: str | None  # canonical profile URL
    registration: str | None
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An analyst's verdict on a flag. `undoes` names the decision it takes back; the verdict then holds again."""

    id: int
    flag: int
    verdict: Verdict
    reason: str
    by: str
    at: datetime
    undoes: int | None
    seen: Mapping[str, object]  # what the reviewer saw: score, matcher version, record hashes


LinkVerdict = Literal["same", "different", "undecided"]  # undecided takes the word before it back
HubVerdict = Literal["link", "leave_out"]  # put back into linking, or leave out after all


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDecision:
    """An analyst's word about two address texts: whoever claims either of them is bound by it."""

    id: int
    verdict: LinkVerdict
    claims: tuple[int, int]  # the ones the analyst named
    addresses: tuple[str, str]  # their texts, normalised, in the same order
    reason: str
    by: str
    at: datetime
    seen: Mapping[str, object]  # what the analyst saw: record hashes, the link and the flags as they were


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedValue:
    """One value and how many vendors of one site claim it."""

    site: str | None  # None: counted over all sites
    kind: ClaimKind
    value: str  # normalised, as claims have it
    vendors: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HubDecision:
    """An analyst's word about a value that many vendors share; it holds for every later hub of that value."""

    id: int
    hub: int
    shared: SharedValue
    verdict: HubVerdict
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A shared value that is left out of linking, unless an analyst has put it back."""

    id: int
    shared: SharedValue
    reason: str
    found_at: datetime
    is_overruled: bool  # an analyst said: link by it nevertheless
    overruled_by: str | None
    overruled_because: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagView:
    """One flag in the queue."""

    id: int
    state: FlagState
    level: Level
    score: float
    premises: str  # the place in words
    premises_id: int
    story: str | None
    reasons: tuple[str, ...]
    matcher: str
    vendors: tuple[int, ...]
    names: tuple[str, ...]  # of these vendors, in the same order; "" where no page names one
    sites: tuple[str, ...]
    addresses: tuple[str, ...]  # as they stand on the pages, without repeats
    findings: tuple[str, ...]  # codes
    first_seen: datetime
    last_seen: datetime
    raised_at: datetime
    withdrawn_at: datetime | None  # None while the matcher stands by it
    withdrawn_because: str | None
    absorbed_by: int | None  # the flag its premises merged into
    decided_at: datetime | None  # None where nobody has decided yet
    new_members: int  # claims that joined after the last decision


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagMember:
    """One vendor's claim to the premises of a flag."""

    claim: int
    vendor: int
    name: str | None
    site: str
    url: str | None  # the vendor's profile, else the page the claim was last seen on
    address: str  # as it stood
    reading: Mapping[str, object] | None  # None before the matcher has read it
    first_seen: datetime
    last_seen: datetime
    since: datetime  # member of the flag since
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerMember:
    """A claim that was a member of a flag once: the matcher, or an analyst, has judged otherwise since."""

    claim: int
    vendor: int
    name: str | None
    site: str
    address: str  # as it stood
    since: datetime
    until: datetime
    now_in: int | None = None  # the live flag it is a member of now; None where it is in none


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagOrigin:
    """A flag that members of another one were in before, and why they left it."""

    flag: int
    state: FlagState  # where it stood then
    decision: Decision | None  # the last one about it until then; None where nobody had decided
    at: datetime  # when they left it
    claims: tuple[int, ...]  # those that left it
    link_decisions: tuple[LinkDecision, ...]  # the words that moved them; none where the matcher did by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLink:
    """Two claims judged the same premises. The id is None where both give the identical text."""

    id: int | None
    a: int
    b: int
    level: Level
    score: float
    reasons: tuple[str, ...]
    matcher: str
    linked_at: datetime | None  # None where the id is
    retracted_at: datetime | None
    retracted_because: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagDetail:
    """Everything behind one flag."""

    flag: FlagView
    members: tuple[FlagMember, ...]
    links: tuple[ClaimLink, ...]  # live ones first, then what was retracted
    findings: tuple[Finding, ...]
    decisions: tuple[Decision, ...]  # the oldest first
    absorbed: tuple[int, ...]  # flags whose premises merged into these
    link_decisions: tuple[LinkDecision, ...] = ()  # about any text of its members, the oldest first
    hubs: tuple[Hub, ...] = ()  # what its vendors say that so many others say, too
    former_members: tuple[FormerMember, ...] = ()  # the last to leave first
    came_from: tuple[FlagOrigin, ...] = ()  # flags that members were in before, save absorbed ones; the oldest first
