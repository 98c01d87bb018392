"""Selectors that name one element by its own name, classes, id and attributes: answered from what the walk has noted.

`h1.title`, `#price`, `a[rel=next]`, and lists of such. Whatever says more is asked of a tree that is made for it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from cssselect import SelectorError, parse
from cssselect.parser import Attrib, Class, Element, Hash

from falsefront.parse import element as page

_SPACES: Final = re.compile(r"[ \t\r\n]+")  # white space of XPath (XML 1.0, 2.3), which is what classes are parted by


class SimpleSelector(NamedTuple):
    """What one element must be; None and empty where the selector does not say."""

    name: str | None
    classes: tuple[str, ...]
    attributes: tuple[tuple[str, str | None], ...]  # with None for one that must only be there


def simple_selectors(css: str) -> tuple[SimpleSelector, ...] | None:
    """Return the selectors of a list, None where one says more than what an element is by itself.

    >>> simple_selectors("a.by, A[rel=next]")[1]
    SimpleSelector(name='a', classes=(), attributes=(('rel', 'next'),))
    >>> simple_selectors("p > a"), simple_selectors("a:first-child")
    (None, None)
    """
    try:
        found = [_simple(each.parsed_tree) if each.pseudo_element is None else None for each in parse(css)]
    except SelectorError:
        return None
    known = tuple(each for each in found if each is not None)
    return known if len(known) == len(found) else None


def _simple(tree: object) -> SimpleSelector | None:
    classes: list[str] = []
    attributes: list[tuple[str, str | None]] = []
    while not isinstance(tree, Element):
        if isinstance(tree, Class):
            classes.append(tree.class_name)
        elif isinstance(tree, Hash):
            attributes.append(("id", tree.id))
        elif isinstance(tree, Attrib) and _is_plain(tree):
            attributes.append((tree.attrib.lower(), tree.value.value if tree.value is not None else None))
        else:
            return None
        tree = tree.selector
    name = tree.element.lower() if tree.element else None
    return None if tree.namespace else SimpleSelector(name, tuple(classes), tuple(attributes))


def _is_plain(tree: Attrib) -> bool:
    return tree.namespace is None and tree.flag is None and tree.operator in ("exists", "=")


def positions(
    selectors: Iterable[SimpleSelector],
    elements: Sequence[page.Element],
    by_name: Mapping[str, list[int]],
    by_class: Mapping[str, list[int]],
) -> list[int]:
    """Return where the elements stand that any of some selectors matches, in document order."""
    found: set[int] = set()
    for selector in selectors:
        near: Iterable[int] = range(len(elements))
        if selector.classes:
            near = by_class.get(selector.classes[0], ())
        elif selector.name:
            near = by_name.get(selector.name, ())
        found.update(at for at in near if _is_match(elements[at], selector))
    return sorted(found)


def _is_match(element: page.Element, selector: SimpleSelector) -> bool:
    attrs = element.attrs
    if selector.name not in (None, element.name):
        return False
    if selector.classes and not set(_SPACES.split(attrs.get("class", ""))).issuperset(selector.classes):
        return False
    return all(key in attrs and value in (None, attrs[key]) for key, value in selector.attributes)
