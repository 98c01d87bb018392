"""Lines of a list of others that begin with somebody's name: no street, no town below one, no person with a mailbox."""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile
from typing import Final

from falsefront.parse.address_texts import has_street, is_address
from falsefront.parse.firm_lines import gives_contact, has_form
from falsefront.parse.firm_lists import Head
from falsefront.parse.headings import heading_levels
from falsefront.parse.kinds_of_places import CELLS, Kind, block_at, kind_of
from falsefront.parse.lines_behind_entries import MOST_BEHIND, is_further
from falsefront.parse.listed_names import is_place, name_of, without_aside
from falsefront.parse.mailboxes_of_people import is_called_as_mailbox
from falsefront.parse.makers import is_of_maker
from falsefront.parse.marked_names import words_marked
from falsefront.parse.name_columns import names_in_columns
from falsefront.parse.name_labels import label_of_name
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

MOST_NAMES: Final = 400
IN_BOLD: Final = " in bold"
_ON_LINE: Final = " on a line"
_BEHIND_LABELS: Final = ("dd", *CELLS)
_MOST_CHARS: Final = 300  # of a line with a name, with what stands behind it
# One line for all that is said of somebody: "Hob & Daughters, 14 Mill Lane, Otley, tel. ..."
_LEADS: Final = re.compile(r"([^,;|\t]{3,60}?)\s*(?:[,;|\t]|\s[-–—•·]\s)\s*(\S.*)")
_NEAR: Final = 4  # lines from a person's name on, with his mailbox


def heads_in(tree: PageTree, lines: Sequence[Line]) -> Iterator[Head]:
    """Yield the lines that begin with what may be somebody's name; those in bold are of a kind of their own."""
    levels, columns = heading_levels(tree), names_in_columns(tree, MOST_NAMES + 1, is_list=True)
    for number, line in enumerate(lines):
        if is_of_maker(tree, line.start):
            continue
        marked = words_marked(tree, line) if gives_contact(line.text) else None
        if marked is None and (lead := _leading(lines, number, levels)) is not None:
            kind = kind_of(tree, line)
            yield Head(number, line, lead, (f"{kind[0]}{_ON_LINE}", *kind[1:]))
            continue
        if marked is None and line.start not in columns and _is_of_address(lines, number):
            continue
        name = columns.get(line.start) or name_of(marked if marked is not None else line.text)
        if name and not (has_mailbox_below(lines, number, name) and not has_form(name)):
            is_bold = marked is not None or line.start in levels
            yield Head(number, line, name, _kind_as(tree, lines, number, is_bold=is_bold))


def _kind_as(tree: PageTree, lines: Sequence[Line], number: int, *, is_bold: bool) -> Kind:
    """Return the kind of a name's place, with the kind of the label before it and whether it is in bold."""
    kind, line = kind_of(tree, lines[number]), lines[number]
    label = label_of_name(line.text)
    if label is None and kind[0] in _BEHIND_LABELS and number and _is_label_of(tree, lines[number - 1], line):
        label = label_of_name(f"{lines[number - 1].text.rstrip(' :：')}: {line.text}")
    return f"{kind[0]}{label.value if label else ''}{IN_BOLD if is_bold else ''}", *kind[1:]


def _is_label_of(tree: PageTree, before: Line, line: Line) -> bool:
    """Whether a line is the term right before a definition, or the cell right before another in one row."""
    term, meant = block_at(tree, before), block_at(tree, line)
    return term is not None and meant is not None and term is not meant and term.parent is meant.parent


def stand_alike(tree: PageTree, lines: Sequence[Line], head: Head) -> list[Line]:
    """Return the lines that stand as a name of a list does: in its kind of place, in bold or not, behind its label."""
    levels = heading_levels(tree)
    return [
        line
        for number, line in enumerate(lines)
        if _kind_as(tree, lines, number, is_bold=line.start in levels) == head.kind
    ]


def _leading(lines: Sequence[Line], number: int, levels: dict[int, int]) -> str | None:
    """Return the name that begins a line which says all of somebody, among lines of that kind or below a heading.

    Contacts alone may stand between two of that kind.
    """
    before = lines[number - 1] if number else None
    if before is None or before.start in levels or is_place(before.text) or _lead_of(before.text):
        return _lead_of(lines[number].text)
    over = dropwhile(is_further, (line.text for line in reversed(lines[max(0, number - 1 - MOST_BEHIND) : number])))
    return _lead_of(lines[number].text) if _lead_of(next(over, "")) else None


@remembered
def _lead_of(text: str) -> str | None:
    found = _LEADS.match(text) if len(text) <= _MOST_CHARS and gives_contact(text) else None
    if found is None or not gives_contact(found[2]) or _is_street(found[1]):
        return None
    name = name_of(found[1])
    return name if name is not None and text.startswith(name) else None


def _is_of_address(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is a street with its house, or the town below it: with the one below or above it is an address."""
    if not any(map(str.isdigit, lines[number].text)):  # as most lines
        return False
    text = without_aside(lines[number].text)
    if not any(map(str.isdigit, text)) or has_form(text):
        return False
    if _is_street(text) or (number and _is_street(lines[number - 1].text)):
        return True
    below = lines[number + 1].text if number + 1 < len(lines) else ""
    above = lines[number - 1].text if number else ""
    return _is_broken(text, below) or _is_broken(above, text)


@remembered
def _is_street(text: str) -> bool:
    """Whether a line has a number and a word of streets, and no firm's form: "12 rue de Nantes"."""
    return any(map(str.isdigit, text)) and has_street(text) and not has_form(text)


def _is_broken(first: str, second: str) -> bool:
    """Whether two lines with numbers, neither of which is a contact, are an address together."""
    are_numbered = all(any(map(str.isdigit, text)) for text in (first, second))
    return (
        are_numbered
        and len(first) + len(second) <= _MOST_CHARS
        and not gives_contact(first)
        and not gives_contact(second)
        and is_address(f"{first}, {second}")
    )


def has_mailbox_below(lines: Sequence[Line], number: int, name: str) -> bool:
    """Whether a mailbox on a name's line or right below is called as a person of that name."""
    below = lines[number : number + _NEAR]
    return any("@" in line.text and is_called_as_mailbox(name, line.text) for line in below)
