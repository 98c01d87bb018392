"""Names of roads abroad that are a number, or end in one: 17B St in Dubai, Gasan Digital 1-ro in Seoul."""

import re

from falsefront.address.abroad.finer.road_names import Found, road_of
from falsefront.address.abroad.finer.text import ROMAN, Words, has_digit
from falsefront.address.lexicon.abroad import (
    ALIASES,
    DIVISION_ENDINGS,
    NUMBER_BEFORE,
    NUMBER_IN_NAME,
    NUMBER_NAMES,
    SMALL_WORDS,
    is_said_in,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.titles import SPANISH

_NUMBER_BEFORE_IN: frozenset[str | None] = frozenset({"TR", "CY", "AZ", None})
# Where the number that is called so behind a road's name is a house's in any case: Melati Street No. 5.
HOUSES_BEHIND_ROADS = frozenset({
    "TR", "CY", "AZ", "ID", "MY", "SG", "TH", "PH", "GB", "IE", "ZA", "AU", "NZ", "DE", "AT", "CH", "FR", "BE", "NL",
    "LU", "ES", "PT", "IT", "PL", "CZ", "SK", "HU", "RO", "BG", "GR", "HR", "RS", "SI", "SE", "NO", "DK", "FI", "EE",
    "LV", "LT", "RU", "UA", "BY", "KZ", "UZ", "GE", "AM", "MX", "BR", "AR", "CL", "PE",
})  # fmt: skip
STREETS_BY_NUMBER = frozenset({"AE", "QA", "KW", "BH", "OM", "SA"})
_NUMBERED_STEM = re.compile(r"^[a-z]{2,}\d{1,3}(?:ga|na|da|ra|ma|ba|sa)?$")  # of a road in Korea
_BY_NUMBER = re.compile(r"^\d{1,3}[a-z]?$")
_ENGLISH_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_DATES_IN: frozenset[str | None] = frozenset({"RU", "UA", "BY", "KZ", "BG"})  # where roads are called after a day
_COUNTED = forms("abroad.road.counted")
GOES_ON = SMALL_WORDS | _COUNTED  # behind a number that begins a name
_LEAST_STEM = 5  # letters before -ro of which -dae may be the type's
_MOST_WORDS = 3  # before the last word of a name


def is_number_before(words: Words, at: int, country: str | None) -> bool:
    """Whether the number before a type of road is all of its name: 1453 Sokak, and 1453/2 Sokak that leads off it."""
    if words.text[at] not in NUMBER_BEFORE or country not in _NUMBER_BEFORE_IN or not words.joins(at, at - 1):
        return False
    number, stroke, further = words.text[at - 1].partition("/")
    return words.free[at - 1] and number.isdigit() and (not stroke or further.isdigit())


def number_and_letter(words: Words, start: int, at: int) -> tuple[int, list[str]] | None:
    """Return where a road begins whose name is a number and perhaps a letter, and that name: 17B St, 17 B Street.

    Its type stands at `at`, and what is known to be its name begins at `start`.
    """
    letter = words.text[start] if start == at - 1 and len(words.text[start]) == 1 else ""
    first = start - 1
    if start != at - len(letter) or not words.joins(at, first) or not words.free[first]:
        return None
    is_number = _BY_NUMBER.match(words.text[first]) and not (letter and words.text[first][-1].isalpha())
    is_first = not words.joins(first, first - 1)
    return (first, [words.text[first] + letter]) if is_number and is_first else None


# Where roads of parks go by a letter and a number: D1 Road.
_CODED_IN: frozenset[str | None] = frozenset(
    {"VN", "KH", "LA", "MM", "TH", "PH", "IN", "BD", "PK", "LK", "AE", "SA", "QA", "KW", "OM", "BH", "TR"}
)
_CODE = re.compile(r"^[a-z]{1,2}\d{1,2}[a-z]?$")


def is_code_before(words: Words, at: int, country: str | None) -> bool:
    """Whether a letter and a number before a type of road are all of its name: D1 Road; not Block D1, Street 5."""
    if country not in _CODED_IN or not words.joins(at, at - 1) or not words.free[at - 1]:
        return False
    is_first = not words.joins(at, at - 2) or words.digit[at - 2]
    is_last = not words.joins(at, at + 1) or not words.digit[at + 1]
    return is_first and is_last and _CODE.match(words.text[at - 1]) is not None


def has_number_before(words: Words, start: int, at: int, after: int, country: str | None) -> bool:
    """Whether the number before what is known of a road's name, or before its type, is of the name, too."""
    if start == at:
        return is_number_before(words, at, country) or is_code_before(words, at, country)  # 1453 Sokak
    is_day = start - 1 > after and _is_day(words, start - 1, country)
    return is_day or _is_counted(words, start - 1, country)


def _is_counted(words: Words, at: int, country: str | None) -> bool:
    """Whether a number begins a road's name that goes on with what it counts: 50 let Oktyabrya street, 62."""
    if country not in _DATES_IN or not words.joins(at, at + 1) or words.text[at + 1] not in _COUNTED:
        return False
    return words.free[at] and words.text[at].isdigit()


def _is_day(words: Words, at: int, country: str | None) -> bool:
    """Whether a number behind a house's is the day that a road is called after: 51 8 Marta Street."""
    is_number = words.joins(at, at - 1) and words.free[at] and words.text[at].isdigit() and words.digit[at - 1]
    return country in _DATES_IN and is_number


def _korean_start(words: Words, at: int) -> int:
    """Return where the name of a road begins that ends in a number and may have several words: Gasan Digital 1-ro."""
    start = at
    while words.joins(at, start - 1) and words.is_name(start - 1) and at - start < _MOST_WORDS:
        if words.text[start - 1].endswith(DIVISION_ENDINGS):
            break
        start -= 1
    return start


def korean_road(words: Words, at: int) -> Found | None:
    """Read Teheran-ro, Teheran-ro 5-gil."""
    word, end = words.text[at], at + 1
    stem, _, kind = word.rpartition("-")
    if _NUMBERED_STEM.match(stem):
        start = _korean_start(words, at)
        return Found(road_of([*words.text[start:at], stem], kind, None), start, end, True)
    if not stem or has_digit(stem):
        return None
    if kind == "ro" and stem.endswith("dae") and len(stem) > _LEAST_STEM:
        stem, kind = stem[:-3].rstrip("-"), "daero"  # Yeouidae-ro is Yeoui-daero
    if words.joins(at, end) and words.free[end] and words.text[end].endswith("-gil"):
        stem, kind, end = f"{word} {words.text[end][:-4]}", "gil", end + 1
    return Found(road_of([stem], kind, None), at, end, True)


def with_number(name: list[str], country: str | None) -> list[str]:
    """Return a name with the number at its end in digits: Jalan Industri IV, Jalan Firma Satu, 53rd for Calle 53."""
    if country in SPANISH and name:
        return [*name[:-1], _ENGLISH_ORDINAL.sub("", NUMBER_NAMES.get(name[-1], name[-1]))]
    if len(name) < 2 or country not in NUMBER_IN_NAME:
        return name
    number = ALIASES.get(name[-1], "") if is_said_in("abroad.alias", name[-1], country) else ""
    return [*name[:-1], number if number.isdigit() else ROMAN.get(name[-1], name[-1])]
