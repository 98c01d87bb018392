"""Addresses: one string to a `Reading`, two readings to a level.

`load()` gives the gazetteer; `read`, `compare`, `canonical` and `pinyin_line` are pure functions over values.
"""

from falsefront.address.canonical import canonical, pinyin_line
from falsefront.address.compare.comparison import compare
from falsefront.address.field import compare_fields, label_before, may_be_several, parted, parted_all, uses_in
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reader import load, read, read_all
from falsefront.address.reading import Reading

__all__ = [
    "Gazetteer", "Reading", "canonical", "compare", "compare_fields", "label_before", "load", "may_be_several",
    "parted", "parted_all", "pinyin_line", "read", "read_all", "uses_in",
]  # fmt: skip
