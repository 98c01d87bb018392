"""Cards of a shop's list that lead nowhere: boxes alike, each with a picture or a button to order by, and a price.

Small shops written by hand have no page of each thing. A box is what stands around one picture, or one button, and no
other. Sums without either are no things for sale: those of a dashboard, a plan or a fee.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.cards import lasting_class, sums_and_links
from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.ordering import orders
from falsefront.parse.several import listed
from falsefront.parse.tree import MAIN, Element, PageTree

_TAGS: Final = frozenset({"li", "div", "article", "section", "td", "tr", "figure", "form", "table", "p"})
_PARTY: Final = frozenset(PARTY_FIELDS)
_FEWEST: Final = 3
_SHARE: Final = 0.75  # of the boxes of one kind, that give a price
_MOST_PRICES: Final = 3  # of one thing: the former one, the present one, one by its unit
_MOST_UNITS: Final = 1_000


def unlinked_things(tree: PageTree, drafts: Sequence[Draft], base: str, warnings: list[str]) -> list[Draft]:
    """Return what such cards offer on a page that gives nothing else, or no more than one thing for a price of theirs.

    `drafts` is what else it gives.
    """
    if len(drafts) > 1 or any(not _PARTY.isdisjoint(draft.fields) for draft in drafts):
        return []
    found = _unlinked_cards(tree)
    prices = [price for draft in drafts for price in (draft.raw("price"),) if price]
    if found and all(any(price in tree.text(at, separator=" ") for at in found) for price in prices):
        return listed(tree, found, {}, base, warnings) if prices or not drafts else []
    return []


def _unlinked_cards(tree: PageTree) -> list[int]:
    """Return the positions of such cards, the most of one kind, in document order."""
    money, links = sums_and_links(tree)
    if len(money) < _FEWEST:
        return []
    best: list[int] = []
    buttons = orders(tree)
    leading = sorted(set(links).difference(buttons))
    for units in (tree.by_name.get("img", ()), buttons):
        boxes = [at for at in _boxes(tree, units) if _inside(leading, at, tree.last[at]) == 0]
        kinds = Counter(_kind(tree.elements[at]) for at in boxes)
        for kind, _ in kinds.most_common(1):
            alike = [at for at in boxes if _kind(tree.elements[at]) == kind]
            priced = [at for at in alike if 0 < _inside(money, tree.start(at), tree.end(at)) <= _MOST_PRICES]
            if len(priced) >= max(_FEWEST, len(best) + 1, _SHARE * len(alike)):
                best = priced
    return best


def _boxes(tree: PageTree, units: Sequence[int]) -> Iterator[int]:
    """Yield what stands around each of some elements, up to what holds another one of them too."""
    found = sorted(at for at in units if tree.zone(at) == MAIN)[:_MOST_UNITS]
    for at in found:
        element: Element | None = tree.elements[at].parent
        box: int | None = None
        while element is not None and _inside(found, element.at, tree.last[element.at]) == 1:
            box = element.at if element.name in _TAGS else box
            element = element.parent
        if box is not None:
            yield box


def _kind(element: Element) -> tuple[str, str]:
    return element.name, lasting_class(element.attrs.get("class", ""))


def _inside(found: Sequence[int], low: int, high: int) -> int:
    return bisect_left(found, high) - bisect_left(found, low)
