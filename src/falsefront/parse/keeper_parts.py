"""What on a seller's page is of who keeps the site: his office, his hotline, his mailbox, wherever they stand.

A part begins with his name over it or before a contact, or holds the notice of his rights. It goes as far as the box
around it that names nobody else and holds no contacts of the seller's; without such a box it is the line, and what
stands right below. Others who sell there stand in boxes of one kind.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.address_texts import is_address
from falsefront.parse.alike_boxes import alike_boxes
from falsefront.parse.asked_lines import Asked
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.element import ROOTS, Element
from falsefront.parse.framed import is_frame, marks_of
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.hosted import invites_first
from falsefront.parse.keepers import Keeper, keeper
from falsefront.parse.label_words import field_of_label
from falsefront.parse.line_boxes import element_at
from falsefront.parse.rights import tells_rights
from falsefront.parse.tree import CHROME, ELSEWHERE, Line, PageTree, start_of_line
from falsefront.parse.words import CONTACT_PAGES
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Words by which a line only says that the seller is found on the site too.
MENTIONS: Final = Caseless(rf"\b(?:{_LISTS.any_of('mention')})\b|{_LISTS.any_of('mention_gapless')}")
_FRAMED: Final = ("div", "section", "table", "td", "tr", "ul", "p", "footer", "header", "center", "aside")
_CONTACTS: Final = frozenset({"address", "phone", "email", "messenger"})
_MAY_REACH: Final = re.compile(r"\d(?:[\s().-]{0,3}\d){5}|@")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MOST_HEAD_CHARS: Final = 80
_MOST_LINE_CHARS: Final = 300
_MOST_BEFORE: Final = 30  # characters before a name that begins a line all the same: "About", "Operator of the site:"
_MOST_LINES: Final = 40  # of a box
_BEHIND: Final = 4  # lines below a name without a box
_FEWEST_OF_LIST: Final = 3  # boxes right under the first heading
Span = tuple[int, int]  # pieces of text


class _Page:
    """What is asked of a page again and again."""

    def __init__(self, tree: PageTree, known: Keeper) -> None:
        self.tree, self.known = tree, known
        self.lines: Sequence[Line] = tree.lines
        self.levels = heading_levels(tree)
        self.own = [known.is_sellers(line.text) for line in self.lines]
        heads = [at for at, line in enumerate(self.lines) if self.own[at] and self.levels.get(line.start) == 1]
        self.head = next(iter(heads), self.own.index(True) if True in self.own else 0)
        self.contacts = Asked(lambda at: _gives_contact(self.lines[at].text), len(self.lines))

    def lines_of(self, element: Element) -> tuple[int, int]:
        """Return the numbers of the lines that an element holds."""
        ends = (self.tree.start(element.at), self.tree.end(element.at))
        begin, end = (bisect_left(self.lines, piece, key=start_of_line) for piece in ends)
        return begin, end


def parts_of_keeper(tree: PageTree) -> list[Span]:
    """Return what of a page is of who keeps its site, in pieces of text."""
    known = keeper(tree)
    if known.named is None:
        return []
    page = _Page(tree, known)
    found = [*_framed(page), *_named(page)]
    if not (known.is_sure or _leaves_contacts(page, found)):
        return []
    others = list(alike_boxes(tree, _gives_contact, known.is_sellers))
    if not others or _is_own_list(page, others) or not _leaves_contacts(page, [*found, *others]):
        return found
    return [*found, *others]


def _is_own_list(page: _Page, boxes: Sequence[Span]) -> bool:
    """Whether boxes are the list that the page's first heading stands over: no contact and no heading is between.

    What the heading names is then what they have in common, and no seller: "Steel pipe suppliers".
    """
    first = bisect_left(page.lines, min(boxes)[0], key=start_of_line)
    between = range(page.head + 1, first)
    if first <= page.head or page.contacts.any_of(page.head, first):
        return False
    return len(boxes) >= _FEWEST_OF_LIST and not any(page.lines[at].start in page.levels for at in between)


def _leaves_contacts(page: _Page, found: Sequence[Span]) -> bool:
    """Whether a contact of the seller's stands outside of some parts."""
    return any(
        page.contacts.any_of(at, at + 1) and not any(begin <= line.start < end for begin, end in found)
        for at, line in enumerate(page.lines)
        if line.zone != ELSEWHERE
    )


def _gives_contact(text: str) -> bool:
    if len(text) > _MOST_LINE_CHARS:
        return False
    return says_contact(text) or is_address(text) or field_of_label(parted(text)[0]) in _CONTACTS


def _framed(page: _Page) -> Iterator[Span]:
    """Yield the head and the foot of the site by their classes, where they name nobody else."""
    tree = page.tree
    for name in _FRAMED:
        for at in tree.by_name.get(name, ()):
            element = tree.elements[at]
            if not (name == "footer" or any(map(is_frame, marks_of(element)))):
                continue
            begin, end = page.lines_of(element)
            is_outside = end <= page.head or begin > page.head
            if is_outside and page.contacts.any_of(begin, end) and not any(page.own[begin:end]):
                yield tree.start(at), tree.end(at)


def is_at_edge(tree: PageTree, line: Line) -> bool:
    """Whether a line stands in the head or the foot of the page, and not in a column beside its subject."""
    around = element_at(tree, line.start)
    while around is not None and around.name not in ROOTS:
        if around.name in ("header", "footer") or any(map(is_frame, marks_of(around))):
            return True
        around = around.parent
    return False


def _named(page: _Page) -> Iterator[Span]:
    """Yield what stands with the keeper's name, and the lines with a mailbox of his."""
    for number, line in enumerate(page.lines):
        text = line.text
        if line.zone == ELSEWHERE or page.own[number] or len(text) > _MOST_LINE_CHARS:
            continue
        mails = emails(text) if "@" in text else ()
        is_box = any(map(page.known.is_box, mails)) and all(map(page.known.is_box, mails))
        if is_box or (invites_first(text) and _MAY_REACH.search(text)):
            yield line.start, line.end
        found = page.known.named.search(_in_gaps(page.tree, line)) if page.known.named is not None else None
        if found is None:
            continue
        gives = page.contacts.any_of(number, number + 1)
        is_rights = tells_rights(text)
        if gives:
            yield line.start, line.end
        is_since = (
            not gives and _YEAR.search(text) is not None
        )  # since when the seller is there: "On Tradequay since 2018"
        is_mention = is_since or MENTIONS.is_in(text)
        if is_rights or (found.start() <= _MOST_BEFORE and not is_mention and _opens(page, number, gives)):
            yield from _around(page, number, is_heading=line.start in page.levels)


def _in_gaps(tree: PageTree, line: Line) -> str:
    """Return a line with a gap between its elements: a style may part "<a>Tradequay</a><span>Help: ...</span>"."""
    if line.end - line.start == 1:
        return line.text
    return " ".join(filter(None, (tree.written(at, at + 1).strip() for at in range(line.start, line.end))))


def _opens(page: _Page, number: int, gives: bool) -> bool:
    """Whether a line that begins with the keeper's name stands over his part or in it: short, or with a contact."""
    return gives or len(page.lines[number].text) <= _MOST_HEAD_CHARS or page.lines[number].zone == CHROME


def _around(page: _Page, number: int, *, is_heading: bool) -> Iterator[Span]:
    box = _box(page, number)
    if box is not None:
        yield page.tree.start(box.at), page.tree.end(box.at)
        return
    if number < page.head:
        return
    line = page.lines[number]
    own = page.levels.get(line.start, 9)
    end = line.end
    for at in range(number + 1, min(number + 1 + _BEHIND, len(page.lines))):
        below = page.lines[at]
        level = page.levels.get(below.start)
        is_label = field_of_label(parted(below.text)[0]) in _CONTACTS
        is_page = CONTACT_PAGES.is_in(below.text) and not (is_heading and is_label)
        if page.own[at] or is_page or (level is not None and level <= own):
            break
        if not (is_heading or page.contacts.any_of(at, at + 1)):
            break
        end = below.end
    yield line.start, end


def _box(page: _Page, number: int) -> Element | None:
    """Return the widest box around a line that names nobody else, and has the seller's contacts outside of it."""
    best: Element | None = None
    around = element_at(page.tree, page.lines[number].start)
    while around is not None and around.name not in ROOTS:
        begin, end = page.lines_of(around)
        if end - begin > _MOST_LINES or any(page.own[begin:end]):
            break
        if any(_is_over_contacts(page, at) for at in range(begin, end)):
            break
        if end <= page.head or (begin > page.head and page.contacts.any_of(page.head + 1, begin)):
            best = around
        around = around.parent
    return best


def _is_over_contacts(page: _Page, number: int) -> bool:
    """Whether a heading tells that the seller is found below: it names contacts, and not who keeps the site."""
    line = page.lines[number]
    if line.start not in page.levels or not CONTACT_PAGES.is_in(line.text):
        return False
    return page.known.named is None or page.known.named.search(line.text) is None
