"""Numbers of houses that several name at one place (a range, a flat of a house), and the areas that they count in."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile

from falsefront.address.parts.numbers import TWICE_NUMBERED, numbers_agree
from falsefront.address.reading import Number, Reading

HEARD_ALIKE = 0.6  # share of the letters of two names that may be one: Hung To and Hongtu have 0.67, two roads less
CACHED = 1_024  # pairs of roads that are looked at


def widest(saying: Sequence[Reading]) -> list[Reading]:
    """Return those whose range of houses has the numbers of all in it: Nos. 1-5 of who names 1-5 and who names 3.

    Or both numbers of a house of Czechia or Slovakia, where others name one of the two: 1617/10 of č.p. 1617 and of 10.
    """
    numbers = {reading.number for reading in saying if reading.number is not None}
    wide = {each for each in numbers if each.last is not None and all(_has(each, number) for number in numbers)}
    if not wide and len({number.first for number in numbers}) > 1:
        both = [each for each in saying if each.number and each.number.sub and are_of_one_number(each, saying)]
        return both or list(saying)
    return [reading for reading in saying if reading.number in wide] or list(saying)


def _has(wide: Number, number: Number) -> bool:
    return wide.sub == number.sub and wide.first <= number.first and (number.last or number.first) <= (wide.last or 0)


def are_of_one_number(best: Reading, saying: Sequence[Reading]) -> bool:
    """Whether the house to quote is that of all: an analyst may have called two numbers the same, which are two."""
    numbers = {reading.number for reading in saying} - {None, best.number}
    return best.number is None or all(
        number is None
        or number.first == best.number.first
        or numbers_agree(best.number, number)
        or (best.country in TWICE_NUMBERED and best.number.sub == str(number.first) and not number.sub)
        for number in numbers
    )


def names_house(reading: Reading, best: Reading) -> bool:
    """Whether a reading names the very house of another one, which may leave out a flat of it: no range it lies in."""
    one, other = reading.number, best.number
    is_as_fine = (one is None) == (other is None) and (reading.lane, reading.alley) == (best.lane, best.alley)
    return is_as_fine and are_of_one_number(best, [reading]) and (one and one.last) == (other and other.last)


def at_the_house(best: Reading, saying: Sequence[Reading]) -> Reading:
    """Return the reading with the number of the house alone, where some name a flat behind it: 57 of 57/3 and 57."""
    numbers = {reading.number for reading in saying}
    several = [number for number in numbers if number is not None]
    if len(numbers) == 1 or len(several) < len(numbers) or any(number.last is not None for number in several):
        return best
    if len({number.first for number in several}) > 1:
        return best
    subs = [number.sub.split("-") for number in several]
    common = takewhile(lambda alike: len(set(alike)) == 1, zip(*subs, strict=False))
    return replace(best, number=Number(several[0].first, None, "-".join(alike[0] for alike in common)))


def as_all_name_it(best: Reading, saying: Sequence[Reading]) -> Reading:
    """Return the reading with what all name of the house: no number where some name a corner, no 5号 of a lane."""

    def all_say(name: str) -> bool:
        return all(getattr(reading, name) for reading in saying)

    return replace(
        best,
        lane=best.lane if all_say("lane") else None,
        alley=best.alley if all_say("alley") else None,
        number=best.number if all_say("number") else None,
        crossing=best.crossing if all_say("crossing") else (),
        side=best.side if all_say("side") else None,
    )


def of_one_road(saying: Sequence[Reading]) -> list[Reading]:
    """Return those on the road of most: an analyst may have called two roads the same, which have two names.

    One name may be heard in two ways, or have a slip in it; what is written in two scripts is left to the comparison.
    """
    names = Counter(_road_of(reading) for reading in saying)
    if len(names) < 2:
        return list(saying)
    ((wanted, _),) = names.most_common(1)
    return [reading for reading in saying if _may_be_one(_road_of(reading), wanted)]


def _road_of(reading: Reading) -> tuple[bool, str] | None:
    """Return the name of the road and whether it is in characters; None where a corner or no road is named."""
    if reading.road is None or reading.crossing:
        return None
    return reading.is_chinese_script, reading.road.name.key


@lru_cache(maxsize=CACHED)
def _may_be_one(a: tuple[bool, str] | None, b: tuple[bool, str] | None) -> bool:
    if a is None or b is None or a[0] != b[0] or a[1] in b[1] or b[1] in a[1]:
        return True
    return SequenceMatcher(None, a[1], b[1], autojunk=False).ratio() >= HEARD_ALIKE


def with_common_areas(saying: Sequence[Reading]) -> list[Reading]:
    """Return readings with the areas that all of them name, where some name more: the quarter, not a lane in it."""
    common = set.intersection(*({area.name.key for area in reading.areas} for reading in saying)) if saying else set()
    if not common:
        return list(saying)
    return [replace(each, areas=tuple(area for area in each.areas if area.name.key in common)) for each in saying]
