"""Numbers of houses that several name at one place (a range, a flat of a house), and the areas that they count in."""

from collections.abc import Sequence
from dataclasses import replace

from falsefront.address.parts.numbers import TWICE_NUMBERED, numbers_agree
from falsefront.address.reading import Number, Reading


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
    return are_of_one_number(best, [reading]) and (one and one.last) == (other and other.last)


def with_common_areas(saying: Sequence[Reading]) -> list[Reading]:
    """Return readings with the areas that all of them name, where some name more: the quarter, not a lane in it."""
    common = set.intersection(*({area.name.key for area in reading.areas} for reading in saying)) if saying else set()
    if not common:
        return list(saying)
    return [replace(each, areas=tuple(area for area in each.areas if area.name.key in common)) for each in saying]
