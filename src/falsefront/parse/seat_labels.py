"""What stands right before the address of a firm's own seat, without a colon: "sede legale Via Lunga 33, ..."."""

from typing import Final

from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# With what an address begins with right behind.
SEAT: Final = rf"(?:{_LISTS.any_of('seat')})\s+(?=(?-i:[\dA-Z\u00c0-\u017d])|(?:{_LISTS.any_of('house')})\s)"
