"""Words beside a sum of money that tell what it is, in the languages of shops."""

from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_WORD_ENDS: Final = r"(?![a-z\u00e0-\u00ff])"

# Before a sum, or in it: what was asked once or elsewhere, what is saved, postage, an instalment, a threshold.
NEVER = Caseless(rf"\b(?:{_LISTS.any_of('never')})\b|{_LISTS.any_of('never_anywhere')}")

# Behind a sum, or in it: for a month, in so many parts, postage, saved.
BESIDES = Caseless(
    rf"^\W*(?:/|{_LISTS.any_of('per')})?\s*(?:{_LISTS.any_of('month')}){_WORD_ENDS}"
    rf"|/\s*(?:{_LISTS.any_of('month_behind')}){_WORD_ENDS}"
    rf"|^\W*(?:{_LISTS.any_of('besides')})\b|\b(?:{_LISTS.any_of('in_parts')})\b"
    rf"|{_LISTS.any_of('besides_gapless')}|^\W*[x×]\s*\d"
)

# Before a sum: what is asked while nothing is reduced.
REGULAR = Caseless(rf"\b(?:{_LISTS.any_of('regular')})\b|{_LISTS.any_of('regular_gapless')}")

# Before or behind a sum: without tax, or for who pays in one way alone.
NET = Caseless(rf"\b(?:{_LISTS.any_of('net', 'paid')})\b|{_LISTS.any_of('net_gapless')}")
