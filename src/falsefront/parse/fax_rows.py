"""Rows of a table whose first cell calls a fax what stands two cells behind it, and links that dial one."""

from collections.abc import Iterator
from typing import Final

from falsefront.parse.number_words import FAX
from falsefront.parse.tree import PageTree, attribute

_FEWEST_CELLS: Final = 3  # of two, the first is the label of the second
_MOST_ROWS: Final = 200
_MOST_CHARS: Final = 24
_SCHEME: Final = "fax:"
_MOST_LINKS: Final = 1_000


def rows_of_faxes(tree: PageTree) -> set[int]:
    """Return the pieces of text in such rows."""
    found: set[int] = set()
    for row in tree.by_name.get("tr", ())[:_MOST_ROWS]:
        cells = list(tree.children(row))
        if len(cells) < _FEWEST_CELLS:
            continue
        label = tree.text(cells[0], separator=" ").strip(" :：")
        if len(label) <= _MOST_CHARS and FAX.search(label):
            found.update(range(tree.start(row), tree.end(row)))
    return found


def linked_faxes(tree: PageTree) -> Iterator[str]:
    """Yield what links of faxes dial."""
    for at in tree.by_name.get("a", ())[:_MOST_LINKS] if tree.holds(b"fax:") else ():
        href = (attribute(tree.elements[at], "href") or "").strip()
        if href[: len(_SCHEME)].lower() == _SCHEME:
            yield href
