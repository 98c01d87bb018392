"""Large cities of America with a slip in their names, where no ZIP code says which is meant: Chicgo, IL.

Behind a house that begins the text the city stands before its state, or ends it: 525 Owl St Floor 20 San Fransisco.
Beside a ZIP code `american_posts` asks the post. A name that any place has is that place's.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from falsefront.address.abroad.written.america.american import COUNTRY_ENDS, ends_of_states
from falsefront.address.abroad.written.cities_mistyped import is_place, slips_of
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import states_with
from falsefront.address.lexicon.table import forms, longest_first

_HOUSE: Final = re.compile(r"\d{2,5}[a-z]? ")
_LONG_HOUSE: Final = 3  # digits of a house beside which the city may stand without its state
_ROAD: Final = re.compile(rf" (?:{'|'.join(longest_first(forms('abroad.road.american', 'plain')))})\b")
_TAIL: Final = 60  # characters that town, state and country fill
_WORD: Final = re.compile(r"[a-z]+")
_MOST: Final = 3  # words of a city or state
_LARGE, _LARGEST = 100, 300  # thousands of inhabitants with the state beside the city, and without
_LEAST, _LEAST_ALONE = 5, 7  # letters of either


def written(text: str) -> str:
    """Return a folded, lower-case text with such a city as it is spelled; most as they are.

    >>> written("120 owl ave, chicgo, il"), written("1200 owl st floor 20 san fransisco")
    ('120 owl ave, chicago, il', '1200 owl st floor 20 san francisco')
    >>> written("120 owl ave, batavea, il"), written("12 owl st, san fransisco"), written("120 owl ave, huston, oh")
    ('120 owl ave, batavea, il', '12 owl st, san fransisco', '120 owl ave, huston, oh')
    """
    house = _HOUSE.match(text)
    if house is None or not text[-1].isalpha():
        return text
    words = list(_WORD.finditer(text, max(0, len(text) - _TAIL)))
    while len(words) > 1 and words[-1][0] in COUNTRY_ENDS and _code(words[-1][0]) is None:
        words.pop()
    if words and words[-1][0] in ends_of_states():
        for size in range(min(_MOST, len(words) - 1), 0, -1):
            if (code := _code("".join(word[0] for word in words[-size:]))) is not None:
                return _mended(text, words[:-size], code)
    is_open = house.end() > _LONG_HOUSE and words and words[-1].end() == len(text)
    return _mended(text, words, None) if is_open and _ROAD.search(text) is not None else text


def _mended(text: str, words: list[re.Match[str]], state: str | None) -> str:
    """Return a text in which the city that these words end in is spelled as the one that is meant, if one is."""
    for size in range(min(_MOST, len(words)), 0, -1):
        run = words[-size:]
        name = text[run[0].start() : run[-1].end()]
        if any(text[one.end() : other.start()] != " " for one, other in pairwise(run)):
            continue
        if (city := _meant(name.replace(" ", ""), state)) is not None:
            return f"{text[: run[0].start()]}{city}{text[run[-1].end() :]}"
    return text


@lru_cache(maxsize=4096)
def _meant(name: str, state: str | None) -> str | None:
    """Return the name, in its words, of the large city that is meant, in a state or in any."""
    least = _LEAST if state else _LEAST_ALONE
    if len(name) < least or is_place(world(), name):
        return None
    found: dict[str, str] = {}
    for city in (city for slip in slips_of(name) for city in world().cities.get(slip, ())):
        is_here = city.country == "US" and city.region == state if state else city.thousands >= _LARGEST
        if is_here and city.thousands >= _LARGE:
            found[city.code] = city.name.lower()
    is_one = len(found) == 1 and min(found).startswith("US")
    return min(found.values()) if is_one and not states_with(name) else None


@lru_cache(maxsize=1024)
def _code(name: str) -> str | None:
    """Return the code of a state by its name or letters."""
    return next((it.code for it in world().regions.get(name, ()) if it.country == "US"), None)
