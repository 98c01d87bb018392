"""Names of Russia, Ukraine, Belarus, Kazakhstan and Uzbekistan by their sound, whatever transliteration writes them.

Бережковская is Berezhkovskaya, Berežkovskaja, Bereschkowskaja and Berejkovskaïa. Letters that one system has for
another sound than the next leave more than one reading open, and two names are one where they share any of them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import Final

# One sign a sound: H for г and х, W for ж, ш and щ, Q for ч, C for ц and тс.
_CYRILLIC: Final = str.maketrans(
    dict(
        zip(
            "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўқғәңөұүһҳј",
            "abvHdeWziiklmnoprstufHCQWW\0i\0euaeiieHukHanouuHHi",
            strict=True,
        )
    )
)
_SOFT_O: Final = re.compile("[йь]о")
_MARKED: Final = str.maketrans(
    {"š": "W", "ŝ": "W", "ş": "W", "ž": "W", "č": "Q", "ç": "Q", "ć": "C", "ğ": "H", "ħ": "H", "ĥ": "H", "ł": "l",
     "ı": "i", "ï": "i", "ë": "e", "â": "a", "û": "u"}
)  # fmt: skip
_SILENT: Final = re.compile("['’ʼ`ʹʺ\"ʻ‘´]")
# What a letter or several of Latin systems stand for, each with every reading.
_SOUNDS: Final = {
    "schtsch": ("W",), "chtch": ("W",), "shtsh": ("W",), "shch": ("W",), "tsch": ("Q",), "tch": ("Q",),
    "sch": ("W", "sH"), "shh": ("W",), "zh": ("W",), "sh": ("W",), "kh": ("H",), "gh": ("H",),
    "ts": ("C",), "tz": ("C",), "ch": ("Q", "H", "W"), "iou": ("u",), "yo": ("e",), "jo": ("e",), "io": ("o", "e"),
    "x": ("H", "ks"), "w": ("v",), "q": ("k",), "c": ("C", "k"), "j": ("i", "W"), "ou": ("u",), "y": ("i",),
    "g": ("H",), "h": ("H",), "z": ("z", "C"),
}  # fmt: skip
_GERMAN_S: Final = re.compile("(?<=[aeiou])s(?=[aeioun])|^s(?=[aeiou])")  # Partisan, Beresnja, Selena
_LETTERS: Final = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_MOST_OPEN: Final = 4  # letters with several readings; behind them the first reading is taken
_SOFT: Final = re.compile("i+(?=[aeou])|(?<=[aeou])i+(?!$)")
_FEMALE: Final = re.compile("(?<=[ae])i+$")
_TWICE: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=16384)
def heard(word: str) -> frozenset[str]:
    """Return every reading of a word by its sound; a word in no letters of Europe is its own.

    >>> spelled = "Berezhkovskaya", "Berežkovskaja", "Bereschkowskaja", "Berejkovskaïa", "Бережковская"
    >>> len(frozenset.intersection(*map(heard, spelled)))
    1
    >>> heard("Гагарина") & heard("Haharina"), heard("Королёва") & heard("Koroleva"), heard("Lenina") & heard("Lunina")
    (frozenset({'HaHarina'}), frozenset({'koroleva'}), frozenset())
    """
    plain = _SILENT.sub("", unicodedata.normalize("NFC", word.lower()))
    if not plain.isascii() and any("\u0400" <= sign <= "\u052f" for sign in plain):
        return frozenset({_finished(_SOFT_O.sub("е", plain).translate(_CYRILLIC).replace("\0", ""))})
    if not plain.isascii():
        marked = unicodedata.normalize("NFKD", plain.translate(_MARKED))
        plain = "".join(sign for sign in marked if not unicodedata.combining(sign))
    return frozenset(_finished(it) for it in _readings(plain)) - {""}


def _readings(plain: str) -> Iterator[str]:
    for text in dict.fromkeys((plain, _GERMAN_S.sub("Z", plain))):
        parts: list[tuple[str, ...]] = []
        last = open_ = 0
        for match in _LETTERS.finditer(text):
            sounds = _SOUNDS[match[0]]
            open_ += len(sounds) > 1
            parts += (text[last : match.start()],), sounds if open_ <= _MOST_OPEN else sounds[:1]
            last = match.end()
        parts.append((text[last:],))
        yield from map("".join, product(*parts))


def _finished(sounds: str) -> str:
    """Return sounds without soft signs, doubled letters and the glides before and behind vowels.

    >>> _finished("vasilkovskaia"), _finished("moskovskii"), _finished("tverskoi")
    ('vasilkovska', 'moskovski', 'tverskoi')
    """
    sounds = sounds.replace("Z", "z").replace("ts", "C").replace("WQ", "W")
    sounds = _FEMALE.sub("", _SOFT.sub("", sounds))
    return _TWICE.sub(r"\1", sounds)


def joined(words: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return every reading of words that are written as one.

    >>> joined([frozenset({"n"}), frozenset({"nov", "nav"})]) == frozenset({"nov", "nav"})
    True
    """
    found = frozenset({""})
    for sounds in words:
        found = frozenset(_TWICE.sub(r"\1", f"{one}{other}") for one in found for other in sounds)
    return found
