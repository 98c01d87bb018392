"""Contacts on lines of their own behind the line that says who an entry of a list is and where.

"<p>Otter Joinery, 6 Moor Road, Leeds</p><p>Tel. 0113 496 0117</p>": nothing but their order holds the two together.
Left where they are they would be the page's own.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_lines import goes_on
from falsefront.parse.firm_lists import Part, lines_between
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import Line, PageTree, start_of_line
from falsefront.text.remembered import remembered

_FEWEST: Final = 2  # entries on one line each
MOST_BEHIND: Final = 4  # lines behind one


def with_lines_behind(tree: PageTree, lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """Return some parts in order, those on one line with the contacts right behind; the last what all others have.

    Only where all of them are on one line each. What has no name among them and is such a contact is a part no more.
    """
    inside = {part: lines_between(lines, part.start, part.end) for part in parts}
    named = [part for part in parts if part.name or not all(is_further(line.text) for line in inside[part])]
    if len(named) < _FEWEST or any(len(each) != 1 for each in inside.values()):
        return list(parts)
    behind = [_behind(tree, lines, part, following.start) for part, following in pairwise(named)]
    common = set.intersection(*({_label(line) for line in more} for more in behind))
    last = _behind(tree, lines, named[-1], tree.end(0))[: max(map(len, behind))]
    behind.append([*takewhile(lambda line: _label(line) in common, last)])
    return [part._replace(end=more[-1].end, at=-1) if more else part for part, more in zip(named, behind, strict=True)]


def _label(line: Line) -> str:
    return parted(line.text)[0].casefold() if parted(line.text)[1] else "@" if "@" in line.text else ""


def _behind(tree: PageTree, lines: Sequence[Line], part: Part, until: int) -> list[Line]:
    levels = heading_levels(tree)
    first = bisect_left(lines, part.end, key=start_of_line)
    near = (line for line in lines[first : first + MOST_BEHIND] if line.start < until)
    return [*takewhile(lambda line: line.start not in levels and is_further(line.text), near)]


@remembered
def is_further(text: str) -> bool:
    """Whether a line is a contact and no address.

    >>> is_further("Tel. 0113 496 0117"), is_further("9 Alder Road, York YO1 9ZZ"), is_further("Orrin Tools")
    (True, False, False)
    """
    return goes_on(text) and not is_address(text) and field_of_label(parted(text)[0]) != "address"
