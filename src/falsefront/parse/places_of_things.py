"""Addresses of cards that are where the thing is, and not who sells it: one seller has a house here and one there.

"2-bed house, 9 Elm Row, £150,000, marketed by Moss Lettings": another card has the same seller and another street.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.names import folded

_OF_SELLERS: Final = 0.5  # with several cards, who have several addresses
_DIGIT: Final = re.compile(r"\d")


def leave_out_places_of_things(cards: Sequence[tuple[int, Draft]]) -> None:
    """Take the streets out of priced cards where most sellers with several cards have several addresses."""
    priced = [draft for _, draft in cards if {"price", "title", "vendor"} <= set(draft.fields)]
    places: dict[str, list[str]] = {}
    for draft in priced:
        if _DIGIT.search(draft.raw("address") or ""):
            places.setdefault(folded(draft.raw("vendor")), []).append(folded(draft.raw("address")))
    repeated = [said for said in places.values() if len(said) > 1]
    several = [said for said in repeated if len(set(said)) > 1]
    if not several or len(several) < _OF_SELLERS * len(repeated):
        return
    for draft in priced:
        if _DIGIT.search(draft.raw("address") or ""):
            draft.fields.pop("address")
