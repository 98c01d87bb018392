"""Whether a page stands on a market of many sellers: its footer, hotline and office are then the market's own."""

from typing import Final
from urllib.parse import urlsplit

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


def is_of_platform(tree: PageTree) -> bool:
    """Whether a page has what only markets have: to report an offer, to ask its seller, to become one.

    What is said so is always said; what is not said leaves a page to be anybody's.
    """
    return says_market(tree) or is_hosted(tree) or bool(keeper(tree).names) or tells_of_seller(tree)


def lists_firms(tree: PageTree, base: str) -> bool:
    """Whether a page is a list of other firms: links to pages of the site itself, each named as a firm is.

    Who stands in the frame of such a page keeps the list, and is none of them.
    """
    outside = [at for at in tree.by_name.get("a", ())[:_MOST_LINKS] if tree.zone(at) != CHROME]
    if len(outside) < _FEWEST_FIRMS:
        return False
    frame: str | None = None
    host = urlsplit(base).netloc
    folders: dict[str, dict[str, bool]] = {}
    for at in outside:
        link = absolute(tree.elements[at].attrs.get("href"), base)
        if link is None or urlsplit(link).netloc != host:
            continue
        if frame is None:
            frame = folded("\n".join(line.text for line in tree.lines if line.zone == CHROME))
        words = tree.text(at, separator=" ")
        name = folded(words)
        if name and name not in frame and len(words) <= MOST_NAME_CHARS and not MENU_WORDS.is_all(words):
            folder = urlsplit(link).path.rstrip("/").rpartition("/")[0]
            folders.setdefault(folder, {})[name] = is_firm(words) or has_any_form(words)
    return any(_is_of_firms(folder, names) for folder, names in folders.items())


def _is_of_firms(folder: str, names: dict[str, bool]) -> bool:
    """Whether pages of one folder are firms': several are named so, or the folder is and one is named so."""
    if sum(names.values()) >= _FEWEST_FIRMS or (len(names) >= _FEWEST_FIRMS and OF_FIRMS.search(folder)):
        return True
    return len(names) >= _FEWEST_OF_FOLDER and any(names.values()) and MAY_BE_OF_FIRMS.search(folder) is not None
