"""What groups of nodes come to: who claims a place, what they share, what is odd about it. Nothing is written here."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from falsefront.assess import Claimed, assess
from falsefront.assess.register import CONTRADICTIONS, FALSE_SIGNS
from falsefront.match.signals import ONE_OPERATOR, Contact, Party, Story, story_of
from falsefront.match.spanning import Bond
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.subjects import Subjects
from falsefront.pipeline.watching import of_the_vendors_own
from falsefront.records import ClaimKind, Finding, FlagKind, Level, WatchHit, has_tenants
from falsefront.register.bearing import DOOR
from falsefront.review import priority
from falsefront.review.searching import searchable
from falsefront.store import Connection, addresses, matching, places, watch_hits
from falsefront.store.flags import KnownAt, ProposedFlag
from falsefront.store.matching import AddressClaim, VendorSignals

CONTACT_KINDS = (
    ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.REGISTRATION, ClaimKind.WEBSITE,
    ClaimKind.PAYMENT, ClaimKind.DESCRIPTION,
)  # fmt: skip
# The least score of a flag by its kind; what vendors share can only raise it.
LEAST_SCORE: Mapping[FlagKind, float] = {
    FlagKind.KNOWN_FALSE: 0.9,  # somebody has looked, and may be mistaken
    FlagKind.WATCH_HIT: 0.6,  # the value is the same, what it means is not settled
    FlagKind.SELF_CONTRADICTION: 0.4,  # mostly a slip of the pen
}
REASONS_SHOWN = 12  # bonds between spellings told in a flag; all of them are in its links
UNWRITTEN = 0  # the id of premises that have none yet
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
    """One place that several claims share, or that something is known of, and what that comes to.

    `flag` is what it makes, before its premises have an id; None where it makes no flag.
    """

    group: Group
    place: places.PremisesGroup
    flag: ProposedFlag | None
    signs: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """Who claims one place, and what is said of that."""

    group: Group
    place: places.PremisesGroup
    members: tuple[AddressClaim, ...]
    kind: FlagKind
    story: Story
    signs: tuple[Finding, ...]
    hits: tuple[WatchHit, ...]  # what of its members met a watch list
    known: tuple[KnownAt, ...]  # what the register has of it
    words: str  # what it may be searched for by
    at_one_door: int  # vendors that name the door which most of them name; 0 where none names any


class Hearing:
    """What is asked about one place after another: claims, what the register and watch lists have, what is left out."""

    def __init__(self, tx: Connection, claims: Claims, subjects: Subjects, hubs: LeftOut) -> None:
        """Look up what of these vendors met a watch list, and at which of their places that is told of one alone."""
        self._claims = claims
        self._subjects = subjects
        self._hubs = hubs
        self._hits = of_the_vendors_own(watch_hits.of_vendors(tx, claims.signals.keys()), hubs)
        self._told_at = self._found_anchors(tx)

    def is_anchor(self, node: int) -> bool:
        """Whether a vendor that met a watch list is told of at this text, should it be there alone."""
        return node in self._told_at

    def judged(self, group: Group, place: places.PremisesGroup, members: Sequence[AddressClaim]) -> Judged:
        """Say what one place comes to."""
        parties = [_party(self._claims.signals[claim.vendor_id], self._hubs) for claim in _one_a_vendor(members)]
        story = story_of(parties)
        subject = self._subjects.subject(members, story)
        signs = assess(subject)
        hits = [hit for claim in _one_a_vendor(members) for hit in self._hits.get(claim.vendor_id, ())]
        told_here = {vendor for node in group.nodes for vendor in self._told_at.get(node, ())}
        is_told = story.kind is not None or any(hit.vendor in told_here for hit in hits)
        kind = _kind(story, signs, has_hits=bool(hits) and is_told)
        if kind is None:
            return Judged(group=group, place=place, flag=None, signs=signs)
        heard = _Heard(
            group=group,
            place=place,
            members=tuple(members),
            kind=kind,
            story=story,
            signs=signs,
            hits=tuple(hits),
            at_one_door=_at_one_door(subject.claims),
            known=tuple(
                KnownAt(place=known.entry.id, claim=claimed.claim, level=known.level)
                for claimed in subject.claims
                for known in claimed.known
            ),
            words=_words(place.label, members, signs, self._claims.signals),
        )
        return Judged(group=group, place=place, flag=_flag(heard), signs=signs)

    def _found_anchors(self, tx: Connection) -> dict[int, list[int]]:
        """Return, by text, the vendors that met a watch list and of which it is the first that says where they are."""
        said = {vendor: self._subjects.addresses(vendor) for vendor in self._hits}
        texts = addresses.by_id(tx, {claim.node_id for claims in said.values() for claim in claims if claim.node_id})
        found: dict[int, list[int]] = defaultdict(list)
        for vendor, claims in said.items():
            for claim in sorted(claims, key=lambda claim: claim.claim_id):
                node = texts.get(claim.node_id or 0)
                if node is not None and is_a_place(node, claim.site, self._hubs):
                    found[node.id].append(vendor)
                    break
        return dict(found)


def _at_one_door(claims: Iterable[Claimed]) -> int:
    """Return how many vendors name the door which most of them name."""
    doors: dict[tuple[object, ...], set[int]] = defaultdict(set)
    for claimed in claims:
        door = tuple(getattr(claimed.reading, part) for part in DOOR)
        if any(door):
            doors[door].add(claimed.vendor)
    return max(map(len, doors.values()), default=0)


def is_a_place(node: addresses.Node, site: str, hubs: LeftOut) -> bool:
    """Whether a text says where a vendor is: fine enough to be shared, and not the marketplace's own."""
    is_fine = (node.level or Level.INSUFFICIENT).is_same_premises
    return is_fine and not hubs.holds(site, ClaimKind.ADDRESS, node.text)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What groups of texts come to, before anything is written: plain values, whatever process they come from."""

    judged: tuple[Judged, ...]
    claims: frozenset[int]  # all that was looked at
    alone: Mapping[int, tuple[Finding, ...]]  # by claim: of claims that are in no flag


def judge(tx: Connection, groups: Sequence[Group], claims: Claims, *, hubs: LeftOut, subjects: Subjects) -> Judgement:
    """Say what these groups come to. Nothing is written: whoever writes meanwhile need not wait."""
    hearing = Hearing(tx, claims, subjects, hubs)
    shared = [part for group in groups if len(_of(claims, group)) > 1 for part in _by_door(group, claims, subjects)]
    elsewhere = {node for group in shared for node in group.nodes}
    by_themselves = {
        claim.claim_id: assess(subjects.subject([claim]))
        for node, members in claims.of_node.items()
        if node not in elsewhere
        for claim in members
    }
    shared += _alone(tx, claims, by_themselves, hearing)
    judged: list[Judged] = []
    for group in shared:
        members = _of(claims, group)
        label = subjects.headline(members, otherwise=group.label)
        place = places.PremisesGroup(nodes=frozenset(group.nodes), label=label, level=group.weakest)
        judged.append(hearing.judged(group, place, members))
    return _judgement(judged, claims, subjects, by_themselves)


def judge_without(
    tx: Connection, judged: Judged, vendors: Collection[int], claims: Claims, *, hubs: LeftOut, subjects: Subjects
) -> Judgement:
    """Say what one place comes to without these vendors; nothing is judged where nobody is left."""
    members = [claim for claim in _of(claims, judged.group) if claim.vendor_id not in vendors]
    hearing = Hearing(tx, claims, subjects, hubs)
    again = [hearing.judged(judged.group, judged.place, members)] if members else []
    return _judgement(again, claims, subjects, {})


def _judgement(
    judged: Sequence[Judged],
    claims: Claims,
    subjects: Subjects,
    by_themselves: Mapping[int, tuple[Finding, ...]],
) -> Judgement:
    told = {claim for each in judged if each.flag is not None for claim in each.flag.claims}
    everybody = [claim for members in claims.of_node.values() for claim in members]
    alone = {
        claim.claim_id: by_themselves[claim.claim_id]
        if claim.claim_id in by_themselves
        else assess(subjects.subject([claim]))
        for claim in everybody
        if claim.claim_id not in told
    }
    return Judgement(tuple(judged), frozenset(claim.claim_id for claim in everybody), alone)


def _words(
    label: str, members: Sequence[AddressClaim], signs: Sequence[Finding], said: Mapping[int, VendorSignals]
) -> str:
    """Return what the flag of these members may be searched for by."""
    vendors = sorted({claim.vendor_id for claim in members})
    names = [said[vendor].name or "" for vendor in vendors]
    contacts = [value for vendor in vendors for value in _contacts(said[vendor])]
    codes = [finding.code for finding in signs]
    return searchable((label, *codes, *names, *(claim.raw for claim in members), *contacts))


def _contacts(signals: VendorSignals) -> Iterator[str]:
    """Give what one vendor may be searched for by, besides name and address."""
    for kind, values in signals.values.items():
        if kind in CONTACT_KINDS and kind is not ClaimKind.DESCRIPTION:
            yield from values


def _by_door(group: Group, claims: Claims, subjects: Subjects) -> list[Group]:
    """Part those behind a door that the register knows to be false from those who are only at the same place.

    An entry for one building of a park says nothing of the others: they are no flag of its kind.
    """
    said = {node: [subjects.known_false(claim) for claim in claims.of_node.get(node, ())] for node in group.nodes}
    if any("place" in each for of_node in said.values() for each in of_node):
        return [group]
    false = {node for node, of_node in said.items() if any(of_node)}
    rest = {node for node in group.nodes if claims.of_node.get(node)} - false
    if not false or not rest:
        return [group]
    return [_part(group, false, subjects, claims), _part(group, rest, subjects, claims)]


def _part(group: Group, nodes: Collection[int], subjects: Subjects, claims: Claims) -> Group:
    """Return some texts of a group as one of their own; with no bond left among them, those of all say how loose."""
    inside = tuple(bond for bond in group.bonds if bond.a in nodes and bond.b in nodes)
    bonds = () if len(nodes) == 1 else inside or group.bonds
    raw = next(claim.raw for node in sorted(nodes) for claim in claims.of_node.get(node, ()))
    return Group(nodes=tuple(sorted(nodes)), bonds=bonds, label=raw, level=subjects.level(raw))


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


def _alone(
    tx: Connection, claims: Claims, by_themselves: Mapping[int, Collection[Finding]], hearing: Hearing
) -> list[Group]:
    """Return the places of one claim alone of which something is known that makes a flag."""
    alone = [
        node
        for node, members in claims.of_node.items()
        if hearing.is_anchor(node) or any(_tells_alone(by_themselves.get(claim.claim_id, ())) for claim in members)
    ]
    texts = addresses.by_id(tx, [node for node in alone if claims.of_node[node][0].claim_id in by_themselves])
    return [
        Group(nodes=(node.id,), bonds=(), label=node.text, level=node.level)
        for _, node in sorted(texts.items())
        if (node.level or Level.INSUFFICIENT).is_same_premises
    ]


def _tells_alone(signs: Iterable[Finding]) -> bool:
    return any(finding.sign in FALSE_SIGNS | CONTRADICTIONS for finding in signs)


def _kind(story: Story, signs: Collection[Finding], *, has_hits: bool) -> FlagKind | None:
    """Return what a flag is about; None where there is none: one firm, and nothing known of it or its place."""
    found = {finding.sign for finding in signs}
    if found & FALSE_SIGNS:
        return FlagKind.KNOWN_FALSE
    if has_hits:
        return FlagKind.WATCH_HIT
    if story.kind is not None:
        return FlagKind.ONE_OPERATOR if story.kind == ONE_OPERATOR else FlagKind.STRANGERS
    return FlagKind.SELF_CONTRADICTION if found & CONTRADICTIONS else None


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


def _flag(heard: _Heard) -> ProposedFlag:
    group, story, signs, kind = heard.group, heard.story, heard.signs, heard.kind
    bonds = sorted(group.bonds, key=lambda bond: -bond.comparison.score)
    told = [reason for bond in bonds[:REASONS_SHOWN] for reason in bond.comparison.reasons]
    return ProposedFlag(
        premises_id=UNWRITTEN,
        claims=frozenset(claim.claim_id for claim in heard.members),
        level=group.weakest,
        score=round(max(story.score, LEAST_SCORE.get(kind, 0.0)) * group.certainty, 4),
        story=story.kind,
        reasons=tuple(dict.fromkeys([*told_first(kind, signs, heard.hits), *story.reasons, *told])),
        kind=kind,
        terms=priority.terms(
            kind=kind,
            firms=len(story.firms),
            operators=story.strangers,
            level=group.weakest,
            certainty=group.certainty,
            signs={finding.sign for finding in signs if finding.sign},
            is_watched=bool(heard.hits),
            are_tenants=has_tenants(heard.place.label) and heard.at_one_door == 1,
        ),
        searchable=heard.words,
        known=heard.known,
    )


def told_first(kind: FlagKind, signs: Iterable[Finding], hits: Iterable[WatchHit]) -> list[str]:
    """Return the reasons that a flag is about, before what its vendors share: register, watch list, contradiction."""
    about = FALSE_SIGNS if kind is not FlagKind.SELF_CONTRADICTION else FALSE_SIGNS | CONTRADICTIONS
    return [finding.detail for finding in signs if finding.sign in about] + [hit.sentence for hit in hits]
