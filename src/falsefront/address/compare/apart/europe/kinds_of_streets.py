"""Roads of one name and two kinds on the Continent: ul. Sowia is no pl. Sowi, nor Eulenauer Weg Eulenauer Straße.

Both must be written in the language of the country: who writes English picks Street for anything.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, is_title
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRIES: Final = frozenset({"AT", "BY", "CH", "DE", "KZ", "NL", "PL", "RU", "UA"})
_KINDS: Final = frozenset(
    {"st", "allee", "ave", "blvd", "damm", "emb", "hwy", "ln", "osiedle", "quay", "ring", "sq", "way"}
)
_BRAZIL: Final = "BR"  # where an avenue is called a street as well, but no side street is
_KINDS_OF_BRAZIL: Final = frozenset({"st", "ln"})
_ENGLISH: Final = forms("abroad.road.in_english")
_WORD: Final = re.compile("[a-z]+")


def kinds_of_streets_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one name are two: each is of another kind, in the language of the country."""
    if a.country != b.country or a.country not in {*_COUNTRIES, _BRAZIL} or a.road is None or b.road is None:
        return None
    if a.road.type == b.road.type or a.crossing or b.crossing or not _is_one_name(a, b):
        return None
    kinds = _KINDS_OF_BRAZIL if a.country == _BRAZIL else _KINDS
    if not {a.road.type, b.road.type} <= kinds or _is_in_english(a.raw) or _is_in_english(b.raw):
        return None
    return (
        f"two kinds of street: {min(str(a.road.type), str(b.road.type))} and {max(str(a.road.type), str(b.road.type))}"
    )


def _is_one_name(a: Reading, b: Reading) -> bool:
    """Whether two roads have one name, but for how a title before it is cut short: gen. Sowy, Generała Sowy."""
    if a.road is None or b.road is None:
        return False
    if a.road.name.key == b.road.name.key:
        return True
    left, right = a.road.name.text.lower().split(), b.road.name.text.lower().split()
    manner = Manner(a.country)
    return left[-1] == right[-1] and all(is_title(word, manner) for word in (*left[:-1], *right[:-1]))


@lru_cache(maxsize=4096)
def _is_in_english(raw: str) -> bool:
    return not _ENGLISH.isdisjoint(_WORD.findall(folded_again(raw).text.lower()))
