"""Parts of a page that tell of somebody else than its vendor, by the heading above them or the label beside them.

A fraud warning, a fair, a bank, what buyers say, customers, partners: where those are is no claim of the vendor. A part
ends at the next heading of its rank, at the end of the element that holds it, and wherever the vendor's own begins.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import Final, NamedTuple

from falsefront.parse.address_lines import address_lines
from falsefront.parse.address_texts import has_street, is_address
from falsefront.parse.agencies import is_others_trade
from falsefront.parse.agent_words import without_aside
from falsefront.parse.dated_entries import entries_of_others
from falsefront.parse.element import ROOTS, Element
from falsefront.parse.enumerated import without_number
from falsefront.parse.firm_names import is_firm, is_one_firm
from falsefront.parse.headings import BOLD_LEVEL, MOST_HEAD_CHARS, bold_lines, fills_line, heading_levels, parted
from falsefront.parse.label_words import field_of_label, folded_label, is_about
from falsefront.parse.names import folded
from falsefront.parse.own_parts import is_own_part
from falsefront.parse.posts import posts_of_others
from falsefront.parse.quotations import quotations
from falsefront.parse.section_labels import LABELS, OF_BANKS, OTHERS_ADDRESS, PLAIN_ADDRESSES, WEAK_LABELS
from falsefront.parse.section_words import (
    FORMER_HEADS,
    FORMER_PLACES,
    HEADS,
    MAY_BE_STAFF,
    OF_STRANGERS,
    OWN_HEADS,
    PAGES_OF_LAW,
    REVIEW_CLASS,
    WEAK,
    Told,
)
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, Line, PageTree, folded_text
from falsefront.parse.words import PAGE_NAMES, REGISTERED
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered, shape

Span = tuple[int, int]  # pieces of text
# What a firm may be itself, or have: an agency, a notary, a desk for returns. A fair, a bank or a buyer it is none.
_MAY_BE_OWN: Final = frozenset({Told.PARTNER, Told.ADVISER, Told.RETURNS, Told.SENT})
# What a whole page may be of.
_OF_PAGES: Final = frozenset({Told.PARTNER, Told.FORMER, Told.NEARBY, Told.GROUP, Told.NEWS})
_LEVELS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_BOLD: Final = ("strong", "b", "u", "legend", "caption", "summary", "th", "dt")
_TITLE_LEVEL: Final = 6  # of an element whose class alone says that it is a heading
_TITLE_CLASS: Final = Caseless(r"(?:.{0,24}[-_])?(?:tit|title|head|heading|hd|caption|headline|bt|biaoti)(?:[-_]?\d*)?")
_INLINE: Final = frozenset({"p", "span", "a", "b", "strong", "u", "font", "em", "label", "header", "summary"})
_MOST_HEADS: Final = 100
_MOST_PIECES: Final = 5  # of text in a heading
_MOST_LINES: Final = 400  # under a heading
_BEHIND_BOLD: Final = 14  # under bold words
_BEHIND_LABEL: Final = 5
_MOST_LABEL_CHARS: Final = 40
_TO_A_NAME: Final = 2  # lines from a heading to a name under it
_MOST_SHOWN: Final = 300  # characters of a line that may be an address
# A heading in Chinese, Japanese or Korean, and the same in English behind it.
_IN_TWO: Final = late(
    r"([\u3041-\u9fff\uac00-\ud7af][\u3041-\u9fff\uac00-\ud7af·・、/ ]*)[/|·: -]?\s*([A-Za-z][A-Za-z&'’ /-]+)"
)


class _Label(Enum):
    """What a label of somebody else says of the lines behind it."""

    NAME = "who they are about"
    MAY_BE = "who they are about, unless they have the page's only address"
    ITSELF = "that the address right behind it is another's"


class _Head(NamedTuple):
    at: int  # the element
    told: Told
    level: int


def sections(tree: PageTree, lines: Sequence[Line], known: Sequence[Span]) -> list[Span]:
    """Return such parts among some lines, in pieces of text; `known` are others' parts that are found already."""
    heads = _heads(tree)
    beside = tree.told_lines(_beside)
    labels = [
        (at, of)
        for at, line in enumerate(lines if beside else ())
        if line.shape in beside and (of := _beside(line.shape))
    ]
    posts = list(posts_of_others(tree, lines))
    if not heads and not labels and not posts:
        return _of_buyers(tree)
    page = _Page(tree, lines, heads)
    sure = _of_buyers(tree)
    weak: list[Span] = posts
    for head in heads:
        if (span := page.under(head)) is not None:
            (weak if head.told in WEAK or page.is_over_trade(head) else sure).extend(page.told_in(head, span))
    for at, (told, kind) in labels:
        if kind is not _Label.MAY_BE:
            sure.append(page.labelled(at) if kind is _Label.ITSELF else page.behind(at, told))
        elif (span := page.behind_weak(at, told)) is not None:
            weak.append(span)
    return [*sure, *weak] if weak and page.has_address_outside([*known, *sure, *weak]) else sure


class _Page:
    """The lines of a page, and where the vendor's own begins in them."""

    def __init__(self, tree: PageTree, lines: Sequence[Line], heads: Sequence[_Head]) -> None:
        self.tree, self.lines = tree, lines
        self.starts = [line.start for line in lines]
        self.levels = {**heading_levels(tree)}
        for start in _title_lines(tree):
            self.levels.setdefault(start, _TITLE_LEVEL)
        for start in bold_lines(tree) if heads else ():
            self.levels.setdefault(start, BOLD_LEVEL)
        own = [folded(tree.text(at)) for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN]
        said = [*own, *(part for title in tree.titles for part in title_parts(title))]
        self.names = [name for name in map(str.strip, said) if name and not _names_a_page(name)]
        self.own = frozenset(name for name in own if name) - {folded(_words(tree, head.at)) for head in heads}

    def under(self, head: _Head) -> Span | None:
        """Return what stands under a heading."""
        number = self._number(head.at)
        if number is None:
            return None
        here, last = self.lines[number], self.lines[number].end
        if head.told in MAY_BE_STAFF and not (self._is_over_another_firm(number) or self._is_over_trade(number)):
            return None
        until = self._end_of_container(head.at, here.end)
        most = _MOST_LINES if head.level < BOLD_LEVEL else _BEHIND_BOLD
        for at in range(number + 1, min(len(self.lines), number + 1 + most)):
            line = self.lines[at]
            level = self.levels.get(line.start, BOLD_LEVEL + 1)
            if line.zone != here.zone or line.start >= until or level <= head.level or self._is_own(at, head.told):
                break
            if head.told is Told.FORMER and _begins_anew(line.text):
                break
            last = line.end
        below = self.lines[number + 1 : bisect_left(self.starts, last)]
        if head.told is Told.SENT and not any(map(_tells_place, below)) and not address_lines(below):
            return None  # how the firm itself sends its goods
        return None if head.told in _MAY_BE_OWN and is_own_part(self.tree, below) else (here.start, last)

    def told_in(self, head: _Head, span: Span) -> Iterable[Span]:
        """Return what of a part tells of somebody else: of news and calendars only what is told of a day."""
        if head.told is not Told.NEWS:
            return (span,)
        return entries_of_others(self.tree, [line for line in self.lines if span[0] < line.start < span[1]])

    def labelled(self, at: int) -> Span:
        """Return a label and the address behind it, over all its lines."""
        last = at if parted(self.lines[at].text)[2] else min(at + 1, len(self.lines) - 1)
        while last + 1 < len(self.lines) and self.lines[last + 1].is_soft and not _has_label(self.lines[last + 1].text):
            last += 1
        return self.lines[at].start, self.lines[last].end

    def behind(self, at: int, told: Told) -> Span:
        """Return what stands with a name behind a label that says whose it is: up to the next address."""
        lines, has_address = self.lines, False
        end = lines[at].end
        for number in range(at + 1, min(len(lines), at + 1 + _BEHIND_LABEL)):
            line = lines[number]
            is_address_label = field_of_label(parted(line.text)[0]) == "address"
            is_heading = self.levels.get(line.start, BOLD_LEVEL) < BOLD_LEVEL
            if is_heading or line.zone != lines[at].zone or (is_address_label and has_address):
                break
            if self._is_own(number, Told.FRAUD) or (told is Told.FORMER and _begins_anew(line.text)):
                break
            has_address = has_address or is_address_label
            end = line.end
        return lines[at].start, end

    def behind_weak(self, at: int, told: Told) -> Span | None:
        """Return what stands from a label to the plain address right behind it, or to its value alone."""
        lines = self.lines
        is_value = not parted(lines[at].text)[2]
        alone = lines[at].start, lines[at].end
        for number in range(at + 1, min(len(lines), at + 1 + _BEHIND_LABEL)):
            line = lines[number]
            if line.zone != lines[at].zone or self.levels.get(line.start, BOLD_LEVEL) < BOLD_LEVEL:
                break
            label, _, value = parted(line.text)
            name = folded_label(label)
            if name in PLAIN_ADDRESSES and not is_value:
                last = number if value else min(number + 1, len(lines) - 1)
                return lines[at].start, lines[last].end
            if not is_value and not (told is Told.BANK and name in OF_BANKS):
                break
            if is_value and number == at + 1:
                alone = alone[0], line.end
            is_value = not is_value and not value
        return alone

    def has_address_outside(self, spans: Sequence[Span]) -> bool:
        """Whether an address stands on a page beside some parts of it, on one line or on several."""
        outside = [line for line in self.lines if not any(begin <= line.start < end for begin, end in spans)]
        if any(_shows_address(line.text) for line in outside if len(line.text) <= _MOST_SHOWN):
            return True
        return any(not each.is_others for each in address_lines(outside))

    def _is_over_another_firm(self, number: int) -> bool:
        """Whether a firm's name stands right under a line that is none of those in the page's titles."""
        below = (line.text.partition(",")[0].strip() for line in self.lines[number + 1 : number + 1 + _TO_A_NAME])
        name = next(filter(is_firm, below), None)
        return name is not None and not any(is_one_firm(name, own) for own in self.names)

    def is_over_trade(self, head: _Head) -> bool:
        """Whether only a word of his trade tells somebody under a heading to be another, who may be the firm too."""
        number = self._number(head.at) if head.told in MAY_BE_STAFF else None
        return number is not None and not self._is_over_another_firm(number)

    def _is_over_trade(self, number: int) -> bool:
        below = self.lines[number + 1 : number + 1 + _TO_A_NAME]
        return any(is_others_trade(line.text, self.names) for line in below)

    def _number(self, at: int) -> int | None:
        start = self.tree.start(at)
        line = self.tree.line_at(start) or self.tree.line_at(start + 1)
        if line is None:
            return None
        number = bisect_left(self.starts, line.start)
        return number if number < len(self.lines) and self.starts[number] == line.start else None

    def _end_of_container(self, at: int, behind: int) -> int:
        """Return where the element ends that holds a heading and what it stands over."""
        around: Element | None = self.tree.elements[at].parent
        while around is not None and around.name not in ROOTS:
            end = self.tree.end(around.at)
            following = bisect_left(self.starts, behind)
            holds_more = following < len(self.starts) and self.starts[following] < end
            is_title = around.name in _INLINE or any(map(_is_title, around.attrs.get("class", "").split()))
            if holds_more and not is_title:
                return end
            around = around.parent
        return self.tree.end(0) if self.tree.elements else 0

    def _is_own(self, at: int, told: Told) -> bool:
        """Whether the vendor's own begins with a line: its name, its label, a heading such as "Our factory"."""
        text = self.lines[at].text
        if len(text) > MOST_HEAD_CHARS:
            return False
        if folded(text) in self.own:
            return True
        label, _, value = parted(text)
        field = field_of_label(label)
        if field == "vendor":
            name = value or (self.lines[at + 1].text if at + 1 < len(self.lines) else "")
            return told not in OF_STRANGERS or folded(name) in self.own
        if told is Told.BANK and REGISTERED.is_all(label):
            return True
        is_heading = self.levels.get(self.lines[at].start, BOLD_LEVEL) < BOLD_LEVEL
        return not value and (is_heading or field is None) and _is_own_head(label)


def _names_a_page(name: str) -> bool:
    return PAGE_NAMES.is_all(name) or PAGES_OF_LAW.is_all(name)


@remembered
def _begins_anew(text: str) -> bool:
    """Whether a line has a label that is none of a contact: who it is now, behind who it was."""
    label, colon, _ = parted(text)
    return bool(colon) and len(label) <= _MOST_LABEL_CHARS and field_of_label(label) is None


@remembered
def _is_own_head(text: str) -> bool:
    return OWN_HEADS.is_all(text) or PAGE_NAMES.is_all(text) or is_about(text)


def _tells_place(line: Line) -> bool:
    return len(line.text) <= _MOST_SHOWN and has_street(line.text) and any(map(str.isdigit, line.text))


@remembered
def _shows_address(text: str) -> bool:
    return field_of_label(parted(text)[0]) == "address" or is_address(text)


@remembered
def _beside(text: str) -> tuple[Told, _Label] | None:
    """Return of whom the label of a line tells, and what of the lines behind it."""
    words, colon, value = parted(text)
    if colon and FORMER_HEADS.is_all(words):
        is_itself = bool(value) or FORMER_PLACES.is_in(words)
        return Told.FORMER, _Label.ITSELF if is_itself else _Label.NAME
    label = folded_label(words)
    if label in LABELS:
        return LABELS[label], _Label.NAME
    if label in WEAK_LABELS:
        return WEAK_LABELS[label], _Label.MAY_BE
    is_own = not 1 < len(words) <= _MOST_LABEL_CHARS or field_of_label(words) is not None
    return None if is_own or not OTHERS_ADDRESS.is_all(words) else (Told.PARTNER, _Label.ITSELF)


@remembered
def _has_label(text: str) -> bool:
    return field_of_label(parted(text)[0]) is not None


@remembered
def told_by_heading(text: str) -> Told | None:
    """Return of whom the part under a heading tells, by its shape; None for any other heading."""
    words = without_aside(without_number(folded_text(text, " "))).rstrip(":： ")
    if not words or len(words) > MOST_HEAD_CHARS:
        return None
    told = _of_words(words)
    if told is None and (both := _IN_TWO.fullmatch(words)):  # "海外代理 Overseas agents"
        told, other = _of_words(both[1].strip()), _of_words(both[2])
        return told if told is other else None
    return told


def _of_words(words: str) -> Told | None:
    return next((told for told, heads in HEADS if heads.is_all(words)), None)


@remembered
def _is_title(token: str) -> bool:
    return _TITLE_CLASS.is_all(token)


@remembered
def _is_review(token: str) -> bool:
    return REVIEW_CLASS.is_all(token)


def _words(tree: PageTree, at: int) -> str:
    return tree.text(at, separator=" ")


def _heads(tree: PageTree) -> list[_Head]:
    """Return the headings over such parts, in document order."""
    found: list[_Head] = []
    for level, name in [*enumerate(_LEVELS, 1), *((BOLD_LEVEL, name) for name in _BOLD)]:
        for at, _, written in tree.told(name, told_by_heading):
            told = told_by_heading(written)
            if told is None or (level == 1 and told in _OF_PAGES):
                continue  # a page of dealers gives each under its own name, and a page is of nobody who was
            if told is Told.PARTNER and _is_in_title(tree, written):
                continue  # "Transport" on the page of Fern Transport Ltd
            if level < BOLD_LEVEL or fills_line(tree, at):
                found.append(_Head(at, told, level))
    for at, written in tree.short(_titles(tree), _MOST_PIECES):
        told = told_by_heading(shape(written))
        if told is not None:
            found.append(_Head(at, told, _TITLE_LEVEL))
    return sorted(found)[:_MOST_HEADS]


def _is_in_title(tree: PageTree, written: str) -> bool:
    """Whether a heading stands in the title of its page, whose firm is then of that trade."""
    head = folded_text(written, " ").strip(" .:：").lower()
    return any(head in title.lower() for title in tree.titles)


def _titles(tree: PageTree) -> list[int]:
    """Return the elements whose class says that they are headings, but for those that are by their name."""
    named = [at for token, some in tree.by_class.items() if _is_title(token) for at in some]
    return [at for at in named if tree.elements[at].name not in _LEVELS]


def _title_lines(tree: PageTree) -> Iterator[int]:
    for at, _ in tree.short(_titles(tree), _MOST_PIECES):
        line = tree.line_at(tree.start(at)) or tree.line_at(tree.start(at) + 1)
        if line is not None and tree.end(at) >= line.end:
            yield line.start


def _of_buyers(tree: PageTree) -> list[Span]:
    """Return what elements hold whose class says that a buyer wrote it."""
    marked = [at for token, some in tree.by_class.items() if _is_review(token) for at in some]
    titles = sorted(tree.start(at) for at in tree.by_name.get("h1", ()))
    marked += quotations(tree)
    spans = sorted((tree.start(at), tree.end(at)) for at in marked if tree.elements[at].name not in ROOTS)
    kept = [
        (begin, end) for begin, end in spans if bisect_left(titles, begin) == bisect_left(titles, end) and begin < end
    ]
    inside = {later for earlier, later in pairwise(kept) if later[1] <= earlier[1]}
    return [span for span in kept if span not in inside]
