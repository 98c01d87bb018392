"""An offer while it is being put together: the first to say a thing is believed."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from falsefront.contact.placeholder import is_placeholder, is_placeholder_address, is_placeholder_mail, is_untold
from falsefront.contact.price import is_price_line
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.trimming import is_coarser, trimmed
from falsefront.records import LIST_FIELDS, Offer, Said

MAX_RAW_CHARS = 10_000  # longer strings are cut here; the whole stands in the capture
MAX_VALUES = 50  # of one list field
MAX_OTHER = 200
OF_THINGS = frozenset({"price", "product_id", "cas", "moq", "tiers"})  # fields that only what is for sale has

# Fields while an offer is put together, so that they follow their party; labelled pairs of the finished offer.
DESCRIPTION = "vendor description"
PAYMENT = "payment account"
FURTHER_ADDRESS = "further address"  # of the same party, under a label or in data of its own
_ASIDE = (DESCRIPTION, PAYMENT, FURTHER_ADDRESS)
_LISTS = LIST_FIELDS | {PAYMENT, FURTHER_ADDRESS}

PARTY_FIELDS = (
    "vendor",
    "vendor_url",
    "address",
    "phone",
    "email",
    "messenger",
    "registration",
    "business_type",
    "since",
    DESCRIPTION,
    PAYMENT,
    FURTHER_ADDRESS,
)
_FILLED = frozenset({*PARTY_FIELDS, "country"})  # what a form asks a seller for
_PRICE_PARTS = frozenset({"price_max", "unit"})  # of the price beside them, never of another source's
SUBSTANCE = frozenset(
    {"vendor", "address", "phone", "email", "messenger", "product_id", "cas", "price", "registration", "tiers", "moq"}
)  # what makes more of a page than a heading; a title, a link or a country alone is no offer


_ADDRESSES = frozenset({"address", FURTHER_ADDRESS})
_DIGIT = re.compile(r"\d")
NAMED_OVER_ADDRESS = "lines: the name over the address"  # the source of a firm's name
_SAID_AROUND = ("label:", "layout:", "lines")  # sources whose words stand among others
# "Copyright © 2005-2014 Moss Glass Ltd": whose rights a page's are, before the name of whoever has them.
_COPYRIGHT = re.compile(r"^(?:copyright|©|\(c\))(?:[\s©,]|(?:19|20)\d\d|[–—-])+(?=\S)", re.IGNORECASE)
# What is nobody's, field by field.
_PLACEHOLDERS = {
    "phone": is_placeholder, "email": is_placeholder_mail, "address": is_placeholder_address,
    FURTHER_ADDRESS: is_placeholder_address,
}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Draft:
    """What has been read so far of one offer."""

    fields: dict[str, list[Said]] = field(default_factory=dict)
    other: list[tuple[str, Said]] = field(default_factory=list)
    # Addresses under words for places of one's own ("Store", "Werk"): the vendor's, where one is named in the end.
    offices: list[Said] = field(default_factory=list)

    def say(self, name: str, raw: object, source: str) -> None:
        """Add one value; empty ones, repeats, and a second value of a single field are dropped."""
        text = None if raw is None else as_text(raw)
        if text is not None and name in _ADDRESSES and source.startswith(_SAID_AROUND):
            text = trimmed(text)
        if text is not None and name == "vendor":
            text = _COPYRIGHT.sub("", text) or None
        if (
            text is None
            or (name in _PLACEHOLDERS and _PLACEHOLDERS[name](text))
            or (name in _FILLED and is_untold(text))
        ):
            return
        if name == "title" and source.startswith("layout:") and is_price_line(text):
            return  # of a card whose link or heading says what the thing costs
        known = self.fields.get(name)
        if not known:  # most often
            self.fields[name] = [Said(raw=text, source=source)]
        elif name in _LISTS and len(known) < MAX_VALUES and all(said.raw != text for said in known):
            known.append(Said(raw=text, source=source))

    def say_further_address(self, raw: object, source: str) -> None:
        """Add another address of the vendor, unless it is the one that is known with more or less around it.

        Where nothing but its town and its province is known so far, that one takes their place.
        """
        text, known = as_text(raw), [*self.fields.get("address", ()), *self.fields.get(FURTHER_ADDRESS, ())]
        here = folded(text)
        if (
            text
            and known
            and _DIGIT.search(text)
            and not _DIGIT.search(known[0].raw)
            and is_coarser(known[0].raw, text)
        ):
            self.note(known[0].source.split(":", 1)[-1], known[0].raw, known[0].source)
            del self.fields["address"]
            self.say("address", text, source)
            return
        is_known = any(here in folded(said.raw) or folded(said.raw) in here for said in known)
        if here and not is_known and not any(is_coarser(text or "", said.raw) for said in known):
            self.say(FURTHER_ADDRESS, text, source)

    def note(self, label: str, raw: object, source: str) -> None:
        """Keep a labelled pair that is no field."""
        text = None if raw is None else as_text(raw)
        if text is None or len(self.other) >= MAX_OTHER:  # most often
            return
        pair = (label, Said(raw=text, source=source))
        if pair not in self.other:
            self.other.append(pair)

    def raw(self, name: str) -> str | None:
        """Return the first raw value of a field, None where nothing is said."""
        known = self.fields.get(name)
        return known[0].raw if known else None

    def fill(self, weaker: "Draft", names: Collection[str] | None = None) -> None:
        """Take from a less trusted draft the fields that nothing has been said of, and what it notes."""
        bound = _PRICE_PARTS if "price" in self.fields else frozenset()
        for name in weaker.fields if names is None else names:
            if name in weaker.fields and name not in self.fields and name not in bound:
                self.fields[name] = list(weaker.fields[name])
        if names is None or "address" in names:
            self.offices = self.offices or list(weaker.offices)
        if names is None:
            for label, said in weaker.other:
                self.note(label, said.raw, said.source)

    def fill_unless_other(self, weaker: "Draft") -> None:
        """Take from a less trusted draft what this leaves open: of a vendor only where both do not name two."""
        is_other = self.is_other_party(weaker)
        names = set(weaker.fields) - {*PARTY_FIELDS, "country"} if is_other else {*weaker.fields, "address"}
        self.fill(weaker, sorted(names))
        for label, pair in weaker.other:
            self.note(label, pair.raw, pair.source)
        for name in weaker.fields:
            for pair in weaker.fields[name]:
                is_left = pair.source.startswith("label:") and all(
                    pair.raw != known.raw
                    for known in (*self.fields.get(name, ()), *self.fields.get(FURTHER_ADDRESS, ()))
                )
                if is_left:
                    self.note(pair.source.split(":", 1)[-1], pair.raw, pair.source)

    def is_other_party(self, other: "Draft") -> bool:
        """Whether both name a vendor, and not the same one: one name may be the other with more around it."""
        ours, theirs = self.raw("vendor"), other.raw("vendor")
        return bool(folded(ours) and folded(theirs)) and not are_one_name(ours, theirs)

    def forget_other_than(self, party: "Draft") -> None:
        """Leave out what is said of a vendor where another one is the vendor after all."""
        if self.is_other_party(party):
            self.offices = []
            for name in PARTY_FIELDS:
                self.fields.pop(name, None)

    @property
    def has_substance(self) -> bool:
        """Whether this says more than a heading would."""
        return not SUBSTANCE.isdisjoint(self.fields)

    def done(self) -> Offer:
        """Return the finished offer."""
        for said in self.offices:
            if "vendor" not in self.fields:
                self.note(said.source.split(":", 1)[-1], said.raw, said.source)
            elif "address" in self.fields:
                self.say_further_address(said.raw, said.source)
            else:
                self.say("address", said.raw, said.source)
        return Offer(
            fields={name: tuple(said) for name, said in self.fields.items() if said and name not in _ASIDE},
            other=(*((name, said) for name in _ASIDE for said in self.fields.get(name, ())), *self.other),
        )


def as_text(raw: object) -> str | None:
    """Return a scalar as a page says it, without outer white space; None for nothing and for what is no scalar."""
    if not isinstance(raw, str):  # as nearly all are
        if isinstance(raw, bool) or not isinstance(raw, int | float):
            return None
        raw = str(raw)
    text = raw.strip()
    return (text[:MAX_RAW_CHARS].strip() if len(text) > MAX_RAW_CHARS else text) or None
