"""Taiwan's spellings of names in letters: Tongyong, Wade-Giles and MPS2, each with the Hanyu pinyin it stands for.

Letters that stand for two names are in the table only where one of them is far more usual; Hanyu pinyin itself never
is. The table is read where the first address of Taiwan in letters is.
"""

import re
from array import array
from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

_PLACES = Path(__file__).parents[1] / "data" / "taiwan_places.tsv"
_TABLE = Path(__file__).parents[1] / "data" / "taiwan_spellings.tsv"
_SYLLABLES = Path(__file__).parents[1] / "data" / "taiwan_syllables.tsv"


class TaiwanSpellings:
    """Hanyu pinyin by the letters of the other systems, kept as checksums: a tenth of what a dictionary would take."""

    def __init__(self, text: str) -> None:
        """Index the table: five hundredths of a second."""
        self._text = text
        entries = []
        start = 0
        while start < len(text):
            end = text.index("\n", start)
            if text[start] != "#":
                forms = text[text.index("\t", start) + 1 : end]
                entries += [(crc32(form.encode()), start) for form in forms.split(" ")]
            start = end + 1
        entries.sort()
        self._sums = array("L", [checksum for checksum, _ in entries])
        self._lines = array("L", [line for _, line in entries])

    def hanyu(self, key: str) -> str | None:
        """Return the Hanyu pinyin of a name spelled in another system; None where it is none, or unknown."""
        checksum = crc32(key.encode())
        at = bisect_left(self._sums, checksum)
        while at < len(self._sums) and self._sums[at] == checksum:
            start = self._lines[at]
            name, _, forms = self._text[start : self._text.index("\n", start)].partition("\t")
            if key in forms.split(" "):
                return name
            at += 1
        return None


@cache
def taiwan_spellings() -> TaiwanSpellings:
    """Read the table; done when the first address of Taiwan in letters is read."""
    return TaiwanSpellings(_TABLE.read_text(encoding="utf-8"))


@cache
def wade_giles_syllables() -> dict[str, tuple[str, ...]]:
    """Return the Hanyu pinyin that each syllable of Wade-Giles may be without its signs: ji and qi of chi."""
    lines = (line.split("\t") for line in _SYLLABLES.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    return {syllable: tuple(said.split(" ")) for syllable, said in lines}


class Spelled(NamedTuple):
    """One district or township: its code and its name in Hanyu pinyin without its generic word."""

    code: str
    key: str


@cache
def taiwan_places() -> dict[str, tuple[Spelled, ...]]:
    """Return the districts and townships by what their names are in each system, letters alone; read when asked for."""
    found: dict[str, tuple[Spelled, ...]] = {}
    for line in _PLACES.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, key, forms = line.split("\t")
            for form in forms.split(" "):
                found[form] = (*found.get(form, ()), Spelled(code, key))
    return found


@cache
def taiwan_heard() -> dict[tuple[str, str], Spelled]:
    """Return the districts by their city and how their names sound, where the city has but one that sounds so."""
    found: dict[tuple[str, str], set[Spelled]] = {}
    for form, places in taiwan_places().items():
        for place in places:
            found.setdefault((place.code[:_CITY], heard(form)), set()).add(place)
    return {key: next(iter(places)) for key, places in found.items() if len(places) == 1}


_CITY = 4  # digits of a city's code
# What writers of no system at all take for each other, in order: whole sounds first, then letters, then what is mute.
_HEARD = tuple(
    (re.compile(letters), one)
    for letters, one in (
        ("[td][sz]+[eu]?", "z"), ("ng", "n"), ("hs|sh|x|sy", "s"), ("[cjz]h|[cjq]", "z"),
        ("h(?![aeiou])", ""), ("(?<=[sz])r", "i"), ("er(?![aeiou])", "e"), ("he", "ho"), ("(?<=[fmp])on", "en"),
        ("b", "p"), ("d", "t"), ("g", "k"), ("y", "i"), ("[wuv]", "o"), ("oei", "oi"), ("ie(?=n)", "ia"),
        ("(?<=[sz])[io]+", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def heard(letters: str) -> str:
    """Return what is left of a name's letters in whichever system: affricates, sibilants, stops and vowels as one each.

    >>> [heard(form) for form in ("hsichih", "shichi", "sijhih", "xizhi")], heard("chungho"), heard("jonghe")
    (['sz', 'sz', 'sz', 'sz'], 'znho', 'znho')
    """
    for pattern, one in _HEARD:
        letters = pattern.sub(one, letters)
    return letters
