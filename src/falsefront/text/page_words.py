"""Which elements and attributes a page keeps where it is shown again; all that stands in no table here is left out."""

from collections.abc import Mapping
from typing import Final

_AS_THEY_ARE: Final = (
    "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "dfn",
    "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li",
    "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody",
    "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
)  # fmt: skip
_BLOCKS: Final = (
    "address", "article", "aside", "center", "datalist", "details", "dialog", "fieldset", "footer", "form", "header",
    "hgroup", "legend", "main", "menu", "nav", "option", "search", "section", "summary", "template", "textarea", "xmp",
)  # fmt: skip
_WORDS: Final = ("a", "button", "data", "font", "label", "mark", "meter", "output", "progress", "select", "slot")
_OLD: Final = {"strike": "s", "big": "b", "tt": "code", "acronym": "abbr", "listing": "pre", "dir": "ul"}

ALLOWED: Final[Mapping[str, str]] = {
    **{name: name for name in _AS_THEY_ARE},
    **dict.fromkeys(_BLOCKS, "div"),
    **dict.fromkeys(_WORDS, "span"),
    **_OLD,
}  # name on the page -> name as it is written again

LINE_OF_ITS_OWN: Final = frozenset({
    "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "li", "ol", "p", "pre", "table", "tbody", "tfoot", "thead", "tr", "ul", *_BLOCKS,
})  # fmt: skip

# What parts the words before it from those behind it.
PARTING: Final = LINE_OF_ITS_OWN | {"td", "th"}

# Elements that go with all that is in them. Only such as hold no markup: one that is never ended takes what follows.
DROPPED: Final = frozenset({"iframe", "noembed", "noframes", "script", "style", "title"})

# What a browser shows nothing of, though it is text.
UNSEEN: Final = frozenset({"datalist", "template"})

# Elements without content or end tag (WHATWG HTML 13.1.2).
VOID: Final = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip

# What is not shown itself, and the attributes that say what it was.
SHOWN_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "img": ("alt", "src"),
    "input": ("value", "placeholder"),
    "object": ("data",),
    "video": ("src", "poster"),
}

ATTRIBUTES: Final[Mapping[str, tuple[str, ...]]] = {
    "*": ("dir", "lang"),
    "abbr": ("title",),
    "col": ("span",),
    "colgroup": ("span",),
    "td": ("colspan", "rowspan"),
    "th": ("colspan", "rowspan"),
    "time": ("datetime",),
}

# Nothing inside one of these ends what stands outside it (WHATWG HTML 13.2.4.2, "has an element in scope").
BARRIERS: Final = frozenset({"td", "th", "caption", "table"})

_LIST: Final = frozenset({"ul", "ol", "menu", "dir", "td", "th", "table"})
_TERMS: Final = frozenset({"dl", "td", "th", "table"})
_TABLE: Final = frozenset({"table"})
_ROW: Final = frozenset({"tr", "table"})
_NEAR: Final = frozenset({"div", "td", "th", "table", "li", "section", "article", "form", "button", "blockquote"})
_ENDS_P: Final = (("p", _NEAR),)

# What a start tag ends that was left open, and the elements beyond which it ends nothing.
CLOSES: Final[Mapping[str, tuple[tuple[str, frozenset[str]], ...]]] = {
    "li": (("li", _LIST),),
    "dt": (("dt", _TERMS), ("dd", _TERMS)),
    "dd": (("dt", _TERMS), ("dd", _TERMS)),
    "tr": (("tr", _TABLE),),
    "td": (("td", _ROW), ("th", _ROW)),
    "th": (("td", _ROW), ("th", _ROW)),
    "tbody": (("tr", _TABLE), ("thead", _TABLE), ("tbody", _TABLE)),
    "tfoot": (("tr", _TABLE), ("tbody", _TABLE)),
    "thead": (("tr", _TABLE),),
    "option": (("option", frozenset({"select"})),),
    **dict.fromkeys(
        ("p", "div", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "section", "form", "hr"),
        _ENDS_P,
    ),
}  # fmt: skip
