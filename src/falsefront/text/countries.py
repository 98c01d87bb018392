"""Which countries there are and what they are called: the one table that addresses and contacts read.

A code is ISO 3166-1 alpha-2, with XK for Kosovo and the former AN and CS. Built by fixtures/countries/build.py from
GeoNames (CC BY 4.0), Unicode CLDR (Unicode License v3) and common usage; read at the first question, in about 5 ms.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from falsefront.text.country_name import folded
from falsefront.text.once import once

CHINESE: Final = frozenset({"CN", "HK", "MO", "TW"})  # codes of those whose addresses are written in Chinese
_TABLE: Final = Path(__file__).parent / "data" / "countries.tsv"
_SHORT_LETTERS: Final = 4  # Latin letters of a name that is as often a word, a code or somebody's name
_SHORT: Final = frozenset(
    {"cuba", "eire", "fiji", "iran", "iraq", "laos", "oman", "peru", "prc", "togo", "u a e", "u k", "u s a", "uae",
     "uk", "usa"}
)  # fmt: skip
_EMIRATES: Final = frozenset({"abu dhabi", "ajman", "dubai", "sharjah"})  # stand where others name their country
_MOST_CHARS: Final = 40  # of a country's name with what parts it from the words before it
_PARTING: Final = re.compile(r"[,;\-–.\s(]+(?=[^\s,;\-–.()])")
_LAST_WORD: Final = re.compile(r"[^\s,;\-–.()]+$")
_BEHIND: Final = " \t\r\n.)"


@once
def country_names() -> Mapping[str, tuple[str, ...]]:
    """Return code -> the names to look for inside an address, the usual English one first.

    >>> country_names()["GE"][:2]
    ('Georgia', 'Грузия')
    """
    return MappingProxyType({code: tuple(names.split("|")) for code, names, _further in _rows()})


@once
def codes_by_name() -> Mapping[str, str]:
    """Return every known name, `folded`, -> code: for a text that is a country's name and nothing else."""
    codes: dict[str, str] = {}
    for code, names in country_names().items():
        for name in names:
            codes.setdefault(folded(name), code)
    for code, _names, further in _rows():
        for name in further.split("|"):
            codes.setdefault(name, code)
    codes.pop("", None)
    return MappingProxyType(codes)


@once
def _rows() -> tuple[tuple[str, str, str], ...]:
    lines = _TABLE.read_text(encoding="utf-8").split("\n")
    cells = [line.split("\t") for line in lines if line and line[0] != "#"]
    return tuple((code, names, further) for code, names, further in cells)


def ends_in_country(text: str) -> bool:
    """Whether a text ends in the name of a country, in any language that is known, or of an emirate.

    Names that are not a country's usual ones begin with a capital letter where their script has them: what "kitajska"
    is to a Slovene may be a word elsewhere. Of names of up to four Latin letters only the usual ones count.

    >>> [ends_in_country(text) for text in ("Tangshan, Hebei, China.", "China town", "10115 Berlin, Germania")]
    [True, False, True]
    """
    text = text.rstrip(_BEHIND)
    tail = text[-_MOST_CHARS:]
    last = _LAST_WORD.search(tail)
    if last is None or folded(last[0]) not in _last_words():
        return False
    starts = [0] if len(tail) == len(text) else []
    return any(_is_country(tail[start:]) for start in (*starts, *(found.end() for found in _PARTING.finditer(tail))))


def _is_country(text: str) -> bool:
    name = folded(text)
    if name in _EMIRATES:
        return True
    if name not in codes_by_name() or (name.isascii() and len(name) <= _SHORT_LETTERS and name not in _SHORT):
        return False
    return text[0].upper() == text[0] or name in _usual_names()


@once
def _usual_names() -> frozenset[str]:
    return frozenset(folded(name) for names in country_names().values() for name in names)


@once
def _last_words() -> frozenset[str]:
    """Return how names end: most lines are told from a country's by that alone."""
    return frozenset(name.rsplit(" ", 1)[-1] for name in (*codes_by_name(), *_EMIRATES))
