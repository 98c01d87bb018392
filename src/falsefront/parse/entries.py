"""Entries of lists in a page's markup that lead somewhere else: what they hold is of where they lead."""

from bisect import bisect_right
from typing import Final

from falsefront.parse.narrowing import leads_away
from falsefront.parse.tree import Line, PageTree

_ENTRY: Final = "li"
_CHOICES: Final = frozenset({"label", "option", "select", "aside", "details"})


def stands_in_entry(tree: PageTree, line: Line) -> bool:
    """Whether a line stands in an entry of a list that holds a link to another page: a price there is another thing's.

    A price of the page's own thing may stand in an entry too, but beside no such link.
    """
    entries = tree.by_name.get(_ENTRY, ())
    at = bisect_right(entries, line.start, key=tree.start) - 1
    element = tree.elements[entries[at]] if at >= 0 else None
    while element is not None:
        if element.name == _ENTRY and tree.end(element.at) >= line.end:
            return any(leads_away(tree, link) for link in tree.inside(tree.by_name.get("a", ()), element.at))
        element = element.parent
    return False


def is_choice(tree: PageTree, line: Line) -> bool:
    """Whether a line is one of those by which a list is narrowed: an entry that is a link, a box to tick, a column."""
    inner = tree.begun_at(line.start)
    element = tree.elements[inner] if inner >= 0 else None
    while element is not None:
        if element.name in _CHOICES:
            return True
        if element.name == "a" and element.parent is not None and element.parent.name == _ENTRY:
            return True
        element = element.parent
    return False
