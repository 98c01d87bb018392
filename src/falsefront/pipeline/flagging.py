"""Premises, flags and findings from groups of nodes: who claims a place, what they share, what is odd about it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
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
from falsefront.store import Connection, addresses, findings, flags, matching, member_words, places
from falsefront.store.findings import FindingOn
from falsefront.store.flags import FlagChanges, ProposedFlag
from falsefront.store.matching import AddressClaim, VendorSignals

CONTACT_KINDS = (
    ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.REGISTRATION, ClaimKind.WEBSITE,
    ClaimKind.PAYMENT, ClaimKind.DESCRIPTION,
)  # fmt: skip
KNOWN_SCORE = 0.9  # of a flag by the register: somebody has looked, and may be mistaken
FINDING_SOURCES = ("reading", "match", "register", "reading and contacts")  # the last is what 0.1.0 wrote
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


def flag_groups(
    tx: Connection,
    groups: Sequence[Group],
    claims: Claims,
    *,
    nodes: Collection[int],
    hubs: LeftOut,
    gazetteer: Gazetteer,
    matcher: str,
    now: datetime,
    because: str,
    causes: Mapping[int, str],
) -> FlagChanges:
    """Make premises, flags and findings of `nodes` what these groups say.

    `because` says why flags may be gone, `causes` where it is known better, by a node that was at its premises.
    """
    subjects = Subjects(tx, claims, gazetteer, now)
    shared = [group for group in groups if len(_of(claims, group)) > 1]
    shared += _alone(tx, claims, shared, subjects)
    owner = places.of_nodes(tx, nodes)
    causes_here = {owner[node]: cause for node, cause in causes.items() if node in owner}
    as_places = [
        places.PremisesGroup(
            nodes=frozenset(group.nodes),
            label=subjects.headline(_of(claims, group), otherwise=group.label),
            level=group.weakest,
        )
        for group in shared
    ]
    ids = places.replace(tx, as_places, nodes=nodes, now=now)
    proposed: list[ProposedFlag] = []
    found: list[FindingOn] = []
    told: set[int] = set()
    left_out = member_words.left_out(tx, ids)
    for group, place, premises_id in zip(shared, as_places, ids, strict=True):
        out = left_out.get(premises_id, {})
        members = [claim for claim in _of(claims, group) if claim.vendor_id not in out]
        if out:
            causes_here[premises_id] = "; ".join(out.values())
        if not members:
            continue
        story = story_of([_party(claims.signals[claim.vendor_id], hubs) for claim in _one_a_vendor(members)])
        signs = assess(subjects.subject(members, story))
        kind = _kind(story, signs)
        if kind is None:
            continue
        names = [claims.signals[claim.vendor_id].name or "" for claim in members]
        words = searchable((place.label, *names, *(claim.raw for claim in members)))
        proposed.append(_flag(group, premises_id, members, kind, story, signs, words))
        told |= {claim.claim_id for claim in members}
        found += [FindingOn(finding=finding, premises_id=premises_id) for finding in signs]
    rest = [claim for members in claims.of_node.values() for claim in members if claim.claim_id not in told]
    for claim in rest:
        signs = assess(subjects.subject([claim]))
        found += [FindingOn(finding=finding, claim_id=claim.claim_id) for finding in signs]
    touched = set(owner.values()) | set(ids)
    changes = flags.replace(
        tx, proposed, premises_ids=touched, matcher=matcher, now=now, because=because, causes=causes_here
    )
    findings.replace(
        tx,
        found,
        premises_ids=touched,
        claim_ids={claim.claim_id for members in claims.of_node.values() for claim in members},
        sources=FINDING_SOURCES,
        now=now,
    )
    return changes


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


def _flag(
    group: Group,
    premises_id: int,
    members: Sequence[AddressClaim],
    kind: FlagKind,
    story: Story,
    signs: Collection[Finding],
    words: str,
) -> ProposedFlag:
    told_by_register = [finding.detail for finding in signs if finding.sign in FALSE_SIGNS]
    bonds = sorted(group.bonds, key=lambda bond: -bond.comparison.score)
    told = [reason for bond in bonds[:REASONS_SHOWN] for reason in bond.comparison.reasons]
    return ProposedFlag(
        premises_id=premises_id,
        claims=frozenset(claim.claim_id for claim in members),
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
