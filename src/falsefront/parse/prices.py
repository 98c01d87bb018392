"""Prices that a page shows by its layout alone: the current one, a range, tiers by quantity; old ones told apart."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple

from falsefront.contact.letter_signs import letter_sign
from falsefront.contact.price import PriceReading, is_price_line, price
from falsefront.parse.amounts import ASKED, MAX_LINES, Amount, amounts, asked, is_inside, kind_of
from falsefront.parse.draft import Draft
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
    "compare-at-price",
    "was-price",
    "list-price",
    "price-was",
    "list-price-price",
    "price--line-through",
)
# Words of classes: which name a price, another price than today's, one without tax or before a reduction.
_PRICE_TOKEN: Final = re.compile(
    r"price|prix\b|preis|precio|preco|prezzo|\bcena|pricing|(?<![a-z])cost(?![a-z])", re.IGNORECASE
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TOKEN_WORDS: Final = re.compile(r"[^\W_]+")
_OLD_WORDS: Final = frozenset({
    "old", "was", "before", "compare", "rrp", "msrp", "strike", "striked", "striken", "strikethrough", "struck",
    "crossed", "uvp", "saving", "savings", "saved", "yousave", "instalment", "instalments", "installment",
    "installments", "parcela", "parcelas", "cuotas", "barre", "barred", "oldprice", "listprice", "wasprice",
    "originalprice", "regularprice", "strikeout", "streichpreis", "linethrough", "through",
})  # fmt: skip
_OLD_PRICE_WORDS: Final = frozenset({
    "original", "origin", "retail", "cross", "prev", "previous", "initial", "non", "save", "drop",
    "match", "alert", "slider", "filter", "pieno", "ancien", "anterior", "alt", "alter",
})  # fmt: skip
_WEAK_PRICE_WORDS: Final = frozenset({
    "regular", "list", "base", "normal", "standard", "full", "tax", "excl", "excluding", "exclude", "net", "netto",
    "unit", "per", "additional", "shipping", "delivery", "total", "combined",
})  # fmt: skip
# A sum without a sign of money: only where a class says that it is a price.
_BARE: Final = re.compile(r"\d{1,3}(?:[., ]\d{3})*[., ]\d{2}|\d{1,7}[., ]\d{2}")
MOST_WORDS: Final = 3
_QUANTITY: Final = re.compile(
    r"(?:(?:≥|>=|>|from\s)\s*\d[\d,.]*|\d[\d,.]*\s*(?:[-–—~]|to)\s*\d[\d,.]*|\d[\d,.]*\s*\+"
    r"|<\s*\d[\d,.]*)\s*(?:[^\W\d_][\w/()]*(?: [A-Za-z/()]+)?)?|\d+\s?[件个吨公斤千克袋包瓶]?\s?(?:以上|起)",
    re.IGNORECASE,
)
_TEST_NAMES: Final = frozenset({
    "data-testid", "data-test", "data-test-id", "data-qa", "data-qaid", "data-hook", "data-automation-id", "data-cy",
})  # fmt: skip
_START: Final = attrgetter("start")  # of a line, without a step in Python
_END: Final = attrgetter("end")
MAX_PRICE_LINES: Final = 1_000
MAX_PRICES: Final = 50  # of one class
MAX_PRICE_PIECES: Final = 24  # of text in an element that is a price
_MAX_TIERS: Final = 20
_FEWEST_TIERS: Final = 2
_NUMBER: Final = re.compile(r"\d{1,6}")
_FEWEST_OF_SEVERAL: Final = 2  # pieces
_MOST_LABEL_LINES: Final = 2  # between a row of prices and one of quantities


def say_prices(tree: PageTree, draft: Draft, lines: Sequence[Line], most_words: int = MOST_WORDS) -> None:
    """Say the prices that stand on some lines: tiers before the current price, a class that names one before a line.

    `most_words` may stand beside a price on its line where no class calls it one.
    """
    tiers = _tiers(tree, lines[:MAX_PRICE_LINES])
    for quantity, amount in tiers:
        draft.say("tiers", f"{quantity} {amount}", "layout:price tiers")
    if tiers:
        read = [(reading, amount) for _, amount in tiers if (reading := price(amount))]
        if read:
            ordered = sorted(read, key=lambda pair: float(pair[0].least))
            if (single := _single(tree, lines, tiers, ordered[-1][0], most_words)) is not None:
                draft.say("price", single.raw, f"layout:.{single.name}")
                return
            draft.say("price", ordered[0][1], "layout:price tiers")
            if len(ordered) > 1:
                draft.say("price_max", ordered[-1][1], "layout:price tiers")
            draft.say("moq", tiers[0][0], "layout:price tiers")
            return
    best = _asked(tree, lines, most_words)
    if best is not None:
        draft.say("price", best.raw, f"layout:.{best.name}" if best.name else "layout:price line")


def _single(
    tree: PageTree, lines: Sequence[Line], tiers: list[tuple[str, str]], dearest: PriceReading, most_words: int
) -> Amount | None:
    """Return what one piece costs where a ladder begins with several: a price by its class, dearer than each rung."""
    quantity = _NUMBER.search(tiers[0][0])
    if quantity is None or int(quantity[0]) < _FEWEST_OF_SEVERAL:
        return None
    best = _asked(tree, lines, most_words, frozenset(amount for _, amount in tiers))
    reading = price(best.raw) if best is not None and best.name and best.kind == ASKED else None
    is_dearer = (
        reading is not None
        and reading.most is None
        and reading.currency == dearest.currency
        and float(reading.least) > float(dearest.least)
    )
    return best if is_dearer else None


def _asked(
    tree: PageTree, lines: Sequence[Line], most_words: int, rungs: frozenset[str] = frozenset()
) -> Amount | None:
    """Return the sum that is asked for a thing, none of the `rungs` of a ladder."""
    lines = lines[:MAX_LINES]
    old, weak = stretches(tree)
    found = amounts(tree, lines, old, weak)
    every = [*_named(tree, lines, old, found), *found]
    return asked([one for one in every if one.raw not in rungs] if rungs else every, most_words)


def is_struck(tree: PageTree, raw: str) -> bool:
    """Whether a page shows an amount struck through, or under a class of old prices, and nowhere else."""
    reading = price(raw)
    if reading is None:
        return False
    old, weak = stretches(tree)
    struck = {told.least for start, end in old if (told := price(tree.written(start, end))) is not None}
    return reading.least in struck and all(
        told.least != reading.least
        for one in amounts(tree, tree.subject[:MAX_LINES], old, weak)
        if (told := price(one.raw)) is not None
    )


class _Stretches(NamedTuple):
    """From where to where, in pieces of text, a page shows prices that are not, or may not be, what is asked."""

    old: list[tuple[int, int]]  # they hold no longer
    weak: list[tuple[int, int]]  # without tax, for a measure, or before a reduction


def stretches(tree: PageTree) -> _Stretches:
    """Return where a page shows other prices than today's: struck through, or by the names of its elements."""
    known: _Stretches | None = tree.memory.get(stretches)
    if known is None:
        old = [at for name in ("del", "s", "strike") for at in tree.by_name.get(name, ())]
        old += [at for name in OLD_PRICE_CLASSES for at in tree.by_class.get(name, ())]
        weak: list[int] = []
        for name, at in _names(tree):
            (old if _is_old(name) else weak if _is_weak(name) else []).append(at)
        if tree.holds(b"line-through"):
            styled = enumerate(tree.elements)
            old += [at for at, tag in styled if "line-through" in tag.attrs.get("style", "")]
        known = tree.memory[stretches] = _Stretches(_merged(tree, old), _merged(tree, weak))
    return known


def _names(tree: PageTree) -> list[tuple[str, int]]:
    """Return what elements are called that may hold a price, by class or for the shop's own tests."""
    telling = [name for name in tree.by_class if _is_old(name) or _is_weak(name)]
    found = [(name, at) for name in telling for at in tree.by_class[name][:MAX_PRICES]]
    told = _TEST_NAMES & tree.attributes
    if told:
        found += [(tag.attrs[key], at) for at, tag in enumerate(tree.elements) for key in told if key in tag.attrs]
    return found


def _merged(tree: PageTree, places: Iterable[int]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted((tree.start(at), tree.end(at)) for at in places):
        if end - start <= MAX_PRICE_PIECES and (not merged or start >= merged[-1][1]):
            merged.append((start, end))
    return merged


@remembered
def _words_of(token: str) -> str:
    return " ".join(_TOKEN_WORDS.findall(_CAMEL.sub("-", token).lower()))


@remembered
def _is_old(token: str) -> bool:
    words = frozenset(_words_of(token).split())
    return not _OLD_WORDS.isdisjoint(words) or (
        _PRICE_TOKEN.search(token) is not None and not _OLD_PRICE_WORDS.isdisjoint(words)
    )


@remembered
def _is_weak(token: str) -> bool:
    return _PRICE_TOKEN.search(token) is not None and not _WEAK_PRICE_WORDS.isdisjoint(_words_of(token).split())


@remembered
def _names_price(token: str) -> bool:
    return _PRICE_TOKEN.search(token) is not None and not _is_old(token)


def _named(tree: PageTree, lines: Sequence[Line], old: list[tuple[int, int]], found: Sequence[Amount]) -> list[Amount]:
    """Return the sums in elements whose class names a price, as far as they stand on the given lines; the surer first.

    An element may hold one sum on several lines, or no sign of money.
    """
    classes = _price_classes(tree) if lines else []
    if not classes:
        return []
    low, high = min(map(_START, lines)), max(map(_END, lines))
    named: list[Amount] = []
    for name in classes:
        positions = tree.by_class[name]
        first = bisect_left(positions, low, key=tree.start)
        for at in positions[first : first + MAX_PRICES]:
            start, end = tree.start(at), tree.end(at)
            is_here = low <= start < high and tree.zone(at) == lines[0].zone and end - start <= MAX_PRICE_PIECES
            if is_here and not is_inside(start, old):
                named += _in_element(tree, name, start, end, lines, found)
    return named


def _price_classes(tree: PageTree) -> list[str]:
    """Return the classes of a page that name a price, those of common shops first; asked for each card of a list."""
    known: list[str] | None = tree.memory.get(_price_classes)
    if known is None:
        told = [token for token in tree.by_class if _names_price(token)]
        named = dict.fromkeys((*PRICE_CLASSES, *told[:MAX_PRICES]))
        known = tree.memory[_price_classes] = [name for name in named if name in tree.by_class]
    return known


def _in_element(
    tree: PageTree, name: str, start: int, end: int, lines: Sequence[Line], found: Sequence[Amount]
) -> list[Amount]:
    inside = [one._replace(name=name) for one in found if start <= one.start and one.end <= end]
    inside = inside or [one._replace(name=name) for one in found if one.start <= start and end <= one.end]
    number = next((n for n, line in enumerate(lines) if line.start <= max(start, line.start) < end <= line.end + 2), 0)
    words = " ".join(tree.written(start, end).split())
    if not inside and (is_price_line(words) or _BARE.fullmatch(words) or letter_sign(words)):
        line = tree.line_at(start)
        before = tree.written(line.start, start) if line is not None and line.start < start else ""
        kind = kind_of(words, before, "", "")
        return [Amount(words, start, end, number, kind, 0, name)]
    return inside


def _tiers(tree: PageTree, lines: Sequence[Line]) -> list[tuple[str, str]]:
    """Return quantities and the price of each, where a quantity stands next to a price at least twice."""
    above: list[tuple[str, str]] = []
    below: list[tuple[str, str]] = []
    quantities = tree.told_lines(_is_quantity)
    if not quantities:
        return []
    is_quantity = [line.shape in quantities for line in lines]
    for at, (line, following) in enumerate(pairwise(lines)):
        if is_quantity[at] and is_price_line(following.text):
            above.append((line.text, following.text))
        elif is_quantity[at + 1] and is_price_line(line.text):
            below.append((following.text, line.text))
    best = above if len(above) >= len(below) else below
    best = best if len(best) >= _FEWEST_TIERS else _tiers_in_rows(lines, is_quantity)
    return best[:_MAX_TIERS] if len(best) >= _FEWEST_TIERS else []


def _tiers_in_rows(lines: Sequence[Line], is_quantity: list[bool]) -> list[tuple[str, str]]:
    """Return quantities and prices of a table that has one of them in each row, and as many of both."""
    runs: list[tuple[str, list[str]]] = []
    kinds = [
        "quantity" if told else "price" if is_price_line(lines[at].text) else "" for at, told in enumerate(is_quantity)
    ]
    for kind, members in groupby(zip(kinds, lines, strict=True), key=itemgetter(0)):
        runs.append((kind, [line.text for _, line in members]))
    for at, (kind, texts) in enumerate(runs):
        label = runs[at + 1 : at + 2]
        other = (
            runs[at + 2 :] if label and not label[0][0] and len(label[0][1]) <= _MOST_LABEL_LINES else runs[at + 1 :]
        )
        if kind and len(texts) >= _FEWEST_TIERS and other and {kind, other[0][0]} == {"quantity", "price"}:
            rows = {kind: texts, other[0][0]: other[0][1]}
            if kind == "quantity":
                rows["price"] = rows["price"][: len(texts)]  # behind a ladder stands the price of one
            if len(rows["quantity"]) == len(rows["price"]):
                return list(zip(rows["quantity"], rows["price"], strict=True))
    return []


@remembered
def _is_quantity(text: str) -> bool:
    """Whether a line is a quantity, by its shape."""
    return len(text) <= 40 and _QUANTITY.fullmatch(text) is not None
