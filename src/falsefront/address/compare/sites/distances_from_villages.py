"""How far from a village an address is, and on which side, where it says no more: 石桥村北100米, "100 m north of".

It tells a place as a number does, and the same village alone does not.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.sites.hamlets import hamlets_apart
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.reading import Reading

_SIDES: Final = {hanzi: side for hanzi, side in values("han.direction").items() if side in "nsewnenwsesw"}
_FROM_VILLAGE: Final = re.compile(
    rf"村(?:委会|村)?(?:往|向)?({'|'.join(longest_first(_SIDES))})(?:侧|边|面|行|约)*(\d{{1,4}})(?:米|m)(?:处|路)*([东南西北])?"
)
_WORDS: Final = values("china.direction")
_SIDE: Final = "|".join(longest_first(_WORDS))
_METRES: Final = "|".join(longest_first(frozenset(word for word in forms("china.metre") if word[0] == "m")))
_VILLAGE: Final = "|".join(longest_first(forms("china.village")))
_WAY: Final = rf"(\d{{1,4}}) ?(?:{_METRES})\.?"
_IN_LETTERS: Final = re.compile(
    rf"\b(?:{_WAY} (?:to the )?({_SIDE}) (?:of|to|from)|({_SIDE}) {_WAY} (?:of|from))\b(?=[^,]*\b(?:{_VILLAGE})\b)"
)


def same_way(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return how far from a village both say that they are, where it is the same; None of others."""
    left, right = way_from_village(a), way_from_village(b)
    is_one = left is not None and left == right and hamlets_apart(a, b) is None
    return (" ".join(left), " ".join(right)) if is_one and left and right else None


def way_from_village(reading: Reading) -> tuple[str, ...] | None:
    """Return side and metres from a village that an address says; None where it says a house or road, or neither."""
    if reading.road is not None or reading.number is not None or reading.country != "CN":
        return None
    return _away(reading.raw)


@lru_cache(maxsize=4096)
def _away(raw: str) -> tuple[str, ...] | None:
    found = _FROM_VILLAGE.search(raw)
    if found is not None:
        return _SIDES[found[1]], found[2], *([_SIDES[found[3]]] if found[3] else [])
    found = _IN_LETTERS.search(raw.lower())
    return (_WORDS[found[2] or found[3]], found[1] or found[4]) if found is not None else None
