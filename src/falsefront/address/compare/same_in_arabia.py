"""Two addresses of the Gulf, Egypt, Jordan or Lebanon held against each other part by part (see `said_in_arabia`).

They are one place where nothing that one says is said otherwise by the other: no number of one kind differs, no road,
house, zone or quarter that both name. What they have in common must say which house it is: a number in a road, block
or zone of one town, a plot of a named zone, or a house by its name with its road, its quarter or a room in it.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from falsefront.address.compare.apart_in_arabia import may_be_one_number
from falsefront.address.compare.consonants import are_dentals_apart, have_one_skeleton
from falsefront.address.compare.said_in_arabia import COUNTRIES, Named, Said, said_in_arabia
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.arabian import heard_in_arabia
from falsefront.address.plain.scripts import is_spelled_by_consonants, without_article
from falsefront.address.reading import Reading
from falsefront.records import Level

_ROOMS: Final = frozenset({"unit", "floor"})  # of which a house has several
_POST: Final = frozenset({"box", "code"})
_HOUSES: Final = ("house", "gate")
_IN_ZONES: Final = ("plot", "store", "shop", "house", "gate", "unit")
_AROUND: Final = ("block", "zone")
_BY_QUARTERS: Final = frozenset({"KW"})  # where each quarter counts blocks and streets anew
_PLACED: Final = {"road": "road", "house": "house"}  # any other name may be a zone's or a quarter's
_TITLES: Final = forms("abroad.arabia.title")
_SIDES: Final = frozenset(DIRECTIONS)
_ANY: Final = "building"
_ALIKE: Final = frozenset({"complex", "center", "mall"})  # مجمع is each of them
_VOWELS: Final = {"w": "(?:w|[ou]{1,2})", "y": "(?:y|[ie]{1,2}|ai|ei)", "a": "[ae]{1,2}", "q": "[qk]", "j": "[jg]"}


class _Pair(NamedTuple):
    """Two texts, what each says, and what of it is in common."""

    left: Said
    right: Said
    country: str
    is_across: bool  # one of them in Arabic letters
    numbers: Mapping[str, frozenset[str]]


def same_in_arabia(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses of one country there are one, and what says so; None if they are not."""
    country = a.country or b.country
    if country not in COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    left, right = (said_in_arabia(it.raw, country) for it in (a, b))
    if any(it.stands_beside and not said.stands_beside for it, said in ((a, left), (b, right))):
        return None
    if left.places and right.places and left.places.isdisjoint(right.places):
        return None
    common = _numbers_in_common(left, right)
    if common is None:
        return None
    is_across = is_spelled_by_consonants(a.raw) != is_spelled_by_consonants(b.raw)
    return _same(_Pair(left, right, country, is_across, common))


def names_in_arabia_apart(a: Reading, b: Reading) -> str | None:
    """Return why numbers in common prove nothing: each side names a road or a house there, and none is the other's."""
    country = a.country or b.country
    if country not in COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    left, right = (said_in_arabia(it.raw, country) for it in (a, b))
    is_across = is_spelled_by_consonants(a.raw) != is_spelled_by_consonants(b.raw)
    pair = _Pair(left, right, country, is_across, {})
    return next((f"different names: {of}" for of in ("road", "house") if _are_all_unlike(of, pair)), None)


def _are_all_unlike(of: str, pair: _Pair) -> bool:
    """Whether both sides have names of a kind, and none has a word that stands in a name of the other."""
    here, there = ([it for it in said.names if it.of == of] for said in (pair.left, pair.right))
    if not here or not there:
        return False
    open_here, open_there = ([it for it in said.names if it.of in (of, "")] for said in (pair.left, pair.right))
    pairs = (*product(here, open_there), *product(open_here, there))
    return not any(_have_word(one, other, pair) for one, other in pairs)


def _have_word(one: Named, other: Named, pair: _Pair) -> bool:
    if _are_words_alike(one.words, other.words, pair):
        return True
    left, right = ([it for it in name.words if it not in _TITLES] for name in (one, other))
    return any(_is_word(here, there, pair) for here, there in product(left, right))


def _numbers_in_common(left: Said, right: Said) -> Mapping[str, frozenset[str]] | None:
    """Return the numbers in common by kind; None where one of them is another."""
    common = {
        kind: frozenset(
            min(both, key=len) for both in product(left.numbers[kind], right.numbers[kind]) if may_be_one_number(*both)
        )
        for kind in left.numbers.keys() & right.numbers.keys()
    }
    if any(not found for kind, found in common.items() if kind not in _ROOMS | _POST):
        return None
    houses, others = (_houses(it) for it in (left, right))
    if houses and others and not any(may_be_one_number(*both) for both in product(houses, others)):
        return None
    here, there = (_all(it) for it in (left, right))
    if left.bare - there and right.bare - here:
        return None
    for kind in _HOUSES:
        for one, other in ((left, right), (right, left)):
            if found := one.numbers.get(kind, frozenset()) & other.bare:
                common[kind] = common.get(kind, frozenset()) | found
    if bare := left.bare & right.bare:
        common["bare"] = bare
    return common


def _houses(said: Said) -> frozenset[str]:
    return frozenset[str]().union(*(said.numbers.get(kind, frozenset()) for kind in (*_HOUSES, "beside")))


def _all(said: Said) -> frozenset[str]:
    return said.bare.union(*said.numbers.values())


def _same(pair: _Pair) -> tuple[Level, str] | None:
    left, right = list(pair.left.names), list(pair.right.names)
    found: list[tuple[Named, Named]] = []
    for is_alike in (True, False):  # a quarter is held against a quarter first: Al Waha, and Al Waha Tower
        for one in tuple(left):
            other = next((it for it in right if (one.of == it.of) is is_alike and _is_one(one, it, pair)), None)
            if other is not None:
                left.remove(one)
                right.remove(other)
                found.append((one, other))
    if any(_PLACED.get(one.of, "") == _PLACED.get(other.of, "") for one in left for other in right):
        return None
    return _told(pair, found)


def _is_one(one: Named, other: Named, pair: _Pair) -> bool:
    """Whether two names are one: of one kind, or of none on one side."""
    if one.of and other.of and one.of != other.of:
        return False
    if one.number != other.number or not _are_sorts_alike(one, other, pair):
        return False
    return _are_words_alike(one.words, other.words, pair)


def _are_sorts_alike(one: Named, other: Named, pair: _Pair) -> bool:
    if not one.sort or not other.sort or one.sort == other.sort or _ANY in (one.sort, other.sort):
        return True
    if one.of == "road":
        return pair.is_across
    return one.of == "zone" or (pair.is_across and {one.sort, other.sort} <= _ALIKE)


def _are_words_alike(one: tuple[str, ...], other: tuple[str, ...], pair: _Pair) -> bool:
    if len(one) == len(other) and all(_is_word(*both, pair) for both in zip(one, other, strict=True)):
        return True
    return _is_word("".join(one), "".join(other), pair)


def _is_word(one: str, other: str, pair: _Pair) -> bool:
    if one == other or heard_in_arabia(one, other, pair.country):
        return True
    if not pair.is_across:
        return False
    return (have_one_skeleton(one, other) or _is_short_one(one, other)) and not are_dentals_apart(one, other)


def _is_short_one(one: str, other: str) -> bool:
    """Whether two short names have one row of consonants, and one what vowels the other writes: mwsa, moosa."""
    spelled = product((one, without_article(one)), (other, without_article(other)))
    return any(_written(it).fullmatch(its) is not None for both in spelled for it, its in (both, both[::-1]) if it)


@lru_cache(maxsize=2048)
def _written(abjad: str) -> re.Pattern[str]:
    """Return what spells a name of which some vowels are letters."""
    return re.compile("[aeiou]*".join(_VOWELS.get(letter, f"{letter}{{1,2}}") for letter in abjad) + "[aeh]*")


def _told(pair: _Pair, found: list[tuple[Named, Named]]) -> tuple[Level, str] | None:
    """Return on which level what is in common says which place it is, with the words that say so."""
    of = {kind: _of(kind, found, pair) for kind in ("road", "house", "zone", "")}
    is_placed = bool(pair.left.places & pair.right.places) or bool(of[""]) or bool(pair.left.codes & pair.right.codes)
    around = [f"{kind} {min(pair.numbers[kind])}" for kind in _AROUND if pair.numbers.get(kind)]
    house = _house(pair, found)
    is_told = bool(of["zone"]) or is_placed or (bool(around) and pair.country not in _BY_QUARTERS)
    if house and (road := pair.numbers.get("road")) and is_told:
        return _said(Level.NUMBER, (house, f"road {min(road)}", *around, *of[""]))
    if house and of["road"] and (is_placed or around):
        return _said(Level.NUMBER, (house, *of["road"], *of[""]))
    plot = next((f"{kind} {min(pair.numbers[kind])}" for kind in _IN_ZONES if pair.numbers.get(kind)), "")
    if plot and is_placed and (of["zone"] or around):
        return _said(Level.NUMBER, (plot, *of["zone"], *around))
    if of["house"] and is_placed and (of["road"] or of[""] or pair.numbers.get("unit")):
        return _said(Level.DEVELOPMENT, (*of["house"], *of["road"], *of[""]))
    return None


def _of(kind: str, found: list[tuple[Named, Named]], pair: _Pair) -> list[str]:
    """Return the names in common of a kind that both, or one of them, say to be of it."""
    return [
        " ".join(one.words)
        for one, other in found
        if kind == (one.of or other.of)
        and not _SIDES.issuperset(one.words)
        and (one.of == other.of or _may_be_of(kind, one, other, pair))
    ]


def _may_be_of(kind: str, one: Named, other: Named, pair: _Pair) -> bool:
    """Whether a name is of a kind that one side alone says: a road has a house beside it, and a house a room."""
    if kind == "road":
        return one.has_house and other.has_house
    return kind != "house" or bool(pair.numbers.get("unit"))


def _house(pair: _Pair, found: list[tuple[Named, Named]]) -> str:
    for kind in _HOUSES:
        if pair.numbers.get(kind):
            return f"{kind} {min(pair.numbers[kind])}"
    beside = any(one.has_house and other.has_house for one, other in found if "road" in (one.of, other.of))
    return f"{min(pair.numbers['bare'])}" if beside and pair.numbers.get("bare") else ""


def _said(level: Level, parts: Iterable[str]) -> tuple[Level, str]:
    return level, f"part by part: {', '.join(parts)}"
