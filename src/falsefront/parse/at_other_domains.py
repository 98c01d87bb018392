"""What stands with somebody's name and a mailbox or a site at a domain of his own: his contacts, whatever he is called.

"The panes are fitted by Moss Fitters, tel. ..., jobs@mossfitters.example" on a page whose own mailbox is at
lumoglass.example. No word tells what he is to the page's firm: the domain and the name do. Only where the page gives a
mailbox at a domain of its own, and keeps an address and a telephone if those have one.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from falsefront.contact.email import emails, is_anybodys
from falsefront.parse.address_edges import is_office
from falsefront.parse.alike_boxes import groups_of_alike
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.domains_of_names import is_called
from falsefront.parse.element import ROOTS, Element
from falsefront.parse.firm_lines import gives_contact, goes_on
from falsefront.parse.firm_names import script_of
from falsefront.parse.first_words import without_places
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.line_boxes import element_at
from falsefront.parse.listed_names import name_of
from falsefront.parse.listed_sellers import begins_as_own
from falsefront.parse.names_in_sentences import named_in
from falsefront.parse.opengraph import open_graph
from falsefront.parse.own_left import leaves_own
from falsefront.parse.own_signs import OwnSigns, hosts_of, telling_words
from falsefront.parse.rights import tells_rights
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import ELSEWHERE, MAIN, Line, PageTree, attribute, start_of_line
from falsefront.text.domains import host_of, owner_of_host

Span = tuple[int, int]  # pieces of text
_MOST_LINES: Final = 1_500  # of one page
_MOST_CHARS: Final = 500  # of a line
_MOST_NAME_CHARS: Final = 80
_MOST_OF_BOX: Final = 12  # lines
_MOST_ABOVE: Final = 6  # lines from a mailbox to the name over it that no element holds with it
_MOST_LINKS: Final = 400
_TELLING_DIGITS: Final = 8  # at the end of a number
_NUMBER: Final = re.compile(r"\d(?:[\s().·/-]{0,3}\d){6,14}")
_INLINE: Final = frozenset({"a", "b", "strong", "em", "i", "u", "span", "font", "small", "label", "img", "br"})


def parts_at_other_domains(tree: PageTree, url: str, signs_of_page: Callable[[frozenset[str]], OwnSigns]) -> list[Span]:
    """Return what stands with a mailbox or a site at somebody else's domain, in pieces of text.

    `signs_of_page` tells by what a page knows its own firm, given the domains that are surely its own.
    """
    lines = [line for line in tree.lines[:_MOST_LINES] if line.zone != ELSEWHERE]
    if not any("@" in line.text for line in lines):
        return []
    hosts = {
        at: found for at, line in enumerate(lines) if len(line.text) <= _MOST_CHARS and (found := hosts_of(line.text))
    }
    every = frozenset(host for found in hosts.values() for host in found)
    mails = frozenset(host for at in hosts if "@" in lines[at].text for host in _hosts_of_mail(lines[at].text))
    if len(every) < 2 or not mails:
        return []
    signs = without_places(signs_of_page(_hosts_of_site(tree, url, mails)))
    own = frozenset(host for host in mails if signs.is_own_host(host)) or _hosts_in_plain_letters(mails, signs)
    begun = frozenset(
        words[0] for title in tree.titles for part in title_parts(title) if (words := telling_words(part))
    )
    page = _Page(tree, lines, hosts, own, signs, begun, frozenset(map(script_of, signs.words)))
    page = page if own else replace(page, own=_hosts_under_own_name(page))
    if not page.own or page.own >= every:
        return []
    spans = [span for at in hosts if page.is_others(at) and (span := page.part(at)) is not None]
    kept = page.without_own(spans)
    return kept if kept and leaves_own(page.rest(), [range(*span) for span in kept]) else []


def beside_others(tree: PageTree, found: Sequence[Span], signs: OwnSigns) -> list[Span]:
    """Return the boxes of one kind with those in which such parts stand, each with a name and contacts of its own.

    Who has no domain is another where the one beside him is; not where that leaves the page without a contact.
    """
    if not found:
        return []
    groups = groups_of_alike(
        tree,
        gives_contact,
        lambda text: len(text) <= _MOST_NAME_CHARS and signs.is_name(text),
        lambda text: name_of(text) is not None and not begins_as_own(text, signs),
    )
    more = [
        span
        for group in groups
        if any(begin < until and start < end for begin, end in group for start, until in found)
        for span in group
    ]
    taken = [*found, *more]
    is_left = any(
        gives_contact(line.text)
        for line in tree.lines
        if line.zone != ELSEWHERE and not any(begin <= line.start < end for begin, end in taken)
    )
    return more if is_left else []


def _hosts_in_plain_letters(mails: frozenset[str], signs: OwnSigns) -> frozenset[str]:
    """Return the one domain that is called as the page's own firm in Latin letters without their signs: "Sông Lam"."""
    called = [host for host in mails if any(is_called(word, host) for word in signs.words)]
    return frozenset(called) if len(called) == 1 else frozenset()


def _hosts_under_own_name(page: "_Page") -> frozenset[str]:
    """Return the domain of the first mailbox of a page that stands in a box with its own name, and no other one."""
    first = next((at for at in page.hosts if "@" in page.lines[at].text), None)
    if first is None or len(page.hosts[first]) > 1:
        return frozenset()
    box = page.paragraph(first)
    while box is not None and box.name not in ROOTS:
        begin, end = page.lines_of(box)
        around = {host for at in range(begin, end) for host in page.hosts.get(at, ())}
        if end - begin > _MOST_OF_BOX or len(around) > 1:
            break
        if any(page.is_name(at) for at in range(begin, first)):
            return frozenset(around)
        box = box.parent
    return frozenset()


def _hosts_of_mail(text: str) -> Iterator[str]:
    for mail in emails(text):
        host = owner_of_host(mail.lower().partition("@")[2])
        if host and not is_anybodys(host):
            yield host


def _hosts_of_site(tree: PageTree, url: str, mails: frozenset[str]) -> frozenset[str]:
    """Return the domains where a page says that it lies itself, and that of its own files where a mailbox is too."""
    said = [url, open_graph(tree).get("og:url", "")]
    said += [attribute(tree.elements[at], "href") or "" for at in tree.by_name.get("base", ())[:1]]
    files = [tree.elements[at] for name in ("link", "script") for at in tree.by_name.get(name, ())[:_MOST_LINKS]]
    said += [attribute(each, "href") or "" for each in files if (attribute(each, "rel") or "").lower() == "canonical"]
    found = {host for each in said if (host := owner_of_host(host_of(each)))}
    links = (attribute(each, "href") or attribute(each, "src") or "" for each in files)
    linked = {host for each in links if (host := owner_of_host(host_of(each)))}
    return frozenset(found | (linked & mails))


@dataclass(frozen=True, slots=True)
class _Page:
    """What is asked of a page again and again."""

    tree: PageTree
    lines: Sequence[Line]
    hosts: dict[int, frozenset[str]]  # of a line, by its number
    own: frozenset[str]
    signs: OwnSigns
    firsts: frozenset[str]  # words that a title or a part of one begins with
    letters: frozenset[str]  # the kinds of letters that the page's own names are written in

    def is_others(self, at: int) -> bool:
        """Whether a line gives domains of others alone."""
        return not any(host in self.own or self.signs.is_own_host(host) for host in self.hosts.get(at, ()))

    def part(self, at: int) -> Span | None:
        """Return what stands with a domain of another on a line, from his name on; None where nobody is named."""
        box = self.paragraph(at)
        for _ in range(_MOST_ABOVE):
            if box is None:
                break
            begin, end = self.lines_of(box)
            if end - begin > _MOST_OF_BOX or any(map(self._is_own, range(begin, end))):
                break
            named = self._named(begin, at + 1, at)
            if named is not None:
                return self.lines[named].start, self.lines[self._last(at, end)].end
            box = box.parent if box.parent is not None and box.parent.name not in ROOTS else None
        above = self._above(at)
        return None if above is None else (self.lines[above].start, self.lines[self._last(at, at + 1)].end)

    def without_own(self, found: Sequence[Span]) -> list[Span]:
        """Return those parts none of whose telephones stands outside of them too."""
        outside = [line for line in self.lines if not any(begin <= line.start < end for begin, end in found)]
        numbers = _numbers(outside)
        return [
            (begin, end)
            for begin, end in found
            if numbers.isdisjoint(_numbers([line for line in self.lines if begin <= line.start < end]))
        ]

    def rest(self) -> Sequence[Line]:
        """Return the lines that must keep an address and a telephone: those of the subject, if its mailbox is there."""
        is_in_subject = any(
            line.zone == MAIN and not self.own.isdisjoint(self.hosts.get(at, ())) for at, line in enumerate(self.lines)
        )
        return self.lines if is_in_subject else [line for line in self.lines if line.zone == MAIN]

    def paragraph(self, at: int) -> Element | None:
        around = element_at(self.tree, self.lines[at].start)
        while around is not None and around.name in _INLINE:
            around = around.parent
        return around if around is not None and around.name not in ROOTS else None

    def lines_of(self, box: Element) -> tuple[int, int]:
        ends = (self.tree.start(box.at), self.tree.end(box.at))
        begin, end = (bisect_left(self.lines, piece, key=start_of_line) for piece in ends)
        return begin, end

    def _is_own(self, at: int) -> bool:
        """Whether a line is the page's own: its name, a mailbox of its own, whose the rights are."""
        text = self.lines[at].text
        if any(host in self.own or self.signs.is_own_host(host) for host in self.hosts.get(at, ())):
            return True
        return self.is_name(at) or (len(text) <= _MOST_NAME_CHARS and tells_rights(text))

    def is_name(self, at: int) -> bool:
        """Whether a line is the name of the page's own firm."""
        text = self.lines[at].text
        return len(text) <= _MOST_NAME_CHARS and at not in self.hosts and self.signs.names_own(text)

    def _named(self, begin: int, end: int, at: int) -> int | None:
        """Return the first of some lines that names whose the domains on a line are."""
        return next((over for over in range(begin, end) if self._names_owner(self.lines[over].text, at)), None)

    def _names_owner(self, text: str, at: int) -> bool:
        """Whether a line names somebody who is known by his legal form, or as whom a domain is called."""
        return any(
            (each.is_sure or any(is_called(each.name, host, self.signs.words) for host in self.hosts[at]))
            and not self._may_be_own(each.name)
            for each in named_in(text)
        )

    def _may_be_own(self, name: str) -> bool:
        """Whether a name may be the page's own: it is like one, begins as one, or is in letters that none is in."""
        words = telling_words(name)
        return self.signs.names_own(name) or not words or words[0] in self.firsts or script_of(name) not in self.letters

    def _above(self, at: int) -> int | None:
        """Return the line over contacts that no element holds together with it, where that names somebody."""
        for over in range(at, max(-1, at - _MOST_ABOVE), -1):
            line = self.lines[over]
            if line.zone != self.lines[at].zone or self._is_own(over):
                return None
            if self._named(over, over + 1, at) is not None:
                return over
            is_head = line.start in heading_levels(self.tree) and over != at
            if is_head or not (over == at or goes_on(line.text) or _goes_with(line.text)):
                return None
        return None

    def _last(self, at: int, end: int) -> int:
        """Return the last line of contacts from a line on, in its element."""
        last = at
        for below in range(at + 1, end):
            text = self.lines[below].text
            if self._is_own(below) or is_office(text):
                break
            last = below
        while last + 1 < len(self.lines) and self.lines[last + 1].is_soft and not self._is_own(last + 1):
            last += 1
        return last


def _goes_with(text: str) -> bool:
    """Whether a line may stand between a name and his contacts: whom to ask for."""
    return bool(parted(text)[1]) or says_contact(text)


def _numbers(lines: Sequence[Line]) -> set[str]:
    found = (re.sub(r"\D", "", number[0]) for line in lines for number in _NUMBER.finditer(line.text))
    return {digits[-_TELLING_DIGITS:] for digits in found}
