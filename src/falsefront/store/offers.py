"""What one page says, in the shape the store takes: the pipeline turns parsed offers into these."""

from dataclasses import dataclass, field, replace

from falsefront.records import ClaimKind, Value
from falsefront.store.columns import storable


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorFacts:
    """By what a vendor is known on its site: canonical profile URL, else registration code, else folded name.

    With none of the three, the vendor is known by the listing it stands on, or is the one whose profile the page is.
    """

    name: str | None = None  # as it stands on the page
    folded_name: str | None = None  # letter case, width, spaces and look-alikes taken out
    profile_url: str | None = None  # canonical and absolute
    registration: str | None = None  # normalised
    about_url: str | None = None  # of the vendor that this page, which is not its own, speaks of
    page_url: str | None = None  # of the page that alone tells of whom it does not name, and of nobody else
    other_urls: tuple[str, ...] = ()  # of the profile in other languages
    is_confirmed: bool = True  # False: what is said here is nobody's claim until that vendor's own page says it too


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingFacts:
    """By what a listing is known on its site: product id, else canonical URL, else vendor and title."""

    product_id: str | None = None
    url: str | None = None  # canonical and absolute
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOffer:
    """One offer of one page.

    `values` are what it says about the listing (field name of `records.FIELDS`, then the value), title, url and
    product id included; `claims` what the vendor says about itself, its name included. Through them a later 304 of
    the page says that listing and vendor are still there. The value of an ADDRESS claim is the normalised address
    text: equal texts are one address to the matcher; None where nothing could be made of it, and then it is kept
    but never matched.
    """

    vendor: VendorFacts = VendorFacts()
    listing: ListingFacts | None = None  # None for a page that presents a vendor and sells nothing
    values: tuple[tuple[str, Value], ...] = ()
    claims: tuple[tuple[ClaimKind, Value], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTold:
    """What one reading of a page says of each listing and vendor, by the ids under which the store knows them."""

    said: dict[tuple[tuple[str, int], str], list[Value]] = field(default_factory=dict)

    def note(self, kind: str, number: int, what: str, value: Value) -> None:
        """Add one thing said: `kind` is "listing" or "vendor", `what` the field or the kind of claim."""
        self.said.setdefault(((kind, number), what), []).append(_kept(value))


def _kept(value: Value) -> Value:
    """Return a value as the store gives it back, so that the two can be held against each other."""
    said = None if value.value is None else storable(value.value)
    return replace(value, raw=storable(value.raw), value=said, source=storable(value.source))


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChanges:
    """What one reading brought that was not known before."""

    new_vendors: int = 0
    new_listings: int = 0
    new_claims: int = 0
    changed_values: int = 0  # values of known listings that this page did not say the last time

    def __add__(self, other: "PageChanges") -> "PageChanges":
        return PageChanges(
            new_vendors=self.new_vendors + other.new_vendors,
            new_listings=self.new_listings + other.new_listings,
            new_claims=self.new_claims + other.new_claims,
            changed_values=self.changed_values + other.changed_values,
        )
