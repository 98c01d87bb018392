"""Goods in a column that shows other sellers and does not name the page's own.

"Similar suppliers" stands over "Latest offers". They are what the market shows on everybody's page, whoever sells them.
"""

from typing import Final

from falsefront.parse.cards import MONEY
from falsefront.parse.firm_pages import FirmPage
from falsefront.parse.label_words import is_about
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.words import CONTACT_PAGES
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_ROOTS: Final = frozenset({"body", "html", "main"})
_FEWEST_LINKS: Final = 2
_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_OWN: Final = Caseless(rf"(?:{word_lists(__file__).any_of('own')})\W*")
Span = tuple[int, int]  # pieces of text


def goods_beside_others(tree: PageTree, firm: FirmPage, head: int, others: Span) -> list[Span]:
    """Return the boxes of goods made as a box of other sellers is and in one column with it; `head` stands over that.

    None where the column names the page's seller, or has a heading over what he says of himself.
    """
    box = tree.elements[head].parent
    while box is not None and (tree.end(box.at) != others[1] or box.name in _ROOTS):
        box = None if box.name in _ROOTS else box.parent
    column = box.parent if box is not None else None
    if box is None or column is None or column.name in _ROOTS or _is_of_firm(tree, firm, column.at):
        return []
    boxes = (at for at in tree.children(column.at) if at != box.at and _make(tree, at) == _make(tree, box.at))
    return [
        (tree.start(at), tree.end(at)) for at in boxes if _shows_goods(tree, at) and not _is_headed_as_own(tree, at)
    ]


def _is_of_firm(tree: PageTree, firm: FirmPage, column: int) -> bool:
    is_around = tree.start(column) <= tree.start(firm.heading) < tree.end(column)
    if is_around or folded(firm.name) in folded(tree.text(column, separator=" ")):
        return True
    return any(CONTACT_PAGES.is_all(line.text) or is_about(line.text) for line in tree.lines_of(column))


def _is_headed_as_own(tree: PageTree, box: int) -> bool:
    """Whether a box begins with words that stand over what whoever the page is about sells: "Our products"."""
    lines = tree.lines_of(box)
    return bool(lines) and _OWN.is_all(lines[0].text)


def _make(tree: PageTree, at: int) -> tuple[str, str | None, list[str]]:
    """Return what elements made alike share: their name, their class, and the rank of their headings."""
    heads = [name for name in _HEADINGS if tree.inside(tree.by_name.get(name, ()), at)]
    return tree.elements[at].name, attribute(tree.elements[at], "class"), heads


def _shows_goods(tree: PageTree, at: int) -> bool:
    links = tree.inside(tree.by_name.get("a", ()), at)
    return len(links) >= _FEWEST_LINKS and MONEY.is_in(tree.text(at, separator=" "))
