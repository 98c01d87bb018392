"""The sections, lanes and alleys that a text names by number, wherever in it they stand.

A road that is found in a text is another where the text names another section of it, or lies in a lane of its own:
"Tiding Blvd., Sec. 1" is not 堤頂大道二段, whatever stands between the words.
"""

import re
from collections.abc import Iterator, Sequence

from falsefront.address.compare.flat import Token, flat
from falsefront.address.compare.house_letters import is_tower_of_letter
from falsefront.address.lexicon.chinese import DIRECTIONS
from falsefront.address.lexicon.words import PINYIN_DIRECTIONS, PINYIN_ORDINALS, Role
from falsefront.address.parts.numbers import number_of
from falsefront.address.parts.numerals import numeral
from falsefront.address.reading import Number, Reading

_SECTION, _PINYIN = "段", "duan"  # which the house's number stands behind: Dong Duan 9 Hao
_LANES = frozenset("弄巷")


def are_said_otherwise(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether a text says another section than a reading has, or not just its lane and alley."""
    section = reading.road.section if reading.road is not None else None
    if section is not None and (sections := set(_sections(tokens))) and section not in sections:
        return True
    lanes = set(_lanes(tokens))
    return bool(lanes) and lanes != {number for number in (reading.lane, reading.alley) if number is not None}


def is_lane_or_town(one: Reading, other: Reading) -> bool:
    """Whether one side alone has a name that may be a lane by its number or a town: Wuxiang is 五巷 or 五乡."""
    if one.lane is not None or one.is_chinese_script or len(one.developments) != 1 or one.developments[0].kind:
        return False
    key = one.developments[0].name.key
    if not key.endswith(_LANE_IN_LETTERS) or key.removesuffix(_LANE_IN_LETTERS) not in PINYIN_ORDINALS:
        return False
    return not any(development.name.key == key for development in other.developments) and (
        other.town is None or not other.town.key.startswith(key)
    )


_LANE_IN_LETTERS = "xiang"


def agree_by_letters(a: Reading, b: Reading, *, agrees: bool) -> bool:
    """Whether numbers that agree, or not, as they were read do so with the letters that stand apart behind them."""
    if "CN" not in (a.country, b.country) and not a.country is b.country is None:
        return agrees or is_tower_of_letter(a, b)
    if agrees:
        return not _is_lettered_otherwise(a, b)
    return any(it(*pair) for it in (_is_lettered_so, _is_annex_of, _is_room_of) for pair in ((a, b), (b, a)))


def _is_annex_of(han: Reading, latin: Reading) -> bool:
    """Whether one is 99号附12号 in characters, and the other "99-12", as it is put in letters."""
    if not han.is_chinese_script or latin.is_chinese_script or han.number is None or latin.number is None:
        return False
    number, other = han.number, latin.number
    is_one = number.first == other.first and number.last is other.last is None
    return is_one and number.sub.startswith(_ANNEX) and number.sub == f"{_ANNEX}{other.sub}"


_ANNEX = "fu"


def _is_room_of(one: Reading, other: Reading) -> bool:
    """Whether the number of one has the room of the other behind it: No. 29-602 is 29号602室, or on its sixth floor."""
    number, room = one.number, other.number
    if number is None or room is None or number.first != room.first or number.last or room.last or room.sub:
        return False
    if number.sub not in _ROOMS_SAID.findall(one.raw) or one.floor or one.building or other.lane != one.lane:
        return False
    if other.unit is None:
        return other.floor is not None and other.floor == number.sub[:-_DIGITS_OF_ROOM]
    return other.unit == number.sub


_ROOMS_SAID = re.compile(r"(?<=\d-)[1-9]\d{2,3}(?![\d号號-])")  # of 100 and more; 66-12 and 276-101号 are numbers
_DIGITS_OF_ROOM = 2  # in which the rooms of a floor are counted


def _is_lettered_so(one: Reading, other: Reading) -> bool:
    """Whether the letter of a number (197甲, 197A) stands in the other's English apart: "Section A", "No. 197 A,"."""
    number, lettered = one.number, other.number
    if number is None or lettered is None or number.sub or number.last or one.is_chinese_script:
        return False
    if number.first != lettered.first or len(lettered.sub) != 1 or not lettered.sub.isalpha():
        return False
    if _letter_apart(one) == lettered.sub:
        return True
    tokens = [token for token in flat(one.raw) if token.kind not in ("sign", "mark", "break")]
    said = (str(number), lettered.sub)
    return any(
        (before.text, behind.text) == said and token.role is Role.SECTION
        for before, token, behind in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def _is_lettered_otherwise(a: Reading, b: Reading) -> bool:
    """Whether one number has a letter, if apart ("No. 197 A,"), and the other has none or another."""
    if not (a.leftover or b.leftover) or a.number is None or b.number is None:
        return False
    apart = [_letter_apart(reading) for reading in (a, b)]
    said = [apart[0] or a.number.sub, apart[1] or b.number.sub]
    return any(apart) and said[0] != said[1]


def _letter_apart(reading: Reading) -> str:
    """Return the letter that stands apart behind the number; "" of none, or of several: "18 A, B and C Building"."""
    number = reading.number
    if number is None or number.sub or number.last or reading.is_chinese_script:
        return ""
    letters = [text.lower() for text in reading.leftover if len(text) == 1 and text.isalpha()]
    return next((it for it in letters if re.search(rf"\b{number} {it} ?,(?! ?[a-z]\b)", reading.raw.lower())), "")


def _sections(tokens: Sequence[Token]) -> Iterator[str]:
    for at, token in enumerate(tokens):
        if token.text == _SECTION and at:
            before = tokens[at - 1].text
            said = DIRECTIONS.get(before) or (value if (value := numeral(before)).isdigit() else None)
        elif token.role is Role.SECTION:
            said = _section(tokens, at)
        else:
            continue
        if said is not None:
            yield said


def _section(tokens: Sequence[Token], at: int) -> str | None:
    """Return what a word for a section is of: Sec. 2, 2nd Section, Er Duan, East Section."""
    before, behind = _beside(tokens, at, -1), _beside(tokens, at, 1)
    if before is not None and before.kind == "ordinal":
        return before.value
    if tokens[at].text != _PINYIN and behind is not None and (said := _value(behind)) is not None:
        return said
    return _value(before) if before is not None else None


def _beside(tokens: Sequence[Token], at: int, step: int) -> Token | None:
    at += step
    while 0 <= at < len(tokens) and tokens[at].kind in ("sign", "mark"):
        at += step
    return tokens[at] if 0 <= at < len(tokens) else None


def _value(token: Token) -> str | None:
    if token.kind in ("number", "ordinal"):
        return token.value or token.text
    if token.text in PINYIN_ORDINALS:
        return str(PINYIN_ORDINALS[token.text])
    return PINYIN_DIRECTIONS.get(token.text) or (token.value if token.role is Role.DIRECTION else None)


def _lanes(tokens: Sequence[Token]) -> Iterator[Number]:
    for at, token in enumerate(tokens):
        if token.text in _LANES:
            beside = [tokens[at - 1]] if at else []
        elif token.role is Role.LANE:
            beside = [it for step in (1, -1) if (it := _beside(tokens, at, step)) is not None]
        else:
            continue
        number = next((number_of(it.text) for it in beside if it.kind == "number"), None)
        if number is not None:
            yield number
