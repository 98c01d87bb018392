"""A market's results told in data as one product with all their prices: "lowPrice" 19, "highPrice" 9900.

Search engines show such a summary below a link to the list. It is nobody's offer, and whom the data name beside it is
the market.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from falsefront.contact.price import price
from falsefront.parse.draft import Draft
from falsefront.parse.several import is_about_one
from falsefront.parse.structured import Structured
from falsefront.parse.tree import PageTree

_FEWEST: Final = 4  # cards
_LEAST, _MOST = ".lowPrice", ".highPrice"  # at the end of where a price was found


def leave_out_summary(tree: PageTree, structured: Structured, found: Sequence[int]) -> None:
    """Forget the one product of a page's data that only sums up the cards of its list, the cheapest to the dearest.

    One of the two sums stands in a card, and the page itself shows no price of its own. A thing of several sizes has
    such a span as well, and its page shows it.
    """
    if len(structured.offers) != 1 or len(found) < _FEWEST:
        return
    told = _span(structured.offers[0])
    if told and not is_about_one(tree, found) and told & _sums(tree, found):
        structured.offers, structured.brands = [], []


def _span(offer: Draft) -> set[Decimal]:
    """Return the lowest and the highest price of an offer that has both, and tells them as such."""
    said = [each[0] for name in ("price", "price_max") if (each := offer.fields.get(name))]
    sums = {reading for each in said if (reading := _amount(each.raw)) is not None}
    is_span = len(sums) > 1 and said[0].source.endswith(_LEAST) and said[1].source.endswith(_MOST)
    return sums if is_span else set()


def _sums(tree: PageTree, found: Sequence[int]) -> set[Decimal]:
    lines = (line.text for at in found for line in tree.lines_of(at))
    return {reading for text in lines if (reading := _amount(text)) is not None}


def _amount(text: str) -> Decimal | None:
    reading = price(text)
    return Decimal(reading.least) if reading else None
