"""The list of a page that gives nothing else: cards without prices or links, a firm's goods, or what scripts draw."""

from falsefront.parse.composed import Composed
from falsefront.parse.draft import Draft
from falsefront.parse.range_of_goods import range_of_goods
from falsefront.parse.shell_records import records_of_shell
from falsefront.parse.tree import PageTree
from falsefront.parse.unlinked_cards import unlinked_things
from falsefront.parse.unpriced import unpriced


def things_alone(
    tree: PageTree, composed: Composed, found: list[int], drafts: list[Draft], base: str, vendor: str | None
) -> list[Draft]:
    """Return the list of a page that gives nothing else: cards without prices or links, or what scripts draw.

    `vendor` is who a profile says that a site is of: the contacts beside the goods are his then.
    """
    if not found and (things := unlinked_things(tree, drafts, base, composed.warnings)):
        return things
    things = [] if drafts else unpriced(tree, found, base)
    if things:
        return things
    if not composed.named and (things := range_of_goods(tree, drafts, base)):
        composed.blocks = composed.blocks if vendor else []  # where he is stands on each page of his site
        return things
    return [] if drafts or found or composed.blocks else records_of_shell(tree, base)
