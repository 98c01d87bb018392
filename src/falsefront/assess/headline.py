"""The headline of a flag: the place in words, at the level on which those who claim it agree.

A part stands in it where nobody who says it says otherwise, and where more than one says it: one vendor's room, or an
estate that one of twelve names, is that vendor's word and not the place. A room or a building stands in it only where
all say the same, and a room only where all say the same of the building and the entrance it is behind: Room 5 of
Building 1 is not Room 5 of Building 2.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from falsefront.address import canonical
from falsefront.address.reading import Development, Reading
from falsefront.text.folding import visible

Part = tuple[str, ...]  # names of fields of a Reading that stand and fall together

# From fine to coarse, as an address is said in English. The first five are said by all or not at all.
BY_ALL: tuple[Part, ...] = (("unit",), ("entrance",), ("floor",), ("building",), ("plot",))
BEHIND: Mapping[Part, tuple[Part, ...]] = {  # what has to be the same for a part to be
    ("unit",): (("entrance",), ("building",)),
    ("entrance",): (("building",),),
    ("floor",): (("entrance",), ("building",)),
}
ON_THE_ROAD: Part = ("lane", "alley", "number", "road", "crossing", "side")
DOORS_IN_CHINESE = BY_ALL  # a letter of a door stands large on it: B号楼
NAMED: tuple[Part, ...] = (("developments",), ON_THE_ROAD, ("areas",))
WHERE: tuple[Part, ...] = (("city",), ("county",), ("town",), ("province",), ("country",))  # the first that is said
# What a reading says of a part; the first name stands twice, so that it is a tuple also of a part that has only one.
_PICK = {part: attrgetter(part[0], *part) for part in (*BY_ALL, *NAMED, *WHERE)}
GENERIC = 8  # characters of a Chinese name and its generic word that are quoted at most


def headline(readings: Sequence[Reading], *, otherwise: str) -> str:
    """Return the place that these readings, one for each claim, agree on; `otherwise` where they agree on no part."""
    parts = [*_said_by_all(readings), *_agreed(readings, NAMED)]
    coarse = _coarse(readings)
    if not parts:
        return otherwise
    return ", ".join(filter(None, (*parts, coarse)))


def _said_by_all(readings: Sequence[Reading]) -> Iterator[str]:
    for part in BY_ALL:
        if not readings or not _says(readings[0], part):
            continue
        if all(len(set(map(_PICK[each], readings))) == 1 for each in (part, *BEHIND.get(part, ()))):
            yield _written(_best_written(readings), part)


def _agreed(readings: Sequence[Reading], parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        saying = [reading for reading in readings if _says(reading, part)]
        if not saying or (len(saying) == 1 and len(readings) > 1):
            continue
        shared = _most(saying, part)
        if len({_identity(reading, part) for reading in saying}) == 1 or part == ON_THE_ROAD:
            yield _written(_best_written(shared), part)


def _coarse(readings: Sequence[Reading]) -> str | None:
    """Return the city, or the finest place that is said where no city is."""
    for part in WHERE:
        saying = [reading for reading in readings if _says(reading, part)]
        if saying:
            return _written(_best_written(_most(saying, part)), part)
    return None


def _most(readings: Sequence[Reading], part: Part) -> list[Reading]:
    """Return the readings that say what most of them say of a part; the first said wins a tie."""
    said = [_identity(reading, part) for reading in readings]
    ((wanted, _),) = Counter(said).most_common(1)
    return [reading for reading, identity in zip(readings, said, strict=True) if identity == wanted]


def _best_written(readings: Sequence[Reading]) -> Reading:
    """Return the one to quote: in Chinese characters where anybody writes them, else the commonest spelling."""
    chinese = [reading for reading in readings if reading.is_chinese_script]
    return (chinese or list(readings))[0]


def _identity(reading: Reading, part: Part) -> Hashable:
    """Return what a part means, whatever its spelling."""
    if part == ("developments",):
        return tuple(development.name.key for development in reading.developments)
    if part == ON_THE_ROAD:
        road = reading.road
        return (road and (road.name.key, road.direction, road.ordinal), reading.lane, reading.alley, reading.number)
    if part == ("areas",):
        return tuple(area.name.key for area in reading.areas)
    value = getattr(reading, part[0])
    return frozenset(value.codes) or value.key if hasattr(value, "codes") else value


def _says(reading: Reading, part: Part) -> bool:
    return any(_PICK[part](reading))


def _written(reading: Reading, part: Part) -> str:
    """Return the part as it is written in one spelling; a development by the words of the page."""
    if part == ("developments",):
        return ", ".join(estate(reading, development) for development in reading.developments)
    whole = _bare(reading, **{name: getattr(reading, name) for name in part})
    return whole.upper() if part in DOORS_IN_CHINESE and reading.is_chinese_script else whole


def _bare(reading: Reading, **parts: Any) -> str:
    """Return the canonical spelling of some parts alone, without the country that tells how they are spelled."""
    country = None if reading.country == "CN" or "country" in parts else reading.country
    spelled = Reading(raw="", is_chinese_script=reading.is_chinese_script, country=country, **parts)
    alone = _alone(country, is_chinese_script=reading.is_chinese_script)
    return canonical(spelled).removesuffix(f", {alone}").removeprefix(f"{alone}，")


@cache
def _alone(country: str | None, *, is_chinese_script: bool) -> str:
    """Return how a reading is spelled that says nothing but its country."""
    return canonical(Reading(raw="", is_chinese_script=is_chinese_script, country=country))


def estate(reading: Reading, development: Development) -> str:
    """Return a development with the generic word that the page gives it: a tower is not called a building here."""
    spelled = _bare(reading, developments=(development,))
    name, text = development.name.text, visible(reading.raw)
    if development.kind is None or development.phase or spelled.casefold() in text.casefold():
        return spelled
    pattern = _in_characters(name) if reading.is_chinese_script else _in_letters(name)
    found = re.search(pattern, text, re.IGNORECASE)
    return found[0].strip() if found else spelled


def _in_characters(name: str) -> str:
    """Return the pattern of a name with the word behind it: a letter there begins a door (科技园A1栋)."""
    return rf"{re.escape(name)}[^\W\da-zA-Z]{{0,{GENERIC}}}?(?=[\W\da-zA-Z]|$)"


def _in_letters(name: str) -> str:
    """Return the pattern of a name with the word behind it, or before it where none stands behind."""
    bare = re.escape(name)
    return rf"\b{bare}\s+[^\W\d]+|\b[^\W\d]+\s+{bare}(?=\s*(?:[,;]|$))"
