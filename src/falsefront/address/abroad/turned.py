"""Addresses that go from the largest part to the smallest, turned round: Punjab, Mohali, Owl Road 12.

So half the world writes in its own language, and in Latin letters, too. Every reader knows the other order: road, town,
country. In China, Hong Kong, Macau and Taiwan and along the Gulf readers know both, and nothing is turned.
"""

import re
from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from falsefront.address.abroad.singapore import with_first_unit
from falsefront.address.abroad.where.letters_of_post import before_codes
from falsefront.address.abroad.written import parted_houses
from falsefront.address.abroad.written.america import mail_stops, parted_kinds
from falsefront.address.abroad.written.asia import labels_of_asia
from falsefront.address.abroad.written.ends.country_in_words import country_in_english
from falsefront.address.abroad.written.ends.streets_after_cities import with_kind
from falsefront.address.abroad.written.europe import (
    hungarian_people,
    labels_of_villages,
    roads_of_brussels,
    said_in_cases,
    shortened_towns,
)
from falsefront.address.abroad.written.turkey import lost_letters
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.elsewhere import SHORT, Elsewhere
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import FLOOR_WORDS, LABELS, LEADING_TYPES, PLOT_WORDS, ROAD_TYPES, SHORT_CITIES
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.mended import mended
from falsefront.address.plain.text import MOST_CHARACTERS
from falsefront.text.countries import CHINESE

_MOST_WORDS: Final = 6  # of a part that is a place, its postcode among them
# China's, and those that write town, block, street, building: their readers know either order.
_EITHER_WAY: Final = CHINESE | {"BH", "KW", "QA", "SA"}
_LARGE: Final = 100  # thousands of inhabitants of a city that is known by its name alone
_LAST_LATIN: Final = "\u024f"
_POSTCODE: Final = re.compile(
    r"(?:^|(?<=[ -]))-? ?(?:[A-Z]{1,2}-)?(?:\d{3} ?\d{3}|\d{5}-\d{3,4}|\d{2,5}-\d{2,4}|\d{3,7}(?: ?[A-Z]{2}(?= |$))?"
    r"|[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?=[ ,]|$)"
)
_QUARTER: Final = re.compile(r"(?<=[^\W\d_])[ -]+(?:\d{1,2}|[A-Z])$")  # Chennai 4, København V
_OFFICIAL_LAST: Final = frozenset({"city", "kommune", "kommun"})
_OFFICIAL: Final = re.compile(
    rf" (?:{'|'.join(_OFFICIAL_LAST)})$|^(?:(?:city|state|province|county) of|distt?\.?|co\.?) ",
    re.IGNORECASE,
)
_BARE: Final = re.compile(r"(?:(?:no|nr|nro|nº|n°|#)\.? ?)?\d{1,5} ?(?:[a-z]|bis|ter)?", re.IGNORECASE)
_FULL_CODE: Final = re.compile(r"(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)$")  # of Britain and Canada
# A form's end: Milano IT 20090, Tigard OR US, JP 213-0002; but FM 1960 and Owl Avenue NE are roads.
_LAST_OF_FORM: Final = re.compile(
    r"(?:^|[^\W\d]{3,} )(?:(?!N[EW]$|S[EW]$)[A-Z]{2}$|[A-Z]{2} (?:[A-Z]{1,2}-?)?\d[\d -]{2,9}$)"
)
_LAST_CODE: Final = re.compile(r" (?:[A-Z]{1,3}[ -])?\d{4,6}(?:-\d{3,4})?$")
_DUTCH: Final = re.compile(r"\d{4} ?[A-Z]{2} [^\W\d]")
_DIRECTIONS: Final = forms("abroad.direction")
# Words for a part of a house, or a house of several with one number.
_INSIDE: Final = (
    frozenset({*LABELS, *FLOOR_WORDS}) | forms("abroad.eastern.entrance") | forms("abroad.building.house")
) - PLOT_WORDS
_MOST_OF_NAME: Final = 3  # words at the end of a part that may name a place
_NAME_AND_CODE: Final = re.compile(r"(?:(?:[A-Z]{1,2}-)?\d[\d-]+ )?([^\W\d_][^\d,]*?)(?:[ -]+[A-Z]{0,2}\d[A-Z\d -]*)?")
_DISTRICT_FIRST: Final = re.compile(r"[IVX]+\. ")
_ONLY_NUMBER: Final = re.compile(r"[\d -]{4,}")
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_]+")
_OTHER_SIGNS: Final = re.compile(r"[;|\n\r\t]")


class _Size(IntEnum):
    CITY = 1
    REGION = 2
    COUNTRY = 3


class _Place(NamedTuple):
    """What a part of a text names; `is_sure` where more than a name says that it is one."""

    size: _Size
    countries: frozenset[str]
    is_sure: bool


def as_meant(texts: Sequence[str]) -> list[str]:
    """Return texts as their readers take them: mended, and with their largest part last; behind what they read, as is.

    Each step is taken for all of them before the next.
    """
    heads = [mended(lost_letters.with_letters(text[:MOST_CHARACTERS])) for text in texts]
    found = heads
    for step in _STEPS:
        found = list(map(step, found))
    return [
        one if len(text) <= MOST_CHARACTERS else head + text[MOST_CHARACTERS:]
        for text, head, one in zip(texts, heads, found, strict=True)
    ]


def turned(text: str) -> str:
    """Return a text that begins with its country, region or city the other way round; others as they are.

    >>> turned("CA 94306, Palo Alto, 3101 Owl Blvd"), turned("Palo Alto, 3101 Owl Blvd, CA 94306")
    ('3101 Owl Blvd, Palo Alto, CA 94306', 'Palo Alto, 3101 Owl Blvd, CA 94306')
    >>> turned("75009 Paris, rue du Hibou, 12"), turned("Taichung, Owl Rd., No. 12")
    ('rue du Hibou, 12, 75009 Paris', 'Taichung, Owl Rd., No. 12')
    """
    end = text.find(",")
    if end < 1 or text[0] > _LAST_LATIN or not _may_be_place(text[:end]):
        return text
    return _turned(text)


def _may_be_place(head: str) -> bool:
    """Whether the first part may be a place: a cheap question, which most texts answer with no."""
    if head[-1].isdigit() or head[0].isdigit():
        found = _NAME_AND_CODE.fullmatch(head)
        if found is None or _DUTCH.match(head) is not None:
            return found is not None
        head = found[1]
    places = world()
    name = head.replace(" ", "").lower()
    if not (name.isascii() and name.isalpha()):
        name = key(head)
    if name in places.cities or name in places.regions or name in places.countries:
        return True
    last = head.rpartition(" ")[2].lower().strip(".")
    return last in places.regions or last in places.countries or last in _OFFICIAL_LAST


def _turned(text: str) -> str:
    parts = [part.strip() for part in text.strip(" ,").split(",") if part.strip()]
    if len(parts) == 1 or _OTHER_SIGNS.search(text) is not None:
        return text
    places = world()
    first = _place(parts[0])
    if first is None or not first.countries.isdisjoint(_EITHER_WAY):
        return text
    lead = [first]
    while len(lead) < len(parts) and (place := _place(parts[len(lead)])) is not None:
        if first.countries.isdisjoint(place.countries):
            break  # Dover in Delaware, of which only the one in England is known
        lead.append(place)
    rest = parts[len(lead) :]
    if (
        any(place.size > _Size.CITY for part in rest if (place := _place(part)) is not None)
        or not _is_known(lead, rest)
        or not _is_street(places, rest)
    ):
        return text
    named = parts[: len(lead)]
    if all(one.size >= other.size for one, other in pairwise(lead)):
        named.reverse()
    return ", ".join((*_from_small(rest), *named))


def _is_known(lead: list[_Place], rest: list[str]) -> bool:
    """Whether the first parts are places, by more than a name that houses and people have, too."""
    if len(lead) > 1 or lead[0].is_sure:
        return True
    is_state = lead[0].size == _Size.REGION  # by its letters alone: MN, Owlby, 12 Heron Road
    return is_state and len(rest) > 1 and not _DIGIT.search(rest[0]) and any(part[0].isdigit() for part in rest[1:])


def _is_street(places: Elsewhere, rest: list[str]) -> bool:
    """Whether the parts behind the first places are a street with its house, with no place at their end."""
    if not any(map(_DIGIT.search, rest)):
        return False
    if _DISTRICT_FIRST.match(rest[0]) is not None:
        return False  # it would stand before the road: Budapest, XI. Bagoly u. 1
    last = rest[-1]
    if _ONLY_NUMBER.fullmatch(last) or _FULL_CODE.search(last) or _place(last) is not None:
        return False
    return not _ends_in_place(places, last)


def _ends_in_place(places: Elsewhere, part: str) -> bool:
    """Whether the last words of a part name a place: 12 Owl Road Leeds."""
    if _LAST_OF_FORM.search(part) is not None:
        return True
    code = _LAST_CODE.search(part)
    if code is not None and _DIGIT.search(part[: code.start()]):
        part = part[: code.start()]
    words = part.split()
    last = words[-1].lower().strip(".")
    if last in ROAD_TYPES or last in _DIRECTIONS or _DIGIT.search(last):
        return False
    if words[0].lower().strip(".") in LEADING_TYPES and not _DIGIT.search(part):
        return False  # Rua Lisboa
    for size in range(1, min(_MOST_OF_NAME, len(words) - 1) + 1):
        name = key("".join(words[-size:]))
        if len(name) > SHORT and (name in places.countries or name in places.regions):
            return True
        if any(city.thousands >= _LARGE for city in places.cities.get(name, ())):
            return True
    return False


@lru_cache(maxsize=4096)
def _place(part: str) -> _Place | None:
    """Return the place that a part names, with or without a postcode; None where it says anything else."""
    if part.count(" ") >= _MOST_WORDS:
        return None
    plain, codes = _POSTCODE.subn("", part) if _DIGIT.search(part) else (part, 0)
    plain = _OFFICIAL.sub("", _QUARTER.sub("", plain)).strip(" -")
    if not plain or codes > 1 or _DIGIT.search(plain):
        return None
    return _placed(world(), plain.replace(" - ", " ").split(), has_code=codes > 0)


def _placed(places: Elsewhere, words: list[str], *, has_code: bool) -> _Place | None:
    """Return the place that some words name, one place or one in another."""
    whole = _named(places, "".join(words), has_code=has_code)
    if whole is not None or len(words) == 1:
        return whole or (_named(places, words[0].partition("-")[0], has_code=has_code) if "-" in words[0] else None)
    for size in range(1, len(words)):
        larger = _named(places, "".join(words[-size:]), has_code=True)
        if larger is None or larger.size == _Size.CITY:
            continue
        within = _placed(places, words[:-size], has_code=True)
        if within is not None and (both := within.countries & larger.countries):
            return _Place(within.size, both, is_sure=True)
        if size == 1 and larger.size == _Size.REGION and _is_american_town(words, larger):
            return _Place(_Size.CITY, larger.countries, is_sure=True)
    return None


def _is_american_town(words: list[str], state: _Place) -> bool:
    """Whether words are a town that few know before the two letters of its state: Owlby VT."""
    is_code = words[-1].isupper() and len(words[-1]) == 2 and words[-1] != "CO"  # a firm's, as often
    return is_code and "US" in state.countries and words[-2].lower().strip(".") not in ROAD_TYPES


def _named(places: Elsewhere, name: str, *, has_code: bool) -> _Place | None:
    """Return the largest place of a name; `has_code` where a postcode or a larger place stands beside it."""
    joined = key(name)
    cities = places.cities[joined] if joined in places.cities else places.cities_called(name)
    regions = places.regions.get(joined, ())
    of_regions = frozenset(region.country for region in regions)
    is_short = len(joined) <= SHORT
    country = places.countries.get(joined)
    if len(joined) == 1:
        return None
    if is_short and joined in SHORT_CITIES and cities:
        return _Place(_Size.CITY, frozenset(city.country for city in cities), is_sure=True)
    if country is not None and not (is_short and regions):
        return _Place(_Size.COUNTRY, of_regions | {country}, is_sure=True)
    if regions and (is_short or not cities or cities[0].thousands < _LARGE):
        return _Place(
            _Size.REGION,
            of_regions.union(city.country for city in cities),
            is_sure=has_code or not is_short,
        )
    if cities and (has_code or not is_short):
        is_sure = has_code or cities[0].thousands >= _LARGE
        return _Place(
            _Size.CITY,
            of_regions.union(city.country for city in cities),
            is_sure=is_sure,
        )
    return None


def _from_small(rest: list[str]) -> list[str]:
    """Return the parts of a street from the smallest to the largest, house and rooms behind their road as they are.

    A room before a road would be read as the house: Kyiv, Owlova str, 3, office 12.
    """
    if len(rest) > 1 and rest[0][:1].isdigit() and not _DIGIT.search(rest[-1]):
        return rest  # they are: 412, Owl House, Owlby
    road = next((at for at, part in enumerate(rest) if _is_road(part)), None)
    if road is None:
        groups: list[str] = []
        for part in rest:
            if groups and _is_inside(part):
                groups[-1] += f", {part}"
            else:
                groups.append(part)
        return groups[::-1]
    names = [part for part in rest[road + 1 :] if not _DIGIT.search(part)]
    house = [part for part in rest[road + 1 :] if _DIGIT.search(part)]
    return [*names[::-1], rest[road], *house, *rest[:road][::-1]]


def _is_inside(part: str) -> bool:
    """Whether a part is a number alone, a room or a building, which stays behind the house before it: Owlova str 3, 12.

    Before the road it would be read as the house: entrance 5, Owlova str 3.
    """
    if _BARE.fullmatch(part) is not None:
        return True
    return part.partition(" ")[0].lower().strip(".") in _INSIDE and _DIGIT.search(part) is not None


def _is_road(part: str) -> bool:
    """Whether a part is a road without its house."""
    words = [word.lower() for word in _WORD.findall(part)]
    return not _DIGIT.search(part) and bool(words) and (words[-1] in ROAD_TYPES or words[0] in LEADING_TYPES)


_STEPS: Final[tuple[Callable[[str], str], ...]] = (
    with_first_unit,
    parted_kinds.as_one_word,
    mail_stops.left_out,
    labels_of_asia.written,
    country_in_english,
    parted_houses.joined,
    with_kind,
    roads_of_brussels.with_each,
    said_in_cases.in_nominative,
    labels_of_villages.written,
    shortened_towns.in_full,
    hungarian_people.in_full,
    before_codes,
    turned,
)
