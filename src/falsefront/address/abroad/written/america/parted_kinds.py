"""Kinds of roads in America that a writer parts in two words: Kestrel Express Way is Kestrel Expressway.

Behind a side alone the first word is the road's name: 12 North High Way. A Park Way is none of these: it is at a park.
Only a text that ends in a state or America is asked: elsewhere a High Way is as often a way of that name.
"""

import re
from typing import Final

from falsefront.address.abroad.written.america.in_america import state_at_end
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import longest_first, values

_KINDS: Final = values("abroad.road.parted")
_LASTS: Final = tuple(sorted({f" {form.rpartition(' ')[2]}" for form in _KINDS}))
_PARTED: Final = re.compile(rf"([a-z]{{3,}} )({'|'.join(longest_first(_KINDS))})(?![a-z])", re.IGNORECASE)


def as_one_word(text: str) -> str:
    """Return a text with the kinds of its roads in one word; most as they are.

    >>> as_one_word("2330 Kestrel Express Way, Reno, NV"), as_one_word("12 Owl High Way, Leeds")
    ('2330 Kestrel Expressway, Reno, NV', '12 Owl High Way, Leeds')
    """
    lower = text.lower()
    for last in _LASTS:
        if last in lower:
            return text if state_at_end(lower) is None else _PARTED.sub(_joined, text)
    return text


def _joined(match: re.Match[str]) -> str:
    before, kind = match[1], _KINDS[match[2].lower()]
    if before.strip().lower() in DIRECTIONS:
        return match[0]
    return before + (kind.upper() if match[2].isupper() else kind.capitalize() if match[2][0].isupper() else kind)
