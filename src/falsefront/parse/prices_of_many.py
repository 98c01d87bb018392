"""Several prices that stand alike on a page are those of as many things: none of them is the price of the page."""

from typing import Final

from falsefront.contact.price import price
from falsefront.parse.amounts import ASKED, MAX_LINES, amounts
from falsefront.parse.draft import Draft
from falsefront.parse.prices import MOST_WORDS, stretches
from falsefront.parse.tree import PageTree

_LINE: Final = "layout:price line"  # no class, no data says that this one is the page's
_LABEL: Final = "label:"
_LAID_OUT: Final = "layout:"
_STATE: Final = "state:"
OF_ONE: Final = frozenset({"tiers", "product_id", "availability", "cas"})  # what a page says of one thing alone
_OF_LABELS: Final = " :："
_FEWEST: Final = 3  # sums: today's, a former one without a word for it, that of a second size
_FEWEST_OF_SELLER: Final = 2  # on a page that is a seller's, of whom a sum is none


def leave_price_of_many(tree: PageTree, draft: Draft) -> None:
    """Leave a price unread that stands first of several, each by itself or labelled, on a page that tells of no thing.

    What has a number, a stock or a ladder of quantities is one thing, whatever its sizes and those beside it cost.
    """
    said = draft.fields.get("price")
    if not said or not OF_ONE.isdisjoint(draft.fields):
        return
    if said[0].source == _LINE:
        are_many = len(_sums(tree)) >= _FEWEST
    else:
        label = said[0].source.removeprefix(_LABEL)
        are_many = label != said[0].source and len(_labelled(tree, label)) >= _FEWEST
    if are_many:
        _leave_price(draft)


def leave_values_of_sellers_goods(tree: PageTree, draft: Draft) -> None:
    """Leave the price and the least order of the first of several goods unread where a page is their seller's."""
    vendor = draft.fields.get("vendor")
    if not vendor or not vendor[0].source.startswith((_LAID_OUT, _STATE)) or {"title", "tiers"} & draft.fields.keys():
        return
    priced, least = draft.fields.get("price"), draft.fields.get("moq")
    if priced and priced[0].source.startswith(_LAID_OUT) and len(_sums(tree)) >= _FEWEST_OF_SELLER:
        _leave_price(draft)
    if least and len(_behind(tree, least[0].source.removeprefix(_LABEL))) >= _FEWEST_OF_SELLER:
        del draft.fields["moq"]


def _sums(tree: PageTree) -> set[str]:
    """Return the different sums that are asked on a page."""
    shown = amounts(tree, tree.subject[:MAX_LINES], *stretches(tree))
    read = (price(one.raw) for one in shown if one.kind == ASKED and one.words <= MOST_WORDS)
    return {each.least for each in read if each is not None}


def _labelled(tree: PageTree, label: str) -> set[str]:
    """Return the different sums that stand behind one label on lines of a page."""
    return {each.least for rest in _behind(tree, label) if (each := price(rest)) is not None}


def _behind(tree: PageTree, label: str) -> set[str]:
    """Return the different texts behind one label on lines of a page."""
    lines = (line.text for line in tree.subject[:MAX_LINES] if line.text.startswith(label))
    return {text.removeprefix(label).lstrip(_OF_LABELS) for text in lines}


def _leave_price(draft: Draft) -> None:
    for name in ("price", "price_max"):
        draft.fields.pop(name, None)
