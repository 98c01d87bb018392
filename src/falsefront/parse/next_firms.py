"""Where in what follows a firm's name somebody else begins whose name nobody can tell: over an address of its own.

A line that stands as the firm's name does, or the picture of a name, over a second address is the next firm's.
Branches, towns and countries over one are the firm's own.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import has_street, is_address
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label, is_about
from falsefront.parse.own_people import is_role
from falsefront.parse.region_names import is_region
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

_FEWEST_LETTERS: Final = 3
_MOST_NAME_CHARS: Final = 80


def next_firm(tree: PageTree, lines: Sequence[Line], alike: Sequence[Line]) -> int | None:
    """Return where the next firm begins among the lines of one; None where none does.

    `alike` are those of the lines that stand as the firm's name does, which is the first of them.
    """
    if not lines:
        return None
    may_begin = {line.start for line in alike[1:] if may_be_name(line.text)}
    pictures = [*_pictures(tree, lines[0].end, lines[-1].start)]
    has_address, begin, before = False, None, lines[0].end
    for line in lines[1:]:
        shown = [at for at in pictures if before <= at <= line.start]
        if has_address and (shown or line.start in may_begin):
            begin = begin if begin is not None else min([*shown, line.start])
        if _begins_address(line.text):
            if begin is not None:
                return begin
            has_address = True
        elif gives_contact(line.text):
            begin = begin if shown or line.start in may_begin else None
        before = line.end
    return None


@remembered
def _begins_address(text: str) -> bool:
    """Whether a line is an address, or a street with its house."""
    if is_address(text) or field_of_label(parted(text)[0]) == "address":
        return True
    return any(map(str.isdigit, text)) and has_street(text)


@remembered
def may_be_name(text: str) -> bool:
    """Whether a line may be a name, and is no contact, place, branch, label or number."""
    label, colon, _ = parted(text)
    if len(text) > _MOST_NAME_CHARS or colon or any(map(str.isdigit, text)):
        return False
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS or gives_contact(text) or field_of_label(label) is not None:
        return False
    return not (is_office(text) or is_about(text) or is_role(text) or is_region(text))


def _pictures(tree: PageTree, start: int, end: int) -> Iterator[int]:
    """Yield where pictures stand between two pieces of text that have a name for those who cannot see them."""
    pictures = tree.by_name.get("img", ())
    for at in pictures[bisect_left(pictures, start, key=tree.start) :]:
        if tree.start(at) > end:
            return
        if may_be_name((tree.elements[at].attrs.get("alt") or "").strip()):
            yield tree.start(at)
