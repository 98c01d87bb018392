"""Addresses of Macau: a street has a Chinese and a Portuguese name, and a number beside either.

The street and its number are taken out of the text by the dictionary of streets and by the words that streets begin or
end with (宋玉生廣場 is a road with numbers, not a development); what is left is read as any other text.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from falsefront.address.lexicon.macau import (
    BUILDINGS,
    COMMON,
    FLOORS,
    GROUND,
    LABELS,
    NAMES,
    ROADS,
    TOLD,
    TYPES,
    WITHOUT,
)
from falsefront.address.lexicon.table import expression, longest_first
from falsefront.address.macau_sites import holds_site, is_told, without_sites
from falsefront.address.macau_streets import (
    CITY_FIRST,
    Found,
    begins_with_street,
    chinese_street,
    portuguese_street,
)
from falsefront.address.plain.segments import HAN
from falsefront.address.plain.triggers import words_of
from falsefront.address.reading import Development, Number, Place, Precision, Reading
from falsefront.text.hanzi import simplified

_MACAU = "MO"
_CITY = "8200"
_CODES = "82"  # how the codes of its places begin
_UNKNOWN = "ZZ:"  # begins the code of a city that no table has
# R. (rua), which is none in P.R. China.
_BEGINS_STREET = re.compile(rf"\b(?<!p\.)(?:{'|'.join(longest_first(ROADS))})\b\.? +(?:d[aeo]s?|dr|[a-z]{{4,}})\b")
_ROAD_WORDS = frozenset(ROADS)
_ENGLISH = re.compile(rf"\b(?:{expression('macau.english')})\b|\d/f\b")
_NAMES = re.compile(NAMES, re.IGNORECASE)
_FLOOR = re.compile(
    rf"\b(?P<n>\d{{1,3}}) ?-?(?P<a>[a-z]\b)?\.? ?(?:[oa]\b)?\.? ?(?:{FLOORS})\b\.?(?: ?-?(?P<b>[a-z])\b)?"
)
_GROUND = re.compile(rf"\b(?:{GROUND})\b")
_LABEL = re.compile(rf"\b(?:{'|'.join(longest_first(LABELS))})\b\.?")
_BUILDING = re.compile(rf"\b(?P<kind>{'|'.join(longest_first(BUILDINGS))})\b\.? +(?P<name>[^,;()]+)")
_NO_ROAD = re.compile("澳门路[氹环]")  # holds no 澳门路
_IN_HAN = re.compile("^(?:中国)?澳门(?!路(?![氹环]))|氹")
_BEGINS = re.compile(r"(?:中国)?澳门")
_OFF_NUMBER = re.compile("(?<=[0-9a-z]) (?=[-号])|(?<=-) (?=[0-9a-z])")  # 411 - 417 号
_WITHOUT = re.compile(rf"(?<![a-z])(?:{WITHOUT})(?![a-z])")
_BEFORE = "澳门,"
_SAID = re.compile("澳[門门]")


def may_be(raw: str, found: Reading) -> bool:
    """Whether a text lies in Macau, or may: where no place is read, and it holds a word that its streets begin with."""
    if found.country == "MO":
        return True
    if found.country is not None or not all(code.startswith(_UNKNOWN) for code in found.cities):
        return found.country == "CN" and not found.is_chinese_script and _begins_street(raw.lower())
    if found.is_chinese_script and begins_with_street(raw):
        return True
    if found.road is not None and (found.road.type in TYPES or found.road.name.hanzi is not None):
        return True
    if found.is_chinese_script and found.road is None and (_SAID.search(raw) or any(word in raw for word in TOLD)):
        return True
    return _NAMES.search(raw) is not None or _begins_street(raw.lower())


def _begins_street(lower: str) -> bool:
    return not _ROAD_WORDS.isdisjoint(words_of(lower)) and _BEGINS_STREET.search(lower) is not None


def in_macau(raw: str, found: Reading, read: Callable[[str], Reading]) -> Reading:
    """Return the reading of a text with its street of Macau, or as it was; `read` reads what is left of the text."""
    text = _folded(raw)
    is_named = found.country == "MO" or _NAMES.search(text) is not None
    taken = chinese_street(text, found) if found.is_chinese_script or HAN.search(text) else None
    if taken is None:
        taken = portuguese_street(text, is_named=is_named)
    if taken is None:
        is_named = is_told(text)
        return _at_site(text, found, read) if is_named and (holds_site(text) or _NO_ROAD.search(text)) else found
    is_here = _NAMES.search(taken.rest) is not None or (found.country == "MO" and not raw.isascii())
    is_here = is_here or (taken.is_known and not is_named and _is_nowhere_else(taken, found))
    is_here = is_here or (taken.is_known and _BEGINS.match(text) is not None)  # 澳门乡村马路 holds no 澳门乡
    if not (is_here or taken.is_known):
        return found  # Rua de Macau 12, which is in every town of Portugal
    left, sites = without_sites(taken.rest) if is_here or is_named or taken.is_sure else (taken.rest, ())
    rest = read(_in_english(left))
    if is_here or taken.is_sure or (taken.is_known and is_named) or rest.country == _MACAU:
        return _placed(_together(found, taken, rest, sites), found)
    return found if rest.cities or rest.province or rest.country else _together(found, taken, rest)


def _at_site(text: str, found: Reading, read: Callable[[str], Reading]) -> Reading:
    """Return the reading of a text that names a place of Macau and no street."""
    left, sites = without_sites(CITY_FIRST.sub(r"\g<0>,", text) if _IN_HAN.search(text) else text)
    if not sites and not _NO_ROAD.search(text):
        return found
    rest = read(f"{_BEFORE}{left}" if HAN.search(left) and _SAID.search(left) is None else _in_english(left))
    developments = (*sites, *rest.developments)
    return _placed(
        replace(
            rest,
            raw=found.raw,
            meant="",
            developments=developments,
            precision=_precision(rest, rest.number, developments, Precision.DEVELOPMENT),
            is_chinese_script=found.is_chinese_script,
            signs=found.signs,
            is_cut=found.is_cut,
        ),
        found,
    )


def _is_nowhere_else(taken: Found, found: Reading) -> bool:
    """Whether a street of the dictionary is in Macau, where no place is named: by its name, or by the words around it.

    Streets of Portugal and Brazil are not called by cities of China, nor has an address there English words for floor
    and building; a name that each of their towns has (`macau.common`) is not enough.
    """
    if taken.road.name.hanzi is not None or taken.road.name.key in COMMON:
        return False
    is_of_chinese_city = found.country == "CN" and found.city is not None and found.city.key == taken.road.name.key
    return is_of_chinese_city or _ENGLISH.search(taken.rest) is not None


_SIGNS = str.maketrans("’–°⁰", "'-oo")  # N° and N⁰ for N.º


def _folded(raw: str) -> str:
    """Return a text in lower-case plain letters and simplified characters."""
    raw = raw if raw.isascii() else raw.translate(_SIGNS)
    apart = unicodedata.normalize("NFKD", raw)
    plain = "".join(character for character in apart if not unicodedata.combining(character))
    folded = simplified(" ".join(plain.lower().split()))
    return _OFF_NUMBER.sub("", folded) if "号" in folded else folded


def _in_english(text: str) -> str:
    """Return the Portuguese words for floor, shop and building in English: "Edif. Xin, 3.o andar B" is 3/F."""
    text = _WITHOUT.sub(" ", text)
    text = _FLOOR.sub(lambda floor: f"{floor['n']}/F" + _flat(floor["a"] or floor["b"]), text)
    text = _GROUND.sub("G/F", text)
    text = _LABEL.sub(lambda label: LABELS[label[0].rstrip(".")], text)
    text = _BUILDING.sub(lambda name: f"{name['name'].strip()} {BUILDINGS[name['kind']]}", text)
    return text.replace('"', "")


def _flat(letter: str | None) -> str:
    return f", Flat {letter.upper()}" if letter else ""


def _precision(
    rest: Reading, number: Number | None, developments: tuple[Development, ...], otherwise: Precision
) -> Precision:
    fine = (rest.unit, Precision.UNIT), (rest.floor, Precision.FLOOR), (rest.building, Precision.BUILDING)
    coarse = (number, Precision.NUMBER), (developments, Precision.DEVELOPMENT)
    return next((precision for said, precision in (*fine, *coarse) if said), otherwise)


def _together(found: Reading, taken: Found, rest: Reading, sites: tuple[Development, ...] = ()) -> Reading:
    """Return the reading of the rest with the street and its number, and the same by each further door of the house."""
    developments = (*sites, *rest.developments)
    whole = replace(
        rest,
        raw=found.raw,
        meant="",
        road=taken.road,
        crossing=(),
        number=taken.number,
        developments=developments,
        precision=_precision(rest, taken.number, developments, Precision.ROAD),
        is_chinese_script=found.is_chinese_script,
        signs=found.signs,
        is_cut=found.is_cut,
        alternatives=(),
    )
    others = [replace(whole, road=road, number=number) for road, number in taken.doors]
    if rest.road is not None and rest.number is not None:
        others.append(replace(rest, alternatives=(), raw=found.raw, meant=""))
    return replace(whole, alternatives=tuple(others)) if others else whole


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
