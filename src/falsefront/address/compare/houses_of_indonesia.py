"""What keeps two addresses of Indonesia apart: kilometre and house, neighbourhood, and whose block it is.

"Jl. Raya Sowa Km 7" stands at a milestone and "Jl. Raya Sowa No 7" is the seventh house. Every estate, row of shops and
settlement of a district has its Blok C-19.
"""

import re
from dataclasses import replace
from functools import lru_cache

from falsefront.address.compare.world.road_ordinals import ROMANS
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.lexicon.table import expression, forms, longest_first
from falsefront.address.reading import Reading

_INDONESIA = "ID"
_COUNTED = re.compile(rf"\b(?:{expression('abroad.indonesia.kilometre', around=False)})[. ]{{0,2}}0*(\d{{1,3}})")
_BLOCK = (
    rf"\b(?:{expression('abroad.indonesia.within', around=False)})[. ]{{0,2}}"
    r"(?P<block>[a-z]{1,3}(?:[ -]?\d{1,2})?|\d{1,2})"
)
_PLOT = rf"(?:{expression('abroad.indonesia.plot', around=False)})\b[. :]{{0,2}}"
_FIGURES = r"(?P<number>\d{1,3}[a-z]?(?:[-&.]\d{1,3})?)(?![\w/])"
_BEHIND_BLOCK = re.compile(rf"{_BLOCK}(?: ?/ ?|,? {_PLOT}){_FIGURES}")
_BEFORE_BLOCK = re.compile(rf"\b{_PLOT}{_FIGURES},? {_BLOCK}(?![\w/])(?!,? {_PLOT})")
_FLOOR_OF_HOUSE = re.compile(
    rf"{_BEHIND_BLOCK.pattern}[ ,.]{{0,2}}(?:{expression('abroad.indonesia.floor', around=False)})\b"
)
_GAPS = re.compile(r"[ .-]")
_ESTATES = tuple(longest_first(forms("abroad.indonesia.estate") | forms("abroad.estate.plots")))


def houses_of_indonesia_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Indonesia are two places; None of others."""
    if not {a.country, b.country} <= {_INDONESIA, None}:
        return None
    if a.country is None or b.country is None:
        return _one_number_of_two_blocks(a.raw, b.raw)  # the words tell the country
    return (
        _kilometre_and_house(a, b)
        or read_parts_apart(a, b)
        or _blocks_of_two_estates(a, b)
        or _one_number_of_two_blocks(a.raw, b.raw)
        or _houses_of_blocks(a, b)
        or _house_and_door(a, b)
    )


def with_doors_of_blocks(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with the house of a block as a door in both, where one names the road's number beside it.

    "Blok C No. 18" is house 18 where nothing else has a number, and a door of "Jl. Sowa Raya No. 1, Blok C No. 18".
    """
    if not a.country == b.country == _INDONESIA or not (a.unit or b.unit):
        return a, b
    return _with_door(a, b), _with_door(b, a)


def _with_door(reading: Reading, other: Reading) -> Reading:
    block, door = other.building, other.unit
    if reading.building is None or block is None or door is None or reading.unit is not None:
        return reading
    if reading.building == f"{block}{door}":
        return replace(reading, building=block, unit=door)  # Blok C18
    if reading.building == block and str(reading.number) == door and reading.number != other.number:
        return replace(reading, number=None, unit=door)
    return reading


def _houses_of_blocks(a: Reading, b: Reading) -> str | None:
    """Return two houses in the blocks of an estate; on a floor they are shops of one house.

    A floor right behind the number is one of that house: Blok C No. 18 Lt. 3.
    """
    left, right = _in_blocks(a.raw), _in_blocks(b.raw)
    if left is None or right is None or left == right or not (a.unit and b.unit):
        return None
    if any(it.floor and _FLOOR_OF_HOUSE.search(it.raw.lower()) is None for it in (a, b)):
        return None
    return f"different houses in blocks: {' '.join(left)} and {' '.join(right)}"


def _house_and_door(a: Reading, b: Reading) -> str | None:
    """Return the number of a house and of the road, where the one is but a door of a block on the other side."""
    if a.number is None or b.number is None or a.number == b.number:
        return None
    if not any(one.building and one.unit == str(it.number) and not it.building for one, it in ((a, b), (b, a))):
        return None
    return f"a house and a door of a block: {a.number} and {b.number}"


def _kilometre_and_house(a: Reading, b: Reading) -> str | None:
    """Return a number that is a kilometre on one side, where the other side counts none."""
    if a.road is None or b.road is None or a.number is None or b.number is None:
        return None
    left, right = (_COUNTED.findall(reading.raw.lower()) for reading in (a, b))
    if bool(left) == bool(right) or str((a.number if left else b.number).first) not in left + right:
        return None
    return f"a kilometre and a house: {a.road.name.text} {a.number} and {b.road.name.text} {b.number}"


def _blocks_of_two_estates(a: Reading, b: Reading) -> str | None:
    """Return two estates that have a block of one number in one district, where no road or number says more."""
    if a.building is None or a.building != b.building or (a.number and b.number):
        return None
    left, right = _names(a), _names(b)
    own, other = left.keys() - right.keys(), right.keys() - left.keys()
    if not (own and other) or any(left[it] or right[it] for it in left.keys() & right.keys()):
        return None
    if not (any(left[it] for it in own) and any(right[it] for it in other)):
        return None
    return f"one block of two estates: {min(own)} and {min(other)}"


def _one_number_of_two_blocks(a: str, b: str) -> str | None:
    """Return two blocks each of which counts its own plots and houses, where each text has one number in one of them.

    >>> _one_number_of_two_blocks("Jl. Sowa Blok X-5 Kav. 1-2, Bekasi", "Jl. Sowa Blok X1 Kav 1-2, Bekasi")
    'one number of two blocks: x1 and x5'
    """
    left, right = _in_blocks(a), _in_blocks(b)
    if left is None or right is None or left[1] != right[1] or left[0] == right[0]:
        return None
    return f"one number of two blocks: {min(left[0], right[0])} and {max(left[0], right[0])}"


@lru_cache(maxsize=2048)
def _in_blocks(raw: str) -> tuple[str, str] | None:
    """Return the block that a number stands right behind, or right before, and that number; None without or of several.

    >>> [_in_blocks(text) for text in ("Jl. Sowa Blok A1/5", "Lot 5 Blok E, Jl. Sowa", "Blok A-5, Jl. Sowa No. 3")]
    [('a1', '5'), ('e', '5'), None]
    """
    text = raw.lower()
    found = {
        (match["block"], match["number"]) for form in (_BEHIND_BLOCK, _BEFORE_BLOCK) for match in form.finditer(text)
    }
    if len(found) != 1:
        return None
    block, number = found.pop()
    block = _GAPS.sub("", block)
    return ROMANS.get(block, block), _GAPS.sub("", number)  # Blok V may be 5


def _names(reading: Reading) -> dict[str, bool]:
    """Return the names of estates and localities of a reading, without the word for them, and which are estates."""
    found = {_bare(it.name.key): it.kind == _ZONE or _bare(it.name.key) != it.name.key for it in reading.areas}
    found |= {it.name.key: True for it in reading.developments}
    if reading.road is not None:
        found[reading.road.name.key] = True
    return found


_ZONE = "zone"


def _bare(key: str) -> str:
    return next((key.removeprefix(word) for word in _ESTATES if key.startswith(word) and key != word), key)
