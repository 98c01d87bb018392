"""What is joined by hyphens to the city or country at the end of an address: Owl Road-Lahore, 12-Owl Quarter-Hanoi.

In the countries listed a hyphen stands for a comma so often that a known city of theirs behind it is a part of its own;
elsewhere (Saint-Denis, Berlin-Mitte, Winston-Salem) it belongs to the name. Where several hyphens lead up to the city,
those between words part the rest, too.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import AFTER_NUMBERS, has_digit
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DIRECTIONS, ROAD_TYPES
from falsefront.address.lexicon.table import forms, longest_first

# Where a hyphen parts street, quarter and city, and names of towns have none as a rule.
_PARTED_IN: Final = frozenset({
    "IN", "PK", "BD", "LK", "NP", "MM", "VN", "TH", "KH", "LA", "MY", "ID", "PH", "TR", "AE", "SA", "QA", "KW", "OM",
    "BH", "EG", "JO", "LB", "IQ", "NG", "KE", "TZ", "UG", "ZA", "BR", "MX", "CO", "PE", "AR", "CL", "EC", "ES", "IT",
    "PT", "RU", "UA", "KZ", "UZ", "GR", "RO", "BG", "RS",
})  # fmt: skip
_ROADS_BY_CITIES: Final = frozenset({"IN", "PK", "BD", "MX"})  # where a road is called by two cities: Delhi-Jaipur
_LEAST_CITY: Final = 4  # letters
_OF_STATE: Final = 2  # letters of a state: RJ
_KNOWN: Final = 50  # thousands of inhabitants of a city that is meant
_LEAST_WORD: Final = 3  # letters of a word that a hyphen parts from what stands before: not D7-CN, Hi-Tech, Al-Quoz
_EPITHETS: Final = forms("abroad.city.epithet")
_SIDES: Final = DIRECTIONS.keys() | forms("abroad.side.behind")
_OF_NUMBERS: Final = forms("abroad.road.unit") | AFTER_NUMBERS  # 60-letiya, 12-bis
_GLUED: Final = re.compile(r"(?<=[^\W_])\.? ?-(?! )(?!(?<=\d-)\d) ?(?=[^\W_])|(?<=[^\W_])\.?- (?=[^\W_])")
_CODE: Final = re.compile(r"\d{3,7}|\d{5}-\d{3}|\d{3} ?\d{3}")
_CODE_BEHIND: Final = re.compile(r"[ -]+(?:\d{4,7}|\d{5}-\d{3}|\d{3} \d{3})$")
# Behind a city of a country in which a city has the name of its state: Sorocaba Sao Paulo Brazil.
_STATE_AND_COUNTRY: Final = re.compile(rf"(?<=[a-z]{{4}}) (?:{'|'.join(longest_first(forms('abroad.region.whole')))})$")
_STATE_BEHIND: Final = re.compile(r"[/ ]([a-z]{2})$")
_WORDS: Final = re.compile(r"[^\W\d_]+")


def written(text: str) -> str:
    """Return a folded, lower-case text with commas before the cities and countries that hyphens join to it.

    >>> written("12 owl road-lahore"), written("7 elm st-owlby-dhaka-1205-bangladesh")
    ('12 owl road, lahore', '7 elm st, owlby, dhaka, 1205, bangladesh')
    >>> written("so 15 owl pho-me tri-nam tu liem-ha noi"), written("rua elmo, 1200-consolacao-sao paulo/sp")
    ('so 15 owl pho, me tri, nam tu liem, ha noi', 'rua elmo, 1200, consolacao, sao paulo/sp')
    >>> written("5 owl street, berlin-mitte"), written("3 elm road, delhi-jaipur"), written("7 owl road, hi-tech city")
    ('5 owl street, berlin-mitte', '3 elm road, delhi-jaipur', '7 owl road, hi-tech city')
    >>> written("5 owl street, navi-mumbai"), written("km 5 carretera madrid-toledo")
    ('5 owl street, navi-mumbai', 'km 5 carretera madrid-toledo')
    """
    if "-" not in text or _GLUED.search(text, text.rfind(",") + 1) is None:
        return text
    head, comma, part = text.rpartition(",")
    pieces = _GLUED.split(part)
    ends, countries = _ends(pieces)
    if not ends or not countries or (ends == len(pieces) and not _WORDS.search(head)):
        return text
    if ends == len(pieces) == 2 and not _ROADS_BY_CITIES.isdisjoint(countries) and not _is_of_post(pieces):
        return text
    rest = len(pieces) - ends
    if 0 < rest < len(pieces) and _is_of_name(pieces[rest - 1], pieces[rest], countries):
        return text
    joints = list(_GLUED.finditer(part))
    written_part, at = "", 0
    for number, joint in enumerate(joints, 1):
        is_comma = number >= rest or (rest > 1 and _is_parted(pieces[number - 1], pieces[number]))
        written_part += part[at : joint.start()] + (", " if is_comma else joint[0])
        at = joint.end()
    return f"{head}{comma}{written_part}{part[at:]}"


def _ends(pieces: list[str]) -> tuple[int, frozenset[str]]:
    """Return how many pieces at the end are cities, countries and postcodes, and which countries these may be in."""
    found: frozenset[str] = frozenset()
    for count, piece in enumerate(reversed(pieces)):
        name = piece.strip(" .")
        if _CODE.fullmatch(name):
            continue
        of_piece = _countries(name)
        if found and not of_piece & found:
            of_piece = frozenset()
        if not of_piece:
            return (count, found) if found else (0, found)
        found = of_piece
    return len(pieces), found


@lru_cache(maxsize=4096)
def _countries(name: str) -> frozenset[str]:
    """Return those of the countries that a name is of, or that have a region or large city of it."""
    name = _STATE_AND_COUNTRY.sub("", _CODE_BEHIND.sub("", name))
    places = world()
    if (country := places.countries.get("".join(_WORDS.findall(name)))) is not None:
        return _PARTED_IN & {country}
    words = [word for word in _STATE_BEHIND.sub("", name).split() if word not in _SIDES]  # Jakarta Barat
    joined = " ".join(words)
    if has_digit(name) or not ROAD_TYPES.keys().isdisjoint(words):
        return frozenset()
    regions = {region.country for region in places.regions.get(joined.replace(" ", ""), ())}
    if len(joined) < _LEAST_CITY:
        return _PARTED_IN & regions if len(joined) == _OF_STATE else frozenset()
    return _PARTED_IN & (regions | {city.country for city in places.cities_called(joined) if city.thousands >= _KNOWN})


def _is_of_name(before: str, city: str, countries: frozenset[str]) -> bool:
    """Whether a hyphen before a city is inside a name: Navi-Mumbai, South-Tangerang, Carretera Madrid-Toledo."""
    last = before.split()[-1].strip(".()")
    if last in _EPITHETS or last in DIRECTIONS or f"{last}{''.join(_WORDS.findall(city))}" in world().regions:
        return True  # KwaZulu-Natal is a region by its whole name
    is_country = "".join(_WORDS.findall(city)) in world().countries
    return not is_country and last.isalpha() and not countries.isdisjoint(_countries(last))


def _is_of_post(pieces: list[str]) -> bool:
    return any(_CODE.fullmatch(piece.strip(" .")) for piece in pieces)


def _is_parted(before: str, behind: str) -> bool:
    """Whether a hyphen between two pieces parts them: both are words of some length, or the first is a number."""
    last, first = (word.strip(".()") for word in (before.split()[-1], behind.split()[0]))
    if not first.isalpha() or first in _OF_NUMBERS or first in DIRECTIONS or len(first) + last.isalpha() < _LEAST_WORD:
        return False
    return len(last) >= _LEAST_WORD or last in ROAD_TYPES if last.isalpha() else has_digit(last)
