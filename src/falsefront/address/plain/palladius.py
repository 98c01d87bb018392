"""Chinese characters as Russian writes their sounds, by the system of Palladius: 冶金 is Ецзинь."""

import unicodedata
from functools import cache, lru_cache

from falsefront.address.lexicon.table import longest_first, values
from falsefront.text.hanzi import readings_of
from falsefront.text.pinyin import SYLLABLES

_INITIALS = values("cyrillic.palladius.initial")
_FINALS = values("cyrillic.palladius.final")
_SYLLABLES = values("cyrillic.palladius.syllable")
_LONGEST_FIRST = longest_first(_INITIALS)
_LONGEST = 8  # letters of a syllable
_ROUNDED = ("j", "q", "x")
_ALIKE = str.maketrans({"э": "е", "ё": "е", "ъ": None})


def evened(text: str) -> str:
    """Return a Cyrillic text in lower case with the letters that people write for one another as one.

    >>> evened("Хэбэй"), evened("Чанъань")
    ('хебей', 'чанань')
    """
    return unicodedata.normalize("NFKC", text).lower().translate(_ALIKE)


@lru_cache(maxsize=4096)
def in_russian(character: str) -> frozenset[str]:
    """Return what a Chinese character may be in Russian, evened.

    >>> sorted(in_russian("金")), sorted(in_russian("路"))
    (['цзинь'], ['лу'])
    """
    return frozenset(evened(said) for syllable in readings_of(character) for said in _of_syllable(syllable))


@lru_cache(maxsize=4096)
def beginnings(word: str) -> tuple[frozenset[str], ...]:
    """Return the first two letters of pinyin that each syllable of an evened word may have.

    >>> [sorted(some) for some in beginnings("тяньхе")]
    [['ti'], ['he']]
    """
    found: list[frozenset[str]] = []
    syllables = _syllables()
    while word:
        size = next((size for size in range(_LONGEST, 0, -1) if word[:size] in syllables), 0)
        if not size:
            break
        found.append(syllables[word[:size]])
        word = word[size:]
    return tuple(found)


@cache
def _syllables() -> dict[str, frozenset[str]]:
    """Return the syllables of Russian, evened -> the first two letters of pinyin that they may have."""
    found: dict[str, frozenset[str]] = {}
    for syllable in SYLLABLES:
        for said in map(evened, _of_syllable(syllable)):
            found[said] = found.get(said, frozenset()) | {syllable[:2]}
    return found


@lru_cache(maxsize=1024)
def _of_syllable(syllable: str) -> tuple[str, ...]:
    """Return a syllable of pinyin, ü as v, in Russian; nothing where it is none."""
    if syllable in _SYLLABLES:
        return tuple(_SYLLABLES[syllable].split())
    initial = next((it for it in _LONGEST_FIRST if syllable.startswith(it)), "")
    final = syllable[len(initial) :]
    if initial in _ROUNDED and final.startswith("u"):
        final = f"v{final[1:]}"
    return (f"{_INITIALS[initial]}{_FINALS[final]}",) if initial and final in _FINALS else ()
