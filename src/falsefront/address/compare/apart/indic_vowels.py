"""Vowels that the scripts of India write, held against a name in Latin letters: मोना is no Mina, हुसैन no Hassan.

These scripts write every vowel but a, which may be silent, and in Latin letters e, o or u. So i, u, e and o must be
heard where they stand, and where nothing stands no i and no long vowel is.
"""

from collections.abc import Iterator
from typing import Final

from falsefront.address.compare.apart.parted_names import VOWELS, PartedName, parted
from falsefront.address.plain.indic import INDIC, in_letters

# What a Latin spelling has for a vowel: ॉ is o, and Mall has an a; e is also the a of Lake.
_HEARD: Final = {
    "i": frozenset("iey"), "y": frozenset("iey"), "u": frozenset("uow"), "w": frozenset("uow"),
    "e": frozenset("eaiy"), "o": frozenset("ouwa"), "a": frozenset("aeou"),
}  # fmt: skip
_LONG: Final = frozenset({"ee", "oo", "ei", "ou", "ii", "uu"})
_FRONT: Final = frozenset("iy")


def in_indic_letters(text: str) -> Iterator[PartedName]:
    """Yield the names of a text in a script of India."""
    for match in INDIC.finditer(text):
        yield parted(in_letters(match[0]), match[0])


def are_one_in_india(indic: PartedName, latin: PartedName) -> bool:
    """Whether two names of one row of consonants may be one by their vowels.

    >>> mona, kamal = (next(in_indic_letters(name)) for name in ("मोना", "कमल"))
    >>> are_one_in_india(mona, parted("mina", "Mina")), are_one_in_india(kamal, parted("kamal", "Kamal"))
    (False, True)
    """
    if bool(indic.start) != bool(latin.start) and indic.consonants[:1] != "s":
        return False
    ends = len(latin.vowels) - 1
    return all(
        _agree(written, heard, is_before_r=latin.consonants[at + 1] == "r" and not latin.vowels[at + 1])
        for at, (written, heard) in enumerate(zip(indic.vowels[:ends], latin.vowels[:ends], strict=True))
    ) and _ends_agree(indic.vowels[-1], latin.vowels[-1])


def _agree(written: str, heard: str, *, is_before_r: bool) -> bool:
    if set(written) <= {"a"}:  # not written, or ā
        is_silent = not heard and written != "aa"
        is_front = not _FRONT.isdisjoint(heard) and not (is_before_r and heard == "i")  # Circle is सर्कल
        return is_silent or not (is_front or heard in _LONG)
    return any(not _HEARD[letter].isdisjoint(heard) for letter in written if letter in VOWELS)


def _ends_agree(written: str, heard: str) -> bool:
    if not written:
        return _FRONT.isdisjoint(heard[-1:])
    if written in ("o", "u"):
        return True  # Tejgaon is তেজগাঁও
    return any(not _HEARD[letter].isdisjoint(heard) for letter in written)
