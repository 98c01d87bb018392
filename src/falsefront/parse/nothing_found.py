"""Whether a page says that nothing was found: an empty search."""

from typing import Final

from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import NOTHING_FOUND
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 300  # of a line


def says_nothing_found(tree: PageTree) -> bool:
    """Whether a line of a page's subject says that nothing was found."""
    telling = tree.told_lines(_may_say_nothing_found)
    return any(
        line.shape in telling and line.zone == MAIN and NOTHING_FOUND.is_in(line.text)
        for line in (tree.lines if telling else ())
    )


@remembered
def _may_say_nothing_found(line: str) -> bool:
    """Whether a line may say so by its shape, in which another number than 0 is 0 too."""
    return len(line) <= _MOST_CHARS and NOTHING_FOUND.is_in(line)
