"""Names of American firms that begin with a figure, which count nothing: 3Zed. Elsewhere 5thcross is a road."""

import re
from typing import Final

from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BESIDE,
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    LABELS,
    LEADING_TYPES,
    ROAD_TYPES,
)

_NAME: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th)?([a-z]{3,})")
_OTHER: Final = frozenset(
    {*ROAD_TYPES, *LEADING_TYPES, *LABELS, *AREA_WORDS, *BUILDING_WORDS, *DEVELOPMENT_WORDS, *BESIDE}
)


def is_name_with_digit(word: str) -> bool:
    """Whether a word of an American address is such a name, and no road, room or quarter run together.

    >>> is_name_with_digit("3zed"), is_name_with_digit("5thstreet"), is_name_with_digit("5block")
    (True, False, False)
    """
    found = _NAME.fullmatch(word)
    return found is not None and found[1] not in _OTHER
