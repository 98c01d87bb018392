"""One seller in the data of a whole list, where its cards name several: the data tell who keeps the market."""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.names import folded

_FEWEST_SELLERS: Final = 2


def leave_to_cards(same: Sequence[Draft | None], cards: Sequence[Draft]) -> None:
    """Take out of a list's data the one seller whom they name, where the cards of the same things name several others.

    `same` has for each card what the data say of its thing.
    """
    pairs = [(ours, theirs) for ours, theirs in zip(same, cards, strict=True) if ours is not None]
    told = {folded(ours.raw("vendor")) for ours, _ in pairs}
    shown = {folded(name) for _, theirs in pairs if (name := theirs.raw("vendor"))}
    if len(told) != 1 or "" in told or len(shown) < _FEWEST_SELLERS or not told.isdisjoint(shown):
        return
    for ours, theirs in pairs:
        if "vendor" in theirs.fields:
            for name in PARTY_FIELDS:
                ours.fields.pop(name, None)
