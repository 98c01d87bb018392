"""Pieces of a text, and the cheapest way to read all of it as pieces."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from math import inf
from typing import NamedTuple

from falsefront.address.gazetteer.hongkong import Known, english_key
from falsefront.address.gazetteer.name_table import Named
from falsefront.address.lexicon.table import usual
from falsefront.address.parts.cantonese import SHOPS_OF_ESTATE
from falsefront.address.reading import Development, Name, Road


class Centre(NamedTuple):
    """The estates of a name that its shops are called after."""

    estates: tuple[Known, ...]
    is_whole: bool  # the estate is named with them: 良景邨廣場

    def development(self, text: str, district: str, *, is_chinese: bool) -> Development | None:
        """Return the shops under the one name that they have here in both languages; None in another district."""
        estate = fitting(self.estates, district)
        if district and estate.districts and district not in estate.districts:
            return None
        hanzi = f"{estate.chinese}{_SHOPS}" if is_chinese else None
        return Development(Name(text, english_key(estate.english) + SHOPS_OF_ESTATE, hanzi), "center")


class Piece(NamedTuple):
    """A stretch of the text, and what it is.

    `kind`: sign, division, road, estate, village, number, floor, unit, block, phase, lot, postbox, word (unread) or
    skip (says nothing).
    """

    kind: str
    text: str  # as it stood; of numbers, floors and rooms their label
    is_marked: bool = False  # a number behind "No." or before 号
    known: tuple[Known, ...] = ()  # what the dictionary has for it
    named: Named | None = None  # of a division
    road: Road | None = None  # of a road the dictionary has not
    development: Development | None = None  # of an estate or building the dictionary has not
    name: Name | None = None  # of a village
    centre: Centre | None = None  # of the shops of an estate


Candidate = tuple[int, float, Piece]  # where it ends, what it costs, what it is
KNOWN = 1.0  # cost of a name of the dictionary
MADE = 2.2  # of a name that only its generic word shows
UNREAD = 2.6  # of a word nobody reads
DIVISION = 0.9
NUMBER = 0.8
LABEL = 0.6  # of a number with the word that says what it is
FUNCTION = 1.2  # of words that name nothing: Commercial Complex
EMPTY_WORD = 0.6
OF_DIVISION = 1.4  # of a quarter's name with such words behind it, less than both apart: Kowloon Commercial Centre


def by_chance(cost: float) -> float:
    """Return the cost of a name so short that it may stand there by chance."""
    return cost + _CHANCE


_CHANCE = 1.0
_SHOPS = usual("hongkong.han.centre")["estate"]  # as the shops of an estate are most often called


def known_pieces(known: tuple[Known, ...], text: str) -> Iterator[Piece]:
    """Yield what a name of the dictionary may be: a road, an estate or building, else a village."""
    roads = tuple(one for one in known if one.kind == "s")
    estates = tuple(one for one in known if one.kind in "ebh")
    if roads:
        yield Piece("road", text, known=roads)
    if estates:
        yield Piece("estate", text, known=estates)
    villages = tuple(one for one in known if one.kind in "vp")
    if villages and not estates:
        yield Piece("village", text, known=villages)


def cheapest(size: int, candidates: Callable[[int], Iterable[Candidate]]) -> list[Piece]:
    """Return the pieces that read a text of `size` steps at the lowest cost; every step has a candidate."""
    cost = [inf] * (size + 1)
    cost[0] = 0.0
    best: list[tuple[int, Piece] | None] = [None] * (size + 1)
    for at in range(size):
        if cost[at] == inf:
            continue
        for end, price, piece in candidates(at):
            if cost[at] + price < cost[end] - 1e-9:
                cost[end] = cost[at] + price
                best[end] = (at, piece)
    found: list[Piece] = []
    at = size
    while at > 0 and (step := best[at]) is not None:
        at, piece = step
        found.append(piece)
    return found[::-1]


@lru_cache(maxsize=2048)
def in_hong_kong(named: Named | None) -> Named | None:
    """Return what a name may be in Hong Kong alone: 马鞍山 is a city elsewhere; None where it is nothing there."""
    if named is None:
        return None
    codes = tuple(code for code in named.codes if code[:2] == _HONG_KONG)
    return Named(codes, named.is_bare, named.other.intersection(codes)) if codes else None


_HONG_KONG = "81"


def fitting(known: tuple[Known, ...], district: str) -> Known:
    """Return the one of several that lies in the district named, or the first."""
    return next((one for one in known if district and district in one.districts), known[0])
