"""How far two addresses agree."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_SAME_PREMISES = frozenset({"unit", "building", "number", "development"})


class Level(StrEnum):
    """The finest part on which two addresses agree with nothing coarser in conflict (docs/addresses.md)."""

    is_same_premises: bool  # whether two addresses that agree on this level are one place; asked of every pair

    UNIT = "unit"
    BUILDING = "building"
    NUMBER = "number"
    DEVELOPMENT = "development"
    ROAD = "road"
    AREA = "area"
    CITY = "city"
    DIFFERENT = "different"
    INSUFFICIENT = "insufficient"

    def __init__(self, level: str) -> None:
        """Find once what is asked of every pair."""
        self.is_same_premises = level in _SAME_PREMISES


# What two addresses agree on, in words, by the finest part that they have in common.
LEVELS: Mapping[Level, str] = {
    Level.UNIT: "the room",
    Level.BUILDING: "the building",
    Level.NUMBER: "the house number",
    Level.DEVELOPMENT: "the named estate, tower, park or market",
    Level.ROAD: "the road, which makes no one place",
    Level.AREA: "the village or zone, which makes no one place",
    Level.CITY: "the city, which makes no one place",
    Level.DIFFERENT: "nothing",
    Level.INSUFFICIENT: "nothing: what it says is too coarse",
}


# How the first reason of a link begins that two addresses alone would not make.
BY_OTHERS = "not read as one place by themselves, but with others here"


# The first reason of a link that somebody made.
BY_WORD = "an analyst judged these two the same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two addresses have in common. Each reason names both strings and can be read by an analyst."""

    level: Level
    score: float
    reasons: tuple[str, ...]

    @property
    def same_premises(self) -> bool:
        """Whether both denote one place."""
        return self.level.is_same_premises
