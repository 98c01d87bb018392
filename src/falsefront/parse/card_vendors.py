"""Who sells what a card of a list shows, where an element of the card is called a seller's: "por Casa das Rolhas"."""

import re
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import is_firm
from falsefront.parse.plausible import is_plausible
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.words import OFFER_BUTTONS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# A token of a class that ends in who sells, and calls nothing else of theirs: "poly-component__seller", "hd-shopname".
_SELLER: Final = re.compile(
    r"(?:^|.*[-_])(?:seller|shop|store|merchant|vendor|supplier)[-_]?(?:name|nick|title)?"
    r"|(?:.*[-_])?company[-_]?name",
    re.IGNORECASE,
)
_BY: Final = re.compile(rf"(?:{_LISTS.any_of('by')})\s*[:\uff1a]?\s+", re.IGNORECASE)
_KIND: Final = Caseless(rf"\W*(?:{_LISTS.any_of('kind')})\W*")
# Folders that hold shops too ("/shop/", "/store/") are left out: a kind of goods has a page in them as often.
_PATH: Final = re.compile(
    rf"(?:https?:)?(?://[^/?#]+)?(?:/[a-z]{{2}}(?:[-_][a-z]{{2}})?)?/(?:{_LISTS.any_of('path')})/[^/?#]+/?(?:[?#].*)?",
    re.IGNORECASE,
)
_RATED: Final = re.compile(r"[%\u2605\u2606(]|\d[.,]\d")
_MOST_NAME_CHARS: Final = 60
_MOST_PIECES: Final = 8
_MOST_MARKED: Final = 3


def say_seller_of_card(tree: PageTree, at: int, draft: Draft) -> None:
    """Say who sells by the one element of a card whose class is a seller's; nobody where several name two.

    A kind of shop ("official store"), a button to visit it and a rating are no names.
    """
    if "vendor" in draft.fields:
        return
    marked = [
        inside
        for inside in range(at + 1, tree.last[at])
        if (classes := attribute(tree.elements[inside], "class")) and is_of_seller(classes)
    ]
    names = {name: inside for inside in marked[:_MOST_MARKED] if (name := name_in(tree, inside))}
    if len(names) == 1 and draft.raw("title") not in names:
        [(name, inside)] = names.items()
        draft.say("vendor", name, f"layout:.{attribute(tree.elements[inside], 'class')}")


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
        if leads_to_seller(href) and (name := name_in(tree, link)) and name != draft.raw("title"):
            names.setdefault(name, href)
    if len(names) == 1:
        [(name, href)] = names.items()
        draft.say("vendor", name, "layout:a")
        draft.say("vendor_url", absolute(href, base), "layout:a@href")


@remembered
def leads_to_seller(href: str) -> bool:
    """Whether a link leads to the page of one seller, by its path.

    >>> [leads_to_seller(href) for href in ("/firma/40", "https://x.example/seller/ox-tools/", "/firma", "/shop/lamps")]
    [True, True, False, False]
    """
    return _PATH.fullmatch(href) is not None


@remembered
def is_of_seller(classes: str) -> bool:
    """Whether classes call an element a seller's: his name, or the firm's."""
    return any(map(_SELLER.fullmatch, classes.split()))


def name_in(tree: PageTree, at: int) -> str | None:
    """Return the name that an element of a seller holds, without the word before it; None for a button, a rating."""
    if tree.end(at) - tree.start(at) > _MOST_PIECES:
        return None
    text = tree.text(at)
    if not text or "\n" in text or len(text) > _MOST_NAME_CHARS:
        return None
    name = text[found.end() :].strip() if (found := _BY.match(text)) else text
    is_name = is_plausible("vendor", name) and not _RATED.search(name) and not is_price_line(name)
    return name if is_name and not _KIND.is_all(name) and not OFFER_BUTTONS.is_in(name) else None
