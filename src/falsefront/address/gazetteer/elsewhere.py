"""The world outside China: countries, their regions and larger cities, by the names people write for them.

Keys are as in the gazetteer: a to z and nothing else. A city's code is its country and GeoNames number, "GB:2654782";
a region's code is its country alone, since what one side calls Essex another calls London: regions narrow, they never
gate. Each table's text is read at the first look-up that needs it: that of the cities takes ten times as long, so that
whether a city is called so, which is all that the reading of pages asks, is answered by the keys of their names alone.
"""

import math
from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property, lru_cache
from threading import RLock
from typing import NamedTuple

from falsefront.address.gazetteer.division import key
from falsefront.address.lexicon.table import values
from falsefront.address.plain.scripts import in_latin
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.countries import country_names

_ONE_AT_A_TIME = RLock()  # threads of a crawl that ask while a table is read wait for the whole of it
_PARTS = values("abroad.town.part")
_QUARTERS = values("abroad.quarter.town")
_OF_CITY = "="  # stands for the region of a quarter that has its city's code
_LAST_LATIN = "\u024f"
SHORT = 3  # letters of a code like UK, USA or NSW, which counts only where it stands last
_SUBURB_KM = 4.0
# Districts of the largest cities are towns in GeoNames; in Britain they are told apart.
_DISTRICT_KM = {1_000: 12.0, 4_000: 25.0}  # thousands of inhabitants of the city, from -> distance of its districts
_TOWNS_TOLD = frozenset({"GB", "US", "IN", "CA", "AU", "DE", "FR", "NL", "BE", "JP"})
_KNOWN = 30  # thousands of inhabitants of a city that is known without its country
_NAMESAKE = 10  # times the inhabitants of another city of its name, from which a city is meant by it
_SUBURB_SHARE = 0.4  # of the larger place's inhabitants, at most


class City(NamedTuple):
    """One city or town; `thousands` of inhabitants, degrees north and east."""

    code: str
    country: str
    region: str  # the region's code where the table has it (United Kingdom, United States), else ""
    thousands: int
    latitude: float
    longitude: float
    name: str

    @property
    def is_quarter(self) -> bool:
        """Whether it is a quarter that addresses name as the town; its code is its city's: Las Condes."""
        return self.region == _OF_CITY


class Region(NamedTuple):
    """A state, province or county."""

    country: str
    code: str  # ISO 3166-2 without the country, or ours
    name: str


class Elsewhere:
    """Look-ups over the names of countries, regions.tsv and cities.tsv."""

    def __init__(self, regions: str, cities: str, city_names: str) -> None:
        """Take the texts of the tables; nothing is read yet. `city_names` has the keys of `cities`, for `has_city`."""
        self._region_text: str | None = regions
        self._city_text: str | None = cities
        self._name_text = city_names
        self._countries: dict[str, str] = {}
        self._regions: dict[str, tuple[Region, ...]] = {}
        self._cities: dict[str, tuple[City, ...]] = {}
        self._last_words: dict[str, int] = {}
        self._grid: dict[tuple[str, int, int], list[City]] = {}
        self._codes: dict[str, frozenset[str]] = {}
        self._region_codes: dict[str, frozenset[str]] = {}
        self._with_quarters: dict[str, City] = {}  # code -> the city that has it, whose quarters have it too

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """Key of a country's name or abbreviation -> ISO 3166-1 alpha-2, China's among them."""
        self._read_regions()
        return self._countries

    @cached_property
    def regions(self) -> Mapping[str, tuple[Region, ...]]:
        """Key of a region's name or abbreviation -> regions."""
        self._read_regions()
        return self._regions

    @cached_property
    def cities(self) -> Mapping[str, tuple[City, ...]]:
        """Key of a city's name -> cities, the most populous first."""
        self._read()
        return self._cities

    @cached_property
    def last_words(self) -> Mapping[str, int]:
        """The last word of every name, without hyphens -> words of the longest name that ends so."""
        self._read()
        return self._last_words

    @cached_property
    def _regions_in_order(self) -> list[str]:
        return sorted(self.regions)

    def begins_region(self, word: str) -> bool:
        """Whether the name of some region begins so."""
        at = bisect_left(self._regions_in_order, word)
        return any(name.startswith(word) for name in self._regions_in_order[at : at + 1])

    def has_city(self, name: str) -> bool:
        """Whether a city is called so, whatever else is."""
        return _key(name) in self._city_keys

    @cached_property
    def _city_keys(self) -> frozenset[str]:
        return frozenset(line for line in self._name_text.split("\n") if line and line[0] != "#")

    def cities_called(self, name: str) -> tuple[City, ...]:
        """Return the cities of a name in any script, the most populous first."""
        return self.cities.get(_key(name), ())

    def country_of_city(self, name: str) -> str | None:
        """Return the country of the cities of a name; None for an unknown name, one of a region, and where it is open.

        It is open where a city of another country has a tenth of the largest one's inhabitants or more.
        """
        countries = self.countries_of_city(name)
        return next(iter(countries)) if len(countries) == 1 else None

    def countries_of_city(self, name: str) -> frozenset[str]:
        """Return the countries with a city of a name that is not far smaller than another, and with a region of it."""
        joined = _key(name)
        cities = self.cities.get(joined, ())
        large = {city.country for city in cities if city.thousands * _NAMESAKE >= cities[0].thousands}
        return frozenset(large | {region.country for region in self.regions.get(joined, ())} if large else ())

    def codes_of_regions(self, country: str) -> frozenset[str]:
        """Return the codes of a country's regions, whether they are written for names or not."""
        self._read_regions()
        found = self._region_codes.get(country)
        if found is None:
            regions = (region for named in self._regions.values() for region in named)
            found = frozenset(region.code for region in regions if region.country == country)
            self._region_codes[country] = found
        return found

    def _note(self, name: str, joined: str) -> None:
        if joined and joined == name.lower():  # one word of plain letters, as most are
            self._last_words.setdefault(joined, 1)
            return
        words = _latin(name).replace("-", " ").replace("'", "").split()
        last = _key(words[-1]) if words else ""
        self._last_words[last] = max(self._last_words.get(last, 0), len(words))
        self._last_words.setdefault(joined, 1)

    def codes(self, city: City) -> frozenset[str]:
        """Return a city's code, and that of the larger town whose suburb it is: Shenfield is in Brentwood too.

        A quarter has those of its city.
        """
        found = self._codes.get(city.code)
        if found is None:
            city = self._with_quarters.get(city.code, city)
            larger = self._whole(city) or self._larger_neighbour(city)
            found = frozenset({city.code, larger.code} if larger else {city.code})
            self._codes[city.code] = found
        return found

    def _whole(self, city: City) -> City | None:
        """Return the city of which a town is a part, though it lies farther off than its quarters do: Juan Diaz."""
        name = _PARTS.get(_key(city.name))
        return next((it for it in self._cities.get(name or "", ()) if it.country == city.country), None)

    def _larger_neighbour(self, city: City) -> City | None:
        row, column = _cell(city)
        near = [
            other
            for north in (-2, -1, 0, 1, 2)
            for east in (-2, -1, 0, 1, 2)
            for other in self._grid.get((city.country, row + north, column + east), ())
            if city.thousands < other.thousands * _SUBURB_SHARE and distance_km(city, other) < _reach_km(other)
        ]
        return max(near, key=lambda other: (other.thousands, other.code), default=None)

    def _read_regions(self) -> None:
        with _ONE_AT_A_TIME:
            if self._region_text is not None:
                self._add_regions(self._region_text)
                self._region_text = None

    def _read(self) -> None:
        with _ONE_AT_A_TIME:
            self._read_regions()
            if self._city_text is not None:
                self._add_cities(self._city_text)
                self._city_text = None

    def _add_regions(self, text: str) -> None:
        for code, called in country_names().items():
            for name in called:
                joined = _key(name)
                self._countries.setdefault(joined, code)
                self._note(name, joined)
        self._countries.pop("", None)
        for country, code, names in _rows(text):
            forms = names.split("|")
            region = Region(country, code, forms[0])
            for name in forms:
                joined = _key(name)
                if region not in self._regions.get(joined, ()):
                    self._regions[joined] = (*self._regions.get(joined, ()), region)
                    self._note(name, joined)

    def _add_cities(self, text: str) -> None:
        for cells in _rows(text):
            self._add_city(cells)
        for name, whole in _QUARTERS.items():
            self._add_quarter(name, whole.split(","))

    def _add_quarter(self, name: str, wholes: list[str]) -> None:
        """Add a quarter to the cities of its name, behind those that are towns; its own city bears another name."""
        joined = _key(name)
        for country, whole in (it.split() for it in wholes):
            city = next((it for it in self._cities.get(whole, ()) if it.country == country), None)
            known = self._cities.get(joined, ())
            if city is not None and not any(it.code == city.code for it in known):
                quarter = city._replace(name=name.title(), region=_OF_CITY, thousands=0 if known else _KNOWN)
                self._cities[joined] = (*known, quarter)
                self._with_quarters[city.code] = city
                self._note(name, joined)

    def _add_city(self, cells: list[str]) -> None:
        number, country, region, thousands, north, east, names = cells
        forms = names.split("|")
        city = City(f"{country}:{number}", country, region, int(thousands), float(north), float(east), forms[0])
        cities = self._cities
        for form in forms:
            for written in _spellings(form):
                joined = _key(written)
                if not joined:
                    continue
                known = cities.get(joined)
                if known is None:
                    cities[joined] = (city,)
                elif known[-1] is not city:  # it is the last of those that are there
                    cities[joined] = (*known, city)
                self._note(written, joined)
        self._grid.setdefault((country, *_cell(city)), []).append(city)


def _reach_km(city: City) -> float:
    """Return how far from a city's middle a town may lie that is a part of it."""
    if city.country in _TOWNS_TOLD:
        return _SUBURB_KM
    return max((km for least, km in _DISTRICT_KM.items() if city.thousands >= least), default=_SUBURB_KM)


def _rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.split("\n") if line and line[0] != "#"]


def _key(name: str) -> str:
    return key(_latin(name))


@lru_cache(maxsize=4)
def _latin(name: str) -> str:
    return name.lower() if name.isascii() else transliterate(in_latin(name))


def _spellings(name: str) -> tuple[str, ...]:
    """Return how a name is written: Bad Wörishofen and bad woerishofen; St. Albans and Saint Albans."""
    if name.startswith(("St. ", "St ")):
        return name, "Saint " + name.partition(" ")[2]
    if name.isascii() or name[0] > _LAST_LATIN:
        return (name,)
    written = (
        name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe").replace("å", "aa")
    )
    return (name, written) if written != name.lower() else (name,)


def _cell(city: City) -> tuple[int, int]:
    return int(city.latitude * 10), int(city.longitude * 5)


def distance_km(a: City, b: City) -> float:
    """Return the distance of two near places on a flat map: good to a percent within a hundred kilometres."""
    east = (a.longitude - b.longitude) * math.cos(math.radians(a.latitude))
    return 111.2 * math.hypot(a.latitude - b.latitude, east)
