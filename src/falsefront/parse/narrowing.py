"""Sums of money between the heading of a list and its cards that are no thing's: filters, strips of offers, thresholds.

A list is narrowed by links and boxes ("Below $50", "$50 - $100"), says from which sum on goods are brought for nothing,
and shows some offers of the day over the rest. By none of them a page is about one thing.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.amounts import NEVER_ASKED, amounts, kind_of
from falsefront.parse.cards import MONEY
from falsefront.parse.element import Element
from falsefront.parse.prices import stretches
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Words of a class, or of what an element is called for tests, that call what it holds a way to narrow a list.
_CALLED: Final = frozenset(_LISTS.words("called"))
_NAMES: Final = ("class", "id", "data-testid", "data-test", "data-qa", "data-cy", "data-marker", "role")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FRAME: Final = frozenset({"html", "body", "main"})
_BOXES: Final = ("div", "article", "section", "li", "td", "figure", "p", "span")
_NUMBER: Final = "0123456789.,'\u00a0 "  # what goes on behind the first digit of a sum
_FEWEST_BOXES: Final = 2
_MOST_PIECES: Final = 60  # of text in one offer of a strip


def is_of_narrowing(tree: PageTree, line: Line) -> bool:
    """Whether the sums on a line are those by which a list is narrowed, of other offers, or a threshold."""
    return (
        _is_linked(tree, line)
        or any(
            _is_called_so(each) or _is_in_strip(tree, each) or _holds_slider(tree, each) for each in _around(tree, line)
        )
        or _is_never_asked(tree, line)
    )


def _is_linked(tree: PageTree, line: Line) -> bool:
    """Whether all sums on a line stand in links that lead away."""
    rest: list[str] = []
    done = line.start
    for at in tree.by_name.get("a", ()):
        if (
            line.start <= tree.start(at)
            and tree.end(at) <= line.end
            and tree.start(at) >= done
            and leads_away(tree, at)
        ):
            rest.append(tree.written(done, tree.start(at)))
            done = tree.end(at)
    rest.append(tree.written(done, line.end))
    return done > line.start and not any(map(MONEY.is_in, rest))


def leads_away(tree: PageTree, at: int) -> bool:
    """Whether a link leads to another page."""
    href = (tree.elements[at].attrs.get("href") or "").strip().lower()
    return bool(href) and not href.startswith(("#", "javascript:", "tel:", "mailto:"))


def _around(tree: PageTree, line: Line) -> Iterator[Element]:
    """Yield the elements around the first words of a line that are no frame of the page, the inmost first."""
    inner = tree.begun_at(line.start)
    element = tree.elements[inner] if inner >= 0 else None
    while element is not None and element.name not in _FRAME:
        if tree.end(element.at) > line.start:
            yield element
        element = element.parent


def _is_called_so(tag: Element) -> bool:
    return any(_is_called(tag.attrs[name]) for name in _NAMES if name in tag.attrs)


def _holds_slider(tree: PageTree, box: Element) -> bool:
    """Whether a small element holds what a span of prices is set with."""
    if tree.end(box.at) - tree.start(box.at) > _MOST_PIECES:
        return False
    inputs: Sequence[int] = tree.inside(tree.by_name.get("input", ()), box.at)
    return any(tree.elements[at].attrs.get("type") == "range" for at in inputs)


@remembered
def _is_called(names: str) -> bool:
    return not _CALLED.isdisjoint(_WORDS.findall(_CAMEL.sub("-", names).lower()))


def _is_in_strip(tree: PageTree, box: Element) -> bool:
    """Whether an element is one of several alike side by side, each with a link and a sum: offers of other things."""
    if box.name not in _BOXES or box.parent is None or not _is_offer(tree, box.at):
        return False
    kind = (box.name, box.attrs.get("class"))
    beside = [at for at in tree.children(box.parent.at) if (tree.elements[at].name, _class(tree, at)) == kind]
    return sum(_is_offer(tree, at) for at in beside) >= _FEWEST_BOXES


def _class(tree: PageTree, at: int) -> str | None:
    return tree.elements[at].attrs.get("class")


def _is_offer(tree: PageTree, at: int) -> bool:
    """Whether a small element leads away and gives a sum."""
    if tree.end(at) - tree.start(at) > _MOST_PIECES:
        return False
    links: Sequence[int] = tree.inside(tree.by_name.get("a", ()), at)
    return any(leads_away(tree, link) for link in links) and MONEY.is_in(tree.text(at, separator=" "))


def _is_never_asked(tree: PageTree, line: Line) -> bool:
    """Whether words call each sum on a line one that is not asked for a thing: saved, for postage, from which on."""
    old, weak = stretches(tree)
    sums = amounts(tree, [line], old, weak)
    if sums:
        return all(one.kind == NEVER_ASKED for one in sums)
    said = MONEY.first_in(line.text)
    before, _, behind = line.text.partition(said) if said else (line.text, "", "")
    behind = behind.lstrip(_NUMBER)
    return said is not None and not MONEY.is_in(behind) and kind_of(said, before, behind, "") == NEVER_ASKED
