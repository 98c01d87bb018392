"""Who sells what a card of a list shows, where an element of the card is called a seller's: "por Casa das Rolhas"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.address_texts import is_address
from falsefront.parse.card_names import behind_words, without_rating
from falsefront.parse.card_places import begins_with_city, is_place
from falsefront.parse.cards import gives_number
from falsefront.parse.draft import Draft
from falsefront.parse.enumerated import without_number
from falsefront.parse.firm_names import is_firm
from falsefront.parse.named_things import names_thing
from falsefront.parse.plausible import is_plausible
from falsefront.parse.selectors import absolute
from falsefront.parse.tongue_names import names_tongue
from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.words import OFFER_BUTTONS
from falsefront.text.caseless import Caseless
from falsefront.text.domains import domain_of, host_of, registrable_domain
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# A name of an element that ends in who sells and is no other thing of theirs: "poly-component__seller", "shopname".
_WHO: Final = rf"(?:seller|merchant|vendor|supplier|{_LISTS.any_of('who')})"
_SELLER: Final = re.compile(
    rf"(?:^|.*[-_])(?:{_WHO}|shop|store)[-_]?(?:name|nick|title|nm|n)?|(?:.*[-_])?company[-_]?(?:name|nm)",
    re.IGNORECASE,
)
# In a card of a list also what is told of him, and whoever put the thing there.
_SELLER_OF_CARD: Final = re.compile(
    rf"(?:^|.*[-_])(?:{_WHO})[-_]?(?:info|details?|data|block|box|link)(?:[-_]?(?:name|nick|title|text|link))?"
    rf"|(?:^|.*[-_])(?:shop|store)[-_]?(?:info[-_]?)?(?:name|link|title)"
    rf"|(?:^|.*[-_])(?:{_LISTS.any_of('user')})"
    rf"|(?:^|.*[-_])(?:{_LISTS.any_of('firm')})[-_]?(?:name|nam|nm|title|link)",
    re.IGNORECASE,
)
# Who writes on a page has such a name too: only beside a price it is a seller's.
_OF_WRITERS: Final = re.compile(r"(?:user|member|author)[-_]?(?:name|nick)?\b", re.IGNORECASE)
# What sells well, what leads to a shop and holds the whole of a thing, and the picture of a shop.
_BEST: Final = re.compile(
    r"(?:best|top|hot)[-_]?sell|(?:^|[-_])(?:ico?|icon|badge)[-_](?:shop|store)s?$|^(?:go-?)?(?:to|till?|zum|visit|naar)[-_](?:shop|store|seller|merchant)$",
    re.IGNORECASE,
)
_CAMEL: Final = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
_HASHED: Final = re.compile(
    r"[A-Za-z]\w*?_([A-Za-z][A-Za-z0-9-]*)_{1,3}(?=\w*[\dA-Z])\w{4,8}|[A-Za-z]\w*?_([A-Za-z][A-Za-z0-9-]*)__\w{2,6}"
    r"|(?:[A-Za-z]\w*--)+([A-Za-z][A-Za-z0-9]*)--(?=\w*[\dA-Z_])[\w-]{4,9}"
)
_BETWEEN: Final = re.compile(r"[-_]*[/:.][-_/:.]*|[-_]{2,}")  # "seller-info/name", "item:seller", "seller__name"
_BLOCK: Final = re.compile(r"([A-Za-z][A-Za-z0-9]*)_([A-Za-z][A-Za-z0-9-]*)__\w{2,8}")
_TESTS: Final = (
    "data-testid",
    "data-test",
    "data-test-id",
    "data-qa",
    "data-cy",
    "data-hook",
    "data-e2e",
    "data-qaid",
    "data-marker",
    "data-auto",
    "data-autotest-id",
    "data-automation",
    "data-automation-id",
    "data-component",
    "data-component-type",
    "data-zone-name",
    "data-name",
    "data-role",
    "data-el",
    "data-tid",
    "data-locator",
)
_SAYS_NAME: Final = re.compile(
    r"data-(?:seller|merchant|supplier|retailer)(?:-?name)?"
    rf"|data-(?:{_LISTS.any_of('shop_of')})-?(?:{_LISTS.any_of('name_of')})"
)
_ICONS: Final = frozenset({"svg", "i", "img", "use", "span"})
_ICON: Final = re.compile(
    rf"(?:.*[-_#/])?(?:{_WHO}|shop|store|storefront)(?:[-_](?:icon|alt|line|fill|o))?", re.IGNORECASE
)
_BY: Final = re.compile(rf"(?:{_LISTS.any_of('by')})\s*[:\uff1a]?\s+", re.IGNORECASE)
KINDS_OF_SELLERS: Final = Caseless(rf"\W*(?:{_LISTS.any_of('kind')})\W*")
# Folders that hold shops too ("/shop/", "/store/") are left out: a kind of goods has a page in them as often.
_PATH: Final = re.compile(
    r"(?:(?:https?:)?(?://[^/?#]+)?(?:/[a-z]{2}(?:[-_][a-z]{2})?)?/|(?:\.\.?/)*(?!@))"
    rf"(?:(?:{_LISTS.any_of('path', 'user_path')})"
    rf"/[^/?#]+(?:/(?:{_LISTS.any_of('path_end')}))?|@[^/?#]+)/?(?:[?#].*)?",
    re.IGNORECASE,
)
# Of these folders who writes comments has a page too.
OF_USERS: Final = re.compile(rf"(?:^|/)(?:{_LISTS.any_of('user_path')})/|/@", re.IGNORECASE)
_NUMBERED: Final = re.compile(rf"(?:{_WHO}|shop|store|user)[\W_]*\d*", re.IGNORECASE)  # "seller_0" names nobody
# Folders in which a market has the pages of its shops, and a shop has kinds of goods.
SHOPS: Final = re.compile(rf"(?:{_LISTS.any_of('shops')})|@[^/]+", re.IGNORECASE)
_RATED: Final = re.compile(r"[%\u2605\u2606(]|\d[.,]\d")
_SHOPIFY: Final = b"/cdn/shop"
# The top of a host of its own below a market's: "//ox.en.market.example/".
_OWN_HOST: Final = re.compile(
    r"(?:https?:)?//(?P<host>(?!www\.|m\.)[\w-]+(?:\.[\w-]+){2,4})/?(?:[?#].*)?", re.IGNORECASE
)
_FEWEST_HOSTS: Final = 2  # of sellers below one market's
_MOST_NAME_CHARS: Final = 60
_MOST_PIECES: Final = 8
_MOST_PIECES_OF_BOX, _MOST_LINES = 16, 5
_FEWEST_BUTTONS: Final = 4  # links of the same words
_MOST_MARKED: Final = 3
# Words before a name that a name may also begin with: "De Kookwinkel".
_OF_NAME: Final = frozenset(_LISTS.words("of_name"))


def say_seller_of_card(tree: PageTree, at: int, draft: Draft, base: str) -> None:
    """Say who sells by the one element of a card whose class is a seller's; nobody where several name two.

    A kind of shop ("official store"), a button to visit it and a rating are no names.
    """
    if "vendor" in draft.fields:
        return
    marked = [inside for inside in range(at + 1, tree.last[at]) if is_called_sellers(tree, inside)]
    if tree.holds(_SHOPIFY):  # whose shops call the brand of a thing its vendor
        marked = [inside for inside in marked if "vendor" not in _called(tree, inside).lower()]
    named = {inside: name for inside in marked if (name := name_in(tree, inside))}
    named = {up: name for up, name in named.items() if not any(up < each < tree.last[up] for each in named)}
    names = {name: inside for inside, name in [*named.items()][:_MOST_MARKED]}
    if len(names) == 1 and "price" not in draft.fields and without_number(draft.raw("title") or "") in names:
        take_title_for_vendor(draft)
    elif len(names) == 1 and draft.raw("title") not in names:
        [(name, inside)] = names.items()
        link = tree.link_inside(inside)
        if link is not None and names_thing(name, absolute(attribute(link, "href"), base), draft):
            return
        if "price" not in draft.fields and _OF_WRITERS.search(_called(tree, inside)):
            return
        draft.say("vendor", name, f"layout:.{_called(tree, inside)}")
        link = link if "\n" in tree.text(inside) else None  # of a box that holds more than him
        url = absolute(attribute(link, "href"), base) if link is not None and tree.text(link.at) == name else None
        if url != draft.raw("url"):
            draft.say("vendor_url", url, f"layout:.{_called(tree, inside)} a@href")
    elif not names:
        draft.say("vendor", _in_attribute(tree, at) or _behind_icon(tree, at), "layout: a seller's name")


def take_title_for_vendor(draft: Draft) -> None:
    """Take the title of a card that is a firm's own, and its link, for who is meant; without what counts it."""
    for told, meant in (("title", "vendor"), ("url", "vendor_url")):
        if told in draft.fields:
            draft.fields[meant] = draft.fields.pop(told)
    named = draft.raw("vendor") or ""
    if (name := without_number(named)) != named:
        source = draft.fields.pop("vendor")[0].source
        draft.say("vendor", name, source)


def is_called_sellers(tree: PageTree, at: int) -> bool:
    """Whether an element is called a seller's by its classes, or for the tests of the site itself."""
    attributes = tree.elements[at].attrs
    if "class" in attributes and _is_of_seller_of_card(attributes["class"]):
        return True
    tests = [attributes[name] for name in _TESTS if name in tree.attributes and name in attributes]
    return any(map(_is_of_seller_of_card, tests))


@remembered
def _is_of_seller_of_card(classes: str) -> bool:
    names = (name for token in classes.split() for name in _names_of(token))
    return is_of_seller(classes) or any(_SELLER_OF_CARD.fullmatch(name) for name in names)


def _called(tree: PageTree, at: int) -> str:
    attributes = tree.elements[at].attrs
    called = (attributes[name] for name in ("class", *_TESTS) if name in attributes)
    return next(filter(_is_of_seller_of_card, called), "")


def say_sellers_of_placed(tree: PageTree, offers: Sequence[Draft], placed: Sequence[tuple[int, Draft]]) -> None:
    """Say who sells the things of a page's data, where each is marked up in an element whose attributes name him."""
    for draft, (at, _) in zip(offers, placed, strict=True) if len(offers) == len(placed) else ():
        draft.say("vendor", None if "vendor" in draft.fields else _in_attribute(tree, at), "layout: an attribute")


def _in_attribute(tree: PageTree, card: int) -> str | None:
    """Return the name that an attribute of a card, or of what it holds, gives for who sells; no number, no slug."""
    told = [name for name in tree.attributes if _SAYS_NAME.fullmatch(name)]
    said = {
        value.strip()
        for at in (range(card, tree.last[card]) if told else ())
        for name in told
        if (value := tree.elements[at].attrs.get(name)) and value != value.lower()
    }
    name = said.pop() if len(said) == 1 else None
    return name if name and len(name) <= _MOST_NAME_CHARS and is_plausible("vendor", name) else None


def _behind_icon(tree: PageTree, card: int) -> str | None:
    """Return the one name in a card that stands behind a picture of a shop, in an element with it, and nowhere else.

    What several cards say there is a button, and what begins with a town is where a thing may be fetched.
    """
    names = set(_beside_icons(tree, card + 1, tree.last[card]))
    name = names.pop() if len(names) == 1 else None
    return None if name is None or begins_with_city(name) or _everywhere(tree)[name] > 1 else name


def _beside_icons(tree: PageTree, begin: int, end: int) -> Iterator[str]:
    parents = (tree.elements[at].parent for at in range(begin, end) if _is_icon(tree, at))
    for parent in parents:
        if parent is not None and parent.at >= begin and (name := name_in(tree, parent.at)):
            yield name


def _everywhere(tree: PageTree) -> Counter[str]:
    """Return what stands behind such pictures anywhere on a page, counted once."""
    known: dict[None, Counter[str]] = tree.memory.setdefault(_everywhere, {})
    if None not in known:
        known[None] = Counter(_beside_icons(tree, 0, len(tree.elements)))
    return known[None]


def _is_icon(tree: PageTree, at: int) -> bool:
    element = tree.elements[at]
    is_empty = element.name in _ICONS and tree.start(at) == tree.end(at)
    return is_empty and any(map(_ICON.fullmatch, (attribute(element, "class") or "").split()))


def say_seller_by_link(tree: PageTree, at: int, draft: Draft, base: str) -> None:
    """Say who sells by the one link of a card that leads to where a site keeps its firms: "/firma/40", "/seller/ox".

    Not on the page of one firm: there such a link may lead to whom that firm buys from.
    """
    heads = (tree.text(each, separator=" ") for each in tree.by_name.get("h1", ())[:_MOST_MARKED])
    if "vendor" in draft.fields or any(map(is_firm, heads)):
        return
    names: dict[str, str] = {}
    for link in tree.inside(tree.by_name.get("a", ()), at):
        href = attribute(tree.elements[link], "href") or ""
        if (
            (_leads_to_seller_of_card(tree, link, href) or _leads_below_market(tree, href, base))
            and (name := name_in(tree, link) or _name_of_icon(tree, link))
            and draft.raw("title") not in (name, tree.text(link, separator=" "))
        ):
            names.setdefault(name, href)
    if len(names) == 1:
        [(name, href)] = names.items()
        draft.say("vendor", name, "layout:a")
        draft.say("vendor_url", absolute(href, base), "layout:a@href")


def _name_of_icon(tree: PageTree, link: int) -> str | None:
    """Return the name that a link without words has for who points at it: the picture of a shop leads to its seller."""
    name = (attribute(tree.elements[link], "title") or "").strip()
    return name if name and tree.start(link) == tree.end(link) and is_sellers_name(name) else None


def _leads_to_seller_of_card(tree: PageTree, link: int, href: str) -> bool:
    """Whether a link of a card leads to a seller's page; to a user's where no words before it say what he did."""
    line = tree.line_at(tree.start(link))
    if not leads_to_seller(href):
        is_behind_by = line is not None and _BY.match(line.text) is not None
        return is_behind_by and any(map(SHOPS.fullmatch, href.partition("?")[0].split("/")[:-1]))
    is_alone = line is None or line.text.startswith(tree.text(link, separator=" ")) or _BY.match(line.text) is not None
    return is_alone or OF_USERS.search(href) is None


@remembered
def leads_to_seller(href: str) -> bool:
    """Whether a link leads to the page of one seller, by its path.

    >>> [leads_to_seller(href) for href in ("/firma/40", "https://x.example/seller/ox-tools/", "/firma", "/shop/lamps")]
    [True, True, False, False]
    >>> [leads_to_seller(href) for href in ("../firma/40.html", "firma/40.html", "../@ox")]
    [True, True, False]
    """
    return _PATH.fullmatch(href) is not None


@remembered
def leads_to_own_host(href: str) -> bool:
    """Whether a link leads to the top of a host below another's: in a card of a list to the shop of its seller.

    >>> [leads_to_own_host(href) for href in ("//ox.en.market.example", "https://www.market.example/", "/ox")]
    [True, False, False]
    """
    found = _OWN_HOST.fullmatch(href)
    return found is not None and registrable_domain(found["host"].lower()) != found["host"].lower()


def _leads_below_market(tree: PageTree, href: str, base: str) -> bool:
    """Whether a link leads to one of several hosts below the page's own market, each a seller's.

    One such host alone is the market's blog or its other language; a host elsewhere is a maker's, a carrier's.
    """
    if not leads_to_own_host(href):
        return False
    known: dict[str, set[str]] = tree.memory.setdefault(_leads_below_market, {})
    if not known:
        links = (tree.elements[at].attrs.get("href") or "" for at in tree.by_name.get("a", ()))
        for host in map(host_of, filter(leads_to_own_host, links)):
            known.setdefault(registrable_domain(host) or "", set()).add(host)
    market = domain_of(href) or ""
    return len(known.get(market, ())) >= _FEWEST_HOSTS and (not host_of(base) or domain_of(base) == market)


@remembered
def is_of_seller(classes: str) -> bool:
    """Whether classes call an element a seller's: his name, or the firm's.

    >>> [is_of_seller(name) for name in ("x-seller", "spnTabShopName", "Card_sellerName__p2", "seller-rating")]
    [True, True, True, False]
    """
    names = (name for token in classes.split() for name in _names_of(token))
    return any(_SELLER.fullmatch(name) and not _BEST.search(name) for name in names)


def _names_of(token: str) -> Iterator[str]:
    """Yield what a token may be called: as it stands, with its words parted, and without what makes it unlike all."""
    yield token
    hashed, block = _HASHED.fullmatch(token), _BLOCK.fullmatch(token)
    names = [token, *(filter(None, hashed.groups()) if hashed else ()), *(["-".join(block.groups())] if block else [])]
    for name in names:
        parted = _CAMEL.sub("-", name)
        yield parted
        if _BETWEEN.search(parted):
            yield _BETWEEN.sub("-", parted)


def name_in(tree: PageTree, at: int) -> str | None:
    """Return the name that an element of a seller holds, without the word before it; None for a button, a rating."""
    if tree.end(at) - tree.start(at) > _MOST_PIECES_OF_BOX:
        return None
    text = _name_and_more(tree, at)
    if not text or "\n" in text or len(text) > _MOST_NAME_CHARS:
        return None
    name = own_name(text)
    return name if is_sellers_name(name) and not _is_button(tree, name) else None


@remembered
def own_name(text: str) -> str:
    """Return a seller's name without the word before it and the rating behind it.

    >>> own_name("Sold by Fern Ware 4.8"), own_name("판매자 동아호스(주)"), own_name("Fern Ware")
    ('Fern Ware', '동아호스(주)', 'Fern Ware')
    """
    found = _BY.match(text)
    name = text[found.end() :].strip() if found and found[0].strip() not in _OF_NAME else text
    return without_rating(behind_words(text)[0] or name)


def _name_and_more(tree: PageTree, at: int) -> str:
    """Return the text of an element of a seller; his name alone where nothing but his town, kind or number follows."""
    text, start = tree.text(at), tree.start(at)
    lines = text.split("\n")
    if len(lines) == 1 and tree.end(at) - start > 1:
        first = tree.written(start, start + 1).strip()
        lines = [first, text[len(first) :].strip(" ,\u00b7|-")] if first and text.startswith(first) else lines
        is_his = len(lines) > 1 and (is_place(lines[1]) or without_rating(f"{first} {lines[1]}") == first)
        return first if is_his or (len(lines) > 1 and _has_contacts_behind(tree, at, first)) else text
    if not 1 < len(lines) <= _MOST_LINES:
        return text
    name, *rest = [line for line in lines if not KINDS_OF_SELLERS.is_all(line)] or lines
    is_his = all(is_place(line) or any(map(str.isdigit, line)) or OFFER_BUTTONS.is_in(line) for line in rest)
    return name if is_his else text


def _has_contacts_behind(tree: PageTree, at: int, first: str) -> bool:
    """Whether a number or an address stands in a piece of its own behind the first one, which has no digit."""
    if any(map(str.isdigit, first)):
        return False
    pieces = (tree.written(piece, piece + 1).strip() for piece in range(tree.start(at), tree.end(at)))
    return any(text != first and (is_address(text) or gives_number(text)) for text in pieces if text)


def _is_button(tree: PageTree, words: str) -> bool:
    """Whether links to several places say the same: "visit the shop" in any language."""
    known: dict[str, set[str]] = tree.memory.setdefault(_is_button, {})
    if not known:
        known[""] = set()
        for link in tree.by_name.get("a", ()):
            text = tree.text(link, separator=" ")
            if len(text) <= _MOST_NAME_CHARS:
                known.setdefault(text, set()).add((attribute(tree.elements[link], "href") or "").partition("?")[0])
    return len(known.get(words, ())) >= _FEWEST_BUTTONS


@remembered
def is_sellers_name(name: str) -> bool:
    """Whether words may be a seller's name: no button, no rating, no sum, no kind of shop."""
    is_name = is_plausible("vendor", name) and not _RATED.search(name) and not is_price_line(name)
    is_name = is_name and _NUMBERED.fullmatch(name) is None and not names_tongue(name)
    return is_name and not KINDS_OF_SELLERS.is_all(name) and not OFFER_BUTTONS.is_in(name)
