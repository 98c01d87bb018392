"""Whose page a page without a first heading is: a firm's name that its title begins with and a line of it repeats.

"Moss Brass Ltd's store - Fernmarkt" over `<div class="sp-name">Moss Brass Ltd</div>`: the site's own name ends it.
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.about_contacts import url_of
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.title_parts import title_parts
from falsefront.parse.told_on_sites import named_on_site
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import CONTACT_PAGES, PAGE_NAMES
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# What makes of a seller's name that of his pages on a market.
_AFTER: Final = re.compile(rf"(?P<name>.{{2,}}?)\s*(?:{_LISTS.any_of('after')})", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"(?:{_LISTS.any_of('before')})(?:\s+|(?<=[\s'’]))(?P<name>.{{2,}})", re.IGNORECASE)
# Where a site reports on firms: what stands below such a name is the site's.
_REPORTS: Final = re.compile(
    r"/(?:blogs?|news|press|articles?|posts?|stories|reports?|reviews?|events?|interviews?|forum|wiki|brands?|xinwen"
    r"|noticias?|nachrichten|actualites?|novosti|haber(?:ler)?|tin-tuc|berita)(?:[-_/]|$)",
    re.IGNORECASE,
)
_NAMING: Final = ("h2", "h3", "h4", "div", "p", "span", "strong", "b")
_PARTS: Final = 2  # of a title: the name, and that of the site


@dataclass(frozen=True, slots=True)
class NamedInTitle:
    """Whose page a page is by its title."""

    name: str
    at: int  # the element that says the name


def named_in_title(tree: PageTree) -> NamedInTitle | None:
    """Return whose page a page is whose title begins with a firm's name; None where it has a heading of its own."""
    heads = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN]
    if heads and not all(PAGE_NAMES.is_all(head) or CONTACT_PAGES.is_all(head) for head in heads):
        return None
    if _REPORTS.search(urlsplit(url_of(tree)).path) is not None:
        return None
    if (name := named_on_site(tree)) is not None and (at := _line_of(tree, name)) is not None:
        return NamedInTitle(name, at)
    if heads:
        return None
    for title in tree.titles:
        parts = [part.strip() for part in title_parts(title)]
        if len(parts) != _PARTS:
            continue
        said = _AFTER.fullmatch(parts[0]) or _BEFORE.fullmatch(parts[0])
        name = said["name"].strip() if said else parts[0]
        is_sites = not are_one_name(name, parts[1]) and (said is not None or not is_firm(parts[1]))
        if not is_sites or len(name) > MOST_NAME_CHARS or not is_firm(name):
            continue
        if (at := _line_of(tree, name)) is not None:
            return NamedInTitle(name, at)
    return None


def _line_of(tree: PageTree, name: str) -> int | None:
    """Return the first element of the page's subject that says a name and no more."""
    wanted = folded(name)
    found = (
        at
        for element in _NAMING
        for at, _, words in tree.shapes(element)
        if len(words) <= MOST_NAME_CHARS and tree.zone(at) == MAIN and folded(tree.text(at, separator=" ")) == wanted
    )
    return min(found, default=None)
