"""Tabs over the parts of a page: the next tab stands behind one, and is no value of it ("Address", "Payment")."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from falsefront.parse.pairs import Pair
from falsefront.parse.tree import PageTree

_ATTRIBUTES: Final = ("role", "data-toggle", "data-bs-toggle")
_TABS: Final = frozenset({"tab", "pill"})


def outside_tabs(tree: PageTree, pairs: Iterator[Pair]) -> Iterator[Pair]:
    """Return the pairs of a page but for those that stand in its tabs."""
    if _spans not in tree.memory:
        tree.memory[_spans] = _spans(tree)
    starts, ends = tree.memory[_spans]
    return (pair for pair in pairs if not _is_within(pair.start, starts, ends)) if starts else pairs


def _is_within(place: int, starts: list[int], ends: list[int]) -> bool:
    at = bisect_right(starts, place) - 1
    return at >= 0 and place < ends[at]


def _spans(tree: PageTree) -> tuple[list[int], list[int]]:
    """Return where tabs begin and end, in pieces of text and in order; one inside another is a part of it."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted((tree.start(at), tree.end(at)) for at in _tabs(tree)):
        if not ends or start >= ends[-1]:
            starts.append(start)
            ends.append(end)
        else:
            ends[-1] = max(ends[-1], end)
    return starts, ends


def _tabs(tree: PageTree) -> list[int]:
    names = [name for name in _ATTRIBUTES if name in tree.attributes]
    return [each.at for name in names for each in tree.elements if each.attrs.get(name, "").lower() in _TABS]
