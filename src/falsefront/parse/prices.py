"""Prices that a page shows by its layout alone: the current one, a range, tiers by quantity; old ones told apart."""

import re
import sys
from bisect import bisect_left, bisect_right
from itertools import chain, pairwise
from typing import Final

from falsefront.contact.price import is_price_line, price
from falsefront.parse.draft import Draft
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

PRICE_CLASSES: Final = (
    "special-price", "price-new", "current-price", "product-price", "product__price", "price-item--sale", "price",
    "price-item", "amount", "woocommerce-Price-amount", "prod-price", "offer-price", "sale-price",
)  # fmt: skip
OLD_PRICE_CLASSES: Final = (
    "price-old",
    "old-price",
    "price--compare",
    "regular-price",
    "price-tax",
    "compare-at-price",
    "was-price",
    "list-price",
    "price-was",
    "price-item--regular",
)
# Any other class that names a price, and those that name another than today's.
_PRICE_TOKEN: Final = re.compile(r"price|prix\b|preis|precio|preco|\bcena|pricing", re.IGNORECASE)
_OLD_TOKEN: Final = re.compile(
    r"(?:pric|prix|preis|preco|precio|amount).*(?:old|was|before|regular|list|compare|rrp|msrp|strike|cross"
    r"|original|retail|normal|base)"
    r"|(?:^|[-_])(?:old|was|before|compare|rrp|msrp|strike|crossed|original|uvp|striked)(?:[-_]|$)|(?:old|was"
    r"|compare|list|regular)[-_]?pric"
    r"|saving|you-?save|discount-?amount|shipping-?pric|instal+ment|unit-?pric|price-?(?:per|drop|match|alert"
    r"|range-?slider|filter|tax)",
    re.IGNORECASE,
)
_QUANTITY: Final = re.compile(
    r"(?:(?:≥|>=|>|from\s)\s*\d[\d,.]*|\d[\d,.]*\s*(?:[-–—~]|to)\s*\d[\d,.]*|\d[\d,.]*\s*\+"
    r"|<\s*\d[\d,.]*)\s*(?:[^\W\d_][\w/()]*(?: [A-Za-z/()]+)?)?|\d+\s?[件个吨公斤千克袋包瓶]?\s?(?:以上|起)",
    re.IGNORECASE,
)
_QUANTITY_BEGINS: Final = frozenset("0123456789><fF")
MAX_PRICE_LINES: Final = 1_000
MAX_PRICES: Final = 50  # of one class
MAX_PRICE_PIECES: Final = 24  # of text in an element that is a price
_MAX_TIERS: Final = 20


_INLINE: Final = ("span", "b", "strong", "em", "i", "font", "ins", "bdi", "small", "big", "td", "label", "p", "div")
_INLINE_PIECES: Final = 8  # of text in an element that is a price inside a line
_MOST_INLINE: Final = 300


def say_inline_price(tree: PageTree, draft: Draft, root: int) -> None:
    """Say the first price that is an element of its own inside a line: "Glass rod <b>US$ 0.80</b>"."""
    if "price" in draft.fields:
        return
    old = _old_prices(tree)
    inside = sorted(at for name in _INLINE for at in tree.inside(tree.by_name.get(name, ()), root))
    for at in inside[:_MOST_INLINE]:
        if tree.end(at) - tree.start(at) <= _INLINE_PIECES and not _is_inside(tree.start(at), old):
            words = tree.text(at, separator=" ")
            if is_price_line(words):
                draft.say("price", words, f"layout:{tree.elements[at].name}")
                return


def say_prices(tree: PageTree, draft: Draft, lines: list[Line]) -> None:
    """Say the prices that stand on some lines: tiers before the current price, a class that names one before a line."""
    tiers = _tiers(lines[:MAX_PRICE_LINES])
    for quantity, amount in tiers:
        draft.say("tiers", f"{quantity} {amount}", "layout:price tiers")
    if tiers:
        read = [(reading, amount) for _, amount in tiers if (reading := price(amount))]
        if read:
            ordered = sorted(read, key=lambda pair: float(pair[0].least))
            draft.say("price", ordered[0][1], "layout:price tiers")
            if len(ordered) > 1:
                draft.say("price_max", ordered[-1][1], "layout:price tiers")
            draft.say("moq", tiers[0][0], "layout:price tiers")
            return
    lines = lines[:MAX_PRICE_LINES]
    old = _old_prices(tree)
    named = _priced(tree, lines, old)
    current = (("", line.text) for line in lines if not _is_inside(line.start, old))
    for name, words in chain(named, current):
        if is_price_line(words):
            draft.say("price", words, f"layout:.{name}" if name else "layout:price line")
            return
    for name, words in named:
        if is_plausible("price", words) and price(words):
            draft.say("price", words, f"layout:.{name}")
            return


def _old_prices(tree: PageTree) -> list[tuple[int, int]]:
    """Return from where to where a page shows prices that hold no longer."""
    struck = [at for name in ("del", "s", "strike") for at in tree.by_name.get(name, ())]
    struck += [at for name, found in tree.by_class.items() if _is_old(name) for at in found[:MAX_PRICES]]
    classed = [at for name in OLD_PRICE_CLASSES for at in tree.by_class.get(name, ())]
    merged: list[tuple[int, int]] = []
    for start, end in sorted((tree.start(at), tree.end(at)) for at in (*struck, *classed)):
        if not merged or start >= merged[-1][1]:
            merged.append((start, end))
    return merged


@remembered
def _is_old(token: str) -> bool:
    return _OLD_TOKEN.search(token) is not None


@remembered
def _names_price(token: str) -> bool:
    return _PRICE_TOKEN.search(token) is not None and not _is_old(token)


def _is_inside(start: int, ranges: list[tuple[int, int]]) -> bool:
    """Whether a place lies in one of some ranges that are sorted and do not overlap."""
    at = bisect_right(ranges, (start, sys.maxsize)) - 1
    return at >= 0 and start < ranges[at][1]


def _priced(tree: PageTree, lines: list[Line], old: list[tuple[int, int]]) -> list[tuple[str, str]]:
    """Return the texts of elements whose class names a price, as far as they stand on the given lines."""
    if not lines:
        return []
    low, high = min(line.start for line in lines), max(line.end for line in lines)
    found: list[tuple[str, str]] = []
    told = [token for token in tree.by_class if _names_price(token)]
    for name in dict.fromkeys((*PRICE_CLASSES, *told[:MAX_PRICES])):
        positions = tree.by_class.get(name, [])
        first = bisect_left(positions, low, key=tree.start)
        for at in positions[first : first + MAX_PRICES]:
            start, end = tree.start(at), tree.end(at)
            is_here = low <= start < high and tree.zone(at) == lines[0].zone and end - start <= MAX_PRICE_PIECES
            if is_here and not _is_inside(start, old):
                found.append((name, tree.text(at, separator=" ")))
    return found


def _tiers(lines: list[Line]) -> list[tuple[str, str]]:
    """Return quantities and the price of each, where a quantity stands next to a price at least twice."""
    above: list[tuple[str, str]] = []
    below: list[tuple[str, str]] = []
    is_quantity = [_may_be_quantity(line.text) and _is_quantity(line.text) for line in lines]
    if not any(is_quantity):
        return []
    for at, (line, following) in enumerate(pairwise(lines)):
        if is_quantity[at] and is_price_line(following.text):
            above.append((line.text, following.text))
        elif is_quantity[at + 1] and is_price_line(line.text):
            below.append((following.text, line.text))
    best = above if len(above) >= len(below) else below
    return best[:_MAX_TIERS] if len(best) >= 2 else []


def _may_be_quantity(text: str) -> bool:
    """Whether a text begins as a quantity does; few do, and to look costs a third."""
    return text[0] in _QUANTITY_BEGINS or not text.isascii()


def _is_quantity(text: str) -> bool:
    return len(text) <= 40 and _QUANTITY.fullmatch(text) is not None
