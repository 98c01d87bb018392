"""People among those whom a page lists as sellers: where firms' names stand, somebody who sells in his own name.

"Anna Fern" in the place of a firm's name, with contacts of her own, is a dealer as the firms beside her are. Who
answers at a firm stands in another place, or right below its name.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import FirmList, Head, by_kind
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.kinds_of_places import kind_of
from falsefront.parse.mailboxes_of_people import is_called_as_mailbox
from falsefront.parse.tree import Line, PageTree
from falsefront.text.persons import is_person

_NEAR: Final = 5  # lines from a person's name on, with his mailbox
_MOST_CHARS: Final = 60


def with_people(tree: PageTree, lines: Sequence[Line], heads: Sequence[Head], in_bold: str) -> list[Head]:
    """Return some names with the people who stand in places of their kind, where each of all these has contacts.

    `in_bold` marks the kind of names that are in bold; no other place without a class tells names from people.
    """
    levels = heading_levels(tree)
    found = list(heads)
    known = {head.line.start for head in heads}
    people = []
    for number, line in enumerate(lines):
        if line.start in known or len(line.text) > _MOST_CHARS or not is_person(line.text) or gives_contact(line.text):
            continue
        kind = kind_of(tree, line)
        kind = (f"{kind[0]}{in_bold}", *kind[1:]) if levels.get(line.start, BOLD_LEVEL + 1) <= BOLD_LEVEL else kind
        if kind[1] or kind[0].endswith(in_bold):
            people.append(Head(number, line, line.text, kind))
    for group in by_kind(heads) if people else ():
        more = [each for each in people if each.kind == group[0].kind]
        every = sorted([*group, *more], key=lambda head: head.number)
        if not 0 < len(more) <= len(group) or any(_has_mailbox_of_firm(lines, each) for each in more):
            continue
        if len(FirmList(tree, lines, every).reached()) == len(every):
            found += more
    return sorted(found, key=lambda head: head.number)


def _has_mailbox_of_firm(lines: Sequence[Line], person: Head) -> bool:
    """Whether a person has a mailbox of his name at a firm's domain: he answers there."""
    near = lines[person.number : person.number + _NEAR]
    return any("@" in line.text and is_called_as_mailbox(person.name, line.text) for line in near)
