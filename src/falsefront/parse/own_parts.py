"""What stands under a heading that mostly tells of somebody else, and is the firm's own by its mailbox.

"Registrar" over registrar@fernlea.example is a desk of Fernlea College; over the name of another firm it is that one.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_names import is_firm, is_one_firm
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import Line, PageTree

_FIRST_LINES: Final = 4  # behind a heading of the law


def is_own_part(tree: PageTree, lines: Sequence[Line]) -> bool:
    """Whether lines under a heading have a mailbox at the domain of the page's firm, no other and no other firm."""
    mails = [line.text for line in lines if "@" in line.text]
    if not mails or not all(is_own_box(tree, mail) for mail in mails):
        return False
    names = [part.strip() for title in tree.titles for part in title_parts(title)]
    firms = (line.text.partition(",")[0].strip() for line in lines)
    return all(any(is_one_firm(firm, name) for name in names) for firm in firms if is_firm(firm))


def is_own_desk(tree: PageTree, lines: Sequence[Line]) -> bool:
    """Whether the same is so of the first lines alone, and no address that may be an authority's is among all."""
    return is_own_part(tree, lines[:_FIRST_LINES]) and not any(is_address(line.text) for line in lines)
