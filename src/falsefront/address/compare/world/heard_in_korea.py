"""Roads of Korea that are called by a foreign word, in Hangul as it sounds: 컨벤시아대로 is Convensia-daero.

Only a name that no romanised Korean is stands for its sound; of names in Korean every letter counts.
"""

import re

from falsefront.address.plain.heard import sounds_alike
from falsefront.address.plain.korean_places import official
from falsefront.address.plain.older_korean import is_proper
from falsefront.address.plain.scripts import has_hangul
from falsefront.address.reading import Reading

_KOREA = "KR"
_DISTRICT = re.compile(r"\b([a-z]+)-[gk]u\b")
_DIGITS = re.compile(r"\d+")
_NOT_LETTER = re.compile("[^a-z]")


def heard_in_korea(a: Reading, b: Reading) -> str | None:
    """Return road and number, as a reason, where one side has in Hangul what the other calls by a foreign word."""
    if a.number is None or a.number != b.number or a.country != _KOREA or b.country != _KOREA:
        return None
    if a.road is None or b.road is None or a.road.type != b.road.type or not are_in_one_city(a, b):
        return None
    if has_hangul(a.raw) == has_hangul(b.raw) or are_districts_apart(a, b):
        return None
    korean, latin = (a, b) if has_hangul(a.raw) else (b, a)
    names = [road.name.text.lower() for road in (korean.road, latin.road) if road is not None]
    if _DIGITS.findall(names[0]) != _DIGITS.findall(names[1]):
        return None
    hangul, foreign = (_NOT_LETTER.sub("", name) for name in names)
    if is_proper(foreign) or not sounds_alike(hangul, foreign):
        return None
    return f"road and number verified by their sound: {names[0]}, {names[1]}, {a.number}"


def are_in_one_city(a: Reading, b: Reading) -> bool:
    """Whether both lie in one city, be it one that no table has, or have one postcode: 용인시 is Yongin-si."""
    if a.cities and b.cities:
        return not a.cities.isdisjoint(b.cities)
    if a.postcode is not None and a.postcode == b.postcode:
        return True
    return any(f"{one.city.key}-si" in other.leftover for one, other in ((a, b), (b, a)) if one.city is not None)


def are_districts_apart(a: Reading, b: Reading) -> bool:
    """Whether each side names a district (-gu), and another one."""
    left, right = (districts(reading) for reading in (a, b))
    return bool(left and right) and left.isdisjoint(right)


def districts(reading: Reading) -> frozenset[str]:
    """Return the districts that an address names, in lower-case letters without -gu."""
    said = " ".join((reading.raw.lower(), *reading.leftover, *(area.name.text.lower() for area in reading.areas)))
    return frozenset(official(name, "gu") for name in _DISTRICT.findall(said))
