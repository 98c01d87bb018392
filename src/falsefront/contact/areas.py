"""Whether a telephone number has the area of a city: where it was given out, as long as it is no mobile."""

from pathlib import Path
from typing import Final

import phonenumbers

from falsefront.text.once import once

_TABLE: Final = Path(__file__).parent / "data" / "areas_of_cities.tsv"


def has_area_of_city(number: str, city: str) -> bool:
    """Whether an E.164 number begins with an area of a city, by its code in the gazetteer; no of unknown ones.

    >>> has_area_of_city("+40212000142", "RO:683506"), has_area_of_city("+40264200142", "RO:683506")
    (True, False)
    """
    areas = _areas().get(city, ())
    if not areas:
        return False
    parsed = _parsed(number)
    return parsed is not None and phonenumbers.national_significant_number(parsed).startswith(areas)


def has_known_areas(city: str) -> bool:
    """Whether the areas of a city are known, by its code in the gazetteer.

    >>> has_known_areas("RO:683506"), has_known_areas("RO:1")
    (True, False)
    """
    return city in _areas()


def _parsed(number: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number.partition(";")[0])
    except phonenumbers.NumberParseException:
        return None


@once
def _areas() -> dict[str, tuple[str, ...]]:
    rows = (line.split("\t") for line in _TABLE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {city: tuple(areas.split(",")) for city, areas in rows}
