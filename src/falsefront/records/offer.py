"""What a page says, in its own words, and what each word comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from falsefront.records.page import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One string exactly as a page says it, and where: `json-ld:Product.offers.price`, `css:.contact .addr`."""

    raw: str
    source: str


FIELDS = (
    "vendor", "vendor_url", "address", "phone", "email", "messenger", "title", "url", "product_id", "cas", "price",
    "price_max", "currency", "unit", "moq", "lead_time", "registration", "country", "business_type", "since",
    "availability", "tiers",
)  # fmt: skip

LIST_FIELDS = frozenset({"phone", "email", "messenger", "cas", "registration", "tiers"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a page says about one thing for sale or one vendor, in its own words.

    `fields` has keys of FIELDS only, each with at least one value; only LIST_FIELDS may have more than one. `other`
    keeps further labelled pairs: the label as it stands on the page, and what it labels. `beside` is what the rest of
    a page that speaks of one firm says of where that firm is ("address", "country", "email", "place", "number", "land",
    "money", "host"): no claim, only what tells of which country a telephone number is.
    """

    fields: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    other: tuple[tuple[str, Said], ...] = ()
    beside: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """What one preserved page gave: its outcome after reading, its offers, and the links to follow."""

    outcome: Outcome  # live, empty, blocked or too_large
    offers: tuple[Offer, ...] = ()
    # Contacts that name nobody: shown, and stored as claims only where the site profile names its one vendor.
    blocks: tuple[Offer, ...] = ()
    links: tuple[str, ...] = ()  # absolute, in page order, without repeats; not yet held against allow and deny
    reason: str | None = None  # why blocked, empty or too_large, in words
    warnings: tuple[str, ...] = ()  # what was not understood: a selector that matched nothing, a broken block
    in_other_tongues: tuple[str, ...] = ()  # where the same page stands in other languages, absolute
    unread: tuple[str, ...] = ()  # structured data that nobody reads: "json-ld:Product.color"
    heads_list: bool = False  # its first heading stands right over names of one kind, each with contacts below


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One thing said, with what it comes to: None where the raw string could not be understood."""

    raw: str
    value: str | None
    source: str
