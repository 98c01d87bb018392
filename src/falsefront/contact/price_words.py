"""Words right before an amount of money: whom to ask for it, what was asked before today, and what is asked now."""

from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
ASKED: Final = Caseless(rf"\b(?:{_LISTS.any_of('asked')})\b|{_LISTS.any_of('asked_gapless')}")
WAS: Final = Caseless(rf"(?:\b(?:{_LISTS.any_of('was')})|{_LISTS.any_of('was_gapless')})\W*$")
NOW: Final = Caseless(rf"(?:\b(?:{_LISTS.any_of('now')})|{_LISTS.any_of('now_gapless')})\W*$")
# How a sum is paid, for how many, whether it is fixed; a part of an expression.
BEHIND: Final = _LISTS.any_of("behind")
