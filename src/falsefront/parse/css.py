"""CSS selectors over a page: compiled once, matched in document order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

_TRANSLATOR: Final = HTMLTranslator()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledSelector:
    """A selector as it was written, and as the tree is asked for it."""

    css: str
    path: etree.XPath
    is_relative: bool  # it names the element it starts from (`:scope`)


@lru_cache(maxsize=512)
def compiled(css: str) -> CompiledSelector:
    """Return a selector ready for use; raises ValueError, in words, for one that cannot be read."""
    try:
        path = etree.XPath(_TRANSLATOR.css_to_xpath(css))
    except (SelectorError, etree.XPathError, NotImplementedError) as exc:
        raise ValueError(str(exc).splitlines()[0] or "it is empty") from exc
    return CompiledSelector(css=css, path=path, is_relative=":scope" in css)


class Selectable:
    """A page in the form that selectors can be asked of, with the position of each of its elements."""

    def __init__(self, tops: Sequence[etree._Element], elements: Sequence[etree._Element]) -> None:
        self._tops = tops  # more than one where markup stands behind the end of the page
        self._elements = elements
        self._at = {element: at for at, element in enumerate(elements)}

    def matches(self, selector: CompiledSelector, inside: int | None) -> Sequence[int]:
        """Return the positions of what a selector matches on the page, or below one element."""
        if not self._elements:
            return ()
        roots = self._tops if inside is None else (self._elements[inside],)
        found = {self._at[match] for root in roots for match in selector.path(root) if match in self._at}
        return sorted(found)


def selectable(html: bytes, count: int) -> Selectable:
    """Read a page for selectors; where it does not come to the same elements as the walk did, none is matched."""
    root = etree.fromstring(html, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    tops = [] if root is None else [root, *(after for after in root.itersiblings() if isinstance(after.tag, str))]
    elements = [element for top in tops for element in top.iter(etree.Element)]
    return Selectable(tops, elements) if len(elements) == count else Selectable((), ())
