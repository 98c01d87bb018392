"""Postcodes of Taiwan without a word for them: between commas, as forms put them (Taipei City, 110, Taiwan), and first.

Its post has three digits, five or six, and they stand before the city (104台北市中山區). A room would be called one.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.address.parts.items import Division, Free, Item

_DIGITS: Final = 3
_DIGITS_FIRST: Final = frozenset({3, 5, 6})
_TAIWAN: Final = "71"  # GB/T 2260


def is_postcode_of_taiwan(items: Sequence[Item], at: int) -> bool:
    """Whether the item there is bare digits between a division of Taiwan and another one, or the end; or first."""
    item = items[at]
    if not isinstance(item, Free) or item.is_marked or not item.text.isdigit():
        return False
    if at == 0:
        return len(item.text) in _DIGITS_FIRST and any(map(_is_of_taiwan, items[1:2]))
    return len(item.text) == _DIGITS and all(map(_is_of_taiwan, (items[at - 1], *items[at + 1 : at + 2])))


def _is_of_taiwan(item: Item) -> bool:
    return isinstance(item, Division) and any(code.startswith(_TAIWAN) for code in item.named.codes)
