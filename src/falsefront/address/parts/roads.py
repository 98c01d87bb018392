"""Names of roads taken apart: direction, ordinal, type; the same parts from 人民北二路 and "Renmin North 2nd Road"."""

import re
from functools import lru_cache

from falsefront.address.lexicon.chinese import DIRECTIONS, ROAD_TYPES
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import DIRECTION_PINYIN, PINYIN_DIRECTIONS, PINYIN_ORDINALS
from falsefront.address.parts.numerals import in_characters
from falsefront.address.reading import Name, Road
from falsefront.text.hanzi import pinyin
from falsefront.text.pinyin import syllable_count

HAN_NUMERALS = ("", *"一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九")
_DIGITS_BEHIND = re.compile(r"(?<=[\u3400-\u9fff])1?[1-9]$")
_HAN_ORDINALS = {character: value for value, character in enumerate("一二三四五六七八九十", start=1)}
_LETTERS = re.compile("[a-z]{2}")
_DIGITS = frozenset("一二三四五六七八九")
# Roads named for a day, and how digits write it: 五一, 八一, 一二九.
_DAYS = {"".join(str("〇一二三四五六七八九".index(character)) for character in day): day for day in forms("han.day")}
_TEN = 10
_TENS = range(2, _TEN)  # before 十: 三十五
ORDINAL_SYLLABLES = {value: word for word, value in reversed(PINYIN_ORDINALS.items())}


def name_key(text: str) -> str:
    """Return the key of a Chinese name: joined pinyin with ü as v, letters and digits only."""
    return pinyin(text).lower()


@lru_cache(maxsize=32768)
def han_road(name: str, kind: str) -> Road:
    """Take a Chinese road name without its type apart. A name keeps two characters before parts are taken off."""
    if name.startswith("第") and len(name) > 1 and all(character in _HAN_ORDINALS for character in name[1:]):
        name = name[1:]  # 第三大街 is Third Street
    if name[-1:].isdigit() and (digits := _DIGITS_BEHIND.search(name)) is not None:
        name = name[: digits.start()] + HAN_NUMERALS[int(digits[0])]  # 大学3路 is 大学三路
    if name.isdigit():
        name = _of_digits(name)  # 6路 is 六路
    stem, ordinal, direction = name, None, None
    if len(stem) > 2 and stem[-1] in _HAN_ORDINALS and not (_is_numeral(stem) or _is_numbered_side(stem)):
        ordinal = _HAN_ORDINALS[stem[-1]]
        stem = stem[:-1]
        if len(stem) > 2 and stem[-1] == "十":
            stem, ordinal = stem[:-1], ordinal + 10
        if ordinal >= _TEN and len(stem) > 2 and _HAN_ORDINALS.get(stem[-1], 1) in _TENS:
            ordinal += (_HAN_ORDINALS[stem[-1]] - 1) * _TEN  # 工业三十五路
            stem = stem[:-1]
    if ordinal is not None and len(stem) > 2 and stem.endswith("第"):
        stem = stem[:-1]  # 群力第五大道 is 群力五大道
    if len(stem) > 2 and stem[-1] in DIRECTIONS:
        direction = DIRECTIONS[stem[-1]]
        stem = stem[:-1]
    key = name_key(stem)
    is_mixed = _LETTERS.search(stem) is not None and syllable_count(key) > 1  # ren民路
    return Road(Name(stem, key, None if is_mixed else stem), direction, ROAD_TYPES[kind], ordinal, None)


_MOST_SAID = 2  # digits of a number that is said as one


def _is_numeral(name: str) -> bool:
    """Whether a name is a numeral said digit by digit, as days and highways are: 二一九路, 一二九路."""
    return all(character in _DIGITS for character in name)


def _is_numbered_side(name: str) -> bool:
    """Whether a name is a side and a number, which are its whole name as 东三 is: 东十三街, East 13th Street."""
    return name[0] in DIRECTIONS and all(character in _HAN_ORDINALS for character in name[1:])


def _of_digits(number: str) -> str:
    """Return the characters that a name of digits stands for: 五一 (May Day) for 51, 十二 for 12.

    >>> _of_digits("51"), _of_digits("219"), _of_digits("12"), _of_digits("6"), _of_digits("105")
    ('五一', '二一九', '十二', '六', '105')
    """
    return _DAYS.get(number) or (in_characters(int(number)) if len(number) <= _MOST_SAID else number)


@lru_cache(maxsize=32768)
def latin_road(key: str, direction: str | None, ordinal: int | None, kind: str, text: str) -> Road:
    """Build a road from a Latin key; parts glued to it ("zhongshandong") come off as they do in Chinese."""
    stem = key
    if direction and direction != "c" and syllable_count(stem) == 1:
        stem, direction = stem + DIRECTION_PINYIN[direction], None  # 江南路, "Jiang Nan Road": one name
    if ordinal is None and direction is None:
        stem, ordinal = _without_ordinal(stem)
    elif ordinal in ORDINAL_SYLLABLES and direction is None and syllable_count(stem) == 1:
        stem, ordinal = stem + ORDINAL_SYLLABLES[ordinal], None
    if direction is None:
        stem, direction = _without_direction(stem)
    if stem.startswith("di") and stem[2:] in PINYIN_ORDINALS:
        stem = stem[2:]  # "Di Si Dajie" is 第四大街
    return Road(Name(text if stem == key else stem.title(), stem, None), direction, kind, ordinal, None)


_DIRECTIONS = tuple(PINYIN_DIRECTIONS)
_ORDINALS = tuple(PINYIN_ORDINALS)


def _without_direction(key: str) -> tuple[str, str | None]:
    for syllable, direction in PINYIN_DIRECTIONS.items() if key.endswith(_DIRECTIONS) else ():
        if key.endswith(syllable) and syllable_count(key[: -len(syllable)]) >= 2:
            return key[: -len(syllable)], direction
    return key, None


def _without_ordinal(key: str) -> tuple[str, int | None]:
    for syllable, value in PINYIN_ORDINALS.items() if key.endswith(_ORDINALS) else ():
        if key.endswith(syllable) and value <= 10 and syllable_count(key[: -len(syllable)]) >= 2:
            return key[: -len(syllable)], value
    return key, None


@lru_cache(maxsize=32768)
def whole_key(road: Road) -> str:
    """Return the joined pinyin of everything before the type: `renminbeier`; one for all ways of taking it apart."""
    direction = DIRECTION_PINYIN.get(road.direction or "", road.direction or "")
    ordinal = ORDINAL_SYLLABLES.get(road.ordinal, str(road.ordinal)) if road.ordinal else ""
    return road.name.key + direction + ordinal
