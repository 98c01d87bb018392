"""The building of a Japanese address on a line of its own, below the block and the number."""

from typing import Final

from falsefront.parse.address_shapes import JAPANESE
from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_HOUSE: Final = late(
    rf"[^。！？:：、（(@]{{0,27}}(?:{_LISTS.any_of('house')})"
    rf"(?:\s?[A-Z]?\d{{1,4}}(?:[~〜～-]\d{{1,4}})?\s?(?:{_LISTS.any_of('floor')})?"
    rf"(?:\s?[/／・]\s?\d{{1,3}}\s?(?:{_LISTS.any_of('floor')}))?)?"
)


def is_japanese_house(line: str, address: str) -> bool:
    """Whether a line below an address of Japan is the building that has it, maybe with a floor or a room.

    >>> [is_japanese_house(line, "東京都千代田区硝子町1-2-3") for line in ("瑠璃ビル 3F/4F", "瑠璃ビル株式会社")]
    [True, False]
    """
    return JAPANESE.search(address) is not None and _HOUSE.fullmatch(line.strip()) is not None
