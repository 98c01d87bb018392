"""Kinds of roads that a writer parts in two words: Kestrel Express Way is Kestrel Expressway, Owl Park Way Owl Parkway.

Behind a side alone the first word is the road's name: 12 North Park Way lies at a park.
"""

import re
from typing import Final

from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import longest_first, values

_KINDS: Final = values("abroad.road.parted")
_LASTS: Final = tuple(sorted({f" {form.rpartition(' ')[2]}" for form in _KINDS}))
_PARTED: Final = re.compile(rf"([a-z]{{3,}} )({'|'.join(longest_first(_KINDS))})(?![a-z])", re.IGNORECASE)


def as_one_word(text: str) -> str:
    """Return a text with the kinds of its roads in one word; most as they are.

    >>> as_one_word("2330 Kestrel Express Way, Reno"), as_one_word("12 North Park Way, Reno")
    ('2330 Kestrel Expressway, Reno', '12 North Park Way, Reno')
    """
    lower = text.lower()
    for last in _LASTS:
        if last in lower:
            return _PARTED.sub(_joined, text)
    return text


def _joined(match: re.Match[str]) -> str:
    before, kind = match[1], _KINDS[match[2].lower()]
    if before.strip().lower() in DIRECTIONS:
        return match[0]
    return before + (kind.upper() if match[2].isupper() else kind.capitalize() if match[2][0].isupper() else kind)
