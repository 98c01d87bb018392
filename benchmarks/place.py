"""One invented address, to the unit, and the divisions it may lie in."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

PLACES = Path(__file__).with_name("places.tsv")
DIRECTIONS = ("东", "南", "西", "北", "中")
ROAD_TYPES = (("路", 50), ("大道", 16), ("大街", 12), ("街", 12), ("巷", 10))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One invented address, to the unit; None where it has no such part. Chinese as written on the mainland."""

    province: str
    city: str
    county: str | None
    road: str
    direction: str  # "" where the road has none
    road_type: str
    number: str  # "41" or "38-6"
    development: str | None
    development_type: str
    building: str | None  # "12" or "B"
    entrance: str | None
    room: str | None


@cache
def divisions() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return (province, city, counties) as they stand in `places.tsv`."""
    lines = PLACES.read_text(encoding="utf-8").splitlines()[2:]
    rows = (line.split("\t") for line in lines)
    return tuple((province, city, tuple(counties.split())) for province, city, counties in rows)
