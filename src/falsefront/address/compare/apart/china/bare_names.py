"""A bare name of China, and an estate or market that is called after it: 26 Shuangjing is not 26 Shuangjing Xincun.

A village or quarter counts its own houses, and so does the new village or the market of its name. In characters the
longer name is another one; in letters a reader parts the word from the name.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.reading import Development, Reading

_CALLED: Final = re.compile(rf"([a-z]{{4,}}) (?:{'|'.join(longest_first(forms('china.estate.called')))})\b")
_HAN: Final = tuple(forms("han.estate.called"))


def bare_names_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in China that agree in a name and a number are two; None where they need not be."""
    if a.country != b.country or a.country != "CN" or a.road is not None or b.road is not None:
        return None
    for one, other in ((a, b), (b, a)):
        for bare in one.developments:
            if bare.kind is not None or bare.use is not None:
                continue
            for called in other.developments:
                if called.name.key == bare.name.key and _is_called(called, other):
                    return f"a name and what is called after it: {bare.name.text!r} in {one.raw!r} and {other.raw!r}"
    return None


def _is_called(development: Development, reading: Reading) -> bool:
    """Whether a new village or market is called by a name: Shuangjing Xincun, 双井新村."""
    if development.name.hanzi is not None:
        return development.name.hanzi.endswith(_HAN)
    return development.name.key in names_called_after(reading.raw)


@lru_cache(maxsize=8192)
def names_called_after(raw: str) -> frozenset[str]:
    """Return the names in a text in letters that a new village or market is called after.

    >>> names_called_after("26 Shuangjing Xincun, Yiwu"), names_called_after("26 Shuangjing, Yiwu")
    (frozenset({'shuangjing'}), frozenset())
    """
    return frozenset(found[1] for found in _CALLED.finditer(raw.lower()))
