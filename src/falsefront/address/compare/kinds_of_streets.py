"""Roads of one name and two kinds on the Continent: ul. Sowia is no pl. Sowi, nor Uilengracht Uilenstraat.

Both must be written in the language of the country: who writes English picks Street for anything.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({"BY", "KZ", "NL", "PL", "RU", "UA"})
_KINDS: Final = frozenset({"st", "ave", "blvd", "emb", "hwy", "ln", "osiedle", "quay", "sq"})
_ENGLISH: Final = forms("abroad.road.in_english")
_WORD: Final = re.compile("[a-z]+")


def kinds_of_streets_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one name are two: each is of another kind, in the language of the country."""
    if a.country != b.country or a.country not in _COUNTRIES or a.road is None or b.road is None:
        return None
    if a.road.name.key != b.road.name.key or a.road.type == b.road.type or a.crossing or b.crossing:
        return None
    if not {a.road.type, b.road.type} <= _KINDS or _is_in_english(a.raw) or _is_in_english(b.raw):
        return None
    return (
        f"two kinds of street: {min(str(a.road.type), str(b.road.type))} and {max(str(a.road.type), str(b.road.type))}"
    )


@lru_cache(maxsize=4096)
def _is_in_english(raw: str) -> bool:
    return not _ENGLISH.isdisjoint(_WORD.findall(folded_again(raw).text.lower()))
