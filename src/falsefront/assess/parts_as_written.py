"""Counted parts of a place as its page writes them: 长春三区, 14幢, 中兴大道南, 번영로142번길, Qd. 12, Lt. 5.

A reading keeps a number and what is counted; a headline has the word that stands beside it on the page.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.reading import Reading
from falsefront.records.said_of_doors import building_in_hangul
from falsefront.text.folding import visible
from falsefront.text.hanzi import simplified

_NUMERALS: Final = "零一二三四五六七八九"
_TEN: Final = 10
_IN_CHINESE: Final = "区|期|组|地块|号地块|号地"
# Behind a building's number; 号 alone may be a house's, and is asked last.
_BUILDINGS: Final = ("号楼|号栋|号幢|幢|栋|座", "号")
_SIDES: Final = {"n": "北", "s": "南", "e": "东", "w": "西"}
_IN_ENGLISH: Final = "zone|district|area|quarter|phase"
_MOST_BETWEEN: Final = 20  # characters between a road and its number that may be numbers of it
_LABEL: Final = r"(?<![^\W\d_])[^\W\d_]{1,7}\.?\s*"  # Qd., Lote
_CACHED: Final = 1_024


def plot_as_written(reading: Reading) -> str | None:
    """Return the part of an estate in China that a reading has as a plot, as its page counts it; else None.

    >>> plot_as_written(Reading(raw="义乌市长春三区14幢", plot="3", is_chinese_script=True))
    '三区'
    >>> plot_as_written(Reading(raw="Building 14, Changchun 3rd Zone, Yiwu", plot="3"))
    '3rd Zone'
    """
    plot = reading.plot or ""
    if not plot.isdigit():
        return None
    text = simplified(visible(reading.raw))
    if reading.is_chinese_script:
        found = re.search(rf"(?<![\d{_NUMERALS}])(?:{plot}|{_in_numerals(int(plot))})(?:{_IN_CHINESE})", text)
    else:
        counted = rf"(?:{_IN_ENGLISH})\s*(?:no\.?\s*)?{plot}|{plot}(?:st|nd|rd|th)\s+(?:{_IN_ENGLISH})|d{plot}"
        found = re.search(rf"(?<!\w)(?:{counted})(?!\w)", text, re.IGNORECASE)
    return found[0] if found is not None else None


def building_as_written(reading: Reading) -> str | None:
    """Return a building of China or Korea with the word that its page has behind its number: 14幢 (no 14号楼), 나동.

    >>> building_as_written(Reading(raw="义乌市长春三区14幢", building="14", is_chinese_script=True))
    '14幢'
    >>> building_as_written(Reading(raw="广州市凤尾路2号凤尾花园2号楼", building="2", is_chinese_script=True))
    '2号楼'
    """
    if not reading.is_chinese_script or not (reading.building or "").isalnum():
        return building_in_hangul(visible(reading.raw), reading.building)
    text = simplified(visible(reading.raw))
    patterns = (rf"(?<![\da-z]){re.escape(reading.building or '')}(?:{kinds})" for kinds in _BUILDINGS)
    return next((found[0] for it in patterns if (found := re.search(it, text, re.IGNORECASE)) is not None), None)


def _in_numerals(number: int) -> str:
    tens, ones = divmod(number, _TEN)
    if not tens:
        return _NUMERALS[ones]
    return f"{_NUMERALS[tens] if 1 < tens < _TEN else ''}十{_NUMERALS[ones] if ones else ''}"


def with_side_as_written(whole: str, reading: Reading) -> str:
    """Return a road in Chinese with its side behind its word where the page has it there: 中兴大道南, no 中兴南大道."""
    road = reading.road
    side = _SIDES.get(road.direction or "") if road is not None else None
    if road is None or side is None or not road.name.hanzi:
        return whole
    found = _before_kind(road.name.hanzi, side).search(whole)
    text = simplified(visible(reading.raw))
    if found is None or found[0] in text or f"{road.name.hanzi}{found[1]}{side}" not in text:
        return whole
    return whole.replace(found[0], f"{road.name.hanzi}{found[1]}{side}", 1)


@lru_cache(maxsize=_CACHED)
def _before_kind(name: str, side: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(name)}{side}([^\W\d]{{1,2}}?(?=\d|$|第)|大[道街])")


def lane_of_korea(reading: Reading) -> str | None:
    """Return a counted lane of Korea in Hangul as it stands: 번영로142번길; None where the page has it not.

    The reading has the road that it leads off, and its number, for a name.
    """
    number = reading.road.name.text.rpartition(" ")[2] if reading.road is not None else ""
    if not number[:1].isdigit() or not number.isalnum():
        return None
    digits = re.match(r"\d+", number)
    found = re.search(rf"[가-힣]+\d*(?:대로|로) ?{digits[0] if digits else ''}(?:번|[가-하])?길", visible(reading.raw))
    return found[0] if found is not None else None


def lot_as_written(reading: Reading, parts: tuple[str, ...]) -> str | None:
    """Return a number of two parts with a label of its own before each, as quarters of Brazil have: Qd. 12, Lt. 5.

    >>> lot_as_written(Reading(raw="Av. Coruja, Qd. 12, Lt. 5, Goiânia"), ("12", "5"))
    'Qd. 12, Lt. 5'
    """
    if len(parts) != 2 or not all(part.isdigit() for part in parts):
        return None
    first, last = (rf"{_LABEL}0*{part}(?!\w)" for part in parts)
    found = re.search(rf"{first}[\s,/-]{{0,3}}{last}", visible(reading.raw))
    return found[0] if found is not None else None


def door_of_block(reading: Reading) -> str | None:
    """Return the house of a block abroad as its page writes it: Blok C No. 18, Blok C/18; None where no block is told.

    >>> door_of_block(Reading(raw="Sowa Square Blok C/18, Jl. Kenari No. 1", building="c", unit="18"))
    'Blok C/18'
    """
    block, door = (re.escape(part or "") for part in (reading.building, reading.unit))
    if not block or not door:
        return None
    pattern = rf"(?<!\w)blo[ck]+\.?\s*{block}\s*(?:[/,-]\s*)?(?:no\.?\s*)?{door}(?!\w)"
    found = re.search(pattern, visible(reading.raw), re.IGNORECASE)
    return found[0] if found is not None else None


def with_numbers_between(road: str, number: int, reading: Reading) -> str | None:
    """Return a road up to its number where other numbers stand between: Rodovia BR-101, km 142; None elsewhere.

    Without them the number would be taken for the road's own: no road is called BR 142.
    """
    text = visible(reading.raw)
    start = text.find(road)
    if start < 0:
        return None
    digits = re.compile(rf"(?<!\w){number}(?!\w)")
    found = digits.search(text, start + len(road))
    if found is None or digits.search(text, 0, start) is not None:
        return None
    between = text[start + len(road) : found.start()]
    is_told = len(between) <= _MOST_BETWEEN and "\n" not in between and re.search(r"\d", between) is not None
    return text[start : found.end()] if is_told else None
