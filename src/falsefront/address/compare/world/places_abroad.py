"""Whether two addresses abroad lie in one town, and in parts of it that may be one."""

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.slips_of_villages import ROADS_OF_VILLAGES
from falsefront.address.compare.world.words_abroad import (
    MOST_WORDS,
    Manner,
    canonical_words,
    finds,
    flat_words,
    is_one_name,
)
from falsefront.address.lexicon.abroad import (
    CAPITALS_OF_NAME,
    EXACT_SPELLING,
    ROADS_OF_DISTRICTS,
    ROADS_OF_EVERY_VILLAGE,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.korean_places import official
from falsefront.address.plain.older_korean import as_revised
from falsefront.address.reading import Area, Name, Reading
from falsefront.text.countries import country_names

# Where a city has a street's name once, whatever quarter is named beside it.
STREETS_ONCE = frozenset(
    {
        "DE",
        "AT",
        "CH",
        "ES",
        "FR",
        "NL",
        "BE",
        "DK",
        "SE",
        "NO",
        "FI",
        "PL",
        "CZ",
        "HU",
        "RU",
        "US",
        "KH",
        "AE",
        "SG",
        "CO",
    }
)
_LEAST_NAME = 4  # letters of a town's name that says which it is
_LEAST_POSTCODE = 5
_PARTS_BY_CODE = frozenset({"AT", "BE", "CH", "DK", "NO"})
_OF_CITY = "00"  # ends the code of a whole city: 9000 Gent
_OF_EVERY_VILLAGE = tuple(sorted(forms("abroad.road.everywhere.begun")))
_TELLING_NUMBER = 100  # a number from which on few streets of one name reach
_TELLING_NAME = 6  # letters


def are_in_two_towns(a: Reading, b: Reading) -> bool:
    """Whether each side ends in its own town: Santiago, Santiago de Cali; in two countries, or in the country."""
    left, right = _known(a.cities), _known(b.cities)
    if not left or not right or not left.isdisjoint(right):
        return False
    is_abroad = bool(a.country and b.country and a.country != b.country)
    return _ends_in_place(a, is_abroad=is_abroad) and _ends_in_place(b, is_abroad=is_abroad)


_STATE_BEHIND = re.compile(r"(?<=[^\W\d_])\s*[-/,]\s*[A-Za-z]{2}\W*$")  # Curitiba - PR


def _ends_in_place(reading: Reading, *, is_abroad: bool) -> bool:
    end = _letters(reading.raw if reading.country != "BR" else _STATE_BEHIND.sub("", reading.raw))
    names = tuple(map(_letters, country_names().get(reading.country or "", ())))
    places = tuple(map(_letters, reading.city.text.split(", "))) if reading.city else ()
    if is_abroad:
        region = (_letters(reading.province.text),) if reading.province else ()
        return end.endswith((*names, *region, *places))
    country = max((name for name in names if end.endswith(name)), key=len, default="")
    return end.endswith(places) or end.removesuffix(country).endswith(places)


def at_home(one: Reading, other: Reading) -> Reading:
    """Return a reading in the other side's city where all it names of its place is a quarter that the other names, too.

    "Calle 53, Marbella" may be in Spain; where the other side says "Marbella, Panama", it is not.
    """
    if one.city is None or other.city is None or other.country is None or one.postcode or one.province:
        return one
    if "," in one.city.text or one.country == other.country or not one.cities.isdisjoint(other.cities):
        return one
    if not any(developments_agree(left, right) for left in one.developments for right in other.developments):
        return one  # Rua Duque 210, Santos is not in the quarter of Santos in another town
    if any(name.lower() in one.raw.lower() for name in country_names().get(one.country or "", ())):
        return one
    name = "".join(canonical_words(one.city.text.lower(), Manner(other.country)))
    parts = flat_words(other.raw, Manner(other.country))
    if not any("".join(part) == name for part in parts[:-1]):  # a part of its own, before the city
        return one
    quarter = Area(Name(one.city.text, one.city.key, None), _VILLAGE)
    return replace(one, country=other.country, city=other.city, areas=(*one.areas, quarter))


def _letters(text: str) -> str:
    """Return the letters of a text without their accents."""
    return "".join(filter(str.isalpha, unicodedata.normalize("NFKD", text.lower())))


_OF_COUNTRIES = frozenset(code for _, code in CAPITALS_OF_NAME.values())  # whose name stands in every address


def in_one_place(a: Reading, b: Reading, *, is_sure: bool) -> bool:
    """Whether a city or postcode is in common; where all else is (`is_sure`), one side may name no city."""
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return True
    if _is_code_alone(a, b):
        return True
    known_a, known_b = _known(a.cities), _known(b.cities)
    if known_a and known_b:
        return not known_a.isdisjoint(known_b) and not (known_a - known_b and known_b - known_a)
    for one, other in ((a, b), (b, a)):
        is_road = one.city is not None and other.road is not None and one.city.key == other.road.name.key
        is_country = one.city is not None and not one.city.codes.isdisjoint(_OF_COUNTRIES)
        if one.city is not None and not (is_road or is_country) and _has_words(other, one.city.text):
            return True  # what one side's road is called is no town of the other
    if _is_slip_of_town(a, b) or _is_slip_of_town(b, a):
        return True
    if bool(known_a) != bool(known_b) and _is_of_one_post(a, b):
        return True
    return is_sure and not (a.cities and b.cities)


def _is_code_alone(a: Reading, b: Reading) -> bool:
    """Whether one side says its town by the postcode of four digits alone, on a road that not every village has."""
    if not a.postcode or a.postcode != b.postcode or a.country not in _PARTS_BY_CODE or a.country != b.country:
        return False
    is_alone = (a.city is None) != (b.city is None) and not (a.areas if a.city is None else b.areas)
    name = a.road.name.key if a.road is not None else ""
    return is_alone and name != "" and name not in ROADS_OF_VILLAGES and not _is_usual(name)


def _is_usual(name: str) -> bool:
    return name in ROADS_OF_EVERY_VILLAGE or name.startswith(_OF_EVERY_VILLAGE)


def _is_of_one_post(a: Reading, b: Reading) -> bool:
    """Whether a city and a town that no table has have one postcode, and a road that not every village has.

    Where postcodes have four digits, those of a city's parts are other than its own: 9052 Gent is 9052 Zwijnaarde.
    A village round a city may have its code as well, so that only long house numbers tell, on roads of rare names.
    """
    if not a.postcode or a.postcode != b.postcode or a.country not in _PARTS_BY_CODE or a.country != b.country:
        return False
    name = a.road.name.key if a.road is not None else ""
    if len(name) < _TELLING_NAME or a.number is None or a.number.first < _TELLING_NUMBER:
        return False
    return not _is_usual(name) and not a.postcode.endswith(_OF_CITY)


def _is_slip_of_town(one: Reading, other: Reading) -> bool:
    """Whether one side's unknown town is the other's but for a letter, on a road that no other town has: Gerlngen."""
    if one.city is None or other.city is None or one.road is None or _known(one.cities) or not _known(other.cities):
        return False
    if one.country != other.country or one.road.name.key in ROADS_OF_EVERY_VILLAGE:
        return False
    town = one.city.key
    names = re.split(r"[-, ]+", other.city.text.lower())
    return len(town) > _TELLING_NAME and any(
        name[:1] == town[:1] and len(name) > _TELLING_NAME and OSA.distance(name, town) == 1 for name in names
    )


@lru_cache(maxsize=4096)
def _known(codes: frozenset[str]) -> frozenset[str]:
    return frozenset(code for code in codes if code[3:4].isdigit())


def _has_words(reading: Reading, text: str) -> bool:
    name = "".join(word for word in text.lower().split() if word.isalnum())
    return len(name) >= _LEAST_NAME and any(
        name == "".join(part) for part in _windows(flat_words(reading.raw, Manner(reading.country)), name)
    )


def _windows(segments: tuple[tuple[str, ...], ...], name: str) -> list[tuple[str, ...]]:
    """Return the words that stand together, from each word on that a name begins with."""
    return [
        segment[start:end]
        for segment in segments
        for start, word in enumerate(segment)
        if name.startswith(word)
        for end in range(start + 1, min(start + MOST_WORDS, len(segment)) + 1)
    ]


def _are_on_two_sides(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether both name one quarter, and another side of it: Andheri East, Andheri West."""
    sides: list[dict[str, set[str]]] = []
    for reading in (a, b):
        found_here: dict[str, set[str]] = {}
        for area in reading.areas:
            words = canonical_words(area.name.text.lower(), manner)
            plain = "".join(word for word in words if word[0] != "^")
            found_here.setdefault(plain, set()).update(word for word in words if word[0] == "^")
        sides.append(found_here)
    left, right = sides
    return any(left[name] and right[name] and left[name].isdisjoint(right[name]) for name in left.keys() & right.keys())


def _are_in_two_districts(a: Reading, b: Reading) -> bool:
    """Whether each side names a district of a Korean city, and another one, wherever it stands: Manan-gu."""
    left, right = ({as_revised(official(name, "gu")) for name in _DISTRICT.findall(one.raw.lower())} for one in (a, b))
    return bool(left and right) and left.isdisjoint(right)


_DISTRICT = re.compile(r"\b([a-z]+)-[gk]u\b")


def localities_agree(a: Reading, b: Reading, manner: Manner, *, is_sure: bool) -> bool:
    """Whether the parts of the town that each side names may be one, or prove nothing."""
    if _are_on_two_sides(a, b, manner) or (manner.country == "KR" and _are_in_two_districts(a, b)):
        return False
    if is_sure or manner.country in STREETS_ONCE or not (a.areas and b.areas):
        return True
    if a.postcode and a.postcode == b.postcode:
        return True
    left, right = flat_words(a.raw, manner), flat_words(b.raw, manner)
    if any(finds(item.name.text.lower().split(), right, manner) for item in a.areas):
        return True
    if any(finds(item.name.text.lower().split(), left, manner) for item in b.areas):
        return True
    if any(_is_within(one.name.key, other.name.key) for one in a.areas for other in b.areas):
        return True
    names = [road.name.key for road in (a.road, b.road) if road is not None]
    is_telling = (
        any(len(name) >= _TELLING_NAME and name not in ROADS_OF_DISTRICTS for name in names)
        and not manner.is_by_consonants
        and manner.country not in EXACT_SPELLING
    )
    return is_telling and a.number is not None and (a.number.first >= _TELLING_NUMBER or bool(a.number.sub))


def _is_within(one: str, other: str) -> bool:
    """Whether one name holds the other: Kuzguncuk-Uskudar."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _TELLING_NAME and (long.startswith(short) or long.endswith(short))


def have_one_quarter(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether a part of the town, or a full postcode, is named by both."""
    if a.postcode and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return True
    right, left = flat_words(b.raw, manner), flat_words(a.raw, manner)
    return any(finds(item.name.text.lower().split(), right, manner) for item in a.areas) or any(
        finds(item.name.text.lower().split(), left, manner) for item in b.areas
    )


def village_of_both(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return the numbered village that both name, in one subdistrict or district: Moo 3; None where there is none."""
    left, right = ({area.name.key for area in one.areas if _NUMBERED.match(area.name.key)} for one in (a, b))
    return min(left & right, default=None) if _have_one_subdistrict(a, b, manner) else None


def _have_one_subdistrict(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether a subdistrict or district is named by both, and not each side another one besides: T. Nongkham."""
    left, right = _subdistricts(a), _subdistricts(b)
    only_left = [one for one in left if not _is_among(one, right, b, manner)]
    only_right = [one for one in right if not _is_among(one, left, a, manner)]
    is_any = len(only_left) < len(left) or len(only_right) < len(right)
    return is_any and not (only_left and only_right)


def _subdistricts(reading: Reading) -> list[Area]:
    return [area for area in reading.areas if area.kind == _VILLAGE and not _NUMBERED.match(area.name.key)]


def _is_among(area: Area, others: list[Area], other: Reading, manner: Manner) -> bool:
    """Whether a name is one of the other side's, or stands in its words, apart there: ตำบลบ้านกลาง, Ban Klang."""
    name = area.name.key
    if any(is_one_name(name, it.name.key, manner) for it in others):
        return True
    return len(name) > _TELLING_NAME and finds([name], flat_words(other.raw, manner), manner)


_VILLAGE = "village"
_NUMBERED = re.compile(r"^[a-z]+\d+$")  # moo6
