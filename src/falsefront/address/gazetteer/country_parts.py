"""Parts of countries by the letters and the names that people write behind a town: Uster ZH, Clapiers Languedoc.

They are asked for only where the country is known already: most letters are something else elsewhere, and many parts
have the name of a town. After ISO 3166-2, with the former regions of France and counties of Norway.
"""

from functools import cache
from pathlib import Path
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.gazetteer.division import key
from falsefront.address.plain.transliteration import transliterate

_LETTERS_PER_SLIP: Final = 6
_LEAST_MISSPELLED: Final = 8  # letters of a name in which slips are undone
_TABLE = Path(__file__).parents[1] / "data" / "country_parts.tsv"


def is_code_of_part(word: str, country: str) -> bool:
    """Whether letters in lower case are the code of a part of a country.

    >>> is_code_of_part("zh", "CH"), is_code_of_part("zh", "AT")
    (True, False)
    """
    return word in _codes().get(country, frozenset())


def is_part(name: str, country: str) -> bool:
    """Whether a name, run together in plain letters, is that of a part of a country.

    >>> is_part("isere", "FR"), is_part("isere", "BE")
    (True, False)
    """
    return name in _names().get(country, frozenset())


def is_part_misspelled(name: str, country: str) -> bool:
    """Whether a name of some length, run together in plain letters, is that of a part of a country but for slips.

    >>> is_part_misspelled("languedocrousssillon", "FR"), is_part_misspelled("isera", "FR")
    (True, False)
    """
    slips = len(name) // _LETTERS_PER_SLIP
    return len(name) >= _LEAST_MISSPELLED and any(
        abs(len(it) - len(name)) <= slips and OSA.distance(it, name, score_cutoff=slips) <= slips
        for it in _names().get(country, ())
    )


def countries_of_part(name: str) -> frozenset[str]:
    """Return the countries that have a part of a name, run together in plain letters, or of a code.

    >>> sorted(countries_of_part("limburg")), sorted(countries_of_part("zh"))
    (['BE', 'NL'], ['CH', 'NL'])
    """
    return _countries().get(name, frozenset())


@cache
def _countries() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in (_codes(), _names()):
        for country, names in table.items():
            for name in names:
                found.setdefault(name, set()).add(country)
    return {name: frozenset(countries) for name, countries in found.items()}


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    lines = _TABLE.read_text(encoding="utf-8").split("\n")
    cells = [line.split("\t") for line in lines if line and line[0] != "#"]
    return tuple((country, code.lower(), names) for country, code, names in cells)


@cache
def _codes() -> dict[str, frozenset[str]]:
    return {
        country: frozenset(code for it, code, _ in _rows() if it == country and code)
        for country in {country for country, _, _ in _rows()}
    }


@cache
def _names() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for country, _, names in _rows():
        found.setdefault(country, set()).update(key(transliterate(name.lower())) for name in names.split("|"))
    return {country: frozenset(names) for country, names in found.items()}
