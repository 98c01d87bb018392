"""A house of one name in two quarters of a town abroad: Bin Lahej Building in Al Qusais, and one in Oud Metha.

Where a road is in common a quarter beside it proves little; where nothing but a house's name is, or a road that goes by
a number, which every quarter has, two quarters are two places. So are then a quarter here and a road or a market there:
Al-Madina Plaza on Hall Road, and one in Shah Alam Market.
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
_PARK, _MARKET = "park", "market"
_COUNT = re.compile(r"[- ](?:\d+|[IVXivx]+)$")
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
    if (not left or not right) and not are_on_ways and not _have_quarter(a, b):
        left, right = left or _beside(a, b, manner), right or _beside(b, a, manner)
    if not left or not right:
        return None
    return f"different quarters or streets: {left[0]!r} and {right[0]!r}"


def _is_on_every_way(reading: Reading) -> bool:
    """Whether a road goes by a number that every quarter has anew: Way 4512, 4th Cross."""
    if reading.road is None:
        return any(area.name.key.rstrip("0123456789") in ORDINAL_AREAS for area in reading.areas)
    return reading.country not in STREETS_ONCE and reading.road.name.key in ROAD_TYPES


def _own(one: Reading, other: Reading, manner: Manner) -> list[str]:
    """Return the quarters of one side if the other names none of them."""
    said = _said(other, manner)
    quarters = [area.name.text for area in one.areas if area.kind == _VILLAGE and area.name.key not in MIDDLES]
    named = [(text, words) for text in quarters if (words := _words(text, manner))]
    return [] if any(_is_among(words, said, manner) for _, words in named) else [text for text, _ in named]


def _have_quarter(a: Reading, b: Reading) -> bool:
    """Whether both name a quarter, however it is counted: Gulberg III, Gulberg-3."""
    return any(
        len(name) >= _LEAST_NAME and name in _letters(other.raw)
        for one, other in ((a, b), (b, a))
        for name in (_letters(_COUNT.sub("", area.name.text)) for area in one.areas)
    )


def _letters(text: str) -> str:
    return "".join(it for it in text.lower() if it.isalpha())


def _beside(one: Reading, other: Reading, manner: Manner) -> list[str]:
    """Return the road or the market beside a house's name that the other does not name; a park is one of its name."""
    if any(it.kind == _PARK for it in (*one.developments, *other.developments)):
        return []
    houses = {it.name.key for it in other.developments}
    named = [it.name.text for it in one.developments if it.kind == _MARKET and it.name.key not in houses]
    if one.road is not None and one.road.name.key not in ROAD_TYPES:
        named.append(one.road.name.text)
    said = _said(other, manner)
    return [] if any(_is_among(_words(text, manner), said, manner) for text in named) else named


def _said(reading: Reading, manner: Manner) -> list[str]:
    """Return what a side says, part by part in one word each, and its quarters as they are looked for."""
    said = ["".join(word.lstrip(_MARKS) for word in part) for part in flat_words(reading.raw, manner)]
    return said + [_words(area.name.text, manner) for area in reading.areas]  # Sector F8, as F-8 is read


def _words(quarter: str, manner: Manner) -> str:
    """Return a quarter's name as it is looked for; "" of a numbered part, a lettered block, a road's kind."""
    words = [word for word in canonical_words(quarter.lower(), manner) if word.lstrip(_MARKS) not in GENERIC]
    is_name = any(word[0] not in _MARKS for word in words) and all(len(word) > 1 for word in words)
    name = "".join(word.lstrip(_MARKS) for word in words)
    return name if is_name and (name.isalpha() or _SECTOR.fullmatch(name)) else ""


def _is_among(name: str, said: list[str], manner: Manner) -> bool:
    return any(is_one_name(name, words, manner) or (len(name) >= _LEAST_NAME and name in words) for words in said)
