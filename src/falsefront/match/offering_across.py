"""Under which keys a text in the script of another country is looked for by those who stand there.

上海 is 상하이 in Korea and Шанхай in Russia, and Berlin is 柏林: readers of one script know no cities in another, so a
city is looked for in the text as that script has it, and the road by what its characters may sound like. Whether two
are one, comparing says (`address.compare.scripts`, `address.compare.china.in_cyrillic`); here they only meet.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, product
from typing import Final

from falsefront.address.compare.scripts.foreign_in_han import house_in_han
from falsefront.address.compare.scripts.korea_in_han import korean_place
from falsefront.address.compare.scripts.vietnam_in_han import vietnamese_place
from falsefront.address.gazetteer.gazetteer import divisions, world
from falsefront.address.lexicon.abroad import CITY_STATES
from falsefront.address.lexicon.table import values
from falsefront.address.plain import mandarin, palladius, sino_vietnamese
from falsefront.address.plain.heard import cities_in_han, city_in_han, first_sounds, known_name
from falsefront.address.plain.scripts import has_hangul
from falsefront.match.offering_abroad import MOST_CITIES, Key, sound
from falsefront.match.parts import AT, CHINA, city_of
from falsefront.match.rest import has_leftover
from falsefront.text.hanzi import HAN, pinyin, simplified

_CHINA, _KOREA, _VIETNAM = "CN", "KR", "VN"
_CYRILLIC: Final = re.compile("[а-яё]", re.IGNORECASE)
_RUSSIAN_WORD: Final = re.compile("[а-я]+")
_HANGUL_WORD: Final = re.compile("[\uac00-\ud7a3]+")
_NUMBER: Final = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_COUNTED: Final = re.compile("[0-9一二三四五六七八九十百]$")
_ORDINALS: Final = ("st", "nd", "rd")  # as 41st, 42nd and 43rd sound; 44th has one consonant
_LEAST_CITY, _MOST_CITY = 2, 8  # characters, or syllables
_MOST_WORDS = 3  # of a city's name that stand apart
_MOST_SPELLINGS = 12  # of one name
_MOST_SYLLABLES = 3  # at the beginning of a word that may begin a road's name
_MOST_NAME = 8  # characters of a road's name
_WITH_ROADS: Final = ("市", "县")  # ends of a county that is called by its own name, without its city

_Cities = Mapping[str, frozenset[str]]


def offered_across(words: Sequence[str], text: str) -> tuple[Key, ...]:
    """Return under which keys a text may stand that names a place of China in another script, or another's in Chinese.

    City, digits of a number, and how the road may begin: two letters of pinyin in China, two consonants abroad.
    """
    found: Iterable[Key] = ()
    if HAN.search(text):
        is_known = words[AT["country"]] in CHINA and words[AT["city"]] and not has_leftover(words[AT["rest"]])
        found = () if is_known else _abroad_in_han(text)
    elif words[AT["country"]] in ("", _CHINA):
        if has_hangul(text):
            found = _in_china(unicodedata.normalize("NFC", text), _HANGUL_WORD, _in_hangul(), mandarin.beginnings)
        elif _CYRILLIC.search(text):
            found = _in_china(palladius.evened(text), _RUSSIAN_WORD, _in_russian(), palladius.beginnings)
    return tuple(sorted(set(found)))


def _in_china(
    text: str, word: re.Pattern[str], cities: _Cities, beginnings: Callable[[str], Sequence[frozenset[str]]]
) -> Iterator[Key]:
    said = word.findall(text)
    codes = frozenset().union(*(cities.get(name, frozenset()) for name in _names(said)))
    if not codes or len(codes) > MOST_CITIES:
        return
    starts = {start for each in said for options in beginnings(each)[:_MOST_SYLLABLES] for start in options}
    yield from product(sorted(codes), _numbers(text), sorted(starts))


def _names(said: Sequence[str]) -> Iterator[str]:
    """Yield what may be the name of a city: words run together, and what a word begins with, before 시."""
    for at, word in enumerate(said):
        for size in range(1, _MOST_WORDS + 1):
            yield "".join(said[at : at + size])
        yield from (word[:size] for size in range(_LEAST_CITY, len(word)))


def _numbers(text: str) -> list[str]:
    return sorted({str(int(digits)) for digits in _NUMBER.findall(text)})


@cache
def _in_russian() -> _Cities:
    own = {palladius.evened(said): name for said, name in values("cyrillic.china.city").items()}
    return _spelled(palladius.in_russian, own)


@cache
def _in_hangul() -> _Cities:
    return _spelled(mandarin.in_hangul, {})


def _spelled(of_character: Callable[[str], Iterable[str]], own: Mapping[str, str]) -> _Cities:
    """Return the cities of China by what their names are in a script; `own` are names that only the script has."""
    found: dict[str, set[str]] = {}
    codes: dict[str, set[str]] = {}
    for code, place in divisions().items():
        if len(place.short) >= _LEAST_CITY and (city := city_of(code)) and _is_city(code, place.name):
            codes.setdefault(place.short, set()).add(city)
    for name, cities in codes.items():
        for spelling in islice(product(*map(sorted, map(of_character, name))), _MOST_SPELLINGS):
            found.setdefault("".join(spelling), set()).update(cities)
    for said, name in own.items():
        found.setdefault(said, set()).update(codes.get(name, ()))
    return {spelling: frozenset(cities) for spelling, cities in found.items()}


def _is_city(code: str, name: str) -> bool:
    return len(code) <= len("1305") or name.endswith(_WITH_ROADS)


def _abroad_in_han(text: str) -> Iterator[Key]:
    plain = simplified(unicodedata.normalize("NFKC", text))
    if (korea := korean_place(text)) is not None:
        names = frozenset().union(*korea.within.values())
        codes = _codes(names, _KOREA) | {f"{_KOREA}:{name}" for name in names}  # as cities are known that no list has
        yield from _keys(codes, str(korea.number), map(sound, korea.road))
    if (vietnam := vietnamese_place(text)) is not None:
        own = {city_in_han(name) or "" for name in vietnam.within.values()}
        codes = _codes(own.union(*map(_in_vietnamese, vietnam.within.values())), _VIETNAM)
        roads = (sound(road) for name in vietnam.roads for road in _in_vietnamese(name))
        yield from _keys(codes, str(vietnam.number), roads)
    if (house := house_in_han(text)) is not None:
        codes = _codes(_cities_in(plain), house.country)
        if house.country in CITY_STATES:
            codes = frozenset({CITY_STATES[house.country][1]})
        yield from _keys(codes, str(house.number), _beginnings(house.head))


def _keys(cities: Collection[str], number: str, starts: Iterable[str]) -> Iterator[Key]:
    if cities:  # most texts that are left open name none: nothing is heard for them
        yield from product(sorted(cities), _numbers(number), sorted(set(starts)))


def _in_vietnamese(name: str) -> Iterator[str]:
    read = ([*map(sino_vietnamese.plain, sino_vietnamese.readings(character))] for character in name)
    return map("".join, islice(product(*read), _MOST_SPELLINGS))


def _beginnings(head: str) -> Iterator[str]:
    """Yield how the name of a road may begin that stands at the end of what comes before its type; "" for any."""
    yield ""
    for start in range(max(0, len(head) - _MOST_NAME), len(head) - 1):
        stem = head[start:]
        yield from map(sound, first_sounds(stem))
        yield sound(pinyin(stem))
        if (known := known_name(stem)) is not None:
            yield sound(known)
    if _COUNTED.search(head):
        yield from _ORDINALS


def _codes(names: Iterable[str], country: str | None) -> frozenset[str]:
    found = (city for name in names for city in world().cities.get(name, ()))  # no world is read for no name
    return frozenset(city.code for city in found if country is None or city.country == country)


def _cities_in(text: str) -> Iterator[str]:
    known = cities_in_han()
    for at in range(len(text)):
        for size in range(_LEAST_CITY, _MOST_CITY + 1):
            if (name := known.get(text[at : at + size])) is not None:
                yield name
