"""Who sells the one thing of a market's page by the heading that begins the box of his labelled contacts.

`<aside class="ad-owner"><h3>OX TOOLS</h3><p>Tel: 0113 ...</p><p>Address: ...</p></aside>`: its class calls the box one
of who sells. A person is none: whom to ask for at a seller's stands so too.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.card_vendors import name_in
from falsefront.parse.cards import MONEY
from falsefront.parse.contact_lines import numbers_of
from falsefront.parse.draft import Draft
from falsefront.parse.element import Element
from falsefront.parse.firm_names import is_firm
from falsefront.parse.keepers import keeper
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.names import are_one_name
from falsefront.parse.own_names import SELLERS
from falsefront.parse.profile_heads import is_name_of_head
from falsefront.parse.shown_sellers import may_be_name, say_in_box
from falsefront.parse.tree import MAIN, PageTree
from falsefront.text.persons import is_person

_REACHED: Final = frozenset({"address", "phone"})
_HEADS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
# What a class or an id calls the box of who sells.
_BOX: Final = re.compile(rf"(?:.*[-_])?(?:advertiser|dealer|trader|owner|{SELLERS})(?:[-_].*)?", re.IGNORECASE)
_NO_BOX: Final = re.compile(r"review|comment|rating|question|answer|product|logo", re.IGNORECASE)
_MOST_LEVELS: Final = 5  # from a contact up to the box of its seller
_MOST_LINES: Final = 12  # of such a box
_MOST_CONTACTS: Final = 8


def say_seller_over_contacts(tree: PageTree, draft: Draft) -> None:
    """Say the one seller who stands over the labelled contacts of a page; who keeps the site, or its thing, is none."""
    found = dict(_named(tree))
    others = (*keeper(tree).names, *filter(None, (draft.raw("title"),)))
    for name, at in found.items() if len(found) == 1 else ():
        if not any(are_one_name(name, other) for other in others):
            draft.say("vendor", name, "layout: over contacts")
            say_in_box(tree, draft, at)


def _named(tree: PageTree) -> Iterator[tuple[str, int]]:
    pairs = [pair for pair in pairs_of_page(tree) if pair.zone == MAIN]
    reached = [pair.start for pair in pairs if field_of_label(pair.label) in _REACHED]
    reached += [line.start for line in tree.lines if line.zone == MAIN and any(numbers_of(line))]
    for start in reached[:_MOST_CONTACTS]:
        at = tree.begun_at(start)
        if (named := _over(tree, tree.elements[at] if at >= 0 else None)) is not None:
            yield named


def _over(tree: PageTree, element: Element | None) -> tuple[str, int] | None:
    """Return the name that begins the nearest box around a contact which begins with a heading."""
    for _ in range(_MOST_LEVELS):
        if element is None or _is_too_wide(tree, element.at):
            return None
        top = next((line.start for line in tree.lines_of(element.at)), None)
        first = next((at for at in _heads_inside(tree, element.at) if tree.start(at) == top), None)
        if first is not None:
            name = name_in(tree, first)
            return (name, first) if name and _is_sellers(element, name) else None
        element = element.parent
    return None


def _heads_inside(tree: PageTree, at: int) -> Iterator[int]:
    for name in _HEADS:
        yield from tree.inside(tree.by_name.get(name, ()), at)[:1]


def _is_too_wide(tree: PageTree, at: int) -> bool:
    """Whether an element holds more than one seller's contacts: the thing's own heading, a sum, many lines."""
    lines = tree.lines_of(at)
    has_thing = len(tree.inside(tree.by_name.get("h1", ()), at)) > 0
    return has_thing or len(lines) > _MOST_LINES or any(MONEY.is_in(line.text) for line in lines)


def _is_sellers(box: Element, name: str) -> bool:
    is_name = may_be_name(name) and (is_name_of_head(name) or is_firm(name))
    return is_name and not is_person(name) and _is_called_sellers(box)


def _is_called_sellers(box: Element) -> bool:
    tokens = f"{box.attrs.get('class') or ''} {box.attrs.get('id') or ''}".split()
    return any(_BOX.fullmatch(token) and not _NO_BOX.search(token) for token in tokens)
