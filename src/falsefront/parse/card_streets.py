"""Where the one is whom a card of a list is about, by a street with its house and a town behind a dash."""

import re
from typing import Final

from falsefront.parse.address_texts import has_street
from falsefront.parse.card_places import called_places, is_known_place, say_place_of_card
from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree
from falsefront.text.remembered import remembered

_DASH: Final = re.compile(r"\s+[-–—]\s+")
_MOST_CHARS: Final = 120


def say_where_of_card(tree: PageTree, at: int, draft: Draft) -> None:
    """Say the one such line in an element of a card that is called after places; else the one place that it names."""
    if "address" not in draft.fields:
        told = {text for _, text in called_places(tree, at) if is_street_and_town(text)}
        if len(told) == 1:
            draft.say("address", told.pop(), "lines: a street and a town")
    say_place_of_card(tree, at, draft)


@remembered
def is_street_and_town(text: str) -> bool:
    """Whether a line is a street with its house and a town behind a dash.

    >>> is_street_and_town("ul. Leśna 35 - Biała Podlaska"), is_street_and_town("Leeds - yesterday 11:20")
    (True, False)
    """
    street, *rest = _DASH.split(text) if len(text) <= _MOST_CHARS else [text]
    return len(rest) == 1 and has_street(street) and any(map(str.isdigit, street)) and is_known_place(rest[0])
