"""What assessments look at, from claims and what their vendors say besides; reads each text once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.assess import Claimed, Elsewhere, Known, Subject
from falsefront.assess.headline import headline
from falsefront.assess.register import FALSE_SIGNS, SIGN_OF
from falsefront.match.signals import Story
from falsefront.pipeline import registering
from falsefront.records import ClaimKind, KnownPlace
from falsefront.register.bearing import bears_on
from falsefront.store import Connection, known, matching
from falsefront.store.matching import AddressClaim, VendorSignals


class Said(Protocol):
    """Address claims, and what their vendors say besides."""

    @property
    def of_node(self) -> Mapping[int, Sequence[AddressClaim]]:
        """By node."""
        ...

    @property
    def signals(self) -> Mapping[int, VendorSignals]:
        """By vendor."""
        ...


class Subjects:
    """Makes what assessments look at."""

    def __init__(self, tx: Connection, claims: Said, gazetteer: Gazetteer, now: datetime) -> None:
        """Take the claims in question; the other addresses of their vendors are looked up at once."""
        self._claims = claims
        self._gazetteer = gazetteer
        self._now = now
        self._tx = tx
        self._met: dict[str, list[KnownPlace]] | None = None  # by text; None before anybody asked
        self._of_vendor: dict[int, dict[str, AddressClaim]] = defaultdict(dict)
        vendors = claims.signals.keys()
        for claim in matching.address_claims(tx, node_ids=matching.nodes_of_vendors(tx, vendors)):
            if claim.vendor_id in vendors:
                self._of_vendor[claim.vendor_id].setdefault(claim.raw, claim)

    def is_known_false(self, claim: AddressClaim) -> bool:
        """Whether the register knows that nobody is where this claim says."""
        return any(SIGN_OF.get(known.entry.place.status) in FALSE_SIGNS for known in self._known(claim.raw))

    def headline(self, members: Sequence[AddressClaim], *, otherwise: str) -> str:
        """Return the place that these claims agree on, in words."""
        return headline([self._read(claim.raw) for claim in members], otherwise=otherwise)

    def subject(self, members: Sequence[AddressClaim], story: Story | None = None) -> Subject:
        """Return these claims as one subject; without a story each is looked at for itself."""
        return Subject(
            claims=tuple(self._claimed(claim) for claim in members),
            strangers=story.strangers if story else 1,
            operators=story.operators if story else (),
            shared_by_many=story.common if story else (),
            at=self._now,
            gazetteer=self._gazetteer,
        )

    def _claimed(self, claim: AddressClaim) -> Claimed:
        signals = self._claims.signals[claim.vendor_id]
        return Claimed(
            claim=claim.claim_id,
            vendor=claim.vendor_id,
            name=signals.name or "",
            address=claim.raw,
            reading=self._read(claim.raw),
            first_seen=claim.first_seen,
            last_seen=claim.last_seen,
            business_type="; ".join(signals.values.get(ClaimKind.BUSINESS_TYPE, ())),
            phones=signals.values.get(ClaimKind.PHONE, ()),
            registrations=signals.values.get(ClaimKind.REGISTRATION, ()),
            elsewhere=tuple(self._elsewhere(claim)),
            known=self._known(claim.raw),
        )

    def _elsewhere(self, claim: AddressClaim) -> Iterator[Elsewhere]:
        """Give the addresses of the same vendor that are not this place in other words."""
        own = self._read(claim.raw)
        for raw, other in sorted(self._of_vendor[claim.vendor_id].items()):
            if raw != claim.raw and not address.compare(own, self._read(raw)).same_premises:
                yield Elsewhere(
                    claim=other.claim_id,
                    address=raw,
                    reading=self._read(raw),
                    first_seen=other.first_seen,
                    last_seen=other.last_seen,
                )

    def _known(self, text: str) -> tuple[Known, ...]:
        """Return the entries of the register that bear on an address."""
        if self._met is None:
            texts = {claim.raw for claims in self._claims.of_node.values() for claim in claims}
            any_entry = known.count(self._tx)
            self._met = registering.met(self._tx, {text: self._read(text) for text in texts}) if any_entry else {}
        levels = [
            (entry, bears_on(self._read(entry.place.address), self._read(text))) for entry in self._met.get(text, ())
        ]
        return tuple(Known(entry=entry, level=level) for entry, level in levels if level is not None)

    def _read(self, text: str) -> Reading:
        return address.read(text, self._gazetteer)  # what was read before is remembered there
