"""One page as a tree that is walked once: elements, their text, the lines a reader sees, and which part they stand in.

The walk is linear at any depth. The text of an element is a slice of the page's pieces of text, so that asking for it
again and again costs little, and nothing recurses.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from falsefront.parse.words import CHROME_TOKENS, ELSEWHERE_HEADINGS, ELSEWHERE_TOKENS

MAX_TAGS = 100_000  # 4.8 MB of <b>x</b> cost 5.4 s and 599 MiB (PITFALLS)
MAX_TEXT_PIECES = 20_000  # of one element: more is no value
MAX_PIECES_READ = 2_000_000  # by all questions for text together: nested elements would make them quadratic
MAX_OTHER_HEADINGS = 100
SELECTOR_STEPS = 5_000_000  # sum of depths above which CSS with ancestors could take quadratic time

MAIN, CHROME, ELSEWHERE = 0, 1, 2  # the subject of the page; its frame (header, footer, menus); other offers

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "del", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "ins", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "s",
    "section", "select", "strike", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
})  # fmt: skip
_UNREAD = frozenset({"script", "style", "noscript", "template", "svg", "head", "select", "textarea", "iframe"})
_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "strong", "b", "div", "span", "p")
_HEADING_CHARS = 60
# Pieces that stand for a new line; decoding has removed them from the text itself.
_BREAK, _SOFT_BREAK = "\x1e", "\x1d"  # a new block; a <br> inside one
_BREAKS = (_BREAK, _SOFT_BREAK)
_TAG = re.compile(r"<[A-Za-z]")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_XML_MARK = re.compile(r"^\s*<\?xml[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of text as it is laid out; `start` and `end` are pieces, `zone` is MAIN, CHROME or ELSEWHERE."""

    text: str
    start: int
    end: int
    zone: int
    is_soft: bool  # goes on after a <br> in the block of the line before


class PageTree:
    """A parsed page. Elements are named by their position in document order."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self.soup = soup
        self.elements: list[Tag] = []
        self.last: list[int] = []  # position after the last element inside
        self.by_name: dict[str, list[int]] = {}
        self.by_class: dict[str, list[int]] = {}
        self.by_id: dict[str, int] = {}
        self.depth_sum = 0
        self._pieces_left = MAX_PIECES_READ
        self._position: dict[int, int] = {}
        self._pieces: list[str] = []
        self._zones = bytearray()
        self._start: list[int] = []
        self._end: list[int] = []
        self._walk()
        self._mark_other_offers()
        self.lines = tuple(self._lines())

    def text(self, position: int, *, separator: str = "\n") -> str:
        """Return an element's visible text: white space folded, `separator` where a new line would start."""
        start = self._start[position]
        end = min(self._end[position], start + min(MAX_TEXT_PIECES, self._pieces_left))
        self._pieces_left -= end - start
        return _folded(self._pieces[start:end], separator)

    def position(self, tag: Tag) -> int:
        """Return the position of an element of this tree."""
        return self._position[id(tag)]

    def inside(self, positions: list[int], of: int) -> list[int]:
        """Return those of some sorted positions that lie inside an element."""
        return positions[bisect_left(positions, of + 1) : bisect_left(positions, self.last[of])]

    def zone(self, position: int) -> int:
        """Return which part of the page an element stands in."""
        return self._zones[self._start[position]] if self._start[position] < len(self._zones) else MAIN

    def lines_of(self, position: int) -> list[Line]:
        """Return the lines inside an element."""
        low, high = self._start[position], self._end[position]
        first = bisect_left(self.lines, low, key=_line_start)
        return list(self.lines[first : bisect_left(self.lines, high, key=_line_start)])

    def start(self, position: int) -> int:
        """Return where an element's text starts, in pieces: comparable with `Line.start`."""
        return self._start[position]

    def end(self, position: int) -> int:
        """Return where an element's text ends, in pieces."""
        return self._end[position]

    @property
    def is_too_deep_for_selectors(self) -> bool:
        """Whether a selector could take quadratic time on this page."""
        return self.depth_sum > SELECTOR_STEPS

    def _walk(self) -> None:
        open_elements: list[tuple[Tag, int, int]] = []  # with position and zone
        unread: Tag | None = None
        pieces, zones = self._pieces, self._zones

        def close_until(parent: object) -> None:
            nonlocal unread
            while open_elements and open_elements[-1][0] is not parent:
                tag, position, zone = open_elements.pop()
                if tag.name in _BLOCKS:
                    pieces.append(_BREAK)
                    zones.append(zone)
                self._end[position] = len(pieces)
                self.last[position] = len(self.elements)
                if tag is unread:
                    unread = None

        for node in self.soup.descendants:
            close_until(node.parent)
            zone = open_elements[-1][2] if open_elements else MAIN
            if isinstance(node, Tag):
                zone = max(zone, _zone_of(node, open_elements))
                if node.name in _BLOCKS or node.name == "br":
                    pieces.append(_SOFT_BREAK if node.name == "br" else _BREAK)
                    zones.append(zone)
                open_elements.append((node, self._register(node, len(open_elements)), zone))
                if unread is None and node.name in _UNREAD:
                    unread = node
            elif unread is None and type(node) is NavigableString:
                pieces.append(str(node))
                zones.append(zone)
        close_until(None)

    def _register(self, tag: Tag, depth: int) -> int:
        position = len(self.elements)
        self.elements.append(tag)
        self._position[id(tag)] = position
        self.last.append(0)
        self._start.append(len(self._pieces))
        self._end.append(0)
        self.depth_sum += depth
        self.by_name.setdefault(tag.name, []).append(position)
        attributes = tag.attrs
        if attributes:
            for token in set(str(attributes.get("class", "")).split()):
                self.by_class.setdefault(token, []).append(position)
            if "id" in attributes:
                self.by_id.setdefault(str(attributes["id"]), position)
        return position

    def _mark_other_offers(self) -> None:
        """Put what follows a heading such as "You may also like" into ELSEWHERE, to the end of its container."""
        first_heading = self.by_name.get("h1", [-1])[0]
        found = 0
        for name in _HEADINGS:
            for position in self.by_name.get(name, ()):
                start, end = self._start[position], self._end[position]
                if end - start > 5 or self.zone(position) == ELSEWHERE:
                    continue
                words = _folded(self._pieces[start:end], " ")
                if len(words) <= _HEADING_CHARS and ELSEWHERE_HEADINGS.fullmatch(words):
                    found += 1
                    if found > MAX_OTHER_HEADINGS:
                        return
                    until = self._end_of_container(position, words)
                    if not start <= self._start_or(first_heading) < until:
                        self._zones[start:until] = bytes([ELSEWHERE]) * (until - start)

    def _start_or(self, position: int) -> int:
        return self._start[position] if position >= 0 else -1

    def _end_of_container(self, position: int, words: str) -> int:
        parent = self.elements[position].parent
        for _ in range(4):
            if parent is None or parent.name in ("body", "html", "main", "[document]"):
                break
            at = self._position[id(parent)]
            if (
                self._end[at] - self._start[at] > 40
                or _folded(self._pieces[self._start[at] : self._end[at]], " ") != words
            ):
                return self._end[at]
            parent = parent.parent
        return self._end[position]

    def _lines(self) -> Iterator[Line]:
        start, is_soft = 0, False
        for at, piece in enumerate(self._pieces):
            if piece in _BREAKS:
                if at > start and (line := self._line(start, at, is_soft)):
                    yield line
                    is_soft = True
                is_soft = is_soft and piece == _SOFT_BREAK
                start = at + 1
        if line := self._line(start, len(self._pieces), is_soft):
            yield line

    def _line(self, start: int, end: int, is_soft: bool) -> Line | None:
        text = _SPACE.sub(" ", "".join(self._pieces[start:end])).strip(" ")
        return Line(text=text, start=start, end=end, zone=self._zones[start], is_soft=is_soft) if text else None


def _line_start(line: Line) -> int:
    return line.start


def count_tags(text: str) -> int:
    """Return how many start tags a page has, at the most `MAX_TAGS + 1`, without building a tree."""
    count = 0
    for _ in _TAG.finditer(text):
        count += 1
        if count > MAX_TAGS:
            break
    return count


def build_tree(text: str) -> PageTree:
    """Parse a decoded page. Never raises for bad markup; `text` has been held against `MAX_TAGS` before."""
    # A mark of XML would only make the library warn; and markup without a tag looks like a file name to it.
    html = "<!doctype html>" + _XML_MARK.sub("", text)
    return PageTree(
        BeautifulSoup(html.encode("utf-8", "replace"), "lxml", from_encoding="utf-8", multi_valued_attributes=None)
    )


def attribute(tag: Tag, name: str) -> str | None:
    """Return an attribute as a string, None where it is absent."""
    value = tag.attrs.get(name)
    return None if value is None else str(value)


def _folded(pieces: list[str], separator: str) -> str:
    lines = (_SPACE.sub(" ", line).strip(" ") for line in _joined(pieces))
    return separator.join(line for line in lines if line)


def _joined(pieces: list[str]) -> Iterator[str]:
    """Yield the lines of some pieces; a line break in the source is no line break to a reader."""
    line: list[str] = []
    for piece in pieces:
        if piece in _BREAKS:
            yield "".join(line)
            line = []
        else:
            line.append(piece)
    yield "".join(line)


def _zone_of(tag: Tag, around: list[tuple[Tag, int, int]]) -> int:
    name = tag.name
    if name in ("html", "body", "main"):
        return MAIN
    if name in ("nav", "footer") or (
        name == "header" and not any(up[0].name in ("main", "article") for up in around[-8:])
    ):
        return CHROME
    attributes = tag.attrs
    if not attributes:
        return MAIN
    zone = MAIN
    for key in ("id", "class", "data-module-name", "role"):
        value = attributes.get(key)
        if value:
            text = str(value).lower()
            if ELSEWHERE_TOKENS.search(text):
                return ELSEWHERE
            if not CHROME_TOKENS.isdisjoint(text.split()):
                zone = CHROME
    return zone
