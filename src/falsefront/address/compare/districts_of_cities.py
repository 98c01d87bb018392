"""Districts of the large cities of Turkey and Egypt: Bağdat Caddesi 300 in Kadıköy is none in Maltepe.

Long roads and common names go through several districts, whose houses are counted anew. A district is what an address
ends with, before its city; a quarter, road or estate may be called so as well. One postcode, house by name or known
quarter in common says that one of the two is a slip, and a district taken out of another is called as that for years.
"""

import re
from functools import lru_cache
from itertools import product
from typing import Final

from falsefront.address.abroad.where.quarters import known_quarters
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.lexicon.table import countries, forms, values
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Development, Reading
from falsefront.text.countries import country_names

_CITIES: Final = {form: frozenset(cities.split(",")) for form, cities in values("abroad.district").items()}
_IN: Final = countries("abroad.district", "in")
_COUNTRIES: Final = frozenset(code for codes in _IN.values() for code in codes)
_WHOLE: Final = frozenset(city for cities in _CITIES.values() for city in cities)
_SPLIT: Final = {new: frozenset(old.split()) for new, old in values("abroad.district.split").items()}
_LABELS: Final = forms("abroad.turkish.province")
_COMMON: Final = forms("abroad.turkish.common")
_TRADESMEN: Final = re.compile("c[iu]l(?:ar|er)(?:i)?$")  # those of a trade, in Turkish: Demirciler, Mobilyacilar
_SAID: Final = frozenset(name.lower() for code in _COUNTRIES for name in (*country_names()[code], code))
_WORD: Final = re.compile(r"[a-z]+|\d+")
_SIGN: Final = re.compile(r"[,/;|]| - ")
_FIRST: Final = 2  # parts before the rest: city and district
_LEAST_POSTCODE: Final = 5  # digits


def districts_of_cities_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two districts of one city; None where something else says that they do not."""
    country = a.country or b.country
    if country not in _COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    left, right = _district(a.raw, country), _district(b.raw, country)
    if left is None or right is None or left == right:
        return None
    if right in _SPLIT.get(left, ()) or left in _SPLIT.get(right, ()) or _is_told_one(a, b):
        return None
    if _CITIES[left].isdisjoint(_CITIES[right]):
        return f"two districts of two cities: {min(left, right)} and {max(left, right)}"
    return f"two districts of one city: {min(left, right)} and {max(left, right)}"


def _is_told_one(a: Reading, b: Reading) -> bool:
    """Whether a postcode, a house by its name, or a known quarter is in common."""
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return True
    named = ([it for it in side.developments if _has_own_name(it)] for side in (a, b))
    if any(developments_agree(one, other) for one, other in product(*named)):
        return True
    return any(it not in _CITIES for it in known_quarters(a.areas) & known_quarters(b.areas))


def _has_own_name(estate: Development) -> bool:
    """Whether an estate is called by more than the trades or goods that it is for, as those of every district are."""
    words = _WORD.findall(estate.name.text.lower())
    return any(word not in _COMMON and _TRADESMEN.search(word) is None for word in words)


@lru_cache(maxsize=4096)
def _district(raw: str, country: str) -> str | None:
    """Return the district that an address ends with, before its city, postcode and country, or begins with, behind it.

    >>> _district("Sowa Cad. No: 5, 34710 Kadıköy/İstanbul, Turkey", "TR")
    'kadikoy'
    >>> _district("İstanbul / Pendik - Sowa Cad. No 5 34899", "TR")
    'pendik'
    >>> _district("Maltepe Cad. No: 5, Ankara", "TR")
    """
    words = _WORD.findall(transliterate(folded_again(raw).text.lower()))
    cities: set[str] = set()
    while words and (words[-1].isdigit() or words[-1] in _SAID or words[-1] in _WHOLE):
        cities.update(word for word in words[-1:] if word in _WHOLE)
        del words[-1]
    if cities and words and words[-1] in _LABELS:
        del words[-1]
    for size in (2, 1):
        name = " ".join(words[-size:])
        if country in _IN.get(name, ()) and (not cities or not cities.isdisjoint(_CITIES[name])):
            return name
    return _first_district(raw, country)


def _first_district(raw: str, country: str) -> str | None:
    """Return the district that stands beside its city at the beginning; behind it with a sign that parts them."""
    parts = [" ".join(_WORD.findall(part)) for part in _SIGN.split(transliterate(folded_again(raw).text.lower()), 2)]
    district, _, city = parts[0].rpartition(" ")
    if len(parts) > 1 and city in _WHOLE and country in _IN.get(district, ()):
        return district if city in _CITIES[district] else None  # Ümraniye İstanbul, Turna Cad. No: 5
    if len(parts) <= _FIRST or parts[0] not in _WHOLE or country not in _IN.get(parts[1], ()):
        return None
    return parts[1] if parts[0] in _CITIES[parts[1]] else None
