"""Which flag an analyst should look at first (docs/findings.md): points that add up, each with its reason.

The points say what is worth a look, not what is true. Every number stands in one table.
"""

import math
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta

from falsefront.records import LEVELS, SIGNS, FlagKind, Level, Strength, Term
from falsefront.wording import counted

# Doubling the number of firms apart is worth more than anything one firm says of itself: twelve strangers at one door
# are the case this program is for; several shops with one phone are mostly one honest dealer.
PER_DOUBLING_APART = 12.0
PER_DOUBLING_ALIKE = 4.0
EXACTNESS: Mapping[Level, float] = {
    Level.UNIT: 10.0, Level.BUILDING: 8.0, Level.NUMBER: 6.0, Level.DEVELOPMENT: 3.0,
}  # fmt: skip
CERTAINTY = 10.0  # times the score of the weakest link
STRENGTH: Mapping[Strength, float] = {Strength.STRONG: 15.0, Strength.FAIR: 6.0, Strength.WEAK: 1.0}
MOST_BY_FINDINGS = 30.0
KNOWN_FALSE = 30.0  # somebody has looked, and wrote down what was there
TENANTS = 25.0  # taken off: twelve firms in twelve buildings of a park are what a park is
TENANTS_BECAUSE = "by its name a park or a market, and no two of them name the same door"
WATCHED = 25.0  # a product or an entity of a watch list
NEW = 5.0
NEW_FOR = timedelta(days=14)
COUNTED_ELSEWHERE = frozenset({"strangers", "real_firm"})  # the number of firms says it; protects, and raises nothing


def terms(
    *,
    kind: FlagKind,
    firms: int,
    operators: int,
    level: Level,
    certainty: float,
    signs: Collection[str],
    is_watched: bool = False,
    are_tenants: bool = False,
) -> tuple[Term, ...]:
    """Return the terms of a flag's priority, save how new it is: that depends on the day it is asked."""
    found = [*_firms(firms, operators)]
    if are_tenants and operators > 1:
        apart = PER_DOUBLING_APART * math.log2(operators)
        found.append(Term(name="tenants", points=-round(min(TENANTS, apart), 1), because=TENANTS_BECAUSE))
    found.append(
        Term(name="exactness", points=EXACTNESS.get(level, 0.0), because=f"its addresses agree on {LEVELS[level]}")
    )
    found.append(
        Term(
            name="certainty",
            points=round(CERTAINTY * certainty, 1),
            because=(
                f"of the pairs that join its addresses, the weakest scores {certainty:.2f}"
                if certainty < 1
                else "no two of its addresses are joined by less than all that they say"
            ),
        )
    )
    found += _findings(signs)
    if kind is FlagKind.KNOWN_FALSE:
        found.append(
            Term(name="register", points=KNOWN_FALSE, because="the register of premises has the place as false")
        )
    if is_watched or kind is FlagKind.WATCH_HIT:
        found.append(
            Term(
                name="watch",
                points=WATCHED,
                because="something that a vendor here says or offers stands on a watch list",
            )
        )
    return tuple(term for term in found if term.points)


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
        points = round(PER_DOUBLING_APART * math.log2(operators), 1)
        who = "firms" if firms == operators else "operators"
        yield Term(name="apart", points=points, because=f"{operators} {who} at one place")
    if firms > operators:
        points = round(PER_DOUBLING_ALIKE * math.log2(firms / operators), 1)
        because = f"{firms} firms may come to {counted(operators, 'operator')} by what they share"
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
