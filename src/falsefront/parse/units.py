"""What stands side by side in one element of a page, a line or a block each, and by what they are alike."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.amounts import NEVER_ASKED, amounts
from falsefront.parse.cards import MONEY, lasting_class
from falsefront.parse.element_names import BLOCKS, UNREAD
from falsefront.parse.label_words import field_of_label
from falsefront.parse.laying import BEHIND, INSIDE, Edge
from falsefront.parse.line_boxes import element_at
from falsefront.parse.ordering import ORDERED
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

Sign = tuple[str, ...]
_STRUCK: Final = frozenset({"s", "del", "strike"})
_CALLING: Final = ("a", "b", "strong", "h2", "h3", "h4", "h5")
_MOST_TITLE_CHARS: Final = 150
_HEADS: Final = frozenset({"h2", "h3", "h4", "h5", "h6", "dt"})
_TELLING: Final = frozenset({"a", "b", "strong", "font", "big", "u", "em", "i", "th", "h2", "h3", "h4", "h5", "h6"})
_BLANK: Final = " \xa0\u200b"
_CELLS: Final = frozenset({"td", "th"})
_LOOKS: Final = ("size", "bgcolor", "color")
_PICTURES: Final = frozenset({"img", "input"})
_MOST_WORDS: Final = 5  # beside a sum: more is a sentence
_MOST_CHARS: Final = 80
_FEWEST_LETTERS: Final = 2


@dataclass(frozen=True)
class Unit:
    """A line or a block of an element, in pieces of text."""

    tree: PageTree
    edge: Edge  # where it begins
    start: int
    end: int
    block: int | None  # the element, where it is one
    around: int  # what holds it

    @cached_property
    def lines(self) -> Sequence[Line]:
        """Return the lines in it."""
        lines = self.tree.lines
        first = bisect_left(self.tree.starts, self.start)
        if (
            first
            and lines[first - 1].end > self.start
            and not _has_words(self.tree, lines[first - 1].start, self.start)
        ):
            first -= 1  # white space before an element begins its line
        inside = lines[first : bisect_left(self.tree.starts, self.end, first)]
        return [line for line in inside if line.text.strip(_BLANK)]

    @property
    def is_blank(self) -> bool:
        """Whether it parts others: a rule, a line or a row without words."""
        return not self.lines and not self.is_picture

    @cached_property
    def is_picture(self) -> bool:
        """Whether it shows something without words."""
        if self.lines:
            return False
        first = self.block if self.block is not None else self.tree.begun_at(self.start)
        names = (self.tree.elements[at] for at in range(first, self.tree.last[first]))
        return any(each.name == "img" for each in names)

    @property
    def text(self) -> str:
        """Return its words on one line."""
        return " ".join(line.text for line in self.lines)

    @cached_property
    def is_asked(self) -> bool:
        """Whether it gives a price, and hardly any other words on that line."""
        return any(is_asked(self.tree, line) for line in self.lines)

    @cached_property
    def is_money(self) -> bool:
        """Whether any sum of money stands in it."""
        return any(map(is_sum, self.lines))

    @property
    def is_value(self) -> bool:
        """Whether it says what a thing costs, or that this is told on request."""
        return self.is_asked or any(is_on_request(line.text) for line in self.lines)

    @property
    def is_struck(self) -> bool:
        """Whether its first words are struck out."""
        return any(part.partition(" ")[0] in _STRUCK for part in self.sign)

    @property
    def may_be_price(self) -> bool:
        """Whether a sum stands in it that may be a price: beside few words, or alone."""
        return self.is_value or (self.is_money and any(_is_short(line.text) for line in self.lines))

    @cached_property
    def sign(self) -> Sign:
        """Return by what a unit is like others: its element, and the elements around its first words."""
        found: list[str] = []
        if self.lines:
            element = element_at(self.tree, self._first_piece)
            while element is not None and element.at != self.around and element.at != self.block:
                looks = [f"{key}={element.attrs[key]}" for key in _LOOKS if key in element.attrs]
                found.append(" ".join((element.name, lasting_class(element.attrs.get("class") or ""), *looks)))
                element = element.parent
        if self.block is not None:
            own = self.tree.elements[self.block]
            found.append(f"{own.name} {lasting_class(own.attrs.get('class') or '')}")
            if own.name == "tr":
                found.append(" ".join(self.tree.elements[at].attrs.get("colspan", "1") for at in self.cells))
        return tuple(found)

    @property
    def place(self) -> Sign:
        """Return by what it is like others where what gives a price is written in many ways: its element alone."""
        own = () if self.block is None else self.sign[-1:] if not self.cells else self.sign[-2:]
        return ("", *own) if self.is_value else self.sign

    @cached_property
    def cells(self) -> Sequence[int]:
        """Return the cells of a row."""
        if self.block is None or self.tree.elements[self.block].name != "tr":
            return ()
        return [at for at in self.tree.children(self.block) if self.tree.elements[at].name in _CELLS]

    @cached_property
    def is_of_several(self) -> bool:
        """Whether it is a row that names or prices several things side by side."""
        asked = sum(any(is_asked(self.tree, line) for line in self.tree.lines_of(at)) for at in self.cells)
        return asked > 1 or sum(is_called(self.tree, at) for at in self.cells) > 1

    @property
    def is_telling(self) -> bool:
        """Whether it begins with a heading, a link, bold words, or is called something."""
        if self.block is not None:
            own = self.tree.elements[self.block]
            if own.name in _HEADS or (own.attrs.get("class") and own.name != "tr"):
                return True
            if own.name == "tr" and len(self.cells) > 1 and self.is_asked:
                return True
        return any(part.partition(" ")[0] in _TELLING for part in self.sign)

    @cached_property
    def title(self) -> str:
        """Return what it names: its line, or the element of its first words where a price stands beside."""
        if not self.is_money and len(self.lines) == 1 and len(self.cells) <= 1:
            return self.lines[0].text
        at = self._named()
        return self.tree.text(at, separator=" ") if at is not None else ""

    @cached_property
    def href(self) -> str | None:
        """Return where its first link with words leads."""
        begin = self.block if self.block is not None else self.tree.begun_at(self.start - 1) + 1
        for at in range(begin, len(self.tree.elements)):
            if self.tree.start(at) >= self.end:
                break
            element = self.tree.elements[at]
            if element.name == "a" and element.attrs.get("href") and self.tree.text(at):
                return element.attrs["href"]
        return None

    @cached_property
    def _first_piece(self) -> int:
        """Return where its first words stand; of a row with several cells those that are no sum."""
        line = self.lines[0]
        if len(self.cells) > 1:
            line = next((each for each in self.lines if not is_sum(each)), line)
        pieces = (at for at in range(line.start, line.end) if self.tree.written(at, at + 1).strip())
        return next(pieces, line.start)

    def _named(self) -> int | None:
        """Return the largest element that begins with its first words and holds no price."""
        element = element_at(self.tree, self._first_piece)
        best: int | None = None
        while element is not None and element.at != self.around and self.tree.end(element.at) <= self.end:
            if element.name == "tr" or any(map(is_sum, self.tree.lines_of(element.at))):
                break
            best = element.at
            element = element.parent
        return best


def is_sum(line: Line) -> bool:
    """Whether any sum of money stands on a line."""
    return MONEY.is_in(line.text) or is_price_line(line.text)


def is_asked(tree: PageTree, line: Line) -> bool:
    """Whether a line gives a price and hardly any other words."""
    if not may_be_asked(line.text):
        return False
    if is_price_line(line.text) or is_price_line(_behind_label(line.text)):
        return True
    return any(one.kind != NEVER_ASKED and not one.words for one in amounts(tree, [line], (), ()))


@remembered
def may_be_asked(text: str) -> bool:
    """Whether a line may give a price, by its text or by its shape."""
    has_digit = len(text) <= _MOST_CHARS and any(map(str.isdigit, text))
    return has_digit and (MONEY.is_in(text) or is_price_line(text))


def _behind_label(text: str) -> str:
    label, colon, said = text.replace("：", ":").partition(":")
    return said.strip() if colon and field_of_label(label) == "price" else ""


def is_called(tree: PageTree, cell: int) -> bool:
    """Whether the words of a cell are told to be a name: by a link or a bold type."""
    if not may_name(tree.text(cell, separator=" ").strip(_BLANK)) or any(map(is_sum, tree.lines_of(cell))):
        return False
    if tree.elements[cell].name == "th":
        return True
    return any(tree.inside(tree.by_name.get(name, ()), cell) for name in _CALLING)


@remembered
def may_name(text: str) -> bool:
    """Whether some words may be the name of a thing."""
    is_word = sum(map(str.isalpha, text)) >= _FEWEST_LETTERS and len(text) <= _MOST_TITLE_CHARS
    return is_word and not is_price_line(text) and not is_on_request(text)


@remembered
def is_on_request(text: str) -> bool:
    """Whether a line says that a price is told to who asks for it, or how to order."""
    return len(text) <= _MOST_CHARS and ORDERED.is_all(text)


@remembered
def _is_short(text: str) -> bool:
    """Whether a line with a sum of money has few other words: more are a sentence."""
    words = [word for word in text.split() if sum(map(str.isalpha, word)) >= _FEWEST_LETTERS]
    return MONEY.is_in(text) and len(words) <= _MOST_WORDS and len(text) <= _MOST_CHARS


def units_of(tree: PageTree, around: int) -> list[Unit]:
    """Return what stands side by side in an element."""
    return [*_units(tree, around)]


def _units(tree: PageTree, around: int) -> Iterator[Unit]:
    start = tree.start(around)
    children = [*tree.children(around)]
    if not children:
        return
    begin = Edge(around, INSIDE)  # of the line that is not over yet
    is_of_lines = False
    for at in children:
        name = tree.elements[at].name
        if name != "br" and (name not in BLOCKS or name in UNREAD):
            continue
        is_empty_line = name == "br" and is_of_lines
        if is_empty_line or _has_words(tree, start, tree.start(at)) or _shows(tree, begin, at):
            yield Unit(tree, begin, start, tree.start(at), None, around)
        if name != "br":
            yield Unit(tree, Edge(at), tree.start(at), tree.end(at), at, around)
        begin, start, is_of_lines = Edge(at, BEHIND), tree.end(at), name == "br"
    if _has_words(tree, start, tree.end(around)):
        yield Unit(tree, begin, start, tree.end(around), None, around)


def _has_words(tree: PageTree, start: int, end: int) -> bool:
    return bool(tree.written(start, end).strip(_BLANK))


def _shows(tree: PageTree, begin: Edge, end: int) -> bool:
    first = tree.last[begin.at] if begin.side == BEHIND else begin.at
    return any(tree.elements[at].name == "img" for at in range(first, end))
