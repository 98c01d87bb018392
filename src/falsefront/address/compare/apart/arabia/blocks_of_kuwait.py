"""Blocks of Kuwait and Bahrain: "Salmiya, Q. 14, H. 78" is not "Salmiya, Block 12, House 78".

Streets and houses of a quarter are counted anew in each of its blocks, which are labelled in English or in Arabic. A
reader takes the one for a building and the other for a district; so it is asked of the texts as they stand.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({"BH", "KW"})
_LABELS: Final = "|".join(longest_first(forms("abroad.block.counted")))
_BLOCK: Final = re.compile(rf"\b(?:{_LABELS})\b[ .:#]*(?:no\b[ .:#]*)?0*(\d{{1,4}})(?![\w/])")


def blocks_of_kuwait_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Kuwait or Bahrain are in two blocks; None of others."""
    if a.country != b.country or a.country not in _COUNTRIES:
        return None
    left, right = _blocks(a.raw), _blocks(b.raw)
    if not left or not right or not left.isdisjoint(right):
        return None
    return f"two blocks: {min(left)} and {min(right)}"


@lru_cache(maxsize=4096)
def _blocks(raw: str) -> frozenset[str]:
    """Return the numbers of the blocks that a text names.

    >>> _blocks("Salmiya, Q. 14, Lark St, H. 78"), _blocks("Block No. 4, Street 12")
    (frozenset({'14'}), frozenset({'4'}))
    """
    return frozenset(_BLOCK.findall(transliterate(folded_again(raw).text.lower())))
