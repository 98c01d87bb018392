"""Cards of other firms that say behind the name what they are to the page's own: "Moss Kitchens (dealer)".

The card ends at the next name of the kind or at a heading of its rank. Only beside contacts of the
page's own: a page that lists dealers and nothing else gives each under its name.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.agent_words import is_head
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.written_numbers import written_numbers
from falsefront.text.remembered import remembered

Span = tuple[int, int]  # pieces of text
_NAME_AND_ROLE: Final = re.compile(
    r"(?=[^\d(（\[]{2})([^()（）\[\]@:：]{2,60}?)\s?[(（\[]([^()（）\[\]\d@]{2,40})[)）\]]\s*"
)
_MOST_LINES: Final = 6  # of a card
_MOST_LINE_CHARS: Final = 300
_MOST_NUMBER_CHARS: Final = 40


def cards_told_in_brackets(tree: PageTree) -> list[Span]:
    """Return where such cards stand, in pieces of text."""
    shapes = tree.told_lines(_is_name_of_agent)
    if not shapes:
        return []
    titles = folded(" ".join(tree.titles))
    heads = [
        number
        for number, line in enumerate(tree.lines)
        if line.shape in shapes and line.zone == MAIN and folded(_name(line.text)) not in titles
    ]
    spans = [span for number in heads if (span := _card(tree, number, heads))]
    outside = (line for line in tree.lines if not any(begin <= line.start < end for begin, end in spans))
    return spans if spans and any(_gives_contact(line.text) for line in outside) else []


@remembered
def _is_name_of_agent(text: str) -> bool:
    found = _NAME_AND_ROLE.fullmatch(text)
    return found is not None and is_head(found[2])


def _name(text: str) -> str:
    found = _NAME_AND_ROLE.fullmatch(text)
    return found[1] if found else text


def _card(tree: PageTree, number: int, heads: Sequence[int]) -> Span | None:
    """Return a name with the contacts below it; None where there are none, or a mailbox of the page's own."""
    levels = heading_levels(tree)
    here = tree.lines[number]
    own = levels.get(here.start, BOLD_LEVEL)
    end = min([at for at in heads if at > number] + [number + 1 + _MOST_LINES, len(tree.lines)])
    last = number
    for at in range(number + 1, end):
        line = tree.lines[at]
        is_heading = line.start in levels and levels[line.start] <= own
        if line.zone != here.zone or is_heading or is_own_box(tree, line.text):
            break
        if _gives_contact(line.text) or _is_number(line.text):
            last = at
        elif at > last + 2:
            break
    return (here.start, tree.lines[last].end) if last > number else None


@remembered
def _is_number(text: str) -> bool:
    """Whether a line is a telephone number and no more."""
    return len(text) <= _MOST_NUMBER_CHARS and any(2 * len(raw) > len(text) for raw, _, _ in written_numbers(text))


@remembered
def _gives_contact(text: str) -> bool:
    return len(text) <= _MOST_LINE_CHARS and (is_address(text) or says_contact(text))
