"""By what a heading is a seller's name on a site of many: more than that it is a name with contacts below.

The menu of such a site leads to a list of its firms ("Suppliers", 供應商名錄), or the page tells of "products of this
company", and the page says of whom its heading names what is said of firms alone: since when he is there, what he sells
("Products" over a part of it), a word for a seller before his name in the title, pages of his own beside this one, a
notice that the rights are his, or it lies where sites keep their firms.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

from falsefront.parse.about_contacts import url_of
from falsefront.parse.firm_names import is_firm
from falsefront.parse.folders_of_firms import may_lie_with_firms
from falsefront.parse.hosted import tells_since
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.own_goods import is_over_own_goods
from falsefront.parse.own_rights import has_rights
from falsefront.parse.pairs import pairs_of
from falsefront.parse.profile_heads import is_name_of_head, may_name_somebody
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, MAIN, PageTree, folded_text
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, MENU_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_MENU: Final = Caseless(rf"\W*(?:{_LISTS.any_of('menu')})\W*(?:\(?\d+\)?)?\W*")
_GOODS: Final = Caseless(rf"\W*(?:{_LISTS.any_of('goods')})\W*(?:\(?\d+\)?)?\W*")
_FACTS: Final = frozenset({"business_type", "since", "registration"})  # that a page labels of a firm alone
_HEADS: Final = ("h2", "h3", "h4", "h5", "h6")
_MOST_CHARS: Final = 60
_MOST_LINKS: Final = 60
_MOST_HEADS: Final = 10
_EDGES: Final = ' \t:：·,-–—"«»“”'
_INDEX: Final = re.compile(r"(?:index|default)\.\w+$", re.IGNORECASE)


def leads_to_firms(tree: PageTree) -> bool:
    """Whether a link of a page is all words for a list of firms: it stands in the menu of a site of many."""
    known: bool | None = tree.memory.get(leads_to_firms)
    if known is None:
        known = tree.memory[leads_to_firms] = next(iter(tree.told("a", _is_list_of_firms)), None) is not None
    return known


@remembered
def _is_list_of_firms(written: str) -> bool:
    """Whether words name the list of a site's firms.

    >>> [_is_list_of_firms(words) for words in ("Suppliers", "供應商名錄", "Our suppliers", "Products")]
    [True, True, False, False]
    """
    words = folded_text(written, " ")
    return len(words) <= _MOST_CHARS and _MENU.is_all(words)


def is_told_as_seller(tree: PageTree, at: int, name: str, url: str) -> bool:
    """Whether a page says of whom its heading names what is said of firms alone.

    A name in small letters may be anything: of that it says so in so many words, or by two signs.
    """
    if not may_name_somebody(name):
        return False
    if is_over_own_goods(tree, at) or has_rights(tree, name):
        return True
    is_name = is_name_of_head(name)
    if is_titled_as_seller(tree, name) or (is_surely_told(tree, name, url) and (is_name or _has_words(name))):
        return True
    if not is_name:
        return _has_words(name) and may_lie_with_firms(url) and _is_over_goods(tree, at)
    is_firms = has_any_form(name) or is_firm(name) or COMPANY_WORDS.is_in(name)
    return is_firms or may_lie_with_firms(url) or _is_over_goods(tree, at)


def _has_words(name: str) -> bool:
    """Whether a name has two words: one alone may be any page's ("Help")."""
    return len(name.split()) > 1


def is_surely_told(tree: PageTree, name: str, url: str) -> bool:
    """Whether a page says since when somebody is there, labels facts of firms, calls him a seller or has his menu."""
    pairs = (pair for pair in pairs_of(tree, None) if pair.is_sure and pair.zone == MAIN)
    return (
        tells_since(tree)
        or any(field_of_label(pair.label) in _FACTS for pair in pairs)
        or is_titled_as_seller(tree, name)
        or _has_pages_beside(tree, url)
    )


def is_titled_as_seller(tree: PageTree, name: str) -> bool:
    """Whether a part of the title is a word for a seller and his name: "Seller Moss Works | Fernmarkt"."""
    parts = (part.strip() for title in tree.titles for part in title_parts(title))
    return any(_is_label_of_seller(part, name) for part in parts if part != name)


def _is_label_of_seller(part: str, name: str) -> bool:
    before, found, after = part.partition(name)
    rest = f"{before}{after}".strip(_EDGES) if found and not (before and after) else ""
    return bool(rest) and field_of_label(rest) == "vendor"


def _is_over_goods(tree: PageTree, at: int) -> bool:
    """Whether a smaller heading below a page's own stands over what somebody sells: "Products"."""
    heads = (each for name in _HEADS for each, _, _ in tree.told(name, is_head_of_goods))
    return any(tree.zone(each) == MAIN and tree.start(each) >= tree.end(at) for each in heads)


@remembered
def is_head_of_goods(written: str) -> bool:
    """Whether words stand over what somebody sells: "Products"."""
    words = folded_text(written, " ")
    return len(words) <= _MOST_CHARS and _GOODS.is_all(words)


def _has_pages_beside(tree: PageTree, url: str) -> bool:
    """Whether a link outside of the frame leads from a page in a folder of its own to that: "Home", "Contact"."""
    folder = _INDEX.sub("", urlsplit(url).path).partition("/")[2].partition("/")[0]
    if not folder or "." in folder:
        return False
    return any(_is_in_folder(href, url, folder) for href in _small_links(tree))


def _small_links(tree: PageTree) -> Iterator[str]:
    for at, _, _ in tree.told("a", _is_of_small_menu)[:_MOST_LINKS]:
        if tree.zone(at) != CHROME and (href := tree.elements[at].attrs.get("href")):
            yield href


@remembered
def _is_of_small_menu(written: str) -> bool:
    words = folded_text(written, " ")
    return len(words) <= _MOST_CHARS and (MENU_WORDS.is_all(words) or CONTACT_PAGES.is_all(words))


def _is_in_folder(href: str, url: str, folder: str) -> bool:
    try:
        there = urlsplit(urljoin(url, href))
    except ValueError:
        return False
    return there.netloc == urlsplit(url).netloc and there.path.startswith(f"/{folder}/") and not there.fragment


def is_sellers_by_menu(tree: PageTree) -> bool:
    """Whether a site's menu leads to its firms, and a page's heading, which its title has, is told to be one.

    A head over the goods of this one firm tells as much as the menu.
    """
    heads = [at for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN][:_MOST_HEADS]
    if not leads_to_firms(tree):
        heads = [at for at in heads if is_over_own_goods(tree, at)]
    titles, url = [folded(title) for title in tree.titles], url_of(tree)
    named = ((at, tree.text(at, separator=" ").strip()) for at in heads)
    return any(
        any(folded(head) in title for title in titles) and is_told_as_seller(tree, at, head, url) for at, head in named
    )
