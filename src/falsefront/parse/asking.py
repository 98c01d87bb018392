"""Where a form asks its reader: from the box around its first control to the end of the last one.

What stands before and behind is told: a cell of telephones beside the fields, or a whole page that an old server put
into one form.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from falsefront.parse.element import Element

_CONTROLS: Final = ("input", "textarea", "select", "button")
_HOW_MANY: Final = re.compile(r"\d{1,4}")  # what stands in such an input at first asks how many, and not who
_BOXES: Final = frozenset({"td", "th", "p", "div", "li", "dd", "fieldset", "section"})  # of a control and its label

Positions = Mapping[str, list[int]]  # of elements by their names, in document order


def last_controls(form: int, by_name: Positions, elements: Sequence[Element]) -> list[int]:
    """Return the last control of each kind that is seen in a form which has just ended."""
    found: list[int] = []
    for name in _CONTROLS:
        for at in reversed(by_name.get(name, ())):
            if at < form:
                break
            if is_shown(elements[at]):
                found.append(at)
                break
    return found


def first_box(form: int, by_name: Positions, elements: Sequence[Element]) -> int:
    """Return the box around the first control of a form, the form itself where none is inside of it."""
    firsts: list[int] = []
    for name in _CONTROLS:
        known = by_name.get(name, [])
        controls = islice(known, bisect_right(known, form), None)
        firsts.extend(islice((at for at in controls if is_shown(elements[at])), 1))
    box = elements[min(firsts)].parent if firsts else None
    while box is not None and box.at > form and box.name not in _BOXES:
        box = box.parent
    return form if box is None else max(box.at, form)


def is_shown(element: Element) -> bool:
    """Whether a control is one that a visitor sees."""
    return element.attrs.get("type", "").lower() != "hidden"


def is_asked(attributes: Mapping[str, str]) -> bool:
    """Whether an input is one that a visitor writes words into: it is not closed, and holds no number at first."""
    return "disabled" not in attributes and _HOW_MANY.fullmatch(attributes.get("value", "")) is None
