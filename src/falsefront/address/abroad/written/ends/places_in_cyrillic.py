"""Countries and cities abroad that Russian has names of its own for: США, г. Нью-Йорк is United States, New York.

They are put into English before anything is read, where a country is named in which nobody writes in Cyrillic.
"""

import re
import unicodedata
from functools import cache
from typing import Final

from falsefront.address.lexicon.table import forms, values
from falsefront.text.countries import codes_by_name, country_names

# Where addresses are written in Cyrillic, so that the readers know their towns and roads.
IN_CYRILLIC: Final = frozenset(
    {"BA", "BG", "BY", "KG", "KZ", "MD", "ME", "MK", "MN", "RS", "RU", "TJ", "TM", "UA", "UZ"}
)
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]{3}")
_PART: Final = re.compile(r"([,;()\n]+)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_TAIL: Final = re.compile(r"(?<=\w)\W*\d[\d -]*\W*$|^\W*\d[\d -]*\W+(?=\w)")  # Мюнхен 80333


def folded_cyrillic(text: str) -> str:
    """Return a text in lower case without marks over its letters, as names and sounds are compared.

    >>> folded_cyrillic("Сёрд Стрит")
    'серд стрит'
    """
    plain = unicodedata.normalize("NFKD", text).lower()
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


@cache
def cities_in_cyrillic() -> dict[str, str]:
    """Return the English name of each city abroad that the table has, by its Russian name as one folded word."""
    return {folded_cyrillic(form).replace("-", ""): name for form, name in values("cyrillic.city").items()}


@cache
def labels_in_cyrillic() -> frozenset[str]:
    """Return the folded labels of houses, cities and regions."""
    return frozenset(map(folded_cyrillic, forms("cyrillic.label")))


def has_cyrillic(text: str) -> bool:
    """Whether a text has a word in Cyrillic: three letters, so that no look-alike among Latin ones makes it one."""
    return not text.isascii() and _CYRILLIC.search(text) is not None


def written(text: str) -> str:
    """Return a folded, lower-case text with such countries and cities in English; most as they are.

    >>> written("сша, г. нью-иорк, пятая авеню, 350"), written("россия, г. париж, ул. совиная, 5")
    ('united states, new york, пятая авеню, 350', 'россия, г. париж, ул. совиная, 5')
    """
    if not has_cyrillic(text):
        return text
    parts = _PART.split(text)
    names = [_name(part) for part in parts]
    countries = [codes_by_name().get(" ".join(name)) for name in names]
    if not any(code and code not in IN_CYRILLIC for code, name in zip(countries, names, strict=True) if _is_own(name)):
        return text
    return "".join(_in_english(part, name, code) for part, name, code in zip(parts, names, countries, strict=True))


def _is_own(name: list[str]) -> bool:
    return any(not word.isascii() for word in name)


def _name(part: str) -> list[str]:
    words = _WORD.findall(folded_cyrillic(part))
    return words[1:] if len(words) > 1 and words[0] in labels_in_cyrillic() else words


def _in_english(part: str, name: list[str], code: str | None) -> str:
    """Return a part with the country or city that it is in English, its postcode as it stands."""
    english = cities_in_cyrillic().get("".join(name))
    if code is not None and _is_own(name) and code not in IN_CYRILLIC:
        english = country_names()[code][0].lower()
    if english is None:
        return part
    digits = _TAIL.search(part.strip())
    number = digits[0].strip(" ,.") if digits is not None else ""
    lead = " " if part.startswith(" ") else ""
    return (
        f"{lead}{number} {english}" if number and part.strip()[:1].isdigit() else f"{lead}{english} {number}".rstrip()
    )
