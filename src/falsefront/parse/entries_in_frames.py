"""Firms that a directory puts into the foot of its pages, each in a link around its name: none of it is the site's own.

"New firms" beside who runs the portal: what such an entry tells of itself, its telephone too, is the firm's to whose
page the link leads.
"""

from typing import Final

from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.tree import CHROME, PageTree

_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_FEWEST: Final = 3
_FORMED: Final = 0.5  # of the names


def entries_in_frames(tree: PageTree) -> list[tuple[int, int]]:
    """Return where entries of several firms stand in the frame of a page, in pieces of text."""
    found: dict[int, str] = {}
    for at in tree.by_name.get("a", ()):
        if tree.zone(at) == CHROME and _leads_away(tree, at) and (name := _name(tree, at)):
            found[at] = name
    targets = {tree.elements[at].attrs["href"] for at in found}
    names = {folded(name): name for name in found.values()}
    formed = sum(map(has_any_form, names.values()))
    if min(len(targets), len(names)) < _FEWEST or formed < max(2, _FORMED * len(names)):
        return []
    return [(tree.start(at), tree.end(at)) for at in found]


def _leads_away(tree: PageTree, at: int) -> bool:
    href = (tree.elements[at].attrs.get("href") or "").strip().lower()
    return bool(href) and not href.startswith(("#", "javascript:", "tel:", "mailto:"))


def _name(tree: PageTree, at: int) -> str:
    inside = (each for name in _HEADINGS for each in tree.inside(tree.by_name.get(name, ()), at))
    return next((text for each in inside if (text := tree.text(each, separator=" "))), "")
