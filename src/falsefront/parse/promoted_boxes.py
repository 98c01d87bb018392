"""The boxes of other sellers on one seller's page, under heads that say so: "Similar companies", "Popular sellers"."""

from typing import Final

from falsefront.parse.firm_pages import FirmPage
from falsefront.parse.hosted import is_promoted
from falsefront.parse.tree import MAIN, PageTree, end_of_container

_HEADS: Final = ("h2", "h3", "h4", "h5", "h6", "strong", "b", "div", "span", "p")
_MOST_BOXES: Final = 20


def beside_promoted(tree: PageTree, firm: FirmPage | None, cards: list[int]) -> list[int]:
    """Return the cards of a page without those of other sellers, whose boxes are put beside the subject.

    Only where the page is one seller's; a box that holds his name is no other's.
    """
    if firm is None:
        return cards
    heads = [at for name in _HEADS for at, _, _ in tree.told(name, is_promoted) if tree.zone(at) == MAIN]
    spans = []
    for at in sorted(heads)[:_MOST_BOXES]:
        begin, end = tree.start(at), end_of_container(tree, at, tree.text(at, separator=" "))
        if not begin <= tree.start(firm.heading) < end:
            spans.append((begin, end))
    if spans:
        tree.leave_out_spans(spans)
    return [at for at in cards if not any(begin <= tree.start(at) < end for begin, end in spans)]
