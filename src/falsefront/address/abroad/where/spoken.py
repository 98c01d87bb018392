"""Which words mean what in an address whose country is not known: its language tells."""

import re

from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.places import Whereabouts
from falsefront.address.lexicon.abroad import HASH_IS_NUMBER
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.titles import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from falsefront.address.reading import Place

_SIGN = "#"
_TURKISH = frozenset({"TR", "CY"})
# Words of a language, the countries that speak it, and those whose words are taken before others.
_LANGUAGES = (
    (forms("abroad.spoken.spanish"), SPANISH, ("ES", "MX")),
    (forms("abroad.spoken.portuguese"), PORTUGUESE, ("BR",)),
    (forms("abroad.spoken.french"), FRENCH, ("FR",)),
    (forms("abroad.spoken.italian"), ITALIAN, ("IT",)),
    (forms("abroad.spoken.turkish"), _TURKISH, ("TR",)),
)
_VIETNAM, _VIETNAMESE = "VN", re.compile("[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_WORDS = frozenset().union(*(words for words, _, _ in _LANGUAGES))


def spoken_in(words: Words, city: Place | None, raw: str = "") -> str | None:
    """Return a country whose words an address uses, though it does not say which one it lies in: Calle 5, Merida.

    Its city may lie in several countries, of which one at least speaks that language, or not be known at all. The
    letters of the text as it was, `raw`, tell Vietnamese: Tầng 5.
    """
    if city is None and not raw.isascii() and _VIETNAMESE.search(raw) is not None:
        return _VIETNAM
    here = {code[:2] for code in city.codes} if city is not None else set()
    if len(here) > 1:
        for _, countries, usual in _LANGUAGES:
            if here <= countries:  # Guadalajara is in Mexico or in Spain, where no # is a house's
                signed = here & HASH_IS_NUMBER if _SIGN in words.text else None
                return min(signed or here, key=lambda code: (code not in usual, code))
    if _WORDS.isdisjoint(words.text):
        return None
    for own, countries, usual in _LANGUAGES:
        if not own.isdisjoint(words.text):
            told = here & countries
            if told or not here:
                return min(told or countries, key=lambda code: (code not in usual, code))
    return None


_CATALAN, _SPAIN = forms("abroad.spoken.catalan"), "ES"


def in_spain(where: Whereabouts, words: Words) -> Whereabouts:
    """Return where an address lies that has Catalan words and a city of several countries, of which one is Spain."""
    if where.country is not None or where.city is None or _CATALAN.isdisjoint(words.text):
        return where
    here = frozenset(code for code in where.city.codes if code.startswith(_SPAIN))
    return where._replace(country=_SPAIN, city=where.city._replace(codes=here)) if here else where
