"""Street numbers and labels in their one form."""

import re
from functools import lru_cache
from itertools import pairwise

from falsefront.address.reading import Number

TWICE_NUMBERED = frozenset({"CZ", "SK"})  # countries whose houses have a number of the quarter and one of the road
_NUMBER = re.compile(r"^(\d+)(fu\d+|[a-z]?)(?:-(\d+)([a-z]?))?((?:-[\da-z]+)*)$")
_MOST_BUILDINGS, _LEAST_ROOM = 40, 90  # of one estate, and the first room of its first floor, 101, at the least
_MOST_IN_RANGE = 400  # 71-75 is a range, 1-1234 is a number and a room
_MOST_DIGITS = 9
_STEMS = ("a", "b", "c", "d")
_MOST_AFTER_STEM = 4
_JOINTS = re.compile(r"[\s&]+")
_LETTER_DASH = re.compile(r"(?<=[a-z])-(?=\d)|(?<=\d)-(?=[a-z]$)")
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


@lru_cache(maxsize=65536)
def number_of(text: str, is_hong_kong: bool = False) -> Number | None:
    """Parse a street number; None where the text is none. In Hong Kong 302-8 is short for 302-308.

    >>> number_of("71-75"), number_of("66-1"), number_of("12a")
    (Number(first=71, last=75, sub=''), Number(first=66, last=None, sub='1'), Number(first=12, last=None, sub='a'))

    Of a list it is what lies together at its front: nothing is said of the houses between the others.

    >>> number_of("286&288"), number_of("15&19"), number_of("13&13a&15")
    (Number(first=286, last=288, sub=''), Number(first=15, last=None, sub=''), Number(first=13, last=15, sub=''))
    """
    text = text.replace(" ", "")
    if "&" in text:
        text = _front(text)
    if text[0:1] in _STEMS and text[1:].isdigit() and len(text) <= _MOST_AFTER_STEM:
        text = text[1:] + text[0]  # "A10" is 甲10号
    match = _NUMBER.match(text)
    if match is None:
        return None
    first, letter, second, second_letter, rest = match.groups()
    low = int(first[:_MOST_DIGITS])
    if second is None:
        return Number(low, None, (letter + rest).strip("-"))
    high = int(second[:_MOST_DIGITS])
    if is_hong_kong and high < low and len(second) < len(first):
        high = int(first[: -len(second)] + second)
    if is_range(low, high) and not rest and not letter and not second_letter:
        return Number(low, high, "")
    sub = "-".join(part for part in (letter, (second.lstrip("0") or "0") + second_letter, rest.strip("-")) if part)
    return Number(low, None, sub)


def _front(text: str) -> str:
    """Return a list of numbers as the range that its first ones are."""
    parts: list[str] = []
    for part in text.split("&"):
        if not parts or part.rstrip(_LETTERS) != parts[-1]:
            parts.append(part)  # 13a beside 13 says nothing more
    if not all(map(str.isdigit, parts)):
        return "-".join(parts)
    together = 0
    for low, high in pairwise(parts):
        if not 0 < int(high[:_MOST_DIGITS]) - int(low[:_MOST_DIGITS]) <= _NEXT_HOUSE:
            break
        together += 1
    return f"{parts[0]}-{parts[together]}" if together else parts[0]


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NEXT_HOUSE = 2  # from a number to the next one on its side of the road


def is_range(low: int, high: int) -> bool:
    """Whether two numbers can be the ends of a range of street numbers.

    A small number before one of three digits is rather a building and a room in it.

    >>> is_range(71, 75), is_range(71, 301), is_range(7, 301)
    (True, True, False)
    """
    return low < high <= low + _MOST_IN_RANGE and not may_be_house_and_room(low, high)


def may_be_house_and_room(low: int, high: int) -> bool:
    """Whether two numbers may be a house of a lane or an estate and a room in it: 7-301, 12-1104."""
    return low <= _MOST_BUILDINGS and high - low > _LEAST_ROOM


def numbers_agree(left: Number, right: Number) -> bool:
    """Whether two numbers may be one: the one rule of it, for comparing, grouping and addresses abroad.

    They are equal, one lies in the other's range, or two ranges begin or end alike. A sub-number is another number.

    >>> numbers_agree(Number(73), Number(71, 75)), numbers_agree(Number(71, 75), Number(71, 77))
    (True, True)
    >>> numbers_agree(Number(71, 75), Number(73, 77)), numbers_agree(Number(66), Number(66, None, "1"))
    (False, False)

    In a long range that keeps to one side of its road, no house of the other side lies.

    >>> numbers_agree(Number(1071), Number(956, 1110)), numbers_agree(Number(1072), Number(956, 1110))
    (False, True)

    What is wider than a range of houses is a number with a room, in whatever order: of it the ends are asked alone.

    >>> numbers_agree(Number(7, 301), Number(113)), numbers_agree(Number(110, 13700), Number(13700))
    (False, True)
    """
    if left == right:
        return True
    if left.sub != right.sub:
        return False
    if left.last is None and right.last is None:
        return False
    if is_across(left, right) and any(it.last is not None and it.last - it.first > _LONG for it in (left, right)):
        return False
    if _is_wide(left) or _is_wide(right):
        return not (left.last and right.last) and bool(_ends(left) & _ends(right))
    return (
        left.first <= (right.last or right.first)
        and right.first <= (left.last or left.first)
        and (left.last is None or right.last is None or left.first == right.first or left.last == right.last)
    )


_LONG = 40  # between the ends of a range; a short one may take houses of both sides in
_MOST_HOUSES = 100  # between the ends of a range of small numbers; 2000-2380 may be one too


def _is_wide(number: Number) -> bool:
    if number.last is None:
        return False
    most = _MOST_IN_RANGE if number.last < 2 * number.first else _MOST_HOUSES
    return number.last - number.first > most


def _ends(number: Number) -> set[int | None]:
    return {number.first, number.last} - {None}


def is_across(left: Number, right: Number) -> bool:
    """Whether one number is of the other side of the road than both ends of the range that the other is.

    >>> is_across(Number(336), Number(335, 341)), is_across(Number(337), Number(335, 341))
    (True, False)
    """
    for single, ends in ((left, right), (right, left)):
        if single.last is None and ends.last is not None:
            return ends.first % 2 == ends.last % 2 != single.first % 2
    return False


@lru_cache(maxsize=65536)
def label(text: str) -> str:
    """Return a label in its one form: lower-case, no leading zeros, no dash between letter and digit.

    >>> label("A-506C"), label("09"), label("B-01"), label("04-05")
    ('a506c', '9', 'b1', '4-5')
    """
    text = text.strip().lower()
    if not text.isalnum():
        text = _LETTER_DASH.sub("", _JOINTS.sub("-", text))
    return _ZEROS.sub("", text)


_OF_BUILDING = re.compile(r"([a-z])(\d{3,4}[a-z]?)")  # A1203: 1203 of Building A
_DASHED_ROOM = re.compile(r"(?:(\d{1,2}|[a-z])-)?(\d{1,2})-(\d{3,4}[a-z]?)")  # 3-1203, 3-2-1203


def part_rooms(labels: dict[str, str], *, is_chinese_script: bool) -> None:
    """Take apart a room written with its building, or in letters a building with its room: Building 3-1811.

    >>> labels = {"building": "3-1811"}
    >>> part_rooms(labels, is_chinese_script=False)
    >>> labels
    {'building': '3', 'unit': '1811'}
    """
    if "unit" in labels:
        if not labels["unit"].isdigit():
            part_room(labels)
        return
    both = None if is_chinese_script else _ROOM_BEHIND.fullmatch(labels.get("building", ""))
    if both is not None and not labels.keys() & {"floor", "entrance"}:
        labels["building"], labels["unit"] = both.groups()


def has_rooms_to_part(labels: dict[str, str]) -> bool:
    """Whether a room or a building is more than a number: a cheap question before the other."""
    return not labels.get("unit", "0").isdigit() or "-" in labels.get("building", "")


_ROOM_BEHIND = re.compile(r"(\d{1,2})-(\d{3,4})")


def part_room(labels: dict[str, str]) -> None:
    """Take building and entrance off a room that is written with them, as it is in China: 3-2-1203室, A1203.

    >>> labels = {"unit": "3-2-1203"}
    >>> part_room(labels)
    >>> labels
    {'unit': '1203', 'building': '3', 'entrance': '2'}
    """
    unit = labels["unit"]
    lettered = _OF_BUILDING.fullmatch(unit)
    if lettered is not None:
        if "building" not in labels:
            labels["building"], labels["unit"] = lettered.groups()
        return
    dashed = _DASHED_ROOM.fullmatch(unit)
    if dashed is None:
        return
    building, inner, room = dashed.groups()
    if building is None and "building" not in labels and labels.get("floor") != inner:
        building, inner = inner, None
    if building is not None and labels.get("building", building) != building:
        return
    if inner is not None and labels.get("entrance", inner) != inner:
        return
    labels["unit"] = room
    if building is not None:
        labels["building"] = building
    if inner is not None and labels.get("floor") != inner:
        labels["entrance"] = inner


def room_in(building: str | None, unit: str | None) -> str | None:
    """Return a room without the letter of the building that is named besides.

    >>> room_in("a", "a2806"), room_in("b", "a2806"), room_in(None, "a2806")
    ('2806', 'a2806', 'a2806')
    """
    if unit and building and building.isalpha() and unit.startswith(building) and unit[len(building) :].isdigit():
        return unit[len(building) :]
    return unit
