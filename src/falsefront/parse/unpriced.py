"""A list of things without price, seller or number: a picture, a title and a link in each card, and a way to order.

Without a way to order, how they stand and one word tell that they are things (`pictured_things`).

It is read last: where a page says anything else of somebody, that is what the page is about.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.card_titles import say_main_link
from falsefront.parse.draft import Draft
from falsefront.parse.ordering import is_ordered
from falsefront.parse.pictured_things import adverts_of_board, pictured_things
from falsefront.parse.several import drafts_of
from falsefront.parse.tree import PageTree

FEWEST: Final = 3
MOST: Final = 1_000
_SHARE: Final = 0.6  # of the cards, in which the way to order is seen: what is sold out has none
# Where a page of one thing stands, as shop software names it: in the singular, or by a number.
_OF_ONE_THING: Final = re.compile(
    r"/(?:product|produkt|produit|producto|produto|prodotto|item|goods|tovar|artikel|product-page|dp|p)/[^/?#]"
    r"|[?&](?:products?_?id|goods_?id|item_?id)=\w",
    re.IGNORECASE,
)


def unpriced(tree: PageTree, found: Sequence[int], base: str) -> list[Draft]:
    """Return the title and the link of each card, none where nothing shows that the cards are of things to be had."""
    return _to_be_ordered(tree, found, base) or drafts_of(tree, pictured_things(tree)[:MOST], {}, base, _named)


def adverts(tree: PageTree, base: str) -> list[Draft]:
    """Return the title and the link of each advert on a page that is titled as a board of them."""
    return drafts_of(tree, adverts_of_board(tree)[:MOST], {}, base, _named)


def _to_be_ordered(tree: PageTree, found: Sequence[int], base: str) -> list[Draft]:
    if len(found) < FEWEST or not all(_has_picture(tree, at) for at in found):
        return []
    drafts = drafts_of(tree, found[:MOST], {}, base, _named)
    if len(drafts) < len(found[:MOST]) or not all(draft.raw("title") and draft.raw("url") for draft in drafts):
        return []
    ordered = sum(is_ordered(tree, at) for at in found)
    things = sum(_OF_ONE_THING.search(draft.raw("url") or "") is not None for draft in drafts)
    return drafts if ordered >= _SHARE * len(found) or things == len(drafts) else []


def _has_picture(tree: PageTree, at: int) -> bool:
    return len(tree.inside(tree.by_name.get("img", ()), at)) > 0


def _named(tree: PageTree, at: int, base: str) -> Draft:
    draft = Draft()
    say_main_link(tree, at, draft, base)
    return draft
