"""Where a page's markup says that a telephone stands: an icon for one before it, or schema.org's name of it."""

import re
from typing import Final

from falsefront.parse.tree import PageTree, attribute
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# The types of places that others keep, and what another organisation is to the one around it, in schema.org's words.
_OTHER_KIND: Final = re.compile(rf"(?:^|[/\s])(?:{_LISTS.any_of('other_kind')})(?:\s|$)")
_OTHER_ROLE: Final = re.compile(rf"(?:^|\s)(?:{_LISTS.any_of('other_role')})(?:\s|$)")

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
        named = [each.at for each in tree.elements if each.attrs.get("itemprop") == _NAMED]
        others = _scopes_of_others(tree) if named else []
        found.update(
            tree.start(at)
            for at in named
            if tree.end(at) > tree.start(at) and not any(scope < at < tree.last[scope] for scope in others)
        )
    return found


def _scopes_of_others(tree: PageTree) -> list[int]:
    """Return the items of a page's markup that describe a bank, an authority or whom the firm belongs to."""
    return [
        each.at
        for each in tree.elements
        if "itemscope" in each.attrs
        and (
            _OTHER_KIND.search(attribute(each, "itemtype") or "")
            or _OTHER_ROLE.search(attribute(each, "itemprop") or "")
        )
    ]
