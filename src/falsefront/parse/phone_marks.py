"""Where a page's markup says that a telephone stands: an icon for one before it, or schema.org's name of it."""

import re
from typing import Final

from falsefront.parse.tree import PageTree

# Classes of icons that stand for a word: "fa-phone", "fa-mobile-alt", "icon-tel".
_ICON: Final = re.compile(
    r"(?:^|[-_])(?:phone|telephone|tel|mobile|handset|smartphone|cell-?phone|mobilephone)(?:[-_](?:alt|square|volume))*$"
)
_NAMED: Final = "telephone"  # schema.org


def phone_marks(tree: PageTree) -> set[int]:
    """Return the pieces of text at which markup tells a telephone: of icons those that hold no text themselves."""
    icons = [at for name, marked in tree.by_class.items() if _ICON.search(name.lower()) for at in marked]
    found = {tree.start(at) for at in icons if tree.start(at) == tree.end(at)}
    if "itemprop" in tree.attributes:
        named = (each.at for each in tree.elements if each.attrs.get("itemprop") == _NAMED)
        found.update(tree.start(at) for at in named if tree.end(at) > tree.start(at))
    return found
