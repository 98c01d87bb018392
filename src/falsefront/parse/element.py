"""One element of a page, as light as reading it allows: its name, its attributes and its place."""

from collections.abc import Mapping
from typing import Final

ROOTS: Final = frozenset({"html", "body", "main"})  # elements that hold a whole page, and tell no part of it


class Element:
    """An element by its position in document order; the tree knows where it ends and what it says.

    Made by the walk over a page and by nobody else, which fills it in itself: a constructor costs as much again.
    """

    __slots__ = ("at", "attrs", "name", "parent")
    name: str
    attrs: Mapping[str, str]
    at: int
    parent: "Element | None"


def attribute(element: Element, name: str) -> str | None:
    """Return an attribute as a string, None where it is absent."""
    return element.attrs.get(name)


def make(element: Element) -> tuple[str, str]:
    """Return what elements of one kind share: their name and their first class."""
    return element.name, (attribute(element, "class") or "").split(" ", 1)[0]
