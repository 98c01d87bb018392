"""Whose page of contacts it is, where its heading says no more than that it is one: "Contact Orrin Ltd | Fernmarkt".

The page's title has the words for contacts and a firm's name, and an element of the page's subject is that name alone.
"""

from itertools import pairwise
from typing import Final

from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm, names_thing_of_firm
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import CONTACT_PAGES

_ELEMENTS: Final = ("h2", "h3", "h4", "strong", "b", "p", "a", "div", "span", "td", "dt", "li")
_MOST_PIECES: Final = 2  # of text in an element that is a name
_MOST_WORDS: Final = 3  # of contacts, before a name
_FEWEST_CHARS: Final = 5


def named_in_contact_title(tree: PageTree) -> tuple[int, str] | None:
    """Return the element and the name of the firm whose contacts a page is titled for, None where several are."""
    told = {folded(name): name for title in tree.titles for name in _names(title)}
    if not told:
        return None
    found: dict[str, int] = {}
    for kind in _ELEMENTS:
        for at, written in tree.short(tree.by_name.get(kind, ()), _MOST_PIECES):
            name = folded(written)
            if name in told and tree.zone(at) == MAIN:
                found.setdefault(name, at)
    if len(found) != 1:
        return None
    [(name, at)] = found.items()
    return at, told[name]


def _names(title: str) -> list[str]:
    """Return the firms' names in a title behind words for contacts, or right before a part that is such words.

    >>> [_names(title) for title in ("Contact Orrin Ltd | Fern", "Orrin Ltd - Contact us - Fern", "Orrin Ltd - Fern")]
    [['Orrin Ltd'], ['Orrin Ltd'], []]
    """
    parts = [part.strip() for part in title_parts(title)]
    names = [part for part, behind in pairwise(parts) if _is_name(part) and CONTACT_PAGES.is_all(behind)]
    for words in (part.split() for part in parts):
        for count in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
            name = " ".join(words[count:])
            if CONTACT_PAGES.is_all(" ".join(words[:count])) and _is_name(name):
                names.append(name)
    return names


def _is_name(text: str) -> bool:
    is_name = _FEWEST_CHARS <= len(text) <= MOST_NAME_CHARS and not CONTACT_PAGES.is_in(text)
    return is_name and (is_firm(text) or has_any_form(text)) and not names_thing_of_firm(text)
