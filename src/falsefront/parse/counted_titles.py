"""Titles that a list counts through: "6. Oak tray", "7. Glass lamp", one more in each card.

The counted line is what the thing is called, also where a text about it leads to its page.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.draft import Draft
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree
from falsefront.records import Said

_COUNTED: Final = re.compile(r"(\d{1,4})[.)]\s+(\D.{1,150})")
_FEWEST_CARDS: Final = 3
_FEWEST_LETTERS: Final = 3
_MOST_LINES: Final = 6  # of a card


def say_counted_titles(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Put what stands behind the numbers that count some cards through for their titles, where each has one."""
    if len(cards) < _FEWEST_CARDS or not all("title" in draft.fields for _, draft in cards):
        return
    told: list[tuple[int, str]] = []
    for card, _ in cards:
        if (line := _counted_line(tree, card)) is None:
            return
        told.append(line)
    if not all(second == first + 1 for (first, _), (second, _) in pairwise(told)):
        return
    for (_, draft), (_, title) in zip(cards, told, strict=True):
        if folded(title) != folded(draft.raw("vendor")):
            draft.fields["title"] = [Said(raw=title, source="layout: the counted line of a card")]


def _counted_line(tree: PageTree, card: int) -> tuple[int, str] | None:
    for line in tree.lines_of(card)[:_MOST_LINES]:
        found = _COUNTED.fullmatch(line.text)
        if found is not None and sum(map(str.isalpha, found[2])) >= _FEWEST_LETTERS and not is_price_line(line.text):
            return int(found[1]), found[2]
    return None
