"""Whether cards that would be left out of a page stand in a list of others that names who is in each.

Of such a list some cards alone may be told to be others' (by a legal form, a domain). Left out one by one they would
leave a list with holes, whose rest is given to nobody. On a page with contacts of its own before or behind the list
nobody in it is given, unless the page's title or first heading says that others are listed.
"""

from collections.abc import Callable, Sequence
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import Part, meet
from falsefront.parse.forgetting import forgetting
from falsefront.parse.listed_sellers import are_of_list, is_titled_list, listed_sellers
from falsefront.parse.named_others import may_hold_another
from falsefront.parse.own_signs import OwnSigns
from falsefront.parse.tree import MAIN, PageTree

_NAMED: Final = 0.8  # of those in a list
_DOUBTFUL: Final = 0.2  # of them, in whose places somebody else may stand
_MET: Final = 0.5  # of the cards, of a page that says what it lists


def is_list_rather(
    tree: PageTree,
    named: Sequence[Draft],
    spans: Sequence[tuple[int, int]],
    signs_of_page: Callable[[], OwnSigns],
) -> bool:
    """Whether a list of others is read rather than cards: `named` are those of them that are told to be firms'."""
    if named:
        return _lists_more(tree, len(named), signs_of_page)
    return are_listed_by_name(tree, spans, signs_of_page)


def are_listed_by_name(tree: PageTree, spans: Sequence[tuple[int, int]], signs_of_page: Callable[[], OwnSigns]) -> bool:
    """Whether some cards, in pieces of text, belong to those whom a list of the page names: most, if its title says so.

    The others of these stand beside the list that is read, in another column.
    """
    if not spans or are_of_list(tree, spans):
        return bool(spans)
    with forgetting(tree):
        parts = listed_sellers(tree, signs_of_page).parts
    named = sum(bool(part.name) for part in parts)
    if not named or named < _NAMED * len(parts):
        return False
    met = sum(any(meet(part, span) for part in parts) for span in spans)
    if is_titled_list(tree) and all(part.at >= 0 for part in parts if part.name):
        return met >= _MET * len(spans)
    return met == len(spans) and not stands_around(tree, parts)


def _lists_more(tree: PageTree, named: int, signs_of_page: Callable[[], OwnSigns]) -> bool:
    """Whether a list of others names more of them than some cards do, and few of those may hold another's contacts."""
    with forgetting(tree):
        parts = [part for part in listed_sellers(tree, signs_of_page).parts if part.name]
    doubtful = sum(may_hold_another(tree, part) for part in parts)
    return len(parts) - doubtful > named and doubtful <= _DOUBTFUL * len(parts)


def stands_around(tree: PageTree, parts: Sequence[Part]) -> bool:
    """Whether the page gives a contact before the first of some parts or behind the last."""
    first, last = min(part.start for part in parts), max(part.end for part in parts)
    return any(line.zone == MAIN and not first <= line.start < last and gives_contact(line.text) for line in tree.lines)
