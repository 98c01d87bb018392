"""By what a visitor orders a thing, or asks for it: a button, an input, a link into a basket, "price on request"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.tree import MAIN, PageTree, folded_text
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# What such a button says. Words that people and whole ranges have too ("contact now", "view products") are none.
ORDERED: Final = Caseless(rf"(?:{_LISTS.any_of('ordered')})\W*")
# Where a form or a link leads that puts a thing into a basket.
_INTO_BASKET: Final = re.compile(
    r"add[-_]?(?:to[-_]?)?(?:cart|basket|bag)|(?:cart|basket)[-_/]?add|in[-_]?den[-_]?warenkorb",
    re.IGNORECASE,
)
_BUTTONS: Final = ("button", "a", "span", "div", "p", "strong", "td")
_LEADING: Final = (("form", "action"), ("a", "href"), ("button", "name"), ("input", "name"))
_SAID_BY: Final = ("value", "alt", "title")
_PRESSED: Final = frozenset({"submit", "button", "image"})
_MOST_CHARS: Final = 40
_MOST_PIECES: Final = 4


def orders(tree: PageTree) -> list[int]:
    """Return the elements of the page's subject by which a thing is ordered or asked for, in document order."""
    return [at for at in _everywhere(tree) if tree.zone(at) == MAIN]


def _everywhere(tree: PageTree) -> Sequence[int]:
    """Return them wherever they stand: what is the subject, readers find out while they ask."""
    known: Sequence[int] | None = tree.memory.get(orders)
    if known is None:
        found = {at for name in _BUTTONS for at, size, _ in tree.told(name, _is_order) if size <= _MOST_PIECES}
        for name, key in _LEADING:
            every = ((at, tree.elements[at].attrs.get(key, "")) for at in tree.by_name.get(name, ()))
            found.update(at for at, words in every if words and _leads_into_basket(words))
        found.update(at for at in tree.by_name.get("input", ()) if _is_pressed(tree.elements[at]))
        known = tree.memory[orders] = sorted(found)
    return known


def is_ordered(tree: PageTree, at: int) -> bool:
    """Whether a thing is ordered or asked for by something in an element.

    >>> from falsefront.parse.tree import build_tree
    >>> tree = build_tree("<p><button>Add to basket</button><p><a href='/ranges'>View products</a>")
    >>> [is_ordered(tree, at) for at in tree.by_name["p"]]
    [True, False]
    """
    found = _everywhere(tree)
    first = bisect_left(found, at)
    return first < len(found) and found[first] < tree.last[at]


def _is_pressed(tag: Element) -> bool:
    if tag.attrs.get("type", "").lower() not in _PRESSED:
        return False
    return any(ORDERED.is_all(tag.attrs.get(key, "").strip()) for key in _SAID_BY)


@remembered
def _leads_into_basket(words: str) -> bool:
    return _INTO_BASKET.search(words) is not None


@remembered
def _is_order(written: str) -> bool:
    words = folded_text(written, " ")
    return 0 < len(words) <= _MOST_CHARS and ORDERED.is_all(words)
