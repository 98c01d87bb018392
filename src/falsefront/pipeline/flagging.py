"""What groups of nodes come to: who claims a place, what they share, what is odd about it. Nothing is written here."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.assess import assess
from falsefront.assess.register import FALSE_SIGNS
from falsefront.match.signals import ONE_OPERATOR, Contact, Party, Story, story_of
from falsefront.match.spanning import Bond
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.subjects import Subjects
from falsefront.records import ClaimKind, Finding, FlagKind, Level
from falsefront.review import priority
from falsefront.review.searching import searchable
from falsefront.store import Connection, addresses, matching, places
from falsefront.store.flags import ProposedFlag
from falsefront.store.matching import AddressClaim, VendorSignals

CONTACT_KINDS = (
    ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.REGISTRATION, ClaimKind.WEBSITE,
    ClaimKind.PAYMENT, ClaimKind.DESCRIPTION,
)  # fmt: skip
KNOWN_SCORE = 0.9  # of a flag by the register: somebody has looked, and may be mistaken
REASONS_SHOWN = 12  # bonds between spellings told in a flag; all of them are in its links
_FINE_TO_COARSE = {level: at for at, level in enumerate(Level)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Nodes that denote one place, and the bonds that hold them together; the label is the fullest of the texts."""

    nodes: tuple[int, ...]
    bonds: tuple[Bond, ...]
    label: str
    level: Level | None  # what the fullest text agrees on with itself

    @property
    def weakest(self) -> Level:
        """The level that holds it together."""
        levels = [bond.comparison.level for bond in self.bonds] or [self.level or Level.INSUFFICIENT]
        return max(levels, key=_FINE_TO_COARSE.__getitem__)

    @property
    def certainty(self) -> float:
        """The score of the weakest bond; 1 where all give the identical text."""
        return min((bond.comparison.score for bond in self.bonds), default=1.0)


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of the nodes in question, without hubs, and what their vendors say besides.

    `left_out` says of each node that is claimed as a hub only why it is left out.
    """

    of_node: Mapping[int, Sequence[AddressClaim]]
    signals: Mapping[int, VendorSignals]
    left_out: Mapping[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One place that several claims share, or that the register knows: who claims it, and what that comes to."""

    group: Group
    place: places.PremisesGroup
    members: tuple[AddressClaim, ...]
    kind: FlagKind | None  # None where it makes no flag
    story: Story
    signs: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What groups of texts come to, before anything is written."""

    claims: Claims
    subjects: Subjects
    hubs: LeftOut
    judged: tuple[Judged, ...]
    alone: Mapping[int, tuple[Finding, ...]]  # by claim: of claims that are in no flag

    def without(self, judged: Judged, vendors: Collection[int]) -> Judged | None:
        """Return what a place comes to without these vendors; None where nobody is left."""
        members = [claim for claim in judged.members if claim.vendor_id not in vendors]
        return _judged(judged.group, judged.place, members, self.claims, self.subjects, self.hubs) if members else None

    def by_itself(self, claim: AddressClaim) -> tuple[Finding, ...]:
        """Return what one claim comes to."""
        return self.alone.get(claim.claim_id) or assess(self.subjects.subject([claim]))

    def proposed(self, judged: Judged, premises_id: int) -> ProposedFlag:
        """Return the flag that a place makes."""
        vendors = sorted({claim.vendor_id for claim in judged.members})
        names = [self.claims.signals[vendor].name or "" for vendor in vendors]
        contacts = [value for vendor in vendors for value in self._contacts(vendor)]
        codes = [finding.code for finding in judged.signs]
        words = searchable((judged.place.label, *codes, *names, *(claim.raw for claim in judged.members), *contacts))
        return _flag(judged, premises_id, words)

    def _contacts(self, vendor: int) -> Iterator[str]:
        """Give what one vendor may be searched for by, besides name and address."""
        for kind, values in self.claims.signals[vendor].values.items():
            if kind in CONTACT_KINDS and kind is not ClaimKind.DESCRIPTION:
                yield from values


def judge(
    tx: Connection,
    groups: Sequence[Group],
    claims: Claims,
    *,
    hubs: LeftOut,
    gazetteer: Gazetteer,
    now: datetime,
) -> Judgement:
    """Say what these groups come to. Nothing is written: whoever writes meanwhile need not wait."""
    subjects = Subjects(tx, claims, gazetteer, now)
    shared = [group for group in groups if len(_of(claims, group)) > 1]
    shared += _alone(tx, claims, shared, subjects)
    judged: list[Judged] = []
    for group in shared:
        members = _of(claims, group)
        label = subjects.headline(members, otherwise=group.label)
        place = places.PremisesGroup(nodes=frozenset(group.nodes), label=label, level=group.weakest)
        judged.append(_judged(group, place, members, claims, subjects, hubs))
    told = {claim.claim_id for each in judged if each.kind is not None for claim in each.members}
    rest = [claim for members in claims.of_node.values() for claim in members if claim.claim_id not in told]
    alone = {claim.claim_id: assess(subjects.subject([claim])) for claim in rest}
    return Judgement(claims, subjects, hubs, tuple(judged), alone)


def _judged(
    group: Group,
    place: places.PremisesGroup,
    members: Sequence[AddressClaim],
    claims: Claims,
    subjects: Subjects,
    hubs: LeftOut,
) -> Judged:
    story = story_of([_party(claims.signals[claim.vendor_id], hubs) for claim in _one_a_vendor(members)])
    signs = assess(subjects.subject(members, story))
    kind = _kind(story, signs)
    return Judged(group=group, place=place, members=tuple(members), kind=kind, story=story, signs=signs)


def claims_of(tx: Connection, nodes: Collection[int] | None, hubs: LeftOut) -> Claims:
    """Return the address claims of nodes (None: of all); a node that is claimed as a hub only is left out."""
    of_node: dict[int, list[AddressClaim]] = defaultdict(list)
    for claim in matching.address_claims(tx, node_ids=nodes):
        if claim.node_id is not None:
            of_node[claim.node_id].append(claim)
    vendors = {claim.vendor_id for members in of_node.values() for claim in members}
    signals = matching.vendor_signals(tx, vendors)
    if not any(kind is ClaimKind.ADDRESS for _, kind, _ in hubs.values):
        return Claims(of_node, signals, {})
    texts = {node.id: node.text for node in addresses.by_id(tx, of_node.keys()).values()}
    kept = {
        node: [claim for claim in members if not hubs.holds(claim.site, ClaimKind.ADDRESS, texts[node])]
        for node, members in of_node.items()
    }
    reasons = {
        node: hubs.reason(of_node[node][0].site, ClaimKind.ADDRESS, texts[node]) or ""
        for node, members in kept.items()
        if not members
    }
    return Claims({node: members for node, members in kept.items() if members}, signals, reasons)


def _alone(tx: Connection, claims: Claims, shared: Sequence[Group], subjects: Subjects) -> list[Group]:
    """Return the places of one claim alone that the register knows to be false."""
    elsewhere = {node for group in shared for node in group.nodes}
    alone = [
        node
        for node, members in claims.of_node.items()
        if node not in elsewhere and any(map(subjects.is_known_false, members))
    ]
    texts = addresses.by_id(tx, alone)
    return [
        Group(nodes=(node,), bonds=(), label=texts[node].text, level=texts[node].level)
        for node in sorted(alone)
        if (texts[node].level or Level.INSUFFICIENT).is_same_premises
    ]


def _kind(story: Story, signs: Collection[Finding]) -> FlagKind | None:
    """Return what a flag is about; None where there is none: one firm, and nothing known of its place."""
    if any(finding.sign in FALSE_SIGNS for finding in signs):
        return FlagKind.KNOWN_FALSE
    if story.kind is None:
        return None
    return FlagKind.ONE_OPERATOR if story.kind == ONE_OPERATOR else FlagKind.STRANGERS


def _of(claims: Claims, group: Group) -> list[AddressClaim]:
    return [claim for node in group.nodes for claim in claims.of_node.get(node, ())]


def _one_a_vendor(members: Iterable[AddressClaim]) -> list[AddressClaim]:
    return list({claim.vendor_id: claim for claim in members}.values())


def _party(signals: VendorSignals, hubs: LeftOut) -> Party:
    contacts: list[Contact] = []
    common: list[Contact] = []
    for kind in CONTACT_KINDS:
        for value in signals.values.get(kind, ()):
            contact = Contact(kind=kind, value=value, source=signals.sources.get((kind, value), ""))
            (common if hubs.holds(signals.site, kind, value) else contacts).append(contact)
    names = tuple(filter(None, (signals.name, *signals.values.get(ClaimKind.NAME, ()))))
    return Party(
        vendor=signals.vendor_id,
        site=signals.site,
        names=names or ("without a name",),
        contacts=tuple(contacts),
        common=tuple(common),
    )


def _flag(judged: Judged, premises_id: int, words: str) -> ProposedFlag:
    group, story, signs = judged.group, judged.story, judged.signs
    kind = judged.kind or FlagKind.STRANGERS
    told_by_register = [finding.detail for finding in signs if finding.sign in FALSE_SIGNS]
    bonds = sorted(group.bonds, key=lambda bond: -bond.comparison.score)
    told = [reason for bond in bonds[:REASONS_SHOWN] for reason in bond.comparison.reasons]
    return ProposedFlag(
        premises_id=premises_id,
        claims=frozenset(claim.claim_id for claim in judged.members),
        level=group.weakest,
        score=round(max(story.score, KNOWN_SCORE if told_by_register else 0.0) * group.certainty, 4),
        story=story.kind,
        reasons=tuple(dict.fromkeys([*told_by_register, *story.reasons, *told])),
        kind=kind,
        terms=priority.terms(
            kind=kind,
            firms=len(story.firms),
            operators=story.strangers,
            level=group.weakest,
            certainty=group.certainty,
            signs={finding.sign for finding in signs if finding.sign},
        ),
        searchable=words,
    )
