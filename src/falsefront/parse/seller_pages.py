"""Whether a page of a site that somebody else keeps is one seller's own, by what it shows, in whatever folder it lies.

"Moss Brass Works | Fernmarkt": the title begins with the heading and ends with the name of the site, the page says that
others sell beside him, and contacts stand below that the frame does not give. The page of a thing has a price or a
number, names its seller over the contacts, or lies where a site keeps its goods.
"""

import re
from bisect import bisect_left
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.address_lines import address_lines
from falsefront.parse.cards import MONEY
from falsefront.parse.contact_lines import numbers_of
from falsefront.parse.firm_lines import NUMBER
from falsefront.parse.firm_names import is_firm
from falsefront.parse.hosted import says_many
from falsefront.parse.keepers import keeper
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.market_words import says_market
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.own_goods import is_head_of_own_goods, is_over_own_goods
from falsefront.parse.profile_heads import is_name_of_head
from falsefront.parse.seller_signs import is_head_of_goods, is_surely_told, is_told_as_seller, leads_to_firms
from falsefront.parse.title_parts import title_parts
from falsefront.parse.told_sellers import tells_of_seller
from falsefront.parse.tree import MAIN, Line, PageTree, start_of_line
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_OF_THINGS: Final = re.compile(rf"/(?:{_LISTS.any_of('folder')})(?:/|$)", re.IGNORECASE)
_THINGS: Final = frozenset({"price", "product_id", "moq", "availability", "cas"})
_REACHED: Final = frozenset({"address", "phone"})
_HEADS: Final = ("h2", "h3", "h4", "h5", "h6", "strong", "b")
_RIGHT_BELOW: Final = 3  # lines below a heading, where the price of its thing stands


def is_sellers_page(tree: PageTree, at: int, name: str, url: str) -> bool:
    """Whether the page is that of the seller whom its heading names, on a site of many."""
    kept = keeper(tree)
    if not kept.names or folded(name) not in map(folded, kept.sellers):
        return False
    if not any(_tells(title, name) for title in tree.titles) or not _is_one_of_many(tree, at, name, url):
        return False
    is_sure = is_surely_told(tree, name, url) or is_over_own_goods(tree, at)
    return not is_of_thing(tree, at, name, url) and _is_over_his_contacts(tree, at, name, is_sure=is_sure)


def is_of_priced_thing(tree: PageTree) -> bool:
    """Whether a sum of money stands right below the heading of a page on a site that another keeps: it is a thing's."""
    heads = [at for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN] if keeper(tree).names else []
    return len(heads) == 1 and _is_over_sum(tree, heads[0])


def _is_over_sum(tree: PageTree, at: int) -> bool:
    """Whether a sum stands right below a heading, and below no other one of goods or of a linked thing."""
    linked = _linked(tree)
    others = {tree.start(each) for name in _HEADS for each in tree.by_name.get(name, ()) if each in linked}
    for line in _below(tree, at)[:_RIGHT_BELOW]:
        if line.start in others or is_head_of_goods(line.text) or is_head_of_own_goods(line.text):
            return False
        if MONEY.is_in(line.text):
            return True
    return False


def _tells(title: str, name: str) -> bool:
    """Whether a title begins with a name, or a part of it is or ends with that: "Contact - Moss Works | Fernmarkt"."""
    here = folded(name)
    return folded(title).startswith(here) or any(folded(part).endswith(here) for part in title_parts(title))


def _is_one_of_many(tree: PageTree, at: int, name: str, url: str) -> bool:
    """Whether a page says that others have pages beside it, and that its heading is somebody's name."""
    is_among_others = says_market(tree) or says_many(tree) or tells_of_seller(tree) or leads_to_firms(tree)
    is_among_others = is_among_others or is_over_own_goods(tree, at)
    return is_among_others and is_told_as_seller(tree, at, name, url)


def is_of_thing(tree: PageTree, at: int, name: str, url: str) -> bool:
    """Whether a page is a thing's: by its folder, a sum below its heading, or labels of things or of another seller."""
    if lies_with_goods(url) or _is_over_sum(tree, at):
        return True
    if is_over_own_goods(tree, at):
        return False  # labels of things stand below that head
    told: dict[str, set[str]] = {}  # one label with several values is that of goods in a list
    for pair in pairs_of_page(tree):
        if pair.zone == MAIN and pair.is_sure:
            field = field_of_label(pair.label)
            if field == "vendor" and not are_one_name(pair.value, name):
                return True
            if field in _THINGS:
                told.setdefault(field, set()).add(pair.value)
    return any(len(values) == 1 for values in told.values())


def lies_with_goods(url: str) -> bool:
    """Whether a page lies in a folder where sites keep their goods, or at the top of its site."""
    path = urlsplit(url).path
    return _OF_THINGS.search(path) is not None or not path.strip("/")


def _below(tree: PageTree, at: int) -> list[Line]:
    begin = bisect_left(tree.lines, tree.end(at), key=start_of_line)
    return [line for line in tree.lines[begin:] if line.zone == MAIN]


def _is_over_his_contacts(tree: PageTree, at: int, name: str, *, is_sure: bool) -> bool:
    """Whether an address or a telephone stands below a heading that the frame does not give, under no other name.

    Of who is surely a seller also one that no word tells, inside a sentence.
    """
    frame = folded("\n".join(line.text for line in tree.lines if line.zone != MAIN))
    places = [
        (pair.start, pair.value)
        for pair in pairs_of_page(tree)
        if pair.zone == MAIN and pair.start >= tree.end(at) and field_of_label(pair.label) in _REACHED
    ]
    below = _below(tree, at)
    places += [(each.start, each.raw) for each in address_lines(below) if not each.is_others]
    places += [(line.start, number) for line in below for number in numbers_of(line)]
    places += [(line.start, found[0]) for line in below if is_sure for found in NUMBER.finditer(line.text)]
    own = [start for start, raw in places if folded(raw) not in frame]
    return bool(own) and not _is_named_over(tree, min(own), at, name)


def _is_named_over(tree: PageTree, start: int, at: int, name: str) -> bool:
    """Whether the nearest heading over a place names another: a firm by its words, or who has a page of his own."""
    heads = (each for tag in _HEADS for each in tree.by_name.get(tag, ()) if tree.zone(each) == MAIN)
    last = max((each for each in heads if tree.end(at) <= tree.start(each) < start), key=tree.start, default=None)
    if last is None:
        return False
    said = tree.text(last, separator=" ").strip()
    if not is_name_of_head(said) or are_one_name(said, name):
        return False
    return last in _linked(tree) or is_firm(said) or has_any_form(said) or COMPANY_WORDS.is_in(said)


def _linked(tree: PageTree) -> set[int]:
    """Return the elements that hold a link or stand right in one."""
    found: set[int] = set()
    for link in tree.by_name.get("a", ()):
        parent = tree.elements[link].parent
        found.update((parent.at,) if parent is not None else ())
        found.update(tree.children(link))
    return found
