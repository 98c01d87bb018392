"""What shops and markets show by layout alone: headings, product numbers, vendor links, cards.

Names of classes are those of common shop software (WooCommerce, OpenCart, Magento, PrestaShop, Shopify) and markets.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import unquote

from falsefront.contact.cas import cas_numbers
from falsefront.contact.email import emails
from falsefront.contact.messenger import messenger_of_url
from falsefront.parse.address_elements import addresses_of
from falsefront.parse.address_lines import MOST_LINE_CHARS
from falsefront.parse.availability import say_availability
from falsefront.parse.card_titles import say_main_link
from falsefront.parse.contact_lines import last_digits, numbers_of_faxes
from falsefront.parse.dialled import also_reached
from falsefront.parse.dialling_attributes import numbers_of_attributes
from falsefront.parse.draft import Draft
from falsefront.parse.gallery import title_of_gallery
from falsefront.parse.headings_of_things import is_on_way_home, titled_heading, words_of_heading
from falsefront.parse.hidden_mailboxes import hidden_mailboxes
from falsefront.parse.left_in_links import is_left_over
from falsefront.parse.makers import is_of_maker
from falsefront.parse.named_things import names_thing
from falsefront.parse.names_beside_things import heading_beside
from falsefront.parse.number_words import FAX
from falsefront.parse.plausible import is_plausible
from falsefront.parse.prices import say_prices
from falsefront.parse.searches import is_of_search
from falsefront.parse.selectors import absolute
from falsefront.parse.shown_numbers import PRODUCT_ID_ATTRIBUTES
from falsefront.parse.signatures import is_signature
from falsefront.parse.third_parties import own_part_on
from falsefront.parse.tree import CHROME, ELSEWHERE, MAIN, Line, PageTree, attribute, start_of_line
from falsefront.parse.words import COMPLAINTS, PAGE_NAMES
from falsefront.text.remembered import remembered

_CALLS: Final = ("tel:", "callto:")  # RFC 3966, and what programs for calls had before it
# A mailbox where a link should have "mailto:" before it.
_MAILBOX: Final = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
TITLE_CLASSES: Final = (
    "product-title",
    "product_title",
    "product-name",
    "product_name",
    "d-title",
    "title-text",
    "product-single__title",
    "product__title",
    "product-name__text",
    "productTitle",
    "product-detail-name",
    "pdp-title",
    "goods-name",
    "goods_name",
    "sku-name",
    "item_name",
    "prod-name",
    "product-header-title",
    "sr-proMainInfo-baseInfoH1",
)
VENDOR_CLASSES: Final = (
    "company-name", "company_name", "companyName", "companyname", "supplier-name", "supplier_name", "supplierName",
    "seller-name", "seller_name", "sellerName", "vendor-name",
    "vendor_name", "shop-name", "shop_name", "shopName", "store-name", "store_name", "storeName", "merchant-name",
    "search-card-e-company", "sr-comInfo-title", "com-name",
    "product-meta__vendor", "product__vendor", "product-vendor",
)  # fmt: skip
COUNTRY_CLASSES: Final = ("register-country", "company-country", "supplier-country", "seller-country", "country-name")
SINCE_CLASSES: Final = ("company-life", "join-year", "supplier-year", "company-years")
ADDRESS_CLASSES: Final = (
    "company-address",
    "company_address",
    "supplier-address",
    "seller-address",
    "shop-address",
    "store-address",
    "vendor-address",
)
# What one of these cards is about is a vendor, so its heading is a name and no title.
VENDOR_CARD_CLASSES: Final = frozenset(
    {"supplier-card", "supplier-item", "company-card", "company-item", "vendor-card", "seller-card"}
)
_VENDOR_LINK: Final = re.compile(
    r"(?:view|visit) (?:this |the )?(?:supplier|store|shop|seller|vendor|company|merchant)(?:'s|’s)?(?: (?:website"
    r"|homepage|store|shop|profile|page))?|visit store|company profile|view store"
    r"|进入店铺|进店|进店逛逛|查看公司|公司主页|店铺首页|進入店鋪|zum shop|shop besuchen|voir la boutique"
    r"|ver tienda|перейти в магазин|ショップへ",
    re.IGNORECASE,
)
MOST_WORDS_OF_CARD: Final = 40  # beside a price: a card is short, and may be one line
_SUBJECT: Final = re.compile(r"product|article|artikel|item|detail", re.IGNORECASE)
MAX_LINKS: Final = 2_000
MAX_COMPLAINT_CHARS: Final = 200  # of a line that says where to complain


def heading(tree: PageTree) -> Draft:
    """Return the title of the page's subject: its first `h1` outside the frame, else a class of product titles."""
    draft = Draft()
    for at in _headings(tree):
        text = tree.text(at, separator=" ")
        if len(text) > 1 and not PAGE_NAMES.is_all(text) and not is_of_search(text):
            draft.say("title", text, "layout:h1")
    for name in TITLE_CLASSES:
        for at in tree.by_class.get(name, ()):
            if tree.zone(at) == MAIN:
                draft.say("title", tree.text(at), f"layout:.{name}")
        if name in tree.by_id and tree.zone(tree.by_id[name]) == MAIN:
            draft.say("title", tree.text(tree.by_id[name], separator=" "), f"layout:#{name}")
    if not draft.fields and (titled := titled_heading(tree)) is not None:
        draft.say("title", words_of_heading(tree, titled), f"layout:{tree.elements[titled].name}")
    if not draft.fields:
        draft.say("title", title_of_gallery(tree), "layout: the words of a picture and of the page's title")
    return draft


def _headings(tree: PageTree) -> list[int]:
    """Return the headings of the page's subject: some shops put them into a header of their own inside the page."""
    every = [at for at in tree.by_name.get("h1", ()) if not is_on_way_home(tree, at)]
    found = [at for at in every if tree.zone(at) == MAIN]
    if found or len(every) != 1 or tree.link_inside(every[0]) is not None:
        return found
    classes = attribute(tree.elements[every[0]], "class") or ""
    return list(every) if _SUBJECT.search(classes) else []


def arranged(tree: PageTree, base: str, labelled_values: frozenset[str], *, is_thing: bool = False) -> Draft:
    """Return what the layout of a page about one thing says: vendor, prices, CAS numbers.

    `labelled_values` are those that stand under a label already: a turnover is no price. `is_thing`: the page's own
    data say that it is about a thing, so that it needs no heading.
    """
    draft = Draft()
    _say_vendor(tree, draft, base, None)
    if is_thing or heading(tree).fields:
        say_prices(tree, draft, [line for line in _after_heading(tree) if line.text not in labelled_values])
    _say_cas(tree, draft)
    say_availability(tree, draft)
    return draft


def card(tree: PageTree, at: int, base: str) -> Draft:
    """Return what one card says by layout: its main link, price and vendor."""
    draft = Draft()
    say_main_link(tree, at, draft, base)
    if not VENDOR_CARD_CLASSES.isdisjoint((attribute(tree.elements[at], "class") or "").split()):
        if (heading := heading_beside(tree, at, VENDOR_CARD_CLASSES)) is not None:
            link = tree.link_inside(heading)
            draft = Draft()
            draft.say("vendor", tree.text(heading, separator=" "), "layout: a heading")
            draft.say(
                "vendor_url", absolute(attribute(link, "href"), base) if link else None, "layout: a heading a@href"
            )
            return draft
        for told, meant in (("title", "vendor"), ("url", "vendor_url")):
            if told in draft.fields:
                draft.fields[meant] = draft.fields.pop(told)
        return draft
    _say_vendor(tree, draft, base, at)
    for key in PRODUCT_ID_ATTRIBUTES:
        draft.say("product_id", attribute(tree.elements[at], key), f"layout:[{key}]")
    say_prices(tree, draft, tree.lines_of(at), most_words=MOST_WORDS_OF_CARD)
    for number in cas_numbers(draft.raw("title") or ""):
        draft.say("cas", number, "layout:title")
    return draft


def _of_class(tree: PageTree, names: tuple[str, ...], root: int | None) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    if names not in tree.memory:  # asked for each card of a list
        tree.memory[names] = [name for name in names if name in tree.by_class]
    for name in tree.memory[names]:
        positions: Sequence[int] = tree.by_class[name]
        if root is not None:
            positions = tree.inside(positions, root)
        found.extend((name, at) for at in positions if root is not None or tree.zone(at) == MAIN)
    return found


def _say_vendor(tree: PageTree, draft: Draft, base: str, root: int | None) -> None:
    for name, at in _of_class(tree, VENDOR_CLASSES, root):
        text = tree.text(at, separator=" ")
        tag = tree.elements[at]
        link = tag if tag.name == "a" else tree.link_inside(at)
        url = absolute(attribute(link, "href"), base) if link is not None else None
        if is_plausible("vendor", text) and draft.raw("vendor") is None and not names_thing(text, url, draft):
            draft.say("vendor", text, f"layout:.{name}")
            draft.say("vendor_url", url, f"layout:.{name} a@href")
    for field, names in (("country", COUNTRY_CLASSES), ("since", SINCE_CLASSES), ("address", ADDRESS_CLASSES)):
        for name, at in _of_class(tree, names, root):
            text = tree.text(at)
            if is_plausible(field, text):
                draft.say(field, text, f"layout:.{name}")
    if root is None and draft.raw("vendor_url") is None:
        _say_vendor_link(tree, draft, base)


def _say_vendor_link(tree: PageTree, draft: Draft, base: str) -> None:
    for at in tree.by_name.get("a", ()):
        if tree.end(at) - tree.start(at) > 12:
            continue
        text = tree.text(at, separator=" ")
        if len(text) <= 60 and _VENDOR_LINK.fullmatch(text) and tree.zone(at) == MAIN:
            draft.say("vendor_url", absolute(attribute(tree.elements[at], "href"), base), f"layout:a[{text}]@href")
            return


def _after_heading(tree: PageTree) -> tuple[Line, ...]:
    """Return the lines of the page's subject, those behind its heading first: a price before it is a basket's."""
    main = tree.subject
    titled = _headings(tree) or [at for at in (titled_heading(tree),) if at is not None]
    start = next((tree.start(at) for at in titled), 0)
    first = bisect_left(main, start, key=start_of_line)
    return main[first:] + main[:first]


def contacts(tree: PageTree) -> tuple[Draft, Draft]:
    """Return what links of mail, telephone and messengers and `address` elements say: of the subject, of the frame."""
    main, frame = Draft(), Draft()
    for name, raw, source, _, zone in linked_contacts(tree):
        (frame if zone == CHROME else main).say(name, raw, source)
    return main, frame


def linked_contacts(tree: PageTree) -> Iterator[tuple[str, str, str, int, int]]:
    """Yield field, words, source, place and zone of each contact that a link or an `address` element gives."""
    for at in tree.by_name.get("a", ())[:MAX_LINKS]:
        tag = tree.elements[at]
        zone, href = tree.zone(at), (attribute(tag, "href") or "").strip()
        if zone == ELSEWHERE or is_of_maker(tree, tree.start(at)):
            continue
        hidden = attribute(tag, "data-cfemail") or href.partition("/cdn-cgi/l/email-protection#")[2]
        if hidden and (mail := _unscrambled(hidden)):
            yield "email", mail, "layout:a[data-cfemail]", tree.start(at), zone
            continue
        name = _contact_of_link(href)
        if name and not _is_complaint(tree, at, href):
            text = tree.text(at, separator=" ")
            if name == "email" and is_signature(tree, at, text):
                continue
            if name == "phone" and not text.strip() and not any(tree.children(at)) and not attribute(tag, "title"):
                continue  # nothing to see and nothing to press
            if name == "phone" and "@" in text and any(emails(text)):
                continue  # a template's number under the firm's own mailbox
            if name == "phone" and _is_fax(tree, href, text):
                continue
            raw = text if name != "messenger" and _is_told(name, text) else href
            scheme = "mailto" if name == "email" else href.split(":", 1)[0]
            yield name, raw, f"layout:a[{scheme}]", tree.start(at), zone
            further = also_reached(name, href, text) if raw is text else None
            if further and not (name == "phone" and is_left_over(tree, href, text)):
                yield name, further, f"layout:a[{scheme}]@href", tree.start(at), zone
    yield from _of_hidden_mailboxes(tree)
    yield from _of_attributes(tree)
    yield from _of_address_elements(tree)


def _of_hidden_mailboxes(tree: PageTree) -> Iterator[tuple[str, str, str, int, int]]:
    for at in tree.by_class.get("__cf_email__", ()):
        mail = _unscrambled(attribute(tree.elements[at], "data-cfemail") or "")
        if mail and tree.zone(at) != ELSEWHERE and tree.elements[at].name != "a":
            yield "email", mail, "layout:[data-cfemail]", tree.start(at), tree.zone(at)
    for hidden in hidden_mailboxes(tree):
        start = tree.start(hidden.at)
        if not is_of_maker(tree, start):
            yield "email", hidden.mail, hidden.source, start, tree.zone(hidden.at)


def _of_attributes(tree: PageTree) -> Iterator[tuple[str, str, str, int, int]]:
    for number, name, at in numbers_of_attributes(tree):
        if not (is_of_maker(tree, tree.start(at)) or _is_complaint(tree, at, number) or _is_fax(tree, number, "")):
            yield "phone", number, f"layout:[{name}]", tree.start(at), tree.zone(at)


def _is_fax(tree: PageTree, href: str, text: str) -> bool:
    """Whether a link dials a fax: words or a mark of the page call the number one, or the link's own words do."""
    if FAX.search(text.strip(" :：.")):
        return True
    known = numbers_of_faxes(tree)
    return bool(known) and last_digits(unquote(href)) in known


def _of_address_elements(tree: PageTree) -> Iterator[tuple[str, str, str, int, int]]:
    for at in tree.by_name.get("address", ())[:20]:
        if tree.zone(at) != ELSEWHERE and not is_of_maker(tree, tree.start(at)):
            for text in addresses_of(tree, at):
                yield "address", text, "layout:address", tree.start(at), tree.zone(at)


def _unscrambled(hidden: str) -> str | None:
    """Return the e-mail address that a page shows to browsers only: each byte is mixed with the first one."""
    try:
        key, *mixed = bytes.fromhex(hidden[:400])
    except ValueError:
        return None
    return next(emails(bytes(byte ^ key for byte in mixed).decode("utf-8", "replace")), None)


def _is_told(name: str, text: str) -> bool:
    """Whether the words of a link are what it leads to: a number, an address, and no button."""
    return is_plausible(name, text) and (name != "email" or next(emails(text), None) is not None)


def _is_complaint(tree: PageTree, at: int, href: str) -> bool:
    """Whether a link is where to complain to a platform, or an authority's: the words before it say so."""
    line = tree.line_at(tree.start(at))
    if COMPLAINTS.is_in(href) or line is None:
        return COMPLAINTS.is_in(href)
    text = tree.text(at, separator=" ")
    is_behind = (
        len(line.text) <= MOST_LINE_CHARS and text in line.text and text not in own_part_on(line.text, tree.titles)
    )
    return is_behind or (len(line.text) <= MAX_COMPLAINT_CHARS and COMPLAINTS.is_in(line.text))


@remembered
def _contact_of_link(href: str) -> str | None:
    is_mail = href[:7].lower() == "mailto:" or _MAILBOX.fullmatch(href) is not None
    if is_mail and next(emails(href), None):
        return "email"
    if href[:7].lower().startswith(_CALLS) and is_plausible("phone", unquote(href)):
        return "phone"
    return "messenger" if messenger_of_url(href) else None


def _say_cas(tree: PageTree, draft: Draft) -> None:
    for at in tree.by_name.get("h1", ())[:3]:
        for number in cas_numbers(tree.text(at)):
            draft.say("cas", number, "layout:h1")
    for at in tree.by_name.get("meta", ()):
        tag = tree.elements[at]
        if (attribute(tag, "name") or "").lower() == "description":
            for number in cas_numbers(attribute(tag, "content") or ""):
                draft.say("cas", number, "layout:meta description")
