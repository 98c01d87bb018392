"""A country that a form gave by default before a postcode it does not have: "Taipei US 231", "Suwon US 443-742".

Whoever fills in a form leaves the country that stands first in its list. It is seen through in one text alone where the
postcode has not the five digits of a ZIP code, and the city before it lies in one other country only, whose postcodes
have its shape; with five digits only in a large city none of whose name has that ZIP code, or one of Taiwan, or in any
town behind the kind of a road in its own language (Via Larici 12 Cuneo US 12100).
"""

import re
from collections.abc import Collection
from typing import Final

from falsefront.address.abroad.where.postcodes import fits_country
from falsefront.address.abroad.where.search import joined
from falsefront.address.abroad.written.america.american import states
from falsefront.address.abroad.written.asia.korean_parts import ends_in_city as has_korean_city
from falsefront.address.abroad.written.asian_border import has_korean_part, is_korean
from falsefront.address.gazetteer.elsewhere import Elsewhere
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.gazetteer.zip_towns import post_of, town_key
from falsefront.address.lexicon.table import forms, values
from falsefront.text.countries import CHINESE

_TAIL: Final = 60  # characters that a city, its region, a code and the longest postcode fill
_DEFAULT: Final = re.compile(r"[ ,](us|tw)[ ,]+(\d{3}(?:-?\d{3,4})?|\d{5})\W*$")
_BEHIND_POST: Final = re.compile(r"[ ,](\d{3}-\d{3})[ ,]+us\W*$")  # Suwon-si 443-742, US
_WORD: Final = re.compile(r"[a-z']+(?:-[a-z']+)*")
_END: Final = 13  # characters of a postcode in two groups, a country in two letters and the signs around it
_MOST_OF_CITY: Final = 3  # words
_MOST_BEHIND: Final = 3  # words of a region behind the city
_ZIP: Final = 5  # digits
_KNOWN: Final = 30  # thousands of inhabitants of a city that is known without its country
_LARGE: Final = 300  # thousands of inhabitants of a city that is known beside five digits
_ROADS_TOLD: Final = {form: frozenset(codes.split()) for form, codes in values("abroad.road.told").items()}
_OWN_ROADS: Final = frozenset(country for codes in _ROADS_TOLD.values() for country in codes)
_ENGLISH_ROADS: Final = forms("abroad.road.american", "plain") - _ROADS_TOLD.keys() - forms("abroad.road.leading")
_LEAST_END: Final = 4  # letters of such a word that may end another: Lindenstrasse
_TAIWAN: Final = "TW"
_LEVELS_OF_TAIWAN: Final = frozenset({"city"})
_OF_TAIWAN: Final = "71"  # how the codes of its divisions begin
# Shapes of the codes that `fits_country` takes for none: of Taiwan, without hyphens, and of before 1998 in Japan.
_SHAPES: Final = {
    "TW": re.compile(r"\d{3}(?:\d{2,3})?"),
    "JP": re.compile(r"\d{3}(?:-?\d{4})?"),
    "KR": re.compile(r"\d{3}-?\d{3}|\d{5}"),
}


def cities_of_taiwan(gazetteer: Gazetteer) -> frozenset[str]:
    """Return the keys of the cities and counties of Taiwan in letters."""
    found = (
        place
        for place in gazetteer.divisions.values()
        if place.code.startswith(_OF_TAIWAN) and place.level in _LEVELS_OF_TAIWAN
    )
    return frozenset(
        joined(form.lower().replace("'", "").split())
        for place in found
        for form in (place.english, place.pinyin, place.pinyin_short, *place.forms, *place.readings)
        if form
    )


def without_default(text: str, elsewhere: Elsewhere, taiwan: Collection[str]) -> str:
    """Return a folded, lower-case text with the country of its city before its postcode, where a form gave another.

    `taiwan` holds the keys of its cities in letters.
    """
    found = _DEFAULT.search(text, max(0, len(text) - _TAIL - 1))
    if found is None and "-" in text[-_END:] and (coded := _BEHIND_POST.search(text)) is not None:
        is_korean_post = has_korean_part(text) or has_korean_city(text[: coded.start()])
        return f"{text[: coded.start()].rstrip(' ,')} kr {coded[1]}" if is_korean_post else text
    if found is None:
        return text
    words = list(_WORD.finditer(text, 0, found.start()))[-_MOST_OF_CITY - _MOST_BEHIND :]
    if _is_korean(text, found[1]):
        return f"{text[: found.start()].rstrip(' ,')} kr {found[1]}"
    told = _told(elsewhere, taiwan, [word[0] for word in words], found[2], text[: found.start()])
    if told is None:
        return text
    country, behind = told
    is_state = behind < len(words) and words[-1][0] in states()
    head = text[: words[-1].start() if is_state else found.start()]
    return f"{head.rstrip(' ,')} {country.lower()} {found[2]}"


def _is_korean(text: str, post: str) -> bool:
    """Whether the parts of Korea stand before a postcode of its own: Hwaseong-city Gyeonggi-do US 445-894."""
    if _SHAPES["KR"].fullmatch(post) is None:
        return False
    return has_korean_part(text) if "-" in post else is_korean(text)


def _told(
    elsewhere: Elsewhere, taiwan: Collection[str], texts: list[str], post: str, head: str
) -> tuple[str, int] | None:
    """Return the country of the last city that words name, and behind which word; None where it may be in America."""
    for end in range(len(texts), max(0, len(texts) - _MOST_BEHIND - 1), -1):
        for size in range(min(_MOST_OF_CITY, end), 0, -1):
            country = _country(elsewhere, taiwan, texts[end - size : end], post, head)
            if country is not None:
                is_american = len(post) == _ZIP and _names_state(elsewhere, texts)
                return None if is_american or country in CHINESE - {_TAIWAN} else (country, end)
    return None


def _names_state(elsewhere: Elsewhere, texts: list[str]) -> bool:
    """Whether the last words are a state of America: Las Cruces New Mexico."""
    names = (joined(texts[-size:]) for size in (1, 2) if size <= len(texts))
    return any(region.country == "US" for name in names for region in elsewhere.regions.get(name, ()))


def _country(elsewhere: Elsewhere, taiwan: Collection[str], words: list[str], post: str, head: str) -> str | None:
    """Return in which country a city of that name with such a postcode is; None where in none, or in America too."""
    name = joined(words).replace("'", "")
    cities = elsewhere.cities.get(name, ())
    if name in taiwan and not cities:
        return _TAIWAN if _fits(post, _TAIWAN) else None
    least = _LARGE if len(post) == _ZIP else _KNOWN
    countries = {city.country for city in cities}
    if not cities or countries & {"US", "CA"}:
        return None
    is_told = len(post) == _ZIP and cities[0].country in _countries_of_roads(head)
    if cities[0].thousands < least and not is_told:
        return None
    if len(post) == _ZIP and not is_told and cities[0].country in _OWN_ROADS and _is_in_english(head):
        return None  # 12 Main Street Berlin US 13365
    if len(post) == _ZIP and (zip_code := post_of(post)) is not None and town_key(words) in zip_code.section:
        return None  # Cairo, Georgia
    country = cities[0].country
    return country if len(countries) == 1 and _fits(post, country) else None


def _countries_of_roads(head: str) -> frozenset[str]:
    """Return the countries in whose languages a text says the kind of a road, as a word or at the end of one."""
    found: set[str] = set()
    for word in _WORD.findall(head):
        found |= _ROADS_TOLD.get(word, frozenset())
        for form, countries in _ROADS_TOLD.items():
            if len(form) >= _LEAST_END and len(word) > 2 * _LEAST_END and word.endswith(form):
                found |= countries
    return frozenset(found)


def _is_in_english(head: str) -> bool:
    """Whether a road is called in English, as few are where the language has kinds of its own in its addresses."""
    return not _ENGLISH_ROADS.isdisjoint(_WORD.findall(head))


def _fits(post: str, country: str) -> bool:
    shape = _SHAPES.get(country)
    return shape.fullmatch(post) is not None if shape is not None else fits_country(post, country)
