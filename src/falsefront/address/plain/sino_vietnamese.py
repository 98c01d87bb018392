"""How Vietnamese reads Chinese characters: 春芳 is Xuân Phương. Most names of its places and people are so read."""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

_TABLE: Final = Path(__file__).parents[1] / "data" / "hanviet.tsv"
_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"
_TONE: Final = re.compile(f"[{_TONES}]")
_LAST_Y: Final = re.compile("(?<=[^aeiouyâêôăơư])y$")


def is_read(characters: str, syllables: tuple[str, ...], *, with_tones: bool) -> bool:
    """Whether a name in characters is read as these syllables, with their accents or by their letters alone.

    >>> is_read("春芳", ("xuân", "phương"), with_tones=True), is_read("春芳", ("xuan", "phuong"), with_tones=False)
    (True, True)
    >>> is_read("清林", ("thanh", "lân"), with_tones=True), is_read("春芳", ("xuân",), with_tones=True)
    (False, False)
    """
    if len(characters) != len(syllables):
        return False
    spelled = spelled_out if with_tones else plain
    return all(
        spelled(syllable) in map(spelled, readings(character))
        for character, syllable in zip(characters, syllables, strict=True)
    )


def readings(character: str) -> tuple[str, ...]:
    """Return how Vietnamese may read a character; none where the table does not have it."""
    return _table().get(character, ())


@lru_cache(maxsize=8192)
def spelled_out(syllable: str) -> str:
    """Return a syllable with its tone behind it, wherever it is written: thuỷ is thủy, and mĩ mỹ.

    >>> spelled_out("thuỷ") == spelled_out("thủy"), spelled_out("mĩ") == spelled_out("mỹ")
    (True, True)
    """
    apart = unicodedata.normalize("NFD", syllable.lower())
    letters = unicodedata.normalize("NFC", _TONE.sub("", apart))
    return _LAST_Y.sub("i", letters) + "".join(_TONE.findall(apart))


@lru_cache(maxsize=8192)
def plain(syllable: str) -> str:
    """Return the letters of a syllable without its accents.

    >>> plain("Điện"), plain("mỹ")
    ('dien', 'mi')
    """
    apart = unicodedata.normalize("NFD", syllable.lower().replace("đ", "d"))
    return _LAST_Y.sub("i", "".join(letter for letter in apart if not unicodedata.combining(letter)))


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        reading, characters = line.split("\t")
        for character in characters:
            found[character] = (*found.get(character, ()), reading)
    return found
