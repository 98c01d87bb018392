"""Which flag an analyst should look at first (docs/findings.md): points that add up, each with its reason.

The points say what is worth a look, not what is true. Every number stands in one table, and `rule` says them all.
"""

import math
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta

from falsefront.records import LEVELS, SIGNS, FlagKind, Level, Strength, Term
from falsefront.wording import counted

# Doubling the number of firms apart is worth more than anything one firm says of itself: twelve strangers at one door
# are the case this program is for; several shops with one phone are mostly one honest dealer.
PER_DOUBLING_APART = 12
PER_DOUBLING_ALIKE = 4
EXACTNESS: Mapping[Level, int] = {Level.UNIT: 10, Level.BUILDING: 8, Level.NUMBER: 6, Level.DEVELOPMENT: 3}
CERTAINTY = 10  # times the score of the weakest link
STRENGTH: Mapping[Strength, int] = {Strength.STRONG: 15, Strength.FAIR: 6, Strength.WEAK: 1}
MOST_BY_FINDINGS = 30
KNOWN_FALSE = 30  # somebody has looked, and wrote down what was there
TENANTS = 25  # taken off: twelve firms in twelve buildings of a park are what a park is
TENANTS_BECAUSE = "by its name a park or a market, and no two of them name the same door"
WATCHED = 25  # a product or an entity of a watch list
NEW = 5
NEW_FOR = timedelta(days=14)
COUNTED_ELSEWHERE = frozenset({"strangers", "real_firm"})  # the number of firms says it; protects, and raises nothing
SHOWN = (2, 3, 4, 8)  # numbers of firms whose points a rule in words gives


def rule() -> str:
    """Return how the points of a flag come about, in one sentence with all its numbers."""
    firms = ", ".join(f"{number} firms {_doublings(PER_DOUBLING_APART, number)}" for number in SHOWN)
    exact = ", ".join(f"{LEVELS[level]} {points}" for level, points in EXACTNESS.items())
    signs = ", ".join(f"{strength.value} {points}" for strength, points in STRENGTH.items())
    clauses = (
        f"{PER_DOUBLING_APART} for each doubling of the firms at one place ({firms})",
        f"firms that share a contact count as one operator, with {PER_DOUBLING_ALIKE} for each doubling of firms to an"
        f" operator (3 firms of one operator {_doublings(PER_DOUBLING_ALIKE, 3)})",
        f"by what its addresses agree on ({exact})",
        f"{CERTAINTY} times the least score of the pairs that join them",
        f"for each kind of sign by its strength ({signs}, together at most {MOST_BY_FINDINGS}; F2 and F10 give none)",
        f"{KNOWN_FALSE} where the register has the place as false or not there",
        f"{WATCHED} where something stands on a watch list",
        f"at a park or market where no two name the same door, the first of these terms is taken off again, at most"
        f" {TENANTS} of it",
    )
    return f"Points: {'; '.join(clauses)}. Each term is a whole number, rounded to the nearest, halves up."


def _doublings(points: int, times: float) -> int:
    return whole(points * math.log2(times))


def whole(points: float) -> int:
    """Return points to the nearest whole number, halves up.

    >>> whole(9.5), whole(8.5), whole(33.7)
    (10, 9, 34)
    """
    return math.floor(points + 0.5)


def terms(
    *,
    kind: FlagKind,
    firms: int,
    operators: int,
    level: Level,
    certainty: float,
    signs: Collection[str],
    addresses: int = 2,
    is_by_others: bool = False,
    is_watched: bool = False,
    are_tenants: bool = False,
) -> tuple[Term, ...]:
    """Return the terms of a flag's priority, save how new it is: that depends on the day it is asked.

    `addresses` are its different texts; `is_by_others`: whether some are one place by way of others or by a word alone.
    """
    found = [*_firms(firms, operators)]
    if are_tenants and operators > 1:
        least = min(TENANTS, _doublings(PER_DOUBLING_APART, operators))
        found.append(Term(name="tenants", points=-least, because=TENANTS_BECAUSE))
    found.append(
        Term(name="exactness", points=EXACTNESS.get(level, 0), because=_exactness(level, addresses, is_by_others))
    )
    found.append(
        Term(
            name="certainty",
            points=whole(CERTAINTY * certainty),
            because=(
                f"of the pairs that join its addresses, the weakest scores {certainty:.2f}"
                if certainty < 1
                else "no two of its addresses are joined by less than all that they say"
                if addresses > 1
                else "it has one address, which had to be joined with no other"
            ),
        )
    )
    found += _findings(signs)
    if kind is FlagKind.KNOWN_FALSE:
        found.append(
            Term(name="register", points=KNOWN_FALSE, because="the register has the place as false or not there")
        )
    if is_watched or kind is FlagKind.WATCH_HIT:
        found.append(
            Term(
                name="watch",
                points=WATCHED,
                because="something that was seen with a vendor here stands on a watch list",
            )
        )
    return tuple(term for term in found if term.points)


def _exactness(level: Level, addresses: int, is_by_others: bool) -> str:
    """Say how far its addresses agree, or what the only one names."""
    if addresses < 2:
        return f"its address names {LEVELS[level]}"
    besides = ", some by way of others here or by an analyst's word" if is_by_others else ""
    return f"its addresses agree on {LEVELS[level]}{besides}"


def is_new(raised_at: datetime, now: datetime) -> bool:
    """Whether a flag was raised lately."""
    return now - raised_at <= NEW_FOR


def newness(raised_at: datetime, now: datetime) -> Term | None:
    """Return the term of a flag raised lately; None of an older one."""
    if not is_new(raised_at, now):
        return None
    return Term(name="new", points=NEW, because=f"raised on {raised_at:%Y-%m-%d}, in the last {NEW_FOR.days} days")


def _firms(firms: int, operators: int) -> Iterator[Term]:
    if operators > 1:
        points = _doublings(PER_DOUBLING_APART, operators)
        who = "firms" if firms == operators else "operators"
        yield Term(name="apart", points=points, because=f"{operators} {who} at one place")
    if firms > operators:
        points = _doublings(PER_DOUBLING_ALIKE, firms / operators)
        because = f"{firms} firms may come to {counted(operators, 'operator')} by what was read of them"
        yield Term(name="alike", points=points, because=because)


def _findings(signs: Collection[str]) -> Iterator[Term]:
    left = MOST_BY_FINDINGS
    known = sorted({sign for sign in signs if sign in SIGNS} - COUNTED_ELSEWHERE)
    for sign in sorted(known, key=lambda sign: (-STRENGTH[SIGNS[sign].strength], sign)):
        about = SIGNS[sign]
        points = min(left, STRENGTH[about.strength])
        left -= points
        because = f"{about.title} ({about.strength} sign)"
        yield Term(name=about.code, points=points, because=because)
