"""When what two addresses of Arab countries have in common says which house it is.

A number in a road, block or zone of one town, a plot of a named zone, or a house by its name with its road, its quarter
or a room in it (see `parts_in_common`).
"""

from collections.abc import Iterable
from typing import Final

from falsefront.address.compare.lands.gathered import Named
from falsefront.address.compare.lands.parts_in_common import HOUSES, SIDES, Pair
from falsefront.records import Level

_IN_ZONES: Final = ("plot", "store", "shop", "house", "gate", "unit")
_AROUND: Final = ("block", "zone")
_BY_QUARTERS: Final = frozenset({"KW"})  # where each quarter counts blocks and streets anew


def same_in_arabia(pair: Pair, found: list[tuple[Named, Named]]) -> tuple[Level, str] | None:
    """Return on which level what is in common says which place it is, with the words that say so."""
    of = {kind: of_kind(kind, found, pair) for kind in ("road", "house", "zone", "")}
    is_placed = bool(pair.left.places & pair.right.places) or bool(of[""]) or bool(pair.left.codes & pair.right.codes)
    around = [f"{kind} {min(pair.numbers[kind])}" for kind in _AROUND if pair.numbers.get(kind)]
    house = _house(pair, found)
    is_told = bool(of["zone"]) or is_placed or (bool(around) and pair.country not in _BY_QUARTERS)
    if house and (road := pair.numbers.get("road")) and is_told:
        return part_by_part(Level.NUMBER, (house, f"road {min(road)}", *around, *of[""]))
    if house and of["road"] and (is_placed or around):
        return part_by_part(Level.NUMBER, (house, *of["road"], *of[""]))
    plot = next((f"{kind} {min(pair.numbers[kind])}" for kind in _IN_ZONES if pair.numbers.get(kind)), "")
    if plot and is_placed and (of["zone"] or around):
        return part_by_part(Level.NUMBER, (plot, *of["zone"], *around))
    if of["house"] and is_placed and (of["road"] or of[""] or pair.numbers.get("unit")):
        return part_by_part(Level.DEVELOPMENT, (*of["house"], *of["road"], *of[""]))
    return None


def of_kind(kind: str, found: list[tuple[Named, Named]], pair: Pair) -> list[str]:
    """Return the names in common of a kind that both, or one of them, say to be of it."""
    return [
        " ".join(one.words)
        for one, other in found
        if kind == (one.of or other.of)
        and not SIDES.issuperset(one.words)
        and (one.of == other.of or _may_be_of(kind, one, other, pair))
    ]


def _may_be_of(kind: str, one: Named, other: Named, pair: Pair) -> bool:
    """Whether a name is of a kind that one side alone says: a road has a house beside it, and a house a room."""
    if kind == "road":
        return one.has_house and other.has_house
    return kind != "house" or bool(pair.numbers.get("unit"))


def _house(pair: Pair, found: list[tuple[Named, Named]]) -> str:
    for kind in HOUSES:
        if pair.numbers.get(kind):
            return f"{kind} {min(pair.numbers[kind])}"
    beside = any(one.has_house and other.has_house for one, other in found if "road" in (one.of, other.of))
    return f"{min(pair.numbers['bare'])}" if beside and pair.numbers.get("bare") else ""


def part_by_part(level: Level, parts: Iterable[str]) -> tuple[Level, str]:
    """Return a level with what says it."""
    return level, f"part by part: {', '.join(parts)}"
