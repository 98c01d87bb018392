"""CSS selectors over a page: compiled once, matched in document order.

What XPath can say is asked of lxml's tree; newer selectors (`:has()`, `:is()`, `:-soup-contains()`) of BeautifulSoup's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

from falsefront.parse.simple_css import SimpleSelector, simple_selectors

if TYPE_CHECKING:
    from bs4 import Tag

_TRANSLATOR: Final = HTMLTranslator()
UNLIKE: Final = "the markup of this page is too broken for it: two readers take it for different elements"


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledSelector:
    """A selector as it was written, and as the tree is asked for it."""

    css: str
    path: etree.XPath | None  # None where only BeautifulSoup knows it
    is_relative: bool  # it names the element it starts from (`:scope`)
    simple: tuple[SimpleSelector, ...] | None = None  # where it says no more than what one element is


@lru_cache(maxsize=512)
def compiled(css: str) -> CompiledSelector:
    """Return a selector ready for use; raises ValueError, in words, for one that cannot be read."""
    path: etree.XPath | None = None
    try:
        path = etree.XPath(_TRANSLATOR.css_to_xpath(css))
    except (SelectorError, etree.XPathError, NotImplementedError) as exc:
        import soupsieve  # takes a tenth of a second to begin, for what few profiles have

        try:
            soupsieve.compile(css)
        except (soupsieve.SelectorSyntaxError, ValueError):
            raise ValueError(str(exc).splitlines()[0] or "it is empty") from exc
    simple = simple_selectors(css) if path is not None else None
    return CompiledSelector(css=css, path=path, is_relative=":scope" in css, simple=simple)


class Selectable:
    """A page in the form that selectors can be asked of, with the position of each of its elements."""

    def __init__(self, html: bytes, tops: Sequence[etree._Element], elements: Sequence[etree._Element]) -> None:
        self._html = html
        self._tags: list[Tag] | None = None  # the same elements as BeautifulSoup has them
        self._tag_at: dict[int, int] = {}  # where each of these stands, by its identity
        self._tops = tops  # more than one where markup stands behind the end of the page
        self._elements = elements
        self._at = {element: at for at, element in enumerate(elements)}

    def matches(self, selector: CompiledSelector, inside: int | None) -> Sequence[int]:
        """Return the positions of what a selector matches on the page, or below one element.

        Raises ValueError, in words, where the page does not come to the same elements for those who match selectors.
        """
        if not self._elements:
            raise ValueError(UNLIKE)
        if selector.path is None:
            return self._matches_of_soup(selector.css, inside)
        roots = self._tops if inside is None else (self._elements[inside],)
        found = {self._at[match] for root in roots for match in selector.path(root) if match in self._at}
        return sorted(found)

    def _matches_of_soup(self, css: str, inside: int | None) -> Sequence[int]:
        """Return the same by BeautifulSoup's tree."""
        from bs4 import BeautifulSoup

        if self._tags is None:
            self._tags = BeautifulSoup(self._html, "lxml", from_encoding="utf-8").find_all(True)
            self._tag_at = {id(tag): at for at, tag in enumerate(self._tags)}
        tags = self._tags
        if len(tags) != len(self._elements):
            raise ValueError(UNLIKE)
        root = tags[0].parent if inside is None else tags[inside]
        return sorted(self._tag_at[id(match)] for match in root.select(css)) if root is not None else ()


def selectable(html: bytes, count: int) -> Selectable:
    """Read a page for selectors; where it does not come to the same elements as the walk did, none is matched."""
    root = etree.fromstring(html, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    tops = [] if root is None else [root, *(after for after in root.itersiblings() if isinstance(after.tag, str))]
    elements = [element for top in tops for element in top.iter(etree.Element)]
    return Selectable(html, tops, elements) if len(elements) == count else Selectable(html, (), ())
