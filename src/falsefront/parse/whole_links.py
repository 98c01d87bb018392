"""Lines that are nothing but a link to a page: an entry of a menu, or a name."""

from bisect import bisect_left
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.tree import PageTree

_FEWEST_ENTRIES: Final = 4  # of a menu
_NO_PAGES: Final = ("tel:", "mailto:", "javascript:")


def begins_with_link(tree: PageTree, at: int) -> bool:
    """Whether the first line of an element is nothing but a link to a page."""
    lines = tree.lines_of(at)
    return bool(lines) and is_whole_link(tree, lines[0].start)


def is_whole_link(tree: PageTree, piece: int) -> bool:
    """Whether the line at a place is nothing but a link to a page."""
    line = tree.line_at(piece)
    links = tree.by_name.get("a", [])
    first = bisect_left(links, piece + 1, key=tree.start)
    for at in links[max(0, first - 1) : first + 1]:
        if (
            line is not None
            and _leads_on(tree.elements[at])
            and tree.start(at) <= line.end
            and tree.text(at, separator=" ") == line.text
        ):
            return True
    return False


def is_in_entry_of_menu(tree: PageTree, at: int) -> bool:
    """Whether an element is right in a link to a page that is all of an item, as all of its list's items are links."""
    link = tree.elements[at].parent
    item = link.parent if link is not None and link.name == "a" and _leads_on(link) else None
    if item is None or item.parent is None or item.name != "li":
        return False
    items = list(tree.children(item.parent.at))
    return len(items) >= _FEWEST_ENTRIES and all(_is_link_alone(tree, each) for each in items)


def _is_link_alone(tree: PageTree, item: int) -> bool:
    inside = list(tree.children(item))
    return len(inside) == 1 and tree.elements[inside[0]].name == "a" and _leads_on(tree.elements[inside[0]])


def _leads_on(link: Element) -> bool:
    href = (link.attrs.get("href") or "").strip().lower()
    return bool(href) and not href.startswith(_NO_PAGES) and "map" not in href
