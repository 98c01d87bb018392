"""One element of a page, as light as reading it allows: its name, its attributes and its place."""

from collections.abc import Mapping
from typing import Final


class Element:
    """An element by its position in document order; the tree knows where it ends and what it says."""

    __slots__ = ("at", "attrs", "name", "parent")

    def __init__(self, name: str, attrs: Mapping[str, str], at: int, parent: "Element | None") -> None:
        self.name: Final = name
        self.attrs: Final = attrs
        self.at: Final = at
        self.parent: Final = parent


def attribute(element: Element, name: str) -> str | None:
    """Return an attribute as a string, None where it is absent."""
    return element.attrs.get(name)
