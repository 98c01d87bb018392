"""What two addresses abroad name around one house, or instead of a name: Elm Business Park is not Birch Business Park.

A house of one name in two parks is two houses, and a house of a name that every village has (Manor House) says nothing
where one address puts it on a road and the other into an estate. A quarter that is called by nothing but what it is for
(Business Centre) is no quarter's name, and towns whose names begin alike and go on otherwise are two.
"""

import re
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.apart.roads.told_around import nearness_apart, squares_apart
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS, PARTS_OF_TOWNS, SMALL_WORDS, USES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Development, Reading

_EVERYWHERE: Final = forms("abroad.house.everywhere")
_SMALL: Final = rf"(?:{'|'.join(longest_first(SMALL_WORDS))})"
_NO_NAMES: Final = frozenset({*USES, *DEVELOPMENT_WORDS})
_LEAST_TOWN: Final = 5  # letters of a town's first word
_GOES_ON: Final = re.compile(rf"(?:-| (?={_SMALL} ))(?:{_SMALL}[ -])*([^\W\d_]{{4,}})")
_SLIPS: Final = 2  # letters by which one name may be written in two ways


def grounds_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two by what stands around a house that both name, or has no name."""
    found = _estates_apart(a, b) or _houses_of_every_village_apart(a, b) or _nameless_apart(a, b) or _towns_apart(a, b)
    return found or squares_apart(a, b) or nearness_apart(a, b)


def _have_one_number(a: Reading, b: Reading) -> bool:
    return bool(a.road and b.road and a.number and b.number)


def _estates_apart(a: Reading, b: Reading) -> str | None:
    """Return two parks or estates, of which each side names one besides a house in common, with no word in common."""
    if len(a.developments) < len(("house", "park")) or len(b.developments) < len(("house", "park")):
        return None
    if _have_one_number(a, b) or not {one.name.key for one in a.developments} & {it.name.key for it in b.developments}:
        return None
    left, right = _only(a, b), _only(b, a)
    if left and right and left.kind == right.kind:
        return f"different estates around one house: {left.name.text!r} and {right.name.text!r}"
    return None


def _only(one: Reading, other: Reading) -> Development | None:
    """Return a park or estate of one side, of whose name the other side has no word."""
    text = folded_again(other.raw).text.lower()
    return next(
        (
            it
            for it in one.developments
            if it.kind in PARTS_OF_TOWNS and not any(word in text for word in it.name.text.lower().split())
        ),
        None,
    )


def _houses_of_every_village_apart(a: Reading, b: Reading) -> str | None:
    """Return what two houses of a name that many villages have are in: one on a road with its number, one in an estate.

    Neither names what the other has.
    """
    if not (a.developments and b.developments) or bool(a.road) == bool(b.road):
        return None
    alike = {one.name.key for one in a.developments} & {it.name.key for it in b.developments}
    if not alike or not alike <= _EVERYWHERE:
        return None
    one, other = (a, b) if a.road else (b, a)
    estate = _only(other, one)
    if estate is None or one.road is None or one.number is None or one.road.name.text.lower() in other.raw.lower():
        return None
    return f"houses of a common name: {one.road.name.text!r} and {estate.name.text!r}"


def _nameless_apart(a: Reading, b: Reading) -> str | None:
    """Return the words of a quarter that say but what it is for, where nothing else is in common but a unit."""
    if a.road or b.road or a.developments or b.developments or not (a.areas and b.areas):
        return None
    if a.postcode and a.postcode == b.postcode:
        return None
    alike = {area.name.text.lower() for area in a.areas} & {area.name.text.lower() for area in b.areas}
    if alike and all(word in _NO_NAMES for name in alike for word in name.split()):
        return f"a quarter without a name: {min(alike)!r}"
    return None


def _towns_apart(a: Reading, b: Reading) -> str | None:
    """Return two towns whose names begin with one word and go on by another: Villeneuve-Tolosane, -Lauragais.

    Each goes on behind a hyphen or a small word, so that neither is followed by the region it lies in.
    """
    for one, other in ((a, b), (b, a)):
        if one.city is None or (other.city is not None and not one.cities.isdisjoint(other.cities)):
            continue
        first = one.city.text.lower().replace("-", " ").partition(" ")[0]
        left, right = (_behind(first, it.raw) for it in (one, other)) if len(first) >= _LEAST_TOWN else ("", "")
        if left and right and not _may_be_one(left, right) and not (_has(one, right) or _has(other, left)):
            return f"towns that begin alike: {first} {left} and {first} {right}"
    return None


def _behind(first: str, raw: str) -> str:
    """Return the word that a town's name goes on by behind its first word; "" where it does not."""
    text = folded_again(raw).text.lower()
    return next((match[1] for match in _GOES_ON.finditer(text) if text[: match.start()].endswith(first)), "")


def _has(reading: Reading, word: str) -> bool:
    return word in folded_again(reading.raw).text.lower()


def _may_be_one(one: str, other: str) -> bool:
    is_short = one.startswith(other) or other.startswith(one)
    return is_short or OSA.distance(one, other, score_cutoff=_SLIPS) <= _SLIPS
