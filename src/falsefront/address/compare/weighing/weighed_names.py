"""Villages, zones and estates of China that two addresses name and that are two, which nothing may outweigh.

What a name says in characters or in pinyin is known for certain: one number in Shiqiao Village and in Liujiatang
Village is no sign of one place, nor is one booth of two markets. A name in English words may be any name's
translation, and one letter more or less may be a slip.
"""

from itertools import product
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Postfix

from falsefront.address.compare.names_of_places.names import developments_agree, names_agree
from falsefront.address.compare.sites.developments import compared_name
from falsefront.address.compare.sites.distances_from_villages import way_from_village
from falsefront.address.parts.distance import distance
from falsefront.address.parts.zones import is_works_park
from falsefront.address.reading import Name, Reading
from falsefront.text.pinyin import syllable_count

_CHINA: Final = "CN"
_HONG_KONG: Final = "HK"
_VILLAGE: Final = "village"
_ZONE: Final = "zone"
_LIKE: Final = 70  # percent from which two names may be one, spelled otherwise
_LEAST: Final = 2  # syllables of a name that tells


def are_named_apart(a: Reading, b: Reading) -> bool:
    """Whether each of two addresses of the mainland names a village or an estate, none of which may be the other's.

    In Hong Kong a floor and a room say nothing where no house and no road is in common: 昌兴大厦, Cheng Hong Building.
    """
    if a.country == b.country == _HONG_KONG:
        return not ((a.road and b.road) or _has_one_house(a, b))
    if not a.country == b.country == _CHINA:
        return False
    ways = [way_from_village(it) or distance(it.leftover) for it in (a, b)]
    if ways[0] != ways[1]:
        return True
    if _are_apart(_villages(a), _villages(b)) or _are_apart(_estates(a), _estates(b)):
        return True
    works, others = _works(a), _works(b)
    return len(works) == len(others) == 1 and _are_apart(works, others)


def _has_one_house(a: Reading, b: Reading) -> bool:
    return any(developments_agree(one, other, is_hong_kong=True) for one in a.developments for other in b.developments)


def _are_apart(left: list[Name], right: list[Name]) -> bool:
    pairs = list(product(left, right))
    return bool(pairs) and all(_are_two(one, other) for one, other in pairs)


def _are_two(one: Name, other: Name) -> bool:
    """Whether two names are of two places: in characters or pinyin, but for a trade that both end with."""
    names = _without_common_end(one.key, other.key)
    is_told = _is_told(one) and _is_told(other)
    if not is_told and (names == (one.key, other.key) or not all(syllable_count(name) >= _LEAST for name in names)):
        return False
    short, long = sorted(names, key=len)
    return not (short in long or fuzz.ratio(short, long) >= _LIKE or names_agree(one, other) > 0)


def _villages(reading: Reading) -> list[Name]:
    return [area.name for area in reading.areas if area.kind == _VILLAGE]


def _estates(reading: Reading) -> list[Name]:
    return [it.name for it in reading.developments if it.kind is not None or it.use is not None]


def _works(reading: Reading) -> list[Name]:
    """Return the zones and the parks for works, which one writer calls a zone and another a park."""
    zones = [area.name for area in reading.areas if area.kind == _ZONE and area.grade is None]
    return zones + [it.name for it in reading.developments if is_works_park(it)]


def _is_told(name: Name) -> bool:
    """Whether a name is in characters or pinyin, so that its sound is known."""
    if name.hanzi is not None:
        return len(name.hanzi) >= _LEAST
    counts = [syllable_count(word) for word in compared_name(name).lower().split()]
    return all(counts) and sum(counts) >= _LEAST


def _without_common_end(one: str, other: str) -> tuple[str, str]:
    """Return two keys without what both end with, as far as both keep a name: the trade of two markets.

    >>> _without_common_end("hengfengjiancai", "jintaijiancai"), _without_common_end("shiqiao", "hongqiao")
    (('hengfeng', 'jintai'), ('shiqiao', 'hongqiao'))
    """
    size = Postfix.similarity(one, other)
    if size < _LEAST_TRADE or min(len(one), len(other)) - size < _LEAST_NAME:
        return one, other
    return one[:-size], other[:-size]


_LEAST_TRADE, _LEAST_NAME = 6, 5  # letters: jiancai, jintai
