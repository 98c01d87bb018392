"""Who sells what a card of a list shows, where an element of the card is called a seller's: "por Casa das Rolhas"."""

import re
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.draft import Draft
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.words import OFFER_BUTTONS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# A token of a class that ends in who sells, and calls nothing else of theirs: "poly-component__seller", "hd-shopname".
_SELLER: Final = re.compile(
    r"(?:^|.*[-_])(?:seller|shop|store|merchant|vendor|supplier)[-_]?(?:name|nick|title)?", re.IGNORECASE
)
_BY: Final = re.compile(rf"(?:{_LISTS.any_of('by')})\s*[:\uff1a]?\s+", re.IGNORECASE)
_KIND: Final = Caseless(rf"\W*(?:{_LISTS.any_of('kind')})\W*")
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
        if (classes := attribute(tree.elements[inside], "class")) and _is_of_seller(classes)
    ]
    names = {name: inside for inside in marked[:_MOST_MARKED] if (name := _name(tree, inside))}
    if len(names) == 1 and draft.raw("title") not in names:
        [(name, inside)] = names.items()
        draft.say("vendor", name, f"layout:.{attribute(tree.elements[inside], 'class')}")


@remembered
def _is_of_seller(classes: str) -> bool:
    return any(map(_SELLER.fullmatch, classes.split()))


def _name(tree: PageTree, at: int) -> str | None:
    """Return the name that an element of a seller holds, without the word before it."""
    if tree.end(at) - tree.start(at) > _MOST_PIECES:
        return None
    text = tree.text(at)
    if not text or "\n" in text or len(text) > _MOST_NAME_CHARS:
        return None
    name = text[found.end() :].strip() if (found := _BY.match(text)) else text
    is_name = is_plausible("vendor", name) and not _RATED.search(name) and not is_price_line(name)
    return name if is_name and not _KIND.is_all(name) and not OFFER_BUTTONS.is_in(name) else None
