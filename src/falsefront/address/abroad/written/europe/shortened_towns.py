"""Towns between the Oder and the Black Sea whose names of several words are cut short: Gorzów Wlkp., Ústí n. L.

Each word begins as its own does and has its letters in their order, and one is there in full. The name is written out
where one town alone may be meant.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from falsefront.address.gazetteer.elsewhere import City
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.folding import fold

_HERE: Final = frozenset({"BA", "BG", "CZ", "EE", "HR", "HU", "LT", "LV", "ME", "MK", "PL", "RO", "RS", "SI", "SK"})
_LAST_LATIN: Final = "\u024f"
_WORDS: Final = re.compile("[a-z]+")
_WORD: Final = r"[^\W\d_]+\.?"
_PART: Final = re.compile(
    rf"(?:^|(?<=[,;(] )|(?<=[,;(])|(?<=\d )|(?<=\d\w ))({_WORD}(?:(?: ?- ?| |(?<=\.)){_WORD}){{1,3}})(?=\W*(?:$|,))"
)
_NUMERAL: Final = re.compile("[ivx]+")
_LEAST: Final = 3  # letters of the word in full, and of one that is cut short without a stop behind it


def in_full(text: str) -> str:
    """Return a text with its town in full.

    >>> in_full("ul. Sowia 5, Gorzów Wlkp."), in_full("Soví 5, 40001 Ústí n. L."), in_full("Str. Bufniței 5, Tg. Mureș")
    ('ul. Sowia 5, Gorzów Wielkopolski', 'Soví 5, 40001 Ústí nad Labem', 'Str. Bufniței 5, Târgu Mureş')
    >>> told = "ul. Sowia 5, Nowa W.", "ul. Mała, Góra", "St. Góra 5", "ul. Sowia 5, Bielsko-Biała"
    >>> [in_full(it) for it in told] == list(told)
    True
    """
    return _PART.sub(lambda match: _whole(match[1]) or match[0], text) if text[:1] <= _LAST_LATIN else text


@lru_cache(maxsize=4096)
def _whole(said: str) -> str:
    """Return the one town that may be cut short so; "" where none or several may."""
    words = transliterate(fold(said).text.lower()).replace("-", " ").replace(".", ". ").split()
    plain = [word.rstrip(".") for word in words]
    if _towns().keys().isdisjoint(plain) or plain[0] in LEADING_TYPES:
        return ""
    is_open = any(not word.endswith(".") and (len(word) < _LEAST or word in ROAD_TYPES) for word in words)
    if is_open or ("." not in said and "".join(plain) in world().cities):
        return ""
    found = {
        city.code: city.name
        for word in plain
        for city, name in _towns().get(word, ())
        if len(name) == len(words) and all(map(_is_cut, words, name))
    }
    return next(iter(found.values())) if len(found) == 1 else ""


def _is_cut(word: str, whole: str) -> bool:
    """Whether a word is another, or short for it: its letters stand in the other in their order, the first first."""
    plain = word.rstrip(".")
    if plain == whole or _NUMERAL.fullmatch(plain) or _NUMERAL.fullmatch(whole):
        return plain == whole  # V. kerulet is none of VII
    letters = iter(whole[1:])
    return plain[0] == whole[0] and all(letter in letters for letter in plain[1:])


@cache
def _towns() -> Mapping[str, list[tuple[City, tuple[str, ...]]]]:
    """Return each word of the names of towns of several words -> those that have it, with their words."""
    found: defaultdict[str, list[tuple[City, tuple[str, ...]]]] = defaultdict(list)
    towns = {city for cities in world().cities.values() for city in cities if city.country in _HERE}
    for city in towns:
        if not city.is_quarter and (" " in city.name or "-" in city.name):
            words = tuple(_WORDS.findall(transliterate(fold(city.name).text.lower())))
            for word in words:
                if len(word) >= _LEAST:
                    found[word].append((city, words))
    return found
