"""Parts of a page called "Contact us" that stand apart from the seller: on another's site that is the site speaking.

Where the box around such a heading names the seller too, it is his.
"""

from collections.abc import Callable
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.headings import heading_levels
from falsefront.parse.line_boxes import element_at
from falsefront.parse.shown_sellers import is_head_of_seller
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.words import CONTACT_PAGES
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_CONTACT: Final = Caseless(_LISTS.any_of("contact"))
_MOST_LINES: Final = 6  # below the heading
_BLOCKS: Final = frozenset({"section", "div", "aside", "article", "td", "li", "form", "main", "body"})

_PAGE: Final = frozenset({"html", "body", "main"})


def is_under_contact_apart(tree: PageTree, at: int, names_vendor: Callable[[Line], bool]) -> bool:
    """Whether the nearest heading above a line is one of contacts, and no seller is named in the box around it."""
    levels = heading_levels(tree)
    for above in reversed(tree.lines[max(at - _MOST_LINES, 0) : at]):
        if names_vendor(above) or is_head_of_seller(above.text):
            return False
        if above.start in levels:
            return _is_head(above.text.strip(" :：")) and _is_apart(tree, above, at, names_vendor)
    return False


def _is_head(text: str) -> bool:
    return CONTACT_PAGES.is_all(text) or _CONTACT.is_all(text)


def _is_apart(tree: PageTree, head: Line, at: int, names_vendor: Callable[[Line], bool]) -> bool:
    element: Element | None = element_at(tree, head.start)
    while element is not None and not (element.name in _BLOCKS and tree.end(element.at) >= tree.lines[at].end):
        element = element.parent
    if element is None or _names(tree, element, names_vendor):
        return False
    around = element.parent
    while around is not None and not _names(tree, around, names_vendor):
        around = around.parent
    return around is None or around.name in _PAGE or len(tree.inside(tree.by_name.get("h1", ()), around.at)) > 0


def _names(tree: PageTree, element: Element, names_vendor: Callable[[Line], bool]) -> bool:
    return any(names_vendor(line) or is_head_of_seller(line.text) for line in tree.lines_of(element.at))
