"""Addresses: one string to a `Reading`, two readings to a level.

`load()` gives the gazetteer; `read`, `compare`, `canonical` and `pinyin_line` are pure functions over values. What is
named here is loaded when it is first asked for: whoever only wants the words of addresses, as the readers of pages do,
does not wait for the readers of addresses.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from falsefront.address.canonical import canonical, pinyin_line
    from falsefront.address.compare.comparison import compare, own_level
    from falsefront.address.field import compare_fields, parted, parted_all
    from falsefront.address.field_marks import label_before, may_be_several, uses_in
    from falsefront.address.gazetteer.gazetteer import Gazetteer
    from falsefront.address.reader import load, read, read_all
    from falsefront.address.reading import Reading

__all__ = [
    "Gazetteer", "Reading", "canonical", "compare", "compare_fields", "label_before", "load", "may_be_several",
    "own_level", "parted", "parted_all", "pinyin_line", "read", "read_all", "uses_in",
]  # fmt: skip

_HOMES = {
    "canonical": ("canonical", "pinyin_line"),
    "compare.comparison": ("compare", "own_level"),
    "field": ("compare_fields", "parted", "parted_all"),
    "field_marks": ("label_before", "may_be_several", "uses_in"),
    "gazetteer.gazetteer": ("Gazetteer",),
    "reader": ("load", "read", "read_all"),
    "reading": ("Reading",),
}  # where each of them stands


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            found: object = getattr(import_module(f"{__name__}.{home}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _Named(ModuleType):
    """This module, in which a file that is loaded hides no function of the same name."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (isinstance(value, ModuleType) and name in __all__):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Named
