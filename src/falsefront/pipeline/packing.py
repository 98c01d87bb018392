"""How frozen records go from one process of a pass to another: as the values of their fields, in order.

What `dataclasses` does for records with slots asks for the fields of each record anew, by name, on both ways: packing
and unpacking what a pass comes to takes half as long again.
"""

import copyreg
from collections.abc import Callable, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")

_setters: dict[type[Any], Sequence[Callable[[Any, Any], None]]] = {}  # of each field of a class, in order


def by_values(*classes: type[Any]) -> None:
    """Have records of these classes packed by their values; each has slots and two fields at least."""
    for one in classes:
        names = [field.name for field in fields(one)]
        _setters[one] = [getattr(one, name).__set__ for name in names]
        copyreg.pickle(one, _packer(one, attrgetter(*names)))


def _packer(one: type[T], values: Callable[[T], tuple[Any, ...]]) -> Callable[[T], tuple[Any, ...]]:
    return lambda record: (_unpacked, (one, values(record)))


def _unpacked(one: type[T], values: Sequence[Any]) -> T:
    record = one.__new__(one)
    for put, value in zip(_setters[one], values, strict=True):
        put(record, value)
    return record
