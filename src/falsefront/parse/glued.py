"""Where the value of a label ends although no white space ends it: a style parts the next element from it."""

import re
from typing import Final

from falsefront.parse.bare_numbers import numbers_of
from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import Line, PageTree

_COLON: Final = re.compile("[:\uff1a]")
_CODED: Final = ("product_id", "availability")  # fields whose values other elements are glued to


def until_glued(tree: PageTree, line: Line) -> str:
    """Return a line without what a later element glues to the value of its one label: a rating behind a number."""
    before = ""
    for written in tree.written_from(line.start, line.end):
        is_glued = before[-1:].isalnum() and written[len(before) :][:1].isalnum()
        if is_glued and (_is_coded(before) or numbers_of(before.strip())):
            return before.strip()
        before = written
    return line.text


def _is_coded(before: str) -> bool:
    return _COLON.search(before) is not None and field_of_label(_COLON.split(before)[0]) in _CODED
