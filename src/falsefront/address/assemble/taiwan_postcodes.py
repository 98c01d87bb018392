"""Postcodes of three digits that forms put between commas: Taipei City, 110, Taiwan. A room would be called one."""

from collections.abc import Sequence
from typing import Final

from falsefront.address.parts.items import Division, Free, Item

_DIGITS: Final = 3
_TAIWAN: Final = "71"  # GB/T 2260


def is_postcode_of_taiwan(items: Sequence[Item], at: int) -> bool:
    """Whether the item there is three bare digits between a division of Taiwan and another one, or the end."""
    item = items[at]
    is_code = isinstance(item, Free) and not item.is_marked and len(item.text) == _DIGITS and item.text.isdigit()
    return is_code and at > 0 and all(map(_is_of_taiwan, (items[at - 1], *items[at + 1 : at + 2])))


def _is_of_taiwan(item: Item) -> bool:
    return isinstance(item, Division) and item.named.codes[0].startswith(_TAIWAN)
