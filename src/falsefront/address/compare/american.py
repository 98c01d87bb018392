"""What keeps two American addresses apart although their words meet: another road beside one house number.

Nearly every word of a road's type is a word of names, too, and word by word they say little: Corporate Center Drive and
Corporate Exchange Drive share all but a generic word. But house, side, name, type and side stand in one order, so that
what was read of the road there is sure enough to be asked.
"""

import re
from functools import lru_cache

from falsefront.address.abroad.american import TERRAIN, states, town_of
from falsefront.address.abroad.american_roads import AMERICAN, PLAIN_TYPES, american_road
from falsefront.address.abroad.text import Words
from falsefront.address.compare.account import road_text
from falsefront.address.compare.american_slips import is_slip_in_road
from falsefront.address.compare.names import types_agree
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms, numbers, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Place, Reading, Road

_BOUND = 4096  # texts whose town is remembered
_NAMES = values("abroad.name.american")
_QUARTERS = frozenset(form.replace(" ", "") for form in forms("abroad.quarter.american"))
# The names that a short one stands for, itself among them: phila is philadelphia.
_SHORT = {form: {form, town.partition("|")[0]} for form, town in values("abroad.town.american").items()}
_LEFT_OUT = forms("abroad.town.tail.american")
_TAILS = TERRAIN | _LEFT_OUT
_FURTHER = forms("abroad.road.american.further")
_HEADS = forms("abroad.town.head.american")
_CANADA = "CA"
_DOUBLE = re.compile(r"([a-z])\1")
_LEAST_NAME = 4  # letters of a word that makes a name with initials one
_LEAST_DOUBLED = 6  # letters of a word of which one may be doubled
_LEAST_SIDE = 2  # letters of a side that is not written in full
_FULL_NAME = 2  # words of a person's name, which may have an initial between them
NUMBERED = "no"  # begins the key of a highway
# What a highway may be called by its number alone; a county's road of that number is another.
_CLASSES = values("abroad.highway")
_OF_NUMBER_ALONE = [
    {_CLASSES["highway"], _CLASSES[it]} for it in ("us highway", "state highway", "interstate highway")
] + [
    {_CLASSES["farm to market road"], _CLASSES["ranch road"]}  # Texas numbers both in one series
]
_OF_LETTERS = {_CLASSES["highway"], _CLASSES["county highway"]}
# Highway N of Wisconsin is the county's; in Missouri the state letters its highways, so a county's road is another.
_COUNTY_LETTERS = frozenset(values("abroad.highway.lettered_by_county").values())
_IN_DIGITS = {word: str(value) for word, value in numbers("number").items()}
_SPELT = values("abroad.name.spelt")
_BRACKETS = re.compile(r"\(([a-z][^()]{2,40})\)")
_BRITISH_END = re.compile(r"(?<=[a-z])tre(?=$|ville$)")
_POST_KM = 40.0  # within which the towns of one post office lie
_ZIP = 5  # digits of a ZIP code that say which town


def american_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of the United States with one house number are on two roads; None where they may be."""
    if not _have_one_number(a, b) or have_road_in_brackets(a, b):
        return None
    if _goes_further(a) != _goes_further(b):
        return f"two roads beside one number: {road_text(a)} and its extension"
    is_one = _may_be_one(a.road, b.road) and not _are_lettered_by_two(a, b)
    if is_one and not _is_slip_in_two_zips(a, b):
        return None
    return f"two roads beside one number: {road_text(a)} and {road_text(b)}"


def _are_lettered_by_two(a: Reading, b: Reading) -> bool:
    """Whether one highway has its letter from the county, the other from the state: County Road K and Route K."""
    if a.road is None or b.road is None or {a.road.type, b.road.type} != _OF_LETTERS:
        return False
    if not a.road.name.key.startswith(NUMBERED) or not a.road.name.key[len(NUMBERED) :].isalpha():
        return False
    codes = {code for it in (a, b) if it.province is not None for code in it.province.codes}
    return codes.isdisjoint(_COUNTY_LETTERS)


def _goes_further(reading: Reading) -> bool:
    """Whether a word behind the road's type makes another road of it: Elm Street Extension."""
    return any(area.name.key in _FURTHER for area in reading.areas)


def _is_slip_in_two_zips(a: Reading, b: Reading) -> bool:
    """Whether a name has a slip, and the ZIP code of each address is another besides."""
    if a.road is None or b.road is None or not a.postcode or not b.postcode or has_one_zip(a, b):
        return False
    return is_slip_in_road(a.road.name.key, b.road.name.key)


def american_towns_apart(a: Reading, b: Reading) -> str | None:
    """Return why the towns of two addresses of the United States are two: West Springfield is no part of Springfield.

    One ZIP code makes them one, since people leave the side out and a post office has several names, if near.
    """
    if a.country != b.country or a.country not in AMERICAN:
        return None
    if has_one_zip(a, b):
        is_near = may_be_of_one_post(a.city, b.city) or _is_state_alone(a) or _is_state_alone(b)
        return None if is_near else f"two towns: {_called(a.city)} and {_called(b.city)}"
    if apart := _terrains_apart(_town(a.raw), _town(b.raw)):
        return apart
    if a.city is None or b.city is None:
        return None
    if _is_state_for_town(a.city, b.city) and (apart := _towns_of_state_apart(a, b)):
        return apart
    (left, one), (right, other) = _sided(a, a.city), _sided(b, b.city)
    if one != other or left == right:
        return None
    return f"two towns: {left or ''} {a.city.text!r} and {right or ''} {b.city.text!r}"


def towns_before_states(a: Reading, b: Reading) -> tuple[str, str]:
    """Return the towns between a comma and the state at the end of two texts, each as one word; "" where none is."""
    return "".join(_town(a.raw)), "".join(_town(b.raw))


@lru_cache(maxsize=_BOUND)
def _town(raw: str) -> tuple[str, ...]:
    return town_of(folded_again(raw).text.lower())


def _terrains_apart(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """Return why towns are two that differ by a first word or a word of terrain: Mount Elm, Elm; Elm Park, Elm."""
    if left == right or not left or not right:
        return None
    heads = {town[0] for town in (left, right) if len(town) > 1}
    is_other_head = left[1:] == right[1:] and not heads.isdisjoint(_HEADS) and min(map(len, heads)) > _LEAST_SIDE
    if is_other_head or _without_head(left) == _without_head(right) or _is_short_behind_head(left, right):
        return f"two towns: {' '.join(left)!r} and {' '.join(right)!r}"
    if left[0] != right[0]:
        return None
    one, other = ({word.rstrip("s") for word in words if word in _TAILS} for words in (left, right))
    is_rest_one = [it for it in left if it not in _TAILS] == [it for it in right if it not in _TAILS]
    if is_rest_one and one != other and not one ^ other <= _LEFT_OUT:
        return f"two towns: {' '.join(left)!r} and {' '.join(right)!r}"
    return None


def _is_state_for_town(left: Place, right: Place) -> bool:
    """Whether both cities are named as a state is, or one is and the other is another city: not Washington, DC."""
    in_states = [place.key in states() for place in (left, right)]
    return all(in_states) or (any(in_states) and left.codes.isdisjoint(right.codes))


def _towns_of_state_apart(a: Reading, b: Reading) -> str | None:
    """Return why towns are two where the name of the state was read as the city of that name: Syosset, NY.

    Such towns are in no table, and a letter or a word may be another town's: Rosedale, Rosendale; Islip, East Islip.
    """
    left, right = _town_or_city(a), _town_or_city(b)
    if _is_one_town_name(left, right) or not _QUARTERS.isdisjoint({left, right}):
        return None
    return f"two towns: {left!r} and {right!r}"


def _is_one_town_name(left: str, right: str) -> bool:
    """Whether two towns, each as one word, are one but for a doubled letter or a word that is left out.

    >>> [_is_one_town_name(*pair.split()) for pair in ("hauppauge haupauge", "newyork newyorkcity", "greece greene")]
    [True, True, False]
    """
    short, long = sorted((left, right), key=len)
    return left == right or _is_doubled(left, right) or any(short + word == long for word in _LEFT_OUT)


def _town_or_city(reading: Reading) -> str:
    """Return the town before the state, or the one locality that was read, or the city, as one word.

    A quarter before it is the road's: 1818 K Street, NW Washington, DC.
    """
    first, *rest = _town(reading.raw) or ("",)
    is_quarter = bool(rest) and len(DIRECTIONS.get(first, "")) == _LEAST_SIDE
    if town := "".join(rest if is_quarter else (first, *rest)):
        return town
    area = reading.areas[0].name if len(reading.areas) == 1 else None
    is_before = area and reading.city and f"{area.text} {reading.city.text}".lower() in _without_commas(reading.raw)
    return area.key if area and is_before else _plain_city(reading.city)


def _is_state_alone(reading: Reading) -> bool:
    """Whether the city that was read is the state behind a town that nobody knows: West Harrison, NY."""
    town = "".join(_town(reading.raw))
    return (
        bool(town) and reading.city is not None and reading.city.key in states() and town != _plain_city(reading.city)
    )


def _without_commas(raw: str) -> str:
    return " ".join(raw.lower().replace(",", " ").split())


def _plain_city(city: Place | None) -> str:
    """Return the name of a city as one word, in full where it is that of a state, too: NY is New York."""
    if city is None:
        return ""
    names = (region.name for region in world().regions.get(city.key, ()) if region.country in AMERICAN)
    return next(names, city.text).replace(" ", "").lower()


def _is_short_behind_head(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether one town is the other's short name behind a word or side of its own: New Phila, So. Salt Lake."""
    return any(
        one[0] in _HEADS | DIRECTIONS.keys() and " ".join(other) in _SHORT.get(" ".join(one[1:]), ())
        for one, other in ((left, right), (right, left))
    )


def _without_head(town: tuple[str, ...]) -> tuple[str, ...]:
    return town[1:] if len(town) > 1 and town[0] in _HEADS else town


def _sided(reading: Reading, city: Place) -> tuple[str | None, str]:
    """Return the side in a town's name, or that which was left over before it, and the rest of the name."""
    first, *rest = city.text.lower().split()
    if first in DIRECTIONS and rest:
        return DIRECTIONS[first], "".join(rest)
    side = DIRECTIONS.get(word_before(reading.raw.lower(), city.text.lower())) or _side_in_full(reading.raw, city)
    is_left = side is not None and any(DIRECTIONS.get(word) == side for word in reading.leftover)
    return side if is_left else None, "".join((first, *rest))


def _side_in_full(raw: str, city: Place) -> str | None:
    """Return the side before a town's name where its short words are written out: W. Hollywood, WeHo."""
    side, *rest = _town(raw) or ("",)
    return DIRECTIONS.get(side) if "".join(rest) == city.key else None


def word_before(text: str, town: str) -> str:
    """Return the word right before a town's name in a text; none where a comma or nothing stands there."""
    head, found, _ = text.rpartition(town)
    words = head.split()
    return words[-1].rstrip(".") if found and head[-1:] == " " and words else ""


def have_one_american_road(a: Reading, b: Reading) -> bool:
    """Whether house number and road of two addresses of the United States were read as one, ordinals and all."""
    if a.road is None or b.road is None or not _have_one_number(a, b):
        return False
    return _may_be_one(a.road, b.road) and not _are_lettered_by_two(a, b)


def in_two_american_states(a: Reading, b: Reading) -> bool:
    """Whether one address names a state of the United States, the other a province of Canada: Concord, MA and ON."""
    if {a.country, b.country} != _NORTH_AMERICA or a.province is None or b.province is None:
        return False
    return all(any("-" in code for code in reading.province.codes) for reading in (a, b) if reading.province)


def in_australia_and_elsewhere(a: Reading, b: Reading) -> bool:
    """Whether one address names a state of Australia, the other a country besides: Perth, Tas and Perth, Scotland."""
    if (a.country == _AUSTRALIA) == (b.country == _AUSTRALIA):
        return False
    one, other = (a, b) if a.country == _AUSTRALIA else (b, a)
    if one.province is None or other.country is None:
        return False
    if other.city is not None and any(code.startswith(_AUSTRALIA) for code in other.city.codes):
        return False
    states = {code[3:] for code in one.province.codes if code[2:3] == "-"}
    abroad = {code[3:] for code in other.province.codes if code[2:3] == "-"} if other.province else set()
    return bool(states) and states.isdisjoint(abroad)  # WA and NT are of America, too


_AUSTRALIA = "AU"
_NORTH_AMERICA = {"US", "CA"}


def is_one_american_house(a: Reading, b: Reading) -> bool:
    """Whether house, road, town and state of two addresses of the United States or Canada were read as one."""
    if a.city is None or b.city is None or not (have_one_american_road(a, b) or _have_one_canadian_road(a, b)):
        return False
    if a.city.key != b.city.key and a.city.codes.isdisjoint(b.city.codes):
        return False
    return a.province is None or b.province is None or not a.province.codes.isdisjoint(b.province.codes)


def _have_one_canadian_road(a: Reading, b: Reading) -> bool:
    """Whether house, road, type and side are the same: 225 - 6 Ave. S.W. and 225 6th Avenue SW of Calgary."""
    if a.country != b.country or a.country != _CANADA or a.road is None or b.road is None or a.number is None:
        return False
    is_one = a.road.name.key == b.road.name.key and a.road.type == b.road.type
    return is_one and a.road.direction == b.road.direction and a.number == b.number


def has_one_zip(a: Reading, b: Reading) -> bool:
    """Whether two addresses have one postcode: of the United States the five digits that say which post office."""
    if not a.postcode or not b.postcode:
        return False
    return a.postcode == b.postcode or (a.country in AMERICAN and a.postcode[:_ZIP] == b.postcode[:_ZIP])


def may_be_of_one_post(left: Place | None, right: Place | None) -> bool:
    """Whether one post office may serve two towns: one is not named or known, or they lie near each other."""
    if left is None or right is None:
        return True
    ours, theirs = _towns(left), _towns(right)
    return not (ours and theirs) or any(distance_km(one, other) <= _POST_KM for one in ours for other in theirs)


def _towns(place: Place) -> list[City]:
    return [city for city in _cities_called(place.key) if city.code in place.codes]


@lru_cache(maxsize=1024)
def _cities_called(key: str) -> tuple[City, ...]:
    return world().cities.get(key, ())


def _called(place: Place | None) -> str:
    return repr(place.text) if place is not None else ""


def _have_one_number(a: Reading, b: Reading) -> bool:
    if a.country != b.country or a.country not in AMERICAN or a.crossing or b.crossing:
        return False
    return a.number is not None and b.number is not None and numbers_agree(a.number, b.number)


def _may_be_one(left: Road | None, right: Road | None) -> bool:
    if left is None or right is None or is_one_road(left, right):
        return True
    return any(
        has_side_in_name(one, other) or has_quarter_besides(one, other) for one, other in ((left, right), (right, left))
    )


def is_one_road(left: Road, right: Road) -> bool:
    """Whether name and type of two American roads are one's, and not two sides are given."""
    if left.direction and right.direction and left.direction != right.direction:
        return False
    if _is_name_with_type(left, right) or _is_name_with_type(right, left) or _is_highway_of(left, right):
        return True
    if not types_agree(left.type, right.type):
        return False
    if left.name.key == right.name.key:
        return True
    return _are_one_name(_plain(left.name.text), _plain(right.name.text))


def _is_highway_of(left: Road, right: Road) -> bool:
    """Whether one is a highway of a class and the other of its number alone (US Highway 8, Route 8), or FM and RM."""
    if left.name.key != right.name.key or not left.name.key.startswith(NUMBERED):
        return False
    kinds = {left.type, right.type}
    return kinds in _OF_NUMBER_ALONE or (kinds == _OF_LETTERS and left.name.key[len(NUMBERED) :].isalpha())


def have_road_in_brackets(a: Reading, b: Reading) -> bool:
    """Whether the road of one is another name of the other's, in brackets behind it: 120 I-8 West (Owl Freeway)."""
    return any(
        one.road is not None
        and any(
            is_one_road(one.road, road) and one.road.direction == road.direction
            for road in _roads_in_brackets(other.raw)
        )
        for one, other in ((a, b), (b, a))
        if "(" in other.raw
    )


@lru_cache(maxsize=_BOUND)
def _roads_in_brackets(raw: str) -> tuple[Road, ...]:
    """Return the American roads that stand in brackets by themselves, with no number and nothing beside them."""
    found = []
    for match in _BRACKETS.finditer(folded_again(raw).text.lower()):
        words = Words(f"1 {match[1]}")
        road = american_road(words) if words.count > 1 else None
        if road is not None and (road.start, road.end) == (1, words.count):
            found.append(road.road)
    return tuple(found)


def has_side_in_name(one: Road, other: Road) -> bool:
    """Whether the side of one is the beginning of the other's name, in full: North Chase Drive, Northchase Drive."""
    if one.direction is None or other.direction is not None:
        return False
    return any(
        len(word) > _LEAST_SIDE and word + one.name.key == other.name.key
        for word, side in DIRECTIONS.items()
        if side == one.direction
    )


def has_quarter_besides(one: Road, other: Road) -> bool:
    """Whether one road is the other with a quarter behind its side and name: W Peachtree St NW, West Peachtree St."""
    if other.direction is None or len(one.direction or "") != _LEAST_SIDE or one.type != other.type:
        return False
    first, *rest = one.name.text.lower().split()
    return bool(rest) and DIRECTIONS.get(first) == other.direction and "".join(rest) == other.name.key


def _plain(text: str) -> list[str]:
    """Return the words of a road's name with numbers in digits, and in the American spelling.

    >>> _plain("Eleven Mile"), _plain("Old Centreville"), _plain("Theatre")
    (['11', 'mile'], ['old', 'centerville'], ['theater'])
    """
    return [_IN_DIGITS.get(word) or _SPELT.get(word) or _BRITISH_END.sub("ter", word) for word in text.lower().split()]


def _is_name_with_type(one: Road, other: Road) -> bool:
    """Whether name and type of one are the other's name: 120 Lake View, 120 Lake View Drive; not Lake Court."""
    if one.type is None or one.type in PLAIN_TYPES or other.type not in PLAIN_TYPES:
        return False
    return one.name.key + _NAMES.get(one.type, one.type) == other.name.key


def _are_one_name(ours: list[str], theirs: list[str]) -> bool:
    """Whether two names are one but for initials and a letter that is doubled; any other letter may be another name's.

    >>> [_are_one_name(one.split(), other.split()) for one, other in (
    ...     ("martin luther king", "m l king"), ("missisippi", "mississippi"), ("adam e stone", "adam stone"),
    ...     ("jqs", "john quincy stone"))]
    [True, True, True, True]
    >>> [_are_one_name("oak hill".split(), it.split()) for it in ("oak mill", "oak hills", "oak hull", "oak e", "oh")]
    [False, False, False, False, False]
    """
    if len(ours) != len(theirs):
        short, long = sorted((ours, theirs), key=len)
        return _without_initial(short, long) or _are_initials(short, long)
    unlike = [(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
    is_whole = len(unlike) < len(ours) and any(len(one) >= _LEAST_NAME for one in set(ours) & set(theirs))
    if len(unlike) == 1 and is_slip_in_road(*unlike[0]):
        return True
    return all(_is_doubled(one, other) or (is_whole and _is_initial(one, other)) for one, other in unlike)


def _without_initial(short: list[str], long: list[str]) -> bool:
    """Whether one name is the other without the initial in its middle: Adam Stone, Adam E Stone."""
    if len(short) != _FULL_NAME or len(long) != _FULL_NAME + 1 or len(long[1]) > 1 or not long[1].isalpha():
        return False
    return short == [long[0], long[-1]] and all(len(word) >= _LEAST_NAME for word in short)


def _are_initials(short: list[str], long: list[str]) -> bool:
    """Whether one name is the initials of the other's three: JQS, John Q Stone."""
    if len(short) != 1 or len(long) != _FULL_NAME + 1 or len(long[-1]) < _LEAST_NAME:
        return False
    return short[0] == "".join(word[0] for word in long)


def _is_initial(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) == 1 and long.isalpha() and long.startswith(short)


def _is_doubled(one: str, other: str) -> bool:
    """Whether two words differ in nothing but letters that one of them doubles, before its last."""
    is_long = min(len(one), len(other)) >= _LEAST_DOUBLED and one[-2:] == other[-2:]
    return is_long and _DOUBLE.sub(r"\1", one) == _DOUBLE.sub(r"\1", other)
