"""The cards of a page's list without what stands among them and is none: banners, adverts, templates, invitations.

A market asks those who look through its list to be on it, in a card like all others: "List your company here", with the
market's own telephone. A card whose first words are such an invitation is nobody's; so is one that a script was to fill
in.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.card_adverts import without_adverts
from falsefront.parse.cards import MIN_CARDS_WITHOUT_PRICE, cards
from falsefront.parse.entries_alike import entries_alike
from falsefront.parse.headings_of_things import is_told_by_title, titled_heading
from falsefront.parse.hosted import invites
from falsefront.parse.tree import PageTree
from falsefront.parse.unended import end_unended
from falsefront.parse.unfilled import is_unfilled
from falsefront.parse.unlike_cards import without_unlike
from falsefront.parse.words import PLATFORM_WORDS
from falsefront.text.remembered import remembered

_MOST_PARTS: Final = 5  # of a page: a head, a menu, the list, a column beside it, a foot
_MOST_OF_PAGE: Final = 0.8  # of what stands on a page: more is all of it
_FIRST_LINES: Final = 2  # a mark may stand over the words
_MOST_INVITING: Final = 0.34  # of the cards


def cards_of_list(tree: PageTree, base: str) -> list[int]:
    """Return the cards of a page's list; what stands among them and is none is put beside the page's subject."""
    found = without_unlike(tree, entries_alike(tree, _without_parts(tree, _of_page(tree))))
    return without_adverts(tree, _without_inviting(tree, found), base)


def _of_page(tree: PageTree) -> list[int]:
    """Return the cards of a page; those inside of one where the first found are its head, its list and its foot.

    Three firms in a list are as many as the parts around them, each with a link and a telephone.
    """
    found = cards(tree)
    if end_unended(tree, found):
        found = cards(tree)
    if not 0 < len(found) <= _MOST_PARTS:
        return found
    whole = tree.end(0) - tree.start(0)
    if sum(tree.end(at) - tree.start(at) for at in found) < _MOST_OF_PAGE * whole:
        return found
    inside = cards(tree, found)
    holders = {part for part in found for at in inside if part < at < tree.last[part]}
    is_list = len(inside) >= MIN_CARDS_WITHOUT_PRICE and len(holders) == 1
    return inside if is_list and all(min(holders) < at < tree.last[min(holders)] for at in inside) else found


def _without_parts(tree: PageTree, found: list[int]) -> list[int]:
    """Return the cards of a list; none where one holds the heading that the page's title says: they are its parts."""
    if not found or tree.by_name.get("h1"):
        return found
    titled = titled_heading(tree)
    if titled is None or not is_told_by_title(tree, titled):
        return found
    return [] if any(card <= titled < tree.last[card] for card in found) else found


def _without_inviting(tree: PageTree, found: list[int]) -> list[int]:
    inviting = _told(tree, found)
    if not inviting:
        return found
    tree.leave_out(inviting)
    return [at for at in found if at not in inviting]


def _told(tree: PageTree, found: Sequence[int]) -> list[int]:
    asked = tree.told_lines(_invites)
    held = {at: [line for line in tree.lines_of(at) if line.text] for at in found}
    inviting = [at for at, lines in held.items() if any(line.shape in asked for line in lines[:_FIRST_LINES])]
    unfilled = [at for at, lines in held.items() if any(is_unfilled(line.text) for line in lines)]
    return [*unfilled, *(inviting if len(inviting) <= _MOST_INVITING * len(found) else ())]


@remembered
def _invites(line: str) -> bool:
    return invites(line) or PLATFORM_WORDS.is_all(line.strip(" .!?"))
