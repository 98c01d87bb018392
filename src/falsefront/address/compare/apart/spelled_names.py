"""Names in Arabic letters that the table of words spells whole, held against another name: النخيل is no Nakhlah.

Elsewhere short vowels are not known (see `written_vowels`) and names meet by their consonants, of which h is one that
may be left out. Where the table says how a word is spelled, its vowels are known, too: Nakheel is Nakhil, Zahra Zahraa.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from falsefront.address.compare.apart.parted_names import LEAST, PartedName, in_latin_letters, parted
from falsefront.address.lexicon.table import values
from falsefront.address.plain.arabian import ARTICLES

_WORD: Final = re.compile("[\u0620-\u064a]+")
# A word of the table that stands apart by a comma is a town or a kind of place, which has other names in other tongues.
_SAID: Final = {
    word: said.split() for word, said in values("abroad.script").items() if _WORD.fullmatch(word) and said[:1] == " "
}
_WEAK: Final = "h"  # heard or not: Zahra, Zara
_SILENT: Final = "e"  # Yasmine
# What a letter stands for as Arabic has three vowels; of several that stand together the first is asked: ei, ay.
_HEARD: Final = {
    "a": frozenset("a"), "e": frozenset("ai"), "i": frozenset("i"), "y": frozenset("i"), "o": frozenset("u"),
    "u": frozenset("u"), "w": frozenset("u"),
}  # fmt: skip


@lru_cache(maxsize=4096)
def spelled_names_apart(arabic: str, latin: str, places: Collection[str]) -> str | None:
    """Return why two texts are two: the consonants of a known word stand in the other text with other vowels.

    A word of two consonants is asked of `places` alone, the words of the other's road and localities.

    >>> spelled_names_apart("12 شارع الكرامة", "12 Al Karim Street", ("karim",))
    "vowels of two names: 'karama' and 'karim'"
    >>> spelled_names_apart("12 شارع الكرامة", "12 Karama Street", ("karama",))
    """
    spelled = list(in_latin_letters(latin))
    for match in _WORD.finditer(arabic):
        said = _SAID.get(match[0], [])
        has_article = len(said) > 1 and said[0] in ARTICLES
        if len(said) - has_article != 1:
            continue
        name = _without_end(said[-1])
        row = _row(name)
        least = LEAST - 1 if has_article else LEAST
        alike = [it for it in spelled if _row(it) == row and len(row) >= (least if it.written in places else LEAST)]
        if alike and not any(_are_one(name, it) for it in alike):
            return f"vowels of two names: {name.written!r} and {alike[0].written!r}"
    return None


def _without_end(word: str) -> PartedName:
    return parted(word.removesuffix("h"), word)


def _row(name: PartedName) -> str:
    return name.consonants.replace(_WEAK, "")


def _are_one(known: PartedName, latin: PartedName) -> bool:
    """Whether a name may be a known one: the same consonants, and vowels that are heard as its are."""
    if bool(known.start) != bool(latin.start) or known.consonants != latin.consonants:
        return False
    *within, (end, other) = zip(known.vowels, latin.vowels, strict=True)
    if bool(end) != bool(other) and (end or other) != _SILENT:
        return False
    return all(_sound_as_one(*pair) for pair in within) and (not (end and other) or _sound_as_one(end, other))


def _sound_as_one(one: str, other: str) -> bool:
    """Whether vowels of two spellings may be one: ee and i, ou and u; a short one may be left out."""
    if not one or not other:
        return len(one + other) <= 1
    return not _HEARD[one[0]].isdisjoint(_HEARD[other[0]])
