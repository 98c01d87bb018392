"""The ordinals in names of roads abroad: 5-я Вишнёвая is not 6th Vishnevaya, 2. Querstraße is not the third.

An ordinal is part of the name wherever it stands and in whatever language it is written. Readers take it for a number
beside the street's, or drop it with what they do not know; so it is asked of the texts as they stand.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.abroad.written.dates import in_digits
from falsefront.address.abroad.written.europe import arrondissements
from falsefront.address.abroad.written.europe.romance import with_rulers
from falsefront.address.abroad.written.written_out import without_slash
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    FIRM_WORDS,
    FLOOR_WORDS,
    GLUED_LEAST,
    GLUED_TYPES,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    ORDINAL_AREAS,
    POST_BOXES,
    ROAD_TYPES,
    UNIT_WORDS,
)
from falsefront.address.lexicon.table import forms, longest_first, numbers, values
from falsefront.address.lexicon.words import ORDINALS
from falsefront.address.plain.scripts import in_latin
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_IN_WORDS: Final = {word: str(number) for word, number in {**ORDINALS, **numbers("abroad.ordinal")}.items()}
_ROADS: Final = frozenset({*ROAD_TYPES, *LEADING_TYPES, *(ORDINAL_AREAS - AREA_WORDS.keys())})  # 3rd Cross
# What has numbers of its own: 2nd Floor, 3rd Phase, 1st Tower.
_OTHERS: Final = frozenset(
    {
        *BUILDING_WORDS,
        *DEVELOPMENT_WORDS,
        *FIRM_WORDS,
        *FLOOR_WORDS,
        *AREA_WORDS,
        *LEADING_DEVELOPMENTS,
        *POST_BOXES,
        *UNIT_WORDS,
    }
    | forms("abroad.floor.door")
    | forms("abroad.floor.short")
)
_ROOMS: Final = frozenset({*FLOOR_WORDS, *UNIT_WORDS})
_SIDES_OF_FLOORS: Final = forms("abroad.danish.side")  # Uglevej 12, 2. tv.
_BEHIND_NAMES: Final = frozenset(values("abroad.quarter.label", "behind"))
_FIRST: Final = "i."
_ZONE: Final = "z."  # Z.I. Via del Gufo
_OF_POST: Final = 4  # digits of a postcode
_LETTERS_OF_POST: Final = 2  # behind the digits in the Netherlands
_REACH: Final = 4  # words from an ordinal to the type of its road
_PARTS: Final = re.compile(r"[,;|()\[\]\n\t:\"“”„«»]+| - ")
_WORD: Final = re.compile(r"[a-z0-9]+(?:[-'/][a-z0-9]+)*\.?")
_SIGN: Final = re.compile(r"(?<=\d) ?[ªº°]")
_APART: Final = re.compile(r"(?<=\d)(?: ?- ?| )(?=(?:st|nd|rd|th)\b)")  # 8 th Street, 4-th
_ENDS: Final = "|".join(longest_first(forms("abroad.ordinal.end")))
_IN_DIGITS: Final = re.compile(rf"^([1-9]\d{{0,3}})(-?)({_ENDS})\.?$")
_DOTTED: Final = re.compile(r"^([1-9]\d{0,3})\.$")
_NUMBER: Final = re.compile(r"[1-9]\d*")
ROMANS: Final = {**ROMAN, **{f"x{one}": f"1{number}" for one, number in ROMAN.items() if len(number) == 1}}
_MAY_BE: Final = re.compile(rf"\d(?:-?(?:{_ENDS})\b|\.(?!\d))|\bi\.")
_TOKEN: Final = re.compile(r"\w+")
_IN_LETTERS: Final = frozenset(_TOKEN.findall(word)[0] for word in (*ROMANS, *_IN_WORDS))


def road_ordinals_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are on two roads: each names an ordinal of a road that the other does not.

    Where only one names any, the other has to have its number somewhere: Vishnevaya is not 1-ya Vishnevaya.
    """
    left, right = ordinals_of(a.raw), ordinals_of(b.raw)
    if left and right:
        apart = not (left <= right or right <= left)
    else:
        apart = _is_left_out(left - _of_house(a), b.raw) or _is_left_out(right - _of_house(b), a.raw)
        apart = apart and not (_is_house_alone(a, b) or _is_house_alone(b, a) or _is_in_counted_zone(a, b))
        apart = apart and not _is_floor(left ^ right, a, b)
    if not apart:
        return None
    return f"ordinals of two roads: {min(left - right, default='none')} and {min(right - left, default='none')}"


def _is_house_alone(one: Reading, other: Reading) -> bool:
    """Whether one side names a house of the other by its name and kind, and no road at all."""
    if one.road is not None or one.crossing or one.leftover:
        return False
    return any(
        developments_agree(here, there) and (here.kind or there.kind)
        for here in one.developments
        for there in other.developments
    )


def _is_floor(ordinals: frozenset[str], a: Reading, b: Reading) -> bool:
    """Whether an ordinal beside one house of one road is the floor that the other side gives: planta 12, 12ª pl."""
    if a.road is None or b.road is None or a.number is None or a.number != b.number:
        return False
    return a.road.name.key == b.road.name.key and bool({a.floor, b.floor} & ordinals)


def _is_in_counted_zone(a: Reading, b: Reading) -> bool:
    """Whether both are one number of a counted zone of the Gulf, and one side leaves its road out."""
    if a.country not in _IN_GULF or a.country != b.country or bool(a.road) == bool(b.road):
        return False
    zones = {it.name.key for it in a.areas if it.kind == "zone" and it.name.key[-1:].isdigit()}
    is_one = a.number is not None and a.number == b.number
    return is_one and any(it.name.key in zones for it in b.areas)


_IN_GULF: Final = frozenset({"AE", "BH", "OM", "QA", "SA"})


def _of_house(reading: Reading) -> frozenset[str]:
    """Return the ordinal that is the house's: of one called by it in America (First Owlish Place), before a saint.

    Beside "One St James's Square" 1 St James's Square is on no 1st street.
    """
    if reading.number is not None and reading.road is not None and reading.road.name.key.startswith(_SAINT):
        return frozenset({str(reading.number.first)})
    if reading.country not in _IN_AMERICA or reading.road is None or reading.number is None:
        return frozenset()
    names = (text.lower().split() for text in reading.leftover)
    return frozenset(
        _IN_WORDS[name[0]]
        for name in names
        if len(name) >= _LEAST_OF_HOUSE and name[0] in _IN_WORDS and not any(map(_is_road, name[1:-1]))
    )


_IN_AMERICA: Final = ("CA", "US")
_SAINT: Final = "saint"
_LEAST_OF_HOUSE: Final = 3  # words: First Place may be a road


def _is_left_out(ordinals: frozenset[str], raw: str) -> bool:
    """Whether a text has nothing of the one ordinal that another has in the name of its road."""
    ordinal = min(ordinals, default="")
    return ordinal.isdigit() and len(ordinals) == 1 and ordinal not in numbers_of(raw) - _of_rooms(raw)


@lru_cache(maxsize=8192)
def _of_rooms(raw: str) -> frozenset[str]:
    """Return the numbers that stand behind the word for a room or floor, and nowhere else.

    >>> sorted(_of_rooms("12 Owl Street, Office 2, Floor 12"))
    ['2']
    """
    rooms, others, before = set[str](), set[str](), ""
    for word in _WORD.findall(_plain(raw)):
        is_room = word.isdigit() and before.rstrip(".") in _ROOMS
        (rooms if is_room else others).update(_NUMBER.findall(word))
        before = word
    return frozenset(rooms - others)


@lru_cache(maxsize=8192)
def numbers_of(raw: str) -> frozenset[str]:
    """Return every number in a text, in digits or words, whatever it counts."""
    text = _plain(raw)
    return frozenset(_NUMBER.findall(text)).union(_value(word)[0] for word in _WORD.findall(text))


@lru_cache(maxsize=8192)
def ordinals_of(raw: str) -> frozenset[str]:
    """Return the ordinals that a text has in the names of its roads.

    >>> ordinals_of("ул. 15-я Вишнёвая, д. 26"), ordinals_of("16th Vishnevaya st, 26, 2nd floor")
    (frozenset({'15'}), frozenset({'16'}))
    >>> sorted(ordinals_of("14, 2nd Main, III Cross")), ordinals_of("Av. 8 de Julio 1450, 3º B")
    (['2 main', '3 cross'], frozenset())
    """
    text = _plain(raw)
    if not _MAY_BE.search(text) and _IN_LETTERS.isdisjoint(_TOKEN.findall(text)):
        return frozenset()
    parts = (_WORD.findall(part) for part in _PARTS.split(text))
    return frozenset(value for words in parts for value in _values(words))


def _plain(raw: str) -> str:
    text = transliterate(in_latin(folded_again(_SIGN.sub("-o", raw)).text.lower()))
    text = without_slash(in_digits(arrondissements.written(text)))
    text = with_rulers(text.replace("-o", "o")) if "-o" in text else with_rulers(text)
    return _APART.sub("", text)


def _values(words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        value, is_sure = _value(word)
        is_first = word == _FIRST and (not at or words[at - 1] != _ZONE)
        if is_first and at + 1 < len(words) and len(words[at + 1]) > 2 and _is_road(words[at + 1].rstrip(".")):
            value = ROMANS["i"]  # I. Querstraße; any other letter is an initial
        if value and not _is_of_other(words, at) and _is_of_road(words, at, is_sure=is_sure):
            behind = words[at + 1].rstrip(".") if at + 1 < len(words) else ""
            yield f"{value} {behind}" if behind in ORDINAL_AREAS else value  # 2nd Main, 5th Cross


def _value(word: str) -> tuple[str, bool]:
    """Return the number of which a word is the ordinal, and whether it can be nothing else: 14a may be a house."""
    plain = word.rstrip(".")
    if found := _IN_DIGITS.match(word):
        if len(found[1]) == _OF_POST and len(found[3]) == _LETTERS_OF_POST and not found[2]:
            return "", False  # 3100 St. Polten, 1315DA Almere
        return found[1], len(found[3]) > 1 or bool(found[2])
    if found := _DOTTED.match(word):
        return found[1], False
    if plain in ROMANS and len(plain) > 1:
        return ROMANS[plain], False
    return _IN_WORDS.get(plain, ""), False


def _is_of_other(words: Sequence[str], at: int) -> bool:
    """Whether a word beside an ordinal says that it counts floors, rooms, buildings or parts of a zone."""
    before, behind = (words[other].rstrip(".") if 0 <= other < len(words) else "" for other in (at - 1, at + 1))
    is_counted = before in _OTHERS and before not in _BEHIND_NAMES  # Yeni Mah. 2. Owl Sokak
    return behind in _SIDES_OF_FLOORS or (behind not in _ROADS and (is_counted or behind in _OTHERS))


def _is_of_road(words: Sequence[str], at: int, *, is_sure: bool) -> bool:
    """Whether an ordinal belongs to a road's name: its type follows near, or stands before with no number between."""
    behind = words[at + 1 : at + 1 + _REACH]
    if not is_sure and behind and len(behind[0].rstrip(".")) == 1:
        behind = behind[1:]  # 6º C is a floor and its door, no calle
    if any(_is_road(word) for word in _run(behind)):
        return True
    before = list(_run(words[max(0, at - _REACH) : at][::-1]))
    if not is_sure:
        return any(map(_is_road, before if words[at].isalpha() else before[:1]))
    is_named = at + 1 < len(words) and words[at + 1].rstrip(".").isalpha() and len(words[at + 1]) > _REACH
    return is_named or any(map(_is_road, before))


def _run(words: Sequence[str]) -> Iterator[str]:
    """Yield words up to the first with a digit in it."""
    for word in words:
        plain = word.rstrip(".")
        if not plain.replace("-", "").replace("'", "").isalpha():
            return
        yield plain


def _is_road(word: str) -> bool:
    return word in _ROADS or any(word.endswith(end) and len(word) >= GLUED_LEAST[end] for end, _ in GLUED_TYPES)
