"""One flag as a report tells it: the place, who claims it in which words, why it stands out, what speaks against it."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from markupsafe import Markup

from falsefront.address.gazetteer.division import FORMER_NAMES
from falsefront.export.report import judged, network, reasons, timeline
from falsefront.export.report.agreement import Agreement, Part, marks
from falsefront.export.report.latin import as_read, in_latin
from falsefront.export.report.pages import Later, Pages, Source
from falsefront.export.report.renamed import other_places
from falsefront.export.report.safe import said
from falsefront.export.report.sellers import Seller, seller
from falsefront.export.report.since import Since, since_of
from falsefront.export.report.wordings import told_kind
from falsefront.records import ClaimKind, ClaimLink, FlagKind, FlagMember, FlagView, Level
from falsefront.records.case import CaseDoor, CaseFlag, CaseSeller, CaseSignal
from falsefront.records.comparable import says_what_was_compared

MOST_MEMBERS: Final = 400  # claims of one flag that are told; data/ has all
MOST_JOINED: Final = 40  # pairs of addresses that are told
MOST_SPELLED: Final = 8  # pages of one shared value
NO_NAME: Final = "(no name)"
IN_TURN: Final = ", then "  # between the names of one page, in the order in which it gave them


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimant:
    """One vendor's claim to the place."""

    vendor: int
    name: str | None
    site: str
    first_seen: datetime
    last_seen: datetime
    first_name: str | None  # under which its page first gave the claim, where that is another name
    last_name: str | None  # under which it was last seen, where that is another name
    goes_by_both: bool  # pages give both names still
    since: Since | None  # what its page gave or answered since; None where it still says so
    before: tuple[datetime, Source] | None  # when the page that first gave it was read before without it
    day_before: str | None  # how many pages of its site were read then, in words
    is_new: bool  # joined after the last decision
    left_out_by: str | None  # the analyst who left it out, until the matcher has taken note of it
    source: Source  # the newest page that carries the words
    first: Source | None  # the first one, where it is another
    later: Later | None  # the visit by which they were last seen, where it brought no page of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """An address in the very words of the pages, and all who give it so."""

    marked: Markup  # the words, parts that agree marked
    reading: str | None  # in Latin letters, where the words are in others
    parts: tuple[Part, ...]
    claimants: tuple[Claimant, ...]

    @property
    def is_put_together(self) -> bool:
        """Whether no page is known to give these words as one string."""
        return all(each.source.fields and not each.source.in_text for each in self.claimants)

    @property
    def has_a_part_in_text(self) -> bool:
        """Whether the text of some page has a part of them."""
        return any(each.source.part for each in self.claimants)


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One door of the place and who claims it."""

    label: str | None
    vendors: int
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Two addresses that the matcher judged one place, and its reasons."""

    a: str
    b: str
    level: Level
    score: float
    alike: tuple[str, ...]  # reasons
    other: tuple[str, ...]  # what differs, and what else was noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A value that several vendors of the place give."""

    kind: str
    value: str
    names: tuple[str, ...]
    hub: str | None
    joins_listings: bool  # whether all who give it have one name
    spelled: tuple[tuple[str, tuple[Source, ...]], ...] = ()  # as pages have it, each spelling with its pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A flag with everything that a report tells of it."""

    view: FlagView
    latin: str | None  # the place in Latin letters, where its name is in others
    vendors: int
    kind: str  # what it is about, in words
    later_ones: int  # vendors who were first seen there after the first day
    is_by_others: bool  # whether some of its addresses are joined by way of another one alone
    names_place: bool  # False where no vendor of it gives an address that could be shared
    doors: tuple[Door, ...]
    left: int  # claims that are not told
    why: tuple[str, ...]
    compared: tuple[str, ...]  # which contacts could be compared at all
    joined: tuple[Joined, ...]
    more_joined: int
    shared: tuple[Shared, ...]
    hits: tuple[judged.Ground, ...]  # what met a watch list
    known: tuple[judged.Known, ...]
    signs: tuple[judged.Sign, ...]
    against: tuple[str, ...]
    since_decided: tuple[str, ...]  # what has changed since the last decision about it
    decisions: tuple[judged.Said, ...]
    history: tuple[str, ...]
    sellers: tuple[Seller, ...]
    network: Markup
    timeline: Markup

    @property
    def rests_on_former_names(self) -> bool:
        """Whether a pair was joined by what a place was called before, of which a reader asks by what source."""
        return any(FORMER_NAMES in reason for pair in self.joined for reason in pair.other)

    @property
    def has_shared_contacts(self) -> bool:
        """Whether a contact counts that joins more than the listings of one firm."""
        is_one_operator = self.view.kind is FlagKind.ONE_OPERATOR
        return any(not each.hub and (is_one_operator or not each.joins_listings) for each in self.shared)


def told(case_flag: CaseFlag, sellers: Sequence[CaseSeller], pages: Pages) -> Flag:
    """Return a flag as it is told; `sellers` are its vendors."""
    detail = case_flag.detail
    since = {claim.claim.id: told for each in sellers for claim in each.claims if (told := since_of(claim, pages))}
    names = {member.vendor: member.name or NO_NAME for member in detail.members}
    claims = {member.claim for member in detail.members}
    called = _called(detail.members)
    of_links = {reason for link in detail.links for reason in link.reasons}
    joined = list(_joined(detail.links, detail.members))
    before = {
        claim.claim.id: (claim.before.at, pages.without(claim.before.capture, claim.before.at))
        for each in sellers
        for claim in each.claims
        if claim.before is not None
    }
    ends = {c.claim.id: (c.claim.first_capture, c.claim.last_capture) for each in sellers for c in each.claims}
    doors, left = _doors(case_flag, since, before, ends, pages)
    return Flag(
        view=detail.flag,
        latin=in_latin(detail),
        vendors=len({member.seller for member in detail.members}),
        kind=told_kind(detail),
        later_ones=_later_ones(detail.members),
        is_by_others=detail.is_by_others,
        names_place=any(member.kind is ClaimKind.ADDRESS for member in detail.members),
        doors=tuple(doors),
        left=left,
        why=tuple(
            reason for reason in detail.flag.reasons if reason not in of_links and not says_what_was_compared(reason)
        ),
        compared=tuple(filter(says_what_was_compared, detail.flag.reasons)),
        joined=tuple(joined[:MOST_JOINED]),
        more_joined=max(0, len(joined) - MOST_JOINED),
        shared=tuple(
            Shared(
                kind=s.kind,
                value=s.value,
                names=tuple(words for vendor, words in called.items() if vendor in s.vendors),
                hub=s.hub,
                joins_listings=len(set(_names(s.vendors, detail.members).values())) == 1,
                spelled=tuple(_spelled(s, sellers, pages)),
            )
            for s in case_flag.signals
        ),
        hits=tuple(judged.hits(detail.hits, pages)),
        known=tuple(judged.known(bearing) for bearing in detail.register),
        signs=tuple(judged.signs(detail.findings, detail.members, sellers, pages)),
        against=case_flag.against,
        since_decided=case_flag.since,
        decisions=tuple(judged.decisions(case_flag, names)),
        history=tuple(judged.history(case_flag)),
        sellers=tuple(seller(each, claims, case_flag, pages) for each in sellers[:MOST_MEMBERS]),
        network=_network(case_flag),
        timeline=_timeline(case_flag, since),
    )


def _spelled(
    signal: CaseSignal, sellers: Iterable[CaseSeller], pages: Pages
) -> Iterator[tuple[str, tuple[Source, ...]]]:
    """Give the words of pages that were read as one value, each spelling once, with the newest page of each vendor."""
    wanted = set(signal.claims)
    found = [claim for each in sellers for claim in each.claims if claim.claim.id in wanted]
    alike: dict[str, list[Source]] = {}
    for claim in found[:MOST_SPELLED]:
        alike.setdefault(claim.claim.raw, []).append(pages.source(claim.claim.evidence, claim.claim.raw))
    yield from ((words, tuple(sources)) for words, sources in alike.items())


def _joined(links: Iterable[ClaimLink], members: Iterable[FlagMember]) -> Iterator[Joined]:
    """Give what joins the addresses, each pair of texts once; one text alone needs no joining."""
    by_claim = {member.claim: member for member in members}
    addresses = {claim: member.address for claim, member in by_claim.items()}
    told: set[tuple[str, str]] = set()
    for link in links:
        a, b = addresses.get(link.a), addresses.get(link.b)
        if link.retracted_at is None and a is not None and b is not None and a != b and (a, b) not in told:
            told.add((a, b))
            said = reasons.told(link.reasons, a, b)
            alike = tuple(reason for reason in said if reasons.is_agreement(reason))
            readings = (by_claim[link.a].reading or {}, by_claim[link.b].reading or {})
            other = (*other_places(*readings), *(reason for reason in said if reason not in alike))
            yield Joined(a=a, b=b, level=link.level, score=link.score, alike=alike, other=other)


def _doors(
    case_flag: CaseFlag,
    since: Mapping[int, Since],
    before: Mapping[int, tuple[datetime, Source]],
    ends: Mapping[int, tuple[int, int]],
    pages: Pages,
) -> tuple[list[Door], int]:
    """Return the doors with as many claims as are told, and how many are not."""
    detail = case_flag.detail
    agreement = Agreement([replace(each, vendor=each.seller) for each in detail.members], detail.links)  # to count
    decided_at = detail.flag.decided_at
    words = {word.vendor: word for word in detail.member_decisions}  # the last word about each
    made: list[Door] = []
    room = MOST_MEMBERS

    def claimant(member: FlagMember) -> Claimant:
        shown = member.evidence.capture
        first, last = ends.get(member.claim, (shown, shown))
        return Claimant(
            vendor=member.vendor,
            name=member.name,
            site=member.site,
            first_seen=member.first_seen,
            last_seen=member.last_seen,
            first_name=member.first_name,
            last_name=member.last_name,
            goes_by_both=member.goes_by_both,
            since=since.get(member.claim),
            before=before.get(member.claim),
            day_before=pages.told_of(member.site, before[member.claim][0]) if member.claim in before else None,
            is_new=decided_at is not None and member.since > decided_at,
            left_out_by=word.by if (word := words.get(member.vendor)) and word.verdict == "leave_out" else None,
            source=pages.source(member.evidence, member.address),
            first=pages.first(first, member.first_seen) if first != shown else None,
            later=pages.later(last, shown, member.last_seen),
        )

    for door in case_flag.doors:
        chosen = door.members[:room]
        room -= len(chosen)
        if chosen:
            wordings = tuple(
                _wording(alike, agreement, tuple(claimant(member) for member in alike)) for alike in _alike(chosen)
            )
            made.append(Door(label=door.label, vendors=_vendors(door), wordings=wordings))
    return made, max(0, len(detail.members) - MOST_MEMBERS)


def _later_ones(members: Iterable[FlagMember]) -> int:
    """Return how many vendors were first seen at a place after the day on which the first was."""
    came: dict[int, date] = {}
    for member in members:
        day = member.first_seen.date()
        came[member.seller] = min(came.get(member.seller, day), day)
    return sum(day > min(came.values()) for day in came.values())


def _vendors(door: CaseDoor) -> int:
    return len({member.seller for member in door.members})


def _called(members: Sequence[FlagMember]) -> dict[int, str]:
    """Return what every vendor is called where they stand beside each other: those of one name with their sites."""
    names = _names([member.seller for member in members], members)
    alike = Counter(names.values())
    sites = {member.seller: member.site for member in reversed(members)}
    return {vendor: f"{name} ({sites[vendor]})" if alike[name] > 1 else name for vendor, name in names.items()}


def _names(vendors: Collection[int], members: Iterable[FlagMember]) -> dict[int, str]:
    """Return the names of these vendors, each under its own number or that of its page: the names of a page in turn."""
    by_seller: dict[int, dict[str, None]] = {}
    for member in members:
        if member.seller in vendors:
            by_seller.setdefault(member.seller, {})[member.name or NO_NAME] = None
    return {seller: IN_TURN.join(names) for seller, names in by_seller.items()}


def _alike(members: Iterable[FlagMember]) -> list[list[FlagMember]]:
    found: dict[str, list[FlagMember]] = {}
    for member in members:
        found.setdefault(member.address, []).append(member)
    return list(found.values())


def _wording(alike: Sequence[FlagMember], agreement: Agreement, claimants: tuple[Claimant, ...]) -> Wording:
    first = alike[0]
    parts = agreement.parts(first)
    latin = as_read(first.reading or {}, agreement)
    return Wording(
        marked=said(first.address, marks(first.address, parts)),
        reading=latin if not first.address.isascii() else None,
        parts=tuple(parts),
        claimants=claimants,
    )


def _network(case_flag: CaseFlag) -> Markup:
    flag, members = case_flag.detail.flag, case_flag.detail.members
    seller = {member.vendor: member.seller for member in members}
    names = _called(members)
    doors = [(door.label, frozenset(m.seller for m in door.members)) for door in case_flag.doors]
    contacts = [
        network.Contact(
            label=f"{each.value}",
            vendors=frozenset(seller[vendor] for vendor in each.vendors if vendor in seller),
            is_hub=bool(each.hub),
        )
        for each in case_flag.signals
    ]
    drawing = network.Network(
        name=f"flag-{flag.id}-network", place=flag.premises, vendors=names, doors=doors, contacts=contacts
    )
    return network.drawn(drawing)


def _timeline(case_flag: CaseFlag, since: Mapping[int, Since]) -> Markup:
    flag, members = case_flag.detail.flag, case_flag.detail.members
    called, plain = _called(members), _names([member.seller for member in members], members)
    claims = [
        timeline.Seen(
            vendor=called[member.seller] if called[member.seller] != plain[member.seller] else member.name or NO_NAME,
            first=member.first_seen,
            last=member.last_seen,
            since=since.get(member.claim),
        )
        for member in members
    ]
    return timeline.drawn(f"flag-{flag.id}-timeline", flag.premises, claims)
