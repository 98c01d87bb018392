"""The part of a country of Latin America behind its town, where towns elsewhere are called so: Bucaramanga, Santander.

Left to the rules for towns it would be the town of that name, and the other side's town another one. It is taken where
the town before it lies in the country of the part, and no town of that country that is as large is called so, but
where the table has the town before it as one around that town: Viña del Mar, Valparaíso.
"""

from typing import Final

from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.place_names import city_before
from falsefront.address.abroad.where.search import Search, joined
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import Region
from falsefront.address.lexicon.abroad import SMALL_WORDS
from falsefront.address.lexicon.table import forms, values

_PARTS: Final = {name: codes.split() for name, codes in values("abroad.part.behind").items()}
_KEYS: Final = {joined(name.split()): codes for name, codes in _PARTS.items()}
_LAST: Final = frozenset(name.rpartition(" ")[2] for name in _PARTS)
_MOST: Final = max(name.count(" ") + 1 for name in _PARTS)
_WORDS: Final = forms("abroad.part.word")  # Pcia. de Buenos Aires
_AROUND: Final = {
    (joined(name.split()), it[3:]) for name, wholes in values("abroad.town.outside").items() for it in wholes.split(",")
}
_LEAST_TOWN: Final = 100  # thousands of inhabitants of a town that a part is called after


def take_part_behind(search: Search) -> None:
    """Take such a part behind its town as the region; the country may stand behind it."""
    words, end, country = search.words, search.words.count, None
    if _LAST.isdisjoint(words.text):
        return
    if words.text[end - 1] not in _LAST and end > 1:
        end -= 1
        country = search.elsewhere.countries.get(words.text[end])
        if country is None:
            return
    for size in range(min(_MOST, end - 1), 0, -1):
        start = end - size
        name = joined(words.text[start:end])
        if name not in _KEYS or not words.joins(start, end - 1):
            continue
        start = _with_its_word(words, start)
        within = _countries(search, name, start)
        if False not in words.free[start:end] and (country in within or (country is None and len(within) == 1)):
            code = country or next(iter(within))
            search.region_text = words.take(start, end)
            search.regions = (Region(code, name, search.region_text),)
            return


def _with_its_word(words: Words, start: int) -> int:
    """Return where a part begins with the word for it: Pcia. de Buenos Aires."""
    at = start
    while at > 1 and words.text[at - 1] in SMALL_WORDS:
        at -= 1
    return at - 1 if at > 1 and words.text[at - 1] in _WORDS else start


def _countries(search: Search, name: str, start: int) -> set[str]:
    """Return the countries that have the part, and the town that stands before it."""
    namesakes = search.elsewhere.cities.get(name, ())
    names = {name, *(key(city.name) for city in namesakes)}
    return {
        city.country
        for city in city_before(search, start)
        if city.country in _KEYS[name]
        and (
            not any(it.country == city.country and it.thousands >= _LEAST_TOWN for it in namesakes)
            or any((key(city.name), it) in _AROUND for it in names)
        )
    }
