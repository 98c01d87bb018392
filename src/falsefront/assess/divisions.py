"""F7 by divisions: the parts of an address that cannot be true together, where the gazetteer is sure of both.

A contradiction is told only where each name is written as a whole (栾城县, "Luancheng County") or is a province or a
city, stands by itself between commas ("Heyuan Enterprise Square" is a house, and no city of that name), and where no
division of either name, former ones and towns included, lies in one of the other. A romanised stem may be a road, a
village or a firm's name, and a zone or a park is no division.
"""

import re
from collections.abc import Iterator

from falsefront.address.gazetteer.division import Division
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.assess.subject import Subject
from falsefront.records import Finding
from falsefront.text.folding import visible

BETWEEN = " does not lie in "  # how a reading tells a contradiction: the finer name, then the coarser
CITY_CODE = 4  # digits up to which a code is that of a province or city
TABLES = "the division tables of the gazetteer (GB/T 2260)"
# Where the standard has no counties, by the code of the province: whose tables the gazetteer has for them.
OTHER_TABLES = {
    "71": "the tables of Taiwan in the gazetteer (Chunghwa Post)",
    "81": "the tables of Hong Kong in the gazetteer (its government, GeoNames)",
    "82": "the tables of Macau in the gazetteer (its government, GeoNames)",
}
LEVELS = frozenset({"province", "city", "county"})
WHOLE_IN_CHINESE = re.compile(r"[省市县区旗州盟]$")
COUNTY = re.compile(r"县$|\b(?:county|xian)$", re.IGNORECASE)
KIND = re.compile(r"\s*\b(?:county|district|city|xian|qu|shi)$", re.IGNORECASE)
GREW = ("区", "市")  # what a county becomes that keeps its name: 栾城县 is 栾城区 now
PARTED = re.compile(r"[,;，；|()（）\n]")
COUNTRY = ("prchina", "china", "prc")
NOT_LATIN = re.compile("[^a-z]")


def contradicts_itself(subject: Subject) -> Iterator[Finding]:
    """F7: a county that is not in the city, a city that is not in the province."""
    for claimed in subject.claims:
        for contradiction in claimed.reading.contradictions:
            fine, between, coarse = contradiction.partition(BETWEEN)
            if not between or not (_stands_alone(fine, claimed.reading) and _stands_alone(coarse, claimed.reading)):
                continue
            lies_in = _lies_elsewhere(fine, coarse, subject.gazetteer)
            if lies_in is not None:
                is_told = lies_in and fine not in lies_in  # 重庆市 is a city and a province
                where = f"lies in {lies_in}, not in {coarse}" if is_told else f"does not lie in {coarse}"
                yield subject.finding(
                    "divisions",
                    f"“{claimed.address}”: {fine} {where}, by {_tables(fine, subject.gazetteer)}",
                    source="reading",
                    grounds=(claimed.ground, f"“{fine}”", f"“{coarse}”"),
                )


def _lies_elsewhere(fine: str, coarse: str, gazetteer: Gazetteer) -> str | None:
    """Return where the finer of two names lies, "" where it lies in nothing of another name.

    None where that may be the coarser, or it is not sure what is meant.
    """
    if not (_is_sure(fine, gazetteer) and _is_sure(coarse, gazetteer)):
        return None
    codes, others = _codes(fine, gazetteer), _codes(coarse, gazetteer)
    if set(map(len, codes)) == set(map(len, others)) or _are_cities(codes, others, gazetteer):
        return None  # two districts or cities side by side are two addresses, and no contradiction
    if any(_lay_in(code, other, gazetteer) for code in codes for other in others):
        return None  # it was right once, and is written on
    if any(gazetteer.is_within(code, other) for code in codes for other in others):
        return None
    if any(_has_town(fine, other, gazetteer) for other in others):
        return None
    named = [_above(code, gazetteer) for code in sorted(codes) if code in gazetteer.divisions]
    places = dict.fromkeys(f"{place.english} ({place.name})" for place in named if place and _key(fine) != place.pinyin)
    told = [place for place in places if not place.casefold().startswith(fine.casefold())]
    return " or ".join(told) if named else None


def _tables(name: str, gazetteer: Gazetteer) -> str:
    """Return which tables say where a division of this name lies."""
    told = {OTHER_TABLES.get(code[:2], TABLES) for code in _codes(name, gazetteer)}
    return " and ".join(sorted(told)) or TABLES


def _are_cities(codes: frozenset[str], others: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether the most that either name can mean is a city: 济源市 is one, though it is coded as a county."""
    levels = [
        {gazetteer.divisions[code].level for code in named if code in gazetteer.divisions} for named in (codes, others)
    ]
    return all("city" in level and "province" not in level for level in levels)


def _lay_in(code: str, other: str, gazetteer: Gazetteer) -> bool:
    """Whether a division belonged to another one before: 寿县 to 六安市 until 2015."""
    division = gazetteer.divisions.get(code)
    before = division.former_parents if division is not None else ()
    return any(gazetteer.is_within(parent, other) for parent in before)


def _stands_alone(name: str, reading: Reading) -> bool:
    """Whether a name stands between commas by itself, or with other divisions only; in Chinese, whether it is whole."""
    if not name.isascii():
        return WHOLE_IN_CHINESE.search(name) is not None
    wanted = _key(name)
    divisions = [place for place in (reading.province, reading.city, reading.county) if place is not None]
    spelled = sorted({wanted, *(_key(place.text) for place in divisions), *COUNTRY}, key=len, reverse=True)
    for segment in PARTED.split(visible(reading.raw)):
        rest = _key(segment) if segment.isascii() else ""
        if wanted not in rest:
            continue
        for each in spelled:
            rest = rest.replace(each, "")
        if not rest:
            return True
    return False


def _has_town(name: str, code: str, gazetteer: Gazetteer) -> bool:
    """Whether a town or subdistrict of this place has the stem of a name: pages call it a district, too."""
    if not name.isascii():
        return any(town.name.startswith(name[:-1]) for town in gazetteer.towns.within(code))
    stem = _key(KIND.sub("", name))
    return any(town.pinyin_short == stem for town in gazetteer.towns.within(code))


def _above(code: str, gazetteer: Gazetteer) -> Division | None:
    """Return the city that a county lies in, or the province that a city lies in."""
    return next((place for place in gazetteer.ancestors(code) if place.code != code), None)


def _is_sure(name: str, gazetteer: Gazetteer) -> bool:
    key = _key(name)
    whole = (*gazetteer.chinese.get(key, ()), *gazetteer.latin.get(key, ()))
    if any(code in gazetteer.divisions and gazetteer.divisions[code].level in LEVELS for code in whole):
        return True
    former = (*gazetteer.chinese_former.get(key, ()), *gazetteer.latin_former.get(key, ()))
    if any(_was_called(gazetteer.divisions[code], name) for code in former if code in gazetteer.divisions):
        return True
    stems = (*gazetteer.chinese_short.get(key, ()), *gazetteer.latin_short.get(key, ()))
    return bool(stems) and all(len(code) <= CITY_CODE for code in stems)


def _was_called(division: Division, name: str) -> bool:
    """Whether a division had this very name, or was the county of its name before it became a district or a city."""
    if COUNTY.search(name) and division.name.endswith(GREW):
        return True
    key = _key(name)
    return any(key in (former.name, former.pinyin) for former in division.former)


def _codes(name: str, gazetteer: Gazetteer) -> frozenset[str]:
    """Return every division that a name is or was."""
    key = _key(name)
    indexes = (
        gazetteer.chinese, gazetteer.chinese_short, gazetteer.chinese_former,
        gazetteer.latin, gazetteer.latin_short, gazetteer.latin_reading, gazetteer.latin_former,
    )  # fmt: skip
    return frozenset(code for index in indexes for code in index.get(key, ()))


def _key(name: str) -> str:
    return NOT_LATIN.sub("", name.lower()) if name.isascii() else name.replace(" ", "")
