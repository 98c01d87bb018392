"""A reading as bytes, for another process of the same pass: plain tuples, which Python itself writes and reads fastest.

To pickle a reading asks each name, place and road in it for its class, and the other side looks each class up again:
packing and unpacking took more than twice as long, and twice the room.
"""

import marshal
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

from falsefront.address.reading import (
    Area,
    Development,
    Name,
    Number,
    Place,
    Precision,
    Reading,
    Road,
    reading_of,
    values_of,
)

_FIELDS = [field.name for field in fields(Reading)]


def packed(reading: Reading) -> bytes:
    """Return a reading as one process of a pass hands it to another: to unpack it takes a tenth of reading again."""
    return marshal.dumps(_flat(reading))


def unpacked(data: bytes) -> Reading:
    """Return the reading that was packed, by this very interpreter: the form is no other's."""
    return _whole(marshal.loads(data))  # noqa: S302 - from a process of ours


def _flat(reading: Reading) -> list[Any]:
    values = list(values_of(reading))
    for at, flat, _ in _MADE:
        if values[at]:
            values[at] = flat(values[at])
    return values


def _whole(values: list[Any]) -> Reading:
    for at, _, whole in _MADE:
        if values[at]:
            values[at] = whole(values[at])
    return reading_of(values)


def _flat_named(part: Sequence[Any]) -> tuple[Any, ...]:
    """Return a road, an area or a development, which begin with a name."""
    name, *rest = part
    return (tuple(name), *rest)


def _road(flat: Sequence[Any]) -> Road:
    name, *rest = flat
    return Road(Name._make(name), *rest)


def _area(flat: Sequence[Any]) -> Area:
    name, *rest = flat
    return Area(Name._make(name), *rest)


def _development(flat: Sequence[Any]) -> Development:
    name, *rest = flat
    return Development(Name._make(name), *rest)


def _each(make: Callable[[Any], Any]) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
    return lambda parts: tuple([make(part) for part in parts])


# Fields whose values have parts of their own: what becomes of them, and what becomes of that again.
_PARTS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    **dict.fromkeys(("province", "city", "county", "town"), (tuple, Place._make)),
    **dict.fromkeys(("number", "lane", "alley"), (tuple, Number._make)),
    "road": (_flat_named, _road),
    "crossing": (_each(_flat_named), _each(_road)),
    "areas": (_each(_flat_named), _each(_area)),
    "developments": (_each(_flat_named), _each(_development)),
    "precision": (str, {one.value: one for one in Precision}.__getitem__),
    "alternatives": (_each(_flat), _each(_whole)),
}
_MADE = [(_FIELDS.index(name), *both) for name, both in _PARTS.items()]
