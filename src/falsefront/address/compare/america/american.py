"""What keeps two American addresses apart although their words meet: another road beside one house number.

Nearly every word of a road's type is a word of names, too, and word by word they say little: Corporate Center Drive and
Corporate Exchange Drive share all but a generic word. But house, side, name, type and side stand in one order, so that
what was read of the road there is sure enough to be asked.
"""

import re
from functools import lru_cache

from falsefront.address.abroad.finer.american_roads import AMERICAN, PLAIN_TYPES, american_road
from falsefront.address.abroad.finer.text import words_in
from falsefront.address.compare.account import road_text
from falsefront.address.compare.america.american_slips import is_doubled, is_slip_in_road
from falsefront.address.compare.america.american_towns import has_one_zip
from falsefront.address.compare.american_kinds import is_one_by_kind
from falsefront.address.compare.names_of_places.names import types_agree
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms, numbers, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Number, Reading, Road

_BOUND = 4096  # texts whose town is remembered
_NAMES = values("abroad.name.american")
_FURTHER = forms("abroad.road.american.further")
_CANADA = "CA"
_HUNDRED = 100
_QUEENS = frozenset({"111", "113", "114", "116"})  # ZIP codes of Queens begin so
_REACH = 3  # digits of a ZIP code that say which sorting office
_LONG_HOUSE = re.compile(r"\W*\d{1,3}-\d{3}")  # 75-120 is no house of Queens: these have two digits
_BLOCK_DIGITS = 2  # of a house behind its block: 75-20
_LEAST_NAME = 4  # letters of a word that makes a name with initials one
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
_NUMBERS = numbers("number")
_TEN = 10
_IN_DIGITS = {word: str(value) for word, value in _NUMBERS.items()} | {
    f"{tens}{joint}{ones}": str(_NUMBERS[tens] + _NUMBERS[ones])
    for tens in _NUMBERS
    for ones in _NUMBERS
    for joint in ("", "-")
    if _NUMBERS[tens] % _TEN == 0 and _NUMBERS[tens] > _TEN and 0 < _NUMBERS[ones] < _TEN
}  # Twentynine Palms is 29 Palms
_SPELT = values("abroad.name.spelt")
_BRACKETS = re.compile(r"\(([a-z][^()]{2,40})\)")
_BRITISH_END = re.compile(r"(?<=[a-z])tre(?=$|ville$)")


def american_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of the United States with one house number are on two roads; None where they may be."""
    if not _have_one_number(a, b) or have_road_in_brackets(a, b):
        return None
    if _goes_further(a) != _goes_further(b):
        return f"two roads beside one number: {road_text(a)} and its extension"
    is_one = _may_be_one(a.road, b.road) and not are_lettered_by_two(a, b)
    codes = (a.postcode, b.postcode)
    if not is_one and a.road is not None and b.road is not None and is_one_by_kind(a.road, b.road, a.number, codes):
        return None
    if is_one and not _is_slip_in_two_zips(a, b):
        return None
    return f"two roads beside one number: {road_text(a)} and {road_text(b)}"


def are_lettered_by_two(a: Reading, b: Reading) -> bool:
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


def have_one_american_road(a: Reading, b: Reading) -> bool:
    """Whether house number and road of two addresses of the United States were read as one, ordinals and all."""
    if a.road is None or b.road is None or not _have_one_number(a, b):
        return False
    return _may_be_one(a.road, b.road) and not are_lettered_by_two(a, b)


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


def _have_one_number(a: Reading, b: Reading) -> bool:
    if a.country != b.country or a.country not in AMERICAN or a.crossing or b.crossing:
        return False
    return have_one_house(a, b)


def have_one_house(a: Reading, b: Reading) -> bool:
    """Whether the numbers of two houses agree; in Queens with and without the hyphen behind the block."""
    if a.number is None or b.number is None:
        return False
    if numbers_agree(a.number, b.number):
        return True
    is_in_queens = any((reading.postcode or "")[:_REACH] in _QUEENS for reading in (a, b))
    if not is_in_queens or any(_LONG_HOUSE.match(reading.raw) for reading in (a, b)):
        return False
    return _is_glued(a.number, b.number) or _is_glued(b.number, a.number)


def _is_glued(parted: Number, whole: Number) -> bool:
    """Whether a number of block and house is another without its hyphen: 75-20, 7520; 118-35, 11835."""
    house = parted.sub or str(parted.last or "")[-_BLOCK_DIGITS:]
    is_parted = len(house) == _BLOCK_DIGITS and house.isdigit() and whole.last is None and not whole.sub
    return is_parted and whole.first == parted.first * _HUNDRED + int(house)


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
        words = words_in(f"1 {match[1]}")
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
    return all(is_doubled(one, other) or (is_whole and _is_initial(one, other)) for one, other in unlike)


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
