"""What the name of an element says of it: whether it breaks a line, is read, or is asked for more when it begins."""

from typing import Final, NamedTuple

from falsefront.parse.zones import SPEAKING

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
