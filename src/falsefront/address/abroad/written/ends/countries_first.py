"""Addresses that begin with their country, as customs write them: UKRAINE KYIV SOVYNA STREET BUILDING 12.

The largest part stands first and no comma parts it from what follows. Written the other way round, every reader knows
them: street, city, country.
"""

import re
from typing import Final

from falsefront.address.gazetteer.elsewhere import SHORT, Elsewhere
from falsefront.text.countries import CHINESE

_WORD: Final = re.compile(r"[^\s,]+")
_MOST_OF_COUNTRY: Final = 3  # words: united arab emirates
_MOST_OF_CITY: Final = 4
_POST: Final = re.compile(r"\d{4,6}|\d\d-\d{3}")
_HOUSE: Final = re.compile(r" [hd]\.? ?(?=\d)")  # H.12, D.12: house, dom
_OF_HOUSES: Final = frozenset({"AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"})
_LEAST_BEHIND: Final = 2  # words of the street and its house


def written(elsewhere: Elsewhere, text: str) -> str:
    """Return a folded, lower-case text with the country and city that begin it at its end; others as they are."""
    if "," in text[: text.find(" ") + 1] or not text[:1].isalpha():
        return text
    words = [match[0] for match in _WORD.finditer(text)]
    for size in range(min(_MOST_OF_COUNTRY, len(words)), 0, -1):
        name = "".join(words[:size]).replace("-", "")
        country = elsewhere.countries.get(name) if len(name) > SHORT + 1 else None
        if country is not None and country not in CHINESE:
            return _turned(elsewhere, text, words, size, country)
    return text


def _turned(elsewhere: Elsewhere, text: str, words: list[str], size: int, country: str) -> str:
    """Return street, city, postcode and country of a text that begins with the last of them."""
    at = size + 1 if size < len(words) and _POST.fullmatch(words[size]) else size
    post = words[size] if at > size else ""
    for most in range(_MOST_OF_CITY, 0, -1):
        city = words[at : at + most]
        rest = words[at + most :]
        if len(city) < most or len(rest) < _LEAST_BEHIND or not any(map(str.isdigit, " ".join(rest))):
            continue
        if any(place.country == country for place in elsewhere.cities.get("".join(city).replace("-", ""), ())):
            behind = _behind(text, at + most)
            behind = _HOUSE.sub(", ", behind) if country in _OF_HOUSES else behind
            return f"{behind}, {' '.join(city)} {post}".rstrip() + f", {' '.join(words[:size])}"
    return text


def _behind(text: str, count: int) -> str:
    """Return what stands behind the first words of a text, with its commas."""
    ends = [match.end() for match in _WORD.finditer(text)]
    return text[ends[count - 1] :].strip(" ,")
