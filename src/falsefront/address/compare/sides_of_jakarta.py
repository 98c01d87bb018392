"""The five cities of Jakarta, each with roads and villages of its own: Jakarta Pusat is not Jakarta Barat.

A road at their border is called as lying in either, so that a house by its name says more.
"""

import re
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.lexicon.table import expression, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_INDONESIA: Final = "ID"
_SIDES: Final = values("abroad.indonesia.jakarta")
_FOUND: Final = re.compile(rf"\b(?:{expression('abroad.indonesia.jakarta', around=False)})\b")


def sides_of_jakarta_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two cities of Jakarta: each names one, and nothing tells that one is a slip."""
    if a.country != b.country or a.country != _INDONESIA:
        return None
    left, right = _sides(a.raw), _sides(b.raw)
    if not left or not right or left & right:
        return None
    if any(developments_agree(one, other) for one, other in product(a.developments, b.developments)):
        return None
    return f"two cities of Jakarta: {min(left)} and {min(right)}"


@lru_cache(maxsize=4096)
def _sides(raw: str) -> frozenset[str]:
    """Return which cities of Jakarta a text names.

    >>> sorted(_sides("Jl. Elang No. 5, West Jakarta")), sorted(_sides("Jl. Elang No. 5, Jakarta"))
    (['barat'], [])
    """
    return frozenset(_SIDES[found] for found in _FOUND.findall(" ".join(folded_again(raw).text.lower().split())))
