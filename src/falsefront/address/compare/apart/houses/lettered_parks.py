"""Industrial parks that a letter behind the name tells apart: Owl Industrial Park D and E have blocks of their own."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import expression
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_SINGAPORE: Final = "SG"
_PARK: Final = re.compile(rf"\b(?:{expression('abroad.park.lettered', around=False)})\b\.? ([a-z])\b(?![./'])")


def lettered_parks_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Singapore lie in two parks: each has a letter behind its name, and it is another."""
    if not a.country == b.country == _SINGAPORE:
        return None
    left, right = _letters(a.raw), _letters(b.raw)
    if not left or not right or left & right:
        return None
    return f"letters behind one name: {min(left).upper()} and {min(right).upper()}"


@lru_cache(maxsize=4096)
def _letters(raw: str) -> frozenset[str]:
    return frozenset(_PARK.findall(folded_again(raw).text.lower()))
