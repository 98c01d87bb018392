"""One page as a tree that is walked once: elements, their text, the lines a reader sees, and which part they stand in.

The walk is linear at any depth. The text of an element is a slice of the page's pieces of text, so that asking for it
again and again costs little, and nothing recurses.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import compress
from typing import Any

from falsefront.parse.badges_of_heads import part_badges
from falsefront.parse.bodiless import prepared
from falsefront.parse.card_badges import Marks
from falsefront.parse.css import CompiledSelector, Selectable, selectable
from falsefront.parse.element import Element, attribute
from falsefront.parse.faint import hide_faint
from falsefront.parse.fractions import texts_from, with_fractions
from falsefront.parse.framed import mark_frame
from falsefront.parse.gaps import part_links
from falsefront.parse.growing import BREAK, CHROME, ELSEWHERE, MAIN, SOFT_BREAK, Grown, grow
from falsefront.parse.heads_of_entries import heads_of_entries
from falsefront.parse.laid_lines import Line, laid_lines, shapes_of, start_of_line
from falsefront.parse.simple_css import positions
from falsefront.parse.struck import leave_out_struck
from falsefront.parse.words import ELSEWHERE_HEADINGS
from falsefront.text.remembered import remembered

MAX_TAGS = 100_000  # 4.8 MB of <b>x</b> cost 5.4 s and 599 MiB (docs/pitfalls.md)
MAX_TEXT_PIECES = 20_000  # of one element: more is no value
MAX_PIECES_READ = 2_000_000  # by all questions for text together: nested elements would make them quadratic
MOST_SHORT_PIECES = 5  # of text in an element that may be a label or a heading
MAX_OTHER_HEADINGS = 100
MOST_TITLE_CHARS = 2_000  # two millions cost the words of walls 9 s
SELECTOR_STEPS = 5_000_000  # sum of depths above which CSS with ancestors could take quadratic time

_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "strong", "b", "div", "span", "p")
_HEADING_CHARS = 60
_TAG = re.compile(r"<[A-Za-z]")
_SPACES = re.compile("  +")  # the walk has made each run of white space in a piece one space
_IN_MAIN, _IN_CHROME = bytes([MAIN]), bytes([CHROME])
_EDGES = f"{BREAK} "
_ALL_EDGES = f"{BREAK}{SOFT_BREAK} "  # of one piece, in which nothing else is left to fold

__all__ = [
    "CHROME",
    "ELSEWHERE",
    "MAIN",
    "Element",
    "Line",
    "PageTree",
    "attribute",
    "build_tree",
    "count_tags",
    "start_of_line",
    "tree_of",
]


class PageTree:
    """A parsed page. Elements are named by their position in document order."""

    def __init__(self, grown: Grown, html: bytes) -> None:
        self.elements: Sequence[Element] = grown.elements
        self.last: Sequence[int] = grown.last
        self.by_name = grown.by_name
        self.by_class = grown.by_class
        self.by_id = grown.by_id
        self.attributes = grown.attributes
        self.hidden: Sequence[int] = grown.hidden
        self.struck: Sequence[str] = grown.struck
        self.is_too_deep_for_selectors = grown.depth_sum > SELECTOR_STEPS
        self.of_others: Sequence[tuple[int, int]] = ()  # where boxes of other firms stand, in pieces of text
        self.memory: dict[object, Any] = {}  # what readers found once for all others
        self.zoned: dict[object, Any] = {}  # the same of the parts of the page, until one is made another
        self.grown, self._html = grown, html
        self._selectable: Selectable | None = None
        self._shapes: dict[str, list[tuple[int, int, str]]] = {}
        self._distinct: dict[str, frozenset[str]] = {}  # the shapes of a name, each once
        self._told: dict[tuple[str, Callable[[str], object]], list[tuple[int, int, str]]] = {}
        self._told_lines: dict[Callable[[str], object], frozenset[str]] = {}
        self._matched: dict[str, Sequence[int]] = {}
        self._texts: dict[tuple[int, str], str] = {}  # of elements with few pieces, which are asked again and again
        self._pieces_left = MAX_PIECES_READ
        self._pieces, self._zones, self._shaped = grown.pieces, grown.zones, shapes_of(grown.pieces)
        self._start, self._end = grown.begins, grown.ends
        # Where the text of an element starts and ends, in pieces, by its position: comparable with `Line.start`. Asked
        # for so often that no step in Python is left in it.
        self.start: Callable[[int], int] = grown.begins.__getitem__
        self.end: Callable[[int], int] = grown.ends.__getitem__
        self._open_entries()
        mark_frame(grown)
        self._mark_other_offers()
        self.first_zones = bytes(self._zones)  # of each piece of text, before anything is left out
        # `starts` is where the lines begin, in pieces of text.
        self.lines, self.starts, self._shapes_of_lines = laid_lines(self._pieces, grown.texts, self._zones)
        self._line_shapes = set(self._shapes_of_lines)

    def text(self, position: int, *, separator: str = "\n") -> str:
        """Return an element's visible text: white space folded, `separator` where a new line would start."""
        start, end = self._start[position], self._end[position]
        if end - start == 1:  # as half of all that are asked
            return self._pieces[start].strip(_ALL_EDGES)
        if end - start > MOST_SHORT_PIECES:
            end = min(end, start + min(MAX_TEXT_PIECES, self._pieces_left))
            self._pieces_left -= end - start
            return folded_text("".join(self._pieces[start:end]), separator)
        asked = position, separator
        if asked not in self._texts:
            self._texts[asked] = folded_text("".join(self._pieces[start:end]), separator)
        return self._texts[asked]

    def written(self, start: int, end: int) -> str:
        """Return the text from one piece to another on one line; hundredths that stand higher are parted from units."""
        return with_fractions(self._pieces, start, end).replace(SOFT_BREAK, " ").replace(BREAK, " ")

    def written_from(self, start: int, end: int) -> list[str]:
        """Return what is written in the first piece of a line from one on, in the first two, and so on to an end."""
        return texts_from(self._pieces, start, end)

    def holds(self, words: bytes) -> bool:
        """Whether some words stand anywhere in the page as it is written."""
        return words in self._html

    def coded(self, pattern: re.Pattern[bytes]) -> set[bytes]:
        """Return what a group of an expression finds anywhere in the page as it is written, each once."""
        return {found[1] for found in pattern.finditer(self._html)}

    def unread(self, position: int) -> str:
        """Return what an element holds and no reader sees: the text of a script, a style, a hidden element."""
        return self.grown.unread_of(position)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """What the head has for a title, as far as anybody reads it: one text at most."""
        return tuple(self.unread(at)[:MOST_TITLE_CHARS] for at in self.by_name.get("title", ())[:1])

    def short(self, positions: Iterable[int], most_pieces: int) -> list[tuple[int, str]]:
        """Return which of some elements have few pieces of text, and what is written in each, breaks included.

        What is written is what a reader's answer about a text is remembered by; `folded_text` makes its words of it.
        """
        starts, ends, pieces = self._start, self._end, self._pieces
        return [
            (at, "".join(pieces[starts[at] : ends[at]])) for at in positions if ends[at] - starts[at] <= most_pieces
        ]

    def shapes(self, name: str) -> list[tuple[int, int, str]]:
        """Return of each element of a name that has few pieces of text where it stands, how many, and their shape."""
        if name not in self._shapes:
            starts, ends, pieces = self._start, self._end, self._shaped
            self._shapes[name] = [
                (at, size, pieces[start] if size == 1 else "".join(pieces[start : start + size]))
                for at in self.by_name.get(name, ())
                if (size := ends[at] - (start := starts[at])) <= MOST_SHORT_PIECES
            ]
        return self._shapes[name]

    def told(self, name: str, question: Callable[[str], object]) -> list[tuple[int, int, str]]:
        """Return those of `shapes` of which a question is true. It is asked once of those that are alike."""
        if name not in self.by_name:  # as most that are asked for
            return []
        if (name, question) not in self._told:
            meant = set(filter(question, self._distinct_shapes(name)))
            self._told[name, question] = [each for each in self.shapes(name) if each[2] in meant] if meant else []
        return self._told[name, question]

    def _distinct_shapes(self, name: str) -> frozenset[str]:
        """Return the shapes of a name, each once: most questions need no more."""
        if name not in self._distinct:
            starts, ends, pieces = self._start, self._end, self._shaped
            self._distinct[name] = frozenset(
                [
                    pieces[start] if size == 1 else "".join(pieces[start : start + size])
                    for at in self.by_name[name]
                    if (size := ends[at] - (start := starts[at])) <= MOST_SHORT_PIECES
                ]
            )
        return self._distinct[name]

    def told_lines(self, question: Callable[[str], object]) -> frozenset[str]:
        """Return the shapes of lines of which a question is true. Most lines of most pages have few shapes."""
        if question not in self._told_lines:
            self._told_lines[question] = frozenset(filter(question, self._line_shapes))
        return self._told_lines[question]

    def lines_shaped(self, question: Callable[[str], object]) -> list[Line]:
        """Return the lines of whose shape a question is true, which is about this page and is not asked again."""
        return self.lines_of_shapes(set(filter(question, self._line_shapes)))

    def lines_of_shapes(self, shapes: AbstractSet[str]) -> list[Line]:
        """Return the lines that have one of some shapes."""
        return list(compress(self.lines, map(shapes.__contains__, self._shapes_of_lines))) if shapes else []

    @cached_property
    def subject(self) -> tuple[Line, ...]:
        """The lines in the subject of the page, until something is left out of it: then they are others."""
        return tuple([line for line in self.lines if line.zone == MAIN])

    def children(self, position: int) -> Iterator[int]:
        """Yield the elements directly inside an element."""
        at, end = position + 1, self.last[position]
        while at < end:
            yield at
            at = self.last[at]

    def beside(self, position: int) -> int | None:
        """Return the element that follows in the same parent, None where none does."""
        parent = self.elements[position].parent
        after = self.last[position]
        return after if parent is not None and after < self.last[parent.at] else None

    def inside(self, positions: Sequence[int], of: int) -> Sequence[int]:
        """Return those of some sorted positions that lie inside an element."""
        return positions[bisect_left(positions, of + 1) : bisect_left(positions, self.last[of])]

    def link_inside(self, of: int) -> Element | None:
        """Return the first link inside an element that leads anywhere."""
        for at in self.inside(self.by_name.get("a", ()), of):
            if "href" in self.elements[at].attrs:
                return self.elements[at]
        return None

    def zone(self, position: int) -> int:
        """Return which part of the page an element stands in."""
        return self._zones[self._start[position]] if self._start[position] < len(self._zones) else MAIN

    def in_subject(self, positions: Iterable[int]) -> list[int]:
        """Return those of some elements that stand in the subject of the page and have text of their own."""
        starts, ends, zones = self._start, self._end, self._zones
        return [at for at in positions if starts[at] < ends[at] and zones[starts[at]] == MAIN]

    def line_at(self, piece: int) -> Line | None:
        """Return the line that a place in the text stands in, None for a place between lines."""
        first = bisect_left(self.starts, piece + 1) - 1
        return self.lines[first] if first >= 0 and piece <= self.lines[first].end else None

    def lines_of(self, position: int) -> list[Line]:
        """Return the lines inside an element."""
        low, high = self._start[position], self._end[position]
        first = bisect_left(self.starts, low)
        return list(self.lines[first : bisect_left(self.starts, high, first)])

    def begun_at(self, piece: int) -> int:
        """Return the last element that begins at a piece of text or before it, -1 where none does."""
        return bisect_right(self._start, piece) - 1

    def leave_out(self, positions: Sequence[int]) -> None:
        """Put some elements among other offers: what stands in them is not the subject."""
        self.leave_out_spans([(self._start[at], self._end[at]) for at in positions])

    def leave_out_spans(self, spans: Iterable[tuple[int, int]]) -> None:
        """Put stretches of text, in pieces, among other offers."""
        self._put(spans, ELSEWHERE)

    def take_in_spans(self, spans: Iterable[tuple[int, int]]) -> None:
        """Put stretches of text, in pieces, into the subject of the page."""
        self._put(spans, MAIN)

    def span_of_zone(self, position: int) -> tuple[int, int]:
        """Return where an element starts and how far what stands behind it is in the same part of the page."""
        start = self._start[position]
        other = (at for at in range(start, len(self._zones)) if self._zones[at] != self._zones[start])
        return start, next(other, len(self._zones))

    def _put(self, spans: Iterable[tuple[int, int]], zone: int) -> None:
        zones = self._zones
        before = bytes(zones)
        for start, end in spans:
            zones[start:end] = bytes([zone]) * (end - start)
        if zones == before:
            return
        self.zoned.clear()
        self.__dict__.pop("subject", None)
        self.lines = tuple(
            line if zones[line.start] == line.zone else line._replace(zone=zones[line.start]) for line in self.lines
        )

    def is_of_others(self, position: int) -> bool:
        """Whether an element stands in the box of another firm than the page's own."""
        lines = self.lines_of(position)
        start = lines[0].start if lines else self._start[position]
        end = lines[-1].end if lines else self._end[position]
        return any(begin <= start and end <= until for begin, until in self.of_others)

    def select(self, path: CompiledSelector, inside: int | None) -> Sequence[int]:
        """Return the positions that a compiled selector matches, in document order, on the page or inside an element.

        For all but simple selectors the page is read a second time, once: they are made for a tree of their library.
        """
        if inside is not None and path.is_relative:
            return self._second_tree().matches(path, inside)
        if path.css not in self._matched:
            self._matched[path.css] = (
                self._second_tree().matches(path, None)
                if path.simple is None
                else positions(path.simple, self.elements, self.by_name, self.by_class)
            )
        found = self._matched[path.css]
        return found if inside is None else self.inside(found, inside)

    def _second_tree(self) -> Selectable:
        if self._selectable is None:
            self._selectable = selectable(self._html, len(self.elements))
        return self._selectable

    def _open_entries(self) -> None:
        """Put what heads and feet of entries in the subject of a page say into it."""
        for at in heads_of_entries(self.elements, self.by_name, self.by_class, self._words):
            start, end = self._start[at], self._end[at]
            if self._zones[end : end + 1] == _IN_MAIN:
                self._zones[start:end] = self._zones[start:end].replace(_IN_CHROME, _IN_MAIN)

    def _mark_other_offers(self) -> None:
        """Put what follows a heading such as "You may also like" into ELSEWHERE, to the end of its container."""
        first_heading = self.by_name.get("h1", [-1])[0]
        found = 0
        marks = Marks(self.elements, self.last, lambda at: self._end[at] - self._start[at], self._words)
        for position, words in self._over_other_offers():
            start = self._start[position]
            if self.zone(position) == ELSEWHERE or marks.is_of_card(position, words):
                continue
            found += 1
            if found > MAX_OTHER_HEADINGS:
                return
            until = end_of_container(self, position, words)
            if not start <= self._start_or(first_heading) < until:
                self._zones[start:until] = bytes([ELSEWHERE]) * (until - start)

    def _over_other_offers(self) -> Iterator[tuple[int, str]]:
        for name in _HEADINGS:
            for position, _, _ in self.told(name, _is_over_other_offers):
                yield position, self._words(position)

    def _start_or(self, position: int) -> int:
        return self._start[position] if position >= 0 else -1

    def _words(self, position: int) -> str:
        return folded_text("".join(self._pieces[self._start[position] : self._end[position]]), " ")


def end_of_container(tree: PageTree, position: int, words: str) -> int:
    """Return where the box of a heading ends, in pieces of text; one that holds the heading alone is none."""
    parent = tree.elements[position].parent
    for _ in range(4):
        if parent is None or parent.name in ("body", "html", "main"):
            break
        at = parent.at
        if tree.end(at) - tree.start(at) > 40 or tree.text(at, separator=" ") != words:
            return tree.end(at)
        parent = parent.parent
    return tree.end(position)


@remembered
def _is_over_other_offers(written: str) -> bool:
    words = folded_text(written, " ")
    return len(words) <= _HEADING_CHARS and ELSEWHERE_HEADINGS.is_all(words)


def count_tags(text: str) -> int:
    """Return about how many start tags a page has, without building a tree.

    It is 0 only where there is none, and more than `MAX_TAGS` only where there are more: then they are counted.
    """
    marks = text.count("<")
    if marks <= MAX_TAGS:
        return marks if _TAG.search(text) is not None else 0
    count = 0
    for _ in _TAG.finditer(text):
        count += 1
        if count > MAX_TAGS:
            break
    return count


def build_tree(text: str) -> PageTree:
    """Parse a decoded page. Never raises for bad markup; `text` has been held against `MAX_TAGS` before."""
    html = prepared(text)
    return tree_of(grow(html), html)


def tree_of(grown: Grown, html: bytes) -> PageTree:
    """Return the tree of a prepared page that was walked over."""
    return PageTree(part_badges(part_links(leave_out_struck(hide_faint(grown, html), html))), html)


def folded_text(written: str, separator: str = "\n") -> str:
    """Return the lines of some text; a line break in the source is no line break to a reader."""
    text = written.replace(SOFT_BREAK, BREAK).strip(_EDGES)
    if BREAK not in text:
        return _SPACES.sub(" ", text) if "  " in text else text
    lines = (_SPACES.sub(" ", line).strip(" ") for line in text.split(BREAK))
    return separator.join(line for line in lines if line)
