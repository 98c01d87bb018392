"""Addresses of other countries that one side writes in Russian: США, Техас, Хьюстон, бульвар Холкомб, 1515.

No reader of Russian roads knows the towns and roads of the whole world by their sound, so the other side is asked: its
country must be named, its town and its road be heard, the road whole beside its type and its side, and its number be
the one that stands beside the road. Another country, another postcode, another number there or a side that one alone
gives keep the two apart.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from falsefront.address.abroad.canonical import is_world
from falsefront.address.abroad.finer.text import number as number_in
from falsefront.address.abroad.written.ends.places_in_cyrillic import (
    IN_CYRILLIC,
    cities_in_cyrillic,
    folded_cyrillic,
    has_cyrillic,
    labels_in_cyrillic,
)
from falsefront.address.compare.scripts.sounds_in_cyrillic import is_heard_as
from falsefront.address.gazetteer.elsewhere import SHORT
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Number, Reading, Road
from falsefront.text.countries import codes_by_name


def _folded(kind: str) -> dict[str, str]:
    return {folded_cyrillic(form): value for form, value in values(kind).items()}


_ENDINGS: Final = longest_first(_folded("cyrillic.road.ending"))
_TYPES: Final = _folded("cyrillic.road.ending") | _folded("cyrillic.road")
_SIDES: Final = _folded("cyrillic.side")
_ORDINALS: Final = _folded("cyrillic.ordinal")
_SIDES_IN_FULL: Final = values("bracketed")
_INSIDE: Final = frozenset(map(folded_cyrillic, forms("cyrillic.inside")))
_SMALL: Final = frozenset(map(folded_cyrillic, forms("cyrillic.small")))
_PART: Final = re.compile(r"[,;()\n]+")
_TOKEN: Final = re.compile(r"\d[\w/-]*|[^\W\d_]+|№")
_NUMBER_SIGN: Final = "№"
_ORDINAL: Final = re.compile(r"(\d{1,3})-?(?:я|ая|ои|ыи|и|е|th|st|nd|rd)")
_IN_LATIN: Final = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_LATIN: Final = re.compile("[a-z]+")
_NOT_LETTER: Final = re.compile("[^a-z]")
_CODE: Final = re.compile(r"(?<![\w/-])[a-z]{1,2}\d[\da-z]?(?![\w/-])")
_LEAST_CODE: Final = 4  # digits of a postcode
_MOST_OF_PLACE: Final = 4  # words of the name of a country or city


class _Text(NamedTuple):
    """A text in Cyrillic part by part, each a list of folded words and numbers."""

    parts: tuple[tuple[str, ...], ...]
    countries: frozenset[str]
    codes: frozenset[str]  # postcodes with letters, the first half: SE25


def heard_in_cyrillic(a: Reading, b: Reading) -> str | None:
    """Return road and number, as a reason, where one address is the other in Russian; None otherwise."""
    if a.raw.isascii() and b.raw.isascii():
        return None
    for one, other in ((a, b), (b, a)):
        is_here = (
            other.country not in IN_CYRILLIC and is_world(other) and other.road is not None and other.number is not None
        )
        if is_here and has_cyrillic(one.raw) and not has_cyrillic(other.raw):
            return _heard(_text(one.raw), other)
    return None


def cyrillic_apart(a: Reading, b: Reading) -> str | None:
    """Return why an address in Russian and another abroad are two: another country, region or name beside the road."""
    if a.raw.isascii() and b.raw.isascii():
        return None
    for one, other in ((a, b), (b, a)):
        if other.country is None or not has_cyrillic(one.raw) or has_cyrillic(other.raw):
            continue
        text = _text(one.raw)
        if text.countries and text.countries.isdisjoint({other.country, *IN_CYRILLIC}):
            return f"two countries: {min(text.countries)} and {other.country}"
        if other.country in text.countries and other.country not in IN_CYRILLIC and _is_in_other_region(text, other):
            return f"two regions: {one.raw!r} and {other.raw!r}"
        if text.countries == {other.country} and other.country not in IN_CYRILLIC and _has_more(text, other):
            return f"names that only one side has: {one.raw!r} and {other.raw!r}"
    return None


@lru_cache(maxsize=1024)
def _text(raw: str) -> _Text:
    parts = tuple(tuple(_TOKEN.findall(part)) for part in _PART.split(folded_cyrillic(raw)))
    parts = tuple(part for part in parts if part)
    named = {
        code
        for part in parts
        for size in range(1, min(_MOST_OF_PLACE, len(part)) + 1)
        for run in (part[:size], part[-size:] if not _is_of_road(part) else part[:size])
        if (code := codes_by_name().get(" ".join(run))) is not None and not run[0].isascii()
    }
    return _Text(parts, frozenset(named), frozenset(_CODE.findall(folded_cyrillic(raw))))


def _is_of_road(part: tuple[str, ...]) -> bool:
    """Whether a part begins with the kind of a road, whose name may be a country's: ул. Розы Люксембург."""
    return not part[0].isascii() and transliterate(part[0]) in LEADING_TYPES


def _heard(text: _Text, other: Reading) -> str | None:
    """Return what of another reading is heard in a text in Cyrillic: road and number, in its country and city."""
    road, number = other.road, other.number
    if road is None or number is None or text.countries != {other.country} or _has_other_code(text, other):
        return None
    if _is_in_other_region(text, other):
        return None
    for at, part in enumerate(text.parts):
        for words in _roads(part, road):
            is_here = _is_number_beside(text, at, number, other.postcode) and _is_in_city(text, at, words, other)
            if is_here and _says_no_more(text, at, words, other):
                return f"road and number verified by their sound: {' '.join(words)}, {road.name.text}, {number}"
    return None


def _is_in_city(text: _Text, at: int, road: tuple[str, ...], other: Reading) -> bool:
    """Whether a part besides the road's is the city of the other reading, or the words beside the road in its part."""
    for index, part in enumerate(text.parts):
        plain = tuple(word for word in part if word not in labels_in_cyrillic() and not word[0].isdigit())
        if index == at:
            rest = tuple(word for word in plain if not any(it in road for it in _parted(word)))
            if any(_is_city(run, other) for run in _runs(rest)):
                return True
        elif _is_city(plain, other) or any(
            _is_city(plain[size:], other) for size in (1, 2) if _is_country(plain[:size])
        ):
            return True
    return False


def _says_no_more(text: _Text, at: int, road: tuple[str, ...], other: Reading) -> bool:
    """Whether a text names nothing beside the road that the other does not: no suburb, county, quarter or side."""
    words = _LATIN.findall(folded_cyrillic(other.raw))
    said = frozenset(words) | {"".join(pair) for pair in pairwise(words)}
    for index, part in enumerate(text.parts):
        rest = tuple(
            word
            for word in part
            if word not in labels_in_cyrillic()
            and word not in _INSIDE
            and not word[0].isdigit()
            and word != _NUMBER_SIGN
            and not (index == at and any(it in road for it in _parted(word)))
        )
        if not _is_said(rest, other, said):
            return False
    return True


def _has_more(text: _Text, other: Reading) -> bool:
    """Whether a text that has the road of the other names something beside it that the other does not."""
    road = other.road
    if road is None:
        return False
    found = [(at, words) for at, part in enumerate(text.parts) for words in _roads(part, road)]
    return bool(found) and not any(_says_no_more(text, at, words, other) for at, words in found)


def _is_said(words: tuple[str, ...], other: Reading, said: frozenset[str]) -> bool:
    """Whether words are names of the other's country, region and city, or words of it, one behind the other."""
    return not words or any(
        (
            _is_country(words[:size])
            or _is_city(words[:size], other)
            or (not words[0].isascii() and _regions(words[:size], other.country or ""))
            or any(it == (name := "".join(words[:size])) or is_heard_as(name, it) for it in said)
        )
        and _is_said(words[size:], other, said)
        for size in range(1, min(_MOST_OF_PLACE, len(words)) + 1)
    )


def _is_country(words: tuple[str, ...]) -> bool:
    return " ".join(words) in codes_by_name()


def _runs(part: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for start in range(len(part)):
        for end in range(start + 1, min(start + _MOST_OF_PLACE, len(part)) + 1):
            yield part[start:end]


def _is_city(run: tuple[str, ...], other: Reading) -> bool:
    """Whether words are the city of a reading, by a name that Russian has for it or by its sound."""
    name = "".join(run)
    if other.city is None or not name.isalpha():
        return False
    if (english := cities_in_cyrillic().get(name)) is not None:
        key = english.replace(" ", "")
        return key == other.city.key or any(city.code in other.city.codes for city in world().cities.get(key, ()))
    names = {_NOT_LETTER.sub("", it.lower()) for it in other.city.text.split(", ")} | {other.city.key}
    return any(is_heard_as(name, it) for it in names)


def _is_in_other_region(text: _Text, other: Reading) -> bool:
    """Whether a part of a text is another region of the country than the one of the reading or of its city."""
    own = {code.partition("-")[2] for code in (other.province.codes if other.province else ()) if "-" in code}
    if other.city is not None and not own:
        cities = (city for key in (other.city.key,) for city in world().cities.get(key, ()))
        own = {city.region for city in cities if city.code in other.city.codes and city.region}
    said = {code for part in text.parts for code in _regions(part, other.country or "")}
    return bool(own and said) and own.isdisjoint(said)


@lru_cache(maxsize=4096)
def _regions(part: tuple[str, ...], country: str) -> frozenset[str]:
    """Return the codes of the regions of a country that a part is by its sound, its sides in English."""
    words = [word for word in part if word not in labels_in_cyrillic() and not word[0].isdigit()]
    name = "".join(word for word in words if word not in _SIDES)
    sides = "".join(_SIDES_IN_FULL[_SIDES[word]] for word in words if word in _SIDES)
    return frozenset(
        region.code
        for key, regions in world().regions.items()
        for region in regions
        if region.country == country and len(key) > SHORT and key.startswith(sides)
        if is_heard_as(name, key.removeprefix(sides))
    )


def _has_other_code(text: _Text, other: Reading) -> bool:
    """Whether a text has another number of as many digits as the other's postcode, not its house, or another SE25."""
    code = other.postcode
    if code is None or len(code) < _LEAST_CODE:
        return False
    if not code.isdigit():
        return any(not code.lower().startswith(said) for said in text.codes)
    said = {word for part in text.parts for word in part if word.isdigit() and len(word) == len(code)}
    return bool(said - {str(other.number)}) and code not in said


def _roads(part: tuple[str, ...], road: Road) -> Iterator[tuple[str, ...]]:
    """Yield the words of a part that are a road: its whole name beside its type, with its side and no other."""
    part = tuple(it for word in part for it in _parted(word))
    for at, word in enumerate(part):
        kinds = _TYPES.get(word, "").split()
        if not kinds or (road.type is not None and road.type not in kinds):
            continue
        before, behind = _words_of(part[:at][::-1])[::-1], _words_of(part[at + 1 :])
        for words in (before, behind) if not (before and behind) else ([*before, *behind],):
            if words and _is_road(words, road):
                yield (*words, word)


def _parted(word: str) -> tuple[str, ...]:
    """Return a word with the type of a road that is glued to it apart: Банхофштрассе."""
    end = next((it for it in _ENDINGS if word.endswith(it) and len(word) > len(it)), None)
    return (word,) if end is None else (word.removesuffix(end), end)


def _words_of(part: tuple[str, ...]) -> list[str]:
    """Return the words of a name up to a number or label: an ordinal is one of them."""
    found = []
    for word in part:
        if (
            word in labels_in_cyrillic()
            or word == _NUMBER_SIGN
            or (word[0].isdigit() and _ORDINAL.fullmatch(word) is None)
        ):
            break
        found.append(word)
    return found


def _is_road(words: list[str], road: Road) -> bool:
    """Whether words are the name of a road with its side."""
    sides = [_SIDES[word] for word in words if word in _SIDES]
    if "".join(sides) != (road.direction or ""):
        return False
    name = [word for word in words if word not in _SIDES and word not in _SMALL]
    if (ordinal := _IN_LATIN.fullmatch(road.name.key)) is not None:
        said = [_ORDINALS.get(word) or (_ORDINAL.fullmatch(word) or [None, None])[1] for word in name]
        return said == [ordinal[1]]
    if any(word[0].isdigit() for word in name):
        return False
    letters = _NOT_LETTER.sub("", road.name.text.lower())
    return is_heard_as("".join(name), letters) or is_heard_as("".join(it for it in words if it not in _SIDES), letters)


def _is_number_beside(text: _Text, at: int, number: Number, code: str | None) -> bool:
    """Whether the only number beside a road, in its part or in the one before or behind it, is the house's."""
    said = list(_numbers_in(text.parts[at], code))
    if not said:
        around = (*text.parts[max(0, at - 1) : at], *text.parts[at + 1 : at + 2])
        said = [it for part in around if all(map(_is_of_house, part)) for it in _numbers_in(part, code)]
    return len(said) == 1 and numbers_agree(said[0], number)


def _is_of_house(word: str) -> bool:
    return word[0].isdigit() or word in labels_in_cyrillic() or word == _NUMBER_SIGN


def _numbers_in(part: tuple[str, ...], code: str | None) -> Iterator[Number]:
    """Yield the numbers of a part that are no ordinal, no postcode and stand behind no word for floors and rooms."""
    for at, word in enumerate(part):
        if not word[0].isdigit() or word == code or (_ORDINAL.fullmatch(word) and not word.isdigit()):
            continue
        before = next((it for it in reversed(part[:at]) if it != _NUMBER_SIGN), "")
        behind = part[at + 1] if at + 1 < len(part) else ""
        if before not in _INSIDE and behind not in _INSIDE and (found := number_in(word)) is not None:
            yield found
