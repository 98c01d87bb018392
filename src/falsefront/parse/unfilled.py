"""Lines that a script was to fill in and has not: "{{supplier.name}}", "${phone}", "<%= address %>", "[[city]]"."""

import re
from typing import Final

from falsefront.parse.tree import PageTree
from falsefront.text.remembered import remembered

_OPENED: Final = re.compile(r"[{\[<%#_]")
_UNFILLED: Final = re.compile(
    r"\{\{[^{}]{1,120}\}\}|\{%[^{}]{1,120}%\}|<%[^<>]{1,120}%>|[$#]\{[^{}]{1,80}\}|\[\[\s?[\w.]{2,40}\s?\]\]"
    r"|\{[A-Za-z]\w*(?:\.\w+)+\}|(?<!\w)%[A-Z][A-Z_]{2,30}%|(?<!\w)__[A-Z][A-Z_]{2,30}__(?!\w)"
)


def unfilled(tree: PageTree) -> list[tuple[int, int]]:
    """Return where lines stand that are a template's, in pieces of text."""
    telling = tree.told_lines(is_unfilled)
    return [(line.start, line.end) for line in tree.lines_of_shapes(telling)]


@remembered
def is_unfilled(text: str) -> bool:
    """Whether a line has a place for what a script was to write there.

    >>> [is_unfilled(text) for text in ("{{ s.name }}", "Tel. ${phone}", "{shop.city}", "%NAME%")]
    [True, True, True, True]
    >>> [is_unfilled(text) for text in ("Moss {Fern} Ltd", "5% off, 10% off", "[New] Oak table", "snake__case")]
    [False, False, False, False]
    """
    return _OPENED.search(text) is not None and _UNFILLED.search(text) is not None
