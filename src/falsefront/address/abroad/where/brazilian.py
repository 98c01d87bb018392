"""Addresses of Brazil that do not say so (Florianopolis SC, 88025-500), and surnames that are towns there, too."""

import re
from typing import Final

from falsefront.address.abroad.where.search import Search
from falsefront.address.gazetteer.elsewhere import distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import countries, forms, longest_first

_CEP: Final = re.compile(r"\d{5}-\d{3}")  # as no other country writes its postcodes
_PORTUGUESE: Final = forms("abroad.told.portuguese")


def is_brazilian(search: Search) -> bool:
    """Whether a postcode as in Brazil and a city or a word of there are named: Florianopolis SC, 88025-500."""
    is_told = any(city.country == "BR" for _, _, cities in search.cities for city in cities)
    if not is_told and (search.cities or _PORTUGUESE.isdisjoint(search.words.text)):
        return False
    return any(map(_CEP.fullmatch, search.words.text))


# Vila São Francisco, Jardim Belo Horizonte: quarters.
_QUARTERS: Final = {word for word, lands in countries("abroad.quarter.label", "in").items() if "BR" in lands} - forms(
    "abroad.quarter.label", "behind"
)
_LONGEST: Final = 4  # words of a quarter's name


def is_named_quarter(search: Search, end: int) -> bool:
    """Whether the words that end there name a quarter of Brazil by its label, before a city or state that is found."""
    words = search.words
    at = end - 1
    while at and end - at <= _LONGEST and words.joins(end - 1, at - 1) and words.is_name(at - 1):
        at -= 1
        if words.text[at] in _QUARTERS:
            break
    if words.text[at] not in _QUARTERS or at == end - 1 or not _is_in_brazil(search):
        return False
    return "".join(words.text[at:end]) not in search.elsewhere.cities  # Vila Velha


def _is_in_brazil(search: Search) -> bool:
    if any(region.country == "BR" for region in search.regions):
        return True
    return any(city.country == "BR" for _, _, cities in search.cities for city in cities)


_STATES: Final = "|".join(longest_first(frozenset(it.rpartition(" ")[0] for it in forms("abroad.region.whole"))))
_WHOLE: Final = re.compile(rf"(?<=[a-z]{{4}}) ({_STATES})((?: \d{{5}}-?\d{{3}})?,? (?:brazil|brasil)\W*)$")
_LARGE, _FAR_KM = 100, 250.0  # thousands of inhabitants; from the capital of a state to its towns


def with_city_apart(text: str) -> str:
    """Return a folded, lower-case text with commas before a city of Brazil and a state behind it that a city is, too.

    >>> with_city_apart("avenida coruja 100 bairro dos bugios jundiai sao paulo brazil")
    'avenida coruja 100 bairro dos bugios, jundiai, sao paulo, brazil'
    >>> with_city_apart("rua coruja 100 vila madalena sao paulo brazil")
    'rua coruja 100 vila madalena sao paulo brazil'
    """
    found = _WHOLE.search(text) if text.rstrip(" .").endswith(("brazil", "brasil")) else None
    if found is None:
        return text
    words = text[: found.start()].split(" ")
    for size in (3, 2, 1):
        name = words[-size:]
        if len(words) > size and words[-size - 1] not in _QUARTERS and _is_around(found[1], "".join(name)):
            head = " ".join(words[:-size]).rstrip(",")
            return f"{head}, {' '.join(name)}, {found[1]}, {found[2].strip(' ,')}"
    return text


def _is_around(state: str, name: str) -> bool:
    cities = world().cities
    capital = next((it for it in cities.get(state.replace(" ", ""), ()) if it.country == "BR"), None)
    return capital is not None and any(
        it.country == "BR" and it.thousands >= _LARGE and distance_km(it, capital) < _FAR_KM
        for it in cities.get(name, ())
    )


_OF_PORTUGUESE: Final = frozenset({"BR", "PT"})


def is_in_portuguese_road(search: Search, at: int) -> bool:
    """Whether a word stands in a road's name, where a city of Brazil or Portugal is found already.

    Surnames there are towns, too: Rua Eduardo Santos Silva 153, São Paulo, lies not in Santos.
    """
    if not any(city.country in _OF_PORTUGUESE for _, _, cities in search.cities for city in cities):
        return False
    words = search.words
    while words.joins(at, at - 1):
        at -= 1
        if words.text[at] in LEADING_TYPES and words.text[at] not in ROAD_TYPES:
            return True
    return False
