"""The boxes of other sellers on one seller's page, under heads that say so: "Similar companies", "Popular sellers"."""

from typing import Final

from falsefront.parse.firm_names import is_firm
from falsefront.parse.firm_pages import FirmPage
from falsefront.parse.goods_beside_others import goods_beside_others
from falsefront.parse.hosted import is_promoted
from falsefront.parse.names import are_one_name
from falsefront.parse.profile_links import is_beside
from falsefront.parse.promoted_words import is_badge
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import ELSEWHERE, MAIN, PageTree, attribute, end_of_container

_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_HEADS: Final = (*_HEADINGS, "strong", "b", "div", "span", "p")
_MOST_BOXES: Final = 20
_MOST_CARDS: Final = 60  # of other sellers under one badge
Span = tuple[int, int]  # pieces of text


def beside_promoted(tree: PageTree, firm: FirmPage | None, cards: list[int], url: str) -> list[int]:
    """Return the cards of a page without those of other sellers, whose boxes are put beside the subject.

    Only where the page is one seller's; a box that holds his name is no other's.
    """
    if firm is None:
        return cards
    heads = [at for name in _HEADS for at, _, _ in tree.told(name, is_promoted) if tree.zone(at) in (MAIN, ELSEWHERE)]
    boxes = [(at, span) for at in sorted(heads)[:_MOST_BOXES] if (span := _box(tree, firm, at, url))]
    spans = [span for at, span in boxes if tree.zone(at) == MAIN]
    spans += [each for at, span in boxes for each in goods_beside_others(tree, firm, at, span)]
    if spans:
        tree.leave_out_spans(spans)
    return [at for at in cards if not any(begin <= tree.start(at) < end for begin, end in spans)]


def _box(tree: PageTree, firm: FirmPage, at: int, url: str) -> Span | None:
    words = tree.text(at, separator=" ")
    if tree.elements[at].name not in _HEADINGS and (is_badge(words) or _stands_behind(tree, firm.heading, at)):
        return _cards_behind(tree, firm, at, url)
    begin, end = tree.start(at), end_of_container(tree, at, words)
    return None if begin <= tree.start(firm.heading) < end else (begin, end)


def _stands_behind(tree: PageTree, heading: int, at: int) -> bool:
    """Whether words stand directly behind the subject's name."""
    return tree.end(heading) <= tree.start(at) and not tree.written(tree.end(heading), tree.start(at)).strip()


def _cards_behind(tree: PageTree, firm: FirmPage, at: int, url: str) -> Span | None:
    """Return the other sellers who stand directly behind what may be a badge of the subject's own: "Gold Member"."""
    begin, end = tree.start(at), tree.end(at)
    parent = tree.elements[at].parent
    while (
        parent is not None
        and parent.name not in ("body", "html")
        and (tree.start(parent.at), tree.end(parent.at)) == (begin, end)
    ):
        at, parent = parent.at, parent.parent
    last = end
    for _ in range(_MOST_CARDS):
        after = tree.beside(at)
        if after is None or not _shows_other(tree, firm, after, url):
            break
        at, last = after, tree.end(after)
    return (begin, last) if last > end else None


def _shows_other(tree: PageTree, firm: FirmPage, box: int, url: str) -> bool:
    """Whether an element begins with a link that bears another firm's name or leads to its page beside this one."""
    for at in (box, *tree.inside(tree.by_name.get("a", ()), box)):
        element, words = tree.elements[at], tree.text(at, separator=" ").strip()
        if element.name != "a" or not words:
            continue
        link = absolute(attribute(element, "href"), url)
        is_seller = is_firm(words) or (bool(link) and is_beside(link or "", url))
        return is_seller and not are_one_name(words, firm.name)
    return False
