"""Addresses of Brazil that do not say so: Florianopolis SC, 88025-500."""

import re
from typing import Final

from falsefront.address.abroad.search import Search
from falsefront.address.lexicon.table import forms

_CEP: Final = re.compile(r"\d{5}-\d{3}")  # as no other country writes its postcodes
_PORTUGUESE: Final = forms("abroad.told.portuguese")


def is_brazilian(search: Search) -> bool:
    """Whether a postcode as in Brazil and a city or a word of there are named: Florianopolis SC, 88025-500."""
    is_told = any(city.country == "BR" for _, _, cities in search.cities for city in cities)
    if not is_told and (search.cities or _PORTUGUESE.isdisjoint(search.words.text)):
        return False
    return any(map(_CEP.fullmatch, search.words.text))
