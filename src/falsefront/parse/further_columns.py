"""Lists that go on in another place of their page: names in bold in elements of one kind, or firms before or behind.

"Europe" on the left and "Asia" on the right are one list of dealers, of which each column has a class of its own. A
page whose first paragraphs are not closed has the first of its dealers in no paragraph and the others in theirs.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from falsefront.parse.firm_lines import has_form
from falsefront.parse.firm_lists import FirmList
from falsefront.parse.headings import heading_levels

_FEWEST: Final = 2  # different names


def further_columns(first: FirmList, lists: Sequence[FirmList], in_bold: str) -> list[FirmList]:
    """Return the lists that stand before or behind another one, with each name in bold in an element as its names are.

    Or parted from each other, one of them by a legal form known to be a firm. `in_bold` marks the kind of bold names.
    """
    apart = [each for each in lists if each is not first and not _is_among(first, each)]
    kind, held = first.heads[0].kind[:2], _held(first)
    if kind[0].endswith(in_bold) and len(held) == 1:
        alike = [each for each in apart if each.heads[0].kind[:2] == kind and _held(each) == held]
        if alike:
            return alike
    return [each for each in apart if _are_firms(each)]


def _are_firms(firms: FirmList) -> bool:
    """Whether the names with contacts are several, headings part them, and one has a legal form."""
    reached, levels = firms.reached(), sorted(heading_levels(firms.tree))
    names = {head.name for head in reached}
    starts = [bisect_left(levels, head.line.start) for head in reached]
    return len(names) >= _FEWEST and any(map(has_form, names)) and len({*starts}) == len(starts)


def _held(firms: FirmList) -> set[str]:
    """Return the names of the elements that hold each firm of a list; "" is none."""
    return {firms.tree.elements[part.at].name if part.at >= 0 else "" for part in firms.parts() if part.name}


def _is_among(first: FirmList, other: FirmList) -> bool:
    begin, end = other.heads[0].number, other.heads[-1].number
    reached = first.reached()
    return not (end < reached[0].number or begin > reached[-1].number)
