"""Of which country a number is by the town that a page names: the town whose area it has, or the only one beside it.

"Bucuresti, Sector 3" and 021: the area is that of the town. Where nothing is known of the areas of a town, or a number
is a mobile's, the town must stand alone on a line right beside it, and towns of one country alone are called so.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.address.gazetteer.elsewhere import City
from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.areas import has_area_of_city, has_known_areas, is_of_mobile
from falsefront.contact.phone import calling_regions, is_given_out, phones
from falsefront.records import Said
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_PARTS: Final = re.compile(r"\s*[,，،、;|/·•()]\s*|\s+[-–—]\s+|[:：]\s*")
_DIGITS: Final = re.compile(r"\d[\d\s().-]*")
_IS_TOWN: Final = re.compile(r"(?:г|м|гр|місто|город|kota|city of|ville de|ciudad de)(?:\.\s?|\s)", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# A part that a town alone on its line may have beside it: a sector of it, a postcode, a code of its state.
_OF_TOWN: Final = re.compile(r"(?:sect(?:or(?:ul)?)?\.?|district|zona|zone)?\s*\d*|[A-Z]{2}|[A-Z][a-z]", re.IGNORECASE)
_HAN_TOWN: Final = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=[市縣]?(?![\u4e00-\u9fff]))")
_IN_TOWN: Final = re.compile(r"(?:[^\W\d_][^:：\d]{0,20}[:：]\s*)?(\(?0\d[\d\s().-]{6,14}\d)\s*\(([^()\d]{3,30})\)")
_AMERICAN: Final = re.compile(r"\(?[2-9]\d\d\)?[\s.-]{1,2}[2-9]\d\d[\s.-]\d{4}")
_OF_AMERICA: Final = ("US", "CA")
_MOST_WORDS: Final = 3  # of a town's name
_FEWEST: Final = 100  # thousands of inhabitants of a town that stands alone; smaller ones are called like words
_FEWEST_LETTERS, _OF_ANY_SIZE = 4, 6  # of a name: "NY", "Rio" and "Best" are words too
_MOST_TOWNS: Final = 6  # of one page: where more are named, they are those of dealers, fairs or references


def country_by_town(raw: str, lines: Sequence[Said], near: Sequence[Said]) -> str | None:
    """Return the country of a number by the towns that short lines name; `near` are the lines beside the number."""
    named = {name: cities for said in lines for name, cities in _towns(said.raw)} | _in_titles(raw, lines)
    if any(_agrees(raw, "TW", f"TW:{name}") for said in lines for name in _HAN_TOWN.findall(said.raw)):
        return "TW"
    if not named or len(named) > _MOST_TOWNS:
        return None
    agreed = {city.country for cities in named.values() for city in cities if _agrees(raw, city.country, city.code)}
    if agreed:
        return agreed.pop() if len(agreed) == 1 else None
    alone = {code for said in near if (code := _alone(said.raw) or _of_number_in_town(said.raw))}
    every = {code for name in named if (code := world().country_of_city(name))}
    if len(alone) != 1 or len(every) != 1:
        return None
    (code,) = alone
    cities = [city for found in named.values() for city in found if city.country == code]
    return code if _may_be_of(raw, code, cities) else None


@remembered
def _towns(text: str) -> tuple[tuple[str, tuple[City, ...]], ...]:
    """Return the names of towns that stand as parts of a line, with all towns that are called so."""
    return tuple((name, cities) for name in _names(text) if (cities := _meant(name)))


def _meant(name: str) -> tuple[City, ...]:
    """Return the cities of a name; of a short one, which may be a word, none but large ones."""
    letters = sum(map(str.isalpha, name))
    if letters < _FEWEST_LETTERS and name.isascii():
        return ()
    fewest = _FEWEST if letters < _OF_ANY_SIZE else 0
    return tuple(city for city in world().cities_called(name) if city.thousands >= fewest)


def _names(text: str) -> Iterator[str]:
    for part in _PARTS.split(text):
        name = _IS_TOWN.sub("", _DIGITS.sub(" ", part).strip(" ."))
        if name[:1].isupper() and not _YEAR.search(part):
            yield name


def _alone(text: str) -> str | None:
    """Return the country of a town that stands alone on a line, but for its state or sector; None where it is open."""
    parts = [_IS_TOWN.sub("", part) for part in _PARTS.split(text) if part]
    if not parts or _YEAR.search(text) or not all(_OF_TOWN.fullmatch(part) for part in parts[1:]):
        return None
    cities = _meant(parts[0])
    is_large = bool(cities) and cities[0].thousands >= _FEWEST and not is_person(parts[0])
    return world().country_of_city(parts[0]) if is_large else None


@remembered
def _of_number_in_town(text: str) -> str | None:
    """Return the country of a number behind which its town stands in brackets, with an area of that town."""
    found = _IN_TOWN.fullmatch(text)
    cities = _meant(found[2].strip()) if found else ()
    codes = {city.country for city in cities if found and _agrees(found[1], city.country, city.code)}
    return codes.pop() if len(codes) == 1 else None


def _in_titles(raw: str, lines: Sequence[Said]) -> dict[str, tuple[City, ...]]:
    """Return the large towns that a title begins with, of a number in the North American manner: "Boise Glass"."""
    if not _AMERICAN.fullmatch(raw.strip()):
        return {}
    found: dict[str, tuple[City, ...]] = {}
    for said in lines:
        words = said.raw.split() if said.source == "title" else []
        for count in range(1, min(len(words), _MOST_WORDS) + 1):
            name = " ".join(words[:count]).strip(",:|–- ")
            cities = [city for city in world().cities_called(name) if city.country in _OF_AMERICA]
            if large := tuple(city for city in cities if city.thousands >= _FEWEST):
                found[name] = large
    return found


def _agrees(raw: str, country: str, city: str) -> bool:
    """Whether a number is one of a town's country, with an area of that town."""
    found = (number.partition(";")[0] for number in phones(raw, region=country))
    return any(country in calling_regions(each) and has_area_of_city(each, city) for each in found)


def _may_be_of(raw: str, code: str, cities: Sequence[City]) -> bool:
    """Whether a number is given out in a country, and no area of it speaks against the towns that are named."""
    number = _number(raw, code)
    if number is None:
        return False
    if is_of_mobile(number):
        return raw.lstrip("( ").startswith("0")  # dialled at home; without the 0 it may be any country's
    return not any(has_known_areas(city.code) for city in cities)


def _number(raw: str, code: str) -> str | None:
    found = (number.partition(";")[0] for number in phones(raw, region=code))
    return next((each for each in found if is_given_out(each) and code in calling_regions(each)), None)
