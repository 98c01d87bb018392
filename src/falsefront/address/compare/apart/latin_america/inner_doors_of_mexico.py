"""Doors within a house of Mexico stand behind its number: #4-123 is door 123 of house 4, and none of house 123."""

from typing import Final

from falsefront.address.reading import Reading

_MEXICO: Final = "MX"
_MEXICO_OR_UNSAID: Final = frozenset({_MEXICO, None})
_WIDEST: Final = 20  # houses that one front has: 120-126


def inner_doors_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one road are two: one number is that of a door, or in no row of houses."""
    if not {a.country, b.country} <= _MEXICO_OR_UNSAID or a.number is None or b.number is None or a.number == b.number:
        return None
    if a.road is None or b.road is None or a.road.name.key != b.road.name.key:
        return None
    for one, other in ((a.number, b.number), (b.number, a.number)):
        if one.last is not None and one.last - one.first > _WIDEST and other.first != one.first:
            return f"a door of one house and another house: {a.number} and {b.number}"
    return None
