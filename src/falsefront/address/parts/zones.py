"""The zones of a city: two that differ are two places, as two districts are; a zone lies across districts.

A city has one or few zones of a grade (high-tech, economic, bonded, ...). Other zones and parks are smaller: they have
no grade, lie in the others, and tell nothing apart.
"""

import re

from falsefront.address.parts.numerals import numeral
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Name

_GRADES = {"高新": "high-tech", "经济": "economic", "经开": "economic", "保税": "bonded", "自贸": "free-trade"}
_PARK = "工业园区"  # without a name the city's own
_GRADES_OF_WORDS = {
    "high-tech": "high-tech", "hi-tech": "high-tech", "hightech": "high-tech", "hitech": "high-tech",
    "gaoxin": "high-tech", "economic": "economic", "economy": "economic", "jingji": "economic", "bonded": "bonded",
}  # fmt: skip


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
