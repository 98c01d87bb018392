"""Whether two addresses abroad give one house number, and where a number stands beside a road in the words.

What a reader took for the number may be another one (of a soi, of a district, of Rama IV Road). Where one side is read
well, its number is looked for right beside its road in the words of the other.
"""

import re
from collections.abc import Sequence

from falsefront.address.abroad.finer.text import has_digit, with_sub
from falsefront.address.abroad.finer.text import number as number_in
from falsefront.address.compare.world.words_abroad import WRITES_ENGLISH, Seen
from falsefront.address.lexicon.abroad import BUILDING_IS_NUMBER, BUILDINGS_APART, NUMBER_IN_NAME, UNIT_BEFORE_SLASH
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.titles import PORTUGUESE, SPANISH
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Number, Reading

# Where a house has two numbers, of the land register and of the street, and either may be written: 560/5, 5.
_TWO_NUMBERS = frozenset({"CZ", "SK"})
# Where a number behind a road is part of its name, or of the house's: Kaki Bukit Road 1, Carrera 7 # 12-30.
_NUMBERS_IN_NAMES = NUMBER_IN_NAME | {"CO"}
# Where the number of a unit stands before the house's and a dash, which looks like a range.
_UNIT_BEFORE_HOUSE = frozenset({"CA", "AU", "NZ", "ZA", "MY", "SG"})
_ALSO_GLUED = "CA"  # without spaces, too
_LONGEST_RANGE = 60  # numbers of one house; 12-345 is unit 12 of house 345
_ROOM_BEHIND = SPANISH | PORTUGUESE | {"PL", "TR"}
FLOOR_BEHIND = frozenset({"TR"})  # where a house has a flat or a floor behind the slash: 227/4 is No. 227 Kat 4
# Where a flat stands behind the house and a stroke or dash, with its stairs before it or not: Sowia 12/5, Eulengasse
# 12/3/5, Puces iela 12-5. A house of two numbers (12/14) is told by its first as well.
_FLAT_BEHIND = frozenset({"AT", "BE", "EE", "LT", "LV", "MT", "MX", "PL"})
_FLAT = re.compile(r"[a-z]?\d{1,4}[a-z]?(?:-[a-z]?\d{1,3}[a-z]?){0,2}")
_KOREAN_LETTERS = forms("abroad.korean.letter")
_TYPE_BEFORE_NUMBER = WRITES_ENGLISH | {"KH", "VN", "TH", "MM", "LA"}


def are_numbers_apart(a: Reading, b: Reading) -> bool:
    """Whether both give a number, or a building that counts as one, and another one."""
    if are_buildings_apart(a, b):
        return True
    if a.number is None or b.number is None or _is_number_of_building(a, b) or _is_number_of_building(b, a):
        return False
    if _is_number_of_room(a, b) or _is_number_of_room(b, a):
        return False
    return not may_be_one_number(a.number, b.number, a.country or b.country)


def are_two_doors(a: Reading, b: Reading) -> bool:
    """Whether numbers keep two addresses abroad apart: of a unit, a building, a house's letter or a counted road."""
    if unit_numbers_apart(a, b) or are_buildings_apart(a, b) or house_letters_apart(a, b):
        return True
    return _are_counted_roads_apart(a, b)


def _are_counted_roads_apart(a: Reading, b: Reading) -> bool:
    """Whether two roads of Singapore are one but for how they are counted: Kaki Bukit Road 1, Kaki Bukit Road 8."""
    if a.country != _COUNTS_ROADS or b.country != _COUNTS_ROADS or a.road is None or b.road is None:
        return False
    left, right = (_COUNT.sub("", road.name.key) for road in (a.road, b.road))
    return left == right and a.road.name.key != b.road.name.key and left not in (a.road.name.key, b.road.name.key)


_COUNTS_ROADS = "SG"
_COUNT = re.compile(r"\d+$")


def units_before_houses_apart(a: Reading, b: Reading) -> str | None:
    """Return why two numbers are two, though one lies in the range that the other looks like.

    12 - 18 King Street in Toronto may be unit 12 of house 18: that it is house 14 is not said.
    """
    if a.country not in _UNIT_BEFORE_HOUSE or a.number is None or b.number is None or a.number == b.number:
        return None
    if not (_may_be_unit_before(a, b.number) or _may_be_unit_before(b, a.number)):
        return None
    return f"what may be a unit and its house: {a.number} and {b.number}"


def unit_numbers_apart(a: Reading, b: Reading) -> bool:
    """Whether units and houses are read on both sides, and crosswise: Unit 10, 4 Owl Avenue is not 4/10 Owl Avenue."""
    if a.number is None or b.number is None or not (a.unit and b.unit):
        return False
    is_crosswise = str(a.number) == b.unit and str(b.number) == a.unit and a.country in _ROOMS_BEHIND
    return (is_crosswise or a.country in UNIT_BEFORE_SLASH) and not numbers_agree(a.number, b.number)


_ROOMS_BEHIND = frozenset({"US", "CA"})  # 4 Owl Avenue #10 is not 10 Owl Avenue #4


def _may_be_unit_before(reading: Reading, other: Number) -> bool:
    """Whether what looks like a range may be a unit and its house, which is not the other number."""
    number = reading.number
    if number is None or number.last is None or other.first == number.last:
        return False
    is_glued = reading.country == _ALSO_GLUED and (
        other.first != number.first or number.last - number.first > _LONGEST_RANGE
    )
    return is_glued or f"{number.first} - {number.last}" in reading.raw


def house_letters_apart(a: Reading, b: Reading) -> bool:
    """Whether both give a letter behind one number, and another one: 5 A, 5 C, wherever a word stands beside it."""
    if a.number is None or b.number is None or a.number.first != b.number.first:
        return False
    letters = a.number.sub, b.number.sub
    return letters[0] != letters[1] and all(len(it) == 1 and it.isalpha() for it in letters)


def are_buildings_apart(a: Reading, b: Reading) -> bool:
    """Whether both give a building that counts as a number, and another one."""
    return bool(BUILDINGS_APART & {a.country, b.country}) and are_two_buildings(a, b)


def are_two_buildings(a: Reading, b: Reading) -> bool:
    """Whether both give a building, and another one; in Korea a house of several is told by number and by letter.

    Those that Korea counts by its own syllables (가동, 나동) stand on one plot, behind one gate.
    """
    if not a.building or not b.building or a.building == b.building or {a.building, b.building} <= _KOREAN_LETTERS:
        return False
    return "KR" not in (a.country, b.country) or a.building.isalpha() == b.building.isalpha()


def _is_number_of_building(one: Reading, other: Reading) -> bool:
    """Whether one writes a house and its building as one number: dom 2, korpus 3 is 2/3; 39A, str. 3 is 39A/3."""
    if one.number is None or other.number is None or not BUILDING_IS_NUMBER & {one.country, other.country}:
        return False
    letter, building = one.number.sub, one.building
    if other.building is not None or building is None or not (letter == "" or (letter.isalpha() and len(letter) == 1)):
        return False
    return other.number == one.number._replace(sub=f"{letter}-{building}" if letter else building)


def _is_number_of_room(one: Reading, other: Reading) -> bool:
    """Whether one writes house and room as one number where the other labels the room: 583/1108, 583 sala 1108."""
    if one.number is None or other.number is None or (one.country or other.country) not in _ROOM_BEHIND:
        return False
    labels = {other.unit, other.floor} if (one.country or other.country) in FLOOR_BEHIND else {other.unit}
    if other.unit is None and (one.country or other.country) in FLOOR_BEHIND:
        return _is_flat_of(one.number, other.number)
    is_bare = labels != {None} and one.unit is None and other.number.last is None
    if not is_bare or one.number.first != other.number.first:
        return False
    if other.number.sub:
        return any(one.number.sub == f"{other.number.sub}-{label}" for label in labels)  # 2B/376, 2B D:376
    return not labels.isdisjoint({one.number.sub, str(one.number.last)})


def may_be_one_number(left: Number, right: Number, country: str | None) -> bool:
    """Whether two numbers may be one; abroad 7/9 is also 7-9, and in Prague 560/5 is number 5 of its street.

    >>> may_be_one_number(Number(560, None, "5"), Number(5, None, ""), "CZ")
    True
    >>> may_be_one_number(Number(560, None, "5"), Number(5, None, "560"), "CZ")
    True
    >>> [may_be_one_number(Number(12, None, "3-5"), Number(it, None, ""), "AT") for it in (12, 3)]
    [True, False]
    >>> flat = Number(12, None, "a-5"), Number(12, None, "14-5")
    >>> [may_be_one_number(one, other, "AT") for one in flat for other in (Number(12, None, "a"), Number(12, 14))]
    [True, False, False, True]
    """
    if numbers_agree(left, right) or (country in _TWO_NUMBERS and _are_turned(left, right)):
        return True
    return any(
        _is_range_of(one, other) or _is_one_of(one, other, country) for one, other in ((left, right), (right, left))
    )


def _are_turned(one: Number, other: Number) -> bool:
    """Whether the number of the register and that of the street stand in two orders: 560/5, 5/560."""
    return bool(one.sub or one.last) and (str(one.first), one.sub or str(one.last)) == (
        other.sub or str(other.last),
        str(other.first),
    )


def _is_among_doors(one: Number, other: Number, country: str | None) -> bool:
    """Whether one is several doors of a plot of Thailand, and the other one of them: 226/12-14 is 226/13."""
    if country != _COUNTS_DOORS or one.first != other.first or one.last is not None or other.last is not None:
        return False
    ends, doors = one.sub.split("-"), other.sub.split("-")
    if len(ends) != _ENDS or not all(map(str.isdigit, (*ends, *doors))) or not 1 <= len(doors) <= _ENDS:
        return False
    first, last = map(int, ends)
    if len(doors) == _ENDS:  # both begin or end alike
        return int(doors[0]) < int(doors[1]) and first < last and (ends[0] == doors[0] or ends[1] == doors[1])
    return first < last <= first + _MOST_DOORS and first <= int(doors[0]) <= last


_COUNTS_DOORS = "TH"
_ENDS, _MOST_DOORS = 2, 60


def _is_range_of(one: Number, other: Number) -> bool:
    return one.last is not None and other.sub == str(one.last) and one.first == other.first


def _is_among(one: Number, other: Number, country: str | None) -> bool:
    """Whether one lists two houses of a road, one of which is the other number: 2661/2603 is 2661, and 2603.

    Only of long numbers that are near each other: 12/14 may be a house and a flat.
    """
    if country not in _LISTS or one.last is not None or other.last is not None or other.sub or not one.sub.isdigit():
        return False
    first, second = one.first, int(one.sub)
    is_near = min(first, second) >= _LEAST_LISTED and abs(first - second) <= _MOST_LISTED
    return is_near and other.first in (first, second)


_LISTS = frozenset({"US"})
_LEAST_LISTED, _MOST_LISTED = 1000, 100  # a house's number, and the houses between two of one firm
_LOSES_DASH = frozenset({"BG", "ES", "GR", "HR", "IT", "PT", "RO", "RS", "TR"})  # whose houses have no five digits
_LEAST_RUN = 10000
_MOST_BETWEEN = 10  # houses of one range


def _is_run_together(one: Number, other: Number, country: str | None) -> bool:
    """Whether one is the other's range without what stood between its ends: 99101 is 99-101."""
    if country not in _LOSES_DASH or one.last is not None or one.sub or one.first < _LEAST_RUN:
        return False
    end = str(other.last) if other.last is not None else other.sub
    is_range = end.isdigit() and 0 < int(end) - other.first <= _MOST_BETWEEN
    return is_range and str(one.first) == f"{other.first}{end}"


def _is_one_of(one: Number, other: Number, country: str | None) -> bool:
    if country in _FLAT_BEHIND and _is_flat_of(one, other):
        return True
    if _is_among_doors(one, other, country) or _is_among(one, other, country) or _is_run_together(one, other, country):
        return True
    is_plain = other.last is None and not other.sub
    return (
        is_plain
        and country in _TWO_NUMBERS
        and one.last is None
        and one.sub.isdigit()
        and str(other.first) in (one.sub, str(one.first))
    )


def _is_flat_of(one: Number, other: Number) -> bool:
    """Whether one number is the other with a flat behind it, or stairs and flat; each may have a letter before."""
    if one.first != other.first or one.last is not None or (other.sub and not other.sub.isalpha()):
        return False
    house = other.sub or (str(other.last) if other.last is not None else "")  # 12A/5, 12-14/5
    rest = one.sub.removeprefix(f"{house}-") if house else one.sub
    return (not house or rest != one.sub) and _FLAT.fullmatch(rest) is not None and rest[-1:].isdigit()


def is_number_beside(number: Number, seen: Seen, country: str | None) -> bool:
    """Whether a number, and no other one, stands right beside what was found, but for types and signs."""
    if country in _NUMBERS_IN_NAMES:
        return False
    before = _first_number(seen.segment[: seen.start][::-1])
    behind = seen.segment[seen.end :]
    is_of_name = country in _TYPE_BEFORE_NUMBER and behind[:1] and behind[0][0] == "~"  # National Road 4
    after = None if is_of_name else _first_number(behind)
    if (before is None) == (after is None):
        return False
    found = number_in(with_sub(before or after or "", country))
    return found is not None and may_be_one_number(found, number, country)


def _first_number(words: Sequence[str]) -> str | None:
    """Return the number that stands next, behind nothing but the types of roads, sides and number signs."""
    for word in words:
        if has_digit(word) and word[0] not in "~!^#":
            return word
        if word[0] not in "~!^#":
            return None
    return None


def plots_apart(a: Reading, b: Reading) -> str | None:
    """Two plots beside the number of a road, which may be but its kilometre."""
    if not a.plot or not b.plot or _begins(a.plot, b.plot) or _begins(b.plot, a.plot):
        return None
    return f"different plots: {a.plot} and {b.plot}"


def _begins(plot: str, longer: str) -> bool:
    """Whether a plot is the other with something behind it: 83 and 83-A, not 83 and 837."""
    return longer.startswith(plot) and not (plot[-1:].isdigit() and longer[len(plot) :][:1].isdigit())
