"""Firms side by side whom no heading tells to be others, and whose domains are called as they are.

"COPPER ROBOTICS" over info@copperrobotics.example, "Fern Design" beside a link to ferndesign.example: several names of
one kind, each with contacts in a place of its own and most of them at a domain of that name, are the names of firms
that the page lists. A page with contacts of its own before or behind them, or with its own name among them, is none.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Final

from falsefront.contact.email import is_anybodys
from falsefront.parse.domains_of_names import called_at, is_called
from falsefront.parse.element import attribute
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import FirmList, Part, by_kind, lines_between
from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.list_before_cards import stands_around
from falsefront.parse.listed_heads import heads_in
from falsefront.parse.listed_sellers import SellerList, listed_sellers
from falsefront.parse.own_in_lists import is_called_as_own
from falsefront.parse.own_signs import OwnSigns, hosts_of, may_have_host, telling_words
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, Line, PageTree
from falsefront.text.domains import domain_of

_FEWEST: Final = 3  # at domains of their names
_CALLED: Final = 0.6  # of all names of the kind
_MOST_LINES: Final = 3_000
_MOST_NAMES: Final = 300
_LEAST, _END = 4, 2  # letters of a word that domains are known by, and of an inflected end of one
_PLAIN_WORD: Final = re.compile(r"[a-z]{4,}")
_AS_ONE: Final = str.maketrans("yj", "ii")
_BEYOND_LATIN: Final = re.compile("[\u0370-\u1dff\u2e80-\ud7ff]")


def listed_others(tree: PageTree, signs_of_page: Callable[[], OwnSigns]) -> SellerList:
    """Return those whom a page lists as others by its words, or else firms that their own domains tell."""
    found = listed_sellers(tree, signs_of_page)
    return found if found.parts or found.spans else _at_their_domains(tree, signs_of_page)


def _at_their_domains(tree: PageTree, signs_of_page: Callable[[], OwnSigns]) -> SellerList:
    lines = tree.subject
    nobody = SellerList([], [])
    if not 0 < len(lines) <= _MOST_LINES:
        return nobody
    with_hosts = [line for line in tree.lines_of_shapes(tree.told_lines(may_have_host)) if line.zone == MAIN]
    hosts = set().union(*_hosts(tree, with_hosts, 0, lines[-1].end))
    if len(hosts) < _FEWEST or not _may_be_called(lines, hosts) or not _has_contacts(lines):
        return nobody
    heads = list(heads_in(tree, lines))
    levels = heading_levels(tree)
    groups = [group for group in by_kind(heads[:_MOST_NAMES]) if len(group) >= _FEWEST]
    for group in groups:
        if not (group[0].kind[1] or levels.get(group[0].line.start, BOLD_LEVEL + 1) <= BOLD_LEVEL):
            continue  # any words in a paragraph
        if not _is_enough(called_at((head.name for head in group), hosts), len(group)):
            continue  # asked before it is known what stands with each
        parts = [part for part in FirmList(tree, lines, group, heads).parts() if part.name and part.at >= 0]
        if len(parts) == len(group) and _are_called(tree, with_hosts, parts) and not stands_around(tree, parts):
            signs = signs_of_page()
            heads_of_page = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())]
            titles = [own for title in (*tree.titles, *heads_of_page) for own in title_parts(title)]
            if not any(is_called_as_own(part.name, signs) or _is_kin(part.name, titles) for part in parts):
                return SellerList(sorted(parts), sorted((part.start, part.end) for part in parts))
    return nobody


def _may_be_called(lines: Sequence[Line], hosts: Collection[str]) -> bool:
    """Whether as many domains as are needed may have a word of some short line in them: asked before names are read.

    In letters that domains do not have any may.
    """
    short = "\n".join(line.text for line in lines if len(line.text) <= MOST_NAME_CHARS)
    if not short.isascii() and _BEYOND_LATIN.search(short):
        return True
    words = set(_PLAIN_WORD.findall(_plain(short)))
    words |= {word[:-_END] for word in words if len(word) >= _LEAST + _END}
    labels = (_plain(host.partition(".")[0]) for host in hosts)
    told = sum(len(label) <= _LEAST or not words.isdisjoint(_within(label)) for label in labels)
    return told >= _FEWEST


def _has_contacts(lines: Sequence[Line]) -> bool:
    """Whether as many lines as are needed give a contact: each firm has one in its place."""
    given = (line for line in lines if gives_contact(line.text))
    return sum(1 for _ in islice(given, _FEWEST)) == _FEWEST


def _within(label: str) -> Iterator[str]:
    """Yield what may be a word in the label of a domain."""
    for at in range(len(label) - _LEAST + 1):
        yield from (label[at:end] for end in range(at + _LEAST, len(label) + 1))


def _plain(text: str) -> str:
    """Return a text in small letters without what stands on them, and those that stand for each other as one."""
    letters = text if text.isascii() else unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return letters.lower().replace("kh", "h").translate(_AS_ONE)


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
    return _is_enough(called, len(parts))


def _is_enough(called: int, names: int) -> bool:
    """Whether so many of the names are those of domains that all are names of firms."""
    return called >= max(_FEWEST, _CALLED * names)


def _hosts(tree: PageTree, lines: Sequence[Line], start: int, end: int) -> Iterator[frozenset[str]]:
    """Yield the domains of the mailboxes, the sites and the links between two pieces of text."""
    for line in lines_between(lines, start, end):
        yield hosts_of(line.text)
    links = tree.by_name.get("a", ())
    for at in links[bisect_left(links, start, key=tree.start) : bisect_left(links, end, key=tree.start)]:
        href = attribute(tree.elements[at], "href") or ""
        if "//" not in href or tree.zone(at) != MAIN:
            continue
        if (domain := domain_of(href)) and not is_anybodys(domain):
            yield frozenset({domain})
