"""The scripts of India and Bangladesh in Latin letters, as road signs have them: প্লট is plot, मार्ग marg.

Nine blocks of Unicode, from Devanagari to Malayalam, have one order of letters (that of ISCII), so that one table of
places in a block serves all. The vowel that no letter writes is written a, but for the last one of a word, which few
languages say. What is left are the consonants with what vowels stand there, to be compared by their consonants.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first

FIRST, LAST = "\u0900", "\u0d7f"  # Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam
_BLOCK: Final = 0x80
_VIRAMA, _NUKTA, _DIGITS = 0x4D, 0x3C, 0x66
# Letters from place 5 on, consonants from 0x15, signs of vowels from 0x3E.
_VOWELS: Final = dict(enumerate(("a", "a", "i", "i", "u", "u", "ri", "l", "e", "e", "e", "ai", "o", "o", "o", "au"), 5))
_CONSONANTS: Final = dict(
    enumerate(
        ("k", "kh", "g", "gh", "ng", "ch", "chh", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n",
         "n", "p", "ph", "b", "bh", "m", "y", "r", "r", "l", "l", "l", "v", "sh", "sh", "s", "h"), 0x15,
    )
) | {0x58: "q", 0x59: "kh", 0x5A: "gh", 0x5B: "z", 0x5C: "r", 0x5D: "rh", 0x5E: "f", 0x5F: "y"}  # fmt: skip
_SIGNS: Final = dict(enumerate(("a", "i", "i", "u", "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au"), 0x3E))
_NASALS: Final = {0x01: "n", 0x02: "n", 0x03: ""}
# Letters that one script alone has at its place: consonants of Assam, and those of Punjab and Kerala without a vowel.
_OWN: Final = {"ৰ": "r", "ৱ": "v"}
_CLOSED: Final = {"ੰ": "n", "ൺ": "n", "ൻ": "n", "ർ": "r", "ൽ": "l", "ൾ": "l", "ൿ": "k"}
_ANUSVARA: Final = 0x02
_LABIALS: Final = range(0x2A, 0x2F)  # चंपारण is Champaran
_TOWN: Final = re.compile(
    rf"([aeiou][^aeiou]h?)a({'|'.join(longest_first(forms('abroad.town.end.indian')))})$"
)  # মিরপুর
_UNSAID: Final = "a "
# Around a vowel that no letter writes and nobody says: a vowel, a consonant, it, a consonant, a vowel (राजकोट, Rajkot).
_FRAME: Final = (True, False, True, False, True)
_VOWEL_LETTERS: Final = frozenset("aeiou")
_NORTHERN: Final = tuple(chr(code) for block in (0x900, 0xA00, 0xA80) for code in range(block, block + _BLOCK))
_BENGALI: Final = range(0x980, 0xA00)  # whose ng stays before every letter: রংপুর is Rangpur
_SOUTHERN: Final = "\u0c00"  # from Telugu on a nasal at the end is m: കൊല്ലം is Kollam
_WITH_NUKTA: Final = {"d": "r", "dh": "rh", "j": "z", "ph": "f", "b": "r"}
INDIC: Final = re.compile(f"[{FIRST}-{LAST}]+")


def is_indic(text: str) -> bool:
    """Whether any letter is of one of the nine scripts.

    >>> is_indic("মহাখালী"), is_indic("Mohakhali")
    (True, False)
    """
    return INDIC.search(text) is not None


def in_letters(text: str) -> str:
    """Return a text with the letters and digits of these scripts in Latin; others stand.

    >>> in_letters("प्रकाश मार्ग, ४५"), in_letters("ঢাকা ১২০৮")
    ('prakash marg, 45', 'dhaka 1208')
    >>> in_letters("चंपारण"), in_letters("ਸੰਗਰੂਰ"), in_letters("കാസർഗോഡ്"), in_letters("ಕೊಲ್ಲಂ")
    ('champaran', 'sangrur', 'kasargod', 'kollam')
    >>> in_letters("राजकोट"), in_letters("सहारनपुर"), in_letters("कमल")
    ('rajkot', 'saharanpur', 'kamal')
    """
    return INDIC.sub(lambda match: _word(match[0]), text)


def _word(word: str) -> str:
    found = _sounds(word)
    if word.startswith(_NORTHERN):
        for at in range(len(found) - 3, 1, -1):
            if found[at] == _UNSAID and tuple(map(_is_vowel, found[at - 2 : at + 3])) == _FRAME:
                found[at] = ""
    said = "".join(found).replace(_UNSAID, "a")
    return _TOWN.sub(r"\1\2", said) if ord(word[0]) in _BENGALI else said


def _is_vowel(sound: str) -> bool:
    return sound[:1] in _VOWEL_LETTERS and sound != ""


def _sounds(word: str) -> list[str]:
    """Return the sounds of a word, consonant by consonant, with `_UNSAID` for a vowel that no letter writes."""
    found: list[str] = []
    is_open = False  # whether a consonant stands last whose vowel nothing has said yet
    for at, letter in enumerate(word):
        place = _place(letter)
        if sound := _OWN.get(letter) or _CONSONANTS.get(place):
            found += [_UNSAID, sound] if is_open else [sound]
            is_open = True
        elif place == _NUKTA and found:
            found[-1] = _WITH_NUKTA.get(found[-1], found[-1])
        elif place in _NASALS or letter in _CLOSED:
            nasal = _CLOSED.get(letter) or _nasal(letter, word[at + 1 : at + 2])
            if is_open:
                found.append(_UNSAID + nasal)
            else:
                found[-1:] = [(found[-1] if found else "") + nasal]  # of one sound with its vowel
            is_open = False
        else:
            found.append(_other(place))
            is_open = False
    return found


def _place(letter: str) -> int:
    return (ord(letter) - ord(FIRST)) % _BLOCK


def _nasal(letter: str, following: str) -> str:
    if _place(letter) != _ANUSVARA or ord(letter) in _BENGALI:
        return _NASALS[_place(letter)]
    is_labial = _place(following) in _LABIALS if following else letter >= _SOUTHERN
    return "m" if is_labial else _NASALS[_ANUSVARA]


def _other(place: int) -> str:
    """Return a sign of a vowel, a vowel or a digit; nothing for a virama and what has no sound of its own."""
    if _DIGITS <= place < _DIGITS + 10:
        return str(place - _DIGITS)
    return _SIGNS.get(place) or _VOWELS.get(place) or ""
