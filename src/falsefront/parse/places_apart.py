"""Places of one firm side by side, each under a heading with what it calls them: "Leeds branch", "Kiel", 广州分公司.

Nobody is named in any of them; what stands with one is not mixed with what stands with another, also where no reader of
addresses knows the one that is there.
"""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import FirmList, Head, Part, by_kind, lines_between
from falsefront.parse.headings import BOLD_LEVEL, heading_levels, parted
from falsefront.parse.kinds_of_places import kind_of
from falsefront.parse.label_words import field_of_label
from falsefront.parse.listed_names import is_place
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

_FEWEST: Final = 3  # places, each with an address and more
_PLACES: Final = 0.6  # of the headings of one kind
_MOST_HEADS: Final = 400
_MOST_HEAD_CHARS: Final = 60
_MOST_LINES: Final = 12  # of one place


def places_apart(tree: PageTree, lines: Sequence[Line]) -> list[Part]:
    """Return where such places stand, without a name; one in which a firm is named is left to its readers."""
    levels = heading_levels(tree)
    heads = (
        Head(number, line, line.text, kind_of(tree, line))
        for number, line in enumerate(lines)
        if levels.get(line.start, BOLD_LEVEL) < BOLD_LEVEL and _may_head(line.text)
    )
    every = list(islice(heads, _MOST_HEADS))
    for group in by_kind(every):
        if sum(_is_own_place(head.name) for head in group) < max(_FEWEST, _PLACES * len(group)):
            continue
        firms = FirmList(tree, lines, group, every)
        parts = [part for part in firms.parts(()) if part.at >= 0]
        held = [[line.text for line in lines_between(lines, part.start, part.end)] for part in parts]
        whole = sum(_is_whole(texts) for texts in held)
        if whole >= _FEWEST and not firms.is_of_goods and all(len(texts) <= _MOST_LINES for texts in held):
            return [part for part, texts in zip(parts, held, strict=True) if not any(map(firm_on, texts))]
    return []


@remembered
def _may_head(text: str) -> bool:
    return len(text) <= _MOST_HEAD_CHARS and not gives_contact(text)


@remembered
def _is_own_place(text: str) -> bool:
    return is_office(text) or is_place(text)


def _is_whole(texts: Sequence[str]) -> bool:
    """Whether some lines give a place and a contact of another kind."""
    given = [text for text in texts if gives_contact(text)]
    places = sum(_begins_address(text) for text in given)
    return 0 < places < len(given)


@remembered
def _begins_address(text: str) -> bool:
    return is_address(text) or field_of_label(parted(text)[0]) == "address"
