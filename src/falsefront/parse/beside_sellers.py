"""What stands with other sellers where the selector of a vendor names several and one of them is read.

The first name is whose the page, or the card, is read for. An address or a telephone in the place of the next name is
that one's, also where the first gives none. Where a profile says itself whose the site is, what its selectors find in
boxes of one kind under the names of other firms is theirs.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final

from falsefront.parse.alike_boxes import groups_of_alike, may_be_name
from falsefront.parse.element import ROOTS, Element
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.plausible import is_plausible
from falsefront.parse.selectors import matches
from falsefront.parse.tree import ELSEWHERE, PageTree
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.selector import CONSTANT, STATE, split_attribute

Span = tuple[int, int]  # pieces of text

_FEWEST: Final = 2
_WHERE: Final = ("address", "phone", "email")  # fields whose values tell where somebody is
_MOST_NAMES: Final = 200
_MOST_CHARS: Final = 120  # of a name


def names_told(tree: PageTree, fields: Mapping[str, str], root: int | None = None) -> list[int]:
    """Return the elements that the selector of a vendor takes for names, in document order."""
    selector = fields.get("vendor", CONSTANT)
    css, attribute = split_attribute(selector)
    if selector.startswith((STATE, CONSTANT)) or attribute is not None:
        return []
    found = matches(tree, css, root, [])[:_MOST_NAMES]
    return [at for at in found if tree.start(at) < tree.end(at) and not tree.is_of_others(at)]


def beside_first(tree: PageTree, fields: Mapping[str, str], root: int | None = None) -> list[Span]:
    """Return the places of those whom a vendor's selector names besides the first, on the page or inside one element.

    The names of several are of one make, at one depth; headings over the parts of any page name nobody, nor do plain
    ones on the page that is called by the first name.
    """
    names = names_told(tree, fields, root)
    if len(names) < _FEWEST:
        return []
    first, make = tree.text(names[0], separator=" "), _make(tree.elements[names[0]])
    if make[1] is None and any(are_one_name(title, first) for title in tree.titles):
        return []
    others = [at for at in names[1:] if _make(tree.elements[at]) == make and _is_other(tree, at, first)]
    sellers = sorted([names[0], *others])
    return [_place(tree, at, sellers, root) for at in others]


def beside_constant(tree: PageTree, fields: Mapping[str, str]) -> list[Span]:
    """Return the boxes of other firms than the one that a profile's constant names, where its selectors match."""
    vendor = fields.get("vendor", "")
    asked = [css for name in _WHERE if (css := _css(fields.get(name, CONSTANT))) is not None]
    if not vendor.startswith(CONSTANT) or not asked:
        return []
    found = [at for css in asked for at in matches(tree, css, None, []) if tree.start(at) < tree.end(at)]
    own = folded(vendor[len(CONSTANT) :])
    beside: list[Span] = []
    for boxes in groups_of_alike(tree, gives_contact, lambda _text: False, may_be_name) if len(found) > 1 else ():
        held = [box for box in boxes if any(box[0] <= tree.start(at) < box[1] for at in found)]
        if len(held) >= _FEWEST:
            beside += [box for box in boxes if own not in folded(tree.written(*box))]
    return beside


def _css(selector: str) -> str | None:
    return None if selector.startswith((STATE, CONSTANT)) else split_attribute(selector)[0]


def boxes_of_several(fields: Mapping[str, str]) -> str:
    """Return the warning that selectors match in boxes of other firms than the one that a constant names."""
    return (
        f"vendor: the page lists firms in boxes of one kind, and what others have is not {fields['vendor'][1:]}'s; "
        'name what holds one of them with item = "..."'
    )


def names_several(fields: Mapping[str, str]) -> str:
    """Return the warning that a vendor's selector names several where one is read."""
    return (
        f"vendor: the selector {fields['vendor']!r} names several sellers, and the first is read; "
        'name what holds one of them with item = "..."'
    )


def first_names(tree: PageTree, found: Sequence[int], fields: Mapping[str, str]) -> dict[int, str]:
    """Return for each card the first name that the selector of a vendor takes in it; "" where it takes none."""
    return {at: tree.text(names[0], separator=" ") if (names := names_told(tree, fields, at)) else "" for at in found}


def beside_in_cards(
    tree: PageTree, found: Sequence[int], fields: Mapping[str, str]
) -> tuple[list[int], dict[int, list[Span]]]:
    """Return the cards that `item` matches without those that are a list of others, and what in each is not its own.

    A list is what has inside of a card of its own the first name that it tells; who has a name over such a list is read
    without what stands in it.
    """
    first_of = {at: names[0] for at in found if (names := names_told(tree, fields, at))}
    cards: list[int] = []
    beside: dict[int, list[Span]] = {}
    for number, at in enumerate(found):
        inner = found[number + 1 : bisect_left(found, tree.last[at])]
        told = {folded(tree.text(first_of[other])) for other in inner if other in first_of}
        is_over = len(told) >= _FEWEST
        if is_over and at in first_of and any(other <= first_of[at] < tree.last[other] for other in inner):
            continue
        cards.append(at)
        spans = [(tree.start(other), tree.end(other)) for other in inner] if is_over else beside_first(tree, fields, at)
        if spans:
            beside[at] = spans
    return cards, beside


def _make(element: Element) -> tuple[str, str | None, int]:
    depth, around = 0, element.parent
    while around is not None:
        depth, around = depth + 1, around.parent
    return element.name, element.attrs.get("class"), depth


def _is_other(tree: PageTree, at: int, first: str) -> bool:
    name = tree.text(at, separator=" ")
    if tree.zone(at) == ELSEWHERE or len(name) > _MOST_CHARS or not is_plausible("vendor", name):
        return False
    if PAGE_NAMES.is_all(name) or CONTACT_PAGES.is_in(name) or MENU_WORDS.is_all(name):
        return False
    return not are_one_name(first, name)


def _place(tree: PageTree, at: int, sellers: Sequence[int], root: int | None) -> Span:
    """Return the widest box around a name that holds no other's; where it holds the name alone, up to the next one."""
    box = tree.elements[at]
    around = box.parent
    while around is not None and around.name not in ROOTS and around.at != root and _holds_alone(tree, around, sellers):
        box, around = around, around.parent
    if around is None or folded(tree.text(box.at)) != folded(tree.text(at)):
        return tree.start(box.at), tree.end(box.at)
    after = [tree.start(other) for other in sellers if other > at]
    return tree.start(box.at), min([*after, tree.end(around.at)])


def _holds_alone(tree: PageTree, around: Element, sellers: Sequence[int]) -> bool:
    return sum(around.at <= other < tree.last[around.at] for other in sellers) == 1
