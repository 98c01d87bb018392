"""A field that holds several addresses, "Office: ...; Factory: ...", parted into each as it stands there."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import combinations

from falsefront.address.compare.comparison import compare, compare_as_read
from falsefront.address.field_marks import (
    COUNTED,
    SEPARATORS,
    TRIMMED,
    label_before,
    labels,
    may_be_several,
    without_accents,
    without_former_parts,
)
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.lexicon.table import forms
from falsefront.address.reader import read, read_ahead
from falsefront.address.reading import Reading
from falsefront.address.slips import compared_without_slips
from falsefront.records import Comparison

_MOST_CHARACTERS = 1000  # of a field; a longer one is no list of addresses
_MOST_ADDRESSES = 12
_LEAST_CHARACTERS = 6  # of an address


def parted(text: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return each address of a field as it stands there, in order; the whole text where it is not surely several.

    Several are sure where each can be delivered to, each names its place (or is labelled, and one of them does), and no
    two are one place said twice. What is labelled as another office, factory or store and names no more than a town or
    a zone comes behind those that can be delivered to.

    >>> from falsefront.address import load
    >>> parted("Office: 8 Renmin Road, Xingtai; Factory: 66 Heping Road, Shahe, Hebei", load())
    ('8 Renmin Road, Xingtai', '66 Heping Road, Shahe, Hebei')
    """
    if len(text) > _MOST_CHARACTERS:
        return (text,)
    for cut in _CUTS:
        said = _parts(text, cut)
        parts = without_former_parts(said)
        if len(parts) == 1 < len(said) and _is_whole(read(parts[0], gazetteer)):
            return tuple(parts)
        if 1 < len(parts) <= _MOST_ADDRESSES:
            readings = _all_delivered_to(parts, gazetteer, must_be_placed=cut is not _at_labels)
            if any(map(_is_placed, readings)) and _are_several(readings):
                return tuple(parts)
            if cut is _at_labels and (found := _with_vague_ones(text, parts, gazetteer)):
                return found
    return (text,)


def _with_vague_ones(text: str, parts: Sequence[str], gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return labelled parts of which some can be delivered to by themselves, then those that name a place and no more.

    Nothing where another part stands among them, or one place is said twice.
    """
    readings = {part: read(part, gazetteer) for part in parts}
    whole = [part for part in parts if _is_whole(readings[part]) and _is_placed(readings[part])]
    vague = [part for part in parts if part not in whole]
    if not whole or not vague or not _are_several([readings[part] for part in whole]):
        return ()
    are_places = all(_is_vague(readings[part]) for part in vague)
    labels_of = [label_before(text, part) for part in parts]
    if not are_places or not all(label and _tells_use(label) for label in labels_of):
        return ()
    return (*whole, *vague)


def _is_vague(reading: Reading) -> bool:
    """Whether a reading is a place of which no door is told, and nothing else."""
    return _is_placed(reading) and not (reading.road or reading.number or reading.developments or reading.leftover)


def _tells_use(label: str) -> bool:
    words = without_accents(label).casefold().rstrip(" 123456789")
    return words in _uses()


@cache
def _uses() -> frozenset[str]:
    return frozenset(without_accents(form).casefold() for form in forms("around.behind"))


def parted_all(texts: Sequence[str], gazetteer: Gazetteer) -> dict[int, tuple[str, ...]]:
    """Return the addresses of those texts that hold several, by their place in the list.

    >>> from falsefront.address import load
    >>> parted_all(("8 Renmin Road, Xingtai", "8 Renmin Road, Xingtai; 66 Heping Road, Shahe, Hebei"), load())
    {1: ('8 Renmin Road, Xingtai', '66 Heping Road, Shahe, Hebei')}
    """
    asked = {at: text for at, text in enumerate(texts) if may_be_several(text)}
    pairs = [parts for text in asked.values() if len(parts := _parts(text, _at_separators)) == 2]
    read_ahead((part for pair in pairs for part in pair), gazetteer)  # mostly one place in two scripts: both are asked
    return {at: found for at, text in asked.items() if len(found := parted(text, gazetteer)) > 1}


def _parts(text: str, cut: Callable[[str], Iterator[tuple[int, int]]]) -> list[str]:
    if len(text) > _MOST_CHARACTERS:
        return []
    return [part for start, end in cut(text) if len(part := text[start:end].strip(TRIMMED)) >= _LEAST_CHARACTERS]


def compare_fields(a: str, b: str, gazetteer: Gazetteer) -> tuple[Reading, Reading, Comparison]:
    """Return what two fields have in common: of each address of one with each of the other, the most.

    >>> from falsefront.address import load
    >>> field = "Office: 8 Renmin Road, Xingtai; Factory: 66 Heping Road, Shahe, Hebei"
    >>> compare_fields(field, "66 Heping Road, Shahe", load())[2].level.value
    'number'
    """
    whole = read(a, gazetteer), read(b, gazetteer)
    best = (*whole, compare(*whole))
    is_one = best[2].same_premises
    without = compared_without_slips(*whole, partial(read, gazetteer=gazetteer), are_one=is_one)
    if without is not None and without.same_premises != is_one:
        return (*whole, without)
    if is_one or not (may_be_several(a) or may_be_several(b)):
        return best
    for one in parted(a, gazetteer):
        for other in parted(b, gazetteer):
            readings = read(one, gazetteer), read(other, gazetteer)
            found = compare(*readings)
            if found.same_premises and found.score > best[2].score:
                best = (*readings, found)
    return best


def _at_labels(text: str) -> Iterator[tuple[int, int]]:
    yield from _between(text, [found.span() for found in labels().finditer(without_accents(text))])


def _at_counts(text: str) -> Iterator[tuple[int, int]]:
    yield from _between(text, [found.span() for found in COUNTED.finditer(text)])


def _at_separators(text: str) -> Iterator[tuple[int, int]]:
    yield from _between(text, [found.span() for found in SEPARATORS.finditer(text)])


_CUTS = (_at_labels, _at_counts, _at_separators)


def _between(text: str, marks: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield from where to where each part between the marks goes."""
    start = 0
    for first, last in marks:
        yield start, first
        start = last
    yield start, len(text)


def _all_delivered_to(parts: Sequence[str], gazetteer: Gazetteer, *, must_be_placed: bool) -> list[Reading]:
    """Return the reading of each part; none as soon as one cannot be delivered to, the shortest being asked first."""
    readings: dict[str, Reading] = {}
    for part in sorted(parts, key=len):
        reading = read(part, gazetteer)
        if reading.is_too_coarse or not _is_whole(reading) or (must_be_placed and not _is_placed(reading)):
            return []
        readings[part] = reading
    return [readings[part] for part in parts]


def _are_several(readings: Sequence[Reading]) -> bool:
    return not any(compare_as_read(one, other).level.is_same_premises for one, other in combinations(readings, 2))


def _is_placed(reading: Reading) -> bool:
    return bool(reading.city or reading.county or reading.province)


def _is_whole(reading: Reading) -> bool:
    """Whether a reading says enough to find a door: a number on a road, or a building or plot in a named place."""
    has_ground = bool(reading.road or reading.lane or reading.areas or reading.town)
    return bool((has_ground and (reading.number or reading.building or reading.plot)) or reading.developments)
