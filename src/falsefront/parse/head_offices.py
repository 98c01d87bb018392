"""A firm's name with the mark of a head office: "Orrin Ltd (Head office):" over its contacts, before its branches."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.about_contacts import is_of_contacts, is_of_dealers
from falsefront.parse.address_edges import is_office
from falsefront.parse.draft import Draft
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.makers import is_of_maker
from falsefront.parse.tree import MAIN, PageTree
from falsefront.records import Said
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_SOURCE: Final = "lines: a firm's name"
# What a head office is called, in brackets behind the firm's name.
_MARKS: Final = Caseless(word_lists(__file__).any_of("mark"))
_MARKED: Final = re.compile(r"(.{2,80}?)\s*[(（]\s*([^()（）]{2,30}?)\s*[)）]\s*[:：]?")


def of_head_office(tree: PageTree, blocks: Sequence[Draft]) -> list[Draft]:
    """Return the addresses of a page of contacts, under the one firm that it marks so: all are its offices."""
    located = [block for block in blocks if "address" in block.fields]
    name = firm_at_head_office(tree) if located else None
    if name is None:
        return []
    for block in located:
        block.fields = {"vendor": [Said(raw=name, source=_SOURCE)], **block.fields}
    return located


def firm_at_head_office(tree: PageTree) -> str | None:
    """Return the one firm that a page of contacts marks so; None beside another, or where it is about dealers."""
    shapes = tree.told_lines(name_at_head_office)
    if not shapes or not is_of_contacts(tree) or is_of_dealers(tree):
        return None
    main = [line for line in tree.lines if line.zone == MAIN and not is_of_maker(tree, line.start)]
    names = {name_at_head_office(line.text) for line in main if line.shape in shapes} - {None}
    others = {firm_on(line.text) for line in main} - {None, *names}
    return names.pop() if len(names) == 1 and not others else None


@remembered
def name_at_head_office(text: str) -> str | None:
    """Return the firm that a line names with the mark of a head office in brackets.

    >>> name_at_head_office("Orrin Tools Ltd (Head office):"), name_at_head_office("Orrin Tools Ltd (Leeds)")
    ('Orrin Tools Ltd', None)
    """
    found = _MARKED.fullmatch(text) if len(text) <= MOST_NAME_CHARS else None
    is_marked = found is not None and _MARKS.is_all(found[2])
    return found[1] if found is not None and is_marked and is_firm(found[1]) and not is_office(found[1]) else None
