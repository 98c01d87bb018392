"""Telephone numbers in attributes that scripts dial or show: `data-phone="+44..."`, `onclick="... 'tel:+44...'"`.

Of elements that a reader sees and presses; the attribute's name says what it is.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.contact.placeholder import is_placeholder
from falsefront.parse.tree import ELSEWHERE, PageTree, attribute

_NAME: Final = re.compile(
    r"data-(?:[a-z]+-)?(?:phone|telephone|tel|mobile|call|gsm|hotline)(?:-?(?:number|no|num|full|value))?"
)
_HREF: Final = frozenset({"data-href", "data-url", "data-link", "onclick"})
_DIALS: Final = re.compile(r"tel:(\+?[\d\s().-]{7,20}\d)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\s*(?:tel:)?\s*((?:\+|00|\(?0)[\d\s().\-–/]{6,20}\d)\s*")
_DIGIT: Final = re.compile(r"\d")
_FEWEST_DIGITS, _MOST_DIGITS = 8, 15
_MOST_FOUND: Final = 20


def numbers_of_attributes(tree: PageTree) -> Iterator[tuple[str, str, int]]:
    """Yield each number that an attribute gives, the attribute, and at which element; most pages have none such."""
    named = {name for name in tree.attributes if name.startswith("data-") and _NAME.fullmatch(name)}
    dialling = _HREF & tree.attributes if tree.holds(b"tel:") else frozenset()
    if not named and not dialling:
        return
    found = 0
    for at, element in enumerate(tree.elements):
        if named.isdisjoint(element.attrs) and dialling.isdisjoint(element.attrs):
            continue
        told = next(_numbers(tree, at, named, dialling), None)
        if told is None or tree.zone(at) == ELSEWHERE or not _has_something(tree, at):
            continue
        yield *told, at
        found += 1
        if found == _MOST_FOUND:
            return


def _numbers(tree: PageTree, at: int, named: set[str], dialling: frozenset[str]) -> Iterator[tuple[str, str]]:
    for name in (*sorted(named), *sorted(dialling)):
        words = attribute(tree.elements[at], name) or ""
        found = _NUMBER.fullmatch(words) if name in named else _DIALS.search(words)
        digits = len(_DIGIT.findall(found[1])) if found else 0
        if found and _FEWEST_DIGITS <= digits <= _MOST_DIGITS and not is_placeholder(found[1]):
            yield found[1].strip(), name


def _has_something(tree: PageTree, at: int) -> bool:
    """Whether an element has something to see or to press, and is none of what is filled in."""
    return tree.end(at) > tree.start(at) and tree.elements[at].name not in {
        "input",
        "form",
        "select",
        "textarea",
        "body",
    }
