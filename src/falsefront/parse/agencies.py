"""Names of those who serve firms or put up their guests, by a word of their trade: "Lautwerk PR", "Hotel Zur Linde".

Under a heading that tells of such people ("Press contact", "Where to stay") a name like that, which shares no word with
what the page calls itself, is another's. A department is called by such a word alone: "Corporate Communications".
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.names import are_one_name, folded
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_TRADE: Final = Caseless(rf"(?<![^\W\d_])(?:{_LISTS.any_of('trade')})(?![^\W\d_])|{_LISTS.any_of('trade_gapless')}")
_TELLS_NOTHING: Final = Caseless(rf"{_LISTS.any_of('trade', 'department')}|{_LISTS.any_of('trade_gapless')}")
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")
_MOST_CHARS: Final = 80


def is_others_trade(text: str, own: Sequence[str]) -> bool:
    """Whether a line is or begins with such a name, and none of a page's own names has a word of it.

    >>> [is_others_trade(text, ["Fenkhof"]) for text in ("Lautwerk PR, Nina Storch", "Hotel Zur Linde, Marktplatz 2")]
    [True, True]
    >>> [is_others_trade(text, ["Fenkhof"]) for text in ("Fenkhof PR", "Corporate Communications", "Nina Storch")]
    [False, False, False]
    """
    name = text.partition(",")[0].strip()
    return _may_be(name) and not any(_are_kin(name, each) for each in own)


def _are_kin(name: str, own: str) -> bool:
    return are_one_name(name, own) or not _words(name).isdisjoint(_words(own))


def _words(name: str) -> set[str]:
    return {folded(word) for word in _WORD.findall(name) if not _TELLS_NOTHING.is_all(word)}


@remembered
def _may_be(name: str) -> bool:
    if not 0 < len(name) <= _MOST_CHARS or not _TRADE.is_in(name):
        return False
    telling = [word for word in _WORD.findall(name) if not _TELLS_NOTHING.is_all(word)]
    return any(not word[0].islower() for word in telling)
