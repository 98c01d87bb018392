"""Lines over the cards of one thing at several sellers: how many offers there are, and what they cost."""

import re
from typing import Final

from falsefront.parse.cards import MONEY
from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_COUNTED: Final = re.compile(r"(?<![\d.,])(\d{1,4})\s+[^\W\d_]{4,}")
_SPAN: Final = re.compile(r"\s(?:[–—~-]|[^\W\d_]{1,4})\s|[–—~]")  # "to", "bis"
# Between the count and the lowest sum: "3 offers from £39.90".
_FROM: Final = late(rf"[\s:,·]*(?:{word_lists(__file__).any_of('from')})(?!\w)", re.IGNORECASE)


def counts_offers(text: str, count: int) -> bool:
    """Whether a line over cards tells how many they are, and the span of their prices or the lowest one.

    >>> counts_offers("EUR 79.90 to EUR 109.99 · 5 offers", 5), counts_offers("EUR 79.90 · 5 pieces left", 5)
    (True, False)
    >>> counts_offers("5 offers from EUR 79.90", 5), counts_offers("5 pieces EUR 79.90", 5)
    (True, False)
    """
    said = next((found for found in _COUNTED.finditer(text) if int(found[1]) == count), None)
    if said is None:
        return False
    is_lowest = _FROM.match(text, said.end()) is not None and MONEY.is_in(text[said.end() :])
    return is_lowest or sum(map(MONEY.is_in, _SPAN.split(text[: said.start()]))) > 1
