"""Which numbers among the words of an address may be a house's, and which two around a road change places."""

import re

from falsefront.address.compare.aligning.said_apart import is_postcode, is_room
from falsefront.address.compare.world.roads_abroad import BRANCHES
from falsefront.address.compare.world.word import Word
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Number, Reading

_LANE = "ln"
# Where 18/27 is another house than 18: in an alley that begins there, or on a plot that was parted.
_SUBS_TELL = frozenset({"KR", "TH", "VN"})
_FLATS_BEHIND = frozenset({"EE", "LT", "LV", "PL", "TR"})  # where 3/13 is a flat of house 3
_ROOM = re.compile(r"\d{1,2}-\d{1,4}[a-z]?")
_DIGITS = re.compile("[0-9]{1,6}")
_OF_ROADS = frozenset({"name", "type"})


def may_be_house(number: Word, words: list[Word]) -> bool:
    """Whether a number may be a house's: no postcode, no room, no block or sector, no numbered road."""
    if number.kind != "number" or is_postcode(number):
        return False
    if number.text[:2].isalpha() and "-" not in number.text:
        return False  # NW1, but SPL-3
    if _is_of_named_lane(number, words) or _is_of_branch(number, words) or _is_room_behind(number, words):
        return False
    if _has_house_before(number, words):
        return False
    before = words[number.at - 1] if number.at else None
    is_of_area = before is not None and before.kind == "generic" and before.part == number.part
    if is_of_area and before is not None and any(it.kind == "name" for it in before.partners):
        is_of_area = False  # High Tech Campus 60, HTC 60
    return not (is_of_area or is_room(number, words))


def _is_room_behind(number: Word, words: list[Word]) -> bool:
    """Whether floor and room stand behind a sign, and the house's number before: 21 Toh Guan Road East #05-12."""
    before = words[number.at - 1] if number.at else None
    if before is None or before.text or before.part != number.part or not _ROOM.fullmatch(number.text):
        return False
    return any(word.kind == "number" and word.part == number.part for word in words[: before.at])


def _has_house_before(number: Word, words: list[Word]) -> bool:
    """Whether a number ends a part that begins with one the other side has not, with a road between: 12 Owl Road #5."""
    behind = words[number.at + 1] if number.at + 1 < len(words) else None
    if number.at == 0 or (behind is not None and behind.part == number.part and behind.kind in _OF_ROADS):
        return False
    at = number.at - 1
    while at > 0 and words[at].part == number.part and (words[at].kind in _OF_ROADS or not words[at].text):
        at -= 1
    is_road = any(word.kind == "type" for word in words[at + 1 : number.at])
    first = words[at]
    is_first = first.part == number.part and (at == 0 or words[at - 1].part != first.part)
    return is_road and at >= 0 and is_first and is_lone_number(first)


def _is_of_branch(number: Word, words: list[Word]) -> bool:
    """Whether a number is a branch's of a road: Gangnam-daero 12-gil 5."""
    behind = words[number.at + 1] if number.at + 1 < len(words) else None
    return behind is not None and behind.part == number.part and behind.kind == "type" and behind.text in BRANCHES


def _is_of_named_lane(number: Word, words: list[Word]) -> bool:
    """Whether a number ends a lane's name that has a house's number before it: 8 Soi Sukhumvit 12."""
    at = number.at - 1
    while at > 0 and words[at].kind == "name" and words[at].part == number.part:
        at -= 1
    is_lane = 0 < at < number.at - 1 and words[at].kind == "type" and words[at].text == _LANE
    return is_lane and words[at - 1].kind == "number" and words[at].part == words[at - 1].part == number.part


def is_lone_number(word: Word) -> bool:
    """Whether a word is a number that the other side has not, and no postcode."""
    return word.kind == "number" and not word.partners and not is_postcode(word)


def are_swapped(road: list[Word], left: list[Word], right: list[Word]) -> bool:
    """Whether the number before a road is the one behind it on the other side, and that one before: 7 Jalan Owl 15."""
    ends = [(_next_number(road, words, -1), _next_number(road, words, 1)) for words in (left, right)]
    (before, behind), (other_before, other_behind) = ends
    return None not in (before, behind) and before != behind and (before, behind) == (other_behind, other_before)


def _next_number(road: list[Word], words: list[Word], step: int) -> str | None:
    """Return the number next to a road before or behind it, in its part or the next; None where none stands there."""
    own = [word.at for word in road if word in words]
    if not own:
        return None
    at = max(own) if step > 0 else min(own)
    part = words[at].part
    at += step
    while 0 <= at < len(words) and words[at].kind in ("label", "type", "side"):
        at += step
    is_near = 0 <= at < len(words) and words[at].kind == "number" and abs(words[at].part - part) <= 1
    return words[at].text if is_near else None


def is_of_neither(common: str, a: Reading, b: Reading) -> bool:
    """Whether two sides name houses of one road, and the number in common is neither's: a room's, a code, II's."""
    if a.number is None or b.number is None or a.road is None or b.road is None:
        return False
    left, right = a.road.name.key, b.road.name.key
    is_one_road = left == right and a.road.type == b.road.type
    is_one_house = a.number.first == b.number.first  # 16a, 16-16a
    digits = _DIGITS.match(common)
    if digits is None:
        return is_one_road and not is_one_house
    if int(digits[0]) in (a.number.first, b.number.first):
        return False
    if not is_one_house:
        return is_one_road and not numbers_agree(a.number, b.number)
    is_longer = left != right and (left in right or right in left)  # 24 Gul Sokak, 24 Yeni Gul Sokak
    is_other = is_longer or (is_one_road and a.number != b.number)
    return is_other and digits[0] not in a.road.name.text


def is_other_door(a: Reading, b: Reading) -> bool:
    """Whether one number is but a part of the other's: 18 of 18/27, a house in its alley; 13 of 3/13, a flat."""
    if a.number is None or b.number is None:
        return False
    return _is_part_of(a, a.number, b, b.number) or _is_part_of(b, b.number, a, a.number)


def _is_part_of(one: Reading, number: Number, other: Reading, longer: Number) -> bool:
    country = one.country or other.country
    if number.sub or number.last is not None or not longer.sub[:1].isdigit():
        return False
    if number.first == longer.first:
        return country in _SUBS_TELL and re.search(rf"{number.first} ?[/-] ?{longer.sub}", one.raw) is None  # 9 / 9
    return longer.sub == str(number.first) and country in _FLATS_BEHIND
