"""Whether a page is one firm's own on a market or a site of its own: its heading is the firm's name, and no thing's.

Said by more than the heading alone: the page's title agrees, and the name ends as firms' do, stands in an element that
is called so, is the seller's in the page's data, or the page's own address lies where a site keeps its firms.
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.about_contacts import url_of
from falsefront.parse.contact_titles import named_above_contacts, named_in_contact_heading, named_in_contact_title
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm, names_thing_of_firm
from falsefront.parse.keepers import keeper
from falsefront.parse.logos import logos_of
from falsefront.parse.named_in_titles import named_in_title
from falsefront.parse.named_over_contacts import stands_over_contacts
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.own_goods import is_over_contacts_and_goods, is_over_own_goods
from falsefront.parse.own_names import OWN_CLASS
from falsefront.parse.platform import is_of_platform
from falsefront.parse.profile_heads import is_name_of_head, is_under_profile_head
from falsefront.parse.proper_titles import is_proper_title
from falsefront.parse.selectors import absolute, selected
from falsefront.parse.seller_pages import is_of_thing, is_sellers_page, lies_with_goods
from falsefront.parse.seller_signs import is_surely_told, is_titled_as_seller
from falsefront.parse.structured import Structured
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.selector import CONSTANT, STATE
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# The file of a list, or of one page of it: "/company/list-2.html".
_OF_MANY: Final = r"(?:list|index|pages?|search|all|category|results?)(?:[-_]?\d+)?(?:\.\w+)?/?$"
# Where a firm's own site tells of itself and its people: "/company/team/profile.html".
_OF_ITSELF: Final = (
    r"(?:team|staff|people|news|press|blog|about(?:[-_]?us)?|careers?|jobs|contacts?|history|management|board|events?)/"
)
# Where anybody gets in, or asks how: "/vendor/login.html".
_OF_USERS: Final = (
    r"(?:(?:log|sign)[-_]?(?:in|on|up|out)|register|registration|join|account|dashboard|help|faqs?|terms|privacy|forgot)"
    r"(?:[/.?]|$)"
)
_FIRM: Final = rf"/(?:{_LISTS.any_of('folders')})/(?!{_OF_MANY})(?!{_OF_ITSELF})(?!{_OF_USERS})[^/]+"
_FIRST: Final = r"(?:index|default|home|main|profile)\.\w+"
# Where a site keeps its firms, one a page: "/company/orrin.html". Not "/shop/", where many keep their goods.
_OF_ONE_FIRM: Final = re.compile(
    rf"{_FIRM}(?:/(?:{_FIRST}|(?:{_LISTS.any_of('own_pages')})(?:\.\w+|/)?)?)?$", re.IGNORECASE
)
# The same, and where a site keeps firms or their goods: of a link beside a thing for sale, it names the seller.
KEPT: Final = re.compile(
    rf"{_FIRM}(?:/(?:{_FIRST})?)?$".replace("/(?:", "/(?:suppliers?|shop|store|sellers|companies|", 1), re.IGNORECASE
)
_FOUND: Final = frozenset({"address", "phone"})
_FEWEST_LINKS: Final = 2
# How Chinese shops and workshops are called that are no companies.
SHOP_ENDING: Final = re.compile(rf".{{2,}}(?:{_LISTS.any_of('shop_ends')})(?:[（(].{{1,12}}[）)])?")
_SHOP_END: Final = re.compile(rf"(?:{_LISTS.any_of('shop_ends')})$")
# What a heading says of a list, of any firm's own site, of nobody: with these words it is no firm's name.
_OF_LISTS: Final = Caseless(
    rf"^(?:{_LISTS.any_of('list_begins')})\b.*|.*\b(?:{_LISTS.any_of('list_holds')})\b.*"
    rf"|.*(?:{_LISTS.any_of('list_holds_gapless')}).*"
)
_LEGAL: Final = Caseless(rf".*(?:\b(?:{_LISTS.any_of('legal')})\b\.?|{_LISTS.any_of('legal_gapless')})\)?$")
# What a site is called that lists firms and sells nothing.
_DIRECTORY: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('directory')})(?!\w)|(?:{_LISTS.any_of('directory_gapless')})")
_LEADING: Final = Caseless(rf"(?:{_LISTS.any_of('list_begins')})\b.*")
_LATIN: Final = re.compile("[A-Za-z]")
_FEWEST_HAN: Final = 5  # of a name that ends in 厂: a kind of works is shorter
_WORKS: Final = re.compile(rf"(?:{_LISTS.any_of('works')})$")


@dataclass(frozen=True, slots=True, kw_only=True)
class FirmPage:
    """Whose page a page is."""

    name: str
    heading: int  # the position of the element that names the firm
    url: str | None = None  # the page itself, where its address is that of a firm's page
    is_named: bool = False  # more than the words of the heading says that it is a firm's


def firm_page(tree: PageTree, structured: Structured, fields: dict[str, str], url: str, base: str) -> FirmPage | None:
    """Return whose page a page is, None where it is about a thing, a list, or nobody is told to be its firm.

    `fields` are the selectors of a site profile: what one of them gives for the vendor, the heading may be.
    """
    if len(structured.offers) == 1:
        return None
    found = _heading(tree)
    if found is None:
        return _of_contacts(tree, structured) or _of_title(tree, structured)
    at, name = found
    if not (_is_told(tree, structured, at, name, url) or _is_chosen(tree, fields, name, base)):
        return _of_contacts(tree, structured) if CONTACT_PAGES.is_in(name) else None
    is_its_own = lies_with_firms(name, url)
    is_named = (
        is_its_own or _is_found_in_data(structured, name) or _is_called_firm(tree, at) or _is_entry(tree, at, name, url)
    )
    return FirmPage(name=name, heading=at, url=absolute(url, url) if is_its_own else None, is_named=is_named)


def _of_contacts(tree: PageTree, structured: Structured) -> FirmPage | None:
    """Return whose page of contacts it is by its title and its heading, or on a market by a name on it."""
    if structured.offers:
        return None
    named = named_in_contact_heading(tree) or named_above_contacts(tree)
    named = named or (named_in_contact_title(tree) if is_of_platform(tree) else None)
    return FirmPage(name=named[1], heading=named[0], is_named=True) if named else None


def _of_title(tree: PageTree, structured: Structured) -> FirmPage | None:
    """Return whose page it is by its title, where no heading names anybody."""
    named = None if structured.offers else named_in_title(tree)
    return FirmPage(name=named.name, heading=named.at, is_named=True) if named else None


def _heading(tree: PageTree) -> tuple[int, str] | None:
    """Return the one heading of a page's subject."""
    found: dict[str, int] = {}
    for at in tree.by_name.get("h1", ()):
        if tree.zone(at) == MAIN and (text := tree.text(at, separator=" ")):
            found.setdefault(text, at)
    if len(found) != 1:
        return None
    ((text, at),) = found.items()
    text = _as_titled(tree, text)
    return None if len(text) > MOST_NAME_CHARS or PAGE_NAMES.is_all(text) else (at, text)


def _as_titled(tree: PageTree, name: str) -> str:
    """Return a heading without the same name in other letters behind it, where the page's title has one of them alone.

    >>> from falsefront.parse.tree import build_tree
    >>> _as_titled(build_tree("<title>Otter Lamps – Fernmarkt</title>"), "Otter Lamps 水獺燈飾公司")
    'Otter Lamps'
    """
    for part in (part.strip() for title in tree.titles for part in title_parts(title)):
        rest = name[len(part) :]
        if part and name.startswith(part) and rest.strip(" ()（）/|-–") and _is_latin(part) != _is_latin(rest):
            return part
    return name


def _is_latin(text: str) -> bool:
    return _LATIN.search(text) is not None


def _is_told(tree: PageTree, structured: Structured, at: int, name: str, url: str) -> bool:
    sellers = {folded(draft.raw("vendor")) for draft in structured.offers}
    if sellers == {folded(name)} or _is_found_in_data(structured, name):
        return True
    if not _is_in_title(tree, at, name) or names_thing_of_firm(name):
        return False
    if _is_said_in_title(tree, name):
        return True
    is_called_here = _is_called_firm(tree, at) and lies_with_firms(name, url) and not _LEADING.is_all(name)
    if is_of_list(name) and not is_called_here:
        return False
    if _is_whole_title(tree, name) and is_of_platform(tree):
        return is_sellers_page(tree, at, name, url)  # else the market itself
    if _is_firms_name(name) or _is_called_firm(tree, at):
        return True
    if SHOP_ENDING.fullmatch(name) and is_over_contacts_and_goods(tree, at) and not lies_with_goods(url):
        return True
    is_name = is_name_of_head(name) or is_proper_title(name) or SHOP_ENDING.fullmatch(name) is not None
    return (is_name and lies_with_firms(name, url)) or _is_entry(tree, at, name, url)


def _is_found_in_data(structured: Structured, name: str) -> bool:
    """Whether the page's data tell where the firm is that its heading names: `{"@type": "Store", "name": ...}`."""
    return any(
        folded(party.raw("vendor")) == folded(name) and not _FOUND.isdisjoint(party.fields)
        for party in structured.parties
    )


def _is_called_firm(tree: PageTree, at: int) -> bool:
    """Whether an element is called the name of a firm or a shop: `<h1 class="nome-loja">`."""
    return any(map(OWN_CLASS.fullmatch, (attribute(tree.elements[at], "class") or "").split()))


def _is_entry(tree: PageTree, at: int, name: str, url: str) -> bool:
    """Whether a page is a seller's on a site of many, or one of a directory, with a name over an address: a firm's."""
    is_of_directory = any(map(_DIRECTORY.is_in, keeper(tree).names))
    if is_of_directory and is_proper_title(name) and is_under_profile_head(tree, list(logos_of(tree))):
        return True
    if is_sellers_page(tree, at, name, url):
        return True
    if is_over_own_goods(tree, at) and not is_of_thing(tree, at, name, url):
        return True
    is_told = is_proper_title(name) and is_surely_told(tree, name, url) and not is_of_thing(tree, at, name, url)
    return is_told and stands_over_contacts(tree, at, name)


def lies_with_firms(name: str, url: str) -> bool:
    """Whether a page lies where a site keeps its firms; that of a name which shops have, where it keeps shops.

    >>> lies_with_firms("Orrin Pumps", "https://fernmarkt.example/company/orrin.html")
    True
    >>> [lies_with_firms(name, "https://fernmarkt.example/shop/7") for name in ("Orrin Pumps", "柯桥区山雀布行")]
    [False, True]
    """
    folders = KEPT if SHOP_ENDING.fullmatch(name) else _OF_ONE_FIRM
    return folders.search(urlsplit(url).path) is not None


def is_of_list(name: str) -> bool:
    """Whether a heading is that of a list or of a directory: "All suppliers", "Fern Yellow Pages".

    >>> is_of_list("Suppliers of glass"), is_of_list("公司黄页"), is_of_list("Moss Glass Co., Ltd.")
    (True, True, False)
    >>> is_of_list("毛线批发"), is_of_list("凤凰毛线批发行")
    (True, False)
    """
    if _LEGAL.is_all(name):
        return _LEADING.is_all(name)
    name = _SHOP_END.sub("", name)
    return _OF_LISTS.is_all(name) or _DIRECTORY.is_in(name)


def _is_firms_name(name: str) -> bool:
    return is_firm(name) and not (_WORKS.search(name) and len(name) < _FEWEST_HAN)


def _is_in_title(tree: PageTree, at: int, name: str) -> bool:
    """Whether the title of a page begins or ends with a name, or a name is a part of it between two others.

    What else it says is the site's own name, and what kind of page it is: "Contact us - Lumo Glass Ltd | Fernmarkt".
    """
    titles, here = list(map(folded, tree.titles)), folded(name)
    if any(title.startswith(here) or title.endswith(here) for title in titles):
        return True
    if any(folded(part) == here for title in tree.titles for part in title_parts(title)):
        return True
    is_inside = any(here in title for title in titles)
    return is_titled_as_seller(tree, name) or (is_inside and is_over_own_goods(tree, at))


def _is_said_in_title(tree: PageTree, name: str) -> bool:
    """Whether a title begins with a name and says behind that whose it is: "Moss on Fernmarkt - goods of company Moss".

    >>> from falsefront.parse.tree import build_tree
    >>> tree = build_tree("<title>Moss on Fernmarkt - goods of the company Moss</title>")
    >>> _is_said_in_title(tree, "Moss"), _is_said_in_title(tree, "Fernmarkt")
    (True, False)
    """
    titles = (" ".join(title.split()).casefold() for title in tree.titles)
    words = re.escape(" ".join(name.split()).casefold())
    said = re.compile(rf"{words}(?!\w).*\b(?:{_LISTS.any_of('said_before')})\W{{1,3}}{words}(?!\w)")
    return any(said.match(title) is not None for title in titles)


def _is_whole_title(tree: PageTree, name: str) -> bool:
    return any(folded(title) == folded(name) for title in tree.titles)


def leads_to_another(tree: PageTree, firm: FirmPage, at: int, base: str) -> bool:
    """Whether one link of several in a card leads to where a site keeps another firm than the page's."""
    found = {
        link.partition("#")[0]: tree.text(each, separator=" ")
        for each in tree.inside(tree.by_name.get("a", ()), at)
        if (link := absolute(tree.elements[each].attrs.get("href"), base))
    }
    found.pop(url_of(tree).partition("#")[0], None)  # a part of the page itself
    if len(found) < _FEWEST_LINKS:
        return False
    others = (words for link, words in found.items() if link != firm.url and KEPT.search(urlsplit(link).path))
    return any(not MENU_WORDS.is_all(words) and names_another(firm.name, words) for words in others)


def _is_chosen(tree: PageTree, fields: dict[str, str], name: str, base: str) -> bool:
    """Whether the selector of an analyst gives the heading for the vendor."""
    selector = fields.get("vendor")
    if not selector or selector.startswith((STATE, CONSTANT)):
        return False
    chosen, _ = selected(tree, {"vendor": selector}, base)
    return folded(chosen.raw("vendor")) == folded(name)


def names_another(name: str, said: str | None) -> bool:
    """Whether somebody else than a page's firm is named."""
    return bool(folded(said)) and not are_one_name(name, said)
