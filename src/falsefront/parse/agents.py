"""Parts of a firm's page that list its agents, dealers or distributors: whoever is found there is another firm.

A heading such as "Agents in Asia" stands over them, to the end of the element that holds both or to the next heading
beside it; headings inside, of countries and firms, may be of any rank. Only beside contacts of the page's own: a page
that lists dealers and nothing else gives each under its name.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.country import country
from falsefront.contact.email import emails
from falsefront.parse.address_lines import is_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.dialled import is_anybodys
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.section_words import OWN_HEADS
from falsefront.parse.tree import MAIN, Element, Line, PageTree, folded_text, start_of_line
from falsefront.parse.words import CONTACT_PAGES, DEALER_PAGES
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

Span = tuple[int, int]  # pieces of text
_NAMES: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "legend", "caption", "th")
_ROOTS: Final = frozenset({"html", "body", "main"})
_MOST_HEAD_CHARS: Final = 60
_MOST_LINE_CHARS: Final = 300
_MOST_HEADS: Final = 50
_LISTS: Final = word_lists(__file__)
# Who sells for a firm elsewhere.
_LATIN: Final = re.compile(rf"(?:{_LISTS.any_of('seller')})", re.IGNORECASE)
# What may stand before or behind them beside a country or a part of the world: a firm's name may not.
_KNOWN: Final = re.compile(rf"(?:{_LISTS.any_of('beside', 'world')})", re.IGNORECASE)
# Of those the ones who may be staff: where no place is named, only a mailbox elsewhere tells that they are others.
_STAFF: Final = re.compile(_LISTS.any_of("staff"), re.IGNORECASE)
_PARTS: Final = re.compile(r"\s[|–—-]\s")  # of a title
_WORDS: Final = re.compile(r"[\s,/()·:–-]+")
_EASTERN: Final = re.compile(
    rf"(?:(?![^:：]*(?:{_LISTS.any_of('wanted')}))[\u3041-\u9fff·・、/ ]{{0,12}}"
    rf"(?:{_LISTS.any_of('seller_zh')})(?:{_LISTS.any_of('list_zh')})?"
    rf"|(?:(?:{_LISTS.any_of('where_ko')}) ?)*"
    rf"(?:{_LISTS.any_of('seller_ko')})(?: ?(?:{_LISTS.any_of('list_ko')}))?)[:：]?"
)


def parts_of_agents(tree: PageTree) -> list[Span]:
    """Return where a page lists who sells for its firm elsewhere, in pieces of text; none beside nothing of its own."""
    heads = _heads(tree)
    if not heads or any(DEALER_PAGES.is_in(title) for title in tree.titles):
        return []
    spans = [span for at in heads if (span := _under(tree, at)) is not None]
    outside = [line for line in tree.lines if line.zone == MAIN and not _is_in(line.start, spans)]
    if not any(_gives_contact(line.text) for line in outside):
        return []
    own = _hosts(line for line in tree.lines if not _is_in(line.start, spans))
    return [(begin, end) for begin, end in spans if _are_others(tree, _between(tree.lines, begin, end), own)]


def _heads(tree: PageTree) -> list[int]:
    """Return the headings over such parts in the subject of a page, in document order; the first of all is none."""
    found = [at for name in _NAMES for at, _, _ in tree.told(name, _is_head) if tree.zone(at) == MAIN]
    if not found:
        return []
    first = tree.by_name.get("h1", (-1,))[0]
    return [at for at in sorted(found) if at != first and _line_of(tree, at) is not None][:_MOST_HEADS]


@remembered
def _is_head(written: str) -> bool:
    """Whether a heading tells of agents and of where they are, and of nothing else.

    >>> _is_head("Agents in Asia"), _is_head("海外代理商"), _is_head("Our European distributors")
    (True, True, True)
    >>> _is_head("Fern Distributors"), _is_head("Become an agent"), _is_head("诚招代理商"), _is_head("Estate agents")
    (False, False, False, False)
    """
    text = folded_text(written, " ").strip(" .:：")
    if not text or len(text) > _MOST_HEAD_CHARS:
        return False
    if _EASTERN.fullmatch(text):
        return True
    words = [word for word in _WORDS.split(text) if word]
    rest = [word for word in words if not _LATIN.fullmatch(word)]
    if len(rest) == len(words):
        return False
    unknown = [word for word in rest if not _KNOWN.fullmatch(word)]
    return not unknown or country(" ".join(unknown)) is not None


def _line_of(tree: PageTree, at: int) -> Line | None:
    """Return the line that a heading is the whole of."""
    line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
    return line if line is not None and tree.end(at) >= line.end else None


def _under(tree: PageTree, at: int) -> Span | None:
    """Return what stands under a heading, with it; None where that gives no contact."""
    here = _line_of(tree, at)
    if here is None:
        return None
    levels = heading_levels(tree)
    own = levels.get(here.start, BOLD_LEVEL)
    beside = _headings_beside(tree, at, own)
    last = here
    for line in _between(tree.lines, here.end, _end_of_container(tree, at, here)):
        level = levels.get(line.start, BOLD_LEVEL + 1)
        is_own = level <= min(own + 1, BOLD_LEVEL) and _is_own_head(line.text)
        is_above_bold = own == BOLD_LEVEL and level < own
        if line.zone != here.zone or line.start in beside or is_own or is_above_bold:
            break
        last = line
    below = _between(tree.lines, here.end, last.end)
    return (here.start, last.end) if any(_gives_contact(line.text) for line in below) else None


def _headings_beside(tree: PageTree, at: int, level: int) -> set[int]:
    """Return where headings behind one begin that are of its rank or above, and stand no deeper in the page."""
    if level >= BOLD_LEVEL:
        return set()
    depth = _depth(tree.elements[at])
    behind = (other for name in _NAMES[:level] for other in tree.by_name.get(name, ()) if other > at)
    lines = (_line_of(tree, other) for other in behind if _depth(tree.elements[other]) <= depth)
    return {line.start for line in lines if line is not None}


def _end_of_container(tree: PageTree, at: int, line: Line) -> int:
    """Return where the nearest element around a heading ends that holds more than the heading's line."""
    around: Element | None = tree.elements[at].parent
    while around is not None and around.name not in _ROOTS:
        if _between(tree.lines, line.end, tree.end(around.at)):
            return tree.end(around.at)
        around = around.parent
    return tree.end(0) if tree.elements else 0


def _depth(element: Element) -> int:
    depth = 0
    around = element.parent
    while around is not None:
        depth, around = depth + 1, around.parent
    return depth


@remembered
def _is_own_head(text: str) -> bool:
    return OWN_HEADS.is_all(text) or CONTACT_PAGES.is_all(text)


@remembered
def _gives_contact(text: str) -> bool:
    return len(text) <= _MOST_LINE_CHARS and (says_contact(text) or is_address(text))


def _between(lines: Sequence[Line], begin: int, end: int) -> Sequence[Line]:
    return lines[bisect_left(lines, begin, key=start_of_line) : bisect_left(lines, end, key=start_of_line)]


def _is_in(start: int, spans: Sequence[Span]) -> bool:
    return any(begin <= start < end for begin, end in spans)


def _hosts(lines: Iterator[Line] | Sequence[Line]) -> set[str]:
    """Return the domains of the mailboxes on some lines, but for those where anybody has one."""
    hosts = {mail.lower().partition("@")[2] for line in lines if "@" in line.text for mail in emails(line.text)}
    return {host for host in hosts if not is_anybodys(host)}


def _are_others(tree: PageTree, lines: Sequence[Line], own: set[str]) -> bool:
    """Whether a part gives no mailbox of the page's own: who sells for a firm at its own domain is its staff."""
    hosts = _hosts(lines)
    if hosts & own or any("@" in line.text and is_own_box(tree, line.text) for line in lines):
        return False
    if not hosts and all(map(_STAFF.fullmatch, _WORDS.split(lines[0].text.strip(" .:：")))):
        return False
    names = {folded(part) for title in tree.titles for part in _PARTS.split(title)}
    return not any(folded(line.text) in names for line in lines[1:])
