"""One road's name in two transliterations: Volodymyrska and Vladimirskaya, Ganesa and Ganesha.

Languages that share a city, and times that spelled one language otherwise, write one name in two ways. It proves a road
only where number, town and kind of road agree, and never a name with a number in it.
"""

import re
from functools import lru_cache

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.world.words_abroad import Manner, canonical_words
from falsefront.address.lexicon.abroad import BUILDING_IS_NUMBER
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.malay_names import spelled_as_today
from falsefront.address.reading import Reading, Road

_LEAST_CONSONANTS = 6  # of a Slavic name: so few names of one city share them
_LEAST_LETTERS = 5  # of a Malay one, which keeps its vowels
_EMBANKMENT = "emb"
_RIVER = re.compile("(?<=[a-z]{3})ki$")  # набережная реки Мойки is Moyka Embankment
_OF_MALAY = frozenset({"ID", "MY"})
_NO_CONSONANTS = re.compile("[aeiouyj]")
_ASPIRATE = re.compile("(?<![ckstz])h")  # Hrushevskoho is Grushevskogo


def spelled_two_ways(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return road and number where both give one number in one town, on roads of one name in two transliterations.

    None where they do not, and of names that are written the same.
    """
    left, right = a.road, b.road
    if left is None or right is None or a.number is None or a.number != b.number or a.cities.isdisjoint(b.cities):
        return None
    if left.type != right.type or left.direction != right.direction:
        return None
    one, other = (_words(road, manner) for road in (left, right))
    if left.type == _EMBANKMENT:
        one, other = _RIVER.sub("ka", one), _RIVER.sub("ka", other)
    return f"{left.name.text}, {a.number}" if one != other and is_one_spelling(one, other, manner.country) else None


@lru_cache(maxsize=4096)
def is_one_spelling(left: str, right: str, country: str | None) -> bool:
    """Whether two names without their spaces are one as they are transliterated in a country.

    >>> is_one_spelling("volodymyrska", "vladimirskaya", "UA"), is_one_spelling("volodymyrska", "vladimirovskaya", "UA")
    (True, False)
    >>> is_one_spelling("ganesa", "ganesha", "ID"), is_one_spelling("ganesa", "ganesi", "ID")
    (True, False)
    >>> is_one_spelling("zaliznychna", "zheleznodorozhnaya", "UA"), is_one_spelling("pivdenna", "severnaya", "UA")
    (True, False)
    >>> is_one_spelling("himichnyy", "khimichnyi", "UA"), is_one_spelling("cvetochnaja", "tsvetochnaya", "RU")
    (True, True)
    >>> is_one_spelling("railway", "zheleznodorozhnaya", "RU"), is_one_spelling("victory", "mira", "RU")
    (True, False)
    """
    if has_digit(left + right):
        return False
    if country in BUILDING_IS_NUMBER:
        one, other = _evened(left), _evened(right)
        if (known := _NAMES.get(one)) is not None and known == _NAMES.get(other):
            return True
        if other in _IN_ENGLISH.get(one, ()) or one in _IN_ENGLISH.get(other, ()):
            return True
        if _in_any_system(one) == _in_any_system(other):
            return True
        left, right = _ASPIRATE.sub("g", left), _ASPIRATE.sub("g", right)
        one, other = _consonants(left), _consonants(right)
        return left[:1] == right[:1] and one == other and len(one) >= _LEAST_CONSONANTS
    return country in _OF_MALAY and len(left) > _LEAST_LETTERS and spelled_as_today(left) == spelled_as_today(right)


def _evened(name: str) -> str:
    """Return a Slavic name with one letter for i, y and j: pervomayskaya, pervomajskaja."""
    return _SEMIVOWELS.sub("i", name)


def _in_any_system(name: str) -> str:
    """Return a Slavic name in any transliteration: himichnyy, khimichnyi; cvetnoj, tsvetnoi."""
    name = _OF_SOUND.sub(lambda found: _SOUNDS[found[0]], name)
    return name.removeprefix("i")


# Letters of one sound in some transliteration of Russian or Ukrainian, and the one that stands for it in all.
_SOUNDS = dict(letters.split("=") for letters in ["shch=s", "sch=s", "sc=s", "kh=h", "ts=c", "zh=z", "sh=s", "ch=c"])
_OF_SOUND = re.compile("|".join(longest_first(_SOUNDS)))
_SEMIVOWELS = re.compile("[iyj]+")
_NAMES = {
    _evened(name): ukrainian
    for ukrainian, russian in values("abroad.road.two_languages").items()
    for name in (ukrainian, *russian.split())
}
_IN_ENGLISH = {
    _evened(english.replace(" ", "")): frozenset(map(_evened, said.split()))
    for english, said in values("abroad.road.eastern.english").items()
}


def _words(road: Road, manner: Manner) -> str:
    words = canonical_words(road.name.text.lower(), manner)
    return "".join(word for word in words if word[0] not in "~^!#") or road.name.key  # улица Набережная


def _consonants(name: str) -> str:
    return _NO_CONSONANTS.sub("", name)
