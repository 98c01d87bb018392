"""Two roads of an Arab country whose names differ by a vowel or a first letter: Hamad and Hamid, Khalek and Malek.

Vowels are what tells many names apart, and long names are forgiven a letter elsewhere. What is one as it is heard
(`plain.arabian`) is one here; a word that has the same consonants with other vowels, or begins otherwise, is another.
"""

import re
from typing import Final

from falsefront.address.compare.world.words_abroad import Manner, canonical_words, is_title
from falsefront.address.plain.arabian import ARABIAN, heard_in_arabia, spellings
from falsefront.address.reading import Reading, Road

_LEAST: Final = 3
_LEAST_HOUSE: Final = 6  # letters with the article: almanar
_OF_WOMEN: Final = ("a", "ah")
_LONG: Final = "a"  # at the end of a name, where it is written once or twice
_HARD: Final = "k"
_VOWELS: Final = re.compile("[aiuE]+")
_GAPS: Final = re.compile("[^aiuE]([aiuE]*)")  # what stands behind each consonant, none for Fahd as for Fahad
_ONE: Final = ({"E", "i"}, {"E", "a"})  # Sulaiman, Soliman


def arabian_names_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads in Latin letters are two: a word of one name is another name in the other."""
    country = a.country or b.country
    if country in ARABIAN and (apart := _houses_apart(a, b)) is not None:
        return apart
    if country not in ARABIAN or a.road is None or b.road is None or not (a.raw + b.raw).isascii():
        return None
    left, right = (_words(road, Manner(country)) for road in (a.road, b.road))
    if len(left) != len(right):
        return None
    for one, other in zip(left, right, strict=True):
        if (
            min(len(one), len(other)) >= _LEAST
            and not heard_in_arabia(one, other, country)
            and _are_two(one, other, country)
        ):
            if _says(b, one, country) or _says(a, other, country):
                return None  # one names both roads
            return f"two names in Arabic: {one!r} and {other!r}"
    return None


def _houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one kind are two: one name has the ending of women's names that the other has not."""
    if a.road is not None and b.road is not None and a.number is not None and a.number == b.number:
        return None
    names, others = ({(it.kind, it.name.key) for it in side.developments} for side in (a, b))
    if names & others:
        return None
    for kind, key in names:
        for ending in _OF_WOMEN:
            other = key.removesuffix(ending) if key.endswith(ending) else f"{key}{ending}"
            short = min(key, other, key=len)
            is_spelled = short.endswith(_LONG)  # Zahra, Zahraa
            if len(short) >= _LEAST_HOUSE and (kind, other) in others and not is_spelled:
                return f"two names in Arabic: {key!r} and {other!r}"
    return None


def _says(reading: Reading, word: str, country: str) -> bool:
    words = canonical_words(reading.raw.lower(), Manner(country))
    return any(it[0] not in "~^!#" and heard_in_arabia(it, word, country) for it in words)


def _words(road: Road, manner: Manner) -> list[str]:
    words = canonical_words(f"{road.name.text.lower()} road", manner)[:-1]
    return [word for word in words if word.isalpha() and not is_title(word, manner)]


def _are_two(one: str, other: str, country: str) -> bool:
    """Whether two words begin otherwise, or have one row of consonants and other vowels between them."""
    left, right = (min(spellings(word, country, _HARD)) for word in (one, other))
    if left[0] != right[0]:
        return True
    if _VOWELS.sub("", left) != _VOWELS.sub("", right):
        return False
    gaps = list(zip(_GAPS.findall(left), _GAPS.findall(right), strict=True))
    if gaps and ("i" in gaps[-1][0]) != ("i" in gaps[-1][1]):
        return True  # Bakr and Bakri; a at the end may be a silent e
    in_order = list(zip(_VOWELS.findall(left), _VOWELS.findall(right), strict=False))
    is_even = len(_VOWELS.findall(left)) == len(_VOWELS.findall(right))
    return any(
        here and there and here != there and {here, there} not in _ONE
        for here, there in (*gaps, *(in_order if is_even else ()))
    )
