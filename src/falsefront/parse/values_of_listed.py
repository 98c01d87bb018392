"""What stands among the firms that a page lists is theirs: no address, number or price of the page itself."""

from typing import Final

from falsefront.parse.draft import FURTHER_ADDRESS, Draft
from falsefront.parse.platform import entries_of_firms
from falsefront.parse.prices_of_many import OF_ONE
from falsefront.parse.tree import PageTree

_CONTACTS: Final = ("address", "phone", "email", "messenger", "registration")
_PRICES: Final = ("price", "price_max", "moq")


def leave_values_of_listed(tree: PageTree, draft: Draft, base: str) -> None:
    """Leave unread what a page that names no vendor says among the firms that it links to.

    A page that has something there is a list that could not be read: its prices are those of their goods.
    """
    if "vendor" in draft.fields or not OF_ONE.isdisjoint(draft.fields):
        return
    said = {name: pairs[0].raw for name in _CONTACTS if (pairs := draft.fields.get(name))}
    spans = entries_of_firms(tree, base) if said else []
    among = [name for name, raw in said.items() if any(_stands_in(tree, raw, *span) for span in spans)]
    if not among:
        return
    for name in (*among, *_PRICES):
        draft.fields.pop(name, None)
    draft.other = [each for each in draft.other if each[0] != FURTHER_ADDRESS]


def _stands_in(tree: PageTree, raw: str, begin: int, end: int) -> bool:
    """Whether a text stands on lines from one place to another, and nowhere before."""
    first = raw.split("\n", 1)[0]
    line = next((line for line in tree.lines if first in line.text), None)
    return line is not None and begin <= line.start < end
