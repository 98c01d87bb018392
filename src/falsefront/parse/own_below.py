"""Where a firm's own contacts begin again below a label of somebody else that has its value beside it.

"Certification body: GB-ORG-05" over "Address: ..." in a list of what a firm says of itself: the label's own line is the
certifier's, and the address below has a label of its own. Where the page gives such a contact elsewhere too, or a line
without a label went on with the other's first, those below are the other's.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

_CONTACTS: Final = frozenset({"address", "phone", "email"})
_MOST_SHOWN: Final = 300  # characters of a line that may be a contact
_BEFORE_NUMBER: Final = re.compile(r"[^\d+(]{2,24}")
_NUMBER: Final = re.compile(r"\d(?:[\s().-]{0,3}\d){6}")


def first_own(tree: PageTree, lines: Sequence[Line], behind: int, until: int) -> int:
    """Return the number of the first line below another's label and its value that is the firm's again.

    `behind` is the first line below them, `until` the first that is certainly no longer the other's.
    """
    for number in range(behind, until):
        field = _field(lines[number].text)
        if field is not None:
            first, last = _places(tree, lines).get(field, (number, number))
            return until if first < behind or last >= until else number
        if _contact(lines[number].text) is not None:
            return until
    return until


def behind_value(tree: PageTree, lines: Sequence[Line], at: int) -> int | None:
    """Return the number of the first line below a row of a table whose first cell is a line; None where it is none."""
    here = lines[at]
    cells = tree.by_name.get("td", ())
    number = bisect_right(cells, here.start, key=tree.start) - 1
    if number < 0 or tree.end(cells[number]) < here.end:
        return None
    row = tree.elements[cells[number]].parent
    if row is None or row.name != "tr" or tree.end(row.at) <= here.end:
        return None
    return bisect_left(lines, tree.end(row.at), key=attrgetter("start"))


def _places(tree: PageTree, lines: Sequence[Line]) -> dict[str, tuple[int, int]]:
    """Return the numbers of the first and the last line that is each kind of contact."""
    known: dict[str, tuple[int, int]] | None = tree.memory.get(first_own)
    if known is None:
        known = tree.memory[first_own] = {}
        for number, line in enumerate(lines):
            if len(line.text) <= _MOST_SHOWN:
                for field in filter(None, {_field(line.text), _contact(line.text)}):
                    known[field] = known.get(field, (number, number))[0], number
    return known


@remembered
def _field(text: str) -> str | None:
    """Return which contact the label of a line says that it is: before a colon, alone, or before a number."""
    label, colon, _ = parted(text)
    before = None if colon else _BEFORE_NUMBER.match(label)
    field = field_of_label(label) or (field_of_label(before[0]) if before else None)
    return field if field in _CONTACTS else None


@remembered
def _contact(text: str) -> str | None:
    """Return which contact a line is by its shape alone."""
    if "@" in text:
        return "email"
    if is_address(text):
        return "address"
    return "phone" if _NUMBER.search(text) else None
