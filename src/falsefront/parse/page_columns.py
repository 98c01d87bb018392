"""Columns that a page is laid out in: two parts of it stand beside each other, and are no cards of a list."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.tree import PageTree
from falsefront.text.remembered import remembered

_WIDTH: Final = re.compile(
    r"col(?:umn)?s?-(?:(?:xs|sm|md|lg|xl|xxl)-)?\d{1,2}|(?:small|medium|large)-\d{1,2}|w-\d+(?:/\d+)?|span\d{1,2}"
)


def are_columns(tree: PageTree, members: Sequence[int]) -> bool:
    """Whether two parts of a page stand beside each other: columns of two widths, or one with a form to write in."""
    told = (_widths(tree.elements[at].attrs.get("class") or "") for at in members)
    if len({widths for widths in told if widths}) == len(members):
        return True
    asked = "form" if all(tree.elements[at].name == "td" for at in members) else "textarea"
    return sum(len(tree.inside(tree.by_name.get(asked, ()), at)) > 0 for at in members) == 1


@remembered
def _widths(classes: str) -> frozenset[str]:
    """Return the widths of an element among the columns of a grid: "col-md-8" of Bootstrap, "medium-4 columns"."""
    return frozenset(token for token in classes.split() if _WIDTH.fullmatch(token))
