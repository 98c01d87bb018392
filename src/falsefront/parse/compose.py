"""From what the sources of one page say to its offers: who is believed before whom, and whose contact is whose.

A vendor's fields belong to one party. What a weaker source says of another party is never mixed in: an address under
the wrong name would accuse somebody.
"""

import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from typing import Final
from urllib.parse import urlsplit

from falsefront.config import Site
from falsefront.contact.price import price
from falsefront.parse.cut import first_of
from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.labels import labelled
from falsefront.parse.layout import arranged, card, cards, contacts, heading
from falsefront.parse.selectors import absolute, matches, selected
from falsefront.parse.structured import Structured, read_structured
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.parse.words import COMPANY_WORDS, NOTHING_FOUND
from falsefront.selector import split_attribute
from falsefront.wording import counted

MAX_CARDS: Final = 1_000
MAX_NOTICE_CHARS: Final = 300  # of a line that says that nothing was found
_THINGS: Final = frozenset({"price", "product_id", "cas", "moq", "tiers", "availability"})
# What labels and layout must come to before a page without structured data and profile counts as an offer.
ENOUGH: Final = 3
ENOUGH_BESIDE_NOTHING: Final = 4  # where the page says that something was not found: a profile without products
WEIGHTS: Final = {
    "vendor": 2, "address": 2, "registration": 2, "cas": 2, "tiers": 2, "price": 1, "title": 1, "product_id": 1,
    "moq": 1, "availability": 1, "phone": 1,
    "email": 1, "messenger": 1, "since": 1, "business_type": 1,
}  # fmt: skip
_CONTACTS: Final = frozenset({"address", "phone", "email", "registration"})


def offers_of_page(tree: PageTree, url: str, base: str, site: Site) -> tuple[list[Draft], list[str]]:
    """Return the offers of a page, most trusted words first, and what was not understood."""
    structured = read_structured(tree)
    drafts, warnings = _profile_cards(tree, structured, base, site)
    if not drafts:
        # Fields of a card are relative to it: on a page without cards they would catch something else.
        chosen, more = (Draft(), []) if site.item else selected(tree, site.fields, base)
        warnings += more
        drafts = _drafts(tree, structured, chosen, url, base, warnings)
    return drafts, structured.warnings + warnings


def _drafts(
    tree: PageTree, structured: Structured, chosen: Draft, url: str, base: str, warnings: list[str]
) -> list[Draft]:
    if len(structured.offers) > 1:
        return _many(tree, structured, chosen)
    is_sure = bool(structured.offers) or chosen.has_substance
    says_nothing = not is_sure and _says_nothing_found(tree)
    if not is_sure and not says_nothing:
        listed = _listed(tree, structured, base, warnings)
        if listed:
            return listed
    enough = 0 if is_sure else ENOUGH_BESIDE_NOTHING if says_nothing else ENOUGH
    draft = _one(tree, structured, chosen, base, enough)
    if draft is None:
        return []
    _name_page(draft, structured, tree, url, base)
    return [draft]


def _says_nothing_found(tree: PageTree) -> bool:
    words = "\n".join(line.text for line in tree.lines if line.zone == MAIN and len(line.text) <= MAX_NOTICE_CHARS)
    return NOTHING_FOUND.search(words) is not None


def _listed(tree: PageTree, structured: Structured, base: str, warnings: list[str]) -> list[Draft]:
    """Return the offers of a page that lists several, by layout or as several organisations with addresses."""
    found = first_of(cards(tree), MAX_CARDS, "cards", warnings)
    drafts = [draft for at in found if (draft := _card_by_layout(tree, at, base)).fields]
    named = {_folded(draft.raw("vendor")): draft for draft in structured.parties if draft.raw("address")}
    if not drafts and len(named) > 1 and "" not in named:
        return list(named.values())
    _fill_from_storefront(tree, drafts, structured, found)
    return drafts


def _fill_from_storefront(tree: PageTree, drafts: list[Draft], structured: Structured, found: Sequence[int]) -> None:
    """Give the offers of a list the vendor whose page it is, where they name none themselves.

    What labels say inside the cards is each card's own; outside of them it is the page's, if it names a vendor.
    """
    if all(draft.raw("vendor") for draft in drafts):
        return
    main, frame = labelled(tree, outside=found)
    owner = next((party for party in (main, *structured.parties[:1], frame) if party.raw("vendor")), None)
    for draft in drafts:
        if owner is not None and draft.raw("vendor") is None and draft.raw("address") is None:
            draft.fill(owner, (*PARTY_FIELDS, "country"))


def _card_by_layout(tree: PageTree, at: int, base: str) -> Draft:
    draft = card(tree, at, base)
    said, _ = labelled(tree, root=at)
    _fill_unless_other_party(draft, said)
    return draft


def _many(tree: PageTree, structured: Structured, chosen: Draft) -> list[Draft]:
    for draft in structured.offers:
        if draft.raw("vendor") is None:
            draft.fill(chosen, PARTY_FIELDS)
    _fill_from_storefront(tree, structured.offers, structured, cards(tree)[:MAX_CARDS])
    return structured.offers


def _one(tree: PageTree, structured: Structured, chosen: Draft, base: str, enough: int) -> Draft | None:
    """Return the one offer of a page, None where labels and layout say less than `enough`."""
    main, frame = labelled(tree)
    site = structured.parties[0] if structured.parties else Draft()
    draft = structured.offers[0] if structured.offers else Draft()
    is_site_itself = not structured.offers and _has_contact(site)
    if is_site_itself:
        draft.fill(site)
    draft.fill(chosen)
    is_sure = draft.has_substance
    title = heading(tree)
    _fill_from_page(tree, draft, main, title, base)
    if not is_sure and _weight(draft) < enough:
        return None
    linked, linked_in_frame = contacts(tree)
    _fill_vendor(draft, structured, title)
    _fill_unless_other_party(draft, linked)
    frame.fill(linked_in_frame)
    may_be_site = "vendor" not in draft.fields and (_has_contact(site) or not _has_contact(draft))
    is_site_itself = is_site_itself or may_be_site or _is_same_party(draft, site)
    for party in (site, frame):
        if is_site_itself and not _is_other_party(draft, party):
            draft.fill(party, (*PARTY_FIELDS, "country"))
    if "title" not in title.fields and not _is_same(structured.title.raw("title"), draft.raw("vendor")):
        draft.fill(structured.title, ("title",))
    return draft if draft.has_substance else None


def _fill_from_page(tree: PageTree, draft: Draft, main: Draft, title: Draft, base: str) -> None:
    """Take what labels and layout say of the subject of the page."""
    values = [pair.raw for pairs in main.fields.values() for pair in pairs] + [pair.raw for _, pair in main.other]
    named_title = main.fields.pop("title", None)
    laid_out = arranged(tree, base, frozenset(values))
    _fill_unless_other_party(draft, main)
    _widen_price(draft, laid_out)
    _fill_unless_other_party(draft, laid_out)
    if not _is_same(title.raw("title"), draft.raw("vendor")):  # a vendor's own name over its page is no title
        draft.fill(title)
    if named_title and "title" not in draft.fields:
        draft.fields["title"] = named_title


def _widen_price(draft: Draft, laid_out: Draft) -> None:
    """Take the dearest tier beside a price that is the cheapest one: some markets put only that into their data."""
    ours, theirs = price(draft.raw("price") or ""), price(laid_out.raw("price") or "")
    if (
        ours
        and theirs
        and ours.most is None
        and Decimal(ours.least) == Decimal(theirs.least)
        and "tiers" in laid_out.fields
    ):
        for said in laid_out.fields.get("price_max", ()):
            draft.say("price_max", said.raw, said.source)


def _fill_vendor(draft: Draft, structured: Structured, title: Draft) -> None:
    """Name a vendor that neither the data nor the page names outright: a brand that is a firm, a heading that is one.

    A site that says no more of itself than its name is not made the owner of contacts that stand on its page.
    """
    if "vendor" in draft.fields:
        return
    site = structured.parties[0] if structured.parties else Draft()
    brand = structured.brands[0] if structured.brands else None
    name = title.raw("title")
    if brand and not _has_contact(site):
        draft.fill(brand)
    elif _has_contact(draft) and name and COMPANY_WORDS.search(name):
        draft.say("vendor", name, title.fields["title"][0].source)
        draft.fields.pop("title", None)
    elif _has_contact(site) or not _has_contact(draft):
        draft.fill(site, ("vendor", "vendor_url"))


def _is_same_party(draft: Draft, site: Draft) -> bool:
    return bool(draft.raw("vendor") and site.raw("vendor")) and not _is_other_party(draft, site)


def _is_same(title: str | None, vendor: str | None) -> bool:
    return bool(title and vendor) and _folded(title) == _folded(vendor)


def _weight(draft: Draft) -> int:
    """Return how much labels and layout say: one word that looks like a label makes no offer."""
    return sum(WEIGHTS.get(name, 0) for name in draft.fields)


def _has_contact(party: Draft) -> bool:
    return not _CONTACTS.isdisjoint(party.fields)


def _fill_unless_other_party(draft: Draft, weaker: Draft) -> None:
    names = set(weaker.fields) - set(PARTY_FIELDS) if _is_other_party(draft, weaker) else set(weaker.fields)
    draft.fill(weaker, sorted(names))
    for label, pair in weaker.other:
        draft.note(label, pair.raw, pair.source)
    for name in weaker.fields:
        for pair in weaker.fields[name]:
            is_left = pair.source.startswith("label:") and all(
                pair.raw != known.raw for known in draft.fields.get(name, ())
            )
            if is_left:
                draft.note(pair.source.split(":", 1)[-1], pair.raw, pair.source)


def _is_other_party(draft: Draft, weaker: Draft) -> bool:
    """Whether both name a vendor, and not the same one: one name may be the other with more around it."""
    ours, theirs = _folded(draft.raw("vendor")), _folded(weaker.raw("vendor"))
    return bool(ours and theirs) and ours not in theirs and theirs not in ours


def _folded(name: str | None) -> str:
    return "".join(char for char in unicodedata.normalize("NFKC", name or "").casefold() if char.isalnum())


def _name_page(draft: Draft, structured: Structured, tree: PageTree, url: str, base: str) -> None:
    """Say which page this is: the offer's own address, and the vendor's where the page is about nothing else."""
    host = urlsplit(url).netloc
    for at in tree.by_name.get("link", ()):
        tag = tree.elements[at]
        link = absolute(attribute(tag, "href"), base)
        if (attribute(tag, "rel") or "").lower() == "canonical" and link and urlsplit(link).netloc == host:
            draft.say("url", link, "link:canonical")
    said = structured.title.raw("url")
    if said and absolute(said, base) and urlsplit(said).netloc == host:
        draft.say("url", said, "opengraph:og:url")
    draft.say("url", absolute(url, url), "the page's own address")
    vendor, title = _folded(draft.raw("vendor")), _folded(draft.raw("title"))
    if vendor and _THINGS.isdisjoint(draft.fields) and (not title or vendor in title):
        page = draft.fields.get("url")
        if page:
            draft.say("vendor_url", page[0].raw, page[0].source)
        draft.fill(structured.about)


def _profile_cards(tree: PageTree, structured: Structured, base: str, site: Site) -> tuple[list[Draft], list[str]]:
    warnings: list[str] = []
    if site.item is None:
        return [], warnings
    css, _ = split_attribute(site.item)
    by_url = {link: draft for draft in structured.offers if (link := absolute(draft.raw("url"), base))}
    drafts = []
    missed: dict[str, int] = {}
    tags = first_of(matches(tree, css, None, warnings), MAX_CARDS, f"cards ({css})", warnings)
    for at in tags:
        chosen, complaints = selected(tree, site.fields, base, root=at)
        for complaint in complaints:
            missed[complaint] = missed.get(complaint, 0) + 1
        draft = _structured_in(tree, structured, at) or Draft()
        draft.fill(chosen)
        if not site.fields:
            draft.fill(_card_by_layout(tree, at, base))
        same = by_url.get(absolute(draft.raw("url"), base) or "")
        if same is not None and same is not draft:
            draft.fill(same)
        if draft.fields:
            drafts.append(draft)
    if not tags and not warnings:
        warnings.append(f"item: the selector {site.item!r} matched nothing")
    warnings.extend(f"{text} in {count} of {counted(len(tags), 'card')}" for text, count in missed.items())
    return drafts, warnings


def _structured_in(tree: PageTree, structured: Structured, at: int) -> Draft | None:
    return next((draft for where, draft in structured.placed if at <= where < tree.last[at]), None)
