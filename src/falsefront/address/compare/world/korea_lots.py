"""One place in Korea by the lot of its quarter and by the house of its road, whose numbers say nothing of each other.

Until 2014 addresses named a quarter and its lot (978-1 Owl-dong), since then a road and its house (26 Owl-ro). The two
are one place by what both name besides: a tower with one room in it, a tower of two words in one district, or a
postcode of before 2015 that is one firm's or building's, from 700 in its second half (Korea Post), where neither names
a room. Those of two districts of Seoul full of towers of works, Guro and Geumcheon, are of several.
"""

import re
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.world.heard_in_korea import are_districts_apart, districts
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.older_korean import as_revised
from falsefront.address.plain.scripts import has_hangul, in_latin
from falsefront.address.reading import Development, Reading
from falsefront.records import Level

_KOREA: Final = "KR"
_ROADS: Final = frozenset({"ro", "daero", "gil"})
_LOT: Final = re.compile(r"[a-z]\d?[- ]?(?:dong|ri|\d-?ga)\b")
_OLDER_POST: Final = re.compile(r"(\d{3})-(\d{3})")
_OF_ONE_FIRM: Final = "7"  # how the second half of a code begins that is one firm's or building's
_OF_SEVERAL: Final = frozenset({"152", "153"})
_DIVISIONS: Final = "gu|dong|ri|myeon|eup"
_HOUSES: Final = forms("abroad.korea.house")
_LEAST_NAME: Final = 5  # letters of a tower's name
_LEAST_NEAR: Final = 7  # letters of a name in which one slip is undone
_LEAST_WORDS: Final = 2
_PLAIN: Final = re.compile(r" (?:building|bldg)$")  # of which a district has several with one name in one word
_DIGITS: Final = re.compile(r"\d+")
_NOT_LETTER: Final = re.compile("[^a-z0-9]")


def same_in_korea(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which lot and house are one place, and by what; None where nothing tells, or they differ."""
    if not a.country == b.country == _KOREA or a.number == b.number or are_districts_apart(a, b):
        return None
    if _is_house(a) and _is_house(b):
        return None  # two houses: 12 Owl-ro 11ga-gil, 12 Owl-ro 13ga-gil
    if (a.cities and b.cities and a.cities.isdisjoint(b.cities)) or a.building != b.building:
        return None
    codes = _OLDER_POST.fullmatch(a.postcode or ""), _OLDER_POST.fullmatch(b.postcode or "")
    if codes[0] and codes[1] and codes[0][1] != codes[1][1]:
        return None  # of another district
    if a.unit and b.unit and a.unit != b.unit:
        return None
    is_lot_and_house = _is_house(a) != _is_house(b) and (_is_lot(a) or _is_lot(b))
    for name in sorted(_towers(a)):
        if not any(_is_one(name, other) for other in _towers(b)):
            continue
        if a.unit and a.unit == b.unit:
            return Level.BUILDING, f"tower and room verified, lot or house: {name}, {a.unit}"
        is_near = not districts(a).isdisjoint(districts(b)) or bool(codes[0] and codes[1])
        if is_lot_and_house and is_near and len(_PLAIN.sub("", name).split()) >= _LEAST_WORDS:
            return Level.DEVELOPMENT, f"tower verified, lot and house: {name}"
    if is_lot_and_house and codes[0] and codes[1] and _is_of_one_firm(a, b, codes[0]):
        return Level.NUMBER, f"postcode of one firm, lot and house: {a.postcode}"
    return None


def are_lot_and_house(a: Reading, b: Reading) -> bool:
    """Whether one goes by the lot of its quarter and one by the house of its road: their numbers tell nothing."""
    if not a.country == b.country == _KOREA or _is_house(a) == _is_house(b):
        return False
    lot = b if _is_house(a) else a
    return _is_lot(lot) or (lot.road is None and lot.number is not None and _LOT_IN_HANGUL.search(lot.raw) is not None)


def names_lot(house: Reading, lot: Reading) -> bool:
    """Whether the text of a house on its road has the lot, too, behind its quarter: 제비로 328 (까치동2가 312-7)."""
    if not are_lot_and_house(house, lot) or not _is_house(house):
        return False
    (named, *more), others = _lots(lot.raw) or [""], _lots(house.raw)
    return bool(named) and not more and named in others


def _lots(text: str) -> list[str]:
    """Return the lots of a text in Hangul with their quarters, without spaces.

    >>> _lots("서울 중구 제비로 328 (까치동2가 312-7) 5층"), _lots("서울시 중구 까치동2가 312-7번지")
    (['까치동2가312-7'], ['까치동2가312-7'])
    """
    return ["".join(found[0].split()) for found in _LOT_IN_HANGUL.finditer(text)]


_LOT_IN_HANGUL: Final = re.compile(r"[가-힣]+(?:동\d?가?|\d가|리) ?\d{1,4}(?:-\d{1,4})?(?![\d-]| ?[동호층])")


def quarters_apart(a: Reading, b: Reading) -> str | None:
    """Return why a lot is none of a district: Bundang-gu has quarters, of which Bundang-dong is one."""
    if not a.country == b.country == _KOREA or a.road is not None or b.road is not None:
        return None
    if two := _dongs_apart(a.raw, b.raw):
        return two
    common = {area.name.key for area in a.areas} & {area.name.key for area in b.areas}
    left, right = ({name: _kinds(name, one.raw.lower()) for name in common} for one in (a, b))
    apart = sorted(name for name in common if left[name] and right[name] and left[name].isdisjoint(right[name]))
    if not apart or len(apart) < len(common):
        return None
    return f"a district and a quarter of one name: {apart[0]}"


def _dongs_apart(a: str, b: str) -> str | None:
    """Return why a lot is none of another quarter (역삼1동, 논현동), in letters where one side alone is in Hangul."""
    if has_hangul(a) != has_hangul(b):
        a, b = in_latin(a), in_latin(b)
    for pattern, are_one in ((_DONG, str.__eq__), (_DONG_IN_LETTERS, _is_one_dong)):
        left, right = (set(pattern.findall(text.lower())) for text in (a, b))
        if left and right and not any(are_one(one, other) for one in left for other in right):
            return f"two quarters: {min(left)} and {min(right)}"
    return None


def _is_one_dong(one: str, other: str) -> bool:
    """Whether two names in letters may be one: Samsung, Samseong; Deung Chon-dong."""
    left, right = map(as_revised, (one, other))
    is_heard = _VOWELS.sub("", left) == _VOWELS.sub("", right)
    return is_heard or one.endswith(other) or other.endswith(one) or OSA.distance(one, other) <= 1


_DONG: Final = re.compile(r"([가-힣]{2,}?)\d{0,2}동(?![가-힣])")  # 101동 is a house
_DONG_IN_LETTERS: Final = re.compile(r"\b([a-z]{3,}?)[- ]?\d{0,2}[- ]?dong\b")
_VOWELS: Final = re.compile("[aeiouwy]+")


def _kinds(name: str, text: str) -> frozenset[str]:
    """Return what a name is said to be in a text: gu, dong."""
    return frozenset(re.findall(rf"\b{re.escape(name)}[- ]?\d?[- ]?({_DIVISIONS})\b", text))


def _is_of_one_firm(a: Reading, b: Reading, code: re.Match[str]) -> bool:
    if a.postcode != b.postcode or not code[2].startswith(_OF_ONE_FIRM) or code[1] in _OF_SEVERAL:
        return False
    is_whole = not (a.unit or b.unit or a.floor or b.floor or a.building or b.building)
    return is_whole and bool(a.number and b.number) and not (_towers(a) and _towers(b))


def _is_house(reading: Reading) -> bool:
    return reading.road is not None and reading.road.type in _ROADS and reading.number is not None


def _is_lot(reading: Reading) -> bool:
    return reading.road is None and reading.number is not None and _LOT.search(reading.raw.lower()) is not None


def _towers(reading: Reading) -> frozenset[str]:
    """Return the names of towers, with their kind, as they are called: kranz techno, humax village, mario tower."""
    named = {_whole(one) for one in reading.developments}
    for area in reading.areas:
        text = area.name.text.lower()
        kind = next((kind for kind in _HOUSES if text.endswith(kind) and text != kind), None)
        if kind is not None:
            named.add(f"{text.removesuffix(kind).strip(' -')} {kind}")
    return frozenset(name for name in named if len(_NOT_LETTER.sub("", name)) >= _LEAST_NAME)


def _whole(one: Development) -> str:
    return " ".join(part for part in (one.name.text.lower(), one.kind, one.phase) if part)


def _is_one(name: str, other: str) -> bool:
    if _DIGITS.findall(name) != _DIGITS.findall(other):
        return False
    left, right = (_NOT_LETTER.sub("", text) for text in (name, other))
    is_long = min(len(left), len(right)) >= _LEAST_NEAR and left[0] == right[0]
    return left == right or (is_long and OSA.distance(left, right, score_cutoff=1) <= 1)
