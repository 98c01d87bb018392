"""Roads and places of Taiwan in Hanyu pinyin, whichever of its systems of letters spelled them.

Jhongjheng, Chungcheng and Jungjeng are 中正 as Zhongzheng is; only what no pinyin spells is taken for another system.
"""

import re
from dataclasses import replace

from falsefront.address.gazetteer.taiwan import taiwan_spellings
from falsefront.address.reading import Name, Reading, Road

_ROAD_NUMBER = re.compile(r"\b(?:Rd|Road)\.? (\d{1,2}),", re.IGNORECASE)


def in_hanyu(reading: Reading) -> Reading:
    """Return a reading in Latin letters with its roads in Hanyu pinyin, as they stood where nothing else is known."""
    reading = _numbered(reading)
    road = _road(reading.road)
    crossing = tuple(_road(other) or other for other in reading.crossing)
    if road == reading.road and crossing == reading.crossing:
        return reading
    return replace(reading, road=road, crossing=crossing)


def _numbered(reading: Reading) -> Reading:
    """Return "No. 8, Li-Hsing Rd. 6" with its sixth road, where 6 was taken for a room or left over."""
    found = _ROAD_NUMBER.search(reading.raw)
    road = reading.road
    if found is None or road is None or road.ordinal is not None or str(reading.number) == found[1]:
        return reading
    if reading.unit != found[1] and found[1] not in reading.leftover:
        return reading
    unit = None if reading.unit == found[1] else reading.unit
    left = tuple(text for text in reading.leftover if text != found[1])
    return replace(reading, road=road._replace(ordinal=int(found[1])), unit=unit, leftover=left)


def _road(road: Road | None) -> Road | None:
    if road is None or road.name.hanzi is not None:
        return road
    hanyu = taiwan_spellings().hanyu(road.name.key)
    return road if hanyu is None else road._replace(name=Name(road.name.text, hanyu, None))
