"""Whether a page says that nothing was found: an empty search. That a basket is empty is no such word."""

import re
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.tree import MAIN, Line, PageTree
from falsefront.parse.words import NOTHING_FOUND
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 300  # of a line
# How shop software calls a box of what a visitor has put aside.
_PUT_ASIDE: Final = re.compile(
    r"(?:^|[-_\s]|mini|shopping)(?:cart|basket|bag|wish-?list|compare|compari(?:son|ng))(?:$|[-_\s])", re.IGNORECASE
)
_MOST_AROUND: Final = 6  # elements


def says_nothing_found(tree: PageTree) -> bool:
    """Whether a line of a page's subject says that nothing was found."""
    telling = tree.told_lines(_may_say_nothing_found)
    return any(
        line.shape in telling
        and line.zone == MAIN
        and NOTHING_FOUND.is_in(line.text)
        and not _is_of_what_is_put_aside(tree, line)
        for line in (tree.lines if telling else ())
    )


@remembered
def _may_say_nothing_found(line: str) -> bool:
    """Whether a line may say so by its shape, in which another number than 0 is 0 too."""
    return len(line) <= _MOST_CHARS and NOTHING_FOUND.is_in(line)


def _is_of_what_is_put_aside(tree: PageTree, line: Line) -> bool:
    """Whether a line stands in a box that is called a basket's, a list of wishes, or of things to be compared."""
    inner = tree.begun_at(line.start)
    element: Element | None = tree.elements[inner] if inner >= 0 else None
    for _ in range(_MOST_AROUND):
        if element is None or element.name == "body":
            return False
        is_around = tree.start(element.at) <= line.start and tree.end(element.at) >= line.end
        if is_around and any(_PUT_ASIDE.search(element.attrs.get(key, "")) for key in ("id", "class")):
            return True
        element = element.parent
    return False
