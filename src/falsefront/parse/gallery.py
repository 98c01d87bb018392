"""The title of a thing on a page without a heading: a picture says it, a line, and the page's title begins so."""

from typing import Final

from falsefront.parse.ordering import orders
from falsefront.parse.tree import PageTree

_MOST_PICTURES: Final = 200
_LEAST_CHARS, _MOST_CHARS = 2, 200


def title_of_gallery(tree: PageTree) -> str | None:
    """Return the words that a picture, a line and the beginning of the page's title share, where something is ordered.

    >>> from falsefront.parse.tree import build_tree
    >>> page = "<title>Oak tray | Trays</title><img alt='Oak tray'><p>Oak tray<p>12 cm<button>Add to basket</button>"
    >>> title_of_gallery(build_tree(page))
    'Oak tray'
    """
    title = "".join(tree.titles).strip()
    if not title or not orders(tree):
        return None
    pictured = {
        words
        for at in tree.by_name.get("img", ())[:_MOST_PICTURES]
        for key in ("alt", "title")
        if (words := " ".join(tree.elements[at].attrs.get(key, "").split()))
        and _LEAST_CHARS <= len(words) <= _MOST_CHARS
        and title.startswith(words)
        and not title[len(words) : len(words) + 1].isalnum()
    }
    if not pictured:
        return None
    said = (line.text for line in tree.subject)
    return next((text for text in said if text in pictured), None)
