"""Names of towns with a word cut short: Sesto S. Giovanni, Cd. Obregon, Sto. Domingo."""

from collections.abc import Sequence
from itertools import product

from falsefront.address.abroad.search import Search, joined
from falsefront.address.gazetteer.elsewhere import City
from falsefront.address.lexicon.table import values

SHORT_WORDS = {short: tuple(wholes.split()) for short, wholes in values("abroad.town.word").items()}
_MOST = 2  # short words of one name


def has_short_word(texts: Sequence[str]) -> bool:
    """Whether several words may be a town's name with one of them cut short."""
    return len(texts) > 1 and not SHORT_WORDS.keys().isdisjoint(texts)


def of_short_words(search: Search, texts: Sequence[str]) -> tuple[City, ...]:
    """Return the cities of the name that words are in full."""
    if not has_short_word(texts) or sum(word in SHORT_WORDS for word in texts) > _MOST:
        return ()
    names = (joined(list(words)) for words in product(*(SHORT_WORDS.get(word, (word,)) for word in texts)))
    found = (search.elsewhere.cities.get(name, ()) for name in names)
    return next((cities for cities in found if cities), ())
