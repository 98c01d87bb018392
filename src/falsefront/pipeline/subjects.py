"""What assessments look at, from claims and what their vendors say besides; reads each text once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Protocol
from urllib.parse import urlsplit

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.assess import Claimed, Elsewhere, Known, Registered, Subject
from falsefront.assess.headline import headline
from falsefront.assess.register import FALSE_SIGNS, SIGN_OF
from falsefront.assess.subject import Stretch
from falsefront.match.comparable import told
from falsefront.match.signals import Story
from falsefront.pipeline import registering
from falsefront.pipeline.hubs import LeftOut
from falsefront.pipeline.readings import Readings
from falsefront.records import ClaimKind, KnownPlace, Level
from falsefront.register.bearing import bears_on, names_a_door
from falsefront.register.firms import name_keys
from falsefront.store import Connection, addresses, known, labels, matching, names_then, visits
from falsefront.store.matching import AddressClaim, VendorSignals
from falsefront.wording import named

_NO_PART = "\x00"  # no headline, whatever its readings say


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

    @property
    def others(self) -> Sequence[AddressClaim]:
        """What addresses these vendors claim besides."""
        ...


class Subjects:
    """Makes what assessments look at."""

    def __init__(self, tx: Connection, claims: Said, readings: Readings, now: datetime, hubs: LeftOut) -> None:
        """Take the claims in question, and what else about their vendors is looked up at once.

        What `hubs` hold is nobody's own: nothing is concluded from it about a vendor.
        """
        self._hubs = hubs
        self._claims = claims
        self._readings = readings
        self._now = now
        self._tx = tx
        self._met: dict[str, list[KnownPlace]] | None = None  # by text; None before anybody asked
        self._bearing: dict[str, tuple[Known, ...]] = {}  # by text: what was compared already
        self._of_vendor: dict[int, dict[str, AddressClaim]] = defaultdict(dict)
        own = [claim for members in claims.of_node.values() for claim in members]
        for claim in sorted((*own, *self._own_addresses(claims.others)), key=attrgetter("claim_id")):
            self._of_vendor[claim.vendor_id].setdefault(claim.raw, claim)
        readings.read(raw for said in self._of_vendor.values() for raw in said)
        several = [said for said in self._of_vendor.values() if len(said) > 1]
        theirs = {claim.claim_id for said in several for claim in said.values()}
        self._seen = matching.seen_in(tx, theirs)
        self._labels = labels.of_claims(tx, theirs)
        self._visits = visits.of_claims(tx, theirs)
        self._registered = self._found_firms()
        self._called = names_then.of_claims(
            tx,
            {
                claim.claim_id: claim.vendor_id
                for members in claims.of_node.values()
                for claim in members
                if len(claims.signals[claim.vendor_id].values.get(ClaimKind.NAME, ())) > 1
            },
        )

    def _own_addresses(self, found: Sequence[AddressClaim]) -> Iterator[AddressClaim]:
        """Give these claims without what half of a site gives: a marketplace's own office is no vendor's address."""
        if not any(kind is ClaimKind.ADDRESS for _, kind, _ in self._hubs.values):
            yield from found
            return
        texts = addresses.by_id(self._tx, {claim.node_id for claim in found if claim.node_id is not None})
        for claim in found:
            node = texts.get(claim.node_id or 0)
            if node is None or not self._hubs.holds(claim.site, ClaimKind.ADDRESS, node.text):
                yield claim

    def known_false(self, claim: AddressClaim) -> frozenset[str]:
        """Return of what the register knows that it is not as this claim says: of the "place", of a "door" in it."""
        entries = [known.entry for known in self._known(claim.raw)]
        false = [entry for entry in entries if SIGN_OF.get(entry.place.status) in FALSE_SIGNS]
        return frozenset("door" if names_a_door(self._read(entry.place.address)) else "place" for entry in false)

    def names_several_houses(self, claim: AddressClaim) -> bool:
        """Whether a claimed address has a range of numbers: 1-5."""
        number = self._read(claim.raw).number
        return number is not None and number.last is not None

    def addresses(self, vendor: int) -> list[AddressClaim]:
        """Return all that a vendor claims to be at."""
        return list(self._of_vendor.get(vendor, {}).values())

    def level(self, text: str) -> Level:
        """Return what an address agrees on with itself."""
        return address.own_level(self._read(text))

    def headline(self, members: Sequence[AddressClaim]) -> str | None:
        """Return the place that these claims agree on, in words; None where they agree on no part."""
        found = headline([self._read(claim.raw) for claim in members], otherwise=_NO_PART)
        return None if found is _NO_PART else found

    def subject(self, members: Sequence[AddressClaim], story: Story | None = None) -> Subject:
        """Return these claims as one subject; without a story each is looked at for itself."""
        claims = tuple(self._claimed(claim) for claim in members)
        names = {claimed.vendor: named(claimed.name, claimed.vendor) for claimed in claims}
        return Subject(
            claims=claims,
            strangers=story.strangers if story else 1,
            operators=story.operators if story else (),
            shared_by_many=story.common if story else (),
            domains=story.domains if story else (),
            renamed=story.renamed if story else (),
            compared=told([(names.get(vendor, named(None, vendor)), kinds) for vendor, kinds in story.read])
            if story and story.read
            else "",
            at=self._now,
            gazetteer=self._readings.gazetteer,
        )

    def _claimed(self, claim: AddressClaim) -> Claimed:
        signals = self._claims.signals[claim.vendor_id]
        return Claimed(
            claim=claim.claim_id,
            vendor=claim.vendor_id,
            name=self._called.get(claim.claim_id) or signals.name or "",
            address=claim.raw,
            reading=self._read(claim.raw),
            first_seen=claim.first_seen,
            last_seen=claim.last_seen,
            business_type="; ".join(signals.values.get(ClaimKind.BUSINESS_TYPE, ())),
            phones=self._own(signals, ClaimKind.PHONE),
            registrations=self._own(signals, ClaimKind.REGISTRATION),
            unread_registrations=signals.unread_registrations,
            unread_phones=signals.unread_phones,
            elsewhere=tuple(self._elsewhere(claim)),
            known=self._known(claim.raw),
            seen=self._stretches(claim),
            labels=self._labels.get(claim.claim_id, frozenset()),
            visits=self._visits.get(claim.claim_id, {}),
            countries=signals.values.get(ClaimKind.COUNTRY, ()),
            hosts=tuple(self._hosts(signals)),
            registered=tuple(self._registered_at(claim, signals)),
        )

    def _stretches(self, claim: AddressClaim) -> tuple[Stretch, ...]:
        """Return when a claim was read; the last time of all may be that of a page that had not changed."""
        seen = self._seen.get(claim.claim_id)
        if not seen:
            return ()
        latest = max(range(len(seen)), key=lambda at: seen[at][1])
        seen[latest] = (seen[latest][0], max(seen[latest][1], claim.last_seen))
        return tuple(seen)

    def _hosts(self, signals: VendorSignals) -> Iterator[str]:
        for email in self._own(signals, ClaimKind.EMAIL):
            yield email.rpartition("@")[2]
        for website in self._own(signals, ClaimKind.WEBSITE):
            yield urlsplit(website if "//" in website else f"//{website}").hostname or ""

    def _found_firms(self) -> dict[str, list[KnownPlace]]:
        """Return what the register has of firms that any of these vendors may be, by code or by folded name."""
        if not known.has_firms(self._tx):
            return {}
        return known.of_firms(self._tx, {key for said in self._claims.signals.values() for key, _, _ in _firms(said)})

    def _registered_at(self, claim: AddressClaim, signals: VendorSignals) -> Iterator[Registered]:
        if not self._registered:
            return
        told = set[int]()  # a vendor may give the code and the name of one entry, or the name in two spellings
        for key, said, by_code in _firms(signals):
            for entry in self._registered.get(key, ()):
                if entry.id in told:
                    continue
                told.add(entry.id)
                level = address.compare(self._read(entry.place.address), self._read(claim.raw)).level
                yield Registered(entry=entry, level=level, said=said, by_code=by_code)

    def _own(self, signals: VendorSignals, kind: ClaimKind) -> tuple[str, ...]:
        """Return what a vendor gives and half of its site does not: a marketplace's hotline is not its phone."""
        values = signals.values.get(kind, ())
        if not values or not self._hubs.values:
            return values
        return tuple(value for value in values if not self._hubs.holds(signals.site, kind, value))

    def _elsewhere(self, claim: AddressClaim) -> Iterator[Elsewhere]:
        """Give the addresses of the same vendor that are not this place in other words."""
        of_vendor = self._of_vendor[claim.vendor_id]
        if len(of_vendor) == 1 and claim.raw in of_vendor:  # as most have one address
            return
        own = self._read(claim.raw)
        for raw, other in sorted(of_vendor.items()):
            if raw != claim.raw and not address.compare(own, self._read(raw)).same_premises:
                yield Elsewhere(
                    claim=other.claim_id,
                    address=raw,
                    reading=self._read(raw),
                    first_seen=other.first_seen,
                    last_seen=other.last_seen,
                    seen=self._stretches(other),
                    labels=self._labels.get(other.claim_id, frozenset()),
                    visits=self._visits.get(other.claim_id, {}),
                )

    def _known(self, text: str) -> tuple[Known, ...]:
        """Return the entries of the register that bear on an address."""
        found = self._bearing.get(text)
        if found is None:
            found = self._bearing[text] = tuple(self._compared(text))
        return found

    def _compared(self, text: str) -> Iterator[Known]:
        if self._met is None:
            texts = {claim.raw for claims in self._claims.of_node.values() for claim in claims}
            any_entry = known.count(self._tx)
            self._met = registering.met(self._tx, {text: self._read(text) for text in texts}) if any_entry else {}
            self._readings.read(entry.place.address for entries in self._met.values() for entry in entries)
        for entry in self._met.get(text, ()):
            level = bears_on(self._read(entry.place.address), self._read(text))
            if level is not None:
                yield Known(entry=entry, level=level)

    def _read(self, text: str) -> Reading:
        return self._readings.of(text)


def _firms(signals: VendorSignals) -> Iterator[tuple[str, str, bool]]:
    """Give what a vendor is found by in a register of firms: the key, what it says, and whether that is a code."""
    for code in signals.values.get(ClaimKind.REGISTRATION, ()):
        yield code, code.partition(":")[2] or code, True
    for name in dict.fromkeys(filter(None, (signals.name, *signals.values.get(ClaimKind.NAME, ())))):
        yield from ((key, f"“{name}”", False) for key in name_keys(name))
