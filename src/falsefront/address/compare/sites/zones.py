"""The zones of two addresses: two that differ are two places, as two districts are; a zone lies across districts."""

import re
from functools import lru_cache

from falsefront.address.compare.names_of_places.names import is_typing_error, names_agree
from falsefront.address.lexicon.table import values
from falsefront.address.lexicon.words import PINYIN_DIRECTIONS
from falsefront.address.parts.numerals import in_characters
from falsefront.address.parts.roads import ORDINAL_SYLLABLES, name_key
from falsefront.address.parts.zones import NAMELESS_ZONE, ZONE_WORDS, grade_of_generic
from falsefront.address.reading import Area, Name, Place, Reading
from falsefront.text.pinyin import syllable_count


def _in_order(kind: str, order: tuple[str, ...]) -> dict[str, str]:
    """Return the words of a kind, first those whose value tells most where a zone has several."""
    return dict(sorted(values(kind).items(), key=lambda pair: order.index(pair[1])))


_ACROSS = "free-trade"  # which lies across the other zones of its city
_GRADES_OF_KEYS = _in_order("pinyin.zone.grade", (_ACROSS, "high-tech", "economic", "bonded", "industrial"))
_KINDS_OF_WORDS = _in_order("china.zone.use", ("huagong", "gongye", "kaifaqu"))

_Zone = tuple[str | None, Name | None]  # grade and name; no name where the grade is all that is said


def plain_zone(area: Area, counties: frozenset[str]) -> Name:
    """Return what a zone is called; one that has no name but a county's is called by its kind or grade.

    `counties` are the keys of the counties around: 辛集市经济开发区 is Xinji Economic Development Zone.

    >>> plain_zone(Area(Name("Xinji Development", "xinji", None), "zone", "economic"), frozenset({"xinji"})).key
    'economic'
    >>> plain_zone(Area(Name("Wuyi Industrial", "wuyi", None), "zone"), frozenset({"xinji"})).key
    'wuyi'
    """
    name, grade = area.name, NAMELESS_ZONE if area.grade == "industrial" else area.grade
    if name.hanzi is not None:
        is_bare = area.grade is not None and grade_of_generic(name.text, is_named=False) == area.grade
        kind = grade if is_bare or name.key in counties else None
        return name if kind is None else Name(name.text, kind, None)
    words = name.text.lower().split()
    if not (grade and name.key in counties) and not ZONE_WORDS.issuperset(words):
        return name
    kind = grade or next((kind for word, kind in _KINDS_OF_WORDS.items() if word in words), None)
    return name if kind is None else Name(name.text, kind, None)


def zone_names(area: Area, counties: frozenset[str]) -> list[Name]:
    """Return what a zone may be called: 五常工业区 in 五常市 is 五常市工业区, too."""
    name = plain_zone(area, counties)
    is_of_county = area.grade is None and name.key in counties
    return [name, Name(name.text, NAMELESS_ZONE, None)] if is_of_county else [name]


def is_zone(place: Place) -> bool:
    """Whether a place of the gazetteer can only be a zone: its code says so."""
    return all(map(is_zone_code, place.codes))


def is_zone_code(code: str) -> bool:
    """Whether a code of the gazetteer is a development zone's: 130571, 3101z11."""
    return len(code) >= _COUNTY and code[4] in "7z"


def lies_across(key: str) -> bool:
    """Whether the key of a zone is a free-trade zone's, in which other zones lie.

    >>> lies_across("shanghaiziyoumaoyishiyanqu"), lies_across("zhangjianggaokejiyuanqu")
    (True, False)
    """
    return _KEY_ACROSS in key


_KEY_ACROSS = next(word for word, grade in _GRADES_OF_KEYS.items() if grade == _ACROSS)
_COUNTY = 6  # digits of a county's code


def zones_apart(a: Reading, b: Reading) -> bool:
    """Whether two readings name different zones of their city; two of the gazetteer are told apart by their codes."""
    if not (a.areas or b.areas):
        return False
    left, right = _zones(a), _zones(b)
    return bool(left and right) and not any(_may_be_one(one, other) for one in left for other in right)


def zone_parts_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the parts of a zone, where each side names another: 东区 and 西区 of one development zone."""
    left = _part(a)
    right = None if left is None else _part(b)
    if left is None or right is None or left == right or not (_has_zone(a) and _has_zone(b)):
        return None
    return left, right


def _part(reading: Reading) -> str | None:
    """Return the side of a zone that a reading names: 东区, "East Zone"."""
    if reading.plot is not None:
        return reading.plot if reading.plot in SIDES else None
    if not reading.areas:
        return None
    return next(
        (PINYIN_DIRECTIONS[area.name.key] for area in reading.areas if area.name.key in PINYIN_DIRECTIONS), None
    )


SIDES = frozenset({"n", "s", "e", "w", "m"})


def _has_zone(reading: Reading) -> bool:
    return any(area.kind == "zone" for area in reading.areas) or (
        reading.county is not None and bool(reading.county.codes) and is_zone(reading.county)
    )


def zones_said(reading: Reading) -> str:
    """Return the zones as the text names them, for a reason."""
    names = [area.name.text for area in reading.areas if area.grade]
    return repr(names[0] if names or reading.county is None else reading.county.text)


def _zones(reading: Reading) -> list[_Zone]:
    found: list[_Zone] = []
    for area in reading.areas:
        if area.grade:
            is_bare = area.name.hanzi is None or grade_of_generic(area.name.text, is_named=False) == area.grade
            found.append((area.grade, None if is_bare else area.name))
    county = reading.county
    if county is not None and county.codes and is_zone(county):
        found.append((next((grade for word, grade in _GRADES_OF_KEYS.items() if word in county.key), None), None))
    return found


def _may_be_one(left: _Zone, right: _Zone) -> bool:
    if left[0] is None or right[0] is None or _ACROSS in (left[0], right[0]):
        return True
    if left[0] != right[0]:
        return False
    return left[1] is None or right[1] is None or bool(names_agree(left[1], right[1]))


def sides_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return zones on two sides of one town: 城东工业区, 城西工业区; zones of other names may lie in one another."""
    for left in a.areas:
        for right in b.areas:
            one, other = left.name.key, right.name.key
            if left.kind == right.kind == "zone" and one != other:
                if _are_numbered_of_two_villages(left.name, right.name) or _are_numbered_apart(left.name, right.name):
                    return repr(left.name.text), repr(right.name.text)
                side, other_side = _DIRECTION_END.search(one), _DIRECTION_END.search(other)
                if side and other_side and side[0] != other_side[0] and _stem(one, side) == _stem(other, other_side):
                    return repr(left.name.text), repr(right.name.text)
                if _are_of_two_numbers(left.name, right.name):
                    return repr(left.name.text), repr(right.name.text)
    return None


def _are_numbered_of_two_villages(left: Name, right: Name) -> bool:
    """Whether zones are known by the number and the village of each: 连平第一工业区, 杨屋第一工业区."""
    one, other = _NUMBERED_ZONE.fullmatch(left.key), _NUMBERED_ZONE.fullmatch(right.key)
    if one is None or other is None:
        return False
    if (left.hanzi is None) != (right.hanzi is None) and not (syllable_count(one[1]) and syllable_count(other[1])):
        return False  # in English words, or in letters of another system
    return one[1] not in other[1] and other[1] not in one[1] and not is_typing_error(one[1], other[1])


def _are_numbered_apart(left: Name, right: Name) -> bool:
    """Whether zones are known by two numbers: 第六工业区 and "16th Industrial Zone", whatever village one side adds."""
    one, other = _number_of(left), _number_of(right)
    return one is not None and other is not None and one != other


@lru_cache(maxsize=4096)
def _number_of(name: Name) -> str | None:
    """Return the number in the name of a zone; None of one that has none.

    >>> _number_of(Name("上沙第十六", "shangsha16", "上沙第16")), _number_of(Name("Shiliu", "shiliu", None))
    ('16', '16')
    """
    if (found := _NUMBERED.fullmatch(name.key)) is not None:
        return found[1]
    return _VALUES.get(name.key) if name.hanzi is None else None


def _stem(name: str, side: re.Match[str]) -> str:
    """Return what stands before the side in a zone's name: 城西工业区 is the West Industrial Zone."""
    stem = name[: side.start()]
    return "" if stem == _OF_TOWN else stem


def _are_of_two_numbers(left: Name, right: Name) -> bool:
    """Whether zones are called after two villages of one name and two numbers: 曹二工业区, 曹三工业区."""
    one, other = _NUMBER_END.fullmatch(left.key), _NUMBER_END.fullmatch(right.key)
    if one is None or other is None or one[1] != other[1] or one[2] == other[2]:
        return False
    return all(name.hanzi is None or name.hanzi[-1:] in _NUMERALS for name in (left, right))


_NUMBERED = re.compile(r"[a-z]*?(\d{1,2})")
_VALUES = {name_key(in_characters(value)): str(value) for value in range(1, 100)}
_NUMBERED_ZONE = re.compile(r"([a-z]+)\d+")
_NUMBER_END = re.compile(rf"([a-z]{{2,}}?)({'|'.join(sorted({*ORDINAL_SYLLABLES.values()}, key=len, reverse=True))})")
_NUMERALS = frozenset("一二三四五六七八九十")
_OF_TOWN = name_key("城")
_DIRECTION_END = re.compile(f"(?:{'|'.join(PINYIN_DIRECTIONS)})$")
