"""Who made the goods, under a heading that is the word for him alone: "Manufacturer" over a firm's name and address.

The same word may be what a firm says of itself. So only over a firm's name that is not the page's title, and where the
page gives another address than his.
"""

from collections.abc import Callable, Sequence
from typing import Final

from falsefront.parse.address_lines import address_lines
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.label_words import field_of_label
from falsefront.parse.titled_firms import is_untitled
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.words import COMPANY_WORDS

Span = tuple[int, int]  # pieces of text
Asked = Callable[[str], bool]  # of a line
_MOST_NAME_CHARS: Final = 80
_MOST_LINES: Final = 8  # under such a heading
_FEWEST_LISTED: Final = 2  # firms under the first heading of a page


def under_maker_heads(
    tree: PageTree, lines: Sequence[Line], is_label: Asked, is_firm: Asked, is_sure: Asked
) -> list[Span]:
    """Return what stands under such headings among some lines, in pieces of text, each with its heading.

    `is_firm` says whether a line bears a firm's legal form or a word of firms, `is_sure` whether one that is no heading
    tells of a maker, too.
    """
    shapes = tree.told_lines(is_label)
    if not shapes:
        return []
    levels = heading_levels(tree)
    is_known = any(map(COMPANY_WORDS.is_in, tree.titles))  # then any line over another firm tells of that one
    told = [at for at, line in enumerate(lines) if line.shape in shapes]
    heads = [at for at in told if is_known or lines[at].start in levels or is_sure(lines[at].shape)]
    found = [range(at, _end(lines, at, levels)) for at in heads if _is_over_firm(tree, lines, at, is_firm)]
    found = [span for span in found if not (levels.get(lines[span[0]].start) == 1 and _are_many(lines, span, is_firm))]
    inside = {number for span in found for number in span}
    outside = [line for number, line in enumerate(lines) if number not in inside]
    is_beside = bool(found) and any(not each.is_others for each in address_lines(outside))
    return [(lines[span[0]].start, lines[span[-1]].end) for span in found] if is_beside else []


def _are_many(lines: Sequence[Line], under: range, is_firm: Asked) -> bool:
    """Whether several firms are named under a heading: under the first one of a page they are what it lists."""
    texts = {lines[at].text for at in under[1:] if not any(map(str.isdigit, lines[at].text))}
    return sum(len(text) <= _MOST_NAME_CHARS and is_firm(text) for text in texts) >= _FEWEST_LISTED


def _is_over_firm(tree: PageTree, lines: Sequence[Line], at: int, is_firm: Asked) -> bool:
    """Whether a firm's name stands right below a line, and it is none that the title of the page has."""
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    is_name = 0 < len(below) <= _MOST_NAME_CHARS and is_firm(below) and field_of_label(below) is None
    return is_name and lines[at + 1].zone == lines[at].zone and is_untitled(tree, below)


def _end(lines: Sequence[Line], at: int, levels: dict[int, int]) -> int:
    """Return the number of the line that is no longer under a heading: the next heading, or another part."""
    own = levels.get(lines[at].start, BOLD_LEVEL)
    until = len(lines) if own == 1 else min(len(lines), at + 1 + _MOST_LINES)  # a page's first heading is over all
    for number in range(at + 2, until):
        if lines[number].zone != lines[at].zone or levels.get(lines[number].start, BOLD_LEVEL + 1) <= own:
            return number
    return until
