"""Pinyin syllables: which letters can be pinyin, and how many syllables they are."""

import re
import unicodedata
from functools import lru_cache

_INITIALS = ("b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s")
_FINALS_OF = {
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue",
    "l": "a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue",
    "g": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "k": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "q": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "x": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "zh": "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "ch": "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "sh": "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
    "r": "e i ao ou an en ang eng ong u ua uo ui uan un",
    "z": "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
    "c": "a e i ai ao ou an en ang eng ong u uo ui uan un",
    "s": "a e i ai ao ou an en ang eng ong u uo ui uan un",
}
_ALONE = (
    "a ai an ang ao e ei en eng er o ou yi ya ye yao you yan yin yang ying yong yu yue yuan yun "
    "wu wa wo wai wei wan wen wang weng"
)

SYLLABLES = frozenset(
    [initial + final for initial in _INITIALS for final in _FINALS_OF[initial].split()] + _ALONE.split()
)
_LONGEST = 6
_SHORT = 24  # letters up to which a regular expression may try all divisions
_ONE = "|".join(sorted(SYLLABLES, key=len, reverse=True))
_GREEDY = re.compile(_ONE)
_WHOLE = re.compile(f"(?:{_ONE})+")
_MOST_LETTERS = 48  # no name is longer; keeps hostile words cheap


@lru_cache(maxsize=65536)
def syllable_count(word: str) -> int:
    """Return the least number of pinyin syllables that spell a lower-case word; 0 where it is not pinyin.

    >>> syllable_count("zhangye"), syllable_count("xian"), syllable_count("street")
    (2, 1, 0)
    """
    length = len(word)
    if not 0 < length <= _MOST_LETTERS:
        return 0
    greedy = _GREEDY.findall(word)
    if sum(map(len, greedy)) == length:
        return len(greedy)
    if length <= _SHORT and _WHOLE.fullmatch(word) is None:
        return 0
    least = [0] + [length + 1] * length
    for end in range(1, length + 1):
        for start in range(max(0, end - _LONGEST), end):
            if least[start] + 1 < least[end] and word[start:end] in SYLLABLES:
                least[end] = least[start] + 1
    return least[length] if least[length] <= length else 0


def plain(syllable: str) -> str:
    """Return a syllable without its tone mark, ü as v.

    >>> plain("lǜ"), plain("cháng")
    ('lv', 'chang')
    """
    decomposed = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(character for character in decomposed if not unicodedata.combining(character))
