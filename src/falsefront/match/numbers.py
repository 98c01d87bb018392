"""Ranges of street numbers: 71-75 agrees with 71 and with 73, but those two are two places."""

from collections.abc import Collection, Iterator

from falsefront.address.parts.numbers import is_across, numbers_agree
from falsefront.address.reading import Number
from falsefront.match.parts import RANGE

# A range is filed under each of its numbers. Longer ones are no street numbers (2501-2508 Tower B is rooms of one floor
# and short as well); of those the ends are filed.
LONGEST_RANGE = 40


def settled_ranges(numbers: Collection[str]) -> dict[str, str]:
    """Return what each range among the numbers of one road stands for, where that is one thing.

    A range that agrees with one number is that number; two ranges that agree with nothing but each other are the first.
    With a number of the other side of the road it stays a range: names of buildings may keep the two apart.

    >>> settled_ranges(["71~75", "73", "90"]), settled_ranges(["71~75", "71", "73"])
    ({'71~75': '73'}, {})
    >>> settled_ranges(["71~75", "74"])
    {}
    """
    agreeing = {
        number: [other for other in sorted(numbers) if other != number and agree(number, other)]
        for number in numbers
        if RANGE in number
    }
    settled = {}
    for number, others in agreeing.items():
        if len(others) != 1:
            continue
        (other,) = others
        if RANGE not in other:
            if not _are_across(number, other):
                settled[number] = other
        elif agreeing[other] == [number]:
            settled[number] = min(number, other)
    return settled


def members(number: str) -> Iterator[str]:
    """Yield the numbers under which a range is filed besides its own word; nothing for a single number.

    >>> list(members("71~75")), list(members("71"))
    (['71', '72', '73', '74', '75'], [])
    """
    bounds = _bounds(number) if RANGE in number else None
    if bounds is None:
        return
    low, high = bounds
    yield from map(str, range(low, high + 1) if high - low < LONGEST_RANGE else (low, high))


def agree(one: str, other: str) -> bool:
    """Whether two plain numbers or ranges may be one, as `address.parts.numbers.numbers_agree` says.

    >>> agree("71~75", "73"), agree("71~75", "71~77"), agree("71~75", "73~77"), agree("66", "66-1")
    (True, True, False, False)
    """
    here, there = _number(one), _number(other)
    return here is not None and there is not None and numbers_agree(here, there)


def _are_across(one: str, other: str) -> bool:
    here, there = _number(one), _number(other)
    return here is not None and there is not None and is_across(here, there)


def _number(word: str) -> Number | None:
    bounds = _bounds(word)
    if bounds is None:
        return None
    low, high = bounds
    return Number(low, high if RANGE in word else None)


def _bounds(number: str) -> tuple[int, int] | None:
    """Return the first and the last number; None for a number that is not plain (66-1, 12a)."""
    first, _, last = number.partition(RANGE)
    if not first.isdecimal() or (last and not last.isdecimal()):
        return None
    low, high = int(first), int(last or first)
    return (low, high) if low <= high else None
