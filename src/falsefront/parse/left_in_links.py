"""Numbers that a link dials and nobody sees, left there from a template or from the page that this one was made from.

The page writes the number that such a link shows elsewhere, too, and the one that it dials nowhere; or links that show
different numbers all dial that one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from falsefront.contact.links_that_dial import dialled
from falsefront.parse.tree import PageTree, attribute

_NO_DIGIT: Final = re.compile(r"[^0-9]+")
_MOST_LINKS: Final = 2_000
_MOST_CHARS: Final = 500  # of a line
_TAIL: Final = 8  # digits that tell a number, with and without its country
_FEWEST_DIGITS: Final = 7


@dataclass(frozen=True, slots=True)
class _Link:
    """The last digits of what a link dials, and of what it shows: the same where it shows none."""

    dialled: str
    shown: str


class _Page:
    """The numbers that the links of a page dial and show, and the digits of its lines, gathered once."""

    __slots__ = ("beside", "dialled", "digits", "seen", "shown")

    def __init__(self, tree: PageTree) -> None:
        self.dialled: set[str] = set()
        self.seen: set[str] = set()  # that a link dials and shows
        self.shown: Counter[str] = Counter()
        self.beside: dict[str, set[str]] = defaultdict(set)  # a number that is dialled -> those shown before it
        for link in _links(tree):
            self.dialled.add(link.dialled)
            self.shown[link.shown] += 1
            self.beside[link.dialled].add(link.shown)
            if link.shown == link.dialled:
                self.seen.add(link.dialled)
        lines = (line.text for line in tree.lines if len(line.text) <= _MOST_CHARS)
        self.digits = "\n".join(digits for line in lines if len(digits := _NO_DIGIT.sub("", line)) >= _FEWEST_DIGITS)


def is_left_over(tree: PageTree, href: str, text: str) -> bool:
    """Whether the number that a link dials is no more than left over behind the other one that it shows."""
    own = _link(href, text)
    page: _Page | None = tree.memory.get(is_left_over)
    if page is None:
        page = tree.memory[is_left_over] = _Page(tree)
    if own.shown == own.dialled or own.dialled in page.seen or own.dialled in page.digits:
        return False  # a reader sees it
    return len(page.beside[own.dialled]) > 1 or _is_said_again(own, page)


def _is_said_again(own: _Link, page: _Page) -> bool:
    """Whether a page gives the number that a link shows outside of links that dial another one."""
    return own.shown in page.dialled or page.digits.count(own.shown) > page.shown[own.shown]


def _links(tree: PageTree) -> Iterator[_Link]:
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        href = (attribute(tree.elements[at], "href") or "").strip()
        if dialled(href) != href:
            yield _link(href, tree.text(at, separator=" "))


def _link(href: str, text: str) -> _Link:
    number, shown = _NO_DIGIT.sub("", dialled(href)), _NO_DIGIT.sub("", text)
    if len(shown) < _FEWEST_DIGITS or shown.lstrip("0") in number:
        shown = number  # nothing is shown, or the same with an extension
    return _Link(number[-_TAIL:], shown[-_TAIL:])
