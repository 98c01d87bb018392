"""A page about one thing or one vendor: its data, then its labels and its layout, then what the site says of itself."""

from decimal import Decimal
from typing import Final
from urllib.parse import urlsplit

from falsefront.contact.price import price
from falsefront.contact.stock import stock
from falsefront.parse.availability import GONE, shown_as_gone
from falsefront.parse.draft import NAMED_OVER_ADDRESS, PARTY_FIELDS, Draft
from falsefront.parse.firm_names import are_two_firms, names_thing_of_firm
from falsefront.parse.firm_pages import is_of_list
from falsefront.parse.headings_of_things import say_heading_for_title, titled_heading
from falsefront.parse.keepers import keeper
from falsefront.parse.labels import labelled
from falsefront.parse.layout import arranged, contacts, heading
from falsefront.parse.least_orders import say_least_order
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.model_numbers import say_model_for_number
from falsefront.parse.money_of_page import SHARED, note_shown_sum
from falsefront.parse.named_in_titles import named_in_title
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.names_in_scripts import is_half_of
from falsefront.parse.ordering import orders
from falsefront.parse.overriding import override
from falsefront.parse.own_numbers import settle_number
from falsefront.parse.own_signs import share_nothing
from falsefront.parse.posted_by import say_who_posted
from falsefront.parse.prices import is_struck, say_prices
from falsefront.parse.prices_of_many import leave_price_of_many, leave_values_of_sellers_goods
from falsefront.parse.rows_of_sellers import leave_contacts_beside, say_named_in_rows
from falsefront.parse.selectors import absolute
from falsefront.parse.sellers_over_contacts import say_seller_over_contacts
from falsefront.parse.shops_themselves import say_shop_itself, tells_of_sellers
from falsefront.parse.shown_sellers import say_beside_seller, say_seller, say_under_head
from falsefront.parse.sold_by import sold_by
from falsefront.parse.structured import Structured
from falsefront.parse.told_by_another import say_page_of_named
from falsefront.parse.told_on_goods import say_told_place
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.parse.values_of_listed import leave_values_of_listed
from falsefront.parse.words import COMPANY_WORDS, FIRM_ENDINGS, OFFER_BUTTONS
from falsefront.records import Said

_THINGS: Final = frozenset({"price", "product_id", "cas", "moq", "tiers", "availability"})
_NAMED_THINGS: Final = _THINGS - {"availability"}
# What labels and layout must come to before a page without structured data and profile counts as an offer.
ENOUGH: Final = 3
ENOUGH_BESIDE_NOTHING: Final = 4  # where the page says that something was not found: a profile without products
WEIGHTS: Final = {
    "vendor": 2, "address": 2, "registration": 2, "cas": 2, "tiers": 2, "price": 1, "title": 1, "product_id": 1,
    "moq": 1, "availability": 1, "phone": 1,
    "email": 1, "messenger": 1, "since": 1, "business_type": 1,
}  # fmt: skip
_MOST_BUTTON_CHARS: Final = 40
_FEWEST_ROWS: Final = 3  # of a table of what a thing is like
_RIGHT_BEHIND: Final = 2  # lines behind a heading
_UNSEEN: Final = ("json-ld:", "microdata:", "rdfa:", "opengraph:")  # sources that nobody sees on a page
_THERE: Final = frozenset({"In Stock", "Limited Availability"})
_OF_TIERS: Final = frozenset({"price", "moq"})  # a label may stand over the first rung of a ladder alone
_SOLD_BY: Final = "lines: sold by"
_NO_LABEL: Final = Said(raw="", source="")
_CONTACTS: Final = frozenset({"address", "phone", "email", "registration"})


def one(
    tree: PageTree,
    structured: Structured,
    chosen: Draft,
    base: str,
    enough: int,
    *,
    is_platform: bool,
    firm: str | None = None,
) -> Draft | None:
    """Return the one offer of a page, None where labels and layout say less than `enough`.

    On a market's page the site speaks for itself and for no seller. `firm` is whose page it surely is: its heading is
    no thing then, and nobody else whom it shows sells what it has.
    """
    main, frame = labelled(tree)
    rows = say_named_in_rows(tree, main)
    say_who_posted(tree, main)
    title = heading(tree)
    site = structured.parties[0] if structured.parties else Draft()
    draft = structured.offers[0] if structured.offers else Draft()
    if is_platform and not structured.offers:
        # The market itself is no vendor of its pages; who stands over a page of it, or in its address, is.
        site = next((party for party in structured.parties if _is_subject(tree, party, title, base)), Draft())
    if main.is_other_party(site):
        site = Draft()  # labels name whose page it is; the site's own data is the market's
    if not structured.offers and are_two_firms(title.raw("title"), site.raw("vendor")):
        site = Draft()  # a firm's name stands over the page, and the data name another
    is_site_itself = not structured.offers and _has_contact(site)
    if is_site_itself:
        draft.fill(site)
    override(draft, chosen)
    is_sure = draft.has_substance
    is_thing = bool(structured.offers)
    _fill_from_page(tree, draft, main, title, base, is_thing=is_thing)
    is_told = len(main.other) >= _FEWEST_ROWS or not tree.by_name.get("h1")
    weight = _weight(draft) + (is_told and _is_priced_under_heading(tree, draft))
    weight = enough if _is_found_by_one_label(draft) or _is_reached_by_labels(draft) else weight
    if not is_sure and 0 < enough - weight <= WEIGHTS["vendor"] and {"title", "price"} <= draft.fields.keys():
        shown = Draft()
        say_seller(tree, shown, base)
        weight += WEIGHTS["vendor"] * ("vendor" in shown.fields)
    if not is_sure and weight < enough and not (weight == enough - 1 and _has_offer_button(tree, draft)):
        return None
    linked, linked_in_frame = contacts(tree)
    if firm is not None and "vendor" not in draft.fields and _is_same(draft.raw("title"), firm):
        draft.fields.pop("title")
        draft.say("vendor", firm, "layout:h1")
    _say_seller(tree, draft, base, is_platform=is_platform)
    _fill_vendor(draft, structured, title, is_platform=is_platform)
    leave_values_of_sellers_goods(tree, draft)
    draft.fill_unless_other(linked)
    frame.fill(linked_in_frame)
    if {"vendor", "price"} & set(draft.fields) == {"price"} and not is_platform and frame.raw("vendor") is None:
        say_shop_itself(tree, draft, title.raw("title"), base)
        is_site_itself = is_site_itself or "vendor" in draft.fields
    is_market = is_platform or tells_of_sellers(tree)
    may_be_site = not is_market and "vendor" not in draft.fields and (_has_contact(site) or not _has_contact(draft))
    is_site_itself = is_site_itself or may_be_site or are_one_name(draft.raw("vendor"), site.raw("vendor"))
    for party in (site, frame):
        if is_site_itself and not draft.is_other_party(party):
            draft.fill(party, (*PARTY_FIELDS, "country"))
    say_heading_for_title(tree, draft, title)
    say_page_of_named(tree, draft, title.raw("title"), base)
    say_least_order(tree, draft)
    say_model_for_number(draft)
    leave_contacts_beside(tree, draft, rows)
    say_told_place(tree, draft)
    leave_values_of_listed(tree, draft, base)
    if "title" not in title.fields and not _is_same(structured.title.raw("title"), draft.raw("vendor")):
        draft.fill(structured.title, ("title",))
    return draft if draft.has_substance else None


def _say_seller(tree: PageTree, draft: Draft, base: str, *, is_platform: bool) -> None:
    """Say who sells the page's thing by what is shown, and what stands with whoever is named."""
    if "vendor" not in draft.fields and not _NAMED_THINGS.isdisjoint(draft.fields):
        say_seller(tree, draft, base)
        if "vendor" not in draft.fields and is_platform:
            say_seller_over_contacts(tree, draft)
    elif draft.fields.get("vendor", [_NO_LABEL])[0].source == _SOLD_BY:
        say_beside_seller(tree, draft)
    if "vendor" in draft.fields:
        say_under_head(tree, draft)


def _fill_from_page(tree: PageTree, draft: Draft, main: Draft, title: Draft, base: str, *, is_thing: bool) -> None:
    """Take what labels and layout say of the subject of the page."""
    values = [pair.raw for name, pairs in main.fields.items() if name not in _OF_TIERS for pair in pairs]
    values += [pair.raw for _, pair in main.other]
    named_title = main.fields.pop("title", None)
    if is_struck(tree, main.raw("price") or ""):
        main.fields.pop("price")
    laid_out = arranged(tree, base, frozenset(values), is_thing=is_thing)
    if main.raw("vendor") is None and laid_out.raw("vendor") is None:
        main.say("vendor", sold_by(tree), _SOLD_BY)
    is_priced = any("price" in given.fields for given in (draft, main, laid_out))
    settle_number(tree, draft, main, base, is_priced=is_priced)
    if _is_one_of_tiers(main, laid_out):
        main.fields.pop("price")
    draft.fill_unless_other(main)
    _believe_what_is_shown(tree, draft, main)
    _widen_price(draft, laid_out)
    _say_currency_shown(tree, draft, laid_out)
    draft.fill_unless_other(laid_out)
    leave_price_of_many(tree, draft)
    if is_thing and "price" not in draft.fields:  # its one sum stands under a word that is no label of a price
        say_prices(tree, draft, tree.subject, most_words=0)
    _say_half_that_heads(draft, title)
    named, vendor = title.raw("title"), draft.raw("vendor")
    if not (is_half_of(vendor, named) or _is_same(named, vendor)):  # a vendor's own name over its page is no title
        draft.fill(title)
    if named_title and "title" not in draft.fields:
        draft.fields["title"] = named_title
    if _NAMED_THINGS.isdisjoint(draft.fields) and _is_by_layout(draft, "availability"):
        draft.fields.pop("availability")  # a button to order on a page that tells of nothing to be had


def _say_half_that_heads(draft: Draft, title: Draft) -> None:
    """Name a vendor whose label gives him in two scripts as the heading does, in one of them: he is not two."""
    known, name = draft.fields.get("vendor"), title.raw("title")
    if known and name and is_half_of(name, known[0].raw):
        whole = draft.fields.pop("vendor")[0]
        draft.note(whole.source.split(":", 1)[-1], whole.raw, whole.source)
        draft.say("vendor", name, title.fields["title"][0].source)


def _is_priced_under_heading(tree: PageTree, draft: Draft) -> bool:
    """Whether the price is all that stands on one of the first lines behind the page's heading."""
    heads = [tree.end(at) for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN]
    if not heads and (titled := titled_heading(tree)) is not None:
        heads = [tree.end(titled)]
    if len(heads) != 1:
        return False
    behind = [line.text for line in tree.lines if line.start >= heads[0] and line.zone == MAIN][:_RIGHT_BEHIND]
    return draft.raw("price") in behind


def _is_by_layout(draft: Draft, name: str) -> bool:
    return any(said.source.startswith("layout:") for said in draft.fields.get(name, ()))


def _believe_what_is_shown(tree: PageTree, draft: Draft, main: Draft) -> None:
    """Put what a reader sees of a stock that is gone for what only machines are told: the data may be a template's."""
    told = draft.fields.get("availability")
    if not told or stock(told[0].raw) not in _THERE or not told[0].source.startswith(_UNSEEN):
        return
    labelled_as = stock(main.raw("availability") or "")
    if labelled_as in GONE:
        draft.fields["availability"] = list(main.fields["availability"])
    elif labelled_as not in _THERE and (shown := shown_as_gone(tree)):
        draft.fields["availability"] = [Said(raw=shown[0], source=shown[1])]


def _is_one_of_tiers(main: Draft, laid_out: Draft) -> bool:
    """Whether a label stands over a ladder of prices: that of one rung is not that of the thing."""
    ours = price(main.raw("price") or "")
    if ours is None or ours.most is not None or "tiers" not in laid_out.fields:
        return False
    if any((main.raw("price") or "") in rung.raw for rung in laid_out.fields["tiers"]):
        return True
    ends = (price(laid_out.raw(name) or "") for name in ("price", "price_max"))
    return any(end is not None and Decimal(end.least) == Decimal(ours.least) for end in ends)


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


def _say_currency_shown(tree: PageTree, draft: Draft, laid_out: Draft) -> None:
    """Take the currency of the sum that a page shows where its data say the same sum without one."""
    ours, theirs = price(draft.raw("price") or ""), price(laid_out.raw("price") or "")
    is_said = "currency" in draft.fields or (ours is not None and ours.currency is not None)
    if ours and theirs and not is_said and theirs.currency and Decimal(ours.least) == Decimal(theirs.least):
        said = laid_out.fields["price"][0]
        if SHARED.search(said.raw):
            note_shown_sum(tree, said.raw)
        else:
            draft.say("currency", said.raw, said.source)


def _fill_vendor(draft: Draft, structured: Structured, title: Draft, *, is_platform: bool) -> None:
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
    elif _has_contact(draft) and name and _is_firm(name):
        draft.say("vendor", name, title.fields["title"][0].source)
        draft.fields.pop("title", None)
    elif (_has_contact(site) or not _has_contact(draft)) and not is_platform:
        draft.fill(site, ("vendor", "vendor_url"))


def _is_firm(name: str) -> bool:
    """Whether a heading is a firm's name: it ends as those do, or is short and has a firm's word and capitals only."""
    if names_thing_of_firm(name) or is_of_list(name):
        return False
    words = name.split()
    is_title = len(words) <= 6 and all(word[:1].isupper() or not word[:1].isalpha() for word in words)
    is_formed = not name.isascii() and has_any_form(name)
    return FIRM_ENDINGS.is_in(name) or is_formed or (COMPANY_WORDS.is_in(name) and is_title)


def _is_subject(tree: PageTree, party: Draft, title: Draft, page: str) -> bool:
    """Whether a page is about an organisation: its name stands over it, or it is found where the page is.

    On somebody's site the one whose page it is known to be is its subject, whatever stands over it.
    """
    name = party.raw("vendor")
    if are_one_name(name, title.raw("title")) or absolute(party.raw("vendor_url"), page) == page:
        return True
    return any(are_one_name(name, seller) for seller in keeper(tree).sellers)


def _is_same(title: str | None, vendor: str | None) -> bool:
    return bool(title and vendor) and folded(title) == folded(vendor)


def _weight(draft: Draft) -> int:
    """Return how much labels and layout say: one word that looks like a label makes no offer.

    A price under a label or in an element that is called one counts twice: it does not happen to stand on a page.
    """
    named = sum(said[0].source.startswith(("layout:.", "label:")) for said in (draft.fields.get("price"),) if said)
    return sum(WEIGHTS.get(name, 0) for name in draft.fields) + named


def _is_found_by_one_label(draft: Draft) -> bool:
    """Whether one label names a vendor and where he is: "Impressum: Karl Moos, Lindenweg 4, 10115 Berlin"."""
    vendor, address = (next(iter(draft.fields.get(name, ())), _NO_LABEL) for name in ("vendor", "address"))
    return vendor.source == address.source and vendor.source.startswith("label:")


def _is_reached_by_labels(draft: Draft) -> bool:
    """Whether labels name a vendor and give a telephone of his, whatever else the page says that it has not."""
    said = [next(iter(draft.fields.get(name, ())), _NO_LABEL) for name in ("vendor", "phone")]
    return all(each is not _NO_LABEL and each.source.startswith("label:") for each in said)


def _has_offer_button(tree: PageTree, draft: Draft) -> bool:
    """Whether a thing that has a number can be asked for: an inquiry stands where others have a price."""
    if "product_id" not in draft.fields or "title" not in draft.fields:
        return False
    if orders(tree):
        return True
    named = [written for name in ("a", "button") for _, written in tree.short(tree.by_name.get(name, ()), 4)]
    return any(len(words) <= _MOST_BUTTON_CHARS and OFFER_BUTTONS.is_in(words) for words in named)


def _has_contact(party: Draft) -> bool:
    return not _CONTACTS.isdisjoint(party.fields)


def without_told_of_another(tree: PageTree, drafts: list[Draft]) -> list[Draft]:
    """Return what a page gives, but for contacts behind another firm's name that are all of it ("Our partner Marl").

    Its own firm is its heading, a firm's by its form, that its title repeats: such a page is that firm's, and what it
    says of others is no word of theirs.
    """
    vendor = drafts[0].fields.get("vendor") if len(drafts) == 1 else None
    if not vendor or vendor[0].source != NAMED_OVER_ADDRESS or not _THINGS.isdisjoint(drafts[0].fields):
        return drafts
    named = named_in_title(tree)
    own, name = named.name if named else heading(tree).raw("title") or "", vendor[0].raw
    is_firms_page = bool(own) and folded(own) in folded(" ".join(tree.titles))
    return [] if is_firms_page and share_nothing(own, name) else drafts


def name_page(draft: Draft, structured: Structured, tree: PageTree, url: str, base: str) -> None:
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
    vendor, title = folded(draft.raw("vendor")), folded(draft.raw("title"))
    if vendor and _THINGS.isdisjoint(draft.fields) and (not title or vendor in title):
        page = draft.fields.get("url")
        if page:
            draft.say("vendor_url", page[0].raw, page[0].source)
        draft.fill(structured.about)
