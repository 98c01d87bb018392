"""What stands in `address` elements: pages put addresses into them, and whatever else a footer holds.

The element says that its words are a contact, not which of them are a place: the lines that read as an address are
taken; where none does, what is left beside telephones, mailboxes, hours and rights, if it can be a place at all.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from falsefront.parse.address_edges import TAIL
from falsefront.parse.address_lines import address_lines
from falsefront.parse.address_shapes import HAN_DIVISION, HAN_STREET, STREET_ENDING, street_words
from falsefront.parse.bare_labels import is_labelled
from falsefront.parse.bodies_alone import under_bodies
from falsefront.parse.label_words import field_of_label
from falsefront.parse.names import folded
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.words import NOT_AN_ADDRESS
from falsefront.text.countries import ends_in_country

_MOST_CHARS: Final = 300
_MOST_HEADS: Final = 4
_FEWEST_DIALLED: Final = 6  # digits of a telephone number
# The number of a house or a room on a line of its own, over the rest of its address.
_HOUSE_ALONE: Final = re.compile(r"(?:[Nn][or]\.?\s?|[#№]\s?)?\d{1,5}\s?[A-Za-z]?(?:\s?[/-]\s?\d{1,4}[A-Za-z]?)*\s?,?")
_DIGIT: Final = re.compile(r"\d")
_RIGHTS: Final = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\d{1,2}\s?[:：.h時时]\s?\d{2}\s?(?:[-–—~～]|to|bis|à|a|до|至)", re.IGNORECASE)


def addresses_of(tree: PageTree, at: int) -> Iterator[str]:
    """Yield the addresses that an `address` element holds, each as its lines stand there."""
    start, end = tree.start(at), tree.end(at)
    others = under_bodies(tree)
    lines = [line for line in tree.lines if start <= line.start and line.end <= end]
    lines = [line for line in lines if not any(line.start in span for span in others)]
    found = address_lines(lines, tree.titles)
    if found:
        below = lines if len(found) == 1 else []
        for one in (one for one in found if not one.is_others):
            head = [line.text for line in lines if line.start < one.start][-1:]
            number = [text for text in head if one is found[0] and _HOUSE_ALONE.fullmatch(text)]
            yield "\n".join([*number, one.raw, *_going_on(line for line in below if line.start >= one.end)])
        return
    rest = "\n".join(_without_name(tree, [line.text for line in lines if _may_be_of_place(line)]))
    if rest and _is_place(rest):
        yield rest


def _without_name(tree: PageTree, lines: list[str]) -> list[str]:
    """Return the lines of a place without the first where that repeats the page's heading: whose place it is."""
    heads = {folded(tree.text(at, separator=" ")) for at in tree.by_name.get("h1", ())[:_MOST_HEADS]}
    return lines[1:] if len(lines) > 1 and folded(lines[0]) in heads else lines


def _going_on(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the lines behind an address that go on with it: the element ends where the address does."""
    for line in lines:
        is_marked = _DIGIT.search(line.text) or "," in line.text or ends_in_country(line.text)
        if not is_marked or not _may_be_of_place(line):
            return
        yield line.text


def _may_be_of_place(line: Line) -> bool:
    """Whether a line of the element is no telephone, mailbox, time of opening, label alone or right."""
    text = line.text
    if len(text) > _MOST_CHARS:
        return False
    if "@" in text or "://" in text or _RIGHTS.search(text) or _CLOCK.search(text) or TAIL.match(text):
        return False
    digits = len(_DIGIT.findall(text))
    is_number = digits >= _FEWEST_DIALLED and digits >= sum(char.isalpha() for char in text)
    if is_labelled(text) or field_of_label(text.rstrip(":： ")) is not None:
        return False
    return not is_number and not NOT_AN_ADDRESS.is_in(text)


def _is_place(text: str) -> bool:
    """Whether words can be a place: a number, a comma or a word of a division, a street or a house is among them."""
    is_marked = "," in text or any(shape.search(text) for shape in (_DIGIT, HAN_DIVISION, HAN_STREET, STREET_ENDING))
    return (
        (is_marked or bool(street_words(text)))
        and len(text) <= _MOST_CHARS
        and is_plausible("address", text, is_sure=False)
    )
