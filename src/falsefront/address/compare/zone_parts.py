"""Numbered parts of a zone abroad: the plots of Phase II and of Phase III, of Sector 16 and 18, bear the same numbers.

Asked of the texts as they stand, since a reader may have taken the zone for an estate and left its phase over.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.text import ROMAN
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Reading

_WORDS: Final = values("abroad.zone.part")
_VALUE: Final = r"\d{1,3}(?=[A-Za-z]?(?![A-Za-z0-9]))|[IVX]{1,5}(?![A-Za-z0-9])|[A-Z](?![A-Za-z0-9])"
_BEHIND: Final = re.compile(rf"\b((?i:{'|'.join(_WORDS)}))\b[ .:#'\"‘’“”-]*(?i:no\b\.? ?)?({_VALUE})")
_BEFORE: Final = re.compile(
    rf"(?<![\w/])['\"‘“]?(\d{{1,3}}(?=\D)|{_VALUE})(?:st|nd|rd|th)?['\"’”]?[ -]{{1,2}}"
    rf"((?i:{'|'.join(sorted({*_WORDS.values()}))}))\b"
)
# Where a block is a part of a neighbourhood and its plots are numbered anew; elsewhere it is a building.
_OF_BLOCKS: Final = frozenset({"IN", "PK", "BD"})
# Where it is one if its own plots stand right behind it: Blok V No. 74, 5. Blok No: 23.
_OF_PLOTS: Final = frozenset({"ID", "MY", "TR"})
_BLOCK: Final = "|".join(word for word, kind in _WORDS.items() if kind == "block")
_PLOT: Final = re.compile(rf"\b(?i:{_BLOCK})\b[ .:]*(?:(?:{_VALUE})[ ,./:-]+(?i:no\b[ .:#]*)?|(?i:no\b[ .:#]*))(\d+)")


def zone_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two parts of a zone: each names a phase, sector or block that the other does not.

    A block counts in South Asia where no road bears the number, and elsewhere where it has plots of its own.
    """
    left, right = parts_of(a.raw), parts_of(b.raw)
    for kind in sorted(left.keys() & right.keys()):
        if kind == "block" and not _are_blocks_of_zones(a, b):
            continue
        if left[kind].isdisjoint(right[kind]):
            said = max if kind == "block" else min  # V, not the 5 that it may mean
            one, other = said(left[kind]), said(right[kind])
            return f"different parts of a zone: {kind} {one} and {kind} {other}"
    return None


def _are_blocks_of_zones(a: Reading, b: Reading) -> bool:
    countries = {a.country, b.country}
    if countries <= _OF_BLOCKS:
        return a.road is None and b.road is None
    return countries <= _OF_PLOTS and all(_has_plot_in_block(reading) for reading in (a, b))


def _has_plot_in_block(reading: Reading) -> bool:
    """Whether the number that was read is one within a block, not a street's with a block behind it."""
    numbers = {int(match[1]) for match in _PLOT.finditer(reading.raw)}
    return reading.number is not None and reading.number.first in numbers


@lru_cache(maxsize=8192)
def parts_of(raw: str) -> Mapping[str, frozenset[str]]:
    """Return what a text may name as phase, sector and block, by kind; Roman and other numbers alike.

    >>> sorted(parts_of("45, Phase-III, Sector 16")["phase"]), sorted(parts_of("'E' Block, BKC")["block"])
    (['3'], ['E'])
    """
    found: dict[str, set[str]] = defaultdict(set)
    for kind, value in _named(raw):
        found[_WORDS[kind.lower()]].update(_meanings(value))
    return {kind: frozenset(values) for kind, values in found.items()}


def _named(raw: str) -> Iterator[tuple[str, str]]:
    yield from ((match[1], match[2]) for match in _BEHIND.finditer(raw))
    yield from ((match[2], match[1]) for match in _BEFORE.finditer(raw))


def _meanings(value: str) -> set[str]:
    """Return what a number or letter may mean: I is one, and the letter."""
    if value.isdigit():
        return {str(int(value))}
    number = ROMAN.get(value.lower())
    own = {value} if len(value) == 1 else set()
    return own | ({str(number)} if number else set()) or {value}
