"""Entries of a list that were not ended: an element whose end is missing holds all the entries behind it, and the foot.

Browsers show such a list as one with a step in it. What stands in the entries behind would be said of the one that
swallows them: their names, addresses and telephones as his.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from falsefront.parse.cards import lasting_class
from falsefront.parse.tree import PageTree

_FEWEST: Final = 3  # entries beside each other
_MOST: Final = 20  # ends missing on a page


def end_unended(tree: PageTree, found: Sequence[int]) -> bool:
    """End each entry of a list where the next begins, if it holds that; whether there was any.

    It is the last of several beside each other, of which no other holds one: an answer below a comment is no such.
    """
    if len(found) < _FEWEST:
        return False
    entry = tree.elements[found[0]]
    while entry.parent is not None and tree.last[entry.parent.at] <= found[1]:
        entry = entry.parent
    called = lasting_class(entry.attrs.get("class") or "")
    return bool(called) and _end_all(tree, entry.name, called)


def _end_all(tree: PageTree, name: str, called: str) -> bool:
    entries = [
        at
        for at in tree.by_name.get(name, ())
        if lasting_class(tree.elements[at].attrs.get("class") or "") == called and tree.end(at) > tree.start(at)
    ]
    number = 0
    while number < _MOST and (held := _first_held(tree, entries)) is not None:
        tree.grown.end_before(*held)
        number += 1
    return number > 0


def _first_held(tree: PageTree, entries: Sequence[int]) -> tuple[int, int] | None:
    """Return the first entry that holds another, and that; None where it is not the last one of a list."""
    held = next(((one, other) for one, other in pairwise(entries) if other < tree.last[one]), None)
    if held is None:
        return None
    beside = [at for at in entries if tree.elements[at].parent is tree.elements[held[0]].parent]
    return held if len(beside) >= _FEWEST and beside[-1] == held[0] else None
