"""Tabs over the parts of a page: the next tab stands behind one, and is no value of it ("Address", "Payment")."""

from collections.abc import Iterator
from typing import Final

from falsefront.parse.pairs import Pair
from falsefront.parse.tree import PageTree

_ATTRIBUTES: Final = ("role", "data-toggle", "data-bs-toggle")
_TABS: Final = frozenset({"tab", "pill"})


def outside_tabs(tree: PageTree, pairs: Iterator[Pair]) -> Iterator[Pair]:
    """Return the pairs of a page but for those that stand in its tabs."""
    tabs = [range(tree.start(at), tree.end(at)) for at in _tabs(tree)]
    return (pair for pair in pairs if not any(pair.start in tab for tab in tabs)) if tabs else pairs


def _tabs(tree: PageTree) -> list[int]:
    if tree.attributes.isdisjoint(_ATTRIBUTES):
        return []
    return [each.at for each in tree.elements if any(each.attrs.get(name, "").lower() in _TABS for name in _ATTRIBUTES)]
