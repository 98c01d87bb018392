"""Selectors that would read what stands on a page and was not read: each is tried before it is proposed."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from falsefront.parse.css import compiled
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree

_PLAIN: Final = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
_PLAIN_NAMES: Final = frozenset({"p", "li", "div", "span", "td", "img", "a", "tr", "ul", "dd"})  # any page has them
_MOST_AROUND: Final = 3  # elements around the innermost one that are tried
_MOST_LINKS: Final = 20  # to further pages
_MOST_INSIDE: Final = 40  # elements in one of these
_MOST_MORE: Final = 40  # characters of it beside the words


def selector_of_words(
    tree: PageTree, piece: int, words: str, *, is_told: Callable[[str], bool] | None = None
) -> str | None:
    """Return CSS of what holds some words that begin at a place; None where nothing holds them and little else.

    Where a line of several elements says more, `is_told` knows the one that says the thing itself.
    """
    at = element_at(tree, piece)
    here = folded(words)
    if at is None or not here:
        return None
    if here in folded(tree.text(at)):
        return selector_for(tree, at)
    beside = tree.beside(at)
    if beside is not None and here == folded(tree.text(beside)):
        return selector_for(tree, beside)
    around = tree.elements[at].parent
    for _ in range(_MOST_AROUND):
        if around is None:
            return None
        text = tree.text(around.at)
        if here in folded(text):
            last = min(tree.last[around.at], around.at + 1 + _MOST_INSIDE)
            inside = (each for each in range(around.at + 1, last) if is_told and is_told(tree.text(each)))
            told = next((each for each in inside if folded(tree.text(each)) in here), None)
            is_little = len(text) <= len(words) + _MOST_MORE
            is_whole = is_little and (is_told is None or is_told(text))
            found = told if told is not None else around.at if is_whole else None
            return None if found is None else selector_for(tree, found)
        around = around.parent
    return None


def element_at(tree: PageTree, piece: int) -> int | None:
    """Return the innermost element around a place in the text."""
    best = None
    for at in range(len(tree.elements)):
        if tree.start(at) > piece:
            break
        if tree.end(at) > piece:
            best = at
    return best


def selector_for(tree: PageTree, at: int) -> str | None:
    """Return CSS that matches an element first, by id or classes of it or what it stands in, or by what it follows."""
    own = list(_names(tree, at))
    above: list[str] = []
    parent = tree.elements[at].parent
    while parent is not None and len(above) < 12:
        above += [name for name in _names(tree, parent.at) if name != parent.name]
        parent = parent.parent
    inner = [*own]
    plain = [own.pop()] if tree.elements[at].name in _PLAIN_NAMES else []
    inside = [f"{outer} {each}" for outer in above for each in inner]
    beside = [f"{before} + {each}" for before in _before(tree, at) for each in inner]
    for css in (*own, *inside, *beside, *plain):
        try:
            if tree.select(compiled(css), None)[:1] == [at]:
                return css
        except ValueError:  # no selector can be used on this page
            return None
    return None


def selector_among(tree: PageTree, at: int) -> str | None:
    """Return CSS that matches a link among a few others of one box: who follows all of them comes to it too."""
    around = tree.elements[at].parent
    for _ in range(_MOST_AROUND):
        if around is None:
            return None
        for name in _names(tree, around.at):
            css = f"{name} {tree.elements[at].name}"
            if name != around.name and at in (found := tree.select(compiled(css), None)) and len(found) <= _MOST_LINKS:
                return css
        around = around.parent
    return None


def _before(tree: PageTree, at: int) -> list[str]:
    """Return the names of the element right before another one in the same parent, where they tell it from others."""
    parent = tree.elements[at].parent
    before = [each for each in tree.children(parent.at) if each < at] if parent is not None else []
    return [name for name in _names(tree, before[-1]) if name not in _PLAIN_NAMES] if before else []


def _names(tree: PageTree, at: int) -> Iterator[str]:
    element = tree.elements[at]
    identity = element.attrs.get("id", "")
    if _PLAIN.fullmatch(identity) and not re.search(r"\d{3}", identity):
        yield f"#{identity}"
    for token in element.attrs.get("class", "").split():
        if _PLAIN.fullmatch(token) and not re.search(r"\d{3}", token):
            yield f".{token}"
        if _PLAIN.fullmatch(token) and _PLAIN.fullmatch(element.name):
            yield f"{element.name}.{token}"
    yield element.name if _PLAIN.fullmatch(element.name) else "*"
