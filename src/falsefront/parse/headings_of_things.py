"""The title of a thing: its heading before what a page says for other sites, and the heading of a page without `h1`."""

import re
from typing import Final

from falsefront.parse.cards import MONEY
from falsefront.parse.draft import Draft
from falsefront.parse.names import folded
from falsefront.parse.opengraph import open_graph
from falsefront.parse.ordering import orders
from falsefront.parse.tree import MAIN, PageTree

_HEADINGS: Final = ("h2", "h3")
_LEVELS: Final = ("h1", *_HEADINGS)
_PARTS: Final = re.compile(r"\s*[|\u00b7\u2013\u2014\u00bb\uff5c]\s*|\s+[-/:]\s+")
_PARTS_OF_TITLE: Final = re.compile(r"\s*[|\u00b7\u2013\u2014\u00bb\uff5c]\s*|\s+[-/:]\s+|:\s")
_MOST_WORDS_BEFORE: Final = 2
_FEWEST_CHARS: Final = 3
_NEAR_LINES: Final = 14  # behind a heading, in which what a thing costs stands


def say_heading_for_title(tree: PageTree, draft: Draft, heading: Draft) -> None:
    """Put the page's heading for an `og:title` that is the heading with the site's name behind it, or "Buy" before it.

    A heading that is the name of the site is no title of a thing.
    """
    said, own = draft.fields.get("title"), heading.fields.get("title")
    if not said or not own or not said[0].source.startswith("opengraph:") or not own[0].source.startswith("layout:"):
        return
    words, whole = own[0].raw.casefold(), said[0].raw.casefold()
    before, found, behind = whole.partition(words)
    is_more = bool(found) and bool(before or behind) and len(words) >= _FEWEST_CHARS
    is_site = folded(own[0].raw) == folded(open_graph(tree).get("og:site_name"))
    is_parted = not behind or _PARTS.match(behind) is not None
    if (
        is_more
        and is_parted
        and not is_site
        and len(before.split()) <= _MOST_WORDS_BEFORE
        and not _PARTS.search(before)
    ):
        draft.fields["title"] = own


def titled_heading(tree: PageTree) -> int | None:
    """Return the heading of a thing on a page without an `h1` of its own: what the page's title says, or the only one.

    A sum of money, or a way to order, stands right behind it: contacts of a firm are no thing's.
    """
    parts = {folded(part) for title in tree.titles for part in _PARTS_OF_TITLE.split(title)} - {""}
    found = [at for name in _HEADINGS for at in tree.by_name.get(name, ()) if tree.zone(at) == MAIN]
    told = [at for at in sorted(found) if folded(tree.text(at, separator=" ")) in parts]
    levels = [at for name in _LEVELS for at in tree.by_name.get(name, ()) if tree.zone(at) == MAIN]
    at = told[0] if len(told) == 1 else levels[0] if not told and len(levels) == 1 else None
    if at is None or tree.elements[at].name == "h1" or tree.link_inside(at) is not None:
        return None
    text = tree.text(at, separator=" ")
    return at if len(text) >= _FEWEST_CHARS and _is_priced_behind(tree, at) and _is_ordered(tree) else None


def _is_priced_behind(tree: PageTree, at: int) -> bool:
    behind = [line for line in tree.lines if line.start >= tree.end(at) and line.zone == MAIN][:_NEAR_LINES]
    return any(MONEY.is_in(line.text) for line in behind)


def _is_ordered(tree: PageTree) -> bool:
    """Whether a page sells the one thing that it shows: a form, a button or a fieldset to order it with."""
    return bool(orders(tree)) or "form" in tree.by_name or "fieldset" in tree.by_name
