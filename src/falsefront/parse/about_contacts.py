"""Whether a page says of itself that it tells how to find somebody: by its title, its headings or its address."""

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from falsefront.parse.directions import tells_the_way
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import CONTACT_PAGES, CONTACT_PATHS, DEALER_PAGES, WAY_PATHS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

MOST_TITLE_CHARS: Final = 120
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "strong", "b", "legend", "caption", "th")
_TITLES: Final = ("h1", "h2")
_MOST_HEADINGS: Final = 30  # of each kind
_INDEX: Final = re.compile(r"(?:index|default)\.\w+$", re.IGNORECASE)
_LISTS: Final = word_lists(__file__)
# Headings that ask to write to a firm, to ring it, to come: "Write to us", "Call us", "Where to find us".
_ASKING: Final = tuple(Caseless(rf"\W*(?:{_LISTS.any_of(name)})\W*") for name in ("write", "call", "come"))
_OVER_PARTS: Final = ("h2", "h3", "h4")
_ENOUGH: Final = 2  # ways to turn to somebody, each under a heading
_AT_TOP: Final = "at the top of its site"  # of a page, as its address says
_LANGUAGE: Final = re.compile(r"[a-z]{2}(?:[-_][a-z]{2,4})?", re.IGNORECASE)


def is_of_contacts(tree: PageTree) -> bool:
    """Whether a page says of itself, in its title or headings, that it tells how to find somebody."""
    if tree.memory.get(note_dealers_left_out):
        return True
    known: bool | None = tree.zoned.get(is_of_contacts)
    if known is None:
        known = tree.zoned[is_of_contacts] = _tells_where(tree)
    return known


def _tells_where(tree: PageTree) -> bool:
    if any(map(_is_of_contacts, _titles(tree, _HEADINGS))):
        return True
    is_of_firm = tree.memory.get(_AT_TOP, True)  # below other pages it may be the way to a fair
    if _asks_in_headings(tree):
        return True
    return any(tells_the_way(title, is_of_firm=is_of_firm) for title in _titles(tree, ("h1",)))


def _asks_in_headings(tree: PageTree) -> bool:
    """Whether one heading of a page asks to write, to ring or to come, and another one asks for another of these."""
    heads = _titles(tree, _OVER_PARTS)[len(tree.titles) :]
    return sum(any(map(words.is_all, heads)) for words in _ASKING) >= _ENOUGH


def note_url(tree: PageTree, url: str) -> None:
    """Note of a page whether its address says that it tells how to find somebody.

    The way to a place below other pages may be that to a house for sale, a fair, a member.
    """
    tree.memory[url_of] = url
    parts = [part for part in urlsplit(url).path.split("/") if part and not _INDEX.match(part)]
    name = parts.pop().partition(".")[0] if parts else ""
    is_at_top = all(map(_LANGUAGE.fullmatch, parts))
    tree.memory[_AT_TOP] = is_at_top
    tree.memory[note_url] = CONTACT_PATHS.is_all(name) or (is_at_top and WAY_PATHS.is_all(name))


def url_of(tree: PageTree) -> str:
    """Return the address of a page, as far as it was noted."""
    noted: str = tree.memory.get(url_of, "")
    return noted


def from_top(tree: PageTree, link: str) -> str:
    """Return where a link leads, from the top of its site where it goes up from the page: "../../index.html"."""
    link = link.strip()
    if not link.startswith("../") or not (url := url_of(tree)):
        return link
    try:
        return urlsplit(urljoin(url, link)).path
    except ValueError:
        return link


def is_about_contacts(tree: PageTree) -> bool:
    """Whether the title of a page or what stands over it says that it tells how to find somebody, and nothing else."""
    return any(map(_is_of_contacts, _titles(tree, ("h1",)))) or is_of_dealers(tree)


def note_dealers_left_out(tree: PageTree) -> None:
    """Note of a page that whoever else it lists is known: what is left of it is its own."""
    tree.memory[note_dealers_left_out] = True


def is_of_dealers(tree: PageTree) -> bool:
    """Whether a page says of itself that it tells where others than its own firm are found, who are not left out."""
    return not tree.memory.get(note_dealers_left_out) and any(map(_is_of_dealers, _titles(tree, _TITLES)))


@remembered
def _is_of_contacts(title: str) -> bool:
    return CONTACT_PAGES.is_in(title)


@remembered
def _is_of_dealers(title: str) -> bool:
    return DEALER_PAGES.is_in(title)


def _titles(tree: PageTree, headings: tuple[str, ...]) -> list[str]:
    """Return the short titles of a page, and its headings of some kinds outside of its frame."""
    known: list[str] | None = tree.zoned.get((_titles, headings))
    if known is None:
        known = tree.zoned[_titles, headings] = _short_titles(tree, headings)
    return known


def _short_titles(tree: PageTree, headings: tuple[str, ...]) -> list[str]:
    titles = list(tree.titles)
    for name in headings:
        found = tree.by_name.get(name, ())[:_MOST_HEADINGS]
        # The only first heading of a page is its own, also in a <header>.
        at_most = found if name == "h1" and len(found) == 1 else [at for at in found if tree.zone(at) == MAIN]
        titles += [tree.text(at, separator=" ") for at in at_most]
    return [text for text in titles if len(text) <= MOST_TITLE_CHARS]
