"""The zones of a city: two that differ are two places, as two districts are; a zone lies across districts.

A city has one or few zones of a grade (high-tech, economic, bonded, ...). Other zones and parks are smaller: they have
no grade, lie in the others, and tell nothing apart.
"""

import re

from falsefront.address.han_numerals import numeral
from falsefront.address.names import names_agree
from falsefront.address.reading import Area, Name, Place, Reading
from falsefront.address.roads import name_key

_GRADES = {"高新": "high-tech", "经济": "economic", "经开": "economic", "保税": "bonded", "自贸": "free-trade"}
_PARK = "工业园区"  # without a name the city's own
_GRADES_OF_WORDS = {
    "high-tech": "high-tech", "hi-tech": "high-tech", "hightech": "high-tech", "hitech": "high-tech",
    "gaoxin": "high-tech", "economic": "economic", "economy": "economic", "jingji": "economic", "bonded": "bonded",
}  # fmt: skip
_GRADES_OF_KEYS = {
    "gaoxin": "high-tech", "jingji": "economic", "baoshui": "bonded", "gongyeyuanqu": "industrial",
}  # fmt: skip

_Zone = tuple[str | None, Name | None]  # grade and name; no name where the grade is all that is said


def grade_of_generic(generic: str, *, is_named: bool) -> str | None:
    """Return the grade that the generic word of a zone tells; None of a smaller zone.

    >>> grade_of_generic("高新区", is_named=True), grade_of_generic("工业园区", is_named=True)
    ('high-tech', None)
    >>> grade_of_generic("工业园区", is_named=False)
    'industrial'
    """
    if generic == _PARK and not is_named:
        return "industrial"
    return next((grade for word, grade in _GRADES.items() if word in generic), None)


def grade_of_words(words: list[str]) -> str | None:
    """Return the grade that words before "Zone" tell; None where they tell none, or two.

    >>> grade_of_words(["economic", "development"]), grade_of_words(["hengli", "industrial"])
    ('economic', None)
    """
    grades = {_GRADES_OF_WORDS[word] for word in words if word in _GRADES_OF_WORDS}
    return grades.pop() if len(grades) == 1 else None


NAMELESS_ZONE = "gongye"  # the key of one that has no name besides: 工业区, "Industrial Park"
_INDUSTRIALS = frozenset({"工业区", "工业园", "工业园区", "工业小区", "工业集中区"})
_TRADE_ZONES = {"化工园区": "huagong", "化工园": "huagong", "医药园区": "yiyao"}  # and the keys of no other name
NAMELESS_ZONES = frozenset(
    {NAMELESS_ZONE, "kaifaqu", "chanyeyuanqu", "yuanqu", *_TRADE_ZONES.values(), *_GRADES.values()}
)
# Words between the name of a zone and "Zone"; where nothing else is left they are the name.
ZONE_WORDS = frozenset(
    "economic economy technology technological development high-tech hi-tech hightech hitech high new tech industrial "  # noqa: SIM905
    "industry free trade bonded pilot comprehensive export processing extension chemical chemicals huagong "
    "jingji jishu kaifa gaoxin".split()
)
_KINDS_OF_WORDS = {
    "chemical": "huagong", "chemicals": "huagong", "huagong": "huagong", "industrial": "gongye", "industry": "gongye",
    "gongye": "gongye", "development": "kaifaqu",
}  # fmt: skip
_NUMBERED = re.compile("^(.*?)第([0-9]+|[一二三四五六七八九十]+)$|^(.{2,})([一二三四五六七八九])$")


def zone_name(name: Name) -> Name:
    """Return the name of a Chinese zone with its number in digits: 凤凰第三 has the key `fenghuang3`.

    >>> zone_name(Name("水田第一", "shuitiandiyi", "水田第一"))
    Name(text='水田第一', key='shuitian1', hanzi='水田第1')
    """
    found = _NUMBERED.match(name.text)
    if found is None:
        key = NAMELESS_ZONE if name.text in _INDUSTRIALS else _TRADE_ZONES.get(name.text)
        return name if key is None else name._replace(key=key)
    stem, number = (found[1], found[2]) if found[2] else (found[3], found[4])
    value = numeral(number)
    return Name(name.text, f"{name_key(stem) if stem else ''}{value}", f"{stem}第{value}")


def plain_zone(area: Area, counties: frozenset[str]) -> Name:
    """Return what a zone is called; one that has no name but a county's is called by its kind or grade.

    `counties` are the keys of the counties around: 辛集市经济开发区 is Xinji Economic Development Zone.

    >>> plain_zone(Area(Name("Xinji Development", "xinji", None), "zone", "economic"), frozenset({"xinji"})).key
    'economic'
    >>> plain_zone(Area(Name("Wuyi Industrial", "wuyi", None), "zone"), frozenset({"xinji"})).key
    'wuyi'
    """
    name, grade = area.name, NAMELESS_ZONE if area.grade == "industrial" else area.grade
    if name.hanzi is not None:
        is_bare = area.grade is not None and grade_of_generic(name.text, is_named=False) == area.grade
        kind = grade if is_bare or name.key in counties else None
        return name if kind is None else Name(name.text, kind, None)
    words = name.text.lower().split()
    if name.key not in counties and not ZONE_WORDS.issuperset(words):
        return name
    kind = grade or next((kind for word, kind in _KINDS_OF_WORDS.items() if word in words), None)
    return name if kind is None else Name(name.text, kind, None)


def is_zone(place: Place) -> bool:
    """Whether a place of the gazetteer can only be a zone: its code says so."""
    return all(len(code) == 6 and code[4] in "7z" for code in place.codes)


def zones_apart(a: Reading, b: Reading) -> bool:
    """Whether two readings name different zones of their city; two of the gazetteer are told apart by their codes."""
    if not (a.areas or b.areas):
        return False
    left, right = _zones(a), _zones(b)
    return bool(left and right) and not any(_may_be_one(one, other) for one in left for other in right)


def zones_said(reading: Reading) -> str:
    """Return the zones as the text names them, for a reason."""
    names = [area.name.text for area in reading.areas if area.grade]
    return repr(names[0] if names or reading.county is None else reading.county.text)


def _zones(reading: Reading) -> list[_Zone]:
    found: list[_Zone] = []
    for area in reading.areas:
        if area.grade:
            is_bare = area.name.hanzi is None or grade_of_generic(area.name.text, is_named=False) == area.grade
            found.append((area.grade, None if is_bare else area.name))
    county = reading.county
    if county is not None and county.codes and is_zone(county):
        found.append((next((grade for word, grade in _GRADES_OF_KEYS.items() if word in county.key), None), None))
    return found


def _may_be_one(left: _Zone, right: _Zone) -> bool:
    if left[0] is None or right[0] is None:
        return True
    if left[0] != right[0]:
        return False
    return left[1] is None or right[1] is None or bool(names_agree(left[1], right[1]))
