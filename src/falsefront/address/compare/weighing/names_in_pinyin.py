"""Names of one place in China that are two: 莲塘二区 and Liuqing Area 2, which have nothing but numbers in common.

Names that are translated cannot be told apart so; those that both sides have in pinyin can. It is asked only before two
addresses are weighed, where a name that stands on one side alone weighs little.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.canonical import spoken
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.reading import Place, Reading
from falsefront.text.pinyin import syllable_count

_WORD: Final = re.compile("[a-z]{5,}")
_PART: Final = re.compile("[a-z]{4,}")
_NO_LETTER: Final = re.compile("[^a-z]")
_CHINA: Final = "CN"
_LEAST_SYLLABLES: Final = 2


def names_in_pinyin_apart(a: Reading, b: Reading) -> bool:
    """Whether a name in Chinese is nowhere in the Latin text, which has another in pinyin that Chinese has not."""
    if a.is_chinese_script == b.is_chinese_script or a.country != _CHINA or b.country != _CHINA:
        return False
    chinese, latin = (a, b) if a.is_chinese_script else (b, a)
    if not latin.raw.isascii():
        return False
    said = _letters(latin.raw)
    names = [house.name.key for house in chinese.developments if syllable_count(house.name.key) >= _LEAST_SYLLABLES]
    if not names or any(name in said for name in names):
        return False
    if any(part in name for part in _parts(latin.raw) for name in names):
        return False  # Zensun Boya Square is 正商博雅广场
    heard = _letters(spoken(chinese.raw))
    known = {place.key for one in (a, b) for place in _places(one)}
    return any(
        word not in heard and word not in known and not any(word.startswith(name) for name in known)
        for word in names_in_pinyin(latin.raw)
    )


@lru_cache(maxsize=1024)
def names_in_pinyin(text: str) -> tuple[str, ...]:
    """Return the words of a Latin text that are pinyin and no word that addresses have: Liuqing.

    >>> names_in_pinyin("Building 3, Liuqing Area 2, Beiyuan Street"), names_in_pinyin("Zhongxin Dance Hall")
    (('liuqing', 'beiyuan'), ('dance',))
    """
    return tuple(
        word for word in _WORD.findall(text.lower()) if syllable_count(word) >= _LEAST_SYLLABLES and _is_name(word)
    )


@lru_cache(maxsize=1024)
def _parts(text: str) -> tuple[str, ...]:
    """Return the words of a Latin text that may be part of a name in pinyin."""
    return tuple(word for word in _PART.findall(text.lower()) if syllable_count(word) >= _LEAST_SYLLABLES)


def _is_name(word: str) -> bool:
    found = look_up(word)
    return found.role is None and found.value == word and word not in TRANSLATED


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text.lower())


def _places(reading: Reading) -> list[Place]:
    return [it for it in (reading.province, reading.city, reading.county, reading.town) if it is not None]
