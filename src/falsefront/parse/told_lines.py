"""The lines of a page in which its firm tells where it is."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from falsefront.parse.own_names import own_names
from falsefront.parse.told_addresses import told_address, told_of_named
from falsefront.parse.tree import ELSEWHERE, MAIN, Line, PageTree

MOST_TOLD: Final = 800  # lines of one page in which a firm may tell where it is


def told_lines(tree: PageTree) -> Iterator[tuple[Line, str]]:
    """Yield the lines in which a page's firm speaks of itself, as we or by its name, with the address in each."""
    names = own_names(tree, None, is_of_thing=False).spoken
    for line in islice(tree.lines, MOST_TOLD):
        if line.zone != ELSEWHERE:
            words = told_address(line.text)
            if words is None and line.zone == MAIN:
                words = told_of_named(line.text, names)
            if words is not None:
                yield line, words
