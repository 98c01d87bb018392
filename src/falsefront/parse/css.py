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

    def __init__(self, elements: Sequence[etree._Element]) -> None:
        self._elements = elements
        self._at = {element: at for at, element in enumerate(elements)}

    def matches(self, selector: CompiledSelector, inside: int | None) -> Sequence[int]:
        """Return the positions of what a selector matches on the page, or below one element."""
        if not self._elements:
            return ()
        found = selector.path(self._elements[inside or 0])
        return sorted(self._at[match] for match in found if match in self._at)


def selectable(html: bytes, count: int) -> Selectable:
    """Read a page for selectors; where it does not come to the same elements as the walk did, none is matched."""
    root = etree.fromstring(html, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    elements = [] if root is None else list(root.iter(etree.Element))
    return Selectable(elements if len(elements) == count else ())
