"""The town of an Australian address, which stands before its state and postcode, whatever its words mean elsewhere.

Castle Hill is no road, Macquarie Park no park, and North Ryde another suburb than Ryde.
"""

from typing import Final

from falsefront.address.abroad.where.search import Search, city_at_head
from falsefront.address.lexicon.abroad import UNIT_WORDS
from falsefront.address.lexicon.table import forms, values

_MOST_WORDS: Final = 3
_STATES: Final = frozenset(values("abroad.state.australian").values())
# What a road's name ends in that no town's does.
_ROADS: Final = forms("abroad.road.american", "plain")


def take_australian_town(search: Search) -> None:
    """Take the part before a state in full as the town, unless the gazetteer has a city that it begins with."""
    words = search.words
    if not words.count or search.elsewhere.countries.get(words.text[-1]) != "AU":
        return
    at = next((at for at in range(1, words.count) if _is_state(search, at)), 0)
    start = at
    while start > 1 and words.joins(at - 1, start - 1):
        if start < at and words.text[start - 1] in _ROADS:
            break  # 1 Owl Road Eagle Park NSW
        start -= 1
    town = words.text[start:at]
    if not 0 < len(town) <= _MOST_WORDS or not all(words.free[start:at]) or any(words.digit[start:at]):
        return
    is_town = town[-1] not in _ROADS and UNIT_WORDS.isdisjoint(town)
    if is_town and not city_at_head(search.elsewhere, town, "AU"):
        search.localities += (words.take(start, at),)


def _is_state(search: Search, at: int) -> bool:
    """Whether a part begins there that is a state, perhaps with its postcode, as `commonwealth` leaves it."""
    words = search.words
    if words.joins(at, at - 1):
        return False
    return any(
        " ".join(words.text[at : at + size]) in _STATES and (at + size >= words.count or words.digit[at + size])
        for size in (1, 2, 3)
    )
