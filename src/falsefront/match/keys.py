"""Blocking keys: under which a place is filed, and under which a new one looks for what it may be the same as.

A key names a kind of place and what makes it: `r` a road with its number, `d` a development, `a` a number or building
in a village or zone, `b` a building on a road without number, `t` a road's number and city with the first or last
letters of its name, for typing errors, `u` an estate's by its first or last letters. For the second chance a place is
filed as told (`w`) and its texts as offered (`v`), see `offering`.

The next part of a key is where it lies: the city, and in a second filing the province with "*". A place that leaves its
city open (see `cities`) is filed under each city it may lie in, or under its province with "?". So nobody meets the
places of another city, but for those that may lie in his, and nobody is lost by a bound. The number of a development
may be left out as well: "?" where a place does not say it, "*" in a second filing that such a place looks up.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from falsefront.address.compare.rules import KINDS
from falsefront.match.estates import affixes
from falsefront.match.names import AFFIX_LETTERS, spellings, turned
from falsefront.match.numbers import members
from falsefront.match.offering import SEPARATOR, told_keys
from falsefront.match.parts import AT, CACHED, ROOM_PARTS, is_province, open_areas, province_of

MEMBER, FILED = "s", "S"  # kinds of key of a signature: every text that has it; the one that is filed for it
UNDECIDED = "="  # begins what stands for the city of a place whose city stays open
NOWHERE = "?"

_OUTER = itemgetter(*(at for name, at in AT.items() if name not in ROOM_PARTS))

# The parts that make keys.
_KEYED = (
    "city", "cities", "province", "anchor", "road", "road_hanzi", "type", "number", "lane", "crossing", "development",
    "area", "plot", "building",
)  # fmt: skip
_PICKED = itemgetter(*(AT[name] for name in _KEYED))

Said = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The keys of one place. `signature` is equal for readings that only a room or building tells apart."""

    signature: str
    filed: tuple[str, ...]


class _Base(NamedTuple):
    """What makes a place, of one kind; `numbers` are the number it is filed and looked up with, where that is apart."""

    kind: str
    key: str
    filed_numbers: Sequence[str]
    asked_numbers: Sequence[str]

    def keys(self, areas: Sequence[str], numbers: Sequence[str]) -> Iterator[str]:
        for area in areas:
            key = f"{self.key}{SEPARATOR}{area}"
            if numbers:
                yield from [f"{key}{SEPARATOR}{number}" for number in numbers]
            else:
                yield key


def keys_of(words: Sequence[str]) -> Keys | None:
    """Return the keys of a row of words (see `parts.words_of`); None where it is too coarse for any premises."""
    said = parts_said(words)
    filed = filed_keys(words, said)
    return Keys(signature=_signature(words, said), filed=filed) if filed else None


def filed_keys(words: Sequence[str], said: Said) -> tuple[str, ...]:
    """Return the keys under which a place is filed, of a row of words and its `parts_said`; () where it makes none."""
    bases = list(_bases(said))
    if not bases:
        return ()
    areas = _filed_areas(said)
    filed = [key for base in bases for key in base.keys(areas, base.filed_numbers)]
    return (*filed, *_typing_keys(said), *_estate_keys(said, areas), *told_keys(words))


def signature_of(words: Sequence[str]) -> str:
    """Return the signature of words that have keys."""
    return _signature(words, parts_said(words))


def signature_if_any(words: Sequence[str], said: Said) -> str | None:
    """Return the signature that `keys_of` gives, in a third of its time; None where it gives none."""
    return None if next(_bases(said), None) is None else _signature(words, said)


def _signature(words: Sequence[str], said: Said) -> str:
    building = said["building"] if said["building"] and _is_for_number(said) else ""
    return hashlib.blake2b(SEPARATOR.join((*_OUTER(words), building)).encode(), digest_size=16).hexdigest()


def asked_in(words: Sequence[str], city: str) -> tuple[str, ...]:
    """Return the keys under which a place finds its peers in a city: its own, or the one it is settled in."""
    return _asked(_PICKED(words), city)


@lru_cache(maxsize=CACHED)
def _asked(picked: tuple[str, ...], city: str) -> tuple[str, ...]:
    """Answer `asked_in` from the parts that make keys: those who hang together mostly say the same of them."""
    said = dict(zip(_KEYED, picked, strict=True))
    if city.startswith(UNDECIDED):
        areas = _filed_areas(said)[:1]  # its like is filed there as well
    else:
        areas = (city, NOWHERE + province_of(city)) if city else (NOWHERE,)
    asked = [key for base in _bases(said) for key in base.keys(areas, base.asked_numbers)]
    return (*asked, *_typing_keys(said), *_estate_keys(said, areas))


def settling_keys(words: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return, by kind, under which keys those stand that may say in which city a place lies that leaves it open."""
    said = parts_said(words)
    areas = [f"*{code}" if is_province(code) else code for code in _open_areas(said)]
    kinds: dict[str, list[str]] = {}
    for base in _bases(said):  # of the numbers of a range its own word comes first
        kinds.setdefault(base.kind, list(base.keys(areas, base.asked_numbers)))
    return list(kinds.items())


def undecided(words: Sequence[str]) -> str:
    """Return what stands for the city of a place that leaves it open; "" where it says no place at all.

    Those that may lie in the same cities have the same.
    """
    codes = _open_areas(parts_said(words))
    return UNDECIDED + " ".join(codes) if codes else ""


def parts_said(words: Sequence[str]) -> Said:
    """Return the parts that make keys, by their names."""
    return dict(zip(_KEYED, _PICKED(words), strict=True))


def _open_areas(said: Said) -> tuple[str, ...]:
    return open_areas(said["cities"], said["province"])


def _filed_areas(said: Said) -> tuple[str, ...]:
    if said["city"]:
        return said["city"], "*" + province_of(said["city"])
    return tuple(NOWHERE + code if is_province(code) else code for code in _open_areas(said)) or (NOWHERE,)


_MADE_OF = tuple((kind.letter, itemgetter(*kind.made_of)) for kind in KINDS)
_Maker = tuple[str, Callable[[Said], Sequence[str]]]  # the letter of a kind, and what picks the parts it is made of


def _bases(said: Said) -> Iterator[_Base]:
    road, development, numbered, built, on_road = _MADE_OF
    if said["road"] and (said["number"] or said["crossing"] or _is_bare_lane(said)):
        yield _base(road, said)
        for number in members(said["number"]):
            yield _base(road, {**said, "number": number})
    if said["development"]:
        numbers = (said["number"], *members(said["number"])) if said["number"] else ()
        filed, asked = ((*numbers, "*"), (*numbers, "?")) if numbers else (("?", "*"), ("*",))
        yield _base(development, said, filed, asked)
    if _is_in_area(said):
        yield _base(numbered if said["number"] else built, said)
    if said["road"] and _is_for_number(said) and (said["building"] or said["plot"]):
        yield _base(on_road, said)


def _base(maker: _Maker, said: Said, filed_numbers: Sequence[str] = (), asked_numbers: Sequence[str] = ()) -> _Base:
    letter, made_of = maker
    return _Base(letter, SEPARATOR.join((letter, *made_of(said))), filed_numbers, asked_numbers)


def _is_in_area(said: Said) -> bool:
    return bool(said["area"] and not said["road"] and (said["number"] or said["building"] or said["plot"]))


def _is_bare_lane(said: Said) -> bool:
    """Whether a lane is all that is said, so that it stands for the number: 沪太路1111弄."""
    return bool(said["lane"]) and not (said["number"] or said["plot"])


def _is_for_number(said: Said) -> bool:
    """Whether a building stands for the number: in a zone without a road, on a road without a number."""
    if said["road"]:
        return not (said["number"] or said["crossing"] or said["development"])
    return bool(said["area"])


def _estate_keys(said: Said, areas: Sequence[str]) -> Iterator[str]:
    """Yield the keys under which slips in the name of an estate are met, in each city it may lie in."""
    for area in areas:
        yield from [SEPARATOR.join(("u", said["anchor"], area, end)) for end in affixes(said["development"])]


def _typing_keys(said: Said) -> list[str]:
    if not (said["city"] and said["number"] and said["road"]):
        return []
    kind = said["type"].removeprefix("da") if said["type"] == "dalu" else said["type"]
    base = SEPARATOR.join(("t", said["city"], said["number"], said["lane"], kind, ""))
    names = (*spellings(said["road"]), *(() if said["road_hanzi"] else turned(said["road"])))
    ends = [end for name in names for end in (f"{name[:AFFIX_LETTERS]}-", f"-{name[-AFFIX_LETTERS:]}")]
    return [base + end for end in dict.fromkeys(ends)]
