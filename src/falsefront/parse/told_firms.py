"""Other firms by their legal form, on a line with a telephone or over one: "Sent with: Moss Haulage Ltd, tel. ...".

Whatever the word before the name says he is to the page's firm, the number is his. Only where the page's own firm is
known by its form too, or by what it is called elsewhere on the page with one; beside an address and a telephone that
the page keeps for itself; and under no name of its own or of its family.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.formed_firms import FORMED
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import FORMS_GAPLESS, has_any_form
from falsefront.parse.line_boxes import element_at
from falsefront.parse.number_words import TOLD, is_number_line
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.own_left import leaves_own
from falsefront.parse.strangers import is_strangers, names_of_page
from falsefront.parse.tree import ELSEWHERE, Line, PageTree
from falsefront.text.remembered import remembered

Span = tuple[int, int]  # pieces of text
_NUMBER: Final = re.compile(r"[+(（]{0,2}\d(?:[\s().（）/–-]{0,3}\d){6}")
_DIGIT: Final = re.compile(r"\d")
# What parts a name from what stands behind it: a hyphen or a stroke alone may be a part of one, and so may a dot.
_BEHIND: Final = re.compile(
    r"[,，、;；(（|·•:：]\s?(?!(?:ltd|limited|inc|llc|lda|corp)\b)|\s[/–—-]\s|(?<=[^\W\d_]{4})\.\s+(?=\S)",
    re.IGNORECASE,
)
_EDGES: Final = " .,:：;|•·–—-"
_MOST_BEHIND: Final = 3  # small words between a name and the number
_FEWEST_LETTERS: Final = 2  # of a name beside its form
_MOST_LINES: Final = 400  # of one page
_MOST_LINE_CHARS: Final = 240
_MOST_BELOW: Final = 4  # lines of a telephone or a mailbox under a name


def told_firms(tree: PageTree, lines: Sequence[Line]) -> list[Span]:
    """Return where other firms and their telephones stand on a page, in pieces of text."""
    shapes = tree.told_lines(_may_tell)
    if not shapes:
        return []
    asked = islice(
        (at for at, line in enumerate(lines) if line.shape in shapes and line.zone != ELSEWHERE), _MOST_LINES
    )
    told = [(at, name) for at in asked if (name := name_told(lines[at].text)) is not None]
    own = names_of_page(tree, lines) if told else []
    if not (any(map(has_any_form, own)) or any(not is_strangers(name, own) for _, name in told)):
        return []  # a shop that gives its sign alone: the one with a form may be who keeps it
    spans = [span for at, name in told if is_strangers(name, own) and (span := _span(tree, lines, at)) is not None]
    return [(span.start, span.stop) for span in spans] if spans and leaves_own(lines, spans) else []


def _span(tree: PageTree, lines: Sequence[Line], at: int) -> range | None:
    """Return the line of a name with the numbers below it that it stands over; None where it has none."""
    line = lines[at]
    below = [] if _NUMBER.search(line.text) else list(_below(lines, at))
    if below == [] and not _NUMBER.search(line.text):
        return None
    here = [line, *below]
    if _is_in_row_with_address(tree, lines, at):
        return None  # one of a list of firms, given under its name
    if any("@" in each.text and is_own_box(tree, each.text) for each in here):
        return None
    return range(line.start, here[-1].end)


def _is_in_row_with_address(tree: PageTree, lines: Sequence[Line], at: int) -> bool:
    """Whether a name is in a row of a table that ends in or holds an address behind it."""
    row = element_at(tree, lines[at].start)
    while row is not None and row.name != "tr":
        row = row.parent
    end = tree.end(row.at) if row is not None else 0
    return any(is_address(line.text) for line in lines[at + 1 : at + 1 + _MOST_BELOW] if line.start < end)


def _below(lines: Sequence[Line], at: int) -> Iterator[Line]:
    for line in lines[at + 1 : at + 1 + _MOST_BELOW]:
        if line.zone != lines[at].zone or not (is_number_line(line.text) or "@" in line.text):
            return
        yield line


@remembered
def _may_tell(shape: str) -> bool:
    """Whether a line may name a firm by a legal form, by its shape."""
    return len(shape) <= _MOST_LINE_CHARS and name_told(shape) is not None


@remembered
def name_told(text: str) -> str | None:
    """Return the firm with a legal form that a line begins with, maybe behind a label, before a telephone or alone.

    >>> name_told("Sent with: Moss Haulage Ltd, tel. 0113 496 0177"), name_told("Moss Haulage Ltd")
    ('Moss Haulage Ltd', 'Moss Haulage Ltd')
    >>> name_told("Company: Moss Haulage Ltd, tel. 0113 496 0177"), name_told("Sent with Ada Moss, tel. 0113 496 0177")
    (None, None)
    """
    number = _NUMBER.search(text)
    label, colon, value = parted(text)
    if colon and value and number is not None and not (has_any_form(label) or _leading(label)):
        if _DIGIT.search(label) or field_of_label(label) is not None:
            return None
        begin = text.index(value)
    else:
        begin = 0
    before = text[begin : number.start()] if number is not None else text
    first = _BEHIND.split(before.strip(_EDGES), maxsplit=1)
    if number is None and (len(first) > 1 or _DIGIT.search(text)):
        return None
    told = TOLD.search(f"{first[0]} ") if number is not None and len(first) == 1 else None
    if begin == 0 and any(map(_DIGIT.search, first[1:])):
        return None  # with an address, which is given under the name: one of a list of firms
    name = (first[0][: told.start()] if told else first[0]).strip(_EDGES)
    if len(name) > MOST_NAME_CHARS or _DIGIT.search(name):
        return None
    return name if _is_name(name) else _leading(name) if number is not None else None


def _leading(words: str) -> str | None:
    """Return the name that some words begin with, up to its form, where a few small words follow: "Ltd help line"."""
    parts = words.split()
    for count in range(len(parts) - 1, max(0, len(parts) - 1 - _MOST_BEHIND), -1):
        if parts[count][0].isupper():
            return None
        name = " ".join(parts[:count])
        if is_firm(name) or FORMED.fullmatch(name):
            return name if _is_name(name) else None
    return None


def _is_name(name: str) -> bool:
    """Whether words are a firm's name by its form, and more than a label or a place of one's own: "公司電話"."""
    core = FORMS_GAPLESS.sub("", name)
    if any(field_of_label(words) is not None for words in (name, core)):
        return False
    return sum(map(str.isalpha, core)) >= _FEWEST_LETTERS and has_any_form(name) and not is_office(name)
