"""The building or estate that two addresses abroad both name, as read or found in the other's words."""

import re
from functools import lru_cache

from falsefront.address.compare.names_of_places.kinds import kinds_agree
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.sites.complexes import houses_apart
from falsefront.address.compare.world.squares_as_houses import squares_apart
from falsefront.address.compare.world.words_abroad import (
    Manner,
    Seen,
    are_one_name,
    canonical_words,
    flat_words,
    found,
    is_one_name,
)
from falsefront.address.lexicon.abroad import (
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FIRM_FORMS,
    FIRM_WORDS,
    LEADING_DEVELOPMENTS,
    NAMED_DEVELOPMENTS,
    PARTS_OF_TOWNS,
    UNIT_WORDS,
    USES,
)
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.arabian import ARABIAN
from falsefront.address.reading import Development, Reading

_LEAST_NAME = 4  # letters of a development's name that says which it is
_LEAST_KEY = 2  # letters: the D of "R&D Center" says nothing
_HOUSES = frozenset({"building", "tower", "center", "house", None})
_ANY_HOUSE = frozenset({"building", None})  # what any house may be called besides
_COMMON = forms("abroad.name.common")
_TOLD = {"center", "plaza"}
_TRANSLATED = frozenset({"building", "tower", "center"})  # برج المملكة is Kingdom Centre on its road
_BEHIND_HOUSE = forms("abroad.turkish.beside")
_UNIT = re.compile(rf"\b(?:{'|'.join(longest_first(UNIT_WORDS))})[ .:#]*(?:no\b[ .:#]*)?(\d+)[a-z]?\b")
_NUMBERS = re.compile(r"\d+")
_WORD = re.compile("[a-z]+")
_KINDS = {**DEVELOPMENT_WORDS, **LEADING_DEVELOPMENTS}
_MAY_STAND = frozenset({*BUILDING_WORDS, *USES, *_KINDS, *FIRM_FORMS, *FIRM_WORDS})


def same_building(a: Reading, b: Reading, manner: Manner, *, is_sure: bool) -> str | None:
    """Return the building or estate that both name; `is_sure` where one word may say which, since all else agrees."""
    if squares_apart(a, b) is not None:
        return None
    towns = frozenset(word for place in (a.city, b.city) if place for word in place.text.lower().split())
    for left in a.developments:
        for right in b.developments:
            if left.phase and right.phase and left.phase != right.phase and left.name.key == right.name.key:
                return None  # Maker Chambers IV and VI
            is_translated = manner.is_by_consonants and is_sure and _TRANSLATED.issuperset((left.kind, right.kind))
            is_other = _are_two_kinds(left.kind, right.kind) and not is_translated
            if left.kind in PARTS_OF_TOWNS or is_other or len(left.name.key) < _LEAST_KEY:
                continue
            if _one_development(left, right, towns, manner) or (is_sure and _has_firm_before(left, right)):
                return None if houses_apart(a, b, left) else left.name.text
    for one, other in ((a, b), (b, a)):
        for item in one.developments:
            if item.kind in PARTS_OF_TOWNS or len(item.name.key) < _LEAST_KEY:
                continue
            if _has_development(item, one, other, manner, is_sure=is_sure):
                return item.name.text
    return None


def common_names_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two that have a common name alone in common: Star Building, Star Plaza.

    A center and a plaza are two whatever the name. Such a name says which house it is with its generic word and use
    alone; a number on one road says more.
    """
    if not (a.developments and b.developments) or (a.road and b.road and a.number and b.number):
        return None
    alike = [(one, other) for one in a.developments for other in b.developments if one.name.key == other.name.key]
    if not alike or any(_in_full(one) == _in_full(other) for one, other in alike):
        return None
    if any(one.name.key not in _COMMON and {one.kind, other.kind} != _TOLD for one, other in alike):
        return None
    left, right = alike[0]
    return f"different developments: {_called(left)} and {_called(right)}"


def numbered_towers_apart(a: Reading, b: Reading) -> str | None:
    """Return why two towers of one plaza are two, whose names are numbers: Torre 1000, Torre 2000."""
    left, right = ({one.name.key for one in side.developments if one.name.key.isdigit()} for side in (a, b))
    if left and right and left.isdisjoint(right):
        return f"different developments: {min(left)!r} and {min(right)!r}"
    return _named_towers_apart(a, b)


def _named_towers_apart(a: Reading, b: Reading) -> str | None:
    """Return why two towers of one building are two, each with a name of its own: Torre Fuego, Torre Agua."""
    left, right = (
        [one for one in side.developments if one.kind == _TOWER and one.name.key not in DIRECTIONS] for side in (a, b)
    )  # a plaza's North Tower has its number, too
    if not left or not right or any(one.name.key == other.name.key for one in left for other in right):
        return None
    shared = (
        developments_agree(one, other)
        for one in a.developments
        for other in b.developments
        if one.kind == other.kind != _TOWER
    )
    return f"different towers: {left[0].name.text!r} and {right[0].name.text!r}" if any(shared) else None


_TOWER = "tower"


def rooms_of_houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Arab countries are two: each names a house of its own, and a room, on one road.

    Houses there seldom have numbers: in "Lotus Road, Al Reem Building, 203" it is no house's.
    """
    manner = Manner(a.country or b.country)
    if manner.country not in ARABIAN or not (a.developments and b.developments) or not (a.raw + b.raw).isascii():
        return None
    if a.number is None or b.number is None or not all(map(_is_behind_house, (a, b))):
        return None
    pairs = [(one, other) for one in a.developments for other in b.developments]
    if any(developments_agree(*pair) or is_one_name(*(it.name.key for it in pair), manner) for pair in pairs):
        return None
    return f"different developments: {_called(a.developments[0])} and {_called(b.developments[0])}"


def _is_behind_house(reading: Reading) -> bool:
    """Whether a number does not begin an address, nor stand right behind its road."""
    text, number = reading.raw.lower(), str(reading.number and reading.number.first)
    road = reading.road.name.text.lower() if reading.road else ""
    at = text.find(number)
    return at > 0 and road in text and not 0 <= at - text.find(road) - len(road) < _NEAR_ROAD


_NEAR_ROAD = 10  # characters: " Street, "


def unit_houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two whose number is a unit's, each of another house or estate.

    Unit 12, Lotus Court, Station Road is not Unit 12, Orchid House: 12 is no number on the road.
    """
    if a.number is None or b.number is None or not (a.developments and b.developments):
        return None
    if not all(is_of_unit(reading.raw, str(number.first)) for reading, number in ((a, a.number), (b, b.number))):
        return None
    if any(developments_agree(one, other) for one in a.developments for other in b.developments):
        return None
    return f"different developments: {_called(a.developments[0])} and {_called(b.developments[0])}"


def may_have_units(a: str, b: str) -> bool:
    """Whether both texts have a unit with a number."""
    return bool(_unit_numbers(a) and _unit_numbers(b))


@lru_cache(maxsize=4096)
def _unit_numbers(raw: str) -> frozenset[str]:
    return frozenset(_UNIT.findall(raw.lower()))


def is_of_unit(raw: str, number: str) -> bool:
    """Whether a number stands behind the word for a unit, and nowhere else."""
    return number in _unit_numbers(raw) and _NUMBERS.findall(raw).count(number) == 1


def may_be_of_unit(raw: str, number: str) -> bool:
    """Whether a number stands behind the word for a unit, whatever else it is in the text."""
    return number in _unit_numbers(raw)


def _in_full(development: Development) -> frozenset[str]:
    """Return the words of a name with what kind of house it is: Edificio Torre Central is Torre Central."""
    words = (_KINDS.get(word, word) for word in development.name.text.lower().split())
    own = (word for word in (development.kind, development.use) if word is not None and word not in _ANY_HOUSE)
    return frozenset({*words, *own})


def _called(development: Development) -> str:
    return repr(" ".join(filter(None, (development.name.text, development.use, development.kind))))


def may_have_common_names(a: str, b: str) -> bool:
    """Whether both texts have a word that is a common name of buildings."""
    return not (_common_words(a).isdisjoint(_common_words(b)))


@lru_cache(maxsize=4096)
def _common_words(raw: str) -> frozenset[str]:
    return _COMMON.intersection(_WORD.findall(raw.lower()))


def _one_development(left: Development, right: Development, towns: frozenset[str], manner: Manner) -> bool:
    if (
        left.kind != right.kind
        and not ({left.kind, right.kind} & _HOUSES)
        and not kinds_agree(left.kind or "", right.kind or "")
    ):
        return False
    one, other = (_without_towns(_names(item, manner), towns) for item in (left, right))
    key, other_key = "".join(one), "".join(other)
    if len(key) < _LEAST_NAME and len(other_key) < _LEAST_NAME and left.kind != right.kind:
        return False
    if set(one) <= _COMMON or set(other) <= _COMMON:
        is_heard = manner.is_by_consonants and left.kind == right.kind and is_one_name(key, other_key, manner)
        return is_heard or _in_full(left) == _in_full(right)
    if is_one_name(key, other_key, manner) or are_one_name(one, other, manner) or sorted(one) == sorted(other):
        return True
    return _without_number(one, other) or _without_number(other, one)


def _without_number(one: list[str], other: list[str]) -> bool:
    """Whether one name is the other with a number behind, and several words: Keangnam Landmark (72)."""
    return len(other) > 1 and len(one) == len(other) + 1 and one[-1].isdigit() and sorted(one[:-1]) == sorted(other)


def _has_firm_before(left: Development, right: Development) -> bool:
    """Whether one name is the other behind a firm's: BBC Broadcasting House; for where the road is one."""
    short, long = sorted((left.name.text.lower(), right.name.text.lower()), key=len)
    is_telling = len(short) > _LEAST_NAME and not set(short.split()) <= _COMMON
    return left.kind == right.kind and is_telling and long.endswith(f" {short}")


def _without_towns(names: list[str], towns: frozenset[str]) -> list[str]:
    """Return a name without the city's in it: Islamabad Serena Hotel is Serena Hotel in Islamabad."""
    return [word for word in names if word not in towns] or names


def _names(item: Development, manner: Manner) -> list[str]:
    text = f"{item.name.text} {item.use or ''}".lower()
    return [word for word in canonical_words(text, manner) if word[0] not in "~^!#"]


def _has_development(item: Development, one: Reading, other: Reading, manner: Manner, *, is_sure: bool) -> bool:
    name = _names(item, manner)
    if len("".join(name)) < _LEAST_NAME or (other.city and "".join(name) == other.city.key):
        return False
    if len(name) < 2 and not is_sure:
        return False  # "Silom Tower" is not all that stands in Silom, nor Global Tower what has Global in its name
    has_one_number = bool(one.number and other.number)  # two that differ came no further than here
    known = {word for segment in flat_words(one.raw, manner) for word in segment}
    known.update(word for place in (one.city, other.city) if place for word in place.text.lower().split())
    is_of_place = _is_called_after_place("".join(name), one, manner)
    return any(
        _is_no_road(seen)
        and not _is_landmark(seen)
        and not (is_of_place and not _has_kind_beside(seen))
        and ((has_one_number and not set(name) <= _COMMON) or _is_whole_name(item, name, seen, known))
        for seen in found(name, flat_words(other.raw, manner), manner)
    )


def _is_called_after_place(name: str, reading: Reading, manner: Manner) -> bool:
    """Whether an address names a quarter, road or town as a house is called: Al Waha Tower, Al Wahah, Riyadh."""
    places = [area.name.key for area in reading.areas]
    places += (
        [word for part in reading.city.text.lower().split(", ") for word in (*part.split(), part)]
        if reading.city
        else []
    )
    if reading.road is not None:
        places += (
            reading.road.name.key,
            *reading.road.name.text.lower().split(),
        )  # Al Salam Mall, Salem Al Mubarak Street
    return any(is_one_name(name, place, manner) for place in places)


def _has_kind_beside(seen: Seen) -> bool:
    beside = (*seen.segment[max(seen.start - 1, 0) : seen.start], *seen.segment[seen.end : seen.end + 1])
    return any(word.lstrip("!~") in _KINDS for word in beside)


def _is_whole_name(item: Development, name: list[str], seen: Seen, known: set[str]) -> bool:
    """Whether nothing beside a name makes it another's: no further word of a name, no other kind of house.

    Torre Global Bank is no Global Plaza, Union Trade Tower no Trade Tower. A common name needs its kind of house there.
    """
    beside = (*seen.segment[max(seen.start - 1, 0) : seen.start], *seen.segment[seen.end : seen.end + 1])
    if set(name) <= _COMMON and not any(_KINDS.get(it.lstrip("!")) == item.kind for it in beside):
        return False
    for word in (it.lstrip("!") for it in beside):
        if word in NAMED_DEVELOPMENTS:
            return False  # Owl Infinity is no Owl Plaza
        if (kind := _KINDS.get(word)) is not None and _are_two_kinds(item.kind, kind):
            return False
        if word.isalpha() and word not in known and word not in _MAY_STAND and word == word.lstrip("~^#"):
            return False
    return True


def _are_two_kinds(left: str | None, right: str | None) -> bool:
    """Whether two houses of one name are two by what they are: Crystal Tower, Crystal Plaza."""
    return (
        left != right and not ({left, right} & _ANY_HOUSE) and not kinds_agree(left or "", right or "", as_written=True)
    )


def _is_landmark(seen: Seen) -> bool:
    """Whether the word behind a house says that the address is only opposite or behind it: Owl Plaza karşısı."""
    behind = (word.lstrip("!~^#") for word in seen.segment[seen.end :])
    return next((word for word in behind if word not in _KINDS), "") in _BEHIND_HOUSE


def _is_no_road(seen: Seen) -> bool:
    """Whether no word for a road stands beside a name: London Bridge Street is no London Bridge Tower."""
    beside = (seen.segment[max(seen.start - 1, 0) : seen.start], seen.segment[seen.end : seen.end + 1])
    return not any(word[0] in "~^" for words in beside for word in words)
