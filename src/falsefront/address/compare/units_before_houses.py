"""Two addresses of Australia or New Zealand with their units apart from the houses: Unit 4/27 Owl Road is in house 27.

Where one side says the country the other is in it, too. All that is held against each other then, read or as it stands,
has the house for its number.
"""

from dataclasses import replace

from falsefront.address.abroad.written.unit_slashes import COUNTRIES, may_have_unit, with_unit_apart
from falsefront.address.reading import Reading


def with_units_apart(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings, the texts of which have units apart from houses if they lie where strokes say them."""
    if a.country not in COUNTRIES and b.country not in COUNTRIES:
        return a, b  # so most are
    if not {a.country, b.country} <= {*COUNTRIES, None}:
        return a, b
    return _with_unit_apart(a), _with_unit_apart(b)


def _with_unit_apart(reading: Reading) -> Reading:
    if not may_have_unit(reading.raw):
        return reading
    text = with_unit_apart(reading.raw)
    if text == reading.raw:
        return reading
    return replace(reading, raw=text)
