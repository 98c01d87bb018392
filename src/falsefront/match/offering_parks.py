"""Under which keys two texts of China find each other by a park or market that both call by its trade.

`address.compare.trades_of_parks` says whether they are one; how either was read tells nothing.
"""

from collections.abc import Sequence

from falsefront.address.compare.china.trades_of_parks import named_in_characters, named_in_letters
from falsefront.match.offering_abroad import cities_of
from falsefront.match.parts import AT
from falsefront.text.hanzi import HAN

Key = tuple[str, str, str]  # city, name, and the kind or a trade

_MAINLAND = "CN"


def may_name_park(words: Sequence[str]) -> bool:
    """Whether words are of a text on the mainland that gives no road with a number."""
    said = words[AT["road"]] and (words[AT["number"]] or words[AT["lane"]])
    return words[AT["country"]] == _MAINLAND and not said


def parks_named(words: Sequence[str], text: str) -> tuple[Key, ...]:
    """Return the parks that a text names by their trades, each by its kind and by its last trade in each city."""
    named = named_in_characters(text) if HAN.search(text) else named_in_letters(text)
    if not named:
        return ()
    told = {(one.key, one.kind) for one in named}
    told |= {(one.key, trade) for one in named for trade in one.trades[-1]}
    return tuple(sorted((city, *key) for city in cities_of(words) for key in told))
