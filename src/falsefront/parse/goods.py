"""What a firm's page shows for sale where nothing repeats enough to be a list: an element around each price."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.cards import MONEY
from falsefront.parse.draft import Draft
from falsefront.parse.firm_pages import FirmPage
from falsefront.parse.names import folded
from falsefront.parse.prices import PRICE_CLASSES
from falsefront.parse.seller_signs import is_head_of_goods
from falsefront.parse.several import card_by_layout
from falsefront.parse.tree import MAIN, Line, PageTree
from falsefront.text.caseless import Caseless

_AROUND: Final = frozenset({"li", "div", "article", "section", "a", "figure"})
_WHOLE: Final = frozenset({"body", "html", "main", "ul", "ol", "table", "tbody"})
_NAMING: Final = ("a", "h2", "h3", "h4", "h5", "h6", "b", "strong")
_MOST_LINES: Final = 12  # of one thing for sale
_MOST_CHARS: Final = 200
_MOST_LINE_CHARS: Final = 120
_MOST_GOODS: Final = 60
_FEWEST_LETTERS: Final = 2
# What else a firm tells a sum of.
_NO_GOODS: Final = Caseless(
    r".*[:：]|.*\b(?:capital|turnover|revenue|sales|output|volume|minimum|min\.?|order|deposit|postage|shipping|delivery"
    r"|investment|assets|value|total|fee|budget)\b.*|.*(?:资本|資本|营业额|產值|产值|资产|起订|运费|押金|保证金|合计).*"
)
_EDGES: Final = " -–—:：|·,，;/"


def goods(tree: PageTree, firm: FirmPage) -> list[int]:
    """Return the elements around things for sale on a firm's page, in document order, and those beside that are alike.

    Each holds a price that stands alone on its line or beside a name, and a name that is not the firm's.
    """
    found: dict[int, None] = {}
    for line in tree.lines:
        is_after = line.zone == MAIN and line.start >= tree.start(firm.heading)
        if is_after and len(line.text) <= _MOST_LINE_CHARS and MONEY.is_in(line.text) and len(found) < _MOST_GOODS:
            at = _around(tree, line, firm)
            if at is not None:
                found.update(dict.fromkeys(_alike(tree, at)))
    return [at for at in sorted(found) if not any(other < at < tree.last[other] for other in found)]


def _around(tree: PageTree, line: Line, firm: FirmPage) -> int | None:
    """Return the nearest element around a price that names what it is asked for."""
    inner = tree.begun_at(line.start)
    element = tree.elements[inner] if inner >= 0 else None
    while element is not None and element.name not in _WHOLE:
        at = element.at
        if tree.start(at) <= line.start and tree.end(at) >= line.end and element.name in _AROUND:
            lines = tree.lines_of(at)
            is_short = len(lines) <= _MOST_LINES and sum(len(each.text) for each in lines) <= _MOST_CHARS
            if not is_short or at <= firm.heading < tree.last[at]:
                return None
            if _is_priced(tree, at, lines) and any(folded(name) != folded(firm.name) for name in _names(tree, at)):
                return at
        element = element.parent
    return None


def _is_priced(tree: PageTree, at: int, lines: list[Line]) -> bool:
    """Whether a price stands in an element as such: on a line of its own, in an element called so, beside the name."""
    if any(is_price_line(line.text) for line in lines):
        return True
    if any(tree.inside(tree.by_class.get(name, ()), at) for name in PRICE_CLASSES):
        return True
    return any(is_price_line(_without(line.text, name)) for line in lines for name in _names(tree, at))


def _names(tree: PageTree, at: int) -> Iterator[str]:
    """Yield what links, headings and bold words in an element say that is no price."""
    naming = [inside for name in _NAMING for inside in tree.inside(tree.by_name.get(name, ()), at)]
    yield from filter(_may_be_name, (tree.text(inside, separator=" ") for inside in naming))
    if not naming:
        yield from _over_price(tree, at)


def _over_price(tree: PageTree, at: int) -> Iterator[str]:
    """Yield the one line that an element says beside a price that is called one; nothing else marks it as a name."""
    if any(tree.inside(tree.by_class.get(name, ()), at) for name in PRICE_CLASSES):
        said = [line.text for line in tree.lines_of(at) if not (is_price_line(line.text) or MONEY.is_in(line.text))]
        if len(said) == 1 and _may_be_name(said[0]):
            yield said[0]


def _may_be_name(text: str) -> bool:
    is_worded = sum(map(str.isalpha, text)) >= _FEWEST_LETTERS
    return is_worded and not (_NO_GOODS.is_all(text) or is_head_of_goods(text) or is_price_line(text))


def _without(text: str, words: str) -> str:
    before, _, after = text.partition(words)
    return f"{before}{after}".strip(_EDGES)


def _alike(tree: PageTree, at: int) -> list[int]:
    """Return an element with those in the same parent that have its name and its classes, and name something too."""
    element = tree.elements[at]
    if element.parent is None:
        return [at]
    beside = (tree.elements[each] for each in tree.children(element.parent.at))
    same = [each for each in beside if each.name == element.name and _class(each.attrs) == _class(element.attrs)]
    named = (each.at for each in same if tree.zone(each.at) == MAIN and any(_names(tree, each.at)))
    return list(islice(named, _MOST_GOODS))


def _class(attrs: Mapping[str, str]) -> str:
    return attrs.get("class", "")


def good(tree: PageTree, at: int, base: str) -> Draft:
    """Return what one thing for sale says; its name is what a link, a heading or bold words say beside the price."""
    draft = card_by_layout(tree, at, base)
    if is_head_of_goods(draft.raw("title") or ""):
        draft.fields.pop("title")  # "Products" over the only one
    if draft.raw("title") is None:
        draft.say("title", next(_names(tree, at), None), "layout: beside the price")
    return draft
