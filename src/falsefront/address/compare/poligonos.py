"""Industrial estates of Spain that both addresses name: Calle C 14 is another one in each polígono of a town."""

import re
from itertools import product
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, is_one_name
from falsefront.address.lexicon.abroad import SMALL_WORDS
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_SPAIN: Final = "ES"
_SPAIN_OR_UNSAID: Final = frozenset({_SPAIN, None})
_POLIGONO: Final = "poligono"
_ZONE: Final = "zone"
_WORD: Final = re.compile("[a-z]+")
_LEAST: Final = 3  # letters of a word that tells which estate it is
_KINDS: Final = forms("abroad.estate.poligono") | forms("abroad.article.spanish")


def poligonos_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two estates: each names one, and no word of their names is in common."""
    if not {a.country, b.country} <= _SPAIN_OR_UNSAID:
        return None
    left, right = _names(a), _names(b)
    manner = Manner(_SPAIN)
    if not left or not right or any(is_one_name(one, other, manner) for one, other in product(left, right)):
        return None
    return f"two estates by name: {' '.join(left)} and {' '.join(right)}"


def _names(reading: Reading) -> tuple[str, ...]:
    """Return the words that tell which estates a text names."""
    texts = (area.name.text.lower() for area in reading.areas if area.kind == _ZONE)
    words = (word for text in texts if text.startswith(_POLIGONO) for word in _WORD.findall(text))
    return tuple(it for it in words if len(it) >= _LEAST and it not in SMALL_WORDS and it not in _KINDS)
