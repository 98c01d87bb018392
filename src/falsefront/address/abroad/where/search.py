"""What has been found of where an address abroad is, while it is looked for; and names as they are looked up."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from string import capwords

from falsefront.address.abroad.finer.text import Words
from falsefront.address.gazetteer.elsewhere import SHORT, City, Elsewhere, Region
from falsefront.address.lexicon.table import values

MOST_WORDS = 5  # of a country's, region's or city's name
SHORT_WORDS = {short: tuple(wholes.split()) for short, wholes in values("abroad.town.word").items()}
_LEAST_WORDS = 2  # of a name in which one may be cut short
_MOST_SHORT = 2  # short words of one name
_NOT_KEY = re.compile(r"[^a-z]+")


@dataclass(slots=True)
class Search:
    """One search under way: from the end, then whole segments, then postcodes beside what was found."""

    elsewhere: Elsewhere
    words: Words
    plain: str
    country: str | None = None
    regions: tuple[Region, ...] = ()
    region_text: str = ""
    cities: list[tuple[int, str, tuple[City, ...]]] = field(default_factory=list)  # start, text, what it may be
    postcode: str | None = None
    districts: list[tuple[str, tuple[City, ...]]] = field(default_factory=list)  # towns named as districts
    localities: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()  # districts that stand before a hyphen and their town: Kadikoy-Istanbul
    postal_district: str | None = None
    post_town: str | None = None  # a town that no table has, behind its postcode: 36045 Lonigo


def shown(text: str) -> str:
    """Return a place's name with capitals, whatever the text had: "Essex", "IL"."""
    return text.upper() if len(text) <= SHORT else capwords(text)


def joined(words: list[str]) -> str:
    """Return words as the gazetteer keeps names: run together, without hyphens."""
    return "".join(words).replace("-", "").replace("/", "")


def place_key(text: str) -> str:
    """Return the letters of a place's name, by which it is known."""
    return text if text.isalpha() and text.isascii() else _NOT_KEY.sub("", text)


def names_in_full(texts: Sequence[str]) -> Iterator[str]:
    """Yield the names that several words may be, run together, with words that are cut short in full.

    >>> list(names_in_full(["st.", "owlen"])), list(names_in_full(["owlen"]))
    (['saintowlen', 'sanktowlen', 'sintowlen'], [])
    """
    if len(texts) < _LEAST_WORDS:
        return
    words = [text.rstrip(".") for text in texts]
    if not SHORT_WORDS.keys().isdisjoint(words) and 0 < sum(word in SHORT_WORDS for word in words) <= _MOST_SHORT:
        yield from (joined(list(it)) for it in product(*(SHORT_WORDS.get(word, (word,)) for word in words)))


def cities_called(elsewhere: Elsewhere, texts: Sequence[str]) -> tuple[City, ...]:
    """Return the cities that words name, of which one may be cut short."""
    if found := elsewhere.cities.get(joined(list(texts))):
        return found
    return next((cities for name in names_in_full(texts) if (cities := elsewhere.cities.get(name))), ())


def city_at_head(elsewhere: Elsewhere, texts: list[str], country: str) -> int:
    """Return how many words at the front of some name a city of a country; 0 where none do."""
    for size in range(min(MOST_WORDS, len(texts)), 0, -1):
        if any(city.country == country for city in cities_called(elsewhere, texts[:size])):
            return size
    return 0


def ends_part_before(words: Words, start: int) -> bool:
    """Whether a word before a position has a name before it, in a part that it ends: Khlong Luang District, Pathum."""
    at = start - 1
    return not words.joins(start, at) and words.joins(at, at - 1) and not words.digit[at - 1]
