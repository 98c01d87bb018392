"""Whether a page stands on a market of many sellers: its footer, hotline and office are then the market's own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.element import make
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.folders_of_firms import MAY_BE_OF_FIRMS, OF_FIRMS
from falsefront.parse.hosted import is_hosted
from falsefront.parse.keepers import keeper
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.market_words import says_market
from falsefront.parse.names import folded
from falsefront.parse.selectors import absolute
from falsefront.parse.told_sellers import tells_of_seller
from falsefront.parse.tree import CHROME, PageTree
from falsefront.parse.words import MENU_WORDS

_FEWEST_OF_FOLDER: Final = 5
_FEWEST_FIRMS: Final = 3
_MOST_LINKS: Final = 500
_FIRST_PAGE: Final = re.compile(r"/(?:index|default|home|profile|main)\.\w+$", re.IGNORECASE)


@dataclass(slots=True)
class _Folder:
    """What links to pages of one folder are called, and where they stand."""

    names: dict[str, bool] = field(default_factory=dict)  # and whether a name is a firm's by its words
    links: list[int] = field(default_factory=list)


def is_of_platform(tree: PageTree) -> bool:
    """Whether a page has what only markets have: to report an offer, to ask its seller, to become one.

    What is said so is always said; what is not said leaves a page to be anybody's.
    """
    return says_market(tree) or is_hosted(tree) or bool(keeper(tree).names) or tells_of_seller(tree)


def lists_firms(tree: PageTree, base: str) -> bool:
    """Whether a page is a list of other firms: links to pages of the site itself, each named as a firm is.

    Who stands in the frame of such a page keeps the list, and is none of them.
    """
    return bool(_links_to_firms(tree, base))


def entries_of_firms(tree: PageTree, base: str) -> set[tuple[int, int]]:
    """Return from where to where entries of other firms stand that a page lists alike, in pieces of its text.

    Between those that have a link, or behind them, some may have none.
    """
    listed = _links_to_firms(tree, base)
    return {span for links in listed for pair in pairwise(links) if (span := _entries(tree, pair, links))}


def _entries(tree: PageTree, pair: tuple[int, int], links: Sequence[int]) -> tuple[int, int] | None:
    """Return where all entries stand that are like those of two links; each holds no other."""
    first, second = pair
    above, around = tree.elements[first], tree.elements[second]
    while above.parent is not None and tree.last[above.parent.at] <= second:
        above = above.parent
    while around.parent is not None and around.parent is not above.parent:
        around = around.parent
    parent = above.parent
    if parent is None or above is around or around.parent is not parent or make(above) != make(around):
        return None
    if any(len(tree.inside(links, each.at)) > 1 for each in (above, around)):
        return None
    alike = [at for at in tree.children(parent.at) if make(tree.elements[at]) == make(above)]
    return tree.start(alike[0]), tree.end(alike[-1])


def _links_to_firms(tree: PageTree, base: str) -> list[list[int]]:
    """Return the links to each folder of firms that a page leads to, in the order they stand in."""
    outside = [at for at in tree.by_name.get("a", ())[:_MOST_LINKS] if tree.zone(at) != CHROME]
    if len(outside) < _FEWEST_FIRMS:
        return []
    frame: str | None = None
    host = urlsplit(base).netloc
    folders: dict[str, _Folder] = {}
    for at in outside:
        link = absolute(tree.elements[at].attrs.get("href"), base)
        if link is None or urlsplit(link).netloc != host:
            continue
        if frame is None:
            frame = folded("\n".join(line.text for line in tree.lines if line.zone == CHROME))
        words = tree.text(at, separator=" ")
        name = folded(words)
        if name and name not in frame and len(words) <= MOST_NAME_CHARS and not MENU_WORDS.is_all(words):
            found = folders.setdefault(_folder(urlsplit(link).path), _Folder())
            found.names[name] = is_firm(words) or has_any_form(words)
            found.links.append(at)
    return [found.links for folder, found in folders.items() if _is_of_firms(folder, found.names)]


def _folder(path: str) -> str:
    """Return the folder of a firm's page, also where it has one for itself: "/firm" of "/firm/moss/index.html".

    >>> [_folder(f"/firm/{page}") for page in ("moss.html", "moss/index.html", "moss/profile.html", "")]
    ['/firm', '/firm', '/firm', '']
    """
    return _FIRST_PAGE.sub("", path).rstrip("/").rpartition("/")[0]


def _is_of_firms(folder: str, names: dict[str, bool]) -> bool:
    """Whether pages of one folder are firms': several are named so, or the folder is and one is named so."""
    if sum(names.values()) >= _FEWEST_FIRMS or (len(names) >= _FEWEST_FIRMS and OF_FIRMS.search(folder)):
        return True
    return len(names) >= _FEWEST_OF_FOLDER and any(names.values()) and MAY_BE_OF_FIRMS.search(folder) is not None
