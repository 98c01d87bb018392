"""Addresses of China in Russian, beside the same in Chinese characters: г. Синтай, ул. Ецзинь Бэйлу, д. 88.

Russian has the sounds of characters by one system, glued or apart. So road and number of the characters are looked for
in the text, with city and district. A road without its type (ул. Цзяньго) may be 建国路 and 建国街: then the district
must be in common.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.scripts.china_in_hangul import road_in
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.plain.palladius import evened, in_russian
from falsefront.address.reading import Place, Reading
from falsefront.text.hanzi import HAN

_CHINA: Final = "CN"
_CYRILLIC: Final = re.compile("[а-яё]", re.IGNORECASE)
_LETTER: Final = "[а-яa-z]"
_CITIES: Final = {name: evened(said) for said, name in values("cyrillic.china.city").items()}
_KINDS: Final = "|".join(re.escape(evened(word)) for word in longest_first(forms("cyrillic.road")))
_DISTRICTS: Final = "|".join(map(evened, longest_first(forms("cyrillic.china.district"))))
_HOUSE: Final = "|".join(map(evened, longest_first(forms("cyrillic.china.house"))))
_NUMBER: Final = re.compile(rf"[ ,]*(?:(?:{_HOUSE})\b\.?)?[ ,]*(?P<number>\d{{1,4}}(?:-\d{{1,4}})?)(?![\w/-])")
_BEFORE: Final = re.compile(rf"(?:^|[,;:.(]|(?<!{_LETTER})(?P<kind>{_KINDS})\.?) *$")
_DISTRICT: Final = re.compile(
    rf"(?<!{_LETTER})(?:{_DISTRICTS})\.? ({_LETTER}[\w -]*)|({_LETTER}[\w-]*) (?:{_DISTRICTS})(?!{_LETTER})"
)
_SUFFIX: Final = re.compile("(?<=..)(?:新区|[市区县镇])$")
_TYPES: Final = re.compile("(?:大街|大道|大路|[路街道])$")
_LEAST_NAME: Final = 2  # characters of a road


def in_cyrillic(a: Reading, b: Reading) -> str | None:
    """Return road and number, as a reason, where one side is in Russian what the other is in characters; else None."""
    for han, other in ((a, b), (b, a)):
        if (
            han.country == _CHINA
            and han.is_chinese_script
            and _CYRILLIC.search(other.raw)
            and not HAN.search(other.raw)
        ):
            return _stands_in(han, evened(other.raw))
    return None


def _stands_in(han: Reading, text: str) -> str | None:
    said = road_in(han)
    place = han.city or han.county
    if said is None or place is None or han.number is None or han.lane or han.crossing or han.plot:
        return None
    whole = re.compile(rf"(?<!{_LETTER}){_expression(said)}(?!{_LETTER})")
    name = _TYPES.sub("", said)
    short = re.compile(rf"(?<!{_LETTER}){_expression(name)}(?!{_LETTER})") if len(name) >= _LEAST_NAME else None
    for pattern, has_type in ((whole, True), (short, False)):
        road = pattern.search(text) if pattern is not None else None
        if road is None or (number := _NUMBER.match(text, road.end())) is None:
            continue
        before, own = _BEFORE.search(text[: road.start()]), number_of(number["number"])
        is_placed = before is not None and (has_type or before["kind"] is not None)
        if not is_placed or own is None or not numbers_agree(own, han.number):
            continue
        if _is_in_place(han, place, text[: road.start()], must_name=not has_type):
            return f"road and number verified by their sound: {said}, {road[0]}, {number['number']}"
    return None


@lru_cache(maxsize=4096)
def _expression(characters: str) -> str:
    """Return what finds characters in an evened text in Russian, glued, apart or with hyphens."""
    each = (longest_first(in_russian(character) or frozenset(character)) for character in characters)
    return r"[ -]?".join(f"(?:{'|'.join(map(re.escape, options))})" for options in each)


def _is_in_place(han: Reading, place: Place, before: str, *, must_name: bool) -> bool:
    """Whether the city stands before the road, and no district but the other side's."""
    if not _names(place, before):
        return False
    if han.county is not None and han.county is not place and _names(han.county, before):
        return True
    own = [one for one in (han.city, han.county, han.town) if one is not None]
    others = [found[1] or found[2] for found in _DISTRICT.finditer(before)]
    if must_name and han.county is not None and han.county is not place:
        return False
    return all(any(_names(one, other) for one in own) for other in others) and not (must_name and han.county is None)


def _names(place: Place, text: str) -> bool:
    name = _SUFFIX.sub("", place.text)
    said = [_expression(name)] + ([re.escape(_CITIES[name])] if name in _CITIES else [])
    return re.search(rf"(?<!{_LETTER})(?:{'|'.join(said)})(?!{_LETTER})", text) is not None
