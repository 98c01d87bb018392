"""What stands among the cards of a list and is none of them: a banner, a hint, a form in a place of its own.

Sites make the names of classes anew with each version, so that a banner between two cards is alike to them but for what
it holds: no class of its own is theirs, and inside it nearly nothing is called as most cards call their parts. A card
that is a picture and not a word, among those that have words, is a banner too.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from falsefront.parse.tree import PageTree

_FEWEST: Final = 4  # cards
_OF_MOST: Final = 0.75  # of the cards, that have what is usual
_FEWEST_USUAL: Final = 4  # classes inside
_MOST_UNLIKE: Final = 0.34  # of the cards
_LEAST_ALIKE: Final = 0.25  # of what is usual, in a card


def without_unlike(tree: PageTree, found: list[int]) -> list[int]:
    """Return the cards of a list without those that are built as nearly none is, put beside the subject of the page."""
    found = _without_wordless(tree, found)
    own = [set((tree.elements[at].attrs.get("class") or "").split()) for at in found]
    usual = _usual(own)
    odd = [at for at, classes in zip(found, own, strict=True) if classes.isdisjoint(usual)] if usual else []
    if len(found) < _FEWEST or not odd or len(odd) > _MOST_UNLIKE * len(found):
        return found
    inside = [_classes(tree, at) for at in found]
    parts = _usual(inside)
    if len(parts) < _FEWEST_USUAL:
        return found
    held = dict(zip(found, inside, strict=True))
    unlike = [at for at in odd if len(held[at] & parts) < _LEAST_ALIKE * len(parts)]
    tree.leave_out(unlike)
    return [at for at in found if at not in unlike]


def _without_wordless(tree: PageTree, found: list[int]) -> list[int]:
    silent = [at for at in found if not tree.text(at)]
    if len(found) < _FEWEST or not silent or len(silent) > _MOST_UNLIKE * len(found):
        return found
    tree.leave_out(silent)
    return [at for at in found if at not in silent]


def _usual(said: Iterable[set[str]]) -> set[str]:
    every = list(said)
    counted = Counter(token for tokens in every for token in tokens)
    return {token for token, times in counted.items() if times >= _OF_MOST * len(every)}


def _classes(tree: PageTree, at: int) -> set[str]:
    """Return the classes of what an element holds."""
    inside = (tree.elements[each].attrs.get("class") for each in range(at + 1, tree.last[at]))
    return {token for classes in inside if classes for token in classes.split()}
