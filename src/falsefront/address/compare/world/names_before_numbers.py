"""A name right before a house's number that was read as a quarter, and is a road: Quinta Alta, 6, Alcobaca.

Where the other side has a road with the same number, and names no such quarter, the two share no more than a number and
what stands behind it: Rua do Lago, 6, Alcobaca.
"""

import re
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_LETTERS: Final = re.compile(r"[^a-z0-9]+")
_NEAR: Final = 3  # letters of a name to each that may be another


def name_before_number_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one number lie on two roads, one of which was read as a quarter; None otherwise."""
    for one, other in ((a, b), (b, a)):
        if one.road is not None or other.road is None or one.number is None or other.number is None or not one.areas:
            continue
        name = _before_number(one)
        if name and not _is_named_by(name, other):
            return f"different roads: {other.road.name.text!r} and {name!r}"
    return None


def _before_number(reading: Reading) -> str:
    """Return the quarter that stands right before the number; "" where none does."""
    text = f" {_words(reading.raw)} "
    number = _words(str(reading.number))
    return next(
        (
            area.name.text
            for area in reading.areas
            if f" {_words(area.name.text)} {number} " in text and not area.name.key.isdigit()
        ),
        "",
    )


def _is_named_by(name: str, reading: Reading) -> bool:
    """Whether an address has a name among its words, or its road is called so but for some letters."""
    plain, text = _words(name).replace(" ", ""), _words(reading.raw).replace(" ", "")
    if plain in text or reading.road is None:
        return True
    key = reading.road.name.key
    return key in plain or OSA.distance(plain, key) <= max(len(plain), len(key)) // _NEAR


def _words(text: str) -> str:
    return _LETTERS.sub(" ", transliterate(text.lower())).strip()
