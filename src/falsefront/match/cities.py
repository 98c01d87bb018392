"""In which city a place lies that leaves it open: "Renmin Road 5, Hebei" lies where the one Renmin Road 5 of Hebei is.

Only places that say their city decide, by what makes them the same (`address.compare.rules.KINDS`): where all that
fit lie in one city, it is that city; where they lie in several, or nowhere, the place stands with those that leave open
the same cities. Nobody's grouping depends on where a place with an open city might lie instead, so such a place never
ties the neighbourhoods of two cities together.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from falsefront.address.compare.rules import KINDS
from falsefront.match.arrays import Bools, Ints, dense, ranges_of
from falsefront.match.keys import UNDECIDED
from falsefront.match.parts import AT, open_areas
from falsefront.match.vocabulary import Vocabulary


def fits(kind: str, one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a place, found under a key of this kind, says where another lies: what the key itself leaves open."""
    return (kind not in "rb" or _agree(one, other, "type")) and (kind not in "rd" or _agree(one, other, "number"))


def _agree(one: Sequence[str], other: Sequence[str], part: str) -> bool:
    at = AT[part]
    return one[at] == other[at] or not one[at] or not other[at]


def settled_cities(places: Ints, kinds: Sequence[Bools], vocabulary: Vocabulary) -> Ints:
    """Return the city of each place, one word for each set of cities that stays open, 0 where it says no place at all.

    `kinds` tells which places are of each of KINDS.
    """
    cities = places[:, AT["city"]].copy()
    asking = np.flatnonzero((cities == 0) & ((places[:, AT["cities"]] > 0) | (places[:, AT["province"]] > 0)))
    if not len(asking):
        return cities
    open_cities, count = dense([places[asking, AT["cities"]], places[asking, AT["province"]]])
    words = vocabulary.words
    areas: list[tuple[str, ...]] = [()] * count
    for row, at in zip(asking.tolist(), open_cities.tolist(), strict=True):
        areas[at] = areas[at] or open_areas(words[places[row, AT["cities"]]], words[places[row, AT["province"]]])
    undecided = np.array([vocabulary.number(UNDECIDED + " ".join(codes)) for codes in areas], np.int64)
    cities[asking] = undecided[open_cities]
    numbers = [[vocabulary.number(code) for code in codes] for codes in areas]
    for (_, base, optional, *_), rows in zip(KINDS, kinds, strict=True):
        here = rows[asking]
        if not here.any():
            continue
        asked = _asked(asking[here], open_cities[here], numbers)
        low, high = _cities_beside(places, rows, asked, base, optional)
        found = high[asking[here]] > 0
        mine = asking[here][found]
        one = low[mine] == high[mine]
        cities[mine[one]] = low[mine[one]]
        decided = np.zeros(len(places), np.bool_)
        decided[mine] = True
        asking, open_cities = asking[~decided[asking]], open_cities[~decided[asking]]
    return cities


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which place asks in which area, one row a question."""

    place: Ints
    area: Ints


def _asked(places: Ints, open_cities: Ints, numbers: Sequence[Sequence[int]]) -> _Asked:
    counts = np.array([len(each) for each in numbers], np.int64)[open_cities]
    areas = [number for at in open_cities.tolist() for number in numbers[at]]
    return _Asked(np.repeat(places, counts), np.array(areas, np.int64))


def _cities_beside(
    places: Ints, rows: Bools, asked: _Asked, base: Sequence[str], optional: str | None
) -> tuple[Ints, Ints]:
    """Return, for each place that asks, the least and the greatest city that fits; 0 where none does."""
    table = np.flatnonzero(rows)
    label, count = dense([places[table, AT[name]] for name in base])
    base_of = np.zeros(len(places), np.int64)
    base_of[table] = label
    wanted = np.zeros(count, np.bool_)
    wanted[base_of[asked.place]] = True
    firm = table[wanted[label] & (places[table, AT["city"]] > 0)]
    # Each is entered by its city and by its province, with what it says of the optional part and as saying anything.
    said = places[:, AT[optional]] + 1 if optional else np.ones(len(places), np.int64)
    entries = [
        np.stack([base_of[firm], part, places[firm, AT[area]]])
        for part in (said[firm], np.zeros(len(firm), np.int64))
        for area in ("city", "province")
    ]
    # Who says it fits those that say the same or nothing; who does not fits all.
    silent = said[asked.place] == 1
    questions = [
        np.stack([base_of[asked.place], part, asked.area])
        for part in (np.where(silent, 0, said[asked.place]), np.where(silent, 0, 1))
    ]
    keys, size = dense(list(np.concatenate([*entries, *questions], axis=1)))
    values = np.concatenate([np.tile(places[firm, AT["city"]], len(entries)), np.zeros(2 * len(asked.place), np.int64)])
    low, high = ranges_of(keys, size, values)
    answers = keys[len(entries) * len(firm) :]
    return _extremes(np.tile(asked.place, 2), low[answers], high[answers], len(places))


def _extremes(place: Ints, low: Ints, high: Ints, count: int) -> tuple[Ints, Ints]:
    least = np.full(count, np.iinfo(np.int64).max, np.int64)
    greatest = np.zeros(count, np.int64)
    found = high > 0
    np.minimum.at(least, place[found], low[found])
    np.maximum.at(greatest, place[found], high[found])
    return least, greatest
