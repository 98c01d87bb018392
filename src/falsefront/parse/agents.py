"""Parts of a firm's page that list its agents, dealers or distributors: whoever is found there is another firm.

A heading such as "Agents in Asia" stands over them, to the end of the element that holds both or to the next heading
beside it; headings inside, of countries and firms, may be of any rank. Only beside contacts of the page's own: a page
that lists dealers and nothing else gives each under its name.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.email import emails, is_anybodys
from falsefront.parse.about_contacts import is_of_contacts
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_lines import address_lines
from falsefront.parse.address_texts import is_address
from falsefront.parse.agent_words import ends_in_agents, is_head, is_head_of_place, may_be_staff
from falsefront.parse.contact_lines import numbers_of, says_contact
from falsefront.parse.departments import is_department
from falsefront.parse.element import ROOTS
from falsefront.parse.firm_names import is_firm
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.plain_agents import below_line, is_over_name, lines_over_agents
from falsefront.parse.section_words import OWN_HEADS
from falsefront.parse.seller_heads import Lists, list_under
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, MAIN, Element, Line, PageTree, start_of_line
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, DEALER_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.remembered import remembered

Span = tuple[int, int]  # pieces of text
_NAMES: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "legend", "caption", "th", "dt")
_MOST_LINE_CHARS: Final = 300
_MOST_HEADS: Final = 50
_TELLING_DIGITS: Final = 7
_NAMED: Final = re.compile("[:：]")  # between what agents are called and a name
_PARTS: Final = re.compile(r"\s[|–—-]\s")  # of a title


def parts_of_agents(tree: PageTree) -> list[Span]:
    """Return where a page lists who sells for its firm elsewhere, in pieces of text; none beside nothing of its own."""
    heads, plain = _heads(tree), lines_over_agents(tree)
    if not (heads or plain) or any(map(_is_of_dealers, tree.titles)):
        return []
    spans = [span for at in heads if (span := _under(tree, at)) is not None]
    spans += [span for at in plain if (span := _below(tree, at)) is not None and not _is_in(span[0], spans)]
    outside = [line for line in tree.lines if not _is_in(line.start, spans)]
    if not spans or not _gives_own(tree, outside):
        return []
    own, numbers = _hosts(outside), _numbers(outside)
    parts = [(span, _between(tree.lines, *span)) for span in spans]
    has_address = bool(address_lines(outside))
    return [
        span for span, lines in parts if _are_others(tree, lines, own, has_address) and not _numbers(lines) & numbers
    ]


@remembered
def _is_of_dealers(title: str) -> bool:
    """Whether the title of a page says that it lists others: each of them is given under his name."""
    return DEALER_PAGES.is_in(title) or any(list_under(part) is Lists.OTHERS for part in title_parts(title))


def _gives_own(tree: PageTree, outside: Sequence[Line]) -> bool:
    """Whether a page gives a contact outside of such parts, or an address in the frame of its page of contacts.

    A telephone in the frame may be another one of the dealer whose page it is.
    """
    if any(line.zone == MAIN and _gives_contact(line.text) for line in outside):
        return True
    return is_of_contacts(tree) and bool(address_lines([line for line in outside if line.zone == CHROME]))


def _numbers(lines: Sequence[Line]) -> set[str]:
    """Return the ends of the telephone numbers on some lines, which are the same however they are dialled."""
    given = (re.sub(r"\D", "", raw) for line in lines for raw in numbers_of(line))
    return {digits[-_TELLING_DIGITS:] for digits in given if len(digits) >= _TELLING_DIGITS}


def _heads(tree: PageTree) -> list[int]:
    """Return the headings over such parts in the subject of a page, in document order; the first of all is none."""
    told = [
        (at, written) for name in _NAMES for at, _, written in tree.told(name, _may_be_head) if tree.zone(at) == MAIN
    ]
    found = [at for at, written in told if is_head(written) or _is_over_name(tree, at)]
    if not found:
        return []
    first = tree.by_name.get("h1", (-1,))[0]
    return [at for at in sorted(found) if at != first and _line_of(tree, at) is not None][:_MOST_HEADS]


@remembered
def _may_be_head(written: str) -> bool:
    return is_head(written) or is_head_of_place(written) or ends_in_agents(written)


def _is_over_name(tree: PageTree, at: int) -> bool:
    """Whether a heading stands over a name of somebody else than the page's titles tell."""
    here = _line_of(tree, at)
    return here is not None and is_over_name(tree, bisect_left(tree.lines, here.start, key=start_of_line))


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
    for line in _between(tree.lines, here.end, _end_of_term(tree, at) or _end_of_container(tree, at, here)):
        level = levels.get(line.start, BOLD_LEVEL + 1)
        is_own = level <= min(own + 1, BOLD_LEVEL) and _is_own_head(line.text)
        is_above_bold = own == BOLD_LEVEL and level < own
        if line.zone != here.zone or line.start in beside or is_own or is_above_bold:
            break
        last = line
    below = _between(tree.lines, here.end, last.end)
    return (here.start, last.end) if any(_gives_contact(line.text) for line in below) or address_lines(below) else None


def _below(tree: PageTree, number: int) -> Span | None:
    """Return what stands below a plain line over agents, with it; None where that gives no contact."""
    if (below := below_line(tree, number, _is_own_head)) is None:
        return None
    begin, end = below
    given = [
        line.text.partition(":")[2] if line.start == begin else line.text for line in _between(tree.lines, begin, end)
    ]
    return (begin, end) if any(map(_gives_contact, given)) else None


def _headings_beside(tree: PageTree, at: int, level: int) -> set[int]:
    """Return where headings behind one begin that are of its rank or above, and stand no deeper in the page.

    Where the next one of its rank stands right below it, those of that rank are the names that it is over.
    """
    if level >= BOLD_LEVEL:
        return set()
    if _is_over_names(tree, at, level):
        level -= 1
    depth = _depth(tree.elements[at])
    behind = (other for name in _NAMES[:level] for other in tree.by_name.get(name, ()) if other > at)
    lines = (_line_of(tree, other) for other in behind if _depth(tree.elements[other]) <= depth)
    return {line.start for line in lines if line is not None}


def _is_over_names(tree: PageTree, at: int, level: int) -> bool:
    """Whether a name in a heading of the same rank stands right below a heading, and no department or page."""
    here = _line_of(tree, at)
    below = _between(tree.lines, here.end, tree.end(0))[:1] if here is not None else ()
    levels = heading_levels(tree)
    return any(
        levels.get(line.start) == level
        and not (_is_own_head(line.text) or is_department(line.text) or is_office(line.text))
        and not (PAGE_NAMES.is_in(line.text) or MENU_WORDS.is_all(line.text))
        for line in below
    )


def _end_of_container(tree: PageTree, at: int, line: Line) -> int:
    """Return where the nearest element around a heading ends that holds more than the heading's line."""
    around: Element | None = tree.elements[at].parent
    while around is not None and around.name not in ROOTS:
        if _between(tree.lines, line.end, tree.end(around.at)):
            return tree.end(around.at)
        around = around.parent
    return tree.end(0) if tree.elements else 0


def _end_of_term(tree: PageTree, at: int) -> int | None:
    """Return where ends what a list says of a term: at the next one; None for any other heading."""
    if tree.elements[at].name != "dt":
        return None
    terms = tree.by_name["dt"]
    behind = bisect_left(terms, at + 1)
    parent = tree.elements[at].parent
    end = tree.end(parent.at) if parent is not None else tree.end(at)
    return min(end, tree.start(terms[behind])) if behind < len(terms) else end


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


def _names_firm(lines: Sequence[Line]) -> bool:
    """Whether one of some lines is a firm's name by its legal form: no staff is called so."""
    return any(is_firm(line.text) and COMPANY_WORDS.is_in(line.text) for line in lines)


def _are_others(tree: PageTree, lines: Sequence[Line], own: set[str], has_address: bool) -> bool:
    """Whether a part gives no mailbox of the page's own: who sells for a firm at its own domain is its staff.

    Who has an address of his own, where the page has another (`has_address`), is none, whatever he is called.
    """
    hosts = _hosts(lines)
    if hosts & own or any("@" in line.text and is_own_box(tree, line.text) for line in lines):
        return False
    if not hosts and may_be_staff(_NAMED.split(lines[0].text)[0]) and not _names_firm(lines[1:]):
        return has_address and bool(address_lines(lines[1:]))
    names = {folded(part) for title in tree.titles for part in _PARTS.split(title)}
    said = [*_NAMED.split(lines[0].text)[1:], *(line.text for line in lines[1:])]
    return not any(folded(text) in names for text in said)
