"""A preserved page as plain lines: its words in their order, the values marked where they stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from falsefront.text import joined
from falsefront.text.marking import Span, excerpt, spans
from falsefront.text.markup import Kind, Token, tokens
from falsefront.text.page_words import DROPPED, LINE_OF_ITS_OWN
from falsefront.text.seen import NOTHING, About, Course, Fields, Seen, rank

BEFORE, BEHIND = "⟦", "⟧"  # around a value
HIDDEN: Final = "[not shown by the page: "  # before what no reader sees
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_TABS: Final = re.compile(r" *\t[\t ]*")
_CELLS: Final = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainPage:
    """The lines of a page. Not safe for a terminal: whoever prints them makes them so."""

    lines: tuple[str, ...]
    marked: tuple[int, ...]  # positions of the lines in which a value stands
    missing: tuple[str, ...]  # values that stand in no line


def plain_page(source: str, *, values: Sequence[str] = (), seen: Seen = NOTHING) -> PlainPage:
    """Return a decoded page as lines without empty ones, the values between `⟦` and `⟧`; cells are parted by tabs.

    `seen` is what reading the page says of its parts, as in `safe_page`: what no reader sees stands in brackets.

    >>> plain_page("<h1>Firm</h1><p>No. <b>5</b>, Renmin Road", values=["5, renmin road"]).lines
    ('Firm', 'No. ⟦5, Renmin Road⟧')
    """
    parts = list(_pieces(source, seen))
    pieces = [piece for piece, _ in parts]
    where, missing = spans(pieces, values, rank(seen, pieces, [about for _, about in parts]))
    marked = "".join(_marked(piece, places) for piece, places in zip(pieces, where, strict=True))
    marked = marked.replace(BEHIND + BEFORE, "")
    lines = tuple(_TABS.sub("\t", line).strip("\t ") for line in marked.split("\n") if line.strip())
    positions = tuple(at for at, line in enumerate(lines) if BEFORE in line)
    missing = [value for value in missing if value not in seen.joined]
    return PlainPage(lines=lines, marked=positions if values else (), missing=tuple(missing))


def with_source(page: PlainPage, source: str, joined_of: Mapping[str, Fields] = NOTHING.joined) -> PlainPage:
    """Return a page with what it was to mark and stands in its source alone, in lines of their own below it.

    `joined_of` has, by words, the fields from which they were put together.
    """
    made, missing = list(told_together(source, joined_of)), []
    for value in page.missing:
        around = excerpt(source, value)
        if around is None:
            missing.append(value)
        else:
            text, place = around
            made.append(_SPACE.sub(" ", f"in the source: …{_marked(text, [place])}…"))
    positions = tuple(range(len(page.lines), len(page.lines) + len(made)))
    return PlainPage(lines=(*page.lines, *made), marked=(*page.marked, *positions), missing=tuple(missing))


def told_together(source: str, joined_of: Mapping[str, Fields]) -> Iterator[str]:
    """Give a line for each of the words that a program put together, and for what is around their fields."""
    for words, fields in joined_of.items():
        yield f"“{words}”: {joined.told(fields)}"
        for text, places in joined.excerpts(source, fields):
            yield _SPACE.sub(" ", f"in the source: …{_marked(text, places)}…")


def words_of(source: str) -> str:
    """Return the words of a decoded page in their order, lines and cells parted."""
    return "".join(piece for piece, _ in _pieces(source, NOTHING))


def _pieces(source: str, seen: Seen) -> Iterator[tuple[str, About]]:
    """Yield the words of a page, and a line end or a tab where its layout has one; each with what is known of it."""
    course, is_veiled = Course(seen), False
    for piece, token in _laid_out(source, course):
        if is_veiled and not course.about.is_hidden:
            is_veiled = False
            yield "]", About()
        elif course.about.is_hidden and not is_veiled and token.kind is Kind.TEXT and piece.strip():
            is_veiled = True
            yield HIDDEN, About()
        yield piece, course.about
    if is_veiled:
        yield "]", About()


def _laid_out(source: str, course: Course) -> Iterator[tuple[str, Token]]:
    dropping: str | None = None
    for token in tokens(source):
        course.take(token)
        if dropping is not None:
            dropping = None if token.kind is Kind.CLOSE and token.name == dropping else dropping
        elif token.kind is Kind.TEXT:
            yield _SPACE.sub(" ", token.text), token
        elif token.kind is Kind.OPEN and token.name in DROPPED:
            dropping = token.name
        elif token.name in LINE_OF_ITS_OWN:
            yield "\n", token
        elif token.name in _CELLS:
            yield "\t", token


def _marked(text: str, places: Sequence[Span]) -> str:
    if text in ("\n", "\t"):
        return text
    made, at = [], 0
    for start, end in places:
        made.append(f"{text[at:start]}{BEFORE}{text[start:end]}{BEHIND}")
        at = end
    return "".join(made) + text[at:]
