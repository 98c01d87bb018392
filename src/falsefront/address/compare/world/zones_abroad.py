"""Plots of industrial estates abroad, which have numbers and no street: Plot 3525, G.I.D.C., Panoli.

One side calls the estate by another generic word, or names the village it lies in too: "Kawasan Perindustrian Tebrau"
is Tebrau Industrial Area. The number must be the same, and every name that one side gives must stand in the other.
"""

import re
from dataclasses import replace

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.world.words_abroad import Manner, canonical_words, flat_words
from falsefront.address.lexicon.abroad import AREA_WORDS, DEVELOPMENT_WORDS, LEADING_AREAS, USES
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Area, Reading

GENERIC = frozenset({*AREA_WORDS, *DEVELOPMENT_WORDS, *LEADING_AREAS, *USES, *forms("abroad.zone.word")})
_COMMON = forms("abroad.name.common")
_PLOTS = frozenset(f"!{word}" for word in forms("abroad.plot"))
_LEAST_NAME = 4  # letters of a name that says which estate it is
_TERRAIN = forms("abroad.terrain")
_OWNERS = forms("abroad.zone.owner")
_LEAST_INITIALS = 3
_LEAST_POSTCODE = 5
_ZONE = "zone"
_ESTATES = frozenset({"estate", "park"})
_OF_PLOTS = forms("abroad.area.plots")
NUMBERED = re.compile(r"^([a-z]+)(\d+)$")  # sector8


def same_plot(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return the number and the estate where both give one plot of one estate; None where they do not.

    Numbers, towns and numbered sectors are known not to be in conflict.
    """
    if a.number is None or b.number is None or (a.road and b.road):
        return None
    if not (_is_in_zone(a) or _is_in_zone(b) or all(_is_in_park(one, manner) for one in (a, b))):
        return None
    left, right = _written_out(a, b, manner), _written_out(b, a, manner)
    if not left or not right or not _is_told(a, b, left & right, manner):
        return None
    if _has_terrain(a, b, left & right, manner) or _has_terrain(b, a, left & right, manner):
        return None
    is_whole = left <= _words(b, manner) | right or right <= _words(a, manner) | left
    if not is_whole and not _is_sure(a, b, left & right, manner):
        return None
    return f"{a.number}, {next(iter([*_zones(a), *_zones(b)]))}"


def _has_terrain(one: Reading, other: Reading, common: frozenset[str], manner: Manner) -> bool:
    """Whether a zone's name has a word of terrain that the other side nowhere has: Lotus Hills is not Lotus.

    Nor is a landlord's Lotus another's.
    """
    said = _words(other, manner)
    telling = _TERRAIN if _OWNERS & said else _TERRAIN | _OWNERS
    named = (frozenset(canonical_words(text.lower(), manner)) for text in _zones(one))
    return any(words & common and words & telling - said for words in named)


def _is_sure(a: Reading, b: Reading, common: frozenset[str], manner: Manner) -> bool:
    """Whether villages that only one side names say nothing: one zone, one postcode, and a plot of several figures."""
    if not _has_one_postcode(a, b) or a.number is None or a.number != b.number or not a.number.sub:
        return False
    is_named = any(len(word) >= _LEAST_NAME and not has_digit(word) for word in common - GENERIC)
    return is_named and all(_PLOTS & _words(reading, manner) for reading in (a, b))


def with_sector(one: Reading, other: Reading) -> Reading:
    """Return a reading with its sector apart from its plot, where the other side says it so: 29-30/27, Sector 27."""
    if one.number is None or other.number is None or any(_plots_of(it) for it in one.areas):
        return one
    for area in other.areas:
        if (sector := _plots_of(area)) and str(one.number) == f"{other.number}-{sector}":
            return replace(one, number=other.number, areas=(area, *one.areas))
    return one


def _plots_of(area: Area) -> str | None:
    """Return the number of a sector, which may stand behind its plots'; None of other areas."""
    match = NUMBERED.match(area.name.key)
    return match[2] if match and match[1] in _OF_PLOTS else None


def _is_told(a: Reading, b: Reading, common: frozenset[str], manner: Manner) -> bool:
    """Whether the number is of the estate: no road is named, or both say that it is a plot's, or one postcode does."""
    if _has_one_postcode(a, b):
        return True
    if not any(len(word) >= _LEAST_NAME for word in common - GENERIC - _COMMON - _OWNERS):
        return False
    return not (a.road or b.road) or all(_PLOTS & _words(reading, manner) for reading in (a, b))


def _has_one_postcode(a: Reading, b: Reading) -> bool:
    return a.postcode == b.postcode and len(a.postcode or "") >= _LEAST_POSTCODE


def _zones(reading: Reading) -> list[str]:
    found = [area.name.text for area in reading.areas]
    return found + [item.name.text for item in reading.developments if item.kind in _ESTATES]


def _in_full(reading: Reading) -> list[str]:
    """Return the names of estates with their generic words, as their letters have them: DIP, KIE."""
    named = (item for item in reading.developments if item.kind in _ESTATES)
    return [" ".join(filter(None, (item.name.text, item.use, item.kind))) for item in named]


def _is_in_zone(reading: Reading) -> bool:
    """Whether an estate for works is named, not a quarter of the town."""
    if any(item.kind in _ESTATES and item.use is not None for item in reading.developments):
        return True
    return any(area.kind == _ZONE or area.name.key in GENERIC for area in reading.areas)


def _is_in_park(reading: Reading, manner: Manner) -> bool:
    """Whether a plot of one park or area is given: Plot 7, Dubai Investment Park, which goes by its letters, too."""
    return bool(_PLOTS & _words(reading, manner)) and len(_zones(reading)) == 1


def _names(reading: Reading, manner: Manner) -> frozenset[str]:
    words = {word for text in _zones(reading) for word in canonical_words(text.lower(), manner)}
    plain = frozenset(word.lstrip("!~") for word in words) - GENERIC
    return plain or frozenset(words)


def _written_out(one: Reading, other: Reading, manner: Manner) -> frozenset[str]:
    """Return the names of one side's zones, each that is the first letters of another's words as that: K.I.A."""
    names = _names(one, manner)
    for text in (*_zones(other), *_in_full(other)):
        words = [word.lstrip("!~") for word in canonical_words(text.lower(), manner)]
        letters = "".join(word[0] for word in words)
        if len(letters) >= _LEAST_INITIALS and letters in names:
            names = names - {letters} | (frozenset(words) - GENERIC)
    return names


def _words(reading: Reading, manner: Manner) -> frozenset[str]:
    return frozenset(word for segment in flat_words(reading.raw, manner) for word in segment)
