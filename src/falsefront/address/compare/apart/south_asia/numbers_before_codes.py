"""Plots whose number a reader leaves over: "203 B/1" is not "201 B/1", nor "Plot No (9)" Plot 11.

Where a letter and a number stand behind a plot's number, these are taken for the house's, and what is in brackets for
nothing. It is asked of the texts as they stand.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.abroad import PLOT_WORDS
from falsefront.address.lexicon.table import longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_PLOTS: Final = "|".join(longest_first(PLOT_WORDS))
_IN_BRACKETS: Final = re.compile(rf"\b(?:{_PLOTS})\b[ .:#]*(?:no\b[ .:#]*)?\((\d{{1,4}})\)")
_PLAIN: Final = re.compile(rf"\b(?:{_PLOTS})\b[ .:#]*(?:no\b[ .:#]*)?\(?(\d{{1,4}})(?![\w/-]| ?[&+,] ?\d+\b)")
_CODED: Final = re.compile(r"(?<![\w/-])(\d{2,4}) ([a-z]/\d{1,3})\b")


def numbers_before_codes_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two plots by a number that was left over; None where they may be one."""
    left, right = _coded(a.raw), _coded(b.raw)
    for code in sorted(left.keys() & right.keys()):
        if left[code] != right[code]:
            return f"different plots: {left[code]} {code} and {right[code]} {code}"
    if not (_bracketed(a.raw) or _bracketed(b.raw)):
        return None
    plots, others = _plots(a.raw), _plots(b.raw)
    return f"different plots: {min(plots)} and {min(others)}" if plots and others and plots.isdisjoint(others) else None


@lru_cache(maxsize=4096)
def _coded(raw: str) -> dict[str, str]:
    """Return the codes of a text with the number right before each.

    >>> _coded("Sun House, Plot No. 203 B/1, Owl Highway")
    {'b/1': '203'}
    """
    return {found[2]: found[1] for found in _CODED.finditer(folded_again(raw).text.lower())} if "/" in raw else {}


@lru_cache(maxsize=4096)
def _plots(raw: str) -> frozenset[str]:
    return frozenset(found[1] for found in _PLAIN.finditer(raw.lower()))


@lru_cache(maxsize=4096)
def _bracketed(raw: str) -> bool:
    return "(" in raw and _IN_BRACKETS.search(raw.lower()) is not None
