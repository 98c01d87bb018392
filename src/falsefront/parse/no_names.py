"""Words that stand where a name does and are nobody's: a mark ("Premium"), a state ("Open now"), a kind ("Wholesaler").

Whoever keeps a list writes them beside its entries; a person in charge (王经理, "Mr. Orrin") is no firm either.
"""

import re
from typing import Final

from falsefront.parse.fair_words import is_fair_of_year
from falsefront.parse.marks import AROUND_MARKS, is_mark
from falsefront.parse.own_people import is_own_label
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_STATES: Final = Caseless(rf"(?:{_LISTS.any_of('state')})")
_GONE: Final = Caseless(_LISTS.any_of("gone"))
_BRACKETED: Final = re.compile(r"[\[(（【][^\])）】]{1,30}[\])）】]\s*$")
_MOST_CHARS: Final = 80


@remembered
def is_no_name(text: str) -> bool:
    """Whether words are a mark, a state or a kind of entry, whom to ask for, a fair, or say that one is gone.

    >>> [is_no_name(text) for text in ("Open now", "王经理", "Mr. Orrin", "Company deleted", "Brass Fair 2024")]
    [True, True, True, True, True]
    >>> [is_no_name(text) for text in ("Moss Works", "Open Air Lamps", "Jane Orrin", "红袄棉服加工厂")]
    [False, False, False, False]
    """
    words = text.strip(AROUND_MARKS)
    if is_mark(words) or is_own_label(words):
        return True
    return is_state(words) or (len(words) <= _MOST_CHARS and is_fair_of_year(words))


@remembered
def is_state(text: str) -> bool:
    """Whether words are the state or the kind of an entry, or say that it is gone; also before a mark in brackets.

    >>> [is_state(text) for text in ("生产厂家", "Company deleted", "Manufacturer [basic]", "Diamond", "Moss Ltd")]
    [True, True, True, False, False]
    """
    words = _BRACKETED.sub("", text).strip(AROUND_MARKS)
    return len(words) <= _MOST_CHARS and (_STATES.is_all(words) or _GONE.is_in(words))
