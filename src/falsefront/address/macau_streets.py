"""Streets of Macau found in a text: by the dictionary under either name, or by the words they begin or end with.

A house on a corner has its numbers on both streets, and one that takes several numbers is given them all: each is a
door of it.
"""

import re
from itertools import islice
from typing import NamedTuple

from falsefront.address.gazetteer.macau import Street, macau_streets, street_key
from falsefront.address.lexicon.macau import BESIDE, BUILDINGS, FLOORS, HAN_BESIDE, HAN_ROADS, LABELS, ROADS
from falsefront.address.lexicon.table import longest_first
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Name, Number, Reading, Road
from falsefront.text.hanzi import simplified

_SURE = 5  # characters of a Chinese name that stands for Macau where no place is named: 亚美打利庇卢大马路
_LONGEST_NAME = 8  # words
_TYPES = re.compile(rf"(?<![a-z0-9'])(?P<type>{'|'.join(longest_first(ROADS))})\b\.? *(?=[a-z])")
_STOP = re.compile(r"[,;()|/\n\"]|\d|\bn\.? ?o(?:s|\.os)?\b\.?|\bn\.os\b")
_WORD = re.compile(r"[a-z0-9]+")
_N = r"\d{1,4}[a-z]?(?:-[a-z]\b)?"
_NUMBERS = rf"{_N}(?:(?:, ?{_N})* ?(?:-|&|\be\b|\ba\b) ?{_N})*"
_AFTER = re.compile(
    rf"[ ,]*(?:\([^()]*\)[ ,]*)?(?:\bn(?:o|os|r|um)?\b\.?(?:os?\b)?\.? ?)?(?P<n>{_NUMBERS})"
    rf"(?![\da-z/]|\.? ?[oa]?\.? ?(?:{FLOORS}))"
)
_BEHIND_BUILDING = re.compile(
    rf"[ ,]+(?P<building>(?:{'|'.join(longest_first(BUILDINGS))})\b[^,;()\d]{{2,40}}),"
    rf" *(?P<number>n\.?o?s?\.?(?:os)?\.? ?{_NUMBERS})(?![\da-z/]|\.? ?[oa]?\.? ?(?:{FLOORS}))"
)
_BEFORE = re.compile(rf"(?<![\w/.-])(?:nos?\b\.? ?)?(?P<n>{_NUMBERS}) ?,? *$")
_BEFORE_BRACKET = re.compile(rf"(?<![\w/.-])(?:nos?\b\.? ?)?(?P<n>{_NUMBERS}) [^,;()\d]*\($")
_LABELLED = re.compile(rf"(?:{'|'.join(LABELS)}|{'|'.join(LABELS.values())}|unit|floor|{FLOORS})\.? *$")
_HAN_ONE = r"\d{1,4}(?:-?[a-z])?"
_HAN_N = rf"{_HAN_ONE}(?:号?[-至及、&]{_HAN_ONE})*"
_HAN_NUMBER = re.compile(
    rf"(?:\([^()]*\))? ?第?(?P<n>{_HAN_N})号(?![楼铺舖室座店])(?P<sub>[a-z](?![a-z0-9-]| ?[楼铺舖室座店]))?"
)
_HAN_ROAD = re.compile(
    rf"(?:^|[^\u3400-\u9fff]|澳门|行政区|半岛|氹仔|路环|路氹|堂区)(?P<road>[\u3400-\u9fff]{{1,8}}?(?:{HAN_ROADS}))"
    rf"(?={_HAN_NUMBER.pattern})"
)
CITY_FIRST = re.compile(r"^(?:中国)?澳门(?:特别行政区)?(?=[\u3400-\u9fff])")  # 澳门路环 holds no road
_CITY = re.compile("^澳门")
_HAN_TO, _HAN_AND = re.compile("号?至|号(?=-)"), re.compile("号?[及、&]")
_AND = re.compile(r" ?(?:&|,|\be\b) ?(?=\d)")
_LAST_LETTER = re.compile(r"^(\d+-\d+)-[a-z]$")  # 1145-1235-A
_JOINT = re.compile(r" ?(?:,|/|&|\be\b|\band\b) ?")  # between the two streets of a corner
_HAN_JOINT = re.compile("[,、及和与/& ]+")
_BESIDE = re.compile(rf"\b(?:{BESIDE}) *$")
_HAN_BESIDE = re.compile(rf" ?(?:{HAN_BESIDE})(?![座地翼港围])")
_HEAD = re.compile("([\u3400-\u9fff]{5,12}?)[0-9]{1,4}(?:[至-][0-9]{1,4})?號")
_LEAST_NAME = 3  # characters of a street behind the city's name, with its generic word
_MOST_KINDS = 20  # words for a street in one text
_MOST_DOORS = 8  # of one house, on one street or two
_TO = re.compile(r" ?\ba\b ?(?=\d)")

Door = tuple[Road, Number]


class Found(NamedTuple):
    """A street, the number beside it, and the text without both."""

    road: Road
    number: Number | None
    rest: str
    is_known: bool  # stands in the dictionary
    is_sure: bool = False  # and for no street elsewhere
    doors: tuple[Door, ...] = ()  # further ones of the same house: 70 and 86, or those around its corner


def chinese_street(text: str, found: Reading) -> Found | None:
    """Find a street under its Chinese name: one of the dictionary with a number, one with a number, or one of it."""
    streets = macau_streets()
    known: list[tuple[int, int, Street]] = []
    at = 0
    while at < len(text):
        for end in range(min(len(text), at + streets.longest), at + 1, -1):
            street = streets.in_chinese(text[at:end])
            if street is not None:
                known.append((at, end, street))
                at = end - 1
                break
        at += 1
    for start, end, street in known:
        number = _HAN_NUMBER.match(text, end)
        if number is not None and _HAN_BESIDE.match(text, number.end()) is None:
            is_sure = end - start >= _SURE
            road = _han_road(street)
            first, doors = _doors(road, _HAN_TO.sub("-", number["n"] + (number["sub"] or "")), _HAN_AND)
            around, end = _around_corner(text, number.end(), known)
            doors = (*doors, *around)[:_MOST_DOORS]
            return Found(road, first, _cut(text, start, end), True, is_sure, doors)
    other = _HAN_ROAD.search(text) if found.road is None else None
    number = _HAN_NUMBER.match(text, other.end()) if other is not None else None
    if other is not None and number is not None and _HAN_BESIDE.match(text, number.end()) is None:
        name = _CITY.sub("", other["road"])
        if name != other["road"] and len(name) < _LEAST_NAME:
            return None  # 澳门二路12号
        road = Road(Name(name, name_key(name), name), None, None, None, None)
        return Found(
            road, _han_number(number["n"] + (number["sub"] or "")), _cut(text, other.start("road"), number.end()), False
        )
    if known:
        start, end, street = known[0]
        return Found(_han_road(street), None, _cut(text, start, end), True, end - start >= _SURE)
    return None


def begins_with_street(raw: str) -> bool:
    """Whether a text in traditional characters begins with a street whose name stands for Macau, and a number."""
    head = _HEAD.match(raw)
    return head is not None and len(head[1]) >= _SURE and macau_streets().in_chinese(simplified(head[1])) is not None


def _around_corner(text: str, end: int, known: list[tuple[int, int, Street]]) -> tuple[tuple[Door, ...], int]:
    """Return the doors on the streets that go on behind a number in Chinese, and where they end: 5号及东方斜巷2号."""
    doors: list[Door] = []
    for start, stop, street in known:
        joint = _HAN_JOINT.fullmatch(text, end, start) if start > end else None
        number = _HAN_NUMBER.match(text, stop) if joint is not None else None
        if number is not None and (beside := _HAN_BESIDE.match(text, number.end())) is not None:
            end = beside.end()
        elif number is not None:
            road = _han_road(street)
            first, more = _doors(road, _HAN_TO.sub("-", number["n"] + (number["sub"] or "")), _HAN_AND)
            doors += [(road, first), *more] if first is not None else []
            end = number.end()
    return tuple(doors), end


def _doors(road: Road, text: str, parts: re.Pattern[str]) -> tuple[Number | None, tuple[Door, ...]]:
    """Return the number that the first of a list of numbers are, and the other doors of the list: 70, 86 & 94."""
    numbers = [_LAST_LETTER.sub(r"\1", one.strip()) for one in parts.sub("&", text).split("&")]
    if len(numbers) == 1 or not all(map(str.isdigit, numbers)):
        first = number_of(numbers[0], True)
    else:
        first = number_of("&".join(numbers), True)
    others = (number_of(one, True) for one in numbers[1:])
    return first, tuple(
        (road, other) for other in others if other is not None and not (first and numbers_agree(first, other))
    )[:_MOST_DOORS]


def _han_road(street: Street) -> Road:
    return Road(Name(street.chinese, street.key, street.chinese), None, street.type, None, None)


def _han_number(text: str) -> Number | None:
    return number_of(_HAN_AND.sub("&", _HAN_TO.sub("-", text)), True)


def portuguese_street(text: str, *, is_named: bool) -> Found | None:
    """Find a street under its Portuguese name: the first with a number, else the first."""
    found: list[Found] = []
    held: tuple[int, int] | None = None  # a name before that of a known street: Praça Wong Chio Alameda Dr. Carlos
    for begins in islice(_TYPES.finditer(text), _MOST_KINDS):
        kind = ROADS[begins["type"]]
        stop = _STOP.search(text, begins.end())
        until = stop.start() if stop is not None else len(text)
        words = list(_WORD.finditer(text, begins.end(), until))[:_LONGEST_NAME]
        taken = _longest(kind, words)
        is_known = taken is not None
        if taken is None and is_named and (other := _known_within(text, words, until)) is not None:
            held = begins.start(), other
            continue
        if taken is None and is_named:
            taken = _unknown(kind, begins["type"], words, text, until)
        if taken is None:
            continue
        start = held[0] if held is not None and held[1] == begins.start() else begins.start()
        found.append(_beside(taken, text, start, begins.start(), is_known=is_known))
        if found[-1].number is not None:
            return found[-1]
    return found[0] if found else None


def _known_within(text: str, words: list[re.Match[str]], until: int) -> int | None:
    """Return where a street of the dictionary begins among the words of a name that it has not."""
    for at, word in enumerate(words[1:-1], start=1):
        if word[0] in ROADS:
            name = list(islice(_WORD.finditer(text, words[at + 1].start(), until), _LONGEST_NAME))
            if _longest(ROADS[word[0]], name):
                return word.start()
    return None


def _beside(taken: tuple[Road, int], text: str, start: int, begin: int, *, is_known: bool) -> Found:
    """Return a street with its numbers, and those around the corner; `start` is before the name that it is held in.

    Behind "junto a" (next to) a street is where the house is not.
    """
    road, end = taken
    beside = _BESIDE.search(text, 0, start)
    if beside is not None:
        return Found(road, None, _cut(text, beside.start(), end), is_known)
    if (behind := _BEHIND_BUILDING.match(text, end)) is not None:  # Rua X, Edf. Y, n.º 12
        text = f"{text[:end]}, {behind['number']}, {behind['building']}{text[behind.end() :]}"
    numbers, first, end = _with_number(text, start, end)
    held = text[start:begin].strip()
    if numbers is None:
        return Found(road, None, _cut(text, begin, end), is_known)
    number, doors = _doors(road, _TO.sub("-", numbers), _AND)
    while (further := _further(text, end)) is not None:
        more, end = further
        doors = (*doors, *more)[:_MOST_DOORS]
    rest = _cut(f"{text[:first]} {held} {text[end:]}", first, first) if held else _cut(text, first, end)
    return Found(road, number, rest, is_known, doors=doors)


def _further(text: str, end: int) -> tuple[tuple[Door, ...], int] | None:
    """Return the doors on the street that goes on behind a number, and where they end: n.º 206 e Rua X, n.º 1118."""
    joint = _JOINT.match(text, end)
    begins = _TYPES.match(text, joint.end()) if joint is not None else None
    if begins is None:
        return None
    stop = _STOP.search(text, begins.end())
    until = stop.start() if stop is not None else len(text)
    words = list(_WORD.finditer(text, begins.end(), until))[:_LONGEST_NAME]
    kind = ROADS[begins["type"]]
    taken = _longest(kind, words) or _unknown(kind, begins["type"], words, text, until)
    after = _AFTER.match(text, taken[1]) if taken is not None else None
    if taken is None or after is None:
        return None
    first, more = _doors(taken[0], _TO.sub("-", after["n"]), _AND)
    return ((taken[0], first), *more) if first is not None else more, after.end()


def _longest(kind: str, words: list[re.Match[str]]) -> tuple[Road, int] | None:
    """Return the street of the dictionary with the most of these words, and where it ends."""
    for size in range(len(words), 0, -1):
        street = macau_streets().in_portuguese(kind, [word[0] for word in words[:size]])
        if street is not None:
            return Road(Name(street.portuguese, street.key, None), None, street.type, None, None), words[size - 1].end()
    return None


def _unknown(kind: str, said: str, words: list[re.Match[str]], text: str, until: int) -> tuple[Road, int] | None:
    """Return a street that the dictionary has not: its type in full, and all words up to a number or comma."""
    key = street_key([word[0] for word in words])
    if said not in ROADS.values() or not key or text[until:].startswith("/"):
        return None
    name = text[words[0].start() : words[-1].end()].title()
    return Road(Name(name, key, None), None, kind, None, None), words[-1].end()


def _with_number(text: str, start: int, end: int) -> tuple[str | None, int, int]:
    """Return the numbers beside a street, and where street and numbers begin and end."""
    after = _AFTER.match(text, end)
    if after is not None:
        return after["n"], start, after.end()
    before = _BEFORE.search(text[:start])
    if before is None and (before := _BEFORE_BRACKET.search(text[:start])) is not None:
        end = max(end, text.find(")", end) + 1)
    if before is None or _LABELLED.search(text[: before.start()]):
        return None, start, end
    return before["n"], before.start(), end


def _cut(text: str, start: int, end: int) -> str:
    """Return a text without a stretch, a comma in its place where it stood between words."""
    head, tail = text[:start].rstrip(" ,"), text[end:].lstrip(" ,")
    return CITY_FIRST.sub(r"\g<0>,", f"{head}, {tail}".strip(" ,"))
