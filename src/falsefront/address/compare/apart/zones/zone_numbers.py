"""Numbered zones and quarters of one name abroad: Al Quoz Industrial Area 3, Al Quoz Industrial 4.

Each has streets, plots and warehouses of its own, which bear the same numbers. It is asked of the texts as they stand:
one writer says Industrial Area, another Industrial alone or nothing, and a reader keeps the number of the first only.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.compare.world.words_abroad import Manner, flat_words, is_one_name
from falsefront.address.compare.world.zones_abroad import GENERIC
from falsefront.address.lexicon.abroad import AREA_WORDS, LEADING_DEVELOPMENTS, USES
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.reading import Reading

_OF_ZONES: Final = frozenset({*USES, *(word for word, kind in AREA_WORDS.items() if kind == "zone")})
_NUMBER: Final = re.compile(r"[1-9]\d?")
_MARKS: Final = frozenset("!~^#")
_CLASSES: Final = values("abroad.zone.class")
_GENERIC: Final = "!"  # marks a generic word before a name
_ZONES: Final = GENERIC | LEADING_DEVELOPMENTS.keys() | forms("abroad.zone.counted")
_ONE_KIND: Final = {"business", "works"}
_LABEL: Final = "!no"
_LEAST_NAME: Final = 4  # letters


class Numbered(NamedTuple):
    """The numbers that stand behind one name in a text, and whether it is called a zone there."""

    numbers: frozenset[str]
    is_zone: bool


def zone_numbers_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie in two zones of one name, each with its own number."""
    manner = Manner(a.country or b.country, is_spelled_by_consonants(a.raw + b.raw))
    left, right = (numbered_in(reading.raw, manner) for reading in (a, b))
    for name, one in sorted(left.items()):
        for other_name, other in sorted(right.items()):
            if not (one.is_zone or other.is_zone) or not one.numbers.isdisjoint(other.numbers):
                continue
            if name == other_name or is_one_name(name, other_name, manner):
                return f"zones of one name: {name} {min(one.numbers)} and {other_name} {min(other.numbers)}"
    return None if a.road and b.road else _kinds_apart(classes_of(a.raw), classes_of(b.raw))


def _kinds_apart(left: frozenset[str], right: frozenset[str]) -> str | None:
    """Return why two zones of a town are two, each of one kind: an industrial estate, a special economic zone.

    Parks for business and for works go by either word.
    """
    if len(left) != 1 or len(right) != 1 or left == right or left | right == _ONE_KIND:
        return None
    return f"zones of two kinds: {min(left)} and {min(right)}"


@lru_cache(maxsize=8192)
def classes_of(raw: str) -> frozenset[str]:
    """Return of what kinds the zones are that a text names.

    >>> classes_of("Lotus SEZ, Plot 5"), classes_of("Lotus Industrial Estate")
    (frozenset({'special'}), frozenset({'works'}))
    """
    parts = ([word.lstrip(_GENERIC) for word in words] for words in flat_words(raw, Manner(None)))
    return frozenset(
        _CLASSES[word] for words in parts if not _ZONES.isdisjoint(words) for word in words if word in _CLASSES
    )


def may_have_zones(a: str, b: str) -> bool:
    """Whether both texts have a number behind a name, and one of them behind a zone's."""
    left, right = (numbered_in(raw, Manner(None)) for raw in (a, b))
    if classes_of(a) and classes_of(b) and classes_of(a) != classes_of(b):
        return True
    return bool(left and right) and any(it.is_zone for it in (*left.values(), *right.values()))


@lru_cache(maxsize=8192)
def numbered_in(raw: str, manner: Manner) -> Mapping[str, Numbered]:
    """Return the names that have a number of one or two digits behind them, without the words for what they are.

    >>> numbered_in("Warehouse 12, Lotus Industrial Area No. 3, Dubai", Manner("AE"))
    {'lotus': Numbered(numbers=frozenset({'3'}), is_zone=True)}
    """
    numbers: dict[str, set[str]] = defaultdict(set)
    zones: set[str] = set()
    for words in flat_words(raw, manner):
        for number, before in _runs(words):
            name = "".join(word for word in before if word not in GENERIC)
            if len(name) >= _LEAST_NAME:
                numbers[name].add(number)
                if any(word in _OF_ZONES for word in before):
                    zones.add(name)
    return {name: Numbered(frozenset(found), name in zones) for name, found in numbers.items()}


def _runs(words: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each number with the names and words for zones right before it."""
    for at, word in enumerate(words):
        number = ROMAN.get(word, word)
        if not _NUMBER.fullmatch(number):
            continue
        before: list[str] = []
        for other in words[at - (words[at - 1] == _LABEL) - 1 :: -1] if at else ():
            if other[0] in _MARKS or not other.isalpha():
                break
            before.insert(0, other)
        if before:
            yield number, before
