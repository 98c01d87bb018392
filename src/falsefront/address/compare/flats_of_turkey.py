"""The flat behind a house's number in Turkey, by a stroke or by its word: No: 12/5 and No 12 D: 5.

A number behind a stroke is the flat's, a letter a shop's or a house's own. It is taken for one where the other side
names the flat by its word, or nothing within the house, and no number behind a stroke.
"""

from dataclasses import replace
from typing import Final

from falsefront.address.reading import Number, Reading

_COUNTRY: Final = "TR"


def with_flats(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings, a number behind a stroke in one as its flat where the other has that flat or none."""
    if a.country != _COUNTRY or b.country != _COUNTRY or a.number is None or b.number is None:
        return a, b
    return _with_flat(a, a.number, b), _with_flat(b, b.number, a)


def _with_flat(one: Reading, number: Number, other: Reading) -> Reading:
    flat = number.sub
    is_flat = flat.isdigit() and one.unit is None and other.unit in (flat, None)
    if not is_flat or other.number is None or other.number.sub or other.number.first != number.first:
        return one
    return replace(one, number=number._replace(sub=""), unit=flat)
