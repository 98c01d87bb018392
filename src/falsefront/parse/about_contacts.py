"""Whether a page says of itself that it tells how to find somebody: by its title, its headings or its address."""

import re
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import CONTACT_PAGES, CONTACT_PATHS, DEALER_PAGES
from falsefront.text.caseless import Caseless

MOST_TITLE_CHARS: Final = 120
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "strong", "b", "legend", "caption", "th")
_TITLES: Final = ("h1", "h2")
_MOST_HEADINGS: Final = 30  # of each kind
_INDEX: Final = re.compile(r"(?:index|default)\.\w+$", re.IGNORECASE)


def is_of_contacts(tree: PageTree) -> bool:
    """Whether a page says of itself, in its title or a heading, that it tells how to find somebody."""
    return _says(tree, CONTACT_PAGES, _HEADINGS)


def note_url(tree: PageTree, url: str) -> None:
    """Note of a page whether its address says that it tells how to find somebody."""
    parts = [part for part in urlsplit(url).path.split("/") if part and not _INDEX.match(part)]
    tree.memory[note_url] = bool(parts) and CONTACT_PATHS.is_all(parts[-1].partition(".")[0])


def is_about_contacts(tree: PageTree) -> bool:
    """Whether the title of a page or what stands over it says that it tells how to find somebody, and nothing else."""
    return _says(tree, CONTACT_PAGES, ("h1",)) or is_of_dealers(tree)


def is_of_dealers(tree: PageTree) -> bool:
    """Whether a page says of itself that it tells where others than its site's own firm are found."""
    return _says(tree, DEALER_PAGES, _TITLES)


def _says(tree: PageTree, words: Caseless, headings: tuple[str, ...]) -> bool:
    titles = tree.titles
    for name in headings:
        at_most = [at for at in tree.by_name.get(name, ())[:_MOST_HEADINGS] if tree.zone(at) == MAIN]
        titles += [tree.text(at, separator=" ") for at in at_most]
    return any(len(text) <= MOST_TITLE_CHARS and words.is_in(text) for text in titles)
