"""Which pages of a site are of one kind, by the shape of their addresses: drift is judged kind by kind."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlsplit

MOST_CHARACTERS: Final = 200
LONGEST_WORD: Final = 20  # of a path: what is longer is the name of something
ANYTHING: Final = "*"
# Parameters whose value says which page of a shop system it is, not what it is about.
ROUTES: Final = frozenset({"route", "controller", "action", "view", "option", "task", "mod", "tpl", "page_type"})

_WORD: Final = re.compile(r"[A-Za-z]+(?:[-_][A-Za-z]+)?")
_ENDING: Final = re.compile(r"\.[A-Za-z]{2,5}$")
_ROUTE: Final = re.compile(r"[A-Za-z][A-Za-z/_-]*")


def page_kind(url: str) -> str:
    """Return the shape of a page's address: what stands for one thing among many is a star.

    >>> page_kind("https://shop.example/product/red-kettle-21.html"), page_kind("https://shop.example/")
    ('/product/*.html', '/')
    >>> page_kind("https://shop.example/store/831/contact"), page_kind("https://shop.example/acme")
    ('/store/*/contact', '/*')
    >>> page_kind("https://shop.example/index.php?route=product/product&product_id=42")
    '/*.php?product_id&route=product/product'
    """
    parts = urlsplit(url)
    segments = [segment for segment in parts.path.split("/") if segment]
    path = "/" + "/".join(_shapes(segments))
    pairs = parse_qsl(parts.query) if parts.query else ()
    query = "&".join(dict.fromkeys(sorted(_parameter(*pair) for pair in pairs)))
    return (f"{path}?{query}" if query else path)[:MOST_CHARACTERS]


def _shapes(segments: list[str]) -> Iterator[str]:
    """Give each part of a path, or a star for it; the last one names a page only behind the name of something."""
    is_below = False
    for place, segment in enumerate(segments, start=1):
        is_plain = len(segment) <= LONGEST_WORD and _WORD.fullmatch(segment) is not None
        if is_plain and (place < len(segments) or is_below):
            yield segment
            continue
        is_below = True
        ending = _ENDING.search(segment)
        yield ANYTHING + (ending[0].lower() if ending else "")


def _parameter(name: str, value: str) -> str:
    is_route = name.lower() in ROUTES and len(value) <= 2 * LONGEST_WORD and _ROUTE.fullmatch(value)
    return f"{name}={value}" if is_route else name
