"""What stands right behind a name abroad and is part of it: Meranti II is not Meranti XI, Andheri East not West.

A numeral or a side behind one name tells two roads, zones, quarters or estates apart, whatever a reader takes it for: a
letter of the name, which a slip may spoil, a locality, or nothing. It is asked of the texts as they stand. Houses of
one number may have numerals of their own.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.compare.world.flat_words import towns_of
from falsefront.address.compare.world.road_ordinals import ROMANS, numbers_of
from falsefront.address.lexicon.abroad import (
    BUILDING_WORDS,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FLOOR_WORDS,
    HOUSE_WORDS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    NUMBER_WORDS,
    PLOT_WORDS,
    ROAD_TYPES,
    UNIT_WORDS,
)
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_SIDES: Final = {
    word: side for word, side in {**DIRECTIONS, **values("abroad.side.behind")}.items() if side in ("n", "s", "e", "w")
}
_WHOLE: Final = "|".join(longest_first({word: side for word, side in _SIDES.items() if len(word) > 1}))
_END: Final = r"(?=\)?\s*(?:[,;|\n]|$| - |\d{5,}|([a-z]{4,})))"
_TYPES: Final = "|".join(longest_first({**ROAD_TYPES, **LEADING_TYPES}))
_LONG_ROMANS: Final = "|".join(one for one in longest_first(ROMANS) if len(one) > 1)
_NUMERAL: Final = re.compile(
    rf"\b([A-Za-z]{{2,}})[ .-]*\(?((?i:{_LONG_ROMANS})|[IVX](?!\.)|\d{{1,2}})"
    r"(?![\w/'’])"
)
_LONE_CAPITAL: Final = re.compile(r" [A-Z](?=\s*(?:[,;|\n\d#]|$|(?i:no\b)))")
_LETTERED_ROAD: Final = re.compile(rf"\b(?i:{_TYPES})\.?(?={_LONE_CAPITAL.pattern}) ([A-Z])")
_CODED_ROAD: Final = re.compile(rf"\b(?i:{_TYPES})\.? ([A-Z])-(\d{{1,2}})(?![\w-])")  # Avenue J-8 is not Avenue J
_ROAD: Final = "road"  # Rua C, Calle B
_SIDE_BEHIND: Final = re.compile(
    rf"\b([a-z]{{2,}}|(?<=y )\d{{1,3}})(?:[ .-]*\(?({_WHOLE})|(?: ?\(|-)([nsew])|(?<=\d) ([nsew]))\b{_END}"
)
_SIDE_BEFORE: Final = re.compile(rf"(?:^|[,;]\s*)(?:\d[\w/-]* )?({_WHOLE}) ([a-z]{{4,}})(?=\s*(?:[,;]|$))")
_COUNTS_ROADS: Final = frozenset({"ID", "MY"})  # where Jalan Meranti I is another than Jalan Meranti
_EMIRATES: Final = "AE"  # where quarters are counted or go by sides: Al Barsha 1, Al Barsha South
_PLURAL: Final = "s"  # Chamber IV, Chambers IV
_LEAST_NAME: Final = 4  # letters of a name that ends another
_ROOMS: Final = frozenset({*UNIT_WORDS, *FLOOR_WORDS, *NUMBER_WORDS, *PLOT_WORDS, *HOUSE_WORDS})
_HOUSES: Final = frozenset({*BUILDING_WORDS, *DEVELOPMENT_WORDS, *LEADING_DEVELOPMENTS})


class Tails(NamedTuple):
    """What a text has behind its names: a name -> numerals in Roman letters, those in digits, sides."""

    roman: Mapping[str, frozenset[str]]
    digits: Mapping[str, frozenset[str]]
    sides: Mapping[str, frozenset[str]]


def name_tails_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two: a name that both have goes on by another numeral, or to another side."""
    left, right = tails_of(a.raw), tails_of(b.raw)
    has_one_number = bool(a.road and b.road and a.number and b.number)
    for name in sorted(left.roman.keys() | right.roman.keys()):
        one, other = (tails.roman.get(name) or tails.digits.get(name) for tails in (left, right))
        if one and other and one.isdisjoint(other) and not (has_one_number and name in _HOUSES):
            if _is_house_behind(a, b, one) or _is_house_behind(a, b, other):
                continue
            return f"numerals behind one name: {name} {min(one)} and {name} {min(other)}"
    for name, side, other_side in _sides_of_both(left, right):
        if side.isdisjoint(other_side) and not (has_one_number and name in _HOUSES):
            return f"sides of one place: {name} {min(side)} and {name} {min(other_side)}"
    if _EMIRATES in (a.country, b.country):
        apart = _counted_and_sided(left, right) or _counted_and_sided(right, left)
        if apart is not None:
            return apart
    return _road_goes_on(a, b) or _road_goes_on(b, a)


def _is_house_behind(a: Reading, b: Reading, said: frozenset[str]) -> bool:
    """Whether what stands behind a name is the house of both, on one road: Corso Vittorio Emanuele 74 (II, 74)."""
    if a.road is None or b.road is None or a.road.name.key != b.road.name.key or a.number is None:
        return False
    return a.number == b.number and said == {str(a.number.first)}


def _counted_and_sided(counted: Tails, sided: Tails) -> str | None:
    """Return a name that one side counts and of which the other says the side, and neither both."""
    both = (counted.digits.keys() & sided.sides.keys()) - counted.sides.keys() - sided.digits.keys() - _HOUSES
    name = min(both, default=None)
    if name is None:
        return None
    return f"sides of one place: {name} {min(counted.digits[name])} and {name} {min(sided.sides[name])}"


def _sides_of_both(left: Tails, right: Tails) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Yield a name of both texts with its sides here and there; one may be written apart: Santa Cruz, Santacruz."""
    for one, side in sorted(left.sides.items()):
        for other, other_side in sorted(right.sides.items()):
            short = min(one, other, key=len)
            if one == other or (len(short) >= _LEAST_NAME and one.endswith(short) and other.endswith(short)):
                yield short, side, other_side


def _road_goes_on(one: Reading, other: Reading) -> str | None:
    """Return the numeral that a road has in its name, where the other has a road and no such number at all."""
    if one.road is None or other.road is None:
        return None
    behind = one.road.name.text.lower().split()[1:]  # I.I. Chundrigar's are initials
    others = other.road.name.text.lower().split()
    for at, word in enumerate(behind, 1):
        is_last = at == len(behind) and not _COUNTS_ROADS.isdisjoint((one.country, other.country))
        is_numeral = word in ROMANS and (len(word) > 1 or is_last)
        if is_numeral and word not in others and ROMANS[word] not in numbers_of(other.raw):
            return f"numerals behind one name: {one.road.name.text!r} and {other.road.name.text!r}"
    return None


def may_have_tails(a: str, b: str) -> bool:
    """Whether two texts have names behind which something may keep them apart."""
    left, right = tails_of(a), tails_of(b)
    return bool(left.roman or right.roman or (left.sides and right.sides))


@lru_cache(maxsize=8192)
def tails_of(raw: str) -> Tails:
    """Return what stands behind the names of a text.

    >>> tails_of("Jl. Meranti II No. 5").roman, tails_of("12, Andheri (W), Mumbai").sides
    ({'meranti': frozenset({'2'})}, {'andheri': frozenset({'w'})})
    """
    text = folded_again(raw).text
    roman: dict[str, set[str]] = defaultdict(set)
    digits: dict[str, set[str]] = defaultdict(set)
    sides: dict[str, set[str]] = defaultdict(set)
    for match in _NUMERAL.finditer(text):
        name, numeral = match[1].lower(), match[2].lower()
        if name not in _ROOMS:
            kept = digits if numeral.isdigit() else roman
            kept[name.removesuffix(_PLURAL)].add(ROMANS.get(numeral, numeral.lstrip("0")))
    if _LONE_CAPITAL.search(text):
        for match in _LETTERED_ROAD.finditer(text):
            roman[_ROAD].add(match[1])
    if "-" in text:
        for match in _CODED_ROAD.finditer(text):
            roman[_ROAD].add(match[1] + match[2])
    text = text.lower()
    for match in _SIDE_BEHIND.finditer(text):
        is_end = match[5] is None or bool(towns_of(match[5]))  # Andheri West Mumbai
        if match[1] not in _ROOMS and is_end:
            sides[match[1]].add(_SIDES[match[2] or match[3] or match[4]])
    for match in _SIDE_BEFORE.finditer(text):
        sides[match[2]].add(_SIDES[match[1]])
    return Tails(*({name: frozenset(found) for name, found in kind.items()} for kind in (roman, digits, sides)))
