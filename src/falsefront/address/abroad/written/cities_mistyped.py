"""Countries and large cities at the end of an address that are one slip away from their names: Bangkock, Turkeey.

Only a name that no place of any table has is taken for a slip: one letter too many, too few, exchanged, or another that
is mistaken for it (Istambul), and never the first; any other letter makes names of villages (Briston is none of
Bristol), but right behind a city that is told, where it is its region's (León, Guansjuato). One country or large city
alone must be so near, and the road be none that every village has. The towns of the United States and of China are
read by tables of their own.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from string import ascii_lowercase
from typing import Final

from falsefront.address.gazetteer.elsewhere import SHORT, Elsewhere
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS, LEADING_TYPES, ROAD_TYPES, ROADS_OF_EVERY_VILLAGE
from falsefront.text.countries import CHINESE
from falsefront.text.pinyin import syllable_count

_LEAST: Final = 6  # letters of a name or of its slip
_LEAST_TOWN: Final = 5  # letters of the shorter one of both: Lahor
_LARGE: Final = 300  # thousands of inhabitants of a city that is meant more likely than a village that no table has
_LARGEST: Final = 1_000  # beside a region, which may not be the city's: Granda, Asturias
_OTHER: Final = 100  # of a city that another part names
_MOST_WORDS: Final = 3
_LEAST_BEHIND: Final = 8  # letters of what stands right behind a city that is told: Badalona, Barcelonna
_TOLD_OTHERWISE: Final = CHINESE | {"US", "CA"}
_GROUPS: Final = ("aeiouy", "csz", "ckq", "mn", "bpv", "dt", "gj", "vw")
_MISTAKEN: Final = {
    letter: "".join({other for group in _GROUPS if letter in group for other in group} - {letter})
    for letter in "".join(_GROUPS)
}
_BRITISH: Final = re.compile(r"(?<=[a-z]) [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$")
_CODE: Final = re.compile(r"(?<=[a-z])[ -]+\d[\d -]{2,8}$|^\d{4,6} (?=[a-z])")
_NO_TOWNS: Final = frozenset({*ROAD_TYPES, *LEADING_TYPES, *DEVELOPMENT_WORDS})


def written(text: str) -> str:
    """Return a folded, lower-case text with its country and city as they are spelled; most as they are.

    >>> written("14 owl street, bangkock, thailand"), written("12 owl road, moda, istanbul, turkeey")
    ('14 owl street, bangkok, thailand', '12 owl road, moda, istanbul, turkey')
    >>> written("14 kestrel lane, easton, bristl"), written("14 high street, bristl")
    ('14 kestrel lane, easton, bristol', '14 high street, bristl')
    >>> written("calle del buho 14, badalona, barcelonna"), written("calle del buho 14, badalona, pomelona")
    ('calle del buho 14, badalona, barcelona', 'calle del buho 14, badalona, pomelona')
    >>> written("14 kestrel lane, briston"), written("14 owl road, kestrelham, uk")
    ('14 kestrel lane, briston', '14 owl road, kestrelham, uk')
    """
    if "," not in text:
        return text
    parts = text.split(",")
    places = world()
    at = len(parts) - 1
    name = parts[at].strip(" .").replace(" ", "")
    if name in places.cities:
        return text  # so most are
    country = places.countries.get(name)
    if country is None and (meant := _country(name)) is not None:
        country, parts[at] = places.countries[meant], f" {meant}"
    at -= country is not None
    town = _bare(parts[at].strip(" ."))
    least, region = _LARGE, town.replace(" ", "")
    if region in places.cities:
        return ",".join(parts)
    countries = {it.country for it in places.regions.get(region, ())} if len(region) > SHORT else set[str]()
    if country in (None, *countries) and len(countries) == 1:
        country, at, least = min(countries), at - 1, _LARGEST
        town = _bare(parts[at].strip(" ."))
    if at < 1 or country in _TOLD_OTHERWISE:
        return text if country in _TOLD_OTHERWISE else ",".join(parts)
    if country is None and _BRITISH.search(parts[at]) is not None:
        country = "GB"
    joined = town.replace(" ", "")
    if len(joined) < _LEAST_TOWN or not _NO_TOWNS.isdisjoint(town.split()):
        return ",".join(parts)
    if len(joined) >= _LEAST_BEHIND and (told := _country_told(places, parts[at - 1], country)) is not None:
        meant = _region(joined, told) or _city(joined, told, _LARGE)
        if meant is not None:
            parts[at] = parts[at].replace(town, meant)
            return ",".join(parts)
    city = _city(joined, country, least)
    if city is not None and not _is_told(places, parts[1:at], country) and not any(map(_is_usual, parts[:at])):
        parts[at] = parts[at].replace(town, city)
    return ",".join(parts)


def _country_told(places: Elsewhere, part: str, country: str | None) -> str | None:
    """Return the one country of the larger cities that a part names; None where it names none, or in several."""
    cities = places.cities.get(_bare(part.strip(" .")).replace(" ", ""), ())
    found = {city.country for city in cities if city.thousands >= _OTHER and country in (None, city.country)}
    return min(found) if len(found) == 1 and _TOLD_OTHERWISE.isdisjoint(found) else None


@lru_cache(maxsize=4096)
def _region(name: str, country: str) -> str | None:
    """Return the name of the one region of a country that a name is a slip of, by any letter behind the first."""
    places = world()
    if is_place(places, name):
        return None
    others = {f"{name[:at]}{letter}{name[at + 1 :]}" for at in range(1, len(name)) for letter in ascii_lowercase}
    found: dict[str, str] = {}
    for slip in sorted({*slips_of(name), *others}):
        for region in places.regions.get(slip, ()) if len(slip) >= _LEAST_BEHIND else ():
            if region.country == country:
                found.setdefault(region.code, slip)
    return min(found.values()) if len(found) == 1 else None


def _is_usual(part: str) -> bool:
    """Whether a part is a road that every village has, with its house or without."""
    words = (word.strip(".") for word in part.split())
    name = "".join(word for word in words if word.isalpha() and word not in ROAD_TYPES and word not in LEADING_TYPES)
    return name in ROADS_OF_EVERY_VILLAGE


def _bare(part: str) -> str:
    """Return a part without its postcode, where nothing but a name of few words is left; else nothing."""
    town = _CODE.sub("", _BRITISH.sub("", part))
    return town if town.replace(" ", "").isalpha() and town.isascii() and town.count(" ") < _MOST_WORDS else ""


def _is_told(places: Elsewhere, parts: list[str], country: str | None) -> bool:
    """Whether another part names a large city, beside which the last one is a quarter or a region."""
    names = (_bare(part.strip(" .")).replace(" ", "") for part in parts)
    return any(
        city.thousands >= _OTHER and country in (None, city.country)
        for name in names
        for city in places.cities.get(name, ())
    )


@lru_cache(maxsize=4096)
def _country(name: str) -> str | None:
    """Return the one country's name that a name is a slip of."""
    if len(name) <= _LEAST or not name.isalpha() or is_place(world(), name):
        return None
    countries = world().countries
    found = {countries[slip]: slip for slip in slips_of(name) if slip in countries and len(slip) >= _LEAST}
    return min(found.values()) if len(found) == 1 and _TOLD_OTHERWISE.isdisjoint(found) else None


@lru_cache(maxsize=4096)
def _city(name: str, country: str | None, least: int) -> str | None:
    """Return the name of the one city of so many thousands that a name is a slip of, in a country or in any."""
    places = world()
    if is_place(places, name) or (country is None and (len(name) < _LEAST or syllable_count(name))):
        return None
    found: dict[str, str] = {}
    for slip in filter(places.cities.__contains__, slips_of(name)):
        if max(len(name), len(slip)) < _LEAST:
            continue
        for city in places.cities[slip]:
            if country in (None, city.country) and city.thousands >= least:
                found.setdefault(city.code, slip)
    is_one = len(found) == 1 and min(found)[:2] not in _TOLD_OTHERWISE
    return min(found.values()) if is_one else None


def is_place(places: Elsewhere, name: str) -> bool:
    """Whether a table has a city, region or country of a name."""
    tables: tuple[Mapping[str, object], ...] = (places.cities, places.regions, places.countries)
    return any(name in table for table in tables)


def slips_of(name: str) -> list[str]:
    """Return each name that one letter behind the first parts from this one, but for the one itself."""
    slips: list[str] = []
    for at in range(1, len(name) + 1):
        head, tail = name[:at], name[at:]
        slips += [f"{head}{letter}{tail}" for letter in ascii_lowercase]
        if tail:
            slips.append(head + tail[1:])
            slips += [f"{head}{letter}{tail[1:]}" for letter in _MISTAKEN.get(tail[0], "")]
        if len(tail) > 1:
            slips.append(f"{head}{tail[1]}{tail[0]}{tail[2:]}")
    return slips
