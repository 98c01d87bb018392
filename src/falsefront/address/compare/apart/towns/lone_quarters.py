"""A quarter that one side alone names, on a road that every suburb has: MG Road of Ghatkopar is not Mumbai's alone.

Each suburb of a city has a Station Road, High Street or Rizal Street, and each numbers its houses anew.
"""

import re
from typing import Final

from falsefront.address.abroad.where.quarters import known_quarters
from falsefront.address.compare.america.american_towns import has_one_zip
from falsefront.address.compare.america.side_left_out import EVERYWHERE
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Reading, Road

_ROADS: Final = EVERYWHERE | {form.replace(" ", "") for form in forms("abroad.road.everywhere.suburb")}
_TOWNS: Final = frozenset(form.replace(" ", "") for form in values("abroad.quarter.town"))
_OF_SEVERAL: Final = frozenset(
    form.replace(" ", "") for form, city in values("abroad.quarter.city").items() if not city
)
_DISTRICT: Final = re.compile(r"\b(?:[nsew]|[ns][ew]|[ew]c)[0-9]{1,2}[a-z]?\b", re.IGNORECASE)  # of London: SW19
_BRITISH: Final = "GB"
_LETTERS: Final = re.compile(r"[^a-z0-9]+")


def lone_quarters_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of a road that every suburb has are two: one side alone says which suburb."""
    if a.road is None or b.road is None or not (is_everywhere(a.road) and is_everywhere(b.road)):
        return None
    if has_one_zip(a, b) or (a.building and a.building == b.building):
        return None
    if not {it.name.key for it in a.developments}.isdisjoint(it.name.key for it in b.developments):
        return None
    quarter = _own(a, b) or _own(b, a)
    return f"quarter of one side alone on a road of every suburb: {quarter!r}" if quarter else None


def is_everywhere(road: Road) -> bool:
    """Whether every suburb has a road of this name: one that has a common name, or a number."""
    return road.name.key in _ROADS or road.name.key[:1].isdigit()


def _own(one: Reading, other: Reading) -> str | None:
    """Return the quarter that one side alone names."""
    if not other.cities:
        return None
    if not one.road or one.road.name.key not in _ROADS:
        return _alone(one, other)
    return _alone(one, other) or _known(one, other) or _town(one, other) or _district(one, other)


def _alone(one: Reading, other: Reading) -> str | None:
    """Return the quarter of several cities that one side names for a city, where the other names one: Anna Nagar."""
    here, there = one.city, other.city
    if here is None or there is None or here.key == there.key or here.key not in _OF_SEVERAL:
        return None
    return here.text


def _known(one: Reading, other: Reading) -> str | None:
    quarters = known_quarters(one.areas)
    if not quarters or known_quarters(other.areas):
        return None
    said = _LETTERS.sub("", other.raw.lower())
    area = next(area.name for area in one.areas if known_quarters((area,)))
    return None if area.key in said or not said.isascii() else area.text


def _town(one: Reading, other: Reading) -> str | None:
    """Return the town of one side that is a quarter of the other's city, or a suburb of it."""
    here, there = one.city, other.city
    if here is None or there is None or here.key == there.key or here.codes.isdisjoint(there.codes):
        return None
    is_quarter = here.key in _TOWNS and there.key not in _TOWNS
    is_suburb = here.codes > there.codes
    said = _LETTERS.sub("", other.raw.lower())
    return here.text if (is_quarter or is_suburb) and here.key not in said else None


def _district(one: Reading, other: Reading) -> str | None:
    """Return the postal district of London that one side alone names, for the city: High Street, SW19."""
    if one.city is None or one.city.key in _LETTERS.sub("", one.raw.lower()):
        return None
    if _BRITISH not in (one.country, other.country) or other.postcode or not _DISTRICT.search(one.raw):
        return None
    district = next((word for word in one.leftover if _DISTRICT.fullmatch(word)), None)
    return None if district is None or _DISTRICT.search(other.raw) else district
