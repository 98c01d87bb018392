"""Of which state of North America a telephone area is.

"727-596-0142" is written as numbers are there, and elsewhere too: it is one where the page names the state that
its area lies in.
"""

import re
from pathlib import Path
from typing import Final

from falsefront.text.once import once

_TABLE: Final = Path(__file__).parent / "data" / "north_american_areas.tsv"
_WRITTEN: Final = re.compile(r"(?<![\d.-])\(?([2-9]\d\d)\)?[\s.-]\s?[2-9]\d\d[\s.-]\d{4}(?![\d.-]\d)")


def country_of_area(raw: str, places: str) -> str | None:
    """Return the country of a number in the North American manner whose state or province is named in a text.

    >>> country_of_area("727-596-0142", "Members, Florida"), country_of_area("613.555.0142", "Ottawa, Ontario")
    ('US', 'CA')
    >>> country_of_area("727-596-0142", "Members to contact"), country_of_area("310-456-0142", "Bogotá y Florida")
    (None, None)
    """
    written = _WRITTEN.search(raw)
    if written is None:
        return None
    named = (country for country, state in _states().get(written[1], ()) if state.search(places))
    return next(named, None)


def names_a_state(text: str) -> bool:
    """Whether a text has the name of a state or a province of North America in it, written out."""
    return _any_state().search(text) is not None


@once
def _states() -> dict[str, tuple[tuple[str, re.Pattern[str]], ...]]:
    """Return the countries and states of each area; some areas lie in two provinces."""
    found: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}
    for country, state, areas in _rows():
        for area in areas.split(","):
            found[area] = (*found.get(area, ()), (country, re.compile(rf"\b{re.escape(state)}\b")))
    return found


@once
def _any_state() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(state) for _, state, _ in _rows())})\b")


@once
def _rows() -> tuple[tuple[str, str, str], ...]:
    lines = (line.split("\t") for line in _TABLE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return tuple((country, state, areas) for country, state, areas in lines)
