"""What names say of an element: whether it breaks a line, is read, or is asked for more when it begins.

Its own name, and those of its attributes: most say nothing of how it looks, whether it is seen or what it opens.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.parse.zones import SPEAKING, TELLING
from falsefront.text.remembered import remembered

BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "del", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "ins", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "s",
    "section", "select", "strike", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
})  # fmt: skip
UNREAD: Final = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "select", "textarea", "iframe", "datalist"}
)
ARTICLES: Final = frozenset({"main", "article"})
_RARE: Final = UNREAD | ARTICLES | {"form"}  # names that are asked for more when an element begins
# Pieces that stand for a new line; decoding has removed them from the text itself.
BREAK, SOFT_BREAK = "\x1e", "\x1d"  # a new block; a <br> inside one
BREAKS: Final = (BREAK, SOFT_BREAK)
BREAKING: Final = {**dict.fromkeys(BLOCKS, BREAK), "br": SOFT_BREAK}  # what stands before an element of this name


class Named(NamedTuple):
    """What the walk over a page knows of an element by its name, and where those called so stand."""

    name: str  # the same string for all of them: it is compared in an instant
    found: list[int]
    breaking: str | None  # the piece that stands before such an element
    is_speaking: bool
    is_rare: bool


class Names(dict[str, Named]):
    """The names of the elements of one page, each told once."""

    def __missing__(self, name: str) -> Named:
        told = self[name] = Named(name, [], BREAKING.get(name), name in SPEAKING, name in _RARE)
        return told


LOOKS: Final = frozenset({"style", "color", "bgcolor", "background"})  # attributes that say how text looks
_CLASS: Final = frozenset({"class"})
SILENT, CLASSED, TOLD = 0, 1, 2  # no attribute says anything, classes do and nothing else, others do


class Attributes(dict[tuple[str, ...], int]):
    """Which of the attributes that elements of one page have together say anything of them, each set told once."""

    def __init__(self, every: set[str]) -> None:
        super().__init__()
        self._every = every  # the names of all of them

    def __missing__(self, names: tuple[str, ...]) -> int:
        self._every.update(names)
        told = self[names] = _told(names)
        return told


@lru_cache(maxsize=4_096)
def _told(names: tuple[str, ...]) -> int:
    telling = TELLING.intersection(names)
    if not (telling <= _CLASS and LOOKS.isdisjoint(names)):
        return TOLD
    return CLASSED if telling else SILENT


def by_token(by_classes: Mapping[str, list[int]]) -> dict[str, list[int]]:
    """Return where elements of each class stand, the classes as they come first on the page."""
    found: dict[str, list[int]] = {}
    shared: set[str] = set()
    for classes, positions in by_classes.items():
        for token in _tokens(classes):
            if token in found:
                found[token] = found[token] + positions
                shared.add(token)
            else:
                found[token] = positions
    for token in shared:
        found[token].sort()
    return found


@remembered
def _tokens(classes: str) -> tuple[str, ...]:
    """Return the names that a class attribute has, each once."""
    return tuple(dict.fromkeys(classes.split()))
