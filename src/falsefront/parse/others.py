"""Boxes of other firms on one firm's page: an advertisement, a featured supplier, a neighbour in the market.

A box that names another firm owns the contacts in it. Four things tell one: words over it ("Featured supplier"), a
class that says the same, a firm's name that is not the page's own, and a link to a page that stands beside this one.
Where nothing shows whose page it is, no box is anybody else's.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.asked_lines import Asked
from falsefront.parse.card_badges import without_badges
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.element import ROOTS, Element
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.first_words import is_of_family
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.hosted import is_promoted
from falsefront.parse.label_words import field_of_label, is_about
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.marked_names import name_before_contacts
from falsefront.parse.names import folded
from falsefront.parse.number_words import is_number_line
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.own_names import OwnNames
from falsefront.parse.own_signs import own_signs
from falsefront.parse.profile_links import is_beside
from falsefront.parse.promoted_words import ADVERTISED, BADGES, PROMOTED_TOKENS
from falsefront.parse.proper_titles import is_proper_title
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import MAIN, Line, PageTree, attribute
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.remembered import remembered

_CONTACTS: Final = frozenset({"address", "phone", "email", "messenger"})
_MOST_HEAD_CHARS: Final = 60
_MOST_CONTACT_CHARS: Final = 300
_MOST_LINKS: Final = 500
_MOST_BOXES: Final = 200  # of each kind
_MOST_NAMES: Final = 1_000  # looked for, of which the boxes are those of the first kinds of elements
_MOST_CLIMBED: Final = 7  # elements: that of a heading or a name, and those around it
_MOST_LINES_FLAT: Final = 40  # behind a heading that no element holds together with what it stands over
_REACH: Final = 3  # lines behind a name that its contacts begin on
_MOST_BEHIND: Final = 8  # lines of contacts behind a name that no element holds with them
_BOLD_LEVEL: Final = 7
_NAMING: Final = ("h2", "h3", "h4", "h5", "h6", "strong", "b", "a", "p", "span", "div", "dt", "th", "td", "li", "em")
# Of an element that begins with a line: a paragraph of the subject may hold a name and all that is below it.
_MOST_PIECES: Final = {True: 12, False: 5}
_MARKS: Final = ("span", "em")
Span = tuple[int, int]  # pieces of text


@dataclass(frozen=True, slots=True)
class _Page:
    """What is asked of a page again and again."""

    tree: PageTree
    names: OwnNames
    lines: Sequence[Line]
    starts: list[int]
    levels: dict[int, int]  # of a line that is a heading, by its first piece
    titles: frozenset[int]  # where a line begins that is a heading, bold or a link
    contacts: Asked  # whether a line gives one
    own: Asked  # whether a line is the page's own name or heading

    def number_at(self, piece: int) -> int:
        """Return the number of the first line from a place on."""
        return bisect_left(self.starts, piece)

    def line_of(self, at: int) -> int | None:
        """Return the number of the line that an element begins on."""
        start = self.tree.start(at)
        line = self.tree.line_at(start) or self.tree.line_at(start + 1)
        return self.number_at(line.start) if line is not None else None

    def has_contact(self, begin: int, end: int) -> bool:
        """Whether one of some lines gives a contact."""
        return self.contacts.any_of(begin, end)

    def is_own(self, number: int) -> bool:
        """Whether a line is the page's own name or heading: a box that holds it is no other firm's."""
        return self.holds_own(number, number + 1)

    def holds_own(self, begin: int, end: int) -> bool:
        """Whether the page's own name or heading stands among some lines."""
        return self.own.any_of(begin, end)


def boxes_of_others(tree: PageTree, names: OwnNames, url: str, found: Sequence[int]) -> list[Span]:
    """Return where the boxes of other firms stand on a page; `found` are the cards of a list, each with a name."""
    if not names.told and not names.headings:
        return []
    lines, levels = tree.lines, heading_levels(tree)
    links = (tree.line_at(tree.start(at)) for at in tree.by_name.get("a", ())[:_MOST_LINKS])
    page = _Page(
        tree=tree,
        names=names,
        lines=lines,
        starts=tree.starts,
        levels=levels,
        titles=frozenset((*levels, *(line.start for line in links if line is not None))),
        contacts=Asked(lambda number: _gives_contact(lines[number].text), len(lines)),
        own=Asked(lambda number: _is_own(lines[number], levels, names), len(lines)),
    )
    spans = [*islice(_under_words(page), _MOST_BOXES), *islice(_by_class(page), _MOST_BOXES)]
    if names.told:
        spans += [*islice(_under_names(page, url), _MOST_BOXES), *_outside(page)]
    else:
        spans = without_badges(spans, [(tree.start(at), tree.end(at)) for at in found])
    return spans if spans and page.has_contact(0, len(lines)) else []


def _is_own(line: Line, levels: dict[int, int], names: OwnNames) -> bool:
    return levels.get(line.start) == 1 or names.is_begun_by(line.text)


@remembered
def _gives_contact(text: str) -> bool:
    """Whether a line is a contact, or the label of one."""
    label, colon, value = parted(text)
    if field_of_label(label) in _CONTACTS and (value or not colon or len(text) <= _MOST_HEAD_CHARS):
        return True
    return len(text) <= _MOST_CONTACT_CHARS and (is_number_line(text) or is_address(text) or says_contact(text))


def _under_words(page: _Page) -> Iterator[Span]:
    """Yield what stands under words such as "Featured supplier", to the end of the box or of the part."""
    for name in _NAMING:
        for at, _, _ in page.tree.told(name, is_promoted):
            number = page.line_of(at)
            is_other = number is not None and not page.is_own(number) and not _is_badge(page, number, name)
            if number is not None and is_other and (span := _box(page, at, number)):
                yield span
    for number, line in enumerate(page.lines if page.names.told else ()):
        label, _, value = parted(line.text)
        is_named = len(label) <= _MOST_HEAD_CHARS and 0 < len(value) <= _MOST_CONTACT_CHARS and is_promoted(label)
        if (is_named or ADVERTISED.is_all(line.text)) and not page.names.is_own(value or line.text):
            if _gives_contact(value) or (not is_named and says_contact(line.text)):
                yield line.start, line.end
            elif page.has_contact(number + 1, number + 1 + _REACH):
                yield line.start, _end_of_contacts(page, number)


def _is_badge(page: _Page, number: int, element: str) -> bool:
    """Whether a line right behind the page's own name says what its market calls it: "Gold Member Since 2014".

    Behind its heading a word in an element that makes no line of its own is one whatever it says.
    """
    line = page.lines[number]
    is_behind = number > 0 and page.is_own(number - 1) and line.start not in page.levels
    if not is_behind:
        return False
    is_mark = element in _MARKS and page.levels.get(page.lines[number - 1].start) == 1
    is_over_firm = number + 1 < len(page.lines) and has_any_form(page.lines[number + 1].text)
    return (is_mark and not is_over_firm) or BADGES.match(line.text) is not None


def _holding(page: _Page, wanted: set[int]) -> Iterator[tuple[int, int]]:
    """Yield an element that begins with each of some lines and holds little more, with the number of the line."""
    tree = page.tree
    done: set[int] = set()
    if not wanted:
        return
    for name in _NAMING:
        for at in tree.by_name.get(name, ()):
            if tree.end(at) - tree.start(at) > _MOST_PIECES[tree.zone(at) == MAIN]:
                continue  # a whole paragraph in the frame is the site's own
            number = page.line_of(at)
            if number in wanted and number not in done and tree.end(at) >= page.lines[number].end:
                done.add(number)
                yield at, number


def _box(page: _Page, at: int, number: int) -> Span | None:
    """Return the box of another firm that begins with a heading; None where what follows is the page's own."""
    first = _first_said(page, number + 1)
    if first is None or not (_may_name_other(page, first) or _is_beside_own(page, number, first)):
        return None
    begin, end = _around(page, at, number)
    end = min(end, _end_of_part(page, number, end))
    return (page.lines[begin].start, _last_piece(page, end)) if page.has_contact(number + 1, end) else None


def _first_said(page: _Page, number: int) -> int | None:
    """Return the first line from one on that is more than a button."""
    for at in range(number, min(number + _REACH, len(page.lines))):
        if not MENU_WORDS.is_all(page.lines[at].text) or page.is_own(at):
            return at
    return None


def _may_name_other(page: _Page, number: int) -> bool:
    """Whether a line may be another firm's name: no contact, no label, no words of every page, not the page's own."""
    text = page.lines[number].text
    label, _, value = parted(text)
    field = field_of_label(label)
    if (
        is_office(text)
        or page.is_own(number)
        or PAGE_NAMES.is_all(text)
        or CONTACT_PAGES.is_all(text)
        or is_about(label)
    ):
        return False
    if field == "vendor":
        named = value or (page.lines[number + 1].text if number + 1 < len(page.lines) else "")
        return bool(named) and not page.names.is_own(named)
    if not _gives_contact(text):
        return field is None
    name = name_before_contacts(page.tree, page.lines[number])
    return name is not None and not page.names.is_own(name)


def _is_beside_own(page: _Page, number: int, first: int) -> bool:
    """Whether a heading is over others' contacts without a name, the page's own standing before it: no badge is."""
    line, below = page.lines[number], page.lines[first].text
    is_over = line.start in page.levels and BADGES.match(line.text) is None and not page.is_own(first)
    is_contact = _gives_contact(below) and not is_office(below) and field_of_label(parted(below)[0]) != "vendor"
    return (
        is_over
        and is_contact
        and any(each.zone == MAIN and page.has_contact(at, at + 1) for at, each in enumerate(page.lines[:number]))
    )


def _around(page: _Page, at: int, number: int) -> tuple[int, int]:
    """Return the lines of the box around a heading: those of the nearest element that says more than the heading."""
    end = _end_of_box(page, at, number)
    return number, end if end is not None else min(len(page.lines), number + 1 + _MOST_LINES_FLAT)


def _end_of_box(page: _Page, at: int, number: int) -> int | None:
    """Return where the nearest element around a heading ends that holds a contact behind it and not the page's name."""
    tree = page.tree
    around: Element | None = tree.elements[at]
    for _ in range(_MOST_CLIMBED):
        if around is None or around.name in ROOTS:
            return None
        begin, end = page.number_at(tree.start(around.at)), page.number_at(tree.end(around.at))
        if page.holds_own(begin, end):
            return None
        if page.has_contact(number + 1, end):
            return end
        around = around.parent
    return None


def _end_of_part(page: _Page, number: int, most: int) -> int:
    """Return the line that ends a part of other firms: the page's own name, how to find it, a heading of its rank."""
    own = page.levels.get(page.lines[number].start, _BOLD_LEVEL + 1)
    zone = page.lines[number + 1].zone  # the words over it may be known to stand over other offers, and they alone
    for at in range(number + 1, most):
        line, level = page.lines[at], page.levels.get(page.lines[at].start)
        if line.zone != zone or page.is_own(at):
            return at
        if level is None or at == number + 1:
            continue
        if PAGE_NAMES.is_all(line.text) or CONTACT_PAGES.is_all(line.text) or is_about(line.text):
            return at
        if level < min(own, _BOLD_LEVEL) or (level == own and not page.has_contact(at + 1, at + 1 + _REACH)):
            return at
    return most


def _last_piece(page: _Page, end: int) -> int:
    return page.lines[end - 1].end


@remembered
def _shows_others(name: str) -> bool:
    return PROMOTED_TOKENS.fullmatch(name) is not None


def _by_class(page: _Page) -> Iterator[Span]:
    """Yield the elements whose class or id says that others are shown there."""
    tree = page.tree
    marked = [at for name, some in tree.by_class.items() if _shows_others(name) for at in some]
    marked += [at for name, at in tree.by_id.items() if _shows_others(name)]
    for at in marked:
        begin, end = page.number_at(tree.start(at)), page.number_at(tree.end(at))
        if tree.elements[at].name in ROOTS or begin >= end or page.holds_own(begin, end):
            continue
        first = _first_said(page, begin)
        if first is not None and first < end and _may_name_other(page, first) and page.has_contact(begin, end):
            yield tree.start(at), tree.end(at)


def _under_names(page: _Page, url: str) -> Iterator[Span]:
    """Yield the contacts under another firm's name, or under a link to a page beside this one."""
    linked, spans = _lines_of_links(page, url)
    yield from spans
    wanted = (
        number
        for number, line in enumerate(page.lines)
        if (number in linked or (is_firm(line.text) and page.names.is_other(line.text)) or _is_title(page, number))
        and not page.is_own(number)
        and not _is_labelled(page, number)
        and page.has_contact(number + 1, number + 1 + _REACH)
        and _may_name_other(page, number)
    )
    for at, number in _holding(page, set(islice(wanted, _MOST_NAMES))):
        span = _named_box(page, at, number)
        if number in linked or not (_begins_as_own(page, number, span, url) or _has_own_box(page, span)):
            yield span


def _begins_as_own(page: _Page, number: int, span: Span, url: str) -> bool:
    """Whether a name and what stands under it are those of a firm of the own one's family."""
    texts = (line.text for line in page.lines[number : page.number_at(span[1])])
    return is_of_family(page.lines[number].text, texts, page.names, lambda: own_signs(page.tree, page.names, url))


def _has_own_box(page: _Page, span: Span) -> bool:
    """Whether a mailbox in a box is at a domain that the page's title names."""
    lines = page.lines[page.number_at(span[0]) : page.number_at(span[1])]
    return any("@" in line.text and is_own_box(page.tree, line.text) for line in lines)


def _is_labelled(page: _Page, number: int) -> bool:
    """Whether a name is what a label says: a seller of several, the page's own kind of business, a place of its own."""
    above = page.lines[number - 1] if number else page.lines[number]
    label, _, value = parted(above.text)
    is_place = above.start in page.levels and is_office(above.text)
    return number > 0 and not value and (is_place or field_of_label(label) is not None)


def _is_title(page: _Page, number: int) -> bool:
    """Whether a heading or a link right over an address is another's name, although no word in it is a firm's."""
    line = page.lines[number]
    if line.start not in page.titles or number + 1 >= len(page.lines) or not is_proper_title(line.text):
        return False
    below = page.lines[number + 1].text
    is_address_below = field_of_label(parted(below)[0]) == "address" or is_address(below)
    where = folded(" ".join(each.text for each in page.lines[number + 1 : number + 3]))
    return is_address_below and page.names.is_other(line.text) and folded(line.text) not in where


def _named_box(page: _Page, at: int, number: int) -> Span:
    """Return a name with the contacts behind it: those of the nearest element around them, or those that follow."""
    end = _end_of_box(page, at, number)
    last = _end_of_contacts(page, number if end is None else end - 1)
    return page.lines[number].start, last if end is None else max(_last_piece(page, end), last)


def _end_of_contacts(page: _Page, number: int) -> int:
    """Return where the contacts end that follow a line: before a heading, another part, or what is no contact."""
    here = page.lines[number]
    last = number
    for at in range(number + 1, min(len(page.lines), number + 1 + _MOST_BEHIND)):
        line = page.lines[at]
        if line.zone != here.zone or page.is_own(at) or page.levels.get(line.start, _BOLD_LEVEL) < _BOLD_LEVEL:
            break
        if not _gives_contact(line.text) and not _gives_contact(page.lines[at - 1].text) and at > number + _REACH:
            break
        last = at
    return page.lines[last].end


def _outside(page: _Page) -> Iterator[Span]:
    """Yield what stands outside of the one main element that names the page's vendor: the site's own.

    Where the site names the vendor outside of it too, the site is the vendor's own.
    """
    tree = page.tree
    mains = tree.by_name.get("main", ())
    if len(mains) != 1:
        return
    begin, end = page.number_at(tree.start(mains[0])), page.number_at(tree.end(mains[0]))
    outside = [*range(begin), *range(end, len(page.lines))]
    if not page.holds_own(begin, end) or any(page.names.is_told_in(page.lines[at].text) for at in outside):
        return
    for at in outside:
        if page.lines[at].zone == MAIN:
            yield page.lines[at].start, page.lines[at].end


def _lines_of_links(page: _Page, url: str) -> tuple[set[int], list[Span]]:
    """Return the lines that are a link to a page beside this one, and where a contact stands behind one on its line.

    That page is another firm's profile on the same market. A picture that leads there names the line below it.
    """
    tree = page.tree
    found: set[int] = set()
    spans: list[Span] = []
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        link = absolute(attribute(tree.elements[at], "href"), url)
        if not link or not is_beside(link, url):
            continue
        number = page.number_at(tree.end(at)) if tree.start(at) == tree.end(at) else page.line_of(at)
        if number is None or number >= len(page.lines):
            continue
        line, words = page.lines[number], tree.text(at, separator=" ")
        if MENU_WORDS.is_all(words or line.text) or CONTACT_PAGES.is_in(words or line.text):
            continue
        if words and tree.end(at) < line.end and tree.start(at) <= line.start:
            if says_contact(line.text) and not page.names.is_own(words):
                spans.append((line.start, line.end))
        elif len(line.text) <= MOST_NAME_CHARS:
            found.add(number)
    return found, spans
