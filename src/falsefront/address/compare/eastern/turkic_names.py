"""Names of roads in Uzbek, Kazakh, Kyrgyz or Tajik beside the Russian ones: Farhod ko'chasi, ул. Фархадская.

Russian makes an adjective of the name, and writes Uzbek vowels by its ear: o is а or о (Qatortol, Катартал), a often е
(Xorazm, Хорезм), o' is у, iy at the end и. Two names are one where they share a reading so made and are long enough
that the vowels tell little.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.eastern.eastern_tokens import Token
from falsefront.address.plain.eastern_sounds import heard

_ADJECTIVES: Final = frozenset({"KG", "KZ", "TJ", "UZ"})
_BY_EAR: Final = "UZ"  # whose vowels Russian writes by another ear
_ADJECTIVE: Final = re.compile(r"(\w{2,}?)(?:n?s|(?P<t>C))(?:ka|ki|koe?|kaia)")
_ENDS_OF_STEM: Final = ("", "s", "a", "i", "n")  # Нукусская, Бухарская, Чуйская, Кокандская
_O_WITH_SIGN: Final = re.compile("o['’ʼ`ʹʻ‘´]|ў")
_CYRILLIC: Final = re.compile("[\u0400-\u052f]")
_VOWELS: Final = re.compile("[aeiou]+")
_FOLDED: Final = str.maketrans("oe", "aa")
_GLIDE: Final = re.compile("(?<=a)i(?![aiu])")  # Qorasaroy, Карасарайская
_LAND: Final = re.compile("astan$")  # Turkiston, Туркестанская
_TWICE: Final = re.compile(r"(.)\1+")
_LEAST: Final = 4  # letters of a name
_LEAST_ROW: Final = 3  # consonants of one


def is_turkic_name(one: Token, other: Token, country: str) -> bool:
    """Whether two words are one name, of which one may be the adjective that Russian makes of the other.

    >>> from falsefront.address.abroad.eastern.eastern_tokens import tokens_of
    >>> def are_one(a: str, b: str) -> bool: return is_turkic_name(tokens_of(a)[0], tokens_of(b)[0], "UZ")
    >>> are_one("Farhod", "Фархадская"), are_one("Nukus", "Нукусская"), are_one("Bog'iston", "Богистанская")
    (True, True, True)
    >>> are_one("Farhod", "Фаробий"), are_one("Nukus", "Нурусская"), are_one("Do'stlik", "Дустлик")
    (False, False, True)
    """
    if country not in _ADJECTIVES:
        return False
    left, right = (_readings(it.text, country) for it in (one, other))
    return any(_is_long(it) for it in left & right)


def _is_long(sound: str) -> bool:
    return len(sound) >= _LEAST and len(_VOWELS.sub("", sound)) >= _LEAST_ROW


@lru_cache(maxsize=4096)
def _readings(text: str, country: str) -> frozenset[str]:
    """Return the sounds of a name, and of the names that it may be the adjective or genitive of."""
    plain = {_O_WITH_SIGN.sub(it, text) for it in "uo"} if country == _BY_EAR else {text}
    plain = {it.replace("-", "") for it in plain}
    sounds = {sound for it in plain for sound in heard(it)}
    found = {f"{stem}{end}" for sound in sounds for stem in _stem(sound) for end in _ENDS_OF_STEM}
    if _CYRILLIC.search(text):
        found |= {sound.removesuffix("a") for sound in sounds}
    found |= sounds
    return frozenset(_folded(it) for it in found) if country == _BY_EAR else frozenset(found)


def _stem(sound: str) -> frozenset[str]:
    match = _ADJECTIVE.fullmatch(sound)
    return frozenset() if match is None else frozenset({f"{match[1]}t" if match["t"] else match[1]})


def _folded(sound: str) -> str:
    return _LAND.sub("istan", _TWICE.sub(r"\1", _GLIDE.sub("", sound.translate(_FOLDED))))
