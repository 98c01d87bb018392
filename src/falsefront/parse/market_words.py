"""What a page says that only a market or a directory says: to report an offer, to become a seller, that it is none."""

import re
from typing import Final

from falsefront.parse.tree import PageTree, folded_text
from falsefront.parse.words import PLATFORM_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# A sentence in which who keeps a site says that he is none of its sellers.
NOTICES: Final = Caseless(_LISTS.any_of("notice"))
# What the law of China has every platform show: where to report what its users put there.
_COMPLAINTS_OFFICE: Final = re.compile(_LISTS.any_of("complaints_office"))
# To report what stands there, with or without a mailbox behind it: "Report abuse: abuse@market.example".
_REPORTS: Final = Caseless(rf"\W*(?:{_LISTS.any_of('report')})\W*(?:[:：–-]\s?.{{0,80}})?")
_EDGES: Final = " .!:»›>→"  # what may stand around the words of a button
_MOST_NOTICE_CHARS: Final = 300
_MOST_PIECES: Final = 6
_MOST_REPORT_CHARS: Final = 100
_MOST_CHARS: Final = 60  # of a link or a button that only a market has


def says_market(tree: PageTree) -> bool:
    """Whether a page has what only markets have. What is said so is always said; the rest may be anybody's."""
    known: bool | None = tree.memory.get(says_market)
    if known is None:
        known = tree.memory[says_market] = bool(tree.told_lines(_is_of_market)) or _has_button(tree)
    return known


def _has_button(tree: PageTree) -> bool:
    short = [written for name in ("a", "button") for _, written in tree.short(tree.by_name.get(name, ()), _MOST_PIECES)]
    return any(_is_button_of_market(folded_text(written, " ")) for written in dict.fromkeys(short))


@remembered
def _is_of_market(line: str) -> bool:
    """Whether a line says by its shape that a page is a market's."""
    if len(line) > _MOST_NOTICE_CHARS:
        return False
    if _COMPLAINTS_OFFICE.search(line) is not None or (len(line) <= _MOST_CHARS and _is_button_of_market(line)):
        return True
    return len(line) <= _MOST_REPORT_CHARS and _REPORTS.is_all(line)


@remembered
def _is_button_of_market(words: str) -> bool:
    return PLATFORM_WORDS.is_all(words.strip(_EDGES))
