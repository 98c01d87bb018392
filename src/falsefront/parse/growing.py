"""From markup to the parts of a tree, in one walk over what the reader of HTML reports, at any depth."""

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

from falsefront.parse.element import Element
from falsefront.parse.zones import CHROME, ELSEWHERE, MAIN, SPEAKING, is_unseen, of_class, unseen_names, zone_of
from falsefront.text.remembered import remembered

BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "del", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "ins", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "s",
    "section", "select", "strike", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
})  # fmt: skip
_UNREAD: Final = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "select", "textarea", "iframe", "datalist"}
)
_ARTICLES: Final = frozenset({"main", "article"})
_NOTED: Final = _UNREAD | _ARTICLES
_CLOSING: Final = _ARTICLES | {"style", "form"}
# Pieces that stand for a new line; decoding has removed them from the text itself.
BREAK, SOFT_BREAK = "\x1e", "\x1d"  # a new block; a <br> inside one
BREAKS: Final = (BREAK, SOFT_BREAK)
BREAKING: Final = {**dict.fromkeys(BLOCKS, BREAK), "br": SOFT_BREAK}  # what stands before an element of this name
_CONTROL: Final = re.compile("[\x00\x0b\x0e-\x1f]")  # decoding has left them out; a reference may name one
_REFERENCE: Final = b"&#"
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_ODD_SPACE: Final = re.compile(r"[\t\r\f]")
_XML_MARK: Final = re.compile(r"^\s*<\?xml[^>]*>", re.IGNORECASE)
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
        self.depth_sum = 0
        self.pieces: list[str] = []  # of text that a reader sees, with breaks
        self.zones = bytearray()  # of each piece
        self.begins: list[int] = []  # first piece of each element
        self.ends: list[int] = []
        self.unread: list[str] = []  # pieces of text that nobody sees: scripts, styles, hidden elements
        self.unread_spans: dict[int, tuple[int, int]] = {}  # of the elements that hold such pieces
        self.hidden: list[int] = []  # elements that no reader can see, the outermost ones


class _Walk:
    """The target of the HTML reader: it is told of each start, end and text, and never builds a second tree.

    Most of what reading a page costs is spent here, half a thousand times a page: so each start and end is one
    function, which asks for what is rare with one question.
    """

    __slots__ = (
        "_around", "_articles", "_forms", "_hidden_names", "_is_coded", "_open", "_text", "_unread_from", "_zone",
        "data", "grown",
    )  # fmt: skip

    def __init__(self, *, is_coded: bool) -> None:
        self.grown = Grown()
        self._open: list[tuple[Element | None, int, int]] = []  # what is around each open one, its zone, unread pieces
        self._around: Element | None = None  # the element that is open
        self._zone = MAIN  # of it
        self._text: list[str] = []
        self.data = self._text.append  # takes a run of text; entities come in runs of their own
        self._is_coded = is_coded  # a reference may stand for a character that is no text
        self._unread_from: Element | None = None
        self._articles = 0
        self._hidden_names: frozenset[str] = frozenset()
        self._forms: list[tuple[int, int, set[str]]] = []  # position, inputs written into, parts of a page inside

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""
        if self._text:
            self._flush()
        grown, around, zone = self.grown, self._around, self._zone
        at = len(grown.elements)
        element = Element(name, attributes, at, around)
        opened = self._open
        opened.append((around, zone, len(grown.unread)))
        is_hidden = False
        if attributes:
            own, is_hidden = self._own_words(element)
            zone = max(zone, own)
            self._index(at, attributes)
        elif name in SPEAKING:
            zone = max(zone, zone_of(element, self._articles))
        if name in BREAKING:
            grown.pieces.append(BREAKING[name])
            grown.zones.append(zone)
        grown.elements.append(element)
        grown.last.append(0)
        grown.begins.append(len(grown.pieces))
        grown.ends.append(0)
        grown.depth_sum += len(opened) - 1
        self._around, self._zone = element, zone
        if name in _NOTED or is_hidden:
            self._note(element, is_hidden=is_hidden)
        if self._forms or name == "form":
            self._note_form(element)

    def _own_words(self, element: Element) -> tuple[int, bool]:
        """Return the part that an element opens by itself, and whether it hides what it holds."""
        attributes = element.attrs
        if len(attributes) == 1 and "class" in attributes and element.name not in SPEAKING and not self._hidden_names:
            return of_class(attributes["class"])
        return zone_of(element, self._articles), is_unseen(element, self._hidden_names)

    def _index(self, at: int, attributes: Mapping[str, str]) -> None:
        grown = self.grown
        grown.attributes.update(attributes)
        if "class" in attributes:
            by_class = grown.by_class
            for token in _tokens(attributes["class"]):
                if token in by_class:
                    by_class[token].append(at)
                else:
                    by_class[token] = [at]
        if "id" in attributes:
            grown.by_id.setdefault(attributes["id"], at)

    def _note(self, element: Element, *, is_hidden: bool) -> None:
        """Note an element that begins what is not read, or an article."""
        name = element.name
        if name in _ARTICLES:
            self._articles += 1
        if self._unread_from is None:
            if name in _UNREAD:
                self._unread_from = element
            elif is_hidden and name not in _ROOTS:
                self._unread_from = element
                self.grown.hidden.append(element.at)

    def end(self, name: str) -> None:
        """Close an element, and whatever was left open inside."""
        if self._text:
            self._flush()
        grown, opened = self.grown, self._open
        while opened:
            element, zone = self._around, self._zone
            self._around, self._zone, unread = opened.pop()
            if element is None:
                return
            at, closed = element.at, element.name
            if closed in BLOCKS:
                grown.pieces.append(BREAK)
                grown.zones.append(zone)
            grown.ends[at] = len(grown.pieces)
            grown.last[at] = len(grown.elements)
            if len(grown.unread) > unread:
                grown.unread_spans[at] = (unread, len(grown.unread))
            if closed in _CLOSING or element is self._unread_from:
                self._close(element, unread)
            if closed == name:
                return

    def _close(self, element: Element, unread: int) -> None:
        """Close what was noted of an element when it was opened."""
        if element.name in _ARTICLES:
            self._articles -= 1
        if element is self._unread_from:
            self._unread_from = None
        if element.name == "style":
            self._hidden_names |= unseen_names("".join(self.grown.unread[unread:]))
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
        found, self.grown = self.grown, Grown()
        self._unread_from = None
        by_name = found.by_name
        for element in found.elements:
            if element.name in by_name:
                by_name[element.name].append(element.at)
            else:
                by_name[element.name] = [element.at]
        return found

    def _flush(self) -> None:
        """Put down what was written since the last mark, with its white space as a browser shows it."""
        runs = self._text
        if not runs:
            return
        text = runs[0] if len(runs) == 1 else "".join(runs)
        runs.clear()
        grown = self.grown
        if self._unread_from is not None:
            grown.unread.append(text)
            return
        if self._is_coded:
            text = _CONTROL.sub("", text)
        if "  " in text or "\n" in text or not text or _ODD_SPACE.search(text) is not None:
            text = _SPACES.sub(" ", text) or " "
        grown.pieces.append(text)
        grown.zones.append(self._zone)

    def _note_form(self, element: Element) -> None:
        if element.name == "form":
            self._forms.append((element.at, 0, set()))
        elif self._forms:
            at, written, parts = self._forms[-1]
            kind = element.attrs.get("type", "").lower()
            if element.name == "textarea":
                self._forms[-1] = (at, written + _MIN_WRITTEN, parts)
            elif element.name == "input" and kind in _WRITTEN:
                self._forms[-1] = (at, written + 1, parts)
            elif element.name in _PAGE_PARTS:
                parts.add(element.name)

    def _close_form(self) -> None:
        """Take what stands in a form to be filled in out of the subject: it is asked of the reader and says nothing."""
        at, written, parts = self._forms.pop()
        if self._forms:
            outer, more, inside = self._forms[-1]
            self._forms[-1] = (outer, more, inside | parts)
        if written >= _MIN_WRITTEN and not parts:
            begin, end = self.grown.begins[at], len(self.grown.pieces)
            self.grown.zones[begin:end] = bytes([ELSEWHERE]) * (end - begin)


@remembered
def _tokens(classes: str) -> tuple[str, ...]:
    """Return the names that a class attribute has, each once."""
    return tuple(dict.fromkeys(classes.split()))


def prepared(text: str) -> bytes:
    """Return a decoded page as it is handed to the reader of HTML.

    A mark of XML would name another encoding; a doctype keeps markup without one from being guessed at.
    """
    return ("<!doctype html>" + _XML_MARK.sub("", text)).encode("utf-8", "replace")


def grow(html: bytes) -> Grown:
    """Walk over a prepared page once. Never raises for bad markup; the page has been held against a bound before."""
    walk = _Walk(is_coded=_REFERENCE in html)
    reader = etree.HTMLParser(target=walk, encoding="utf-8", huge_tree=True)
    reader.feed(html)
    grown: Grown = reader.close()
    return grown


__all__ = ["BREAK", "BREAKS", "CHROME", "ELSEWHERE", "MAIN", "SOFT_BREAK", "Grown", "grow", "prepared"]
