"""Parts of a zone abroad: the plots of Phase II and of Phase III, of Sector 16 and 18, bear the same numbers.

Two are apart where each names a part of one kind that the other does not. It is asked of what was read (any kind of
locality that has a number), and of the texts as they stand (phases, sectors, blocks and sides), since a reader may have
taken the zone for an estate and left its phase over.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from string import ascii_lowercase
from typing import Final

from falsefront.address.abroad.finer.road_names import is_numbered
from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.compare.world.words_abroad import Manner, flat_words
from falsefront.address.lexicon.abroad import AREA_WORDS, BLOCKS, LEADING_AREAS, NUMBERED_AREAS, PLOT_WORDS
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.reading import Area, Reading

Parts = Mapping[str, frozenset[str]]  # kind -> the numbers, letters and sides that are named of it

_ZONE: Final = "zone"
# phase2, block13d, blockc; sectorf71 is a sector of Islamabad, which has its letter in common with others
_READ: Final = re.compile(r"^([a-z]+?)(\d+[a-z]?|(?<=^block)[a-z]|(?<=^sector)[a-i]\d+)$")
_WORDS: Final = values("abroad.zone.part")
_ZONE_WORDS: Final = frozenset(
    word for table in (AREA_WORDS, LEADING_AREAS) for word, kind in table.items() if kind == _ZONE
)
_SIDES: Final = values("abroad.side.behind")
# Two letters of a block, with the number of its plot behind: Blok AE No. 19.
_PAIR: Final = r"[A-Z]{2}(?<!RT|RW|NO|KM)(?=[ ,./-]{1,3}(?:[Nn][Oo]\b|\d))"
_VALUE: Final = rf"\d{{1,3}}(?=[A-Za-z]?(?![A-Za-z0-9]))|[IVX]{{1,5}}(?![A-Za-z0-9])|[A-Z](?![A-Za-z0-9])|{_PAIR}"
_BEHIND: Final = re.compile(rf"\b((?i:{'|'.join(_WORDS)}))\b[ .:#'\"‘’“”-]*(?i:no\b\.? ?)?({_VALUE})")
_BEFORE: Final = re.compile(
    rf"(?<![\w/])['\"‘“]?(\d{{1,3}}(?=\D)|{_VALUE})(?:st|nd|rd|th)?['\"’”]?[ -]{{1,2}}"
    rf"((?i:{'|'.join(sorted({*_WORDS.values(), *BLOCKS}))}))\b"
)
# Where a block is a part of a neighbourhood and its plots are numbered anew; elsewhere it is a building.
_OF_BLOCKS: Final = frozenset({"IN", "PK", "BD"})
# Where it is one if its own plots stand right behind it: Blok V No. 74, 5. Blok No: 23.
_OF_PLOTS: Final = frozenset({"ID", "MY", "TR"})
_BLOCK: Final = "|".join(word for word, kind in _WORDS.items() if kind == "block")
_HOUSES: Final = forms("abroad.house") | (forms("abroad.building", "digit") - forms("abroad.zone.part"))
_PLOT: Final = re.compile(rf"\b(?i:{_BLOCK})\b[ .:]*(?:(?:{_VALUE})[ ,./:-]+(?i:no\b[ .:#]*)?|(?i:no\b[ .:#]*))(\d+)")
_PLOT_BEHIND: Final = re.compile(rf"(?:\b\d{{1,3}}\.|\b[A-Z]) ?(?i:{_BLOCK})\b[ .:]*(\d+)")  # 5. Blok 12
_CODE: Final = re.compile(rf"\b(?i:{_BLOCK})\b[ .:#-]*([A-Z])-?(\d{{1,3}})(?![\w/-])")  # Block B-12
_CODED: Final = "lettered block"  # one with a letter and a number, which has its letter in common with others
_BLOCKS: Final = frozenset({"block", _CODED})
# Where every subdivision numbers its blocks, and the lots of each anew, on whatever street they lie.
_OF_LOTS: Final = frozenset({"PH"})
_LOT: Final = rf"\b(?i:{'|'.join(longest_first(PLOT_WORDS))})(?i:s?)\b[ .:#]*(?i:no\b[ .:#]*)?"
_ENDS_IN_LOT: Final = re.compile(rf"{_LOT}(?:\d+[A-Za-z]?[ ,&/-]+){{0,3}}$")
_LOT_AND_BLOCK: Final = re.compile(  # Block 17 Lot 3, Lot 15 & 16, Blk. 17
    rf"\b(?i:{_BLOCK})\b[ .:#]*(?i:no\b[ .:#]*)?(?:{_VALUE})[A-Za-z]?[ ,/-]+{_LOT}\d"
    rf"|{_LOT}\d+[A-Za-z]?(?:[ ,&/-]+\d+[A-Za-z]?){{0,3}}[ ,/-]+(?i:{_BLOCK})\b[ .:#]*(?i:no\b[ .:#]*)?(?:{_VALUE})"
)


# A block that has its buildings besides is a part of a quarter: Salmiya, Block 4, Building 5.
_HOUSE: Final = rf"[ ,./-]+(?:[^,]{{0,40}}, ?)?(?i:{'|'.join(longest_first(_HOUSES))})\b[ .:#]*(?i:no\b[ .:#]*)?\d"
_HOUSE_IN_BLOCK: Final = re.compile(rf"\b(?i:{_BLOCK})\b[ .:#]*(?i:no\b[ .:#]*)?(?:{_VALUE}){_HOUSE}")


def zone_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two parts of a zone, by their texts: each names one that the other does not.

    A block counts in South Asia where no road bears the number, and elsewhere where it has plots or lots of its own.
    Jafza South is not Jebel Ali Free Zone (North Zone).
    """
    left, right = parts_of(a.raw), parts_of(b.raw)
    kinds = _apart(left, right, str.__ne__)
    kind = next((kind for kind in kinds if kind not in _BLOCKS or _are_blocks_of_zones(a, b)), None)
    if kind is None:
        return _sides_apart(a, b)
    said = max if kind == "block" else min  # V, not the 5 that it may mean
    return f"different parts of a zone: {kind} {said(left[kind])} and {kind} {said(right[kind])}"


def read_parts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two numbered localities, as they were read: sectors, districts, blocks."""
    if not (a.areas and b.areas):
        return None
    left, right = _parts_read(a.areas), _parts_read(b.areas)
    kind = next(_apart(left, right, _are_two), None)
    if kind is None:
        return None
    return f"different numbered localities: {kind} {min(left[kind])} and {kind} {min(right[kind])}"


def _apart(left: Parts, right: Parts, are_two: Callable[[str, str], bool]) -> Iterator[str]:
    """Yield each kind of which both sides name parts, none of one side's being one of the other's."""
    for kind in sorted(left.keys() & right.keys()):
        if all(are_two(one, other) for one in left[kind] for other in right[kind]):
            yield kind


def _are_two(one: str, other: str) -> bool:
    """Whether two numbers are two; Block 13 may be 13-D, which is not 13-A."""
    left, right = one.rstrip(ascii_lowercase), other.rstrip(ascii_lowercase)
    return left != right or (one != left and other != right and one != other)


@lru_cache(maxsize=4096)
def _parts_read(areas: Sequence[Area]) -> Parts:
    """Return the numbers of localities; a name may stand before the word: Vasant Kunj Phase 2."""
    found: dict[str, set[str]] = defaultdict(set)
    for item in areas:
        if match := _READ.match(item.name.key):
            kind = next((word for word in NUMBERED_AREAS if match[1].endswith(word)), match[1])
            found[kind].add(match[2].lstrip("0") or match[2])
    return {kind: frozenset(values) for kind, values in found.items()}


def _sides_apart(a: Reading, b: Reading) -> str | None:
    manner = Manner(a.country or b.country)
    left = _sides_of_zones(a.raw, manner)
    right = _sides_of_zones(b.raw, manner) if left else left
    if not left or not right or not left.isdisjoint(right):
        return None
    return f"different parts of a zone: {min(left)} and {min(right)}"


@lru_cache(maxsize=8192)
def _sides_of_zones(raw: str, manner: Manner) -> frozenset[str]:
    """Return the sides that are named in parts of a text that name a zone, or behind one in brackets."""
    found: set[str] = set()
    for words in flat_words(raw, manner):
        if not _ZONE_WORDS.isdisjoint([it.lstrip("!~") for it in words]):
            found.update(word[1:] for word in words if word[0] == "^")
            found.update(_SIDES[word] for word in words if word in _SIDES)
    return frozenset(found)


def _are_blocks_of_zones(a: Reading, b: Reading) -> bool:
    countries = {a.country, b.country}
    has_road = a.road is not None or b.road is not None
    if countries <= _OF_BLOCKS:
        return all(road is None or is_numbered(road) for road in (a.road, b.road))  # each block has its Road 5
    if all(_HOUSE_IN_BLOCK.search(reading.raw) for reading in (a, b)):
        return True
    if all(_LOT_AND_BLOCK.search(reading.raw) for reading in (a, b)):
        return not has_road or bool(countries & _OF_LOTS)
    return countries <= _OF_PLOTS and all(_has_plot_in_block(reading) for reading in (a, b))


def _has_plot_in_block(reading: Reading) -> bool:
    """Whether the number that was read is one within a block, not a street's with a block behind it."""
    numbers = {int(match[1]) for pattern in (_PLOT, _PLOT_BEHIND) for match in pattern.finditer(reading.raw)}
    return reading.number is not None and reading.number.first in numbers


@lru_cache(maxsize=8192)
def parts_of(raw: str) -> Parts:
    """Return what a text may name as phase, sector and block, by kind; Roman and other numbers alike.

    >>> sorted(parts_of("45, Phase-III, Sector 16")["phase"]), sorted(parts_of("'E' Block, BKC")["block"])
    (['3'], ['E'])
    """
    found: dict[str, set[str]] = defaultdict(set)
    for kind, value in _named(raw):
        found[_WORDS[kind.lower()]].update(_meanings(value))
    if codes := {f"{letter}{number}" for letter, number in _CODE.findall(raw)}:
        found[_CODED] = codes
    return {kind: frozenset(values) for kind, values in found.items()}


def _named(raw: str) -> Iterator[tuple[str, str]]:
    yield from ((match[1], match[2]) for match in _BEHIND.finditer(raw))
    for match in _BEFORE.finditer(raw):
        if not _ENDS_IN_LOT.search(raw, 0, match.start(1)):  # Lot 3 Block 17
            yield match[2], match[1]


def _meanings(value: str) -> set[str]:
    """Return what a number or letter may mean: I is one, and the letter."""
    if value.isdigit():
        return {str(int(value))}
    number = ROMAN.get(value.lower())
    own = {value} if len(value) == 1 else set()
    return own | ({str(number)} if number else set()) or {value}
