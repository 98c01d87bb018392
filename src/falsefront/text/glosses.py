"""Chinese for who cannot read it: how it sounds, and what generic words of it mean, word by word.

No translation: a name is spelled, and of what the table knows (a kind of firm, of goods, of package) the meaning stands
beside it. It is for reading along only; nothing is compared by it.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from falsefront.text.hanzi import HAN, simplified, syllables_of
from falsefront.text.languages import language
from falsefront.text.once import once

_TABLE: Final = Path(__file__).parent / "data" / "generic_words.tsv"
_CHINESE: Final = "zh"
_PIECE: Final = re.compile(rf"({HAN.pattern}+)")
_SHORTEST_INSIDE: Final = 2  # characters of a generic word in the middle of a name: 行 and 台 are parts of many
_KEPT: Final = 65_536
_UNITS: Final = "unit"
_CITY: Final = "市"  # no first character of a firm's name behind a city's


def meaning(word: str) -> str | None:
    """Return what a generic word means in English, in whatever characters it is written; None for any other.

    >>> meaning("制造"), meaning("製造"), meaning("榛砚")
    ('manufacture', 'manufacture', None)
    """
    known = _known().get(simplified(word))
    return known[1] if known else None


@lru_cache(maxsize=_KEPT)
def glossed(text: str, places: Collection[str] = frozenset()) -> str | None:
    """Return a Chinese text in pinyin without tones, generic words with their meaning; None where it is not Chinese.

    `places` are names of cities, which a firm's name begins with.

    >>> glossed("邢台汀禾试剂制造有限公司", frozenset({"邢台"}))
    'Xingtai Tinghe shiji (reagents) zhizao (manufacture) youxiangongsi (limited company)'
    >>> glossed("邢台市汀禾试剂厂", frozenset({"邢台"}))
    'Xingtai Shi Tinghe shiji (reagents) chang (works)'
    >>> glossed("氯化钠 分析纯 500g"), glossed("12.00元/瓶"), glossed("Mill Road")
    ('lühuana (sodium chloride) fenxichun (analytical grade) 500g', '12.00 yuan / ping (bottle)', None)
    """
    if language(text) != _CHINESE:
        return None
    said = [_run(piece, places) if HAN.match(piece) else piece.strip() for piece in _PIECE.split(text)]
    return " ".join(filter(None, said))


def _run(run: str, places: Collection[str]) -> str:
    """Return a run of Chinese characters word by word."""
    plain = simplified(run)
    return " ".join(_told(word, plain) for word in _words(plain, places))


def _told(word: str, whole: str) -> str:
    known = _known().get(word)
    sound = _sound(word)
    if known is None or not _is_meant(word, known[0], whole):
        return sound.capitalize()
    return sound if sound == known[1] else f"{sound} ({known[1]})"


def _is_meant(word: str, kind: str, whole: str) -> bool:
    """Whether a word has its generic meaning: one character has it at the end, a unit by itself."""
    return len(word) >= _SHORTEST_INSIDE or word == whole or (kind != _UNITS and whole.endswith(word))


def _words(plain: str, places: Collection[str]) -> Iterator[str]:
    """Give the words of a run: a city before, then the longest generic ones, and what stands between them."""
    at = next((size for size in (3, 2) if plain[:size] in places and plain[size:]), 0)
    if at:
        yield plain[:at]
        if plain.startswith(_CITY, at) and len(plain) > at + 1:
            yield _CITY
            at += 1
    begun = at
    while at < len(plain):
        word = _generic(plain, at)
        if word is None:
            at += 1
            continue
        if at > begun:
            yield plain[begun:at]
        yield word
        at = begun = at + len(word)
    if at > begun:
        yield plain[begun:at]


def _generic(plain: str, at: int) -> str | None:
    """Return the longest generic word that stands there; a short one at the end alone."""
    for size in range(min(_longest(), len(plain) - at), 0, -1):
        word = plain[at : at + size]
        if word in _known() and _is_meant(word, _known()[word][0], plain) and (size > 1 or at + 1 == len(plain)):
            return word
    return None


def _sound(word: str) -> str:
    syllables = syllables_of(word)
    behind = (f"'{each}" if each.startswith(("a", "e", "o")) else each for each in syllables[1:])
    return "".join((*syllables[:1], *behind)).replace("v", "ü")


@once
def _known() -> Mapping[str, tuple[str, str]]:
    rows = (line.split("\t") for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:])
    return MappingProxyType({word: (kind, means) for word, kind, means in rows})


@once
def _longest() -> int:
    return max(map(len, _known()))
