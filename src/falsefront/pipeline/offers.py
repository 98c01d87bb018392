"""Turns what a page says into what the store takes: who the vendor is, what the listing is, who claims what."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from falsefront import address
from falsefront.address.for_good import load_for_good
from falsefront.contact.website import identifying_url, identifying_vendor_url
from falsefront.fetch.pace import pace_key
from falsefront.parse.draft import DESCRIPTION, FURTHER_ADDRESS, PAYMENT
from falsefront.pipeline.directories import is_directory
from falsefront.pipeline.normalise import NormalisedOffer, on_one_line
from falsefront.records import ClaimKind, Value
from falsefront.store.offers import ListingFacts, PageOffer, VendorFacts
from falsefront.text.descriptions import fold_description
from falsefront.text.names import fold_name

# The fields of an offer that are the vendor's own claims; everything else is about the thing for sale.
CLAIMS = {
    "vendor": ClaimKind.NAME,
    "address": ClaimKind.ADDRESS,
    "phone": ClaimKind.PHONE,
    "email": ClaimKind.EMAIL,
    "messenger": ClaimKind.MESSENGER,
    "registration": ClaimKind.REGISTRATION,
    "country": ClaimKind.COUNTRY,
    "business_type": ClaimKind.BUSINESS_TYPE,
}
# Any of these makes an offer more than the presentation of a vendor.
FOR_SALE = ("title", "product_id", "price")
# Any of these makes a page one about a thing, whoever sells it.
_THINGS = frozenset({"price", "product_id", "cas", "moq", "tiers", "availability"})
# Parts of an address that name no vendor.
_ANYBODYS = frozenset({
    "www", "m", "en", "de", "fr", "es", "pt", "it", "ru", "cn", "zh", "shop", "shops", "store", "stores", "seller",
    "sellers", "supplier", "suppliers", "vendor", "vendors", "company", "companies", "profile", "contact", "contacts",
    "about", "index", "home", "member", "members", "user", "users", "info", "view", "detail", "show", "page", "html",
})  # fmt: skip
IN_FIELD = " > label:"  # between the source of a field and the label of one address in it
LABEL_CHARACTERS = 80  # of a further label that go into the name of its value


def page_offers(
    offers: Sequence[NormalisedOffer],
    *,
    page_url: str,
    starts: Collection[str] = (),
    others: Collection[str] = (),
    heads_list: bool = False,
) -> list[PageOffer]:
    """Return what the store keeps of all that one page says.

    `starts`: where the passes of its site begin; `others`: where the page stands in other languages; `heads_list`: its
    first heading stands right over a list of names with contacts.
    """
    presented = [_spoken_of(offer, page_url) for offer in offers]
    is_list = any(presented) and is_directory(page_url, presented=presented, starts=starts, heads_list=heads_list)
    is_alone = len(offers) == 1
    found = [page_offer(offer, page_url=page_url, is_of_list=is_list, is_alone=is_alone) for offer in offers]
    same = tuple(known for other in others if (known := _profile_at(other)) is not None)
    return [_in_other_tongues(offer, _profile_at(page_url), same) for offer in found] if same else found


def _in_other_tongues(offer: PageOffer, page_url: str | None, others: tuple[str, ...]) -> PageOffer:
    """Return an offer with where its vendor's profile stands in other languages, if that is the page itself."""
    facts = offer.vendor
    if page_url is None or page_url not in (facts.profile_url, facts.page_url) or facts.about_url is not None:
        return offer
    return replace(offer, vendor=replace(facts, other_urls=others))


def page_offer(offer: NormalisedOffer, *, page_url: str, is_of_list: bool = False, is_alone: bool = False) -> PageOffer:
    """Return what the store keeps of one normalised offer of the page at `page_url`, a list of firms or not.

    `is_alone`: it is all that the page says.
    """
    is_for_sale = any(name in offer.fields for name in FOR_SALE)
    name = _raw(offer, "vendor")
    about = None if is_of_list else _spoken_of(offer, page_url)
    may_be_profile = name is None or _THINGS.isdisjoint(offer.fields)  # whatever its vendor sells there
    return PageOffer(
        vendor=VendorFacts(
            name=name,
            folded_name=fold_name(name) or None if name else None,
            profile_url=None if about else _profile(offer, page_url, is_of_list=is_of_list),
            registration=_value(offer, "registration"),
            about_url=about,
            page_url=_profile_at(page_url) if is_alone and may_be_profile else None,
            is_confirmed=about is None or is_for_sale,
        ),
        listing=_listing(offer) if is_for_sale else None,
        values=tuple(_values(offer)) if is_for_sale else (),
        claims=tuple(_claims(offer, page_url)),
    )


def _profile(offer: NormalisedOffer, page_url: str, *, is_of_list: bool) -> str | None:
    """Return by which page the vendor is known.

    A listing, a card of a list or a product page speaks for its seller. A page that presents a vendor speaks for its
    own: what it says of the page of another one is nobody's word until that page says it too, so the vendor is known
    by this one.
    """
    said = _value(offer, "vendor_url")
    if said is None or is_of_list or not _THINGS.isdisjoint(offer.fields) or _is_of(said, page_url):
        return said
    return identifying_vendor_url(page_url) or said


def _spoken_of(offer: NormalisedOffer, page_url: str) -> str | None:
    """Return the page of the vendor that a page presents without being its own; None where it speaks for itself.

    Another domain is no other vendor's page here: a profile on a market names its vendor's own website.
    """
    said = _value(offer, "vendor_url")
    if said is None or not _THINGS.isdisjoint(offer.fields) or _is_of(said, page_url):
        return None
    return said if _domain(said) == _domain(page_url) else None


def _profile_at(page_url: str) -> str | None:
    """Return the profile that a page may be; None where its address holds more than a profile's would."""
    known = identifying_url(page_url)
    return known if known is not None and known == identifying_vendor_url(page_url) else None


def _domain(url: str) -> str:
    return pace_key(urlsplit(url).hostname or "", "domain")


def _is_of(vendor_url: str, page_url: str) -> bool:
    """Whether a page belongs to the vendor at a URL: it lies below it, or its own address names that vendor."""
    vendor, page = urlsplit(vendor_url), urlsplit(page_url)
    if not page.hostname:
        return True  # a page without an address can be compared with nothing
    if vendor.hostname == page.hostname and not vendor.query:
        above = vendor.path.rstrip("/")
        if page.path.rstrip("/") == above or page.path.startswith(f"{above}/"):
            return True
    own = _names(vendor_url)[-1:]
    return not set(own).isdisjoint(_names(page_url))


def _names(url: str) -> list[str]:
    """Return what tells one vendor's address from another's: the first label of its host, what its path names."""
    parts = urlsplit(url)
    labels = (parts.hostname or "").split(".")
    own = labels[:1] if len(labels) > 2 else []
    segments = [segment.rsplit(".", 1)[0] for segment in parts.path.split("/") if segment]
    values = [value.rpartition("=")[2] for value in parts.query.split("&") if value]
    return [name.lower() for name in (*own, *segments, *values) if name.lower() not in _ANYBODYS]


def _listing(offer: NormalisedOffer) -> ListingFacts:
    return ListingFacts(product_id=_value(offer, "product_id"), url=_value(offer, "url"), title=_value(offer, "title"))


def _values(offer: NormalisedOffer) -> Iterator[tuple[str, Value]]:
    for name, said in offer.fields.items():
        if name not in CLAIMS and name != "vendor_url":
            for value in _each(said):
                yield name, value
    for label, value in offer.other:
        yield f"other:{label[:LABEL_CHARACTERS]}", value


def _claims(offer: NormalisedOffer, page_url: str) -> Iterator[tuple[ClaimKind, Value]]:
    for name, said in offer.fields.items():
        if name in CLAIMS:
            for value in _each(said):
                yield from ((CLAIMS[name], one) for one in _as_claimed(name, value))
    for value in _each(offer.fields.get("vendor_url", ())):
        if value.value and urlsplit(value.value).hostname != urlsplit(page_url).hostname:
            yield ClaimKind.WEBSITE, value  # a profile on the marketplace itself is no website of the vendor's
    for label, value in offer.other:
        if label == PAYMENT:
            yield ClaimKind.PAYMENT, value
        elif label == FURTHER_ADDRESS:
            yield from ((ClaimKind.ADDRESS, one) for one in _addresses(value))
        elif label == DESCRIPTION:
            yield ClaimKind.DESCRIPTION, _description(offer, value)


def _as_claimed(name: str, said: Value) -> Iterator[Value]:
    """Yield what a field claims: several addresses apart, a mailbox in lower case, as one is in any case."""
    if name == "address":
        yield from _addresses(said)
    elif name == "email" and said.value:
        yield replace(said, value=said.value.lower())
    else:
        yield said


def _addresses(said: Value) -> Iterator[Value]:
    """Yield each address of a field as a value of its own, as it stands there: "Office: ...; Factory: ..."."""
    if not address.may_be_several(said.raw):
        yield said
        return
    for part in address.parted(said.raw, load_for_good()):
        yield said if part == said.raw else _part(said, part)


def _part(said: Value, part: str) -> Value:
    """Return one address of a field, with the label that stands before it there."""
    label = address.label_before(said.raw, part)
    source = f"{said.source}{IN_FIELD}{label}" if label else said.source
    return replace(said, raw=part, value=on_one_line(part), source=source)


def _description(offer: NormalisedOffer, said: Value) -> Value:
    names = [value.value or value.raw for value in _each(offer.fields.get("vendor", ()))]
    return Value(raw=said.raw, value=fold_description(said.raw, names=names) or None, source=said.source)


def _each(said: Value | tuple[Value, ...]) -> tuple[Value, ...]:
    return said if isinstance(said, tuple) else (said,)


def _first(offer: NormalisedOffer, name: str) -> Value | None:
    return next(iter(_each(offer.fields.get(name, ()))), None)


def _value(offer: NormalisedOffer, name: str) -> str | None:
    first = _first(offer, name)
    return first.value if first else None


def _raw(offer: NormalisedOffer, name: str) -> str | None:
    first = _first(offer, name)
    return first.raw if first else None
