"""The list on the front page of a shop: what is put forward there is no part beside a subject, it is all there is.

Under "Recommended products" and "Best sellers" a page of one thing shows others. Where a page has no heading of its own
but the logo, nothing to order, no address and no list in its middle, the things under such words are its list. What its
data for other sites say of a thing at the top of the site ("og:type" product, "og:url" the front page) is the shop's
own motto. The top of a site may have several such lists, and its own one is read beside them.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.address_texts import is_address
from falsefront.parse.cards import MONEY
from falsefront.parse.headings_of_things import HOME, is_on_way_home, is_told_by_title, titled_heading
from falsefront.parse.list_cards import cards_of_list
from falsefront.parse.opengraph import open_graph
from falsefront.parse.structured import Structured
from falsefront.parse.tree import ELSEWHERE, MAIN, Line, PageTree, attribute, folded_text
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_FRONT: Final = Caseless(rf"(?:{_LISTS.any_of('front')})[\s:：…!]*")
_TOKENS: Final = re.compile(r"recommend|hot[-_ ]?(?:products|sale)s?\b|best[-_ ]?sellers?\b", re.IGNORECASE)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "div", "span", "p")
_FEWEST: Final = 3
_MOST_LISTS: Final = 6  # of one page
_PRICED: Final = 0.6  # of the cards
_MOST_CHARS: Final = 60
_DIGIT: Final = re.compile(r"\d")
_OF_TOP: Final = frozenset({"title", "url", "image"})


def cards_of_front(tree: PageTree, structured: Structured, base: str) -> list[int]:
    """Return the cards of a page's list, on a front page those that it puts forward."""
    found = cards_of_list(tree, base)
    if len(found) >= _FEWEST and _is_of_top(structured) and _are_priced(tree, found):
        structured.offers, structured.brands = [], []
    if structured.offers:
        return found
    is_top = _is_at_top(tree, base)
    if _is_about_a_thing(tree) if is_top else bool(found) or _has_heading(tree) or titled_heading(tree) is not None:
        return found
    if not found and _gives_address(tree):
        return found
    if spans := _put_forward(tree):
        tree.take_in_spans(spans)
        shown = cards_of_list(tree, base)
        if len(shown) >= max(_FEWEST, len(found) + 1) and _are_priced(tree, shown):
            found = shown
        else:
            tree.leave_out_spans(spans)
    return _with_further(tree, found, base) if is_top else found


def _with_further(tree: PageTree, found: list[int], base: str) -> list[int]:
    """Return the cards of all lists of things on the top of a site: the deals of a day, then what is sold most."""
    lists: list[list[int]] = []
    shown = found
    while len(shown) >= _FEWEST and len(lists) < _MOST_LISTS and _are_priced(tree, shown):
        lists.append(shown)
        tree.leave_out_spans([(tree.start(at), tree.end(at)) for at in shown])
        shown = cards_of_list(tree, base)
    every = sorted(at for each in lists for at in each)
    tree.take_in_spans([(tree.start(at), tree.end(at)) for at in every])
    return every or found


def _is_at_top(tree: PageTree, base: str) -> bool:
    """Whether a page is the top of its site, by where it stands, or as it tells other sites that it does."""
    links = (tree.elements[at] for at in tree.by_name.get("link", ()))
    said = [attribute(tag, "href") for tag in links if (attribute(tag, "rel") or "").lower() == "canonical"]
    return any(HOME.fullmatch(link.strip()) for link in (base, *said, open_graph(tree).get("og:url")) if link)


def _is_about_a_thing(tree: PageTree) -> bool:
    """Whether the top of a site has a heading of its own, or one of a thing to order that its title begins with."""
    titled = titled_heading(tree)
    return _has_heading(tree) or (titled is not None and is_told_by_title(tree, titled))


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


def _gives_address(tree: PageTree) -> bool:
    """Whether an address stands in the middle of a page: it is about where somebody is."""
    return any(line.zone == MAIN and _DIGIT.search(line.text) and is_address(line.text) for line in tree.lines)


def _has_heading(tree: PageTree) -> bool:
    headings = (at for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN and tree.text(at))
    return any(not is_on_way_home(tree, at) for at in headings)


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
