"""Hong Kong, where one side alone names it: a street of two languages and its number tell it.

湾仔道 is Wan Chai Road in no other city. Where both are in one language nothing is said, and an English name alone
says nothing either: Britain has a Nelson Street in every town.
"""

from typing import Final

from falsefront.address.gazetteer.hongkong import chinese_key, english_key, hong_kong_names
from falsefront.address.lexicon.hongkong import SIDES
from falsefront.address.parts.cantonese import is_spelled
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Reading, Road
from falsefront.text.hanzi import simplified

_HONG_KONG: Final = "HK"
_HIGH: Final = 100
_ROAD: Final = "道"
_DAO: Final = "dao"  # the class of a road that is called so, where it is not known to lie in Hong Kong


def is_on_street_of_hong_kong(a: Reading, b: Reading) -> bool:
    """Whether both name one street of the dictionary, each in its language, with one telling number.

    Hong Kong is named by one side, and the other names no place.
    """
    known, other = (a, b) if a.country == _HONG_KONG else (b, a)
    if known.country != _HONG_KONG or other.country is not None or other.cities or other.province or other.town:
        return False
    if a.road is None or b.road is None or a.number is None or b.number is None:
        return False
    if not numbers_agree(a.number, b.number) or (a.road.name.hanzi is None) == (b.road.name.hanzi is None):
        return False
    han, latin = (a.road, b.road) if a.road.name.hanzi is not None else (b.road, a.road)
    is_high = a.number.first >= _HIGH or bool(a.number.last or a.number.sub)
    if other.is_chinese_script and (simplified(other.raw) == other.raw or not (is_high or _is_dao(han))):
        return False  # of the mainland: 开源道358号, in Tianjin
    if (
        _names_section(a if latin is a.road else b)
        or not is_spelled(latin.name.text)
        or not (is_high or other.is_chinese_script)
    ):
        return False  # translated: Liberty, Peace
    return bool(_chinese(han) & _english(latin))


def _is_dao(road: Road) -> bool:
    """Whether a road in characters is called 道, as Taiwan hardly calls one."""
    return (road.name.hanzi or "")[-1:] == _ROAD or road.type == _DAO


def _names_section(reading: Reading) -> bool:
    """Whether a name behind a road makes another street of it, with its own numbers: Tai Po Road, Yuen Chau Tsai."""
    road = reading.road
    if road is None:
        return False
    keys = (english_key(f"{road.name.text} {road.type} {one.name.text}") for one in reading.developments)
    return any(hong_kong_names().in_english(key) for key in keys)


def _chinese(road: Road) -> set[str]:
    """Return the English names of the streets that a road in characters may be."""
    name = road.name.hanzi or ""
    sides = ("", *_CHINESE_SIDES)
    names = [f"{name}{side}" for side in sides] + ([f"{name}{_ROAD}"] if road.type == _DAO else [])
    return {one.english for it in names for one in hong_kong_names().in_chinese(chinese_key(it)) if one.kind == "s"}


def _english(road: Road) -> set[str]:
    """Return the English names of the streets that a road in letters may be, by its name, type and side."""
    sides = [side for side, short in SIDES.items() if short == road.direction] if road.direction else [""]
    keys = (english_key(f"{road.name.text} {road.type} {side}") for side in sides)
    return {one.english for key in keys for one in hong_kong_names().in_english(key) if one.kind == "s"}


_CHINESE_SIDES: Final = ("中", "东", "西", "南", "北")
