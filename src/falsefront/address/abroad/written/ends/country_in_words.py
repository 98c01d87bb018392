"""Addresses whose country stands last in another language: 12 Kestrel Street, Dublin 4, Irland.

Lists of one country write the countries of their suppliers in their own language, whatever the vendor wrote before it.
Such a text is read with the country in English. A name that a town has too, or a region elsewhere, stays (Granada,
Brasília), and so does one that may be a road's: it must stand behind a comma, or behind the digits of a postcode.
"""

import re
from functools import cache
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.text.countries import codes_by_name, country_names
from falsefront.text.country_name import folded

_SIGNS: Final = re.compile(r"[\s,;|/()-]")
_FIRST_HAN, _LAST_HAN = "\u3400", "\u9fff"
_PARTED: Final = re.compile(r"[,;|/(\n]| [-–] ")
_LAST_DIGIT: Final = re.compile(r"\d[^\W_]{0,2}[ .,]+(?=\D+$)")  # 10115, RG2 6GB, D02
_BEHIND: Final = " \t\r\n.,;)"
_LETTER: Final = re.compile(r"[^\W\d_]")
_FOREIGN: Final = re.compile(
    "[\u0370-\u1dff\u1f00-\uffff]"
)  # Greek and whatever is not in Latin letters: its readers know it
_LEAST_LETTERS: Final = 6  # of an address before its country
_LEAST_NAME: Final = 5  # letters of a Latin name: a shorter one is as often a word or somebody's name
_MOST_NAME: Final = 60  # characters
_OFFICIAL: Final = " of"  # ends what a list has turned round: Korea, Republic of


def country_in_english(text: str) -> str:
    """Return a text with the country that ends it in English; a text without one, or with an English one, as it is.

    >>> country_in_english("12 Kestrel Street, Dublin 4, Irland"), country_in_english("1 Kestro-ro, Korea, Republic of")
    ('12 Kestrel Street, Dublin 4, Ireland', '1 Kestro-ro, South Korea')
    >>> country_in_english("12 Kestrel St, Leeds LS1 4AP Großbritannien"), country_in_english("12 Via Irlanda")
    ('12 Kestrel St, Leeds LS1 4AP, United Kingdom', '12 Via Irlanda')
    >>> country_in_english("Calle Kestrel 12, Granada"), country_in_english("12 Kestrel St, Dublin, Ireland")
    ('Calle Kestrel 12, Granada', '12 Kestrel St, Dublin, Ireland')
    """
    end = text.rstrip(_BEHIND)
    word = end[end.rfind(" ") + 1 :]
    if not end[-1:].isalpha() or _FIRST_HAN <= word[0] <= _LAST_HAN or _FIRST_HAN <= word[-1] <= _LAST_HAN:
        return text  # of Chinese characters see `country_in_han`
    if not word.isalpha():
        word = _SIGNS.split(word)[-1]
    if _ending(word) not in _last_words():
        return text
    for start in _starts(end):
        code = _codes().get(folded(end[start:]))
        if code is not None:
            before = end[:start].rstrip(" \t\r\n,;|/(-–")
            return f"{before}, {country_names()[code][0]}" if _is_address(before) else text
    return text


def _ending(word: str) -> str:
    return word.lower() if word.isascii() else folded(word)


def _starts(text: str) -> list[int]:
    """Return where a country's name may begin: behind the last two signs, or behind the last digits."""
    tail = max(0, len(text) - _MOST_NAME)
    signs = [found.end() for found in _PARTED.finditer(text, tail)]
    digits = _LAST_DIGIT.search(text, tail)
    return [*signs[-2:], *([digits.end()] if digits is not None else [])]


def _is_address(text: str) -> bool:
    return len(_LETTER.findall(text)) >= _LEAST_LETTERS and (text.isascii() or _FOREIGN.search(text) is None)


@cache
def _codes() -> dict[str, str]:
    """Return the names of countries that no English address has -> code."""
    return {name: code for name, code in codes_by_name().items() if _is_telling(name, code)}


def _is_telling(name: str, code: str) -> bool:
    if name.endswith(_OFFICIAL):
        return True
    if name in {folded(one) for one in country_names()[code]}:
        return False
    if not name.isascii():
        return True
    joined = name.replace(" ", "")
    if len(joined) < _LEAST_NAME or joined in world().countries:
        return False
    if any(region.country != code for region in world().regions.get(joined, ())):
        return False
    return joined not in world().cities  # Brasília, Singapur


@cache
def _last_words() -> frozenset[str]:
    return frozenset(name.rsplit(" ", 1)[-1] for name in _codes())
