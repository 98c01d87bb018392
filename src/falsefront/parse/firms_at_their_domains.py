"""Firms side by side whom no heading tells to be others, and whose domains are called as they are.

"COPPER ROBOTICS" over info@copperrobotics.example, "Fern Design" beside a link to ferndesign.example: several names of
one kind, each with contacts in a place of its own and most of them at a domain of that name, are the names of firms
that the page lists. A page with contacts of its own before or behind them, or with its own name among them, is none.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from falsefront.parse.domains_of_names import is_called
from falsefront.parse.element import attribute
from falsefront.parse.firm_lists import FirmList, Part, by_kind, lines_between
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.list_before_cards import stands_around
from falsefront.parse.listed_heads import heads_in
from falsefront.parse.listed_sellers import SellerList, listed_sellers
from falsefront.parse.own_in_lists import is_called_as_own
from falsefront.parse.own_signs import OwnSigns, hosts_of, telling_words
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, Line, PageTree
from falsefront.text.domains import domain_of

_FEWEST: Final = 3  # at domains of their names
_CALLED: Final = 0.6  # of all names of the kind
_MOST_LINES: Final = 3_000
_MOST_NAMES: Final = 300


def listed_others(tree: PageTree, signs_of_page: Callable[[], OwnSigns]) -> SellerList:
    """Return those whom a page lists as others by its words, or else firms that their own domains tell."""
    found = listed_sellers(tree, signs_of_page)
    return found if found.parts or found.spans else _at_their_domains(tree, signs_of_page)


def _at_their_domains(tree: PageTree, signs_of_page: Callable[[], OwnSigns]) -> SellerList:
    lines = [line for line in tree.lines if line.zone == MAIN]
    nobody = SellerList([], [])
    if not 0 < len(lines) <= _MOST_LINES or len(set().union(*_hosts(tree, lines, 0, lines[-1].end))) < _FEWEST:
        return nobody
    heads = list(heads_in(tree, lines))
    levels = heading_levels(tree)
    groups = [group for group in by_kind(heads[:_MOST_NAMES]) if len(group) >= _FEWEST]
    for group in groups:
        if not (group[0].kind[1] or levels.get(group[0].line.start, BOLD_LEVEL + 1) <= BOLD_LEVEL):
            continue  # any words in a paragraph
        parts = [part for part in FirmList(tree, lines, group, heads).parts() if part.name and part.at >= 0]
        if len(parts) == len(group) and _are_called(tree, lines, parts) and not stands_around(tree, parts):
            signs = signs_of_page()
            heads_of_page = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())]
            titles = [own for title in (*tree.titles, *heads_of_page) for own in title_parts(title)]
            if not any(is_called_as_own(part.name, signs) or _is_kin(part.name, titles) for part in parts):
                return SellerList(sorted(parts), sorted((part.start, part.end) for part in parts))
    return nobody


def _is_kin(name: str, titles: Sequence[str]) -> bool:
    """Whether a name and a page's title or heading begin alike."""
    first = telling_words(name)[:1]
    return any(first == telling_words(title)[:1] for title in titles if first)


def _are_called(tree: PageTree, lines: Sequence[Line], parts: Sequence[Part]) -> bool:
    """Whether most names are those of domains that stand with them, and with none of the others."""
    hosts = [set().union(*_hosts(tree, lines, part.start, part.end)) for part in parts]
    often = Counter(host for each in hosts for host in each)
    words = Counter(word for part in parts for word in set(telling_words(part.name)))
    shared = frozenset(word for word, times in words.items() if times > 1)
    called = sum(
        any(often[host] == 1 and is_called(part.name, host, shared) for host in each)
        for part, each in zip(parts, hosts, strict=True)
    )
    return called >= max(_FEWEST, _CALLED * len(parts))


def _hosts(tree: PageTree, lines: Sequence[Line], start: int, end: int) -> Iterator[frozenset[str]]:
    """Yield the domains of the mailboxes, the sites and the links between two pieces of text."""
    for line in lines_between(lines, start, end):
        yield hosts_of(line.text)
    for at in tree.by_name.get("a", ()):
        if start <= tree.start(at) < end and (domain := domain_of(attribute(tree.elements[at], "href") or "")):
            yield frozenset({domain})
