"""The title of a thing: its heading before what a page says for other sites, and the heading of a page without `h1`."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.about_contacts import from_top
from falsefront.parse.cards import MONEY
from falsefront.parse.draft import Draft
from falsefront.parse.element import Element
from falsefront.parse.names import folded
from falsefront.parse.opengraph import open_graph
from falsefront.parse.ordering import orders
from falsefront.parse.tree import MAIN, Line, PageTree

_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_LEVELS: Final = ("h1", *_HEADINGS)
_PARTS: Final = re.compile(r"\s*[|\u00b7\u2013\u2014\u00bb\uff5c]\s*|\s+[-/:]\s+")
# A quotation may end within a title: "»" parts it only behind a gap.
_PARTS_OF_TITLE: Final = re.compile(r"\s*[|\u00b7\u2022\u203a\u2013\u2014\uff5c]\s*|\s+[-/:\u00bb]\s+|:\s")
# Where a link leads to the top of a site.
HOME: Final = re.compile(
    r"(?:\.?/|/?(?:index|default|home)\.\w{2,5}|(?:https?:)?//[^/?#]+/?)(?:[?#].*)?", re.IGNORECASE
)
_MOST_WORDS_BEFORE: Final = 2
_FEWEST_WORDS: Final = 3  # of a heading with which a title begins
_FEWEST_CHARS: Final = 3
_MOST_SIGN_CHARS: Final = 4
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


def is_on_way_home(tree: PageTree, at: int) -> bool:
    """Whether all that a heading says is a link to the top of the site: its logo, and no thing."""
    link = tree.link_inside(at)
    return (
        link is not None
        and HOME.fullmatch(from_top(tree, link.attrs["href"])) is not None
        and (tree.text(link.at) == tree.text(at))
    )


def titled_heading(tree: PageTree) -> int | None:
    """Return the heading of a thing on a page without an `h1` of its own: what the page's title says, or the only one.

    A sum of money, or a way to order, stands right behind it: contacts of a firm are no thing's. Some shops have no
    headings at all: a line that is the first part of the page's title stands for one, the one nearest to a sum.
    """
    if titled_heading not in tree.zoned:
        tree.zoned[titled_heading] = _titled_heading(tree) if _is_ordered(tree) else None
    found: int | None = tree.zoned[titled_heading]
    return found


def _titled_heading(tree: PageTree) -> int | None:
    parts = _parts_of_titles(tree)
    every = sorted(at for name in _LEVELS for at in tree.by_name.get(name, ()) if tree.zone(at) == MAIN)
    levels = [at for at in every if not (is_price_line(tree.text(at, separator=" ")) or is_on_way_home(tree, at))]
    told = [at for at in levels if folded(tree.text(at, separator=" ")) in parts]
    at = told[0] if len(told) == 1 else None
    if not told:
        at = _begins_title(tree, levels) or _titled_line(tree, parts) or (levels[0] if len(levels) == 1 else None)
    if at is None or tree.elements[at].name == "h1" or tree.link_inside(at) is not None:
        return None
    text = tree.text(at, separator=" ")
    return at if len(text) >= _FEWEST_CHARS and _lines_to_price(tree, tree.end(at)) is not None else None


def is_told_by_title(tree: PageTree, at: int) -> bool:
    """Whether the title of a page begins with what an element says."""
    text = tree.text(at, separator=" ")
    first = {folded(_PARTS_OF_TITLE.split(title)[0]) for title in _titles(tree)}
    return folded(text) in first or _is_beginning(text, _spaced_titles(tree))


def _titles(tree: PageTree) -> list[str]:
    return [*tree.titles, *filter(None, (open_graph(tree).get("og:title"),))]


def _parts_of_titles(tree: PageTree) -> set[str]:
    return {folded(part) for title in _titles(tree) for part in _PARTS_OF_TITLE.split(title)} - {""}


def _begins_title(tree: PageTree, levels: list[int]) -> int | None:
    """Return the one heading of several words with which the page's title begins: a town may stand behind them."""
    titles = _spaced_titles(tree)
    found = [at for at in levels if _is_beginning(tree.text(at, separator=" "), titles)]
    return found[0] if len(found) == 1 else None


def _spaced_titles(tree: PageTree) -> list[str]:
    return [f"{' '.join(title.split())} ".casefold() for title in _titles(tree)]


def _is_beginning(text: str, titles: list[str]) -> bool:
    words = f"{text} ".casefold()
    return len(words.split()) >= _FEWEST_WORDS and any(title.startswith(words) for title in titles)


def _titled_line(tree: PageTree, parts: set[str]) -> int | None:
    """Return what holds the line that the page's title says too: not the site's name, no link, nearest to a price."""
    parts, titles = parts - {folded(open_graph(tree).get("og:site_name"))}, _spaced_titles(tree)
    found = [
        (near, element.at)
        for line in tree.lines
        if line.zone == MAIN
        and len(line.text) >= _FEWEST_CHARS
        and (folded(line.text) in parts or _is_beginning(line.text, titles) or _first_words(tree, line, parts))
        for element in _around(tree, line)
        if (near := _lines_to_price(tree, line.end)) is not None
    ]
    return min(found)[1] if found else None


def words_of_heading(tree: PageTree, at: int) -> str:
    """Return the words of a heading; of one that a number in an element of its own is glued to, those of the title."""
    line = tree.line_at(tree.start(at))
    whole = tree.text(at, separator=" ")
    return whole if line is None else _first_words(tree, line, _parts_of_titles(tree)) or whole


def _first_words(tree: PageTree, line: Line, parts: set[str]) -> str | None:
    """Return what the first elements on a line say where it is a part of the page's title, and others go on there."""
    whole = folded(line.text)
    if line.end - line.start == 1 or not any(map(whole.startswith, parts)):
        return None
    written = tree.written_from(line.start, line.end)[:-1]
    return next((text.strip() for text in reversed(written) if folded(text) in parts), None)


def _around(tree: PageTree, line: Line) -> Iterator[Element]:
    """Yield the element that holds a line and nothing else; none where it leads anywhere."""
    inner = tree.begun_at(line.start)
    element: Element | None = tree.elements[inner] if inner >= 0 else None
    own = element
    while element is not None and element.name != "a":
        element = element.parent
    if element is None and own is not None and tree.end(own.at) >= line.end:
        yield own


def _lines_to_price(tree: PageTree, end: int) -> int | None:
    """Return how many lines behind a place the first sum of money stands, None where none is near."""
    behind = [line for line in tree.lines if line.start >= end and line.zone == MAIN][:_NEAR_LINES]
    return next((at for at in range(len(behind)) if says_money(behind, at)), None)


def says_money(lines: Sequence[Line], at: int) -> bool:
    """Whether one of some lines says a sum of money; the sign may stand in an element of its own behind it."""
    text = lines[at].text
    behind = lines[at + 1].text if at + 1 < len(lines) and len(lines[at + 1].text) <= _MOST_SIGN_CHARS else ""
    return MONEY.is_in(text) or bool(behind and text[-1:].isdigit() and MONEY.is_in(f"{text} {behind}"))


def _is_ordered(tree: PageTree) -> bool:
    """Whether a page sells the one thing that it shows: a form, a button or a fieldset to order it with."""
    return bool(orders(tree)) or "form" in tree.by_name or "fieldset" in tree.by_name
