"""Whether a string stands on a page: in its text or in its source, as a reader folds them."""

import html
import re
import unicodedata
from functools import cached_property
from typing import Final
from urllib.parse import urldefrag, urljoin

from falsefront.text.marking import plain_source
from falsefront.text.plain_page import words_of

SHORTEST_CLOSED_UP: Final = 8  # characters of a value that may stand without its white space
_WITHIN_WORD: Final = re.compile(r"(?:(?![_\u2e80-\U0010ffff])\w){2}")  # Chinese has no such places
_BASE: Final = re.compile(r"""<base\b[^>]{0,500}?\bhref\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_LINK: Final = re.compile(r"""\b(?:href|src|content)\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\d\d")


class Standing:
    """A decoded page, folded once for all questions; each kind of folding only if the one before finds nothing."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._linked: dict[str, frozenset[str]] = {}

    def has(self, value: str) -> bool:
        r"""Whether a value stands on the page, entities, width and white space folded; in a longer word it does not.

        >>> page = Standing("<p>No. <b>5</b>,&nbsp;Ｒenmin\n Road 55<script>{\"a\": \"\\u6cb3\\u5317\"}</script>")
        >>> page.has("No. 5, Renmin Road"), page.has("河北"), page.has("No. 9"), page.has("ad 55")
        (True, True, False, False)
        """
        wanted = _folded(value)
        if not wanted:
            return False
        if any(_stands(wanted, text) for text in (self._text, self._plain)):
            return True
        closed = wanted.replace(" ", "")
        if len(closed) < SHORTEST_CLOSED_UP:
            return False
        return any(_stands(closed, text, within=_DIGITS) for text in (self._text_closed_up, self._plain_closed_up))

    def links_to(self, url: str, base: str) -> bool:
        """Whether a link of the page leads to an address; `base` is the page's own, as most links are relative.

        >>> page = Standing('<base href="/shop/"><a href="p/1?a=1&amp;b=2#top">Mill</a>')
        >>> page.links_to("http://a.example/shop/p/1?a=1&b=2", "http://a.example/x"), page.links_to("p/1", "http://a.example")
        (True, False)
        """
        if not url.startswith(("http://", "https://")):
            return False
        return urldefrag(url).url in self._links(base)

    def _links(self, base: str) -> frozenset[str]:
        if base not in self._linked:
            own = _BASE.search(self._source)
            above = _resolved(html.unescape(own[1]), base) if own else base
            found = (_resolved(html.unescape(link[1].strip()), above) for link in _LINK.finditer(self._source))
            self._linked[base] = frozenset(found)
        return self._linked[base]

    @cached_property
    def _text(self) -> str:
        return _folded(words_of(self._source))

    @cached_property
    def _plain(self) -> str:
        return _folded(plain_source(self._source))

    @cached_property
    def _text_closed_up(self) -> str:
        return self._text.replace(" ", "")

    @cached_property
    def _plain_closed_up(self) -> str:
        return self._plain.replace(" ", "")


def _stands(wanted: str, text: str, *, within: re.Pattern[str] = _WITHIN_WORD) -> bool:
    """Whether a value stands in a text, with no word or number going on over its ends."""
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if not (within.fullmatch(text[max(0, at - 1) : at + 1]) or within.fullmatch(text[end - 1 : end + 1])):
            return True
        at = text.find(wanted, at + 1)
    return False


def _resolved(link: str, base: str) -> str:
    """Return where a link leads, without its fragment; itself where it is none that can be followed."""
    try:
        return urldefrag(urljoin(base, link)).url
    except ValueError:
        return link


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())
