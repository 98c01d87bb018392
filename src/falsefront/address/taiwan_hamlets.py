"""Houses in the villages of Taiwan that stand on no road: 新厝里新厝仔13號 is house 13 of 新厝仔, in the village 新厝.

In a 里 the hamlet stands between the village and the number, so that all of it was taken for one name and the number
for a room; in letters the village is "Xincuo Li" where the post writes "Xincuo Vil.".
"""

import re
from dataclasses import replace
from typing import Final

from falsefront.address.gazetteer.division import key
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Area, Development, Name, Number, Precision, Reading
from falsefront.text.hanzi import simplified
from falsefront.text.pinyin import syllable_count

_LI: Final = "里"
_LI_AND_HAMLET: Final = re.compile("([\u3400-\u9fff]{1,3}?)里([\u3400-\u9fff]{1,4})")
_LI_ALONE: Final = re.compile("([\u3400-\u9fff]{1,3})里?")
_UNIT: Final = re.compile(r"(\d{1,4})(?:-(\d{1,3}))?")
_IN_LETTERS: Final = re.compile(r"([A-Za-z'-]+(?: [A-Za-z'-]+)?) Li")
_BEFORE: Final = "号"
_LAST: Final = " Li"  # of a village's name
_SUB: Final = re.compile(r"之| ?[-–—－] ?")


def in_hamlet(reading: Reading) -> Reading:
    """Return a reading in Chinese of a house without a road with its village and hamlet, and its number for a room."""
    if reading.road is not None or reading.lane is not None or reading.areas or len(reading.developments) != 1:
        return reading
    (named,) = reading.developments
    hanzi = named.name.hanzi or ""
    if reading.number is not None and reading.unit is None and hanzi.endswith(_LI) and named.use is None:
        stem = hanzi.removesuffix(_LI)
        return _housed(reading, stem, None, reading.number) if _LI_ALONE.fullmatch(stem) else reading
    found = _LI_AND_HAMLET.fullmatch(hanzi) if named.kind is None and named.use is None else None
    number = _number(reading.unit) if found is not None and reading.number is None else None
    if found is None or number is None or not _stands_behind(reading, found[2]):
        return reading
    return _housed(reading, found[1], found[2], number)


def in_hamlet_in_letters(reading: Reading) -> Reading:
    """Return the same of a reading in letters whose village is called Li, where the number was taken for a room."""
    if reading.road is not None or reading.lane is not None or reading.areas or _LAST not in reading.raw:
        return reading
    number = reading.number or _number(reading.unit)
    if number is None or re.search(rf"\bno\.? ?{number}\b", reading.raw, re.IGNORECASE) is None:
        return reading
    names = [*reading.leftover, *(one.name.text for one in reading.developments if one.kind is None)]
    found = [text for text in names if (told := _IN_LETTERS.fullmatch(text)) and syllable_count(key(told[1]))]
    if len(found) != 1:
        return reading
    name = found[0].removesuffix(_LAST)
    return _set(
        reading,
        Area(Name(name, key(name), None), "village"),
        tuple(one for one in reading.developments if one.name.text != found[0]),
        number,
        tuple(text for text in reading.leftover if text != found[0]),
    )


def _number(unit: str | None) -> Number | None:
    told = _UNIT.fullmatch(unit or "")
    return Number(int(told[1]), None, told[2] or "") if told is not None else None


def _stands_behind(reading: Reading, hamlet: str) -> bool:
    """Whether what was read as a room is the number behind a hamlet: 新厝仔13號, never 新厝仔3樓13號."""
    text = _SUB.sub("-", simplified("".join(reading.raw.split())))
    return f"{hamlet}{reading.unit}{_BEFORE}" in text


def _housed(reading: Reading, village: str, hamlet: str | None, number: Number) -> Reading:
    area = Area(Name(village, name_key(village), village), "village")
    names = (Development(Name(hamlet, name_key(hamlet), hamlet), None),) if hamlet is not None else ()
    return _set(reading, area, names, number, reading.leftover)


def _set(
    reading: Reading, area: Area, developments: tuple[Development, ...], number: Number, leftover: tuple[str, ...]
) -> Reading:
    has_unit = reading.number is not None and reading.unit is not None
    precision = Precision.UNIT if has_unit else Precision.FLOOR if reading.floor is not None else Precision.NUMBER
    return replace(
        reading,
        areas=(area,),
        developments=developments,
        number=number,
        unit=None if reading.number is None else reading.unit,
        precision=precision,
        leftover=leftover,
    )
