"""Addresses of Macau: a street has a Chinese and a Portuguese name, and a number beside either.

The street and its number are taken out of the text by the dictionary of streets and by the words that streets begin or
end with (宋玉生廣場 is a road with numbers, not a development); what is left is read as any other text.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from falsefront.address.gazetteer.macau import Street, macau_streets, street_key
from falsefront.address.lexicon.macau import BUILDINGS, COMMON, FLOORS, GROUND, HAN_ROADS, LABELS, NAMES, ROADS, TYPES
from falsefront.address.lexicon.table import expression, longest_first
from falsefront.address.parts.numbers import number_of
from falsefront.address.parts.roads import name_key
from falsefront.address.plain.segments import HAN
from falsefront.address.reading import Name, Number, Place, Precision, Reading, Road
from falsefront.text.hanzi import simplified

_MACAU = "MO"
_CITY = "8200"
_CODES = "82"  # how the codes of its places begin
_SURE = 5  # characters of a Chinese name that stands for Macau where no place is named: 亚美打利庇卢大马路
_LONGEST_NAME = 8  # words
_UNKNOWN = "ZZ:"  # begins the code of a city that no table has
_BEGINS_STREET = re.compile(rf"\b(?:{'|'.join(longest_first(ROADS))})\b\.? +(?:d[aeo]s?|dr|[a-z]{{4,}})\b")
_ENGLISH = re.compile(rf"\b(?:{expression('macau.english')})\b|\d/f\b")
_NAMES = re.compile(NAMES, re.IGNORECASE)
_TYPES = re.compile(rf"(?<![a-z0-9'])(?P<type>{'|'.join(longest_first(ROADS))})\b\.? *(?=[a-z])")
_STOP = re.compile(r"[,;()|/\n\"]|\d|\bn\.? ?o(?:s|\.os)?\b\.?|\bn\.os\b")
_WORD = re.compile(r"[a-z0-9]+")
_N = r"\d{1,4}[a-z]?(?:-[a-z]\b)?"
_NUMBERS = rf"{_N}(?:(?:, ?{_N})* ?(?:-|&|\be\b|\ba\b) ?{_N})*"
_AFTER = re.compile(
    rf"[ ,]*(?:\([^()]*\)[ ,]*)?(?:\bn(?:o|os|r|um)?\b\.?(?:os?\b)?\.? ?)?(?P<n>{_NUMBERS})"
    rf"(?![\da-z/]|\.? ?[oa]?\.? ?(?:{FLOORS}))"
)
_BEFORE = re.compile(rf"(?<![\w/.-])(?:nos?\b\.? ?)?(?P<n>{_NUMBERS}) ?,? *$")
_BEFORE_BRACKET = re.compile(rf"(?<![\w/.-])(?:nos?\b\.? ?)?(?P<n>{_NUMBERS}) [^,;()\d]*\($")
_LABELLED = re.compile(rf"(?:{'|'.join(LABELS)}|{'|'.join(LABELS.values())}|unit|floor|{FLOORS})\.? *$")
_FLOOR = re.compile(
    rf"\b(?P<n>\d{{1,3}}) ?-?(?P<a>[a-z]\b)?\.? ?(?:[oa]\b)?\.? ?(?:{FLOORS})\b\.?(?: ?-?(?P<b>[a-z])\b)?"
)
_GROUND = re.compile(rf"\b(?:{GROUND})\b")
_LABEL = re.compile(rf"\b(?:{'|'.join(longest_first(LABELS))})\b\.?")
_BUILDING = re.compile(rf"\b(?P<kind>{'|'.join(longest_first(BUILDINGS))})\b\.? +(?P<name>[^,;()]+)")
_HAN_N = r"\d{1,4}[a-z]?(?:号?[-至及、&]\d{1,4}[a-z]?)*"
_HAN_NUMBER = re.compile(
    rf"(?:\([^()]*\))? ?第?(?P<n>{_HAN_N})号(?![楼铺舖室座店])(?P<sub>[a-z](?![a-z0-9-]| ?[楼铺舖室座店]))?"
)
_HAN_ROAD = re.compile(
    rf"(?:^|[^\u3400-\u9fff]|澳门|行政区|半岛|氹仔|路环|路氹|堂区)(?P<road>[\u3400-\u9fff]{{1,8}}?(?:{HAN_ROADS}))"
    rf"(?={_HAN_NUMBER.pattern})"
)
_CITY_FIRST = re.compile(r"^(?:中国)?澳门(?:特别行政区)?(?=[\u3400-\u9fff])")  # 澳门路环 holds no road
_BEGINS = re.compile(r"(?:中国)?澳门")
_HAN_TO, _HAN_AND = re.compile("号?至|号(?=-)"), re.compile("号?[及、&]")
_OFF_NUMBER = re.compile("(?<=[0-9]) (?=[-号])|(?<=-) (?=[0-9])")  # 411 - 417 号
_AND = re.compile(r" ?(?:&|,|\be\b) ?(?=\d)")
_TO = re.compile(r" ?\ba\b ?(?=\d)")


class _Found(NamedTuple):
    """A street, the number beside it, and the text without both."""

    road: Road
    number: Number | None
    rest: str
    is_known: bool  # stands in the dictionary
    is_sure: bool = False  # and for no street elsewhere


def may_be(raw: str, found: Reading) -> bool:
    """Whether a text lies in Macau, or may: where no place is read, and it holds a word that its streets begin with."""
    if found.country == "MO":
        return True
    if found.country is not None or not all(code.startswith(_UNKNOWN) for code in found.cities):
        return found.country == "CN" and not found.is_chinese_script and _BEGINS_STREET.search(raw.lower()) is not None
    if found.road is not None and (found.road.type in TYPES or found.road.name.hanzi is not None):
        return True
    return _NAMES.search(raw) is not None or _BEGINS_STREET.search(raw.lower()) is not None


def in_macau(raw: str, found: Reading, read: Callable[[str], Reading]) -> Reading:
    """Return the reading of a text with its street of Macau, or as it was; `read` reads what is left of the text."""
    text = _folded(raw)
    is_named = found.country == "MO" or _NAMES.search(text) is not None
    taken = _chinese(text, found) if found.is_chinese_script or HAN.search(text) else None
    if taken is None:
        taken = _portuguese(text, is_named=is_named)
    if taken is None:
        return found
    is_here = _NAMES.search(taken.rest) is not None or (found.country == "MO" and not raw.isascii())
    is_here = is_here or (taken.is_known and not is_named and _is_nowhere_else(taken, found))
    is_here = is_here or (taken.is_known and _BEGINS.match(text) is not None)  # 澳门乡村马路 holds no 澳门乡
    if not (is_here or taken.is_known):
        return found  # Rua de Macau 12, which is in every town of Portugal
    rest = read(_in_english(taken.rest))
    if is_here or taken.is_sure or (taken.is_known and is_named) or rest.country == _MACAU:
        return _placed(_together(found, taken, rest), found)
    return found if rest.cities or rest.province or rest.country else _together(found, taken, rest)


def _is_nowhere_else(taken: _Found, found: Reading) -> bool:
    """Whether a street of the dictionary is in Macau, where no place is named: by its name, or by the words around it.

    Streets of Portugal and Brazil are not called by cities of China, nor has an address there English words for floor
    and building; a name that each of their towns has (`macau.common`) is not enough.
    """
    if taken.road.name.hanzi is not None or taken.road.name.key in COMMON:
        return False
    is_of_chinese_city = found.country == "CN" and found.city is not None and found.city.key == taken.road.name.key
    return is_of_chinese_city or _ENGLISH.search(taken.rest) is not None


def _folded(raw: str) -> str:
    """Return a text in lower-case plain letters and simplified characters."""
    apart = unicodedata.normalize("NFKD", raw.replace("’", "'").replace("–", "-"))
    plain = "".join(character for character in apart if not unicodedata.combining(character))
    folded = simplified(" ".join(plain.lower().split()))
    return _OFF_NUMBER.sub("", folded) if "号" in folded else folded


def _chinese(text: str, found: Reading) -> _Found | None:
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
        if number is not None:
            is_sure = end - start >= _SURE
            return _Found(
                _han_road(street),
                _han_number(number["n"] + (number["sub"] or "")),
                _cut(text, start, number.end()),
                True,
                is_sure,
            )
    other = _HAN_ROAD.search(text) if found.road is None else None
    if other is not None and (number := _HAN_NUMBER.match(text, other.end())) is not None:
        name = other["road"]
        road = Road(Name(name, name_key(name), name), None, None, None, None)
        return _Found(
            road, _han_number(number["n"] + (number["sub"] or "")), _cut(text, other.start("road"), number.end()), False
        )
    if known:
        start, end, street = known[0]
        return _Found(_han_road(street), None, _cut(text, start, end), True, end - start >= _SURE)
    return None


def _han_road(street: Street) -> Road:
    return Road(Name(street.chinese, street.key, street.chinese), None, street.type, None, None)


def _han_number(text: str) -> Number | None:
    return number_of(_HAN_AND.sub("&", _HAN_TO.sub("-", text)), True)


def _portuguese(text: str, *, is_named: bool) -> _Found | None:
    """Find a street under its Portuguese name: the first with a number, else the first."""
    found: list[_Found] = []
    for begins in _TYPES.finditer(text):
        kind = ROADS[begins["type"]]
        stop = _STOP.search(text, begins.end())
        until = stop.start() if stop is not None else len(text)
        words = list(_WORD.finditer(text, begins.end(), until))[:_LONGEST_NAME]
        taken = _longest(kind, words)
        is_known = taken is not None
        if taken is None and is_named:
            taken = _unknown(kind, begins["type"], words, text, until)
        if taken is None:
            continue
        road, end = taken
        number, rest = _with_number(text, begins.start(), end)
        found.append(_Found(road, number, rest, is_known))
        if number is not None:
            return found[-1]
    return found[0] if found else None


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


def _with_number(text: str, start: int, end: int) -> tuple[Number | None, str]:
    """Return the number beside a street, and the text without both."""
    after = _AFTER.match(text, end)
    if after is not None:
        return _number(after["n"]), _cut(text, start, after.end())
    before = _BEFORE.search(text[:start])
    if before is None and (before := _BEFORE_BRACKET.search(text[:start])) is not None:
        end = max(end, text.find(")", end) + 1)
    if before is None or _LABELLED.search(text[: before.start()]):
        return None, _cut(text, start, end)
    return _number(before["n"]), _cut(text, before.start(), end)


def _number(text: str) -> Number | None:
    return number_of(_TO.sub("-", _AND.sub("&", text)), True)


def _cut(text: str, start: int, end: int) -> str:
    """Return a text without a stretch, a comma in its place where it stood between words."""
    head, tail = text[:start].rstrip(" ,"), text[end:].lstrip(" ,")
    return _CITY_FIRST.sub(r"\g<0>,", f"{head}, {tail}".strip(" ,"))


def _in_english(text: str) -> str:
    """Return the Portuguese words for floor, shop and building in English: "Edif. Xin, 3.o andar B" is 3/F."""
    text = _FLOOR.sub(lambda floor: f"{floor['n']}/F" + _flat(floor["a"] or floor["b"]), text)
    text = _GROUND.sub("G/F", text)
    text = _LABEL.sub(lambda label: LABELS[label[0].rstrip(".")], text)
    text = _BUILDING.sub(lambda name: f"{name['name'].strip()} {BUILDINGS[name['kind']]}", text)
    return text.replace('"', "")


def _flat(letter: str | None) -> str:
    return f", Flat {letter.upper()}" if letter else ""


def _together(found: Reading, taken: _Found, rest: Reading) -> Reading:
    """Return the reading of the rest with the street and its number."""
    fine = (rest.unit, Precision.UNIT), (rest.floor, Precision.FLOOR), (rest.building, Precision.BUILDING)
    coarse = (taken.number, Precision.NUMBER), (rest.developments, Precision.DEVELOPMENT)
    other = replace(rest, alternatives=(), raw=found.raw, meant="")
    return replace(
        rest,
        raw=found.raw,
        meant="",
        road=taken.road,
        crossing=(),
        number=taken.number,
        precision=next((precision for said, precision in (*fine, *coarse) if said), Precision.ROAD),
        is_chinese_script=found.is_chinese_script,
        signs=found.signs,
        is_cut=found.is_cut,
        alternatives=(other,) if rest.road is not None and rest.number is not None else (),
    )


def _placed(reading: Reading, found: Reading) -> Reading:
    """Return a reading in Macau, and nowhere else that words of it may have been taken for."""
    here = [place for place in (reading.city, found.city) if place is not None and _is_here(place)]
    county, province = reading.county, reading.province
    return replace(
        reading,
        country="MO",
        province=province if province is not None and _is_here(province) else None,
        city=here[0] if here else Place("澳门" if found.is_chinese_script else "Macau", frozenset({_CITY}), "aomen"),
        county=county if county is not None and _is_here(county) else None,
        alternatives=tuple(_placed(other, found) for other in reading.alternatives),
    )


def _is_here(place: Place) -> bool:
    return all(code[:2] == _CODES for code in place.codes)
