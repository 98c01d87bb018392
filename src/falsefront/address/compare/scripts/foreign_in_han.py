"""Addresses abroad that one side writes in Chinese characters, with names as they sound or as Chinese has them.

美国密苏里州圣路易斯市斯普鲁斯街3050号 is 3050 Spruce Street, St. Louis. No reader of Chinese roads knows where such a
road begins, so the other side is asked: its road must be heard right before the type and the number, its country be the
one that is named, and its city be heard before the road, or its postcode stand in the text.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from falsefront.address.abroad.canonical import is_world
from falsefront.address.compare.scripts.korea_in_han import heard_in_hanja
from falsefront.address.compare.scripts.vietnam_in_han import heard_in_vietnamese
from falsefront.address.compare.world.words_abroad import WRITES_ENGLISH
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import CITY_STATES
from falsefront.address.lexicon.chinese import DIRECTIONS
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.parts.numerals import numeral
from falsefront.address.plain.heard import LEAST_HEARD, city_in_han, known_name, may_be_heard
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Number, Reading
from falsefront.text.countries import codes_by_name
from falsefront.text.hanzi import HAN, pinyin, simplified

_KINDS = values("abroad.han.road")
_TYPES = {form: frozenset(types.split()) for form, types in _KINDS.items()}
# Each begins where its run of characters does, so that none is gone through again from every character of it.
_HOUSE = re.compile(
    rf"(?<![\u3400-\u9fff0-9])(?P<head>[\u3400-\u9fff0-9]*?)(?P<type>{'|'.join(longest_first(_KINDS))})(?P<number>\d+(?:-\d+)*[a-z]?)(?=号|\W|$)"
)
_NUMBER_FIRST = re.compile(
    r"(?P<head>(?<![\u3400-\u9fff])[\u3400-\u9fff]+|(?<![\u3400-\u9fff\d])(?<!\d-))[,、]?"
    rf"(?P<number>\d+(?:-\d+)*[a-z]?)号?(?P<name>[\u3400-\u9fff]{{2,8}}?)"
    rf"(?P<type>{'|'.join(longest_first(_KINDS))})(?=\W|$)"
)
_LEADING_KINDS = values("abroad.han.road.leading")
_TYPES |= {form: frozenset(types.split()) for form, types in _LEADING_KINDS.items()}
_LEADING = re.compile(
    rf"(?<![\u3400-\u9fff])(?P<before>[\u3400-\u9fff]*?)(?P<type>{'|'.join(longest_first(_LEADING_KINDS))})"
    r"(?P<name>[\u3400-\u9fff]{2,8})(?P<number>\d+(?:-\d+)*[a-z]?)(?=号|\W|$)"
)  # 惹兰勿刹12号: Jalan Besar
_ORDINAL = re.compile(r"^(\d{1,3})(?:st|nd|rd|th)$")
_NUMBERED = re.compile(r"([东西南北]?)第?(\d{1,3}|[一二三四五六七八九十百]{1,5})$")
_SIDES = {"n": "north", "s": "south", "e": "east", "w": "west"}
_PLACE_END = re.compile("特别|广域|[国省州邦道府市区县郡镇]")
_DIGITS = re.compile(r"\d+")
_GAP = re.compile("[ ,、;]+")
_NOT_LETTER = re.compile("[^a-z]")
_DIVISION = re.compile(r"[- ](?:si|gu|gun|do|shi|ku|city)$")
_LEAST_NAME, _MOST_NAME = 2, 24  # characters of a road's name
_LEAST_POSTCODE = 5


class House(NamedTuple):
    """A number on a road in an address in Chinese characters, with what stands before the road's type."""

    country: str | None  # that the text begins with
    head: str
    kind: str
    number: Number


def heard_abroad(a: Reading, b: Reading) -> str | None:
    """Return road and number, as a reason, where one address is the other in Chinese characters; None otherwise."""
    for han, other in ((a, b), (b, a)):
        if not (han.is_chinese_script and is_world(other)):
            continue
        found = _HEARD_IN.get(other.country or "", _heard)(han, other)
        if found is not None:
            return found
    return None


def _heard(han: Reading, other: Reading) -> str | None:
    house = house_in_han(han.raw)
    road, number, country = other.road, other.number, other.country
    if house is None or road is None or number is None or country is None or not numbers_agree(house.number, number):
        return None
    if house.country != country and (house.country is not None or han.cities):
        return None
    if _is_other_type(house.kind, road.type, country) or _has_other_postcode(han.raw, other.postcode):
        return None
    name = road.name.text.lower()
    if (ordinal := _ORDINAL.match(name)) is not None:
        is_type = road.type in (None, _KINDS.get(house.kind, "").split(" ", 1)[0])  # 12th Street is no 12th Avenue
        found = is_type and _is_numbered(house, int(ordinal[1]), road.direction, han, other)
        said = f"road and number verified by their numbers: {house.head}{house.kind}, {road.name.text}, {number}"
        return said if found else None
    letters, digits = _NOT_LETTER.sub("", name), _DIGITS.findall(name)
    translated = latin_key(name.split())
    least = LEAST_HEARD - (other.postcode is not None and other.postcode in _DIGITS.findall(han.raw))
    stems = _stems(house.head, road.direction, digits)
    if (side := _SIDES.get(road.direction or "")) is not None:
        named = ((it, before) for it, before in _stems(house.head, None, digits) if known_name(it) == side + letters)
        stems = chain(stems, named)  # 桥北路 is North Bridge Road
    for stem, before in stems:
        is_heard = may_be_heard(stem, letters, country, least) or pinyin(stem) == translated
        is_heard = is_heard or (side is not None and known_name(stem) == side + letters)
        if is_heard and _is_in_place(before, han.raw, other, is_told=house.country is not None):
            said = f"{house.kind}{stem}" if house.kind in _LEADING_KINDS else f"{stem}{house.kind}"
            return f"road and number verified by their sound: {said}, {road.name.text}, {number}"
    return None


_HEARD_IN = {"KR": heard_in_hanja, "VN": heard_in_vietnamese}  # where characters have sounds of their own


def _is_numbered(house: House, ordinal: int, side: str | None, han: Reading, other: Reading) -> bool:
    """Whether a road has its number for its name in both, in one city: 纽约第12大道, 纽约曼哈顿西57街."""
    found = _NUMBERED.search(house.head)
    if found is None or int(numeral(found[2])) != ordinal or DIRECTIONS.get(found[1]) != side:
        return False
    before = house.head[: found.start()]
    for quarter, city in values("abroad.han.quarter").items():
        place = before.removesuffix(quarter)
        if place != before and city_in_han(place) == city:
            before = place
    return bool(before) and _is_in_place(before, han.raw, other, is_told=house.country is not None)


@lru_cache(maxsize=4096)
def house_in_han(raw: str) -> House | None:
    """Return the number on a road that a text in Chinese characters names, and the country abroad it begins with.

    >>> house_in_han("美国密苏里州圣路易斯市斯普鲁斯街3050号")[:3]
    ('US', '密苏里州圣路易斯市斯普鲁斯', '街')
    """
    text = _address_in(simplified(unicodedata.normalize("NFKC", raw).lower()).strip())
    begins = _country_first().match(text)
    is_mission = begins is not None and text[begins.end() :].startswith(tuple(forms("abroad.han.mission")))
    country = begins[0] if begins is not None and not is_mission else None  # 中国驻: of China, but not there
    text = text[len(country or "") :]
    found = _LEADING.search(text) if any(kind in text for kind in _LEADING_KINDS) else None
    found = found or _HOUSE.search(text) or _NUMBER_FIRST.search(text)
    number = number_of(found["number"]) if found is not None else None
    if found is None or number is None:
        return None
    said = found.groupdict()
    head = (said.get("head") or said.get("before") or "") + (said.get("name") or "")
    return House(_countries()[country] if country else None, head, found["type"], number)


def _address_in(text: str) -> str:
    """Return a text from the last of its parts on that begins with a country and has a number on a road in it.

    >>> _address_in("城北妇产医院 新加坡汤申路12号"), _address_in("12号 新加坡")
    ('新加坡汤申路12号', '12号 新加坡')
    """
    has_house, end = False, len(text)
    for gap in reversed(list(_GAP.finditer(text))):
        has_house = has_house or _HOUSE.search(text, gap.end(), end) is not None
        if has_house and _country_first().match(text, gap.end()):
            return text[gap.end() :]
        end = gap.start()
    return text


@cache
def _country_first() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _countries())))


@cache
def _countries() -> dict[str, str]:
    """Return the names of countries in Chinese characters -> code, the longest first."""
    named = {simplified(name): code for name, code in codes_by_name().items() if HAN.match(name)}
    return {name: named[name] for name in sorted(named, key=len, reverse=True)}


def _stems(head: str, direction: str | None, digits: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what may be the road's name at the end of what stands before its type, and what stands before that."""
    if digits:
        if len(digits) > 1 or not head.endswith(digits[0]) or head[: -len(digits[0])][-1:].isdigit():
            return
        head = head[: -len(digits[0])]
    if direction is not None:
        if DIRECTIONS.get(head[-1:]) != direction:
            return
        head = head[:-1]
    if not head or head[-1].isdigit():
        return
    for start in range(len(head) - _LEAST_NAME, max(-1, len(head) - _MOST_NAME), -1):
        yield head[start:], head[:start]


def _is_other_type(kind: str, own: str | None, country: str) -> bool:
    return own is not None and country in WRITES_ENGLISH and own not in _TYPES[kind]


def _has_other_postcode(raw: str, postcode: str | None) -> bool:
    if postcode is None or not postcode.isdigit() or len(postcode) < _LEAST_POSTCODE:
        return False
    written = [digits for digits in _DIGITS.findall(raw) if len(digits) == len(postcode)]
    return bool(written) and postcode not in written


def _is_in_place(before: str, raw: str, other: Reading, *, is_told: bool) -> bool:
    """Whether the postcode of the other side stands in the text, or its city is heard before the road."""
    postcode = other.postcode
    if postcode is not None and len(postcode) >= _LEAST_POSTCODE and postcode in _DIGITS.findall(raw):
        return True
    if other.country in CITY_STATES and is_told:
        return not before
    if other.city is None:
        return False
    known = world().cities
    names = {_NOT_LETTER.sub("", _DIVISION.sub("", name.lower())) for name in other.city.text.split(", ")}
    pieces = [piece for piece in _PLACE_END.split(before) if piece]
    if any(city.code in other.cities for piece in pieces for city in known.get(city_in_han(piece) or "", ())):
        return True
    return any(may_be_heard(piece, name, other.country, LEAST_HEARD - 1) for piece in pieces for name in names if name)
