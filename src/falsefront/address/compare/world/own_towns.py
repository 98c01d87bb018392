"""Localities abroad that only say the address's own city or country again: Jogja, Yogyakarta; Saragossa, Zaragoza.

Such a name keeps nobody apart who names a quarter of that city. A city's name that means another place for one of the
two addresses, as a quarter called like a town does, still does.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Area, Reading
from falsefront.text.countries import country_names

_BETWEEN: Final = re.compile("[,;]")
_LEAST: Final = 6  # letters of a country's name in which a slip is undone: Turkeey


def is_own_town(area: Area, a: Reading, b: Reading) -> bool:
    """Whether a locality of one of two addresses is called as the city of both, in any language, or their country."""
    country = a.country or b.country
    if country is None or (a.country or country) != (b.country or country):
        return False
    name = area.name.key
    if not (_codes(name) & a.cities & b.cities or _is_country(name, country)):
        return False
    return name in _parts(a.raw) or name in _parts(b.raw)  # Phuong Sai Gon is a ward of Saigon


@lru_cache(maxsize=4096)
def _parts(raw: str) -> frozenset[str]:
    """Return the parts of a text that are nothing but letters."""
    parts = _BETWEEN.split(folded_again(raw).text.lower())
    return frozenset(part for part in ("".join(one.split()) for one in parts) if part.isalpha())


@lru_cache(maxsize=4096)
def _codes(name: str) -> frozenset[str]:
    return frozenset(city.code for city in world().cities.get(name, ()) if not city.is_quarter)


@lru_cache(maxsize=4096)
def _is_country(name: str, country: str) -> bool:
    """Whether a name is a country's, or one letter off it and no town's there."""
    places = world()
    if places.countries.get(name) == country:
        return True
    if len(name) < _LEAST or any(code.startswith(country) for code in _codes(name)):
        return False
    keys = ("".join(filter(str.isalpha, known.lower())) for known in country_names().get(country, ()))
    return any(len(key) >= _LEAST and key[0] == name[0] and OSA.distance(key, name) == 1 for key in keys)
