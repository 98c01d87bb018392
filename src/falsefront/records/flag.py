"""Premises claimed by vendors that should not share them: the unit of review."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from falsefront.records.afterwards import Absence, Afterwards, ContactInCommon, LapsedContact
from falsefront.records.claim import ClaimKind
from falsefront.records.comparison import BY_OTHERS, BY_WORD, Level
from falsefront.records.decision import Decision, FlagState, LinkDecision, MemberDecision
from falsefront.records.finding import Finding
from falsefront.records.hub import Hub
from falsefront.records.lead import ContactLead
from falsefront.records.page import Evidence
from falsefront.records.place import KnownPlace
from falsefront.records.renaming import Renaming, counted_once
from falsefront.records.watch import TakenOff, WatchHit
from falsefront.wording import counted

SEVERAL_OPERATORS = "several operators, some of them under several names"  # a story: some share contacts, others none


class FlagKind(StrEnum):
    """What a flag is about."""

    STRANGERS = "strangers"  # vendors at one place of whom no contact of their own in common was read
    ONE_OPERATOR = "one_operator"  # vendors at one place who share contacts: one operator under several names
    KNOWN_FALSE = "known_false"  # a place that the register knows not to be what is claimed
    SELF_CONTRADICTION = "self_contradiction"  # an address that cannot be true as it stands
    WATCH_HIT = "watch_hit"  # a product or an entity of a watch list


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One term of a flag's priority."""

    name: str
    points: float
    because: str


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
    kind: FlagKind = FlagKind.STRANGERS
    terms: tuple[Term, ...] = ()  # of its priority, save how new it is
    renamed: tuple[Renaming, ...] = ()  # which of these vendors are one page's, and count as one

    @property
    def sellers(self) -> int:
        """How many vendors there are, those of one page counted once."""
        return counted_once(self.vendors, self.renamed)

    @property
    def named_there(self) -> str | None:
        """What stands before its place in words: that pages name vendors there. None where they agree on no place."""
        if self.level is Level.INSUFFICIENT:
            return None
        return f"one place, and {counted(self.sellers, 'vendor')} named there"

    @property
    def priority(self) -> float:
        """How much it is worth a look, by its terms."""
        return round(sum(term.points for term in self.terms), 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagMember:
    """One vendor's claim to the premises of a flag."""

    claim: int
    vendor: int
    name: str | None  # as the page behind the claim gives it, where that is known; else as last seen
    site: str
    url: str | None  # the vendor's profile, else the page the claim was last seen on
    address: str  # as it stood
    reading: Mapping[str, object] | None  # None before the matcher has read it
    first_seen: datetime
    last_seen: datetime
    since: datetime  # member of the flag since
    evidence: Evidence
    kind: ClaimKind = ClaimKind.ADDRESS  # another one only of a vendor who names no place
    first_name: str | None = None  # under which that page first gave the claim, where it is another
    last_name: str | None = None  # under which the vendor was last seen, where it is another
    goes_by_both: bool = False  # one page gives it this name and another the last one: nobody was renamed
    of_page: int | None = None  # the earliest vendor of the same page, under which it counts; None: it itself
    called_before: str | None = None  # what that page called its vendor last, before the name it has there now
    called_since: datetime | None = None  # when that page was first seen with the name it has now

    @property
    def seller(self) -> int:
        """Under whose id the vendor counts."""
        return self.vendor if self.of_page is None else self.of_page


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
class Products:
    """What one vendor lists: a few titles, each once, the last seen first, and how many there are."""

    titles: tuple[str, ...]
    last_seen: tuple[datetime, ...]  # of each of these titles
    listings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """An entry of the register that bears on members of a flag: on which of their claims, and to which level."""

    entry: KnownPlace
    claims: tuple[int, ...]
    level: Level  # the coarsest of them


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
    member_decisions: tuple[MemberDecision, ...] = ()  # who was left out, or put back; the oldest first
    products: Mapping[int, Products] = field(default_factory=dict)  # what its vendors list, by vendor
    hits: tuple[WatchHit, ...] = ()  # what of its vendors met a watch list, by vendor
    register: tuple[Bearing, ...] = ()  # what the register has of its place, by entry
    afterwards: Mapping[int, Afterwards] = field(default_factory=dict)  # by claim: its page since; none where it stands
    leads: tuple[ContactLead, ...] = ()  # contacts of its vendors that others, elsewhere, gave too
    lapsed: tuple[LapsedContact, ...] = ()  # contacts in common that the page of one of them no longer has
    common: tuple[ContactInCommon, ...] = ()  # contacts that several of its vendors were seen with
    ended: tuple[KnownPlace, ...] = ()  # entries that bore on it at the last decision and are retired since
    taken_off: tuple[TakenOff, ...] = ()  # items that it met then, and that are on their watch lists no more
    absorbed_as: Mapping[int, FlagState] = field(default_factory=dict)  # how those it absorbed stand, by flag

    @property
    def absorbed_words(self) -> str:
        """The flags it absorbed, each with what was decided about it: "2 (dismissed), 5"."""
        states = {flag: self.absorbed_as.get(flag, FlagState.OPEN) for flag in self.absorbed}
        return ", ".join(
            f"{flag}" if state is FlagState.OPEN else f"{flag} ({state})" for flag, state in states.items()
        )

    @property
    def is_by_others(self) -> bool:
        """Whether some of its addresses are one place with the rest by way of another one alone, or by a word."""
        live = (link for link in self.links if link.retracted_at is None)
        return any(reason.startswith((BY_OTHERS, BY_WORD)) for link in live for reason in link.reasons[:1])

    @property
    def absent(self) -> dict[int, Absence]:
        """Its claims that stand on their pages no more."""
        return {claim: each for claim, each in self.afterwards.items() if isinstance(each, Absence)}
