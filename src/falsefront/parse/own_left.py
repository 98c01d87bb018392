"""What a page keeps of its own when parts of it are taken for somebody else's: its name, an address, a telephone.

A page that would be left without an address once another's is gone, or without a telephone once another's is gone, gave
its own there: nothing is taken from it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.names import folded
from falsefront.parse.number_words import is_number_line
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import Line, PageTree
from falsefront.parse.words import CONTACT_PAGES

_DIGIT: Final = re.compile(r"\d")
_FEWEST_OF_NAME: Final = 4
_MOST_LINE_CHARS: Final = 240
_MOST_OF_ADDRESS: Final = 3  # lines
_FEWEST_NUMBERS: Final = 7  # digits of a telephone


def own_names(tree: PageTree) -> list[str]:
    """Return what a page calls itself in its titles and first headings, folded: no names of contact pages."""
    said = [part.strip() for title in tree.titles for part in title_parts(title)]
    said += [tree.text(at, separator=" ").strip() for at in tree.by_name.get("h1", ())]
    names = (folded(text) for text in said if not CONTACT_PAGES.is_in(text))
    return [name for name in names if len(name) >= _FEWEST_OF_NAME]


def begins_own(text: str, names: Sequence[str]) -> bool:
    """Whether a line begins with a page's own name, and is no line of an address: a town's name may be in a title."""
    return not _DIGIT.search(text) and any(folded(text).startswith(name) for name in names)


def has_address(lines: Sequence[Line]) -> bool:
    """Whether some lines hold an address, on one of them or on up to three that follow each other."""
    texts = [line.text for line in lines]
    counts = range(1, _MOST_OF_ADDRESS + 1)
    said = (", ".join(texts[at : at + count]) for at in range(len(texts)) for count in counts)
    return any(len(text) <= _MOST_LINE_CHARS and is_address(text) for text in said)


def has_telephone(lines: Sequence[Line]) -> bool:
    """Whether one of some lines gives a telephone."""
    return any(is_number_line(line.text) or _says_number(line.text) for line in lines)


def leaves_own(lines: Sequence[Line], found: Sequence[range]) -> bool:
    """Whether a page's lines beside some spans hold an address if those do, and a telephone if those do."""
    rest: list[Line] = []
    theirs: list[Line] = []
    spans = sorted((span.start, span.stop) for span in found)
    starts, ends = [begin for begin, _ in spans], list(accumulate((end for _, end in spans), max))
    for line in lines:
        if len(line.text) <= _MOST_LINE_CHARS:
            at = bisect_right(starts, line.start) - 1
            (theirs if at >= 0 and line.start < ends[at] else rest).append(line)
    return all(has(rest) or not has(theirs) for has in (has_address, has_telephone))


def _says_number(text: str) -> bool:
    return len(_DIGIT.findall(text)) >= _FEWEST_NUMBERS and says_contact(text)
