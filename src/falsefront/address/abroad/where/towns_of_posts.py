"""The postcode that begins a part and the town behind it that no table has: Via Roma 5, 36045 Lonigo (VI)."""

import re

from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.search import Search
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import forms

_LETTERS_OF_PROVINCE = 2
_CODES = re.compile(r"(?:[a-z]{1,2}-)?(?:\d{4,5}|\d{7}|\d{4}-\d{3}|\d{2}-\d{3})")
_MOST_OF_TOWN = 4  # words
_TYPES = frozenset({*LEADING_TYPES, *ROAD_TYPES})
# Where a postcode stands before its town.
_CODE_FIRST: frozenset[str | None] = frozenset(
    {"AT", "BE", "BG", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "CY", "HR", "IL", "IT", "LU", "MX", "NO", "PL",
     "PT", "RO", "RS", "SE", "SI", "SK", "TR", None}
)  # fmt: skip


def take_town_of_post(search: Search) -> None:
    """Take the postcode that begins a part and the town behind it that no table has: Via Roma 5, 36045 Lonigo (VI).

    A number stands in the parts before it, so that this one is no house's: Reforma, 2654 Lomas.
    """
    words = search.words
    if search.country not in _CODE_FIRST or any(region.country == "US" for region in search.regions):
        return
    for at in range(2, words.count - 1):
        if search.postcode is not None or words.joins(at, at - 1) or not (words.digit[at] and words.free[at]):
            continue
        start = _behind_post(search, at)
        end = start
        while words.joins(at, end) and words.is_name(end):
            end += 1
        is_town = bool(start) and 0 < end - start <= _MOST_OF_TOWN and not words.joins(at, end)
        if is_town and _has_number(words, at) and _TYPES.isdisjoint(words.text[start:end]):
            search.postcode = "".join(words.text[at:start]).rpartition("-" if words.text[at][0].isalpha() else " ")[2]
            words.take(at, start)
            if end - start > 1 and len(words.text[end - 1]) == _LETTERS_OF_PROVINCE:
                end -= 1  # 05018 Orvieto TR
                words.take(end, end + 1)
            search.post_town = words.take(start, end)
        elif (city := _city_behind(search, end)) and len(words.text[at]) == _OF_FIVE and _has_number(words, at):
            _town_named_after(search, at, start, end, city)


_OF_FIVE = 5  # digits, as a house beside another number in front of it has none


def _city_behind(search: Search, end: int) -> str | None:
    """Return the city that fills a part from a position on, as it was found there already."""
    words = search.words
    return next(
        (
            text
            for start, text, _ in search.cities
            if start == end and words.joins(end, end - 1) and not words.joins(end, end + len(text.split()))
        ),
        None,
    )


def _town_named_after(search: Search, at: int, start: int, end: int, city: str) -> None:
    """Take a postcode before a town that is told by the city it lies at: 28970 Humanes de Madrid."""
    words = search.words
    own = words.text[start:end]
    if not 0 < end - start <= _MOST_OF_TOWN or not _TYPES.isdisjoint(own):
        return
    search.postcode = words.take(at, start)
    if own[-1] in SMALL_WORDS:
        search.post_town = f"{words.take(start, end)} {city}"


def _has_number(words: Words, end: int) -> bool:
    """Whether a number stands before a position, or the word for none: Loc. Piana s.n.c."""
    return any(words.digit[:end]) or not _NO_NUMBER.isdisjoint(words.text[:end])


_NO_NUMBER = forms("abroad.road.end")


def _behind_post(search: Search, at: int) -> int:
    """Return where the words behind a postcode begin, 0 where none stands there: 36045, 4470-516, 145 64."""
    words = search.words
    if _CODES.fullmatch(words.text[at]):
        return at + 1
    parts = [len(words.text[it]) if words.text[it].isdigit() else 0 for it in (at, at + 1)]
    return at + 2 if parts == [3, 2] and words.joins(at, at + 1) and words.free[at + 1] else 0
