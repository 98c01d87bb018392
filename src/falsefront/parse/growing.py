"""From markup to the parts of a tree, in one walk over what the reader of HTML reports, at any depth."""

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

from falsefront.parse.element import Element
from falsefront.parse.zones import CHROME, ELSEWHERE, MAIN, SPEAKING, is_unseen, of_class, unseen_names, zone_of

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
# Pieces that stand for a new line; decoding has removed them from the text itself.
BREAK, SOFT_BREAK = "\x1e", "\x1d"  # a new block; a <br> inside one
BREAKS: Final = (BREAK, SOFT_BREAK)
_CONTROL: Final = re.compile("[\x00\x0b\x0e-\x1f]")  # decoding has left them out; a reference may name one
_REFERENCE: Final = b"&#"
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_BLANK: Final = " \t\r\n\f"
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
    """The target of the HTML reader: it is told of each start, end and text, and never builds a second tree."""

    __slots__ = ("_articles", "_forms", "_hidden_names", "_is_coded", "_open", "_text", "_unread_from", "grown")

    def __init__(self, *, is_coded: bool) -> None:
        self.grown = Grown()
        self._open: list[tuple[Element, int, int]] = []  # with its zone, and the pieces unread before it
        self._text: list[str] = []
        self._is_coded = is_coded  # a reference may stand for a character that is no text
        self._unread_from: Element | None = None
        self._articles = 0
        self._hidden_names: frozenset[str] = frozenset()
        self._forms: list[tuple[int, int, set[str]]] = []  # position, inputs written into, parts of a page inside

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""
        if self._text:
            self._flush()
        grown = self.grown
        around, zone, _ = self._open[-1] if self._open else (None, MAIN, 0)
        element = Element(name, attributes, len(grown.elements), around)
        is_hidden = False
        if attributes or name in SPEAKING:
            own, is_hidden = self._own_words(element)
            zone = max(zone, own)
        if name in BLOCKS or name == "br":
            grown.pieces.append(SOFT_BREAK if name == "br" else BREAK)
            grown.zones.append(zone)
        self._register(element)
        self._open.append((element, zone, len(grown.unread)))
        if name in _ARTICLES:
            self._articles += 1
        if self._unread_from is None:
            if name in _UNREAD:
                self._unread_from = element
            elif is_hidden and name not in _ROOTS:
                self._unread_from = element
                grown.hidden.append(element.at)
        if self._forms or name == "form":
            self._note_form(element)

    def _own_words(self, element: Element) -> tuple[int, bool]:
        """Return the part that an element opens by itself, and whether it hides what it holds."""
        attributes = element.attrs
        if len(attributes) == 1 and "class" in attributes and element.name not in SPEAKING and not self._hidden_names:
            return of_class(attributes["class"])
        return zone_of(element, self._articles), is_unseen(element, self._hidden_names)

    def end(self, name: str) -> None:
        """Close an element, and whatever was left open inside."""
        if self._text:
            self._flush()
        while self._open:
            element, zone, unread = self._open.pop()
            self._close(element, zone, unread)
            if element.name == name:
                return

    def _close(self, element: Element, zone: int, unread: int) -> None:
        grown, at, name = self.grown, element.at, element.name
        if name in BLOCKS:
            grown.pieces.append(BREAK)
            grown.zones.append(zone)
        grown.ends[at] = len(grown.pieces)
        if len(grown.unread) > unread:
            grown.unread_spans[at] = (unread, len(grown.unread))
        grown.last[at] = len(grown.elements)
        if name in _ARTICLES:
            self._articles -= 1
        if element is self._unread_from:
            self._unread_from = None
        if name == "style":
            self._hidden_names |= unseen_names("".join(grown.unread[unread:]))
        if self._forms and self._forms[-1][0] == at:
            self._close_form()

    def data(self, text: str) -> None:
        """Take a run of text; entities come in runs of their own."""
        self._text.append(text)

    def comment(self, _: str) -> None:
        """Leave a comment out; it parts the text around it."""
        self._flush()

    def pi(self, *_: str) -> None:
        """Leave a processing instruction out."""
        self._flush()

    def close(self) -> Grown:
        """Return what was found and keep none of it: the library's reader and its context hold each other and this."""
        while self._open:
            self.end(self._open[-1][0].name)
        self._flush()
        found, self.grown = self.grown, Grown()
        self._unread_from = None
        return found

    def _register(self, element: Element) -> None:
        grown, at = self.grown, element.at
        grown.elements.append(element)
        grown.last.append(0)
        grown.begins.append(len(grown.pieces))
        grown.ends.append(0)
        grown.depth_sum += len(self._open)
        _append(grown.by_name, element.name, at)
        attributes = element.attrs
        if attributes:
            grown.attributes.update(attributes)
            tokens = attributes.get("class")
            if tokens:
                every = tokens.split()
                for token in every if len(every) == 1 else dict.fromkeys(every):
                    _append(grown.by_class, token, at)
            if "id" in attributes:
                grown.by_id.setdefault(attributes["id"], at)

    def _flush(self) -> None:
        """Put down what was written since the last mark, with its white space as a browser shows it."""
        if not self._text:
            return
        text = self._text[0] if len(self._text) == 1 else "".join(self._text)
        self._text.clear()
        grown = self.grown
        if self._unread_from is not None:
            grown.unread.append(text)
            return
        if self._is_coded:
            text = _CONTROL.sub("", text)
        grown.pieces.append(_folded(text))
        grown.zones.append(self._open[-1][1] if self._open else MAIN)

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


def _append(index: dict[str, list[int]], key: str, at: int) -> None:
    found = index.get(key)
    if found is None:
        index[key] = [at]
    else:
        found.append(at)


def _folded(text: str) -> str:
    """Return a text with each run of white space as one space, that at its ends too."""
    if not text.isascii():
        return _SPACES.sub(" ", text) or " "
    words = text.split()
    if not words:
        return " "
    before, after = " " if text[0] in _BLANK else "", " " if text[-1] in _BLANK else ""
    return f"{before}{' '.join(words)}{after}"


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
