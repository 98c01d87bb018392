"""Addresses of Korea in Chinese characters: 韩国京畿道安城市美阳面安城孟院路201号.

Korean reads each character by a sound of its own, and parts of an address are labelled in both scripts. So each part
is read in Korean and held against the part of its kind in the other address: city, district, county, township, road,
counted lane and number. What one side alone names is no conflict but for the lane and the city.
"""

import re
import unicodedata
from collections.abc import Set
from functools import cache, lru_cache
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.plain.heard import city_in_han, known_name, korean, without_country
from falsefront.address.plain.korean_places import official
from falsefront.address.plain.older_korean import as_revised
from falsefront.address.plain.scripts import in_latin
from falsefront.address.reading import Number, Reading
from falsefront.text.hanzi import simplified

_KOREA: Final = "KR"
_LANE: Final = "gil"
_ROAD: Final = "ro"
_HAN: Final = "\u3400-\u9fff"
_RANKED: Final = {form: value.split() for form, value in values("abroad.han.korea.division").items()}
_KINDS: Final = tuple(kind for _, kind in sorted({(rank, kind) for rank, kind in _RANKED.values()}))  # largest first
_PROVINCE, _CITY, _COUNTY = _KINDS[:3]
_ROADS: Final = values("abroad.han.korea.road")
_MOST_NAME, _MOST_ROAD = 4, 8  # characters
_CITY_FORM: Final = re.compile(
    f"^(?:{'|'.join(longest_first(frozenset(it for it in _RANKED if _RANKED[it][1] == _CITY)))})"
)
_NAMED: Final = re.compile(rf"\b([a-z]+)\d?-({'|'.join(_KINDS)})\b")
_LANE_OF_ROAD: Final = re.compile(r"([a-z ]+)-(ro|daero) (\d{1,4})")
_POST: Final = re.compile(r"\d{5}|\d{3}-\d{3}")
_POST_FIRST: Final = re.compile(rf"^[ (]*(?:{_POST.pattern})[ ),]*(?=[{_HAN}])")
_BETWEEN_NUMBERS: Final = re.compile(r"(?<=\d)[ ,、]+(?=\d)")
_NOT_LETTER: Final = re.compile("[^a-z]")
_SPACE: Final = re.compile(r"[\s,，、()·]+")


class Place(NamedTuple):
    """The parts of an address of Korea, each name as Korean may read it, in letters."""

    within: dict[str, frozenset[str]]  # kind of a division -> what it may be called
    road: frozenset[str]
    counted: str  # digits behind the road's name
    kind: str
    lane: str | None
    number: Number


def heard_in_hanja(han: Reading, other: Reading) -> str | None:
    """Return road and number, as a reason, where a text in characters is an address of Korea; None otherwise."""
    place = korean_place(han.raw)
    road = other.road
    if place is None or road is None or other.number is None or not numbers_agree(place.number, other.number):
        return None
    name, kind, lane = road.name.text.lower(), road.type, None
    if kind == _LANE and (counted := _LANE_OF_ROAD.fullmatch(name)) is not None:
        name, kind, lane = counted[1], counted[2], counted[3]
    letters = _NOT_LETTER.sub("", name)
    if lane != place.lane or "".join(filter(str.isdigit, name)) != place.counted:
        return None
    own = {f"{letters}{kind}", f"{as_revised(letters)}{kind}"}  # Haeundae-ro was read as Haeun-daero
    if own.isdisjoint(f"{called}{place.kind}" for called in place.road) or not _is_within(place.within, other):
        return None
    return f"road and number verified by their sound: {min(place.road)}, {road.name.text}, {place.number}"


def _is_within(within: dict[str, frozenset[str]], other: Reading) -> bool:
    """Whether the city is in common, and no division of the other side is another one of its kind."""
    said: dict[str, set[str]] = {}
    for name, kind in _NAMED.findall(in_latin(other.raw).lower()):
        said.setdefault(kind, set()).update({name, as_revised(name), official(name, kind)})
    if other.city is not None:
        said.setdefault(_CITY, set()).add(_NOT_LETTER.sub("", other.city.text.lower().removesuffix(f"-{_CITY}")))
    if any(said[kind].isdisjoint(names) for kind, names in within.items() if kind in said and kind != _PROVINCE):
        return False
    return any(kind in within and kind in said for kind in (_CITY, _COUNTY))


@lru_cache(maxsize=4096)
def korean_place(raw: str) -> Place | None:
    """Return the parts of an address of Korea in Chinese characters; None of any other text.

    >>> place = korean_place("韩国 京畿道 安城市 美阳面 安城孟院路 201 号 总部")
    >>> sorted(place.within), sorted(place.road), place.kind, str(place.number)
    (['do', 'myeon', 'si'], ['anseongmaengwon'], 'ro', '201')
    >>> korean_place("江苏省南京市中山路201号") is None
    True
    """
    text = _POST_FIRST.sub("", simplified(unicodedata.normalize("NFKC", raw)))
    text = _SPACE.sub("", _BETWEEN_NUMBERS.sub("|", text))
    bare = without_country(text, _KOREA)
    text = text if bare is None else _POST.sub("", bare, count=1)
    metropolis = next((name for name in _metropolises() if text.startswith(name)), "")
    if metropolis:
        text = _CITY_FORM.sub("", text.removeprefix(metropolis))
    found = _address().match(text)
    number = _number(found["number"]) if found is not None else None
    if found is None or number is None:
        return None
    within = {kind: korean(name) for kind in _KINDS if (name := found[kind]) and korean(name)}
    if metropolis:
        within[_CITY] = frozenset({_metropolises()[metropolis]})
    if not (bare is not None or metropolis or (_PROVINCE in within and not within[_PROVINCE].isdisjoint(_provinces()))):
        return None
    known = known_name(found["name"])
    kind, lane = _ROADS[found["road"]], found["lane"]
    return Place(within, frozenset({known}) if known else korean(found["name"]), found["counted"], kind, lane, number)


def _number(text: str) -> Number | None:
    """Return the number of a house; what stands behind its dash is the part of a lot, never the end of a range."""
    number = number_of(text)
    return number and (number if number.last is None else Number(number.first, None, str(number.last)))


@cache
def _address() -> re.Pattern[str]:
    """Return what finds the parts of an address, the largest first."""
    parts = "".join(
        rf"(?:(?P<{kind}>[{_HAN}]{{1,{_MOST_NAME}}}?)(?:{_any_of({it for it in _RANKED if _RANKED[it][1] == kind})}))?"
        for kind in _KINDS
    )
    lanes = _any_of({form for form in _ROADS if _ROADS[form] in (_LANE, _ROAD)})  # 法院路11路 is Beobwon-ro 11-gil
    return re.compile(
        rf"{parts}(?P<name>[{_HAN}]{{2,{_MOST_ROAD}}}?)(?P<counted>\d{{0,2}})(?P<road>{_any_of(set(_ROADS))})"
        rf"(?:(?P<lane>\d{{1,4}})(?:{_any_of(forms('abroad.han.korea.lane'))})?(?:{lanes}))?"
        rf"(?P<number>\d{{1,4}}(?:-\d{{1,4}})?)(?:{_any_of(forms('abroad.han.korea.house'))}|(?![-\d{_HAN}]))"
    )


def _any_of(words: Set[str]) -> str:
    return "|".join(longest_first(frozenset(words)))


@cache
def _metropolises() -> dict[str, str]:
    """Return the greatest cities, which stand without a word for a city, too -> their names in letters."""
    return {
        name: city_in_han(name) or min(korean(name)) for name in longest_first(forms("abroad.han.korea.metropolis"))
    }


@cache
def _provinces() -> frozenset[str]:
    return frozenset(values("abroad.korean.province").values())
