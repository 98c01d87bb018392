"""A name in translation beside one in pinyin, both in Latin letters: nothing tells that "Red Mountain" is Hongshan.

Hongshan may be 红山, 洪山 or 虹山, and only Chinese characters say which. What whole words translate has one name that
sounds so (People's Road is Renmin Road); of words of one syllable (`china.translated.character`) only two that are a
known name do (White Cloud is Baiyun), and none that the table marks as open, since another name of China sounds alike.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.translations import CHARACTERS, TRANSLATED, TRANSLATED_PAIRS
from falsefront.address.lexicon.words import LANDMARKS, PINYIN_DIRECTIONS
from falsefront.address.reading import Name, Reading
from falsefront.text.hanzi import HAN

_OPEN = forms("china.translated", "open")
_OPEN_PAIRS = forms("china.translated_pair", "open")
_TELLING = frozenset(CHARACTERS) - LANDMARKS | _OPEN | {word for pair in _OPEN_PAIRS for word in pair.split()}
_WORD = re.compile("[a-z]+")
_SOUNDS = {TRANSLATED[word] for word in CHARACTERS.keys() | _OPEN if word in TRANSLATED}
_SOUNDS |= {TRANSLATED_PAIRS[first, second] for first, _, second in (pair.partition(" ") for pair in _OPEN_PAIRS)}
_TRANSLATED_KEY = re.compile(f"(?:{'|'.join(sorted(_SOUNDS))})+(?:{'|'.join(sorted(PINYIN_DIRECTIONS))})?")


@lru_cache(maxsize=16384)
def is_only_translated(left: Name, right: Name) -> bool:
    """Whether two names in Latin letters are one only if a translated word of one stands for what the other spells.

    >>> mountain, cloud = Name("Red Mountain", "hongshan", None), Name("White Cloud", "baiyun", None)
    >>> is_only_translated(mountain, Name("Hongshan", "hongshan", None))
    True
    >>> is_only_translated(cloud, Name("Baiyun", "baiyun", None)), is_only_translated(mountain, mountain)
    (False, False)
    """
    if left.hanzi is not None or right.hanzi is not None or left.text == right.text:
        return False
    words = [name.text.lower().split() for name in (left, right)]
    return any(
        word not in there for here, there in (words, words[::-1]) for phrase in _open(here) for word in phrase.split()
    )


@lru_cache(maxsize=16384)
def is_open(name: Name) -> bool:
    """Whether a name in Latin letters has a translated word that more than one name in pinyin may stand for."""
    return name.hanzi is None and next(_open(name.text.lower().split()), None) is not None


def _open(words: Sequence[str]) -> Iterator[str]:
    """Yield the translated words of a name that more than one name in pinyin may stand for."""
    at = 0
    while at < len(words):
        pair = " ".join(words[at : at + 2])
        if tuple(words[at : at + 2]) in TRANSLATED_PAIRS:
            if pair in _OPEN_PAIRS:
                yield pair
            at += 2
            continue
        if words[at] in _OPEN or (words[at] in CHARACTERS and words[at] not in LANDMARKS):
            yield words[at]
        at += 1


@lru_cache(maxsize=16384)
def may_be_translation(key: str) -> bool:
    """Whether the key of a name is what translated words alone would give it.

    >>> may_be_translation("hongshan"), may_be_translation("hongshandong"), may_be_translation("ningjia")
    (True, True, False)
    """
    return _TRANSLATED_KEY.fullmatch(key) is not None


def may_be_only_translated(a: str, b: str) -> bool:
    """Whether one of two texts has a word that may be a translation and the other has not, both without characters."""
    return _translated_in(a) != _translated_in(b) and not HAN.search(a + b)


@lru_cache(maxsize=4096)
def _translated_in(text: str) -> frozenset[str]:
    return _TELLING.intersection(_WORD.findall(text.lower()))


def have_translated_names(a: Reading, b: Reading) -> bool:
    """Whether road, first village or first estate of one is the other's in translation, and nothing tells so."""
    pairs = zip(_first_names(a), _first_names(b), strict=True)
    return any(one is not None and other is not None and is_only_translated(one, other) for one, other in pairs)


def _first_names(reading: Reading) -> tuple[Name | None, Name | None, Name | None]:
    return (
        reading.road.name if reading.road is not None else None,
        reading.areas[0].name if reading.areas else None,
        reading.developments[0].name if reading.developments else None,
    )
