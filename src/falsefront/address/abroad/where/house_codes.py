"""A house's number, or a suite's, that has as many digits as a postcode of its country: De Uillaan 1105, Amsterdam."""

from typing import Final

from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.search import Search
from falsefront.address.gazetteer.zip_towns import post_of, town_key
from falsefront.address.lexicon.abroad import GLUED_TYPES, LEADING_TYPES, ROAD_TYPES, UNIT_WORDS

# Where houses stand behind their road, and postcodes of four digits before their town.
_COUNTRIES: Final = frozenset({"AT", "BE", "BG", "CH", "DK", "HU", "LU", "NL", "NO", "SI"})
_DIGITS: Final = 4
_TYPES: Final = frozenset({*LEADING_TYPES, *ROAD_TYPES})
_GLUED: Final = tuple(end for end, _ in GLUED_TYPES)


def is_house(search: Search, at: int, country: str | None) -> bool:
    """Whether a number before the city is no ZIP code of it, but a house or suite: 47027 Owl, Fremont, CA."""
    is_unit = search.words.joins(at, at - 1) and search.words.text[at - 1] in UNIT_WORDS  # Ste 51443
    if _ends_road(search.words, at, country):
        return True
    if is_unit or country != "US" or not search.cities or any(start < at for start, _, _ in search.cities):
        return is_unit
    post = post_of(search.words.text[at])
    return post is None or not any(town_key(text.split()) in post.section for _, text, _ in search.cities)


def _ends_road(words: Words, at: int, country: str | None) -> bool:
    """Whether the only number of a text ends the part of a road, so that it is a house's there and no postcode.

    Before its town, with no sign between, it is one: Eulenstrasse 8001 Zürich.
    """
    if country not in _COUNTRIES or words.joins(at, at + 1) or not words.joins(at, at - 1) or sum(words.digit) > 1:
        return False
    start = at
    while words.joins(at, start - 1):
        start -= 1
    own = words.text[start:at]
    return len(words.text[at]) == _DIGITS and (own[-1].endswith(_GLUED) or not _TYPES.isdisjoint(own))
