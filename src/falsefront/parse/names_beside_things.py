"""Whose the things in a box are that is called a firm's, where its name is in a heading beside the box.

A heading over a card with the firm's own name or contacts, or over several cards, is that of a trade, a town or a list.
"""

from collections.abc import Collection
from typing import Final

from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.listed_names import name_of
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import PageTree

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_FEWEST: Final = 2  # things in a box, each with a heading of its own


def heading_beside(tree: PageTree, at: int, classes: Collection[str]) -> int | None:
    """Return the one heading beside a box of a firm's things in the element that holds both, if it may be his name.

    `classes` are those that such boxes have. A name without a legal form is a link, over several things with headings.
    """
    around = tree.elements[at].parent
    if around is None or _is_card(tree, at):
        return None
    if any(each != at for name in classes for each in tree.inside(tree.by_class.get(name, ()), around.at)):
        return None
    ranks = {each: name for name in _HEADINGS for each in tree.inside(tree.by_name.get(name, ()), around.at)}
    beside = [each for each in ranks if not at <= each < tree.last[at]]
    if len(beside) != 1 or any(ranks[each] <= ranks[beside[0]] for each in ranks if each != beside[0]):
        return None
    name = tree.text(beside[0], separator=" ")
    is_of_things = tree.link_inside(beside[0]) is not None and len(ranks) > _FEWEST
    is_name = firm_on(name) is not None or (is_of_things and name_of(name) is not None)
    return beside[0] if ranks[beside[0]] != _HEADINGS[0] and is_name and is_plausible("vendor", name) else None


def _is_card(tree: PageTree, at: int) -> bool:
    """Whether a box names a firm itself, or gives contacts."""
    return any(gives_contact(line.text) or firm_on(line.text) is not None for line in tree.lines_of(at))
