"""Lands whose addresses are taken apart by words alone, with what words count, name and join there.

Each land is a set of tables of the lexicon (`abroad.arabia.*`, `abroad.turkey.*`, `abroad.india.*`) and a few habits:
whether a number stands before what it counts, and whether each quarter counts its roads anew.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final, NamedTuple

from falsefront.address.abroad.written.arabia import egyptian_forms, gulf_forms
from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.lexicon.table import forms, kinds, longest_first, values
from falsefront.address.plain.arabian import ARTICLES

_ARABIC: Final = re.compile("[\u0620-\u064a]")
_SCRIPT: Final = values("abroad.arabia.script")
_ZONE: Final = re.compile("منطقة(?: رقم)? *(?=[0-9٠-٩])")
_IN_SCRIPT: Final = re.compile("|".join(longest_first(_SCRIPT)))
_LETTERED: Final = re.compile(r"\b([a-z])-(\d{1,2})[ .]*(blok)\b")  # B-4 Blok
_KILOMETRE: Final = re.compile(r"\b(\d+(?:,\d+)?)[ .]*km\b\.?")  # 9. Km is none of No:9
_ROMAN_LETTERED: Final = re.compile(rf"\b({'|'.join(longest_first(frozenset(ROMAN)))})-([a-d])\b")
_PARTED_CODE: Final = re.compile(r"\b([1-8]\d\d) (?=\d{3}(?![\d/-]))")


class Habits(NamedTuple):
    """What an order of words, a sign or a count means in a land."""

    is_arabian: bool = False
    counts_before: bool = False  # 105 Ada 3 Parsel, 22. Cadde: the number stands before
    by_quarters: bool = False  # each quarter counts its roads anew
    has_sides: bool = False  # Andheri (East)


class Land(NamedTuple):
    """The words of some countries by what they say."""

    countries: frozenset[str]
    labels: Mapping[str, str]
    local: Mapping[tuple[str, str], str]
    types: Mapping[str, tuple[str, str]]
    leading: frozenset[str]  # types that stand before their name, too
    small: frozenset[str]
    signs: frozenset[str]
    generic: frozenset[str]
    before_city: frozenset[str]
    firms: frozenset[str]
    behind: frozenset[str]  # a landmark stands before these
    code: re.Pattern[str]
    habits: Habits
    in_letters: Callable[[str], str]  # words of another script
    written: Callable[[str], str]  # of a folded text in lower case

    def kind(self, country: str, word: str) -> str | None:
        """Return what a word counts."""
        return self.local.get((country, word)) or self.labels.get(word)

    def is_road(self, word: str) -> bool:
        """Whether a word is a kind of road."""
        return word in self.types and self.types[word][0] == "road"


_ARABIA: Final = frozenset(
    {"AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE"}
)
_INDIA: Final = frozenset({"BD", "IN", "LK", "NP", "PK"})
_UMLAUTS: Final = str.maketrans("üÜ", "uU")  # no Chinese vowel
_DIGITS_OF_CODE: Final = {"BD": 4, "IN": 6}
_USUAL_DIGITS: Final = 5
COUNTRIES: Final = _ARABIA | _INDIA | {"TR"}


@cache
def land_of(country: str) -> Land:
    """Return the land of one of `COUNTRIES`."""
    if country in _ARABIA:
        habits, code = Habits(is_arabian=True), re.compile(r"\d{5}(?:-?\d{4})?")
        return _land("arabia", _ARABIA, habits, code)._replace(in_letters=_from_arabic, written=_as_in_arabia)
    if country in _INDIA:
        code = re.compile(rf"\d{{{_DIGITS_OF_CODE.get(country, _USUAL_DIGITS)}}}")
        land = _land("india", _INDIA, Habits(by_quarters=True, has_sides=True), code)
        return land._replace(
            written=lambda text: land.written(
                _ROMAN_LETTERED.sub(lambda it: f"{ROMAN[it[1]]}{it[2]}", _PARTED_CODE.sub(r"\1", text))
            )
        )
    land = _land("turkey", frozenset({"TR"}), Habits(counts_before=True), re.compile(r"\d{5}"))
    return land._replace(
        in_letters=lambda raw: raw.translate(_UMLAUTS),
        written=lambda text: land.written(_KILOMETRE.sub(r"km \1", _LETTERED.sub(r"\1\2 \3", text))),
    )


def _land(name: str, countries: frozenset[str], habits: Habits, code: re.Pattern[str]) -> Land:
    def words(kind: str) -> frozenset[str]:
        return forms(f"abroad.{name}.{kind}") if f"abroad.{name}.{kind}" in kinds() else frozenset()

    def said(kind: str) -> dict[str, str]:
        return values(f"abroad.{name}.{kind}") if f"abroad.{name}.{kind}" in kinds() else {}

    types = {form: (value.split()[0], value.split()[1]) for form, value in said("type").items()}
    phrases = said("phrase")
    ways = (re.escape(it) + ("" if it.endswith("-") else r"(?!\w)\.?") for it in longest_first(phrases))
    found = re.compile(rf"(?<![\w.-])(?:{'|'.join(ways)})")
    return Land(
        countries=countries,
        labels=said("number"),
        local={(value.split()[0], form): value.split()[1] for form, value in said("number.local").items()},
        types=types,
        leading=frozenset(types) if habits.is_arabian else words("leading"),
        small=words("small") | (ARTICLES if habits.is_arabian else frozenset()),
        signs=words("sign") | {"#"},
        generic=words("generic"),
        before_city=words("before_city"),
        firms=words("firm"),
        behind=words("behind"),
        code=code,
        habits=habits,
        in_letters=str,
        written=lambda text: found.sub(lambda it: f" {phrases[it[0].rstrip('.')]} ", text),
    )


def has_arabic(text: str) -> bool:
    """Whether a text has a letter of Arabic."""
    return _ARABIC.search(text) is not None


def _from_arabic(raw: str) -> str:
    return _IN_SCRIPT.sub(lambda it: _SCRIPT[it[0]], _ZONE.sub(", zone ", raw)) if has_arabic(raw) else raw


def _as_in_arabia(text: str) -> str:
    return gulf_forms.written(egyptian_forms.written(text))
