"""Letters of districts of the post behind a Danish city: 2100 København Ø."""

import re

from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.search import Search
from falsefront.address.lexicon.table import forms

_DISTRICTS_OF_POST = forms("abroad.town.district")
_DANISH_POST = re.compile(r"^(?:dk-)?\d{4}$")


def take_district_of_post(search: Search) -> None:
    """Take the letters of a district of the post behind a Danish city and its postcode: 2100 København Ø."""
    words = search.words
    for at in () if _DISTRICTS_OF_POST.isdisjoint(words.text) else range(1, words.count):
        is_behind = _ends_at(words, at) or (
            words.joins(at, at - 2) and _DANISH_POST.match(words.text[at - 2]) is not None
        )
        cities = search.elsewhere.cities.get(words.text[at - 1], ()) if is_behind else ()
        if words.text[at] in _DISTRICTS_OF_POST and cities and cities[0].country == "DK":
            words.take(at, at + 1)


def _ends_at(words: Words, at: int) -> bool:
    """Whether a letter is the last word of a part that is nothing but it and one word before: Kobenhavn K."""
    is_end = not words.joins(at, at + 1)
    return is_end and words.joins(at, at - 1) and not words.joins(at, at - 2)
