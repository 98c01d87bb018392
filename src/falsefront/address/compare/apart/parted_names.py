"""A name taken apart into its consonants and the vowels behind each, to hold the vowels of two scripts together."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from falsefront.address.plain.scripts import without_article
from falsefront.address.plain.text import folded

LEAST: Final = 3  # consonants of a name that says by itself which it is
ANY: Final = "*"  # a sign that may stand for any vowel
OWN_H: Final = "H"  # an h that is a letter of its own: بهشتی has no bh
VOWELS: Final = "aeiouwy"
_LATIN: Final = re.compile("[a-z]+")
_DIGRAPHS: Final = (
    ("kh", "k"), ("gh", "k"), ("ch", "s"), ("sh", "s"), ("th", "t"), ("dh", "d"), ("zh", "s"), ("ph", "f"),
    ("bh", "b"), ("jh", "j"),
)  # fmt: skip
_CLASSES: Final = str.maketrans("bfpvtdkgqcszjxH", "ppppttkkkkssssh")
_PARTS: Final = re.compile(f"([^{VOWELS}*])([{VOWELS}*]*)")


class PartedName(NamedTuple):
    """A name: the vowels it begins with, its consonants by class, what stands behind each, and how it is written."""

    start: str
    consonants: str
    vowels: tuple[str, ...]
    written: str


def parted(letters: str, written: str) -> PartedName:
    """Return a name in parts; a consonant that is doubled counts once.

    >>> parted("hassan", "Hassan")
    PartedName(start='', consonants='hsn', vowels=('a', 'a', ''), written='Hassan')
    """
    for sound, letter in _DIGRAPHS:
        letters = letters.replace(sound, letter)
    parts: list[tuple[str, str]] = []
    for consonant, vowels in _PARTS.findall(letters):
        one = consonant.translate(_CLASSES)
        if parts and parts[-1] == (one, ""):
            parts.pop()
        parts.append((one, vowels))
    start = letters[: len(letters) - len(letters.lstrip(VOWELS + ANY))]
    return PartedName(start, "".join(one for one, _ in parts), tuple(vowels for _, vowels in parts), written)


def in_latin_letters(text: str) -> Iterator[PartedName]:
    """Yield the names of a text in Latin letters; one that ends in h also without it: Jumeirah is جميرا.

    One to which its article is glued also without that: Essalam is السلام.
    """
    plain = folded(text).text.lower().replace("'", "").replace("’", "")
    for match in _LATIN.finditer(plain):
        word = match[0]
        yield parted(word, word)
        if (bare := without_article(word)) != word:
            yield parted(bare, bare)
        if word.endswith("h"):
            yield parted(word[:-1], word)
