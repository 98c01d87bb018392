"""Zones of one kind with names of their own: 113 Motijheel C/A is no 113 Dilkusha C/A, Motijheel.

A zone is often called as the quarter around it, so that its name stands in the text of another zone there. Where each
side names a zone, and none of one name, the number is of two, unless it stands right before one name on both sides.
What is written in another script, or lies on a road of both, is told otherwise.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.world.zones_abroad import GENERIC
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_ZONE: Final = "zone"
_BY_ESTATES: Final = "TH"  # where houses are counted in villages, and estates lie in several
_PARTS: Final = re.compile("[,;()]")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_ESTATES: Final = frozenset({"estate", "park"})
_COMMON: Final = (
    forms("abroad.name.common")
    | forms("abroad.estate.technical")
    | forms("abroad.zone.corporation")
    | forms("abroad.zone.owner")
)
_BY_HIGHWAYS: Final = "KH"
_SEZ: Final = "sez"
_HIGHWAY: Final = re.compile(r"nh\d+[a-z]?")
_LEAST: Final = 5  # letters of a name that is no row of first letters
_LIKE: Final = 75  # percent from which two names are spellings of one
_BEHIND: Final = re.compile(r"(?<!\d)(\d{1,4}[a-z]?)[ ,.]+([a-z]{4,})")  # none of a postcode: 20000, Thailand


def zones_named_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one number are in two zones for works or offices; None where they may be in one."""
    if (a.road is not None and b.road is not None) or not (_is_latin(a.raw) and _is_latin(b.raw)):
        return None
    left, right = _zones(a), _zones(b)
    if not left or not right or any(_is_one(one, other) for one in left for other in right):
        return None
    if not _behind_number(a.raw, _house(a)).isdisjoint(_behind_number(b.raw, _house(b))):
        return None
    return f"two zones by name: {min(left)} and {min(right)}"


def zones_on_highways_apart(a: Reading, b: Reading) -> str | None:
    """Return why two plots on one national road of Cambodia are two: they lie in two zones with names of their own."""
    if not a.country == b.country == _BY_HIGHWAYS or a.road is None or b.road is None:
        return None
    if not (a.road.name.key == b.road.name.key and _HIGHWAY.fullmatch(a.road.name.key)):
        return None
    left, right = (_zones(it) | _short_zones(it) for it in (a, b))
    if not left or not right or any(_is_one(one, other) for one in left for other in right):
        return None
    return f"two zones by name: {min(left)} and {min(right)}"


def _short_zones(reading: Reading) -> frozenset[str]:
    """Return the names of zones that go by first letters and the letters for a zone: PPSEZ."""
    return frozenset(word.removesuffix(_SEZ) for word in reading.leftover if word.endswith(_SEZ) and word != _SEZ)


def _zones(reading: Reading) -> frozenset[str]:
    """Return the names of zones and estates without the words for them; nothing where one is told by letters alone."""
    texts = [area.name.text for area in reading.areas if area.kind == _ZONE]
    texts += [it.name.text for it in reading.developments if it.kind in _ESTATES and it.use is not None]
    if not texts and reading.country == _BY_ESTATES:
        texts = [*_before_generic(reading.raw)]
    names = ("".join(word for word in re.findall("[a-z]+", text.lower()) if _is_name(word)) for text in texts)
    return frozenset(name for name in names if name)


def _before_generic(raw: str) -> Iterator[str]:
    """Yield what stands in each part before two words for a zone, though it was read as a town: Amata City."""
    for part in _PARTS.split(folded_again(raw).text.lower()):
        words = part.split()
        at = next((at for at, word in enumerate(words[:-1]) if {word, words[at + 1]} <= GENERIC), 0)
        yield " ".join(words[:at])


def _is_name(word: str) -> bool:
    return word not in GENERIC and word not in _COMMON and not has_digit(word)


def _is_one(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short in long or fuzz.ratio(short, long) >= _LIKE:
        return True
    return len(short) < _LEAST and re.match(".*".join(short), long) is not None  # KIE, Korangi Industrial Estate


def _is_latin(raw: str) -> bool:
    return folded_again(raw).text.isascii()


def _house(reading: Reading) -> str:
    return str(reading.number.first) if reading.number is not None else ""


@lru_cache(maxsize=4096)
def _behind_number(raw: str, house: str) -> frozenset[str]:
    """Return the words that stand right behind a number, if the house's is known, that; but for words of zones.

    >>> sorted(_behind_number("33 Dilkusha, Motijheel C/A, Dhaka", "33")), sorted(_behind_number("12, Owl I/A", ""))
    (['dilkusha'], [])
    """
    found = _BEHIND.findall(folded_again(raw).text.lower())
    return frozenset(word for number, word in found if number.rstrip(_LETTERS) == house or not house if _is_name(word))
