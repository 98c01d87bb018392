"""From markup to the parts of a tree, in one walk over what the reader of HTML reports, at any depth."""

import re
import threading
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping
from operator import neg
from typing import Final, Protocol

from lxml import etree

from falsefront.parse.asking import first_box, is_asked, last_controls
from falsefront.parse.element import Element
from falsefront.parse.element_names import (
    ARTICLES,
    BLOCKS,
    BREAK,
    BREAKS,
    CLASSED,
    LOOKS,
    SILENT,
    SOFT_BREAK,
    UNREAD,
    Attributes,
    Names,
    by_token,
)
from falsefront.parse.zones import (
    CHROME,
    ELSEWHERE,
    MAIN,
    OF_LINE,
    is_laid_alone,
    is_unseen,
    of_class,
    unseen_names,
    zone_of,
)

_CLOSING: Final = ARTICLES | {"style", "form"}
_IMPLIED: Final = 8  # elements that a page may have without a mark: html, head, body
_CONTROL: Final = re.compile("[\x00\x0b\x0e-\x1f]")  # decoding has left them out; a reference may name one
_REFERENCE: Final = b"&#"
_WHITE: Final = " \t\r\n\f"
_SPACES: Final = re.compile(f"[{_WHITE}]+")
_WRITTEN: Final = frozenset({"text", "email", "tel", ""})  # kinds of input that a visitor writes into
_MIN_WRITTEN: Final = 2  # such inputs make a form to be filled in; a quantity beside a button does not
_ROOTS: Final = ("html", "body")
_PAGE_PARTS: Final = frozenset({"h1", "nav", "header", "footer", "main"})  # a form around these is around the page


class Grown:
    """What one walk over a page leaves behind; positions are those of elements in document order."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.last: list[int] = []  # position after the last element inside
        self.by_name: dict[str, list[int]] = {}
        self.by_class: dict[str, list[int]] = {}
        self.by_id: dict[str, int] = {}
        self.attributes: set[str] = set()  # the names of all
        self.pieces: list[str] = []  # of text that a reader sees, with breaks
        self.texts: list[int] = []  # which of them are no breaks
        self.zones = bytearray()  # of each piece
        self.begins: list[int] = []  # first piece of each element
        self.ends: list[int] = []
        self.unread: list[str] = []  # pieces of text that nobody sees: scripts, styles, hidden elements
        self.unread_in: list[int] = []  # the element right around each of these
        self.unread_after: list[int] = []  # how many elements had begun before each
        self.hidden: list[int] = []  # elements that no reader can see, the outermost ones
        self.styled: list[int] = []  # elements with a style, a colour or a ground of their own
        self.faint: dict[int, str] = {}  # what an element holds of the colour of its ground, by its position
        self.struck: list[str] = []  # what the page strikes out and what may have been a contact

    @property
    def depth_sum(self) -> int:
        """How many elements stand around each, all together."""
        count = len(self.elements)
        return sum(self.last) - count * (count + 1) // 2  # so many stand inside of each

    def unread_of(self, at: int) -> str:
        """Return what an element holds that nobody sees.

        Where no further element has begun, what comes later stands further outside.
        """
        if at in self.faint:
            return self.faint[at]
        after, last = self.unread_after, self.last[at]
        low, high = bisect_left(after, last), bisect_right(after, last)
        end = bisect_right(self.unread_in, -at, low, high, key=neg)
        return "".join(self.unread[bisect_right(after, at) : end])

    def end_before(self, position: int, following: int) -> None:
        """End an element, and what is open in it, before one that it holds, which stands beside it from then on.

        Not for selectors: they see the page as it was parsed.
        """
        parent, until, end = self.elements[position].parent, self.last[position], self.begins[following]
        opened = self.elements[following].parent
        while opened is not None and opened.at >= position:
            self.last[opened.at], self.ends[opened.at] = following, end
            opened = opened.parent
        at = following
        while at < until:
            self.elements[at].parent = parent
            at = self.last[at]


class Walk:
    """The target of the HTML reader: it is told of each start, end and text, and never builds a second tree.

    Most of what reading a page costs is spent here, half a thousand times a page: so each start and end is one
    function, which asks for what is rare with one question, and what can be told at the end is left for the end.
    """

    __slots__ = (
        "_around", "_articles", "_attributes", "_begins", "_by_classes", "_elements", "_ends", "_forms",
        "_hidden_names", "_is_coded", "_laid", "_last", "_names", "_pieces", "_shifts", "_text", "_texts",
        "_unread_from", "_zone", "_zones", "data", "grown",
    )  # fmt: skip

    def __init__(self) -> None:
        self._text: list[str] = []
        self.data = self._text.append  # takes a run of text; entities come in runs of their own
        self.begin(0, is_coded=False)

    def begin(self, room: int, *, is_coded: bool) -> None:
        """Begin a page of about so many elements, and keep nothing of the one before.

        `is_coded`: a reference may stand for what is no text.
        """
        grown = self.grown = Grown()
        grown.last, grown.ends = [0] * room, [0] * room
        self._elements, self._last = grown.elements, grown.last
        self._begins, self._ends = grown.begins, grown.ends
        self._pieces, self._texts, self._zones = grown.pieces, grown.texts, grown.zones
        self._names, self._attributes = Names(), Attributes(grown.attributes)
        self._by_classes: dict[str, list[int]] = defaultdict(list)  # by the whole attribute
        self._around: Element | None = None  # the element that is open
        self._zone = MAIN  # of it
        self._shifts: list[tuple[Element, int]] = []  # the open ones that began another part, and the part around each
        self._text.clear()
        self._is_coded = is_coded
        self._laid: list[Element] = []  # the open ones of a line that a style puts on one of their own
        self._unread_from: Element | None = None
        self._articles = 0
        self._hidden_names: frozenset[str] = frozenset()
        self._forms: list[tuple[int, int, set[str]]] = []  # position, inputs written into, parts of a page inside

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""
        if self._text:
            self._flush()
        elements, pieces = self._elements, self._pieces
        at = len(elements)
        element = Element()
        element.name, found, breaking, is_speaking, is_rare = self._names[name]
        element.attrs = attributes
        element.at = at
        element.parent = self._around
        elements.append(element)
        found.append(at)
        is_hidden = is_alone = False
        if attributes or is_speaking:
            told = self._attributes[tuple(attributes)]
            own = MAIN
            if told == CLASSED and not (is_speaking or self._hidden_names):  # most often
                classes = attributes["class"]
                self._by_classes[classes].append(at)
                own, is_hidden, is_alone = of_class(classes)
            elif told != SILENT or is_speaking:
                own, is_hidden, is_alone = self._own_words(element)
            if own > self._zone:
                self._shifts.append((element, self._zone))
                self._put_down_zone()
                self._zone = own
            if is_alone and breaking is None and name in OF_LINE:
                self._laid.append(element)
                breaking = BREAK
        if breaking is not None:
            pieces.append(breaking)
        self._begins.append(len(pieces))
        self._around = element
        if is_rare or is_hidden:
            self._note(element, is_hidden=is_hidden)
        if self._forms or is_rare:
            self._note_form(element)

    def _own_words(self, element: Element) -> tuple[int, bool, bool]:
        """Note an element by its attributes; return the part it opens, and whether it hides or parts what it holds."""
        attributes = element.attrs
        if "class" in attributes:
            self._by_classes[attributes["class"]].append(element.at)
        if not LOOKS.isdisjoint(attributes):
            self.grown.styled.append(element.at)
        if "id" in attributes:
            self.grown.by_id.setdefault(attributes["id"], element.at)
        is_alone = element.name in OF_LINE and is_laid_alone(attributes)
        return zone_of(element, self._articles), is_unseen(element, self._hidden_names), is_alone

    def _note(self, element: Element, *, is_hidden: bool) -> None:
        """Note an element that begins what is not read, or an article."""
        name = element.name
        if name in ARTICLES:
            self._articles += 1
        if self._unread_from is None:
            if name in UNREAD:
                self._unread_from = element
            elif is_hidden and name not in _ROOTS:
                self._unread_from = element
                self.grown.hidden.append(element.at)

    def end(self, name: str) -> None:
        """Close an element, and whatever was left open inside."""
        if self._text:
            self._flush()
        element, pieces = self._around, self._pieces
        while element is not None:
            at, closed = element.at, element.name
            if closed in BLOCKS:
                pieces.append(BREAK)
            elif self._laid and self._laid[-1] is element:
                self._laid.pop()
                pieces.append(BREAK)
            if self._shifts and self._shifts[-1][0] is element:
                self._put_down_zone()
                self._zone = self._shifts.pop()[1]
            if at >= len(self._ends):
                self._make_room()
            self._ends[at] = len(pieces)
            self._last[at] = len(self._elements)
            if closed in _CLOSING or element is self._unread_from:
                self._close(element)
            self._around = element = element.parent
            if closed == name:
                return

    def _make_room(self) -> None:
        """Make room for the ends of all elements that have begun."""
        more = [0] * max(len(self._elements) - len(self._ends), 0)
        self._ends += more
        self._last += more

    def _close(self, element: Element) -> None:
        """Close what was noted of an element when it was opened."""
        if element.name in ARTICLES:
            self._articles -= 1
        if element is self._unread_from:
            self._unread_from = None
        if element.name == "style":
            self._hidden_names |= unseen_names(self.grown.unread_of(element.at))
        if self._forms and self._forms[-1][0] == element.at:
            self._close_form()

    def comment(self, _: str) -> None:
        """Leave a comment out; it parts the text around it."""
        self._flush()

    def pi(self, *_: str) -> None:
        """Leave a processing instruction out."""
        self._flush()

    def close(self) -> Grown:
        """Return what was found and keep none of it: the library's reader and its context hold each other and this."""
        while self._around is not None:
            self.end(self._around.name)
        self._flush()
        self._put_down_zone()
        found = self.grown
        del self._ends[len(self._elements) :], self._last[len(self._elements) :]
        found.by_name, found.by_class = self._by_name(), by_token(self._by_classes)
        self.begin(0, is_coded=False)
        return found

    def _by_name(self) -> dict[str, list[int]]:
        """Return where the elements of each name stand that have begun so far."""
        return {told.name: told.found for told in self._names.values()}

    def _flush(self) -> None:
        """Put down what was written since the last mark, with its white space as a browser shows it."""
        runs = self._text
        if not runs:
            return
        text = runs[0] if len(runs) == 1 else "".join(runs)
        runs.clear()
        if self._unread_from is not None:
            self._note_unread(text)
            return
        if self._is_coded:
            text = _CONTROL.sub("", text)
        if "  " in text or not text or not text.isprintable():  # no mark of a line or a tabulator can be printed
            text = _SPACES.sub(" ", text) if text.strip(_WHITE) else " "
        self._texts.append(len(self._pieces))
        self._pieces.append(text)

    def _put_down_zone(self) -> None:
        """Note which part the pieces stand in that came since it was noted last: it changes seldom."""
        zones = self._zones
        zones.extend(bytes((self._zone,)) * (len(self._pieces) - len(zones)))

    def _note_unread(self, text: str) -> None:
        grown = self.grown
        grown.unread.append(text)
        grown.unread_in.append(-1 if self._around is None else self._around.at)
        grown.unread_after.append(len(grown.elements))

    def _note_form(self, element: Element) -> None:
        if element.name == "form":
            self._forms.append((element.at, 0, set()))
        elif self._forms:
            at, written, parts = self._forms[-1]
            kind = element.attrs.get("type", "").lower()
            if element.name == "textarea":
                self._forms[-1] = (at, written + _MIN_WRITTEN, parts)
            elif element.name == "input" and kind in _WRITTEN and is_asked(element.attrs):
                self._forms[-1] = (at, written + 1, parts)
            elif element.name in _PAGE_PARTS:
                parts.add(element.name)

    def _close_form(self) -> None:
        """Take what stands in a form to be filled in out of the subject: it is asked of the reader and says nothing.

        What stands behind its last control is no part of what is asked: old pages leave their forms open.
        """
        at, written, parts = self._forms.pop()
        if self._forms:
            outer, more, inside = self._forms[-1]
            self._forms[-1] = (outer, more, inside | parts)
        if written >= _MIN_WRITTEN and not parts:
            self._put_down_zone()
            self._make_room()
            by_name = self._by_name()
            begin = self.grown.begins[first_box(at, by_name, self._elements)]
            ends = [self._ends[last] or len(self._pieces) for last in last_controls(at, by_name, self._elements)]
            end = max(ends, default=len(self._pieces))
            self.grown.zones[begin:end] = bytes([ELSEWHERE]) * (end - begin)


class Target(Protocol):
    """What the library's reader of HTML tells of a page."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""

    def end(self, name: str) -> None:
        """Take its end."""

    def close(self) -> Grown:
        """Return what was found."""


class _Reader(threading.local):
    """The library's reader of HTML of one thread, with its target.

    They hold each other: one for each page would be waste that only Python's collector finds, six kilobytes of which
    it does not see.
    """

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Begin with another one."""
        self.walk = Walk()
        self.parser = etree.HTMLParser(target=self.walk, encoding="utf-8", huge_tree=True)


_READER: Final = _Reader()


def grow(html: bytes) -> Grown:
    """Walk over a prepared page once. Never raises for bad markup; the page has been held against a bound before."""
    reader = _READER
    reader.walk.begin(html.count(b"<") + _IMPLIED, is_coded=_REFERENCE in html)
    try:
        reader.parser.feed(html)
        grown: Grown = reader.parser.close()
    except BaseException:
        reader.renew()  # nobody knows how far it came
        raise
    return grown


def grow_by(html: bytes, around: Callable[[Walk], Target]) -> Grown:
    """Walk over a prepared page as `grow` does, with another target around the walk: for the few pages read anew."""
    walk = Walk()
    walk.begin(html.count(b"<") + _IMPLIED, is_coded=_REFERENCE in html)
    parser = etree.HTMLParser(target=around(walk), encoding="utf-8", huge_tree=True)
    parser.feed(html)
    grown: Grown = parser.close()
    return grown


__all__ = ["BREAK", "BREAKS", "CHROME", "ELSEWHERE", "MAIN", "SOFT_BREAK", "Grown", "Target", "Walk", "grow", "grow_by"]
