"""Whether a page stands on a market of many sellers: its footer, hotline and office are then the market's own."""

import re
from typing import Final

from falsefront.parse.tree import PageTree, folded_text
from falsefront.parse.words import PLATFORM_WORDS
from falsefront.text.remembered import remembered

# What the law of China has every platform show: where to report what its users put there.
_COMPLAINTS_OFFICE: Final = re.compile("不良信息举报|不良資訊舉報|侵权投诉")
_EDGES: Final = " .!:»›>→"  # what may stand around the words of a button
_MOST_NOTICE_CHARS: Final = 300
_MOST_PIECES: Final = 6
_MOST_CHARS: Final = 60  # of a link or a button that only a market has


def is_of_platform(tree: PageTree) -> bool:
    """Whether a page has what only markets have: to report an offer, to ask its seller, to become one.

    What is said so is always said; what is not said leaves a page to be anybody's.
    """
    if any(_is_of_market(line.shape) for line in tree.lines):
        return True
    short = [written for name in ("a", "button") for _, written in tree.short(tree.by_name.get(name, ()), _MOST_PIECES)]
    return any(_is_button_of_market(folded_text(written, " ")) for written in dict.fromkeys(short))


@remembered
def _is_of_market(line: str) -> bool:
    """Whether a line says by its shape that a page is a market's."""
    if len(line) > _MOST_NOTICE_CHARS:
        return False
    return _COMPLAINTS_OFFICE.search(line) is not None or (len(line) <= _MOST_CHARS and _is_button_of_market(line))


def _is_button_of_market(words: str) -> bool:
    return PLATFORM_WORDS.is_all(words.strip(_EDGES))
