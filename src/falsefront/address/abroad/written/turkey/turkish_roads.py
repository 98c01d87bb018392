"""Roads, zones and numbers of Turkey as others write them: 1453 Nolu Cad., 1453 Street, E-5 Yan Yol Üzeri.

A street that has a number for its name is said to have it ("nolu"), or goes by an English word. A highway goes by a
letter and a number, its side road by two words or one, and "üzeri" says no more than that the house lies on it. Where
no comma parts an organised industrial zone from its street, the street's name begins behind it. "Owl Apt. 14/1" on a
street without a number is door 1 of house 14.
"""

import re
from typing import Final

from falsefront.address.abroad.written.turkey import turkish_doors, turkish_streets
from falsefront.address.lexicon.table import forms, longest_first, values

_NUMBERED: Final = forms("abroad.turkish.numbered")
_ENGLISH: Final = values("abroad.turkish.english") | values("abroad.turkish.avenue")
_HIGHWAYS: Final = values("abroad.turkish.highway")
_ON: Final = forms("abroad.turkish.on")
_HOUSES: Final = values("abroad.turkish.house.numbered")
_STREETS: Final = forms("abroad.turkish.street")
_ZONES: Final = forms("abroad.turkish.zone")


def _any(words: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in longest_first(words))


_WORD: Final = re.compile("[a-z]+")
_NUMBER_OF_ROAD: Final = re.compile(rf"\b(\d{{1,6}})\.? ?(?:{_any(_NUMBERED)})\b\.? (?=(?:{_any(_STREETS)})\b)")
_IN_ENGLISH: Final = re.compile(rf"(?<![\w/.:-])(\d{{1,6}}(?:/\d{{1,3}})?)(?:st|nd|rd|th)?\.? ({_any(_ENGLISH)})\b\.?")
# One of several streets of a name: Baykus Mah. 2. Ticari Yol 34. Its number is no house's, and no quarter's.
_WAY: Final = values("abroad.turkish.way")
_ONE_OF_SEVERAL: Final = re.compile(
    rf"(?:^|(?<=[,;] )|\b({_any(forms('abroad.turkish.quarter'))})\b\.? )(\d{{1,2}})\. ?"
    rf"((?!(?:{_any(_STREETS)})\b)[a-z]{{3,}}) ({_any(_STREETS)}|{_any(_WAY)})\b\.?(?: (?=\d{{1,4}}\b))?"
)
# A street whose number stands behind its kind, or behind its sign: Street 1453 No: 5, No. 1453 Street No: 5
_KINDS: Final = values("abroad.turkish.kind") | _ENGLISH
_HOUSE_SIGN: Final = rf"(?:{_any(forms('abroad.turkish.sign'))})"
_BEHIND: Final = re.compile(
    rf"(?:^|(?<=[,;] )|(?<=[,;])|(?<=[- ]))(?<!\d )(?<!\d\. )(?<!no )({_any(_KINDS)})\b\.? ?(?:{_HOUSE_SIGN}\b[ .:]*)?"
    rf"(\d{{1,6}}(?:/\d{{1,3}})?)(?=(?: ?,)? {_HOUSE_SIGN}\b|,)"
)
_SIGNED: Final = re.compile(
    rf"\b{_HOUSE_SIGN}\b[ .:]*(\d{{2,6}}(?:/\d{{1,3}})?)\.? (?=(?:{_any(_ENGLISH)})\b\.?,? {_HOUSE_SIGN}\b)"
)
_SHORT: Final = re.compile(rf"(?<![\w/.:-])(\d{{1,6}}(?:/\d{{1,3}})?)\.? s\.(?=,? {_HOUSE_SIGN}\b)")  # 1453. S. No: 5
_ENDS_OF_ZONES: Final = frozenset(
    form.split()[-1].rstrip(".") for form in _ZONES | forms("abroad.quarter.label", "behind")
)
_QUARTERS: Final = forms("abroad.turkish.quarter") | forms("abroad.turkish.glued") | _ENDS_OF_ZONES
_HIGHWAY: Final = re.compile(
    rf"[ ,]*\b([a-z])[ -]?(\d{{1,3}})((?: [a-z]+)?)(?: ({_any(_HIGHWAYS)}))+\b\.?(?: (?:{_any(_ON)})\b)?[ ,]*"
)
_BY_NAME: Final = re.compile(rf"(?<=[a-z]) ({_any(_HIGHWAYS)})\b(?: (?:{_any(_ON)})\b)?")
_ZONE: Final = re.compile(rf"\b((?:{_any(_ZONES)})\b\.?)(?= (?!(?:{_any(_STREETS)})\b)[a-z\d])")
_HOUSE: Final = re.compile(rf"\b({_any(_HOUSES)})\b\.?,? (?=\d{{1,4}}/\d{{1,3}}(?:[ ,]|$))")
_HAS_NUMBER: Final = re.compile(rf"\b(?:no|(?:{_any(_STREETS)})\b\.? \d)")


def written(text: str) -> str:
    """Return a folded, lower-case text of Turkey with its doors, roads, zones and numbers as the readers know them.

    >>> written("ankara osb 1453 nolu cad. no:8 sincan ankara"), written("1453 street no.21, sincan, ankara")
    ('ankara osb, 1453. cad. no:8 sincan ankara', '1453. cadde no.21, sincan, ankara')
    >>> written("baykus mah. e-5 yan yol uzeri no: 3 istanbul"), written("1453. sokak baykus apt. 14/1 ankara")
    ('baykus mah., e5 yanyol, no: 3 istanbul', '1453. sokak baykus apartmani, no: 14/1 ankara')
    >>> written("1453 street, elmhope"), written("12 owl avenue, ankara")
    ('1453 street, elmhope', '12 owl avenue, ankara')
    """
    words = _WORD.findall(text)
    if not turkish_doors.is_told(words):
        return text
    text = turkish_doors.written(turkish_streets.written(text))
    text = _NUMBER_OF_ROAD.sub(r"\1. ", _ONE_OF_SEVERAL.sub(_of_several, text))
    text = _BEHIND.sub(_before, _SIGNED.sub(r"\1. ", _SHORT.sub(r"\1. sokak", text)))
    text = _IN_ENGLISH.sub(lambda it: f"{it[1]}. {_ENGLISH[it[2]]}", text)
    text = _HIGHWAY.sub(lambda it: f", {it[1]}{it[2]}{it[3]} {_HIGHWAYS[it[4]]}, ", text).strip(" ,")
    text = _BY_NAME.sub(lambda it: f" {_HIGHWAYS[it[1]]}", text)
    text = _ZONE.sub(r"\1,", text)
    return text if _HAS_NUMBER.search(text) else _HOUSE.sub(lambda it: f"{_HOUSES[it[1]]}, no: ", text)


def _of_several(match: re.Match[str]) -> str:
    """Return a street of several of one name behind its quarter, and its house with the sign of a number."""
    quarter = f"{match[1]}., " if match[1] else ""
    is_house = match[0].endswith(" ")
    return f"{quarter}{match[2]}. {match[3]} {_WAY.get(match[4], match[4])}{' no ' if is_house else ''}"


def _before(match: re.Match[str]) -> str:
    """Return a street with its number before its kind, where no name stands before that."""
    before = match.string[: match.start()].rstrip(" .")
    word = before.rpartition(" ")[2].strip(",;-")
    if word and before[-1] not in ",;-" and word not in _QUARTERS:
        return match[0]
    return f"{match[2]}. {match[1]}"
