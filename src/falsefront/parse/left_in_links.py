"""Numbers that a link dials and nobody sees, left there from a template or from the page that this one was made from.

The page writes the number that such a link shows elsewhere, too, and the one that it dials nowhere; or links that show
different numbers all dial that one.
"""

import re
from collections.abc import Iterator, Sequence
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


def is_left_over(tree: PageTree, href: str, text: str) -> bool:
    """Whether the number that a link dials is no more than left over behind the other one that it shows."""
    own = _link(href, text)
    links: list[_Link] | None = tree.memory.get(is_left_over)
    if links is None:
        links = tree.memory[is_left_over] = list(_links(tree))
    if own.shown == own.dialled or any(
        own.dialled in (link.shown, link.dialled) and link.shown == link.dialled for link in links
    ):
        return False
    beside = {link.shown for link in links if link.dialled == own.dialled}
    lines = [_NO_DIGIT.sub("", line.text) for line in tree.lines if len(line.text) <= _MOST_CHARS]
    if any(own.dialled in line for line in lines):
        return False  # a reader sees it
    return len(beside) > 1 or _is_said_again(own, links, lines)


def _is_said_again(own: _Link, links: Sequence[_Link], lines: Sequence[str]) -> bool:
    """Whether a page gives the number that a link shows outside of links that dial another one."""
    if any(link.dialled == own.shown for link in links):
        return True
    return sum(line.count(own.shown) for line in lines) > sum(link.shown == own.shown for link in links)


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
