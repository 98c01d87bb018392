"""A list without boxes: linked headings side by side, and under each a line that is a price and nothing else."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.draft import Draft
from falsefront.parse.prices import say_prices
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import MAIN, Line, PageTree, start_of_line

_HEADINGS: Final = ("h2", "h3", "h4", "h5")
_FEWEST: Final = 3
_MOST: Final = 500
_MOST_LINES: Final = 12  # under one heading


def under_headings(tree: PageTree, base: str) -> list[Draft]:
    """Return title, link and price of each of several linked headings side by side, where each has a price under it."""
    for name in _HEADINGS:
        beside: dict[int, list[int]] = defaultdict(list)
        for at in tree.in_subject(tree.by_name.get(name, ())):
            parent = tree.elements[at].parent
            if parent is not None and tree.link_inside(at) is not None:
                beside[parent.at].append(at)
        for parent_at, heads in beside.items():
            drafts = list(_priced(tree, heads, parent_at, base)) if _FEWEST <= len(heads) <= _MOST else []
            if drafts and len(drafts) == len(heads) == len({draft.raw("url") for draft in drafts}):
                return drafts
    return []


def _priced(tree: PageTree, heads: list[int], parent: int, base: str) -> Iterator[Draft]:
    ends = [*(tree.start(at) for at in heads[1:]), tree.end(parent)]
    under = [_lines(tree, tree.start(at), end) for at, end in zip(heads, ends, strict=True)]
    most = max(len(lines) for lines in under[:-1])
    over = _lines(tree, tree.start(parent), tree.start(heads[0]))
    if any(is_price_line(line.text) for line in over[-most:]):
        return  # a price may be of the heading below it
    for at, lines in zip(heads, (*under[:-1], under[-1][:most]), strict=True):
        link = tree.link_inside(at)
        if not 1 < len(lines) <= _MOST_LINES or link is None or not any(is_price_line(line.text) for line in lines):
            return
        draft = Draft()
        draft.say("title", tree.text(at, separator=" "), "layout:heading")
        draft.say("url", absolute(link.attrs.get("href"), base), "layout:a@href")
        say_prices(tree, draft, lines)
        yield draft


def _lines(tree: PageTree, start: int, end: int) -> list[Line]:
    first = bisect_left(tree.lines, start, key=start_of_line)
    last = bisect_left(tree.lines, end, key=start_of_line)
    return [line for line in tree.lines[first:last] if line.zone == MAIN]
