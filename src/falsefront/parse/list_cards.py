"""The cards of a page's list without what stands among them and is none: banners, adverts, templates, invitations.

A market asks those who look through its list to be on it, in a card like all others: "List your company here", with the
market's own telephone. A card whose first words are such an invitation is nobody's; so is one that a script was to fill
in.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.card_adverts import without_adverts
from falsefront.parse.cards import cards
from falsefront.parse.headings_of_things import is_told_by_title, titled_heading
from falsefront.parse.hosted import invites
from falsefront.parse.tree import PageTree
from falsefront.parse.unfilled import is_unfilled
from falsefront.parse.unlike_cards import without_unlike
from falsefront.parse.words import PLATFORM_WORDS
from falsefront.text.remembered import remembered

_FIRST_LINES: Final = 2  # a mark may stand over the words
_MOST_INVITING: Final = 0.34  # of the cards


def cards_of_list(tree: PageTree, base: str) -> list[int]:
    """Return the cards of a page's list; what stands among them and is none is put beside the page's subject."""
    return without_adverts(tree, _without_inviting(tree, without_unlike(tree, _without_parts(tree, cards(tree)))), base)


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
