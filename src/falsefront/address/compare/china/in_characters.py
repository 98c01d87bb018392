"""Roads that stand in a text in Chinese characters: 余杭塘路866号 in 杭州市西湖区余杭塘路866号."""

from collections.abc import Iterator, Sequence

from falsefront.address.compare.china.in_letters import is_near, is_surely_near
from falsefront.address.compare.china.standing import Standing
from falsefront.address.compare.flat import Token
from falsefront.address.lexicon.chinese import DIRECTIONS, ROAD_TYPES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.parts.numbers import number_of
from falsefront.address.parts.numerals import numeral
from falsefront.address.reading import Name, Number
from falsefront.text.alike import are_alike
from falsefront.text.hanzi import may_begin, may_read, pinyin
from falsefront.text.pinyin import syllable_count

_MOST_CHARACTERS = 8  # of a name
_NUMERALS = frozenset("一二三四五六七八九十")
_BOUNDARIES = forms("han.road.before")
_TYPES = longest_first(ROAD_TYPES)
_LONGEST_TYPE = max(map(len, _TYPES))
_LANES = frozenset("弄巷")
_SUB_NUMBERS = frozenset("之甲乙丙丁")
_INSIDE = frozenset("楼层室米公")  # behind a number that is no street number


def standings(name: Name, tokens: Sequence[Token], first: int) -> Iterator[Standing]:
    """Yield the road of that name that begins at one token, if one does."""
    last, is_exact = _end(name, tokens, first)
    if last is None:
        return
    before = tokens[first - 1] if first else None
    is_sure = is_exact and (before is None or before.kind != "han" or before.text in _BOUNDARIES)
    direction, at = _direction(tokens, last)
    ordinal, at = _ordinal(tokens, at)
    if ordinal is not None and name.hanzi is None and _is_lane_of_side(tokens[first:last]):
        return
    following = "".join(token.text for token in tokens[at : at + _LONGEST_TYPE])
    kind = next((kind for kind in _TYPES if following.startswith(kind)), None)
    if kind is None:
        return
    section, at = _section(tokens, at + len(kind))
    lane, number = _numbers(tokens, at)
    yield Standing(first, last, is_sure, direction, ordinal, frozenset({ROAD_TYPES[kind]}), section, lane, number)


def _end(name: Name, tokens: Sequence[Token], first: int) -> tuple[int | None, bool]:
    """Return behind which token the name ends that begins at `first`, None where it does not stand there.

    And whether it is spelled without a slip.
    """
    if name.hanzi is not None:
        if _begins_otherwise(name.hanzi, tokens, first):
            return None, False
        last = first + len(name.hanzi)
        said = "".join(token.text for token in tokens[first:last])
        return (last, True) if said == name.hanzi or are_alike(said, name.hanzi) else (None, False)
    syllables = syllable_count(name.key) or 1
    is_open = may_begin(tokens[first].text, name.key)
    most = _MOST_CHARACTERS if is_open else min(syllables, _MOST_CHARACTERS)
    for last in range(first + syllables, min(len(tokens), first + most) + 1):
        if tokens[last - 1].kind != "han":
            break
        said = "".join([token.text for token in tokens[first:last]])
        if is_open and may_read(said, name.key):
            return last, True
        if last == first + syllables and syllables > 1 and is_near(name.key, spoken := pinyin(said)):
            return last, is_surely_near(name.key, spoken)
    return None, False


def _begins_otherwise(name: str, tokens: Sequence[Token], first: int) -> bool:
    """Whether the first two characters are both other ones: no slip, and asked first, since nearly all are."""
    if len(name) < 2 or first + 1 >= len(tokens) or tokens[first].text == name[0]:
        return False
    second = tokens[first + 1]
    return second.kind == "han" and second.text != name[1]


def _is_lane_of_side(name: Sequence[Token]) -> bool:
    """Whether a name is a side's lane, 南巷: with an ordinal "Nanxiang 3rd Road" is rather 南翔三路."""
    first, *rest = (token.text for token in name)
    return first in DIRECTIONS and len(rest) == 1 and rest[0] in _LANES


def _direction(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    direction = DIRECTIONS.get(tokens[at].text) if at < len(tokens) else None
    return direction, at + (direction is not None)


def _ordinal(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    said = ""
    while at < len(tokens) and (tokens[at].text in _NUMERALS or (not said and tokens[at].text.isdigit())):
        said, at = said + tokens[at].text, at + 1
    return (int(numeral(said)) if said else None), at


def _section(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    for end in (at + 1, at + 2):
        if end < len(tokens) and tokens[end].text == "段":
            said = "".join(token.text for token in tokens[at:end])
            return DIRECTIONS.get(said) or numeral(said), end + 1
    return None, at


def _numbers(tokens: Sequence[Token], at: int) -> tuple[Number | None, Number | None]:
    """Return lane and number that stand right behind a road."""
    if at < len(tokens) and tokens[at].kind == "break":
        at += 1
    lane = None
    if _text(tokens, at + 1) in _LANES and at < len(tokens) and tokens[at].kind == "number":
        lane, at = number_of(tokens[at].text), at + 2
    is_number = at < len(tokens) and tokens[at].kind == "number" and _text(tokens, at + 1) not in _INSIDE
    if is_number and len(tokens[at].text) == 1 and at + 1 < len(tokens) and tokens[at + 1].kind == "number":
        return lane, None  # digits with spaces between them: 丰 收 街 1 2 0 - 4 号
    if is_number and any(_text(tokens, behind) in _SUB_NUMBERS for behind in (at + 1, at + 2)):
        return lane, None  # 265号之三, 43号乙: another house than 265 and 43
    return lane, (number_of(tokens[at].text) if is_number else None)


def _text(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if at < len(tokens) else ""
