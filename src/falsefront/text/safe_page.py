"""The one way in which a preserved page is shown in a browser: its words, tables and lists, and nothing that acts.

The page is built anew: a tag stands in it only if it is in the table here, an attribute only if it is in the table
too, and everything else is text. So there is no script, style, form, link, frame or picture in it, and nothing that
asks anybody for anything, whatever the page was made to do; a content security policy says the same again.
"""

import hashlib
import html
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from falsefront.text import joined
from falsefront.text.invisible import INVISIBLE
from falsefront.text.marking import Span, excerpt, spans
from falsefront.text.markup import Kind, Token, tokens
from falsefront.text.page_words import ALLOWED, ATTRIBUTES, BARRIERS, CLOSES, DROPPED, PARTING, SHOWN_BY, UNSEEN, VOID
from falsefront.text.seen import NOTHING, About, Course, Fields, Seen, rank

MOST_DEPTH: Final = 200  # of elements; browsers stop nesting at 512
_NOT_TEXT: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_UNSEEN: Final = re.compile(f"[{INVISIBLE}\u2028\u2029\ufff9-\ufffb]")
_HIDDEN: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}"
    "#about{background:#f2f4f7;border-bottom:2px solid #5b6b82;padding:12px 20px;font-size:14px}"
    "#about h1{font-size:16px;margin:0 0 8px}#about dl{display:grid;grid-template-columns:max-content 1fr;"
    "gap:2px 16px;margin:0}#about dt{color:#4a5568}#about dd{margin:0}#page{padding:20px;max-width:75rem}"
    ".source{border-top:2px solid #5b6b82;padding:12px 20px}.source h2{font-size:16px}"
    ".source pre{white-space:pre-wrap;background:#f2f4f7;"
    "padding:8px}mark{background:#ffe066;color:#000;outline:1px solid #b58900}"
    ".url{text-decoration:underline dotted}.out{border:1px dashed #8a94a3;color:#4a5568;padding:0 4px;font-size:90%}"
    ".hidden{border:1px dotted #b00020}.hidden::before{content:'not shown by the page: ';color:#b00020;font-size:80%}"
    ".hidden .shown{border:1px solid #2f6f4f}.hidden .shown::before{content:'shown: ';color:#2f6f4f;font-size:80%}"
    "table{border-collapse:collapse}th,td{border:1px solid #cbd2dc;padding:2px 6px;text-align:start;"
    "vertical-align:top}@media print{#about{background:none}}"
)
POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'; "
    "base-uri 'none'; form-action 'none'"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafePage:
    """A whole HTML document that may be opened by anybody."""

    html: str
    in_source: tuple[str, ...]  # values that stand in no text of the page, but in its source; shown below it
    missing: tuple[str, ...]  # values that stand nowhere as they are


def safe_page(
    source: str,
    *,
    title: str,
    about: Sequence[tuple[str, str]] = (),
    values: Sequence[str] = (),
    seen: Seen = NOTHING,
) -> SafePage:
    """Return a decoded page as a document that can do nothing, the values marked where they stand.

    `title` and `about` (name and words) stand above it: say there which capture it is. `seen` is what reading the page
    says of its parts: what no reader sees is set apart, and a value is marked where it was read, as far as that is
    known. Linear in the size of the page.
    """
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    shown = _shown(source, seen)
    texts = [piece.text for piece in shown]
    where, not_shown = spans(texts, values, rank(seen, texts, [piece.about for piece in shown]))
    body = "".join(piece.markup or _marked(piece.text, places) for piece, places in zip(shown, where, strict=True))
    not_shown = [value for value in not_shown if value not in seen.joined]
    below, missing = _in_source(source, not_shown)
    below += "".join(_put_together(source, value, seen.joined[value]) for value in values if value in seen.joined)
    head = (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(POLICY)}">\n'
        f'<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escaped(title)}</title>\n<style>{STYLE}</style></head>\n<body>"
    )
    facts = "".join(f"<dt>{escaped(name)}</dt><dd>{escaped(words)}</dd>" for name, words in about)
    text = (
        f'{head}<header id="about"><h1>{escaped(title)}</h1><dl>{facts}</dl></header>\n'
        f'<main id="page">{body}</main>\n{below}</body></html>\n'
    )
    return SafePage(html=text, in_source=tuple(v for v in not_shown if v not in missing), missing=missing)


def escaped(text: str) -> str:
    r"""Return text as it may stand in HTML, inside an element or a quoted attribute.

    What shows as nothing or turns the order of letters is written as its number: the same page, and safe to print.

    >>> escaped('<b title="x">&\x00')
    '&lt;b title=&quot;x&quot;&gt;&amp;\ufffd'
    """
    return _UNSEEN.sub(lambda found: f"&#x{ord(found[0]):x};", html.escape(_NOT_TEXT.sub("\ufffd", text), quote=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    markup: str = ""  # of our own making
    text: str = ""  # of the page; for markup a line end where it begins or ends a line
    about: About = About()  # noqa: RUF009 - what is known of the text; a tuple


def _marked(text: str, places: Sequence[Span]) -> str:
    made, at = [], 0
    for start, end in places:
        made.append(f"{escaped(text[at:start])}<mark>{escaped(text[start:end])}</mark>")
        at = end
    return "".join(made) + escaped(text[at:])


def _in_source(source: str, values: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the part below the page: values that stand in its source alone, each with what is around it."""
    if not values:
        return "", ()
    made, missing = [], []
    for value in values:
        around = excerpt(source, value)
        if around is None:
            missing.append(value)
        else:
            made.append(f"<pre>{_marked(around[0], [around[1]])}</pre>")
    if not made:
        return "", tuple(missing)
    heading = "<h2>In the source of the page, not in its text</h2>"
    return f'<section class="source">{heading}{"".join(made)}</section>\n', tuple(missing)


def _put_together(source: str, value: str, fields: Fields) -> str:
    """Return the part below the page that tells of words which the program put together, each field marked."""
    heading = f"<h2>“{escaped(value)}”: {escaped(joined.told(fields))}</h2>"
    around = "".join(f"<pre>{_marked(each.text, each.places)}</pre>" for each in joined.excerpts(source, fields))
    return f'<section class="source">{heading}{around}</section>\n'


def _shown(source: str, seen: Seen) -> list[_Piece]:
    builder = _Builder(seen)
    for token in tokens(source):
        builder.take(token)
    return builder.done()


class _Builder:
    """Builds the page anew from its tokens, every element closed where it may be."""

    def __init__(self, seen: Seen) -> None:
        self._seen, self._course = seen, Course(seen)
        self._number = 0  # of the last start tag
        self._made: list[_Piece] = []
        self._open: list[tuple[str, str]] = []  # name on the page, tag as it was written here
        self._is_open: Counter[str] = Counter()
        self._dropping: str | None = None  # the element whose content is left out

    def take(self, token: Token) -> None:
        """Take the next token of the page."""
        self._course.take(token)
        self._number += token.kind is Kind.OPEN
        if self._dropping is not None:
            if token.kind is Kind.CLOSE and token.name == self._dropping:
                self._dropping = None
        elif token.kind is Kind.TEXT:
            self._made.append(_Piece(text=token.text, about=self._course.about))
        elif token.kind is Kind.CLOSE:
            self._close(token.name)
        else:
            self._start(token)

    def done(self) -> list[_Piece]:
        """Close what is open and return all pieces."""
        while self._open:
            self._end()
        return self._made

    def _start(self, token: Token) -> None:
        name, attributes = token.name, token.attributes
        if name in SHOWN_BY:
            words = _stand_in(name, attributes)
            if words:
                self._markup('<span class="out">')
                self._made.append(_Piece(text=words, about=self._course.about))
                self._markup("</span>")
        if name in DROPPED:
            self._dropping = name
        veil = "hidden" if self._number in self._seen.hidden else "shown" if self._number in self._seen.shown else ""
        tag = ALLOWED.get(name, "span" if veil else None)
        if tag is None or (veil and name in DROPPED):
            return
        for closed, up_to in CLOSES.get(name, ()):
            self._close(closed, up_to=up_to)
        if len(self._open) >= MOST_DEPTH and name not in VOID:
            return
        self._markup(f"<{tag}{''.join(_written(name, attributes, veil))}>", parts=name)
        if name not in VOID:
            self._open.append((name, tag))
            self._is_open[name] += 1

    def _close(self, name: str, *, up_to: frozenset[str] = BARRIERS) -> None:
        """End the innermost element of this name, and all inside; nothing is ended across a barrier."""
        if not self._is_open[name]:
            return
        for back, (opened, _) in enumerate(reversed(self._open)):
            if opened == name:
                for _ in range(back + 1):
                    self._end()
                return
            if opened in up_to and not (name in BARRIERS and up_to is BARRIERS):
                return

    def _end(self) -> None:
        name, tag = self._open.pop()
        self._is_open[name] -= 1
        self._markup(f"</{tag}>", parts=name)

    def _markup(self, text: str, *, parts: str = "") -> None:
        self._made.append(_Piece(markup=text, text="\n" if parts in PARTING else ""))


def _written(name: str, attributes: Mapping[str, str], veil: str) -> Iterator[str]:
    """Yield the attributes that a tag keeps, and what stands for others."""
    for key in ATTRIBUTES.get(name, ()) + ATTRIBUTES["*"]:
        value = attributes.get(key)
        if value is not None and (key not in ("colspan", "rowspan", "span") or _is_small(value)):
            yield f' {key}="{escaped(value)}"'
    if name == "a" and attributes.get("href"):
        yield f' class="{f"url {veil}".strip()}" title="{escaped(attributes["href"])}"'
    elif veil:
        yield f' class="{veil}"'
    elif name in UNSEEN or "hidden" in attributes or _HIDDEN.search(attributes.get("style", "")):
        yield ' class="hidden"'


def _stand_in(name: str, attributes: Mapping[str, str]) -> str:
    """Return the words that stand for what is not shown itself: a picture, a frame, a field with its value."""
    if name == "input" and attributes.get("type", "").lower() == "hidden":
        return ""
    said = [attributes.get(key, "") for key in SHOWN_BY[name]]
    return f"[{name}: {' | '.join(word for word in said if word)}]"


def _is_small(number: str) -> bool:
    return number.isascii() and number.isdigit() and int(number[:9]) <= 1000 and len(number) <= 4
