"""Priced cards by their order: first the thing, then its price, then a name right over a place or a telephone.

The name is who sells, whatever is longer and whichever of them is a heading: "Steel hinge", "₹ 45 / Piece", "Ganesh
Hardware Mart", "Plot 12, Station Road, Rajkot 360003". So it is where the card's picture leads to the thing, and the
heading elsewhere.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.address_texts import is_address
from falsefront.parse.card_places import is_place
from falsefront.parse.card_slots import NO_SELLERS
from falsefront.parse.card_vendors import name_in
from falsefront.parse.cards import MONEY, gives_number
from falsefront.parse.draft import Draft
from falsefront.parse.names import folded
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.words import OFFER_BUTTONS

_NEXT_LINES: Final = 3  # behind a name, of which one is a place or a telephone
_FEWEST_LETTERS: Final = 2
_MOST_BUTTON_CHARS: Final = 40
_FEWEST_CARDS: Final = 3
_OF_CARDS: Final = 0.6  # in which a name stands so
_DIGIT: Final = re.compile(r"\d")
_MARKED: Final = ("b", "strong", "i", "em", "u")
_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")


def things_first(
    tree: PageTree, card: int, links: Sequence[int], headings: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Return the links and the headings of a card without those that are a name behind its thing and its price."""
    worded = [link for link in links if _is_worded(tree.text(link, separator=" "))]
    if len(worded) + len(headings) < 2:
        return list(links), list(headings)
    lines = tree.lines_of(card) if worded else []
    if not any(map(_is_priced, lines)):
        return list(links), list(headings)
    bare = [each for each in headings if tree.link_inside(each) is None]
    names = _names_behind(tree, lines, worded, bare)
    kept = [each for each in headings if not any(each < link < tree.last[each] or each == link for link in names)]
    if kept and (pictured := _of_picture(tree, worded, links)) is not None:
        is_named = folded(tree.text(pictured)) in _words_of_pictures(tree, card)
        is_elsewhere = all((is_named or each > pictured) and not _leads_as(tree, each, pictured) for each in kept)
        kept = [] if is_elsewhere else kept
        names = {link for link in worded if _href(tree, link) != _href(tree, pictured)} if is_elsewhere else names
    return [link for link in links if link not in names], kept


def _names_behind(tree: PageTree, lines: Sequence[Line], worded: Sequence[int], bare: Sequence[int]) -> set[int]:
    """Return what stands right over a place or a telephone, behind the first link and a price: links, bare headings."""
    first = worded[0]
    behind = [link for link in worded[1:] if _href(tree, link) != _href(tree, first)]
    behind += [each for each in bare if not first < each < tree.last[first]]
    return {link for link in behind if _is_over_contact(tree, lines, tree.end(first), link)}


def _is_over_contact(tree: PageTree, lines: Sequence[Line], since: int, at: int) -> bool:
    own = next((number for number, line in enumerate(lines) if line.start <= tree.start(at) < line.end), None)
    if own is None or not any(_is_priced(line) for line in lines[:own] if line.start >= since - 1):
        return False
    below = lines[own + 1 : own + 1 + _NEXT_LINES]
    return any(gives_contact_or_place(line.text) for line in below)


def _is_over_street(tree: PageTree, lines: Sequence[Line], at: int) -> bool:
    """Whether the next line behind an element is a whole address: a name stands so before the price too."""
    end = tree.end(at)
    below = next((line.text for line in lines if line.start >= end), "")
    return _DIGIT.search(below) is not None and is_address(below)


def gives_contact_or_place(text: str) -> bool:
    """Whether a line is an address, a town or a telephone, if only a masked one."""
    return is_address(text) or (_DIGIT.search(text) is not None and gives_number(text)) or is_place(text)


def _of_picture(tree: PageTree, worded: Sequence[int], links: Sequence[int]) -> int | None:
    """Return the first link with words that leads where all pictures in links of a card do, if any."""
    pictures = tree.by_name.get("img", ())
    targets = {_href(tree, link) for link in links if tree.inside(pictures, link)}
    return next((link for link in worded if len(targets) == 1 and _href(tree, link) in targets), None)


def _words_of_pictures(tree: PageTree, card: int) -> set[str]:
    return {folded(tree.elements[at].attrs.get("alt")) for at in tree.inside(tree.by_name.get("img", ()), card)}


def _leads_as(tree: PageTree, heading: int, link: int) -> bool:
    """Whether a heading is, holds or stands in a link that leads where another one does, or in no link at all."""
    inside = tree.link_inside(heading)
    return inside is None or inside.attrs.get("href") == _href(tree, link)


def _href(tree: PageTree, at: int) -> str | None:
    return tree.elements[at].attrs.get("href")


def _is_worded(text: str) -> bool:
    is_word = sum(map(str.isalpha, text)) >= _FEWEST_LETTERS
    return is_word and not is_price_line(text) and not OFFER_BUTTONS.is_in(text)


def _is_priced(line: Line) -> bool:
    """Whether a line gives a price, or says in its stead that it is to be asked for."""
    is_asked = len(line.text) <= _MOST_BUTTON_CHARS and OFFER_BUTTONS.is_in(line.text)
    return is_asked or MONEY.is_in(line.text) or is_price_line(line.text)


def say_names_over_contacts(tree: PageTree, cards: Sequence[tuple[int, Draft]], base: str) -> None:
    """Say who sells what priced cards show by the name that stands behind the price, right over a street or a number.

    Said where most cards have one there, and one name has one place: a kind of goods is to be had anywhere.
    """
    priced = [each for each in cards if "price" in each[1].fields]
    if len(priced) < _FEWEST_CARDS or all("vendor" in draft.fields for _, draft in priced):
        return
    reached = sum(map(_is_reached, (draft for _, draft in priced)))
    if reached < max(_FEWEST_CARDS, _OF_CARDS * len(priced)):
        return
    found = [(draft, name) for card, draft in priced if (name := _name_over(tree, card, draft)) is not None]
    places = {(folded(name), folded(draft.raw("address") or draft.raw("phone"))) for draft, (name, _) in found}
    is_one_place = len(places) == len({name for name, _ in places})
    if len(found) < max(_FEWEST_CARDS, _OF_CARDS * len(priced)) or not is_one_place:
        return
    if any(folded(draft.raw("vendor") or name) != folded(name) for draft, (name, _) in found):
        return
    for draft, (seller, href) in found:
        if "vendor" in draft.fields:
            continue
        draft.say("vendor", seller, "layout: the name behind the price, over a place")
        if (url := absolute(href, base) if href else None) and url != draft.raw("url"):
            draft.say("vendor_url", url, "layout: the name behind the price, over a place@href")


def _is_reached(draft: Draft) -> bool:
    """Whether a card gives a telephone, or an address that is more than a town."""
    return "phone" in draft.fields or _DIGIT.search(draft.raw("address") or "") is not None


def _name_over(tree: PageTree, card: int, draft: Draft) -> tuple[str, str | None] | None:
    """Return the one name that stands so in a card, and where it leads."""
    lines, title = tree.lines_of(card), folded(draft.raw("title"))
    titled = next((line.end for line in lines if title and folded(line.text).startswith(title)), None)
    if titled is None:
        return None
    links = [at for at in tree.inside(tree.by_name.get("a", ()), card) if _href(tree, at)]
    heads = [at for name in _HEADINGS for at in tree.inside(tree.by_name.get(name, ()), card)]
    said: dict[str, str | None] = {}
    marked = [at for name in _MARKED for at in tree.inside(tree.by_name.get(name, ()), card) if _is_line(tree, at)]
    for at in (*links, *sorted(heads), *sorted(marked)):
        is_behind = tree.start(at) >= titled - 1
        if is_behind and (_is_over_contact(tree, lines, titled, at) or _is_over_street(tree, lines, at)):
            name, href = name_in(tree, at), _href(tree, at)
            if (
                name
                and folded(name) != title
                and not is_place(name)
                and not _is_of_kind(href or "")
                and name not in said
            ):
                said[name] = href
    return next(iter(said.items())) if len(said) == 1 else None


def _is_line(tree: PageTree, at: int) -> bool:
    """Whether an element is a whole line: a name in bold over a street."""
    line = tree.line_at(tree.start(at))
    return line is not None and tree.start(at) <= line.start and line.end <= tree.end(at) and tree.end(at) > line.start


def _is_of_kind(href: str) -> bool:
    """Whether a link leads to where a site keeps its kinds of goods, its makers and towns."""
    return any(map(NO_SELLERS.fullmatch, href.partition("?")[0].split("/")[:-1]))
