"""Addresses of China in Hangul, beside the same in Chinese characters: 상하이시 황푸구 화하이중루 100호.

No reader of Korean roads knows where such a road begins, so the other side is asked: its city, its road and its number
must stand in the text, each as it sounds or as Korean reads its characters, and its district and no other: 中山路 and
钟山路 are one in Hangul.
"""

import re
import unicodedata
from functools import lru_cache

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.plain.mandarin import in_hangul
from falsefront.address.plain.scripts import has_hangul
from falsefront.address.reading import Number, Place, Reading
from falsefront.text.hanzi import HAN, simplified

_CHINA = "CN"
_LANE = "|".join(longest_first(forms("hangul.lane")))
_HOUSE = "|".join(longest_first(forms("hangul.number")))
_INSIDE = "|".join(longest_first(forms("hangul.inside")))
_DIVISION = "|".join(longest_first(forms("hangul.division")))
_NUMBERS = re.compile(
    rf"\s*(?:(?P<lane>\d+) ?(?:{_LANE})\s*)?(?:(?P<number>\d+(?:-\d+)?) ?(?:{_HOUSE})?)?"
    rf"(?![-\d\uac00-\ud7a3]| ?(?:{_LANE}|{_INSIDE}))"
)
_DISTRICT = re.compile(rf"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]+)(?:{_DIVISION})(?![\uac00-\ud7a3])")
_ROOM = re.compile(rf"(\d+) ?(?:{'|'.join(longest_first(forms('hangul.room')))})")
_SUFFIXES = "市区县镇"
_LEAST_ROAD = 3  # characters with its type


def china_in_hangul(a: Reading, b: Reading) -> str | None:
    """Return road and number, as a reason, where one side is in Hangul what the other is in characters; else None."""
    for han, other in ((a, b), (b, a)):
        if han.country == _CHINA and han.is_chinese_script and has_hangul(other.raw) and not HAN.search(other.raw):
            return _stands_in(han, unicodedata.normalize("NFKC", other.raw))
    return None


def _stands_in(han: Reading, text: str) -> str | None:
    said = road_in(han)
    place = han.city or han.county
    number = han.number or han.lane
    if said is None or place is None or number is None or han.crossing:
        return None
    road = re.search(rf"(?<![\uac00-\ud7a3]){_expression(said)}(?![\uac00-\ud7a3]*[\uac00-\ud7a3])", text)
    if road is None:
        return None
    found = _NUMBERS.match(text, road.end())
    if found is None or not _is_number(found["lane"], han.lane) or not _is_number(found["number"], han.number):
        return None
    before = text[: road.start()]
    if not _names(place, before) or not _is_in_its_district(han, before) or _is_other_room(han, text[road.end() :]):
        return None
    return f"road and number verified by their sound: {said}, {road[0]}, {found[0].strip()}"


def road_in(han: Reading) -> str | None:
    """Return the road as it stands in the characters, with its direction and type."""
    if han.road is None or han.road.name.hanzi is None:
        return None
    text = simplified(unicodedata.normalize("NFKC", han.raw))
    found = re.search(rf".*({han.road.name.hanzi}[\u3400-\u9fff]{{1,6}}?)(?=\d)", text)  # the last: 天河区天河路
    said = found[1] if found is not None else ""
    return said if len(said) >= _LEAST_ROAD else None


@lru_cache(maxsize=4096)
def _expression(characters: str) -> str:
    """Return what finds characters in a text in Hangul, each in any of its readings."""
    each = (longest_first(in_hangul(character) or frozenset(character)) for character in characters)
    return r"\s?".join(f"(?:{'|'.join(map(re.escape, options))})" for options in each)


def _is_number(said: str | None, own: Number | None) -> bool:
    number = number_of(said) if said else None
    if number is None or own is None:
        return number is own
    return numbers_agree(number, own)


def _names(place: Place, before: str) -> bool:
    return (
        re.search(rf"(?<![\uac00-\ud7a3]){_expression(place.text.rstrip(_SUFFIXES) or place.text)}", before) is not None
    )


def _is_in_its_district(han: Reading, before: str) -> bool:
    """Whether the text names the district of the other side, or its town where it has none, and no other district."""
    home = han.county or han.town
    if home is None or not _names(home, before):
        return False
    own = [place for place in (han.city, han.county, han.town) if place is not None]
    return all(any(_names(place, district[0]) for place in own) for district in _DISTRICT.finditer(before))


def _is_other_room(han: Reading, behind: str) -> bool:
    """Whether both name a room, and not the same."""
    room = _ROOM.search(behind)
    return room is not None and han.unit is not None and room[1] != han.unit
