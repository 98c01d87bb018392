"""Parts of a village, an estate, a zone or a market in China: 二区 is not "No. 1 District", 六村 not "Wu Cun".

Each part counts its own houses, and is named in characters, in pinyin or in English by a number, a letter or a side. It
is asked of the texts as they stand, since readers take such a part for a district, or leave it over. Where a road of a
name and the number on it agree, they say where it is, whatever part is named besides.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.compare.flat import Token, flat, flat_text
from falsefront.address.compare.sites.zone_roads import is_of_zones
from falsefront.address.lexicon.chinese import DIRECTIONS
from falsefront.address.lexicon.table import expression, forms, longest_first, values
from falsefront.address.lexicon.words import NUMBER_WORDS, PINYIN_DIGITS, PINYIN_DIRECTIONS, Role
from falsefront.address.parts.numerals import numeral
from falsefront.address.parts.zones import ZONE_WORDS
from falsefront.address.plain.stalls import has_stall
from falsefront.address.reading import Place, Reading
from falsefront.text.countries import CHINESE
from falsefront.text.hanzi import HAN

Parts = Mapping[str, frozenset[str]]  # kind -> the numbers, letters and sides (^e) that are named of it

_ZONE: Final = "zone"
_VILLAGE: Final = "village"
_COMMUNITY: Final = "community"
PHASE: Final = "phase"
_OF_HAN: Final = values("han.part")
_OF_WORDS: Final = values("china.part")
_SYLLABLES: Final = values("china.part", "syllable")
_OF_WORKS: Final = forms("china.part", "works")  # parts only where a word says what for: 2nd Industrial Park
_EXTENSIONS: Final = forms("china.part.extension")
_OF_EXTENSION: Final = 2  # words between the side and the part: East Extension of District
_LOOSE: Final = frozenset({_ZONE, _VILLAGE})  # a number behind may be a house's: Yuexiu District 12
_PINYIN: Final = {word: str(value) for value, word in enumerate(PINYIN_DIGITS) if 0 < value < len(PINYIN_DIGITS) - 1}
_GLUED: Final = {digit + part: (kind, value) for digit, value in _PINYIN.items() for part, kind in _SYLLABLES.items()}
_STEMS: Final = dict(zip("甲乙丙丁", "abcd", strict=True))
_NUMBER: Final = "[一二三四五六七八九十]{1,3}|(?<![0-9a-z-])[0-9]{1,2}"
_HAN_PART: Final = re.compile(
    rf"(?P<zone>{_NUMBER})(?:{expression('han.zone')})"
    rf"|(?P<community>{_NUMBER})社区"
    rf"|(?P<further>{_NUMBER})区(?P<way>[东西南北])(?:{expression('han.part.extension', around=False)})"
    rf"|(?P<value>{_NUMBER}|(?<![0-9a-z])[a-z]|[甲乙丙丁])(?P<kind>{'|'.join(sorted(_OF_HAN, key=len, reverse=True))})"
    rf"(?![域长民委]|社区|(?<=社)区)|(?P<side>[东西南北])片?区(?!域)"
)
# Asked first, of a text before it is cut into tokens: what each of its parts has, whatever stands around it. Signs and
# characters that are none of a token part what they stand between, or are passed over.
_MAY_BE_WORD: Final = re.compile(
    rf"(?<![a-z])(?:{'|'.join(longest_first(frozenset(_OF_WORDS) | _GLUED.keys()))})(?![a-z])"
)
_MAY_BE_HAN: Final = re.compile(
    r"[一二三四五六七八九十0-9a-z甲乙丙丁东西南北片][^\u3400-\u9fff0-9a-z]*"
    f"[{''.join(sorted({form[0] for form in forms('han.zone') | _OF_HAN.keys()}))}]"
)
_NUMBER_IN_PART: Final = re.compile(rf"[路街道巷](?:{_NUMBER}|[A-Za-z东西南北])[区期] ?[0-9]{{1,4}}号")  # 莲花路A区3号
_VILLAGE_BEHIND: Final = re.compile("(?:[0-9|]|$)")
_LEAST_STEM: Final = 2  # characters of a village's name before its number: 曹杨六村
_MOST_DIGITS: Final = 2
_LETTERS: Final = frozenset("abcdefgh")
_TEN: Final = PINYIN_DIGITS[-1]


def china_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in China lie in two parts of one place, by their texts; None where they may be in one.

    Of one kind of part each side must name some, none of which is one of the other's, numbers, letters and sides each
    among themselves.
    """
    if "CN" not in (a.country, b.country) or (CHINESE - {"CN"}) & {a.country, b.country} or _have_one_number(a, b):
        return None
    left, right = parts_in_china(a.raw), parts_in_china(b.raw)
    for kind in sorted(left.keys() & right.keys()):
        for one, other in zip(_sorted_out(left[kind], a), _sorted_out(right[kind], b), strict=True):
            if one and other and one.isdisjoint(other):
                return f"different parts of a place: {kind} {min(one).lstrip('^')} and {kind} {min(other).lstrip('^')}"
    return None


def _have_one_number(a: Reading, b: Reading) -> bool:
    """Whether both name a road that has a name and a number, or a house in a lane, on it."""
    if a.road is None or b.road is None or is_of_zones(a.road) or is_of_zones(b.road):
        return False
    if _has_number_in_part(a.raw) or _has_number_in_part(b.raw):
        return False
    return bool((a.number and b.number) or (a.lane and b.lane) or (a.crossing and b.crossing))


def _has_number_in_part(raw: str) -> bool:
    return ("区" in raw or "期" in raw) and _NUMBER_IN_PART.search(raw) is not None


def _sorted_out(parts: frozenset[str], reading: Reading) -> tuple[frozenset[str], ...]:
    """Return numbers, letters and sides by themselves; a side that is in the name of the district is none."""
    numbers = frozenset(part for part in parts if part[0].isdigit())
    letters = frozenset(part for part in parts if part.isalpha())
    sides = parts - numbers - letters
    if letters and has_stall(flat_text(reading.raw)):
        letters = frozenset()
    return numbers, letters, sides - _sides_of_districts(reading) if sides else sides


def _sides_of_districts(reading: Reading) -> frozenset[str]:
    places: tuple[Place | None, ...] = (reading.county, reading.town, reading.city)
    return frozenset(
        f"^{DIRECTIONS[sign]}" for place in places if place for sign in place.text[:-1] if sign in DIRECTIONS
    )


@lru_cache(maxsize=8192)
def parts_in_china(raw: str) -> Parts:
    """Return the parts that a text names, by kind.

    >>> parts_in_china("莲塘二区3栋")["zone"], parts_in_china("Building 3, Liantang No.3 District")["zone"]
    (frozenset({'2'}), frozenset({'3'}))
    >>> parts_in_china("曹杨六村112号")["village"], parts_in_china("112 Caoyang Wu Cun")["village"]
    (frozenset({'6'}), frozenset({'5'}))
    """
    text = flat_text(raw)
    if _MAY_BE_HAN.search(text) is None and _MAY_BE_WORD.search(text) is None:
        return {}
    tokens = flat(raw)
    found: dict[str, set[str]] = defaultdict(set)
    for kind, value in (*_in_han(tokens), *_in_words(tokens)):
        found[kind].add(value)
    return {kind: frozenset(parts) for kind, parts in found.items()}


def _in_han(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    text = "".join(token.text if token.kind not in ("break", "sign", "mark") else "|" for token in tokens)
    if not HAN.search(text):
        return
    for match in _HAN_PART.finditer(text):
        if match["side"]:
            yield _ZONE, f"^{DIRECTIONS[match['side']]}"
            continue
        if match["community"]:
            if _has_stem(text, match):
                yield _COMMUNITY, numeral(match["community"])
            continue
        if match["further"]:
            yield _ZONE, numeral(match["further"]) + DIRECTIONS[match["way"]]
            continue
        value, kind = match["zone"] or match["value"], _OF_HAN[match["kind"]] if match["kind"] else _ZONE
        if kind == _VILLAGE and not _is_numbered_village(text, match):
            continue
        if kind == _ZONE or not value.isalpha() or value not in _LETTERS:
            yield kind, _STEMS.get(value) or numeral(value)


def may_be_extended(text: str) -> bool:
    """Whether a text may name the extension of a numbered part.

    >>> may_be_extended("一区东扩"), may_be_extended("East Extension"), may_be_extended("一区")
    (True, True, False)
    """
    return _EXTENDED.search(text) is not None


_EXTENDED: Final = re.compile(
    f"[东西南北](?:{'|'.join(longest_first(forms('han.part.extension')))})"
    rf"|(?i:\b(?:{'|'.join(longest_first(_EXTENSIONS))})\b)"
)


def _is_numbered_village(text: str, match: re.Match[str]) -> bool:
    return _has_stem(text, match) and bool(_VILLAGE_BEHIND.match(text, match.end()))


def _has_stem(text: str, match: re.Match[str]) -> bool:
    stem = text[max(0, match.start() - _LEAST_STEM) : match.start()]
    return len(stem) == _LEAST_STEM and all(map(HAN.match, stem))


def _in_words(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    for at, token in enumerate(tokens):
        if token.kind != "word":
            continue
        if token.text in _GLUED:
            yield _GLUED[token.text]
        elif (kind := _OF_WORDS.get(token.text)) is not None:
            if token.text in _OF_WORKS and (phase := _numeral_behind(tokens, at)):
                yield PHASE, phase
            before = _before(tokens, at, kind)
            if before:
                yield from _extended(kind, before, tokens, at, at + 1)
            if not (before and token.text in _SYLLABLES) and (behind := _behind(tokens, at, kind)):
                yield from _extended(kind, behind, tokens, at, at + 2)  # 2nd Group No. 9; but 7 zu 15 hao is in 7组


def _extended(kind: str, value: str, tokens: Sequence[Token], at: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the part, or its extension to one side; both where a side alone stands behind: District 1 East.

    The extension is a building of its own: 一区东扩, "East Extension of District 1".
    """
    before = tokens[at - 3].value if at > _OF_EXTENSION and tokens[at - 2].text in _EXTENSIONS else ""
    behind = [token for token in tokens[end : end + 2] if token.kind == "word"]
    side = behind[0].value if behind and behind[0].role is Role.DIRECTION else before
    is_said = bool(before) or (len(behind) > 1 and behind[1].text in _EXTENSIONS)
    is_open = len(behind) == 1
    if kind != _ZONE or not value.isdigit() or not side or not (is_said or is_open):
        yield kind, value
        return
    yield kind, f"{value}{side}"
    if not is_said:
        yield kind, value


def _before(tokens: Sequence[Token], at: int, kind: str) -> str:
    """Return the number, letter or side before the word for a part: No. 3 District, 2nd Industrial Zone, Er Qu."""
    start = at - 1
    while start >= 0 and tokens[start].text in ZONE_WORDS:
        start -= 1
    if start < 0 or (tokens[at].text in _OF_WORKS and start == at - 1):
        return ""
    token, before = tokens[start], tokens[start - 1] if start else None
    if tokens[at].text in _SYLLABLES and token.text in _PINYIN:
        is_open = before is not None and before.text == _TEN  # Shi Er Cun may be 十二村, or 二村 of a 市
        return "" if is_open else _PINYIN[token.text]
    if kind == _ZONE and (side := _side(token, in_pinyin=tokens[at].text in _SYLLABLES)):
        return f"^{side}"
    if token.kind == "number" and before is not None and _labels(before) and tokens[at].text not in _SYLLABLES:
        return ""
    return _value(token)


def _labels(before: Token) -> bool:
    """Whether a word before a number says what it counts: Building 12 Zone A."""
    return before.kind == "word" and before.role not in (None, Role.NUMBER)


def _side(token: Token, *, in_pinyin: bool) -> str | None:
    if in_pinyin:
        return PINYIN_DIRECTIONS.get(token.text)
    return token.value if token.role is Role.DIRECTION and len(token.text) > 1 else None


def _behind(tokens: Sequence[Token], at: int, kind: str) -> str:
    """Return the number or letter behind the word for a part: Phase II, Zone A, Group 3; a house has one, too."""
    behind = at + 1
    if kind not in _LOOSE:
        while behind < len(tokens) and (tokens[behind].role is Role.NUMBER or tokens[behind].kind in ("sign", "mark")):
            behind += 1
    if behind >= len(tokens) or tokens[at].text in _OF_WORKS:
        return ""
    value = _value(tokens[behind])
    following = tokens[behind + 1] if behind + 1 < len(tokens) else None
    is_last = following is None or (following.kind == "break" and following.text != "/")
    is_house = kind in _LOOSE and value.isdigit() and not is_last
    return "" if is_house or (following is not None and following.text == "/") else value


def _numeral_behind(tokens: Sequence[Token], at: int) -> str:
    """Return the phase that a Roman numeral behind a park is: Software Park III."""
    token = tokens[at + 1] if at + 1 < len(tokens) else None
    is_numeral = token is not None and token.kind == "word" and len(token.text) > 1 and token.text in ROMAN
    return str(ROMAN[token.text]) if token is not None and is_numeral else ""


def _value(token: Token) -> str:
    """Return the number or letter that a token is; "" of any other."""
    if token.kind == "ordinal":
        return token.value
    if token.kind == "number":
        return str(int(token.text)) if token.text.isdigit() and len(token.text) <= _MOST_DIGITS else ""
    if token.kind != "word":
        return ""
    if token.text in _LETTERS:
        return token.text
    number = ROMAN.get(token.text)
    return str(number) if number else str(NUMBER_WORDS[token.text]) if token.text in NUMBER_WORDS else ""
