"""Postcodes abroad that begin otherwise: Hauptstraße 5 is once in 10827 Berlin and once in 13158 Berlin.

Postcodes are often wrong, or an organisation's own, and then begin as their neighbours' do; so only the beginning is
asked, which tells a part of a country or of its largest cities. What is a slip of one sign, what stands for a whole
town, and what offices of a state have for themselves says nothing.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.apart.america.zip_slips import is_zip_slip
from falsefront.address.compare.apart.towns.lone_quarters import is_everywhere
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.slips_of_villages import ROADS_OF_VILLAGES
from falsefront.address.lexicon.abroad import ROADS_OF_DISTRICTS
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.reading import Reading

# Digits that tell the part, where one address has one postcode: a letter region (DE), a department (FR), a province
# (IT, ES, TH, TR), a section's beginning (US), a circle (IN), a state (AU, MX). Fewer where organisations have another
# number of their city; none where codes were given out anew (KR).
_DIGITS: Final = {
    "DE": 2, "FR": 2, "IT": 2, "ES": 2, "US": 2, "BR": 2, "IN": 2, "JP": 2, "PL": 1, "NL": 3, "AU": 1, "AT": 1, "CH": 1,
    "BE": 1, "PT": 1, "MX": 2, "TR": 2, "TH": 2, "MY": 1, "HU": 2, "CZ": 1, "GR": 1, "RU": 3, "ID": 1, "RO": 2,
    "PH": 1, "ZA": 1, "UA": 2, "SE": 1, "NO": 1, "FI": 1, "DK": 1, "LT": 2, "LV": 2, "EE": 2,
}  # fmt: skip
# Where a city's zones go by their codes, which one digit tells (Colombo 00300), or a house's number is its code's own.
_WHOLE: Final = frozenset({"LK", "SA"})
_OF_BUILDINGS, _OF_BUILDING = frozenset({"SG"}), 6  # where each building has one of so many digits (SingPost)
_SAUDI, _OF_STREET = "SA", 5
_BRITISH: Final = re.compile(r"\b([A-Z]{1,2}\d{1,2})[A-Z]? ?\d[A-Z]{2}\b", re.IGNORECASE)
# A district of London's post that ends an address: London SE15, St. James's, SW1A.
_LONE: Final = re.compile(r"\b((?:EC|WC|NW|SE|SW|E|N|W)\d{1,2})[A-Z]?\W*$")
_ESTATES: Final = frozenset({"estate", "park"})
_LONDON: Final = "london"
_OFFICES: Final = frozenset({("DE", "11")})  # the German government's, in Berlin
# Of Istanbul, until the post gave it the number of its province; now those of Osmaniye and Düzce, far away.
_FORMER: Final = frozenset({"80", "81"})
_TURKEY: Final = "TR"
_OF_PROVINCE: Final = 2  # digits
_BUDAPEST, _DISTRICT = "1", 3  # what postcodes of Budapest begin with, and digits that tell its district
_OF_TOWN: Final = "000"  # ends a code of a whole town: 01000-000
_OF_TOWNS: Final = {"BR": "000000"}  # where streets have codes that end so as well: 01310-000
_MADE_UP: Final = frozenset({"12345", "00000", "99999"})  # given where a form asks for a postcode
_WITH_ANY_CODE: Final = frozenset({"SA", "US"})  # where they may be a place's
_PARTS: Final = frozenset({"AT", "BE", "CH", "DK", "NO"})  # where it is one of a part as others are: 8000 Aarhus C
_LEAST: Final = 4  # digits of a postcode
_PART_OF_CITY: Final = re.compile(r"(?<=[a-z]{4} )0?(\d{1,2})(?=\s*(?:,|$))")  # Colombo 03
_CODE: Final = re.compile(
    rf"(?<![\w-])\d{{{_LEAST},}}(?!\w)|(?<![\w-])\d{{2,5}}-\d{{3,4}}(?!\w)|\d{{{_LEAST}}} ?[A-Z]{{2}}\b"
)


def postcodes_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two parts of a country or city by their postcodes; None where they need not."""
    code, other = a.postcode, b.postcode
    if a.country == b.country == "GB" and (apart := _london_apart(a, b) or _houses_apart(a, b)) is not None:
        return apart
    if a.country == b.country == _INDIA and (apart := _zones_of_india_apart(a, b)) is not None:
        return apart
    if not code or not other or code == other or a.country is None or a.country != b.country:
        return None
    if _says_nothing(a.country, code, other) or _are_of_two_times(a, code, other):
        return None
    if a.country == "AT" and not (code in a.raw and other in b.raw):
        return f"districts of Vienna: {code} and {other}"  # one was told by the district's number: no slip
    if a.country in _OF_BUILDINGS and len(code) == len(other) == _OF_BUILDING:
        return f"postcodes of two buildings: {code} and {other}"
    if _are_of_every_town(a, b, code, other):
        return f"postcodes of two houses on roads that every town has: {code} and {other}"
    if _are_of_every_village(a, b, code, other):
        return f"postcodes of two parts that each have a road of the name: {code} and {other}"
    left, right = _part(code, a.country), _part(other, a.country)
    if a.country in _WHOLE and a.city is not None and b.city is not None and not a.city.codes.isdisjoint(b.city.codes):
        return f"postcodes of two parts: {code} and {other}"
    if not left or not right or left == right or OSA.distance(code, other, score_cutoff=1) <= 1:
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments) or is_zip_slip(a, b):
        return None
    return f"postcodes of two parts: {code} and {other}"


def _houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses by name are two in Britain: Owl Cottage is in IP6 and in IP7, where no number is given."""
    if a.number is not None or b.number is not None or not a.postcode or not b.postcode:
        return None
    left, right = (_BRITISH.search(it.postcode or "") for it in (a, b))
    if left is None or right is None or left[1] == right[1] or OSA.distance(left[0], right[0], score_cutoff=1) <= 1:
        return None
    if any(house.kind in _ESTATES for it in (a, b) for house in it.developments):
        return None  # which have several codes
    return f"postcodes of two houses of one name: {a.postcode} and {b.postcode}"


def _says_nothing(country: str, code: str, other: str) -> bool:
    """Whether two codes are one street's, or one is none of any place."""
    if country == _SAUDI and code[:_OF_STREET] == other[:_OF_STREET]:
        return True  # 12212-2938: behind the code of the street four digits tell the house
    return country not in _WITH_ANY_CODE and not _MADE_UP.isdisjoint((code, other))


def _are_of_two_times(a: Reading, code: str, other: str) -> bool:
    """Whether a code is none of today's, on a road that not every district has."""
    if a.country != _TURKEY or (code[:_OF_PROVINCE] in _FORMER) == (other[:_OF_PROVINCE] in _FORMER):
        return False
    return a.road is not None and a.road.name.key not in ROADS_OF_DISTRICTS


def _are_of_every_town(a: Reading, b: Reading, code: str, other: str) -> bool:
    """Whether two houses without a number have a name and a road in common that every town has: Plaza, Main Road.

    A code of a whole town may stand for each, and so may a slip.
    """
    if a.number is not None or b.number is not None or a.road is None or b.road is None or a.country not in _DIGITS:
        return False
    if not (is_everywhere(a.road) and is_everywhere(b.road)) or min(len(code), len(other)) < _FULL:
        return False
    is_of_town = any(it.endswith(_OF_TOWN) for it in (code, other))
    return not is_of_town and OSA.distance(code, other, score_cutoff=1) > 1


_FULL: Final = 5  # digits of a postcode of a part of a town


def _are_of_every_village(a: Reading, b: Reading, code: str, other: str) -> bool:
    """Whether a road that every part of a city has is said with two codes, of which three digits tell the part.

    A code of a whole town or of offices may stand for each, and so may a slip: Hauptstraße in 10827 and 10317 Berlin.
    """
    if a.country not in _OF_STREETS or a.road is None or a.road.name.key not in ROADS_OF_VILLAGES:
        return False
    said = f"{a.raw} {b.raw}".lower()
    if any(word in said for word in _MAILBOXES):
        return False
    if code[:_OF_QUARTER] == other[:_OF_QUARTER] or OSA.distance(code, other, score_cutoff=1) <= 1:
        return False
    if not (_part(code, a.country) and _part(other, a.country)):
        return False
    if a.country not in _PARTS and any(it.endswith(_OF_TOWN) for it in (code, other)):
        return False
    return not any(developments_agree(one, another) for one in a.developments for another in b.developments)


_OF_STREETS: Final = frozenset({"AT", "BE", "CH", "DE", "FR", "IT"})  # whose codes are of quarters or towns
_OF_QUARTER: Final = 3  # digits of such a code that tell the quarter
_MAILBOXES: Final = forms("abroad.post.mark")
_INDIA: Final = "IN"
_ZONED: Final = values("abroad.post.zone")
_ZONE: Final = re.compile(
    rf"\b({'|'.join(longest_first(_ZONED))})(?: ?[-–] ?0{{0,2}}(\d{{1,2}})(?![\d/-])| 0?(\d{{1,2}})\W*$)"
)


def _zones_of_india_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two zones of a city's post, of which one at least stands without its code."""
    if a.postcode and b.postcode and not any(_ZONE.search(it.raw.lower()) for it in (a, b)):
        return None  # two codes are often wrong
    left, right = zone_of_india(a), zone_of_india(b)
    if left is None or right is None or left == right:
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return None
    return f"postal zones of two parts: {left} and {right}"


def zone_of_india(reading: Reading) -> int | None:
    """Return the zone of a city's post that an address of India names: 16 of Calcutta-16 and of 700016."""
    found = _ZONE.search(reading.raw.lower())
    if found is not None:
        return int(found[2] or found[3])
    code = (reading.postcode or "").replace(" ", "")
    return int(code[_DIGITS_OF_CITY:]) if code[:_DIGITS_OF_CITY] in _CITIES_OF_INDIA and len(code) == _PIN else None


_DIGITS_OF_CITY, _PIN = 3, 6  # of a postcode that tell the city, and all; the others are the zone
_CITIES_OF_INDIA: Final = frozenset(_ZONED.values())


def _london_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two districts of London, of which one at least stands without the rest."""
    left, right = (_district(it.postcode or "") or _lone_district(it.raw) for it in (a, b))
    if not left or not right or left == right or (a.postcode and b.postcode):
        return None
    return f"postal districts of London: {left} and {right}"


def _district(postcode: str) -> str:
    found = _BRITISH.fullmatch(postcode)
    return found[1].upper() if found else ""


def _lone_district(raw: str) -> str:
    found = _LONE.search(raw)
    is_sure = found is not None and (found[1][1].isalpha() or _LONDON in raw.lower())
    return found[1].upper() if found is not None and is_sure else ""


def _part(postcode: str, country: str) -> str:
    """Return the beginning of a postcode that tells the part of the country; "" where none does."""
    if country == "GB":
        return _district(postcode)
    digits = re.sub(r"\D", "", postcode)
    is_district = country == "HU" and digits[:1] == _BUDAPEST
    part = digits[: _DISTRICT if is_district else _DIGITS.get(country, 0)]
    is_of_town = digits.endswith(_OF_TOWNS.get(country, _OF_TOWN)) and country not in _PARTS
    return "" if is_of_town or (country, part) in _OFFICES else part


@lru_cache(maxsize=8192)
def parts_said(raw: str) -> frozenset[str]:
    """Return the beginnings of all that may be a postcode in a text, whatever it was read as.

    >>> sorted(parts_said("Hauptstr. 5, 10827 Berlin")), sorted(parts_said("5 High Street, London SE25 6EP"))
    (['10'], ['SE25'])
    """
    british = (match[1].upper() for match in _BRITISH.finditer(raw))
    return frozenset({*british, *_PART_OF_CITY.findall(raw), *(match[0][:2] for match in _CODE.finditer(raw))})
