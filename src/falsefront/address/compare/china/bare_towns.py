"""A town by its bare name at the head of an address of China that names no city: 福永塘尾富源工业区, 虎门富民路22号.

Nothing says there that it is a town, and it was read as the beginning of the name behind it. One that no other city has
is one where the other address names it; where that names the county alone, a town of it and a long name are enough. So
is the county's own name, where it is a city: 永康总部中心.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from falsefront.address.gazetteer.towns import cities_with_town, stems_within
from falsefront.address.reading import Name, Reading
from falsefront.text.hanzi import pinyin, simplified

_MAINLAND: Final = "CN"
_CITY: Final = "市"
_SIZES: Final = (3, 2)  # characters of a town's name
_LEAST, _LONG = 2, 4  # characters of a name behind it


def with_bare_towns(a: Reading, b: Reading) -> Iterator[tuple[Reading, Reading, str]]:
    """Yield two addresses, one of them with the town that it begins with, and what that means."""
    for one, other in ((a, b), (b, a)):
        if not _may_begin_so(one) or other.country != _MAINLAND or not other.cities:
            continue
        found = _with_town(one, other)
        if found is not None:
            reading, town = found
            told = f"{town!r} is the town that it begins with"
            yield (reading, other, told) if one is a else (other, reading, told)


def _may_begin_so(reading: Reading) -> bool:
    if reading.city or reading.county or reading.town or reading.province or not reading.is_chinese_script:
        return False
    return reading.country in (None, _MAINLAND)


def _with_town(reading: Reading, other: Reading) -> tuple[Reading, str] | None:
    """Return a reading without the town at its head in the name behind it, and with it as a town."""
    text = simplified(reading.raw).strip()
    named: tuple[tuple[str, tuple[Any, ...]], ...] = (
        ("areas", reading.areas),
        ("developments", reading.developments),
        ("road", (reading.road,) if reading.road is not None else ()),
    )
    for part, values in named:
        hanzi = values[0].name.hanzi if values else None
        if hanzi is None or not text.startswith(hanzi) or (size := _size_of_town(hanzi, other)) == 0:
            continue
        rest = hanzi[size:]
        called = values[0]._replace(name=Name(rest, pinyin(rest), rest))
        changes: dict[str, Any] = {"town": other.town} if other.town else {"city": other.city, "county": other.county}
        changes |= {"country": _MAINLAND, part: called if part == "road" else (called, *values[1:])}
        return replace(reading, **changes), hanzi[:size]
    return None


def _size_of_town(hanzi: str, other: Reading) -> int:
    """Return how many characters at the head of a name are the town that the other names, or a town of its county."""
    return next(
        (
            size
            for size in _SIZES
            if len(hanzi) - size >= _LEAST
            and (
                _is_county(hanzi[:size], other)
                or (_is_town_of(hanzi[:size], len(hanzi) - size, other) and _lies_in_one(hanzi[:size], other.cities))
            )
        ),
        0,
    )


def _is_county(head: str, other: Reading) -> bool:
    """Whether the other address names a county-level city that is called so: 永康总部中心 is 永康市总部中心."""
    return other.county is not None and simplified(other.county.text) == head + _CITY


def _is_town_of(head: str, behind: int, other: Reading) -> bool:
    key = pinyin(head)
    if other.town is not None:
        return key == other.town.key and (other.town.text.isascii() or other.town.text.startswith(head))
    return other.county is not None and behind >= _LONG and any(key in stems_within(it) for it in other.county.codes)


def _lies_in_one(town: str, cities: frozenset[str]) -> bool:
    """Whether one city alone has a town of the name, and it is one of these."""
    having = cities_with_town(town)
    return len(having) == 1 and any(code.startswith(city) for code in having for city in cities)
