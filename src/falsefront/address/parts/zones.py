"""The zones of a city: two that differ are two places, as two districts are; a zone lies across districts.

A city has one or few zones of a grade (high-tech, economic, bonded, ...). Other zones and parks are smaller: they have
no grade, lie in the others, and tell nothing apart.
"""

import re

from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.numerals import numeral
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Development, Name

MARKET = "market"  # kind of a development whose stalls are counted
QUARTER = "quarter"  # kind of an estate's or village's part that has a number or a side: 春晗二区
_GRADES = values("han.zone.grade")
_PARK = "工业园区"  # without a name the city's own
_GRADES_OF_WORDS = {word: grade for word, grade in values("china.zone.word").items() if grade}


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
_NAMELESS = {word: key for word, key in values("han.zone").items() if key}  # and the keys of no other name
NAMELESS_ZONES = frozenset({*forms("pinyin.zone"), *_NAMELESS.values(), *_GRADES.values()})
GRADED_ZONES = frozenset(_GRADES.values()) - {"industrial"}  # of which a county has one of each
# Words between the name of a zone and "Zone"; where nothing else is left they are the name.
ZONE_WORDS = forms("china.zone.word")


def is_works_park(development: Development) -> bool:
    """Whether a development is an industrial park, where houses have numbers as in a zone."""
    return development.kind == "park" and development.use == "industrial"


_NUMBERED = re.compile("^(.*?)第([0-9]+|[一二三四五六七八九十]+)$|^(.{2,})([一二三四五六七八九])$")


def zone_name(name: Name) -> Name:
    """Return the name of a Chinese zone with its number in digits: 凤凰第三 has the key `fenghuang3`.

    >>> zone_name(Name("水田第一", "shuitiandiyi", "水田第一"))
    Name(text='水田第一', key='shuitian1', hanzi='水田第1')
    """
    found = _NUMBERED.match(name.text)
    if found is None:
        key = _NAMELESS.get(name.text)
        return name if key is None else name._replace(key=key)
    stem, number = (found[1], found[2]) if found[2] else (found[3], found[4])
    value = numeral(number)
    return Name(name.text, f"{name_key(stem) if stem else ''}{value}", f"{stem}第{value}")
