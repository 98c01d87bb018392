"""What one place comes to: who claims it, what they share, what is odd about it. Nothing is written here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from falsefront.assess import Claimed, assess
from falsefront.match.parties import Contact, Party
from falsefront.match.signals import story_of
from falsefront.pipeline.claimed import Claims, is_a_place, one_a_vendor
from falsefront.pipeline.flagging import Heard, flag_of, kind_of
from falsefront.pipeline.groups import Group
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.subjects import Subjects
from falsefront.pipeline.watching import of_the_vendors_own
from falsefront.records import ClaimKind, Finding
from falsefront.register.bearing import DOOR
from falsefront.review.searching import searchable
from falsefront.store import Connection, addresses, places, renamings, watch_hits
from falsefront.store.flags import KnownAt, ProposedFlag
from falsefront.store.matching import AddressClaim, VendorSignals

CONTACT_KINDS = (
    ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.REGISTRATION, ClaimKind.WEBSITE,
    ClaimKind.PAYMENT, ClaimKind.DESCRIPTION,
)  # fmt: skip


class Judged(NamedTuple):
    """One place that several claims share, or that something is known of, and what that comes to.

    `flag` is what it makes, before its premises have an id; None where it makes no flag.
    """

    group: Group
    place: places.PremisesGroup
    flag: ProposedFlag | None
    signs: tuple[Finding, ...]


class Hearing:
    """What is asked about one place after another: claims, what the register and watch lists have, what is left out."""

    def __init__(self, tx: Connection, claims: Claims, subjects: Subjects, hubs: LeftOut) -> None:
        """Look up what of these vendors met a watch list, at which place that is told of one alone, and who is whom."""
        self._claims = claims
        self._subjects = subjects
        self._hubs = hubs
        left = [vendor for vendor, signals in claims.signals.items() if signals.has_left]
        self._renamed = renamings.of_vendors(tx, claims.signals.keys(), left=left)
        self._hits = of_the_vendors_own(watch_hits.of_vendors(tx, claims.signals.keys()), hubs)
        self._told_at = self._found_anchors(tx)

    def is_anchor(self, node: int) -> bool:
        """Whether a vendor that met a watch list is told of at this text, should it be there alone."""
        return node in self._told_at

    def judged(self, group: Group, place: places.PremisesGroup, members: Sequence[AddressClaim]) -> Judged:
        """Say what one place comes to."""
        parties = [_party(self._claims.signals[claim.vendor_id], self._hubs) for claim in one_a_vendor(members)]
        story = story_of(parties, self._renamed)
        subject = self._subjects.subject(members, story)
        signs = assess(subject)
        hits = [hit for claim in one_a_vendor(members) for hit in self._hits.get(claim.vendor_id, ())]
        told_here = {vendor for node in group.nodes for vendor in self._told_at.get(node, ())}
        is_told = story.kind is not None or any(hit.vendor in told_here for hit in hits)
        kind = kind_of(story, signs, has_hits=bool(hits) and is_told)
        if kind is None:
            return Judged(group=group, place=place, flag=None, signs=signs)
        heard = Heard(
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
        return Judged(group=group, place=place, flag=flag_of(heard), signs=signs)

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


def _party(signals: VendorSignals, hubs: LeftOut) -> Party:
    contacts: list[Contact] = []
    common: list[Contact] = []
    given, sources = signals.values, signals.sources
    for kind in CONTACT_KINDS:
        if kind in given:
            for value in given[kind]:
                contact = Contact(kind, value, sources.get((kind, value), ""))
                (common if hubs.values and hubs.holds(signals.site, kind, value) else contacts).append(contact)
    names = tuple(filter(None, (signals.name, *given.get(ClaimKind.NAME, ()))))
    return Party(
        vendor=signals.vendor_id,
        site=signals.site,
        names=names,
        contacts=tuple(contacts),
        common=tuple(common),
    )


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
