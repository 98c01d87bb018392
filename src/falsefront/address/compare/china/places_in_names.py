"""Estates that are called by their district or village as well: 天安龙岗数码城 in 龙岗区 is 天安数码城.

The place stands before the name, behind it, or between two halves that are names by themselves: else other characters
may only look like it (天宝安虹 is no 天虹). `match.offering_estates` brings such together in groups and goes each way.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Development, Name, Place, Reading
from falsefront.text.hanzi import pinyin
from falsefront.text.pinyin import syllable_count

LEAST = 2  # characters or syllables of what is left of a name

_LONGEST = 40  # letters of a name that is looked through; what is longer is no name
_LONG = 8  # characters of a name in the middle of which no place is looked for: it has too many parts


def with_plain_names(a: Reading, b: Reading) -> Iterator[tuple[Reading, Reading, str]]:
    """Yield two readings, the one or the other without places in the names of its estates, and what that means."""
    for left, right in ((without_places(a, b), b), (a, without_places(b, a))):
        if left is not None and right is not None:
            told = repr((a if right is b else b).developments[0].name.text)
            yield left, right, f"{told} without the name of the place in it"


def without_places(reading: Reading, other: Reading) -> Reading | None:
    """Return a reading whose estates are called without the city and district that lie in both; None where none is."""
    if reading.cities.isdisjoint(other.cities) or all(one.kind is None for one in reading.developments):
        return None
    stems = {stem for place in _common(reading, other) for stem in _stems(place)}
    grounds = frozenset(_grounds(reading, other))
    stems.update(grounds)
    if reading.is_chinese_script and not other.is_chinese_script:
        stems.update(_said_apart(other))
    longest = sorted(stems, key=lambda stem: (-len(stem[1]), stem[1], stem[0] or ""))
    plain = tuple(_without(development, longest, grounds) for development in reading.developments)
    return replace(reading, developments=plain) if plain != reading.developments else None


def _common(reading: Reading, other: Reading) -> Iterator[Place]:
    """Yield the places of both that the other does not deny."""
    for one, two in ((reading, other), (other, reading)):
        if one.city is not None:
            yield one.city
        county = one.county
        if county is not None and (two.county is None or not county.codes.isdisjoint(two.county.codes)):
            yield county
        town = one.town
        if town is not None and (two.town is None or town.key == two.town.key):
            yield town


def _grounds(reading: Reading, other: Reading) -> Iterator[tuple[str | None, str]]:
    """Yield the villages and zones that one side alone names: 固戍华丰工业城, 固戍社区华丰工业城."""
    for one, two in ((reading, other), (other, reading)):
        for area in one.areas:
            if not any(another.kind == area.kind for another in two.areas) and _syllables(area.name.key) >= LEAST:
                yield area.name.hanzi, area.name.key


def _said_apart(other: Reading) -> Iterator[tuple[str | None, str]]:
    """Yield what a text in letters has between commas, where a village may stand: "Hongxing Industrial City, Shapu"."""
    for part in _SEPARATOR.split(other.raw):
        key = _NOT_LETTER.sub("", part.lower())
        if _syllables(key) >= LEAST:
            yield None, key


_SEPARATOR, _NOT_LETTER = re.compile("[,;()]"), re.compile("[^a-z]")


@lru_cache(maxsize=4096)
def _stems(place: Place) -> tuple[tuple[str | None, str], ...]:
    """Return what a place is called without its suffix, in characters and in letters; no shorter name than two."""
    if place.text.isascii():
        return ((None, place.key),)
    hanzi = place.text.removesuffix("街道")
    hanzi = hanzi[:-1] if hanzi[-1:] in _ENDS else hanzi
    return ((hanzi, pinyin(hanzi)),) if len(hanzi) >= LEAST else ()


_ENDS = "市区县旗镇乡"


_NO_NAMES = {*values("han.use"), *values("han.estate"), *(word[:-1] for word in forms("han.estate", "kept"))}  # 数码


def _without(
    development: Development, stems: list[tuple[str | None, str]], grounds: frozenset[tuple[str | None, str]]
) -> Development:
    """Return an estate without a place in its name; without a village's or zone's no word for what it is for is one."""
    if development.kind is None:
        return development
    name = development.name
    for hanzi, key in stems:
        if name.hanzi is not None and hanzi is not None:
            rest = next(_left(name.hanzi, hanzi, len), None)
            if rest and ((hanzi, key) not in grounds or rest not in _NO_NAMES):
                return development._replace(name=Name(rest, pinyin(rest), rest))
        elif name.hanzi is not None and hanzi is None:
            behind = _behind(name.hanzi, key)
            if behind is not None:
                return development._replace(name=Name(behind, pinyin(behind), behind))
        elif name.hanzi is None and (rest := next(_left(name.key, key, _syllables), None)):
            return development._replace(name=Name(rest.capitalize(), rest, None))
    return development


def left_of(name: str, hanzi: str | None) -> tuple[str, ...]:
    """Return the keys of all that may be left of a name without a place that is called by two syllables or more.

    `name` is its key, `hanzi` None where it is written in letters.

    >>> left_of("shishanyingfeng", "狮山盈峰"), left_of("shishanyingfeng", None), left_of("tianan", "天安")
    (('shishan', 'yingfeng'), ('shishan', 'yingfeng'), ())
    >>> left_of("tiananlonggangshuma", "天安龙岗数码")[-1]
    'tiananshuma'
    """
    if hanzi:
        left = _cut(hanzi, range(len(hanzi) + 1), len, is_long=len(hanzi) > _LONG)
        return tuple(sorted({pinyin(rest) for rest in left}))
    if len(name) > _LONGEST or _syllables(name) < 2 * LEAST:
        return ()  # neither the place nor what is left could be pinyin
    cuts = [at for at in range(len(name) + 1) if not at or at == len(name) or _parts_syllables(name, at)]
    return tuple(sorted(set(_cut(name, cuts, _syllables, is_long=False))))


def _parts_syllables(name: str, at: int) -> bool:
    return bool(_syllables(name[:at]) and _syllables(name[at:]))


def _cut(name: str, cuts: Sequence[int], size: Callable[[str], int], *, is_long: bool) -> Iterator[str]:
    """Yield a name without each of its parts, as `_left` leaves it; of a long one without parts at its ends alone."""
    for one, other in combinations(cuts, 2):
        if is_long and one and other < len(name):
            continue
        parts = [part for part in (name[:one], name[other:]) if part]
        if parts and size(name[one:other]) >= LEAST and all(size(part) >= LEAST for part in parts):
            yield "".join(parts)


def _left(name: str, place: str, size: Callable[[str], int]) -> Iterator[str]:
    """Yield what is left of a name without the place in it, wherever it may stand (see above)."""
    at = name.find(place) if size(place) >= LEAST else -1
    while at >= 0:
        parts = [part for part in (name[:at], name[at + len(place) :]) if part]
        if parts and all(size(part) >= LEAST for part in parts):
            yield "".join(parts)
        at = name.find(place, at + 1)


def _syllables(name: str) -> int:
    return syllable_count(name) or 0


def _behind(hanzi: str, key: str) -> str | None:
    """Return what stands behind a place, of which the letters are known, at the front of a name in characters."""
    for size in range(LEAST, len(hanzi) - LEAST + 1):
        if pinyin(hanzi[:size]) == key:
            return hanzi[size:]
    return None
