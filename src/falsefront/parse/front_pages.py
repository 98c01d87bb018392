"""The list on the front page of a shop: what is put forward there is no part beside a subject, it is all there is.

Under "Recommended products" and "Best sellers" a page of one thing shows others. Where a page has no heading of its own
but the logo, nothing to order, no address and no list in its middle, the things under such words are its list. What its
data for other sites say of a thing at the top of the site ("og:type" product, "og:url" the front page) is the shop's
own motto.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.address_texts import is_address
from falsefront.parse.cards import MONEY
from falsefront.parse.headings_of_things import HOME, is_on_way_home, titled_heading
from falsefront.parse.list_cards import cards_of_list
from falsefront.parse.structured import Structured
from falsefront.parse.tree import ELSEWHERE, MAIN, Line, PageTree, folded_text
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_FRONT: Final = Caseless(rf"(?:{_LISTS.any_of('front')})[\s:：…!]*")
_TOKENS: Final = re.compile(r"recommend|hot[-_ ]?(?:products|sale)s?\b|best[-_ ]?sellers?\b", re.IGNORECASE)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "div", "span", "p")
_FEWEST: Final = 3
_PRICED: Final = 0.6  # of the cards
_MOST_CHARS: Final = 60
_DIGIT: Final = re.compile(r"\d")
_OF_TOP: Final = frozenset({"title", "url", "image"})


def cards_of_front(tree: PageTree, structured: Structured, base: str) -> list[int]:
    """Return the cards of a page's list, on a front page those that it puts forward."""
    found = cards_of_list(tree, base)
    if len(found) >= _FEWEST and _is_of_top(structured) and _are_priced(tree, found):
        structured.offers, structured.brands = [], []
    if found or structured.offers or _has_subject(tree):
        return found
    spans = _put_forward(tree)
    if not spans:
        return found
    tree.take_in_spans(spans)
    shown = cards_of_list(tree, base)
    if len(shown) >= _FEWEST and _are_priced(tree, shown):
        return shown
    tree.leave_out_spans(spans)
    return found


def _is_of_top(structured: Structured) -> bool:
    """Whether the one thing that data tell of is but a title, and leads to the top of the site."""
    if len(structured.offers) != 1 or not set(structured.offers[0].fields) <= _OF_TOP:
        return False
    return HOME.fullmatch((structured.offers[0].raw("url") or "").strip()) is not None


def _are_priced(tree: PageTree, found: Sequence[int]) -> bool:
    priced = sum(any(map(_is_priced, tree.lines_of(at))) for at in found)
    return priced >= _PRICED * len(found)


def _is_priced(line: Line) -> bool:
    return MONEY.is_in(line.text) or is_price_line(line.text)


def _has_subject(tree: PageTree) -> bool:
    """Whether a page has a heading of its own, something to order, or an address in its middle."""
    headings = (at for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN and tree.text(at))
    if any(not is_on_way_home(tree, at) for at in headings) or titled_heading(tree) is not None:
        return True
    return any(line.zone == MAIN and _DIGIT.search(line.text) and is_address(line.text) for line in tree.lines)


def _put_forward(tree: PageTree) -> list[tuple[int, int]]:
    """Return where things stand that a front page puts forward, in pieces of text."""
    heads = [at for name in _HEADINGS for at, _, _ in tree.told(name, _is_over_front) if tree.zone(at) == ELSEWHERE]
    spans = [tree.span_of_zone(at) for at in heads]
    marked = {at for token, every in tree.by_class.items() if _TOKENS.search(token) for at in every}
    marked.update(at for token, at in tree.by_id.items() if _TOKENS.search(token))
    return sorted({*spans, *((tree.start(at), tree.end(at)) for at in marked if tree.zone(at) == ELSEWHERE)})


@remembered
def _is_over_front(written: str) -> bool:
    words = folded_text(written, " ")
    return len(words) <= _MOST_CHARS and _FRONT.is_all(words)
