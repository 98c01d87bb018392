"""Of which country a number is by the town that a page names with it: the town whose area it has.

The name of a town is also that of goods, of persons and of where somebody was born, and a number that is given out in
one country is in many others too. So a town counts only where it stands on the number's own line
("021 200 0142 (Bucuresti)"), or on a line beside it with what a town alone has: a sector, a postcode, a state of
Brazil, or the name of the page's firm. A mobile is of no town, but of the country of the number beside it that is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.address.gazetteer.elsewhere import City
from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.areas import has_area_of_city
from falsefront.contact.phone import calling_regions, is_given_out, phones
from falsefront.records import Said
from falsefront.text.late import late
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_PARTS: Final = re.compile(r"\s*[,，،、;|/·•()]\s*|\s+[-–—]\s+|[:：]\s*")
_DIGITS: Final = re.compile(r"\d[\d\s().-]*")
_IS_TOWN: Final = re.compile(r"(?:г|м|гр|місто|город|kota|city of|ville de|ciudad de)(?:\.\s?|\s)", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# What a town has beside it: a sector of it, a postcode.
_OF_TOWN: Final = re.compile(
    r"(?<!\w)(?:sect(?:or(?:ul)?)?\.?|district|zona|zone)\s*\d(?!\d)|(?<!\d)\d{5,6}(?!\d)", re.I
)
_STATES_OF_BRAZIL: Final = frozenset({
    "AC", "AL", "AP", "AM", "BA", "CE", "DF", "ES", "GO", "MA", "MT", "MS", "MG", "PA", "PB", "PR", "PE", "PI", "RJ",
    "RN", "RS", "RO", "RR", "SC", "SP", "SE", "TO",
})  # fmt: skip
# Towns that are called as a word, as goods or as a person is.
_WORDS: Final = frozenset({
    "bath", "bergamo", "berlin", "best", "bordeaux", "casablanca", "champagne", "chester", "cologne", "cork",
    "deal", "florence", "florencia", "florida", "geneva", "genova", "granada", "hamburg", "havana", "holland", "java",
    "kent", "lima", "lincoln", "linea", "lodi", "lourdes", "madison", "milano", "mobile", "modena", "monza", "nancy",
    "nice", "oban", "orange", "paris", "parma", "plymouth", "reading", "roma", "rome", "salamanca", "santiago", "siena",
    "sofia", "split", "sydney", "tours", "valencia", "venezia", "verona", "victoria", "vienna", "vigo", "wels", "worms",
})  # fmt: skip
_HAN_TOWN: Final = late(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=[市縣]?(?![\u4e00-\u9fff]))")
_IN_TOWN: Final = re.compile(r"(?:[^\W\d_][^:：\d]{0,20}[:：]\s*)?(\(?0\d[\d\s().-]{6,14}\d)\s*\(([^()\d]{3,30})\)")
_AMERICAN: Final = re.compile(r"\(?[2-9]\d\d\)?[\s.-]{1,2}[2-9]\d\d[\s.-]\d{4}")
_OF_AMERICA: Final = ("US", "CA")
_MOST_WORDS: Final = 3  # of a town's name
_FEWEST: Final = 100  # thousands of inhabitants of a town of a short name; smaller ones are called like words
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
    if not agreed:
        beside = {code for said in near if (code := _of_number_in_town(said.raw))}
        return next(iter(beside)) if len(beside) == 1 and _is_dialled_in(raw, *beside) else None
    if len(agreed) != 1:
        return None
    (code,) = agreed
    titled = [city for name, found in _in_titles(raw, lines).items() if name.casefold() not in _WORDS for city in found]
    if code in _OF_AMERICA and any(_agrees(raw, code, city.code) for city in titled):
        return code
    titles = [said.raw.casefold() for said in lines if said.source == "title"]
    is_told = any(
        _agrees(raw, city.country, city.code) and _is_told(said.raw, name, raw, code, titles)
        for said in near
        for name, cities in _towns(said.raw)
        for city in cities
    )
    return code if is_told else None


def _is_told(line: str, name: str, raw: str, code: str, titles: Sequence[str]) -> bool:
    """Whether a line beside a number tells that the number is of the town it names, and names no goods and no person.

    On the number's own line nothing else is asked.
    """
    if name.casefold() in _WORDS or is_person(name):
        return False
    if raw in line or _OF_TOWN.search(line):
        return True
    others = [part.strip(" .") for part in _PARTS.split(line) if part.strip(" .") and name not in part]
    if code == "BR" and any(part.upper() in _STATES_OF_BRAZIL for part in others):
        return True
    return bool(others) and all(any(part.casefold() in title for title in titles) for part in others)


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


@remembered
def _of_number_in_town(text: str) -> str | None:
    """Return the country of a number behind which its town stands in brackets, with an area of that town."""
    found = _IN_TOWN.fullmatch(text)
    name = found[2].strip() if found else ""
    cities = () if name.casefold() in _WORDS or is_person(name) else _meant(name)
    codes = {city.country for city in cities if found and _agrees(found[1], city.country, city.code)}
    return codes.pop() if len(codes) == 1 else None


def _is_dialled_in(raw: str, code: str) -> bool:
    """Whether a number is given out in a country, and dialled there with its 0."""
    found = (number.partition(";")[0] for number in phones(raw, region=code))
    is_given = any(is_given_out(each) and code in calling_regions(each) for each in found)
    return is_given and raw.lstrip("( ").startswith("0")


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
