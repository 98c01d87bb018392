"""Which of the places of one firm, given under no name, is that of the page's own vendor."""

from collections.abc import Sequence

from falsefront.parse.composed import Composed
from falsefront.parse.draft import Draft
from falsefront.parse.owning import absorb, has_words_of


def leave_to_own(drafts: Sequence[Draft], composed: Composed) -> None:
    """Give the one vendor of a page what stands with his own address among the places of his firm, and there no more.

    Beside firms that are named an entry without a name may be anybody's.
    """
    if len(drafts) != 1 or composed.named or not drafts[0].raw("vendor") or not drafts[0].raw("address"):
        return
    mine = [each for each in composed.nameless if has_words_of(drafts[0].raw("address"), each.raw("address"))]
    for each in mine:
        absorb(drafts[0], each)
    composed.blocks = [each for each in composed.blocks if not any(each is one for one in mine)]
