"""Telephones of a card that a press reveals: hidden beside a button that shows them, or in an attribute of that button.

A reader sees "Ver teléfono", presses it and sees the number. What is hidden beside anything else stays unread.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.card_numbers import is_lone
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import Element, PageTree, folded_text
from falsefront.parse.words import CALL_BUTTONS
from falsefront.text.remembered import remembered

_BUTTONS: Final = ("button", "a", "span", "div", "p", "i", "b")
_MOST_CHARS: Final = 40
_MOST_PIECES: Final = 3
_BEGUN: Final = re.compile(
    r"[+(]{0,2}\d[\d\s()./-]{2,12}[\d)]?\s?(?:[xX*\u2022\u25cf.]{2,}|\u2026)[\s\dxX*.-]*"
)  # "0113 49…"
_PLUS_OR_DIGIT: Final = "+(0123456789"
_CONTROLS: Final = ("aria-controls", "data-target", "data-bs-target", "data-toggle-id")
_HIDDEN_BY: Final = "layout: shown by a button"
_IN_ATTRIBUTE: Final = "layout: a button's number"


def say_revealed_number(tree: PageTree, card: int, draft: Draft) -> None:
    """Say the one number that a card shows when the button is pressed that tells so."""
    if "phone" in draft.fields:
        return
    hidden = {number for at in tree.inside(tree.hidden, card) if (number := _revealed(tree, card, at))}
    if len(hidden) == 1:
        draft.say("phone", hidden.pop(), _HIDDEN_BY)
    elif not hidden and len(told := set(_in_attributes(tree, card))) == 1:
        draft.say("phone", told.pop(), _IN_ATTRIBUTE)


def _revealed(tree: PageTree, card: int, at: int) -> str | None:
    """Return the number that a hidden element is, beside a button that shows numbers or called by one."""
    number = _number_of(folded_text(tree.unread(at), " "))
    if number is None or tree.elements[at].name == "form":
        return None
    element, parent = tree.elements[at], tree.elements[at].parent
    if parent is None or parent.at < card:
        return None
    beside = [each for each in tree.children(parent.at) if each != at]
    is_shown = any(_shows_number(tree, each) for each in (*beside, parent.at))
    return number if is_shown or _is_called_by_button(tree, card, element) else None


def _is_called_by_button(tree: PageTree, card: int, element: Element) -> bool:
    name = element.attrs.get("id")
    return bool(name) and any(
        (tree.elements[at].attrs.get(key) or "").lstrip("#") == name and _shows_number(tree, at)
        for at in range(card, tree.last[card])
        for key in _CONTROLS
        if key in tree.elements[at].attrs
    )


def _shows_number(tree: PageTree, at: int) -> bool:
    """Whether an element says no more than a button does that shows a number."""
    return (
        tree.elements[at].name in _BUTTONS
        and tree.end(at) - tree.start(at) <= _MOST_PIECES
        and _is_call(tree.text(at, separator=" "))
    )


@remembered
def _is_call(text: str) -> bool:
    return 0 < len(text) <= _MOST_CHARS and CALL_BUTTONS.is_all(text)


@remembered
def _number_of(text: str) -> str | None:
    """Return a text that is a telephone number, or the number behind its label.

    >>> _number_of("+34 961 55 01 24"), _number_of("Tel.: 0113 496 0124"), _number_of("ID 113496012")
    ('+34 961 55 01 24', '0113 496 0124', None)
    """
    if not 0 < len(text) <= _MOST_CHARS:
        return None
    first = next((at for at, char in enumerate(text) if char in _PLUS_OR_DIGIT), len(text))
    label, number = text[:first].strip(" :.\uff1a"), text[first:]
    return number if is_lone(number) and (not label or field_of_label(label) == "phone") else None


def _in_attributes(tree: PageTree, card: int) -> Iterator[str]:
    """Yield the numbers in attributes of what says that it shows one, or shows the first digits of one."""
    for at in range(card, tree.last[card]):
        element = tree.elements[at]
        if element.name not in _BUTTONS or tree.end(at) - tree.start(at) > _MOST_PIECES:
            continue
        said = [value.strip() for key, value in element.attrs.items() if _may_tell(key, value)]
        if said and (_shows_number(tree, at) or _BEGUN.fullmatch(tree.text(at, separator=" "))):
            yield from filter(is_lone, said)


def _may_tell(key: str, value: str) -> bool:
    return bool(value) and value.lstrip()[:1] in _PLUS_OR_DIGIT and (key == "title" or key.startswith("data-"))
