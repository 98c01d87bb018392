"""Other firms on a page of contacts, told by where their names lead: a heading that links to another's domain.

Distributors stand on cards below a firm's own contacts, each under its name, and the name is a link to its own site.
What stands under it, to the next heading of its rank, is that firm's. A name that agrees with the page's own, or a
domain that does, is an office of the same firm. Only beside contacts of the page's own, and only on a page that is
about contacts: a directory gives each firm under its name.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.about_contacts import is_about_contacts, is_of_dealers, note_url
from falsefront.parse.address_texts import is_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.own_names import OwnNames
from falsefront.parse.tree import CHROME, MAIN, Line, PageTree, attribute, start_of_line
from falsefront.parse.words import PAGE_NAMES
from falsefront.text.domains import domain_of
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

Span = tuple[int, int]  # pieces of text
Head = tuple[Line, str]  # a name, and the domain that it leads to
_LISTS: Final = word_lists(__file__)
_ANYBODYS: Final = frozenset(_LISTS.words("anybodys"))  # labels of domains
_MOST_LINKS: Final = 1_000
_MOST_LINES: Final = 12  # under one name
_MOST_LINE_CHARS: Final = 300
_FEWEST_LETTERS: Final = 4  # of a name or a domain's own label that tells whose it is
_WORD: Final = re.compile(r"[^\W\d_]+")
_WEB: Final = ("http://", "https://", "//")


def linked_names(tree: PageTree, url: str) -> list[Head]:
    """Return the headings on a page of contacts that are links to other domains and nothing else, and those domains."""
    page = domain_of(url)
    if page is None or not (is_about_contacts(tree) or tree.memory.get(note_url)) or is_of_dealers(tree):
        return []
    return list(_linked(tree, page))


def parts_under_names(tree: PageTree, url: str, heads: Sequence[Head], names: OwnNames) -> list[Span]:
    """Return where the firms stand that a page's headings link to, in pieces of text; none beside nothing of its own.

    `names` are what the page's own firm is called anywhere on it.
    """
    page, own = domain_of(url) or "", OwnNames((*names.told, *names.headings), ())
    others = [line for line, domain in heads if not _is_own(line.text, domain, page, own)]
    spans = [span for line in others if (span := _under(tree, line, page, own)) is not None]
    return spans if spans and _gives_outside(tree, spans) else []


def _linked(tree: PageTree, page: str) -> Iterator[Head]:
    levels = heading_levels(tree)
    seen: set[int] = set()
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        href = (attribute(tree.elements[at], "href") or "").strip()
        if not href.lower().startswith(_WEB) or tree.start(at) == tree.end(at) or tree.zone(at) != MAIN:
            continue
        line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
        if line is None or levels.get(line.start, 1) == 1 or line.start in seen or not _is_whole(tree, at, line):
            continue
        domain = domain_of(href)
        if domain is not None and domain != page and domain.partition(".")[0] not in _ANYBODYS:
            seen.add(line.start)
            yield line, domain


def _is_whole(tree: PageTree, at: int, line: Line) -> bool:
    is_name = len(line.text) <= MOST_NAME_CHARS and bool(_WORD.search(line.text)) and not PAGE_NAMES.is_all(line.text)
    return is_name and folded(tree.text(at, separator=" ")) == folded(line.text)


def _is_own(name: str, domain: str, page: str, own: OwnNames) -> bool:
    """Whether a name may be the page's own firm: by its names, by its first word, or by the labels of the domains."""
    if own.is_own(name):
        return True
    here, there = _label(page), _label(domain)
    if min(len(here), len(there)) >= _FEWEST_LETTERS and (here in there or there in here):
        return True
    if len(here) >= _FEWEST_LETTERS and here in folded(name):
        return True
    if len(there) >= _FEWEST_LETTERS and any(there in folded(each) for each in own.told):
        return True
    first = _first_word(name)
    return bool(first) and any(first == _first_word(each) for each in own.told)


def _label(domain: str) -> str:
    """Return what a domain's owner chose of it, in letters and digits."""
    return folded(domain.partition(".")[0])


@remembered
def _first_word(name: str) -> str:
    return next((word for word in map(str.casefold, _WORD.findall(name)) if len(word) >= _FEWEST_LETTERS), "")


def _under(tree: PageTree, head: Line, page: str, own: OwnNames) -> Span | None:
    """Return what stands under a name, with it; None where that gives no contact, or one of the page's own."""
    levels = heading_levels(tree)
    level, last, gives = levels[head.start], head, False
    end = _end_of_card(tree, head)
    for line in _between(tree.lines, head.end, end)[:_MOST_LINES]:
        if line.start == head.start:
            continue
        if line.zone != head.zone or levels.get(line.start, BOLD_LEVEL + 1) <= level:
            break
        if is_firm(line.text) and own.is_own(line.text):
            break  # its own contacts begin again
        if "@" in line.text and (is_own_box(tree, line.text) or page in line.text.lower()):
            return None
        last, gives = line, gives or _gives_contact(line.text)
    return (head.start, last.end) if gives else None


def _end_of_card(tree: PageTree, head: Line) -> int:
    """Return where the nearest element around a name ends that gives contacts behind it."""
    around = next(
        (
            tree.elements[at]
            for at in tree.by_name.get("a", ())
            if head.start <= tree.start(at) <= head.end and tree.end(at) > tree.start(at)
        ),
        None,
    )
    while around is not None:
        end = tree.end(around.at)
        if any(_gives_contact(line.text) for line in _between(tree.lines, head.end, end)[:_MOST_LINES]):
            return end
        around = around.parent
    return head.end


def _gives_outside(tree: PageTree, spans: Sequence[Span]) -> bool:
    """Whether a page gives contacts of its own, also in its frame."""
    return any(
        line.zone in (MAIN, CHROME)
        and not any(begin <= line.start < end for begin, end in spans)
        and _gives_contact(line.text)
        for line in tree.lines
    )


@remembered
def _gives_contact(text: str) -> bool:
    return len(text) <= _MOST_LINE_CHARS and (says_contact(text) or is_address(text))


def _between(lines: Sequence[Line], begin: int, end: int) -> Sequence[Line]:
    return lines[bisect_left(lines, begin, key=start_of_line) : bisect_left(lines, end, key=start_of_line)]
