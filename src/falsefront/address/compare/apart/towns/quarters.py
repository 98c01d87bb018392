"""A house of one name in two quarters of a town abroad: Bin Lahej Building in Al Qusais, and one in Oud Metha.

Where a road is in common a quarter beside it proves little; where nothing but a house's name is, or a road that goes by
a number, which every quarter has, two quarters are two places.
"""

import re

from falsefront.address.compare.world.places_abroad import STREETS_ONCE
from falsefront.address.compare.world.words_abroad import Manner, canonical_words, flat_words, is_one_name
from falsefront.address.compare.world.zones_abroad import GENERIC
from falsefront.address.lexicon.abroad import MIDDLES, ORDINAL_AREAS, ROAD_TYPES
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Reading

_LEAST_POSTCODE = 5  # characters
_LEAST_NAME = 4  # letters of a quarter's name that may stand in another word
_VILLAGE = "village"
_MARKS = "!~^#"
_SECTOR = re.compile(r"[a-z]-?\d{1,2}[a-z]*")  # G-9 Markaz


def quarters_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one name abroad are two: each side names a quarter that the other does not."""
    are_on_ways = _is_on_every_way(a) and _is_on_every_way(b)
    if not are_on_ways and ((a.road and b.road) or (a.number and b.number) or not (a.developments and b.developments)):
        return None
    if a.postcode is not None and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    manner = Manner(a.country or b.country, is_spelled_by_consonants(a.raw + b.raw))
    left, right = _own(a, b, manner), _own(b, a, manner)
    if not left or not right:
        return None
    return f"different quarters: {left[0]!r} and {right[0]!r}"


def _is_on_every_way(reading: Reading) -> bool:
    """Whether a road goes by a number that every quarter has anew: Way 4512, 4th Cross."""
    if reading.road is None:
        return any(area.name.key.rstrip("0123456789") in ORDINAL_AREAS for area in reading.areas)
    return reading.country not in STREETS_ONCE and reading.road.name.key in ROAD_TYPES


def _own(one: Reading, other: Reading, manner: Manner) -> list[str]:
    """Return the quarters of one side if the other names none of them."""
    said = ["".join(word.lstrip(_MARKS) for word in part) for part in flat_words(other.raw, manner)]
    said += [_words(area.name.text, manner) for area in other.areas]  # Sector F8, as F-8 is read
    quarters = [area.name.text for area in one.areas if area.kind == _VILLAGE and area.name.key not in MIDDLES]
    named = [(text, words) for text in quarters if (words := _words(text, manner))]
    return [] if any(_is_among(words, said, manner) for _, words in named) else [text for text, _ in named]


def _words(quarter: str, manner: Manner) -> str:
    """Return a quarter's name as it is looked for; "" of a numbered part, a lettered block, a road's kind."""
    words = [word for word in canonical_words(quarter.lower(), manner) if word.lstrip(_MARKS) not in GENERIC]
    is_name = any(word[0] not in _MARKS for word in words) and all(len(word) > 1 for word in words)
    name = "".join(word.lstrip(_MARKS) for word in words)
    return name if is_name and (name.isalpha() or _SECTOR.fullmatch(name)) else ""


def _is_among(name: str, said: list[str], manner: Manner) -> bool:
    return any(is_one_name(name, words, manner) or (len(name) >= _LEAST_NAME and name in words) for words in said)
