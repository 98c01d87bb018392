"""Chinese names in Hangul: as they sound in Mandarin, or as Korean reads their characters: 상하이 and 상해 are 上海."""

import unicodedata
from functools import cache, lru_cache
from itertools import chain

from falsefront.address.lexicon.table import values
from falsefront.address.plain.heard import hanja, hanja_readings
from falsefront.text.hanzi import readings_of
from falsefront.text.pinyin import SYLLABLES

_INITIALS = values("hangul.initial")
_FINALS = values("hangul.final")
_SYLLABLES = values("hangul.syllable")
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"  # in the order of Unicode's syllables
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FIRST, _PER_LEAD, _PER_VOWEL = 0xAC00, 588, 28
_PLAIN = dict(zip("ㅑㅕㅖㅛㅠ", "ㅏㅓㅔㅗㅜ", strict=True))  # behind ㅈ, ㅉ and ㅊ, where y is not heard
_PALATALS, _ROUNDED = "ㅈㅉㅊ", ("j", "q", "x")


@lru_cache(maxsize=4096)
def in_hangul(character: str) -> frozenset[str]:
    """Return what a Chinese character may be in Hangul.

    >>> sorted(in_hangul("东")), sorted(in_hangul("路"))
    (['동', '둥'], ['노', '로', '루'])
    """
    sounds = {of_syllable(syllable) for syllable in readings_of(character)}
    return frozenset(sound for sound in (*sounds, *hanja_readings(character)) if sound)


def beginnings(word: str) -> tuple[frozenset[str], ...]:
    """Return the first two letters of pinyin that each syllable of a word in Hangul may have, by either reading.

    >>> [sorted(some) for some in beginnings("톈")], "ti" in beginnings("천")[0]
    ([['ti']], True)
    """
    found = _first_letters()
    return tuple(found.get(syllable, frozenset()) for syllable in word)


@cache
def _first_letters() -> dict[str, frozenset[str]]:
    sounds = ((sound[0], syllable) for syllable in SYLLABLES if (sound := of_syllable(syllable)))
    read = ((reading, said) for one, readings in hanja().items() for reading in readings for said in readings_of(one))
    found: dict[str, set[str]] = {}
    for sound, syllable in chain(sounds, read):
        found.setdefault(sound, set()).add(syllable[:2])
    return {sound: frozenset(letters) for sound, letters in found.items()}


@lru_cache(maxsize=1024)
def of_syllable(syllable: str) -> str | None:
    """Return a syllable of pinyin, ü as v, in Hangul; None where it is none.

    >>> of_syllable("jian"), of_syllable("xuan"), of_syllable("huang"), of_syllable("lv"), of_syllable("shi")
    ('젠', '쉬안', '황', '뤼', '스')
    """
    if syllable in _SYLLABLES:
        return _SYLLABLES[syllable]
    initial = next((syllable[:size] for size in (2, 1) if syllable[:size] in _INITIALS), "")
    final = syllable[len(initial) :]
    if initial in _ROUNDED and final.startswith("u"):
        final = f"v{final[1:]}"
    sound = _FINALS.get(final)
    if sound is None or not initial:
        return sound
    return _with_lead(_INITIALS[initial], sound[0]) + sound[1:]


def _with_lead(lead: str, syllable: str) -> str:
    """Return a syllable that begins with a vowel with a consonant before it."""
    vowel, tail = divmod((ord(syllable) - _FIRST) % _PER_LEAD, _PER_VOWEL)
    letter = _PLAIN.get(_VOWELS[vowel], _VOWELS[vowel]) if lead in _PALATALS else _VOWELS[vowel]
    at = _FIRST + _LEADS.index(lead) * _PER_LEAD + _VOWELS.index(letter) * _PER_VOWEL + tail
    return unicodedata.normalize("NFC", chr(at))
