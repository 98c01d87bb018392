"""Signs of money that are letters which much else begins with: R350 may be a tyre, a road or 350 rand.

In data/letter_signs.tsv each has its place, its currency and the lands that have it. Where the `certain` ones stand
before or behind an amount as only money is written (R1 299, R 19.99), they are money anywhere; all others, and those
with plain digits, only where an element's name says that it holds a price.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from falsefront.text.once import once
from falsefront.text.remembered import remembered

_TABLE: Final = Path(__file__).parent / "data" / "letter_signs.tsv"
_LETTER: Final = r"[A-Za-zÀ-ÿ\u0400-\u04ff]"
_SURE: Final = r"(?:\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d\d)?|\d{1,6}[.,]\d\d)(?![\d.,]*\d)"
_ANY: Final = r"(?:\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d\d?)?|\d{1,8}(?:[.,]\d\d?)?)"
_PLACES: Final = ("behind", "before")
_BEHIND: Final = r"(?:\s?(?:/[=-]|,-|\.-))?"


class _Row(NamedTuple):
    sign: str
    place: str  # "before", "behind" or "both" of an amount
    is_certain: bool  # before an amount as a price is written; others in an element that is called a price
    code: str
    lands: frozenset[str]


@once
def _rows() -> tuple[_Row, ...]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()[1:]
    told = [line.split("\t") for line in lines]
    return tuple(
        _Row(sign, place, kind == "certain", code, frozenset(lands.split(",")))
        for sign, place, kind, code, lands in told
    )


@once
def _whole() -> re.Pattern[str]:
    """Return an expression for a text that is such a sign and an amount, and nothing else."""
    before, behind = (_any_of(row.sign for row in _rows() if row.place != not_at) for not_at in _PLACES)
    return re.compile(rf"(?:({before})\.?\s?{_ANY}|{_ANY}\s?({behind})\.?){_BEHIND}")


def certain_signs() -> str:
    """Return an expression for the signs that are money before an amount as a price is written, or right behind one."""
    before, behind = (
        _any_of(row.sign for row in _rows() if row.is_certain and row.place != not_at) for not_at in _PLACES
    )
    return rf"(?-i:{before})(?=\s?{_SURE})|(?:(?<=\d)|(?<=\d\s))(?-i:{behind})(?!{_LETTER})"


def _any_of(signs: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, set(signs)), key=lambda sign: (-len(sign), sign)))


def first_letters() -> frozenset[str]:
    """Return the letters that those signs begin with, in small letters."""
    return frozenset(re.sub(r"\W", "", row.sign).lower() for row in _rows() if row.is_certain)


@remembered
def letter_sign(text: str) -> str | None:
    """Return the sign of a text that is such a sign with an amount, None of any other.

    >>> letter_sign("R350"), letter_sign("1 299 DT"), letter_sign("Tyre R16"), letter_sign("R")
    ('R', 'DT', None, None)
    """
    found = _whole().fullmatch(text.strip())
    return (found[1] or found[2]) if found else None


def money_of_letter(sign: str, language: str | None) -> str | None:
    """Return the currency of such a sign in the land of a language ("en-za"), or the only one that it has.

    >>> money_of_letter("R", None), money_of_letter("P", "en-BW"), money_of_letter("P", "en")
    ('ZAR', 'BWP', None)
    """
    land = (language or "").lower().replace("_", "-").rpartition("-")[2]
    rows = [row for row in _rows() if row.sign == sign or row.sign.lower() == sign]
    there = [row.code for row in rows if land in row.lands]
    codes = there or [row.code for row in rows]
    return codes[0] if len(set(codes)) == 1 else None


def lands_of_letter(sign: str) -> dict[str, str]:
    """Return the currencies that such a sign may mean, by the lands that have it."""
    return {land: row.code for row in _rows() if row.sign == sign for land in row.lands}
