"""Names of towns with a word cut short: Sesto S. Giovanni, Cd. Obregon, St. Gallen."""

from collections.abc import Sequence

from falsefront.address.abroad.where.search import SHORT_WORDS, Search, names_in_full
from falsefront.address.gazetteer.elsewhere import City


def has_short_word(texts: Sequence[str]) -> bool:
    """Whether several words may be a town's name with one of them cut short."""
    return len(texts) > 1 and not SHORT_WORDS.keys().isdisjoint(texts)


def of_short_words(search: Search, texts: Sequence[str]) -> tuple[City, ...]:
    """Return the cities of the name that words are in full."""
    found = (search.elsewhere.cities.get(name, ()) for name in names_in_full(texts))
    return next((cities for cities in found if cities), ())
