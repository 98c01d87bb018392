"""A quarter that one side alone names, on a road that every suburb has: MG Road of Ghatkopar is not Mumbai's alone.

Each suburb of a city has a Station Road, High Street or Rizal Street, and each numbers its houses anew.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.where.quarters import known_quarters
from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.compare.america.american_towns import has_one_zip
from falsefront.address.compare.america.side_left_out import EVERYWHERE
from falsefront.address.compare.world.consonants import have_one_skeleton
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.scripts import in_latin, is_spelled_by_consonants
from falsefront.address.reading import Reading, Road

_ROADS: Final = EVERYWHERE | {form.replace(" ", "") for form in forms("abroad.road.everywhere.suburb")}
_TOWNS: Final = frozenset(form.replace(" ", "") for form in values("abroad.quarter.town"))
_OF_SEVERAL: Final = frozenset(
    form.replace(" ", "") for form, city in values("abroad.quarter.city").items() if not city
)
_DISTRICT: Final = re.compile(r"\b(?:[nsew]|[ns][ew]|[ew]c)[0-9]{1,2}[a-z]?\b", re.IGNORECASE)  # of London: SW19
_BRITISH: Final = "GB"
_MOST_WORDS: Final = 3  # of a quarter's name
_WORDS: Final = re.compile(r"[a-z]+|\d+")
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
    area = next(area.name for area in one.areas if known_quarters((area,)))
    return None if _is_said(area.text, other) else area.text


def _town(one: Reading, other: Reading) -> str | None:
    """Return the town of one side that is a quarter of the other's city, or a suburb of it."""
    here, there = one.city, other.city
    if here is None or there is None or here.key == there.key or here.codes.isdisjoint(there.codes):
        return None
    is_quarter = here.key in _TOWNS and there.key not in _TOWNS
    is_suburb = here.codes > there.codes
    return here.text if (is_quarter or is_suburb) and not _is_said(here.text.partition(",")[0], other) else None


def _is_said(name: str, other: Reading) -> bool:
    """Whether a text says a name, by its consonants where its script writes no others: ಜಯನಗರ is Jayanagar."""
    key = _LETTERS.sub("", name.lower())
    if key in _LETTERS.sub("", other.raw.lower()):
        return True
    if not is_spelled_by_consonants(other.raw):
        return False
    words = name.lower().split()
    number = ROMAN.get(words[-1], "") if len(words) > 1 else ""
    key = _LETTERS.sub("", "".join(words[:-1])) if number else key
    return any(
        behind == number and (run == key or have_one_skeleton(run, key, other.country))
        for run, behind in _runs(other.raw)
    )


@lru_cache(maxsize=4096)
def _runs(raw: str) -> tuple[tuple[str, str], ...]:
    """Return one to three words of a text that stand together, each run with the number behind it."""
    return tuple(_each_run(_WORDS.findall(in_latin(raw.lower()))))


def _each_run(words: list[str]) -> Iterator[tuple[str, str]]:
    for start, first in enumerate(words):
        for end in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1):
            if first.isdigit() or words[end - 1].isdigit():
                break
            behind = words[end] if end < len(words) and words[end].isdigit() else ""
            run = "".join(words[start:end])
            yield run, behind
            if behind:
                yield run, ""


def _district(one: Reading, other: Reading) -> str | None:
    """Return the postal district of London that one side alone names, for the city: High Street, SW19."""
    if one.city is None or one.city.key in _LETTERS.sub("", one.raw.lower()):
        return None
    if _BRITISH not in (one.country, other.country) or other.postcode or not _DISTRICT.search(one.raw):
        return None
    district = next((word for word in one.leftover if _DISTRICT.fullmatch(word)), None)
    return None if district is None or _DISTRICT.search(other.raw) else district
