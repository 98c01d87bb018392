"""What parts two addresses of Turkey or South Asia, by what each says part by part (see `said_in_lands`).

Each counts one thing by its word and otherwise, names a zone of one sort, a house or a village that is another, or a
street of another kind. What a side does not say parts nothing.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from falsefront.address.compare.lands.apart_in_arabia import may_be_one_number
from falsefront.address.compare.lands.cities_of_lands import place_of
from falsefront.address.compare.lands.gathered import Named, Said
from falsefront.address.compare.lands.lands import land_of
from falsefront.address.compare.lands.parts_in_common import PREMISES, Pair, are_sorts_alike, are_words_alike, pair_of
from falsefront.address.compare.world.renamed_roads import is_since
from falsefront.address.compare.world.words_abroad import Manner
from falsefront.address.reading import Reading

_COUNTED: Final = (
    *("ada", "plot", "survey", "khasra", "sector", "phase", "stage", "pocket", "etap", "cross", "main", "zone"),
)
_LISTED: Final = frozenset({"khasra", "plot", "survey"})
_ROADS: Final = frozenset({"cross", "main", "road"})
_AROUND: Final = ("block", "phase", "stage", "pocket")  # sectors are counted by a whole city
_LOOSE: Final = frozenset(
    {"workshop_town", "work_area", "trade_area", "sindh"}
)  # sorts of zones that English words do not tell apart
_NAMED: Final = frozenset({"work_area", "osb", "workshop_town"})  # sorts whose names are not translated
_OTHER_SCRIPT: Final = re.compile("[\u0370-\u1dff\u2e80-\uffff]")
_SURVEYS: Final = frozenset({"survey", "khasra"})
_BY_CODES: Final = frozenset({"IN"})  # whose postcodes are of quarters
_ENOUGH: Final = 2  # words in common of two names of one house
_LEAST_NAME: Final = 4  # letters


def apart_in_lands(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one land are two; None where nothing they count or name says so."""
    pair = pair_of(a, b)
    if pair is None or pair.is_arabian or any(_OTHER_SCRIPT.search(it.raw) for it in (a, b)):
        return None
    for kind in _COUNTED:
        one, other = (it.numbers.get(kind, frozenset()) for it in (pair.left, pair.right))
        if kind == "ada" and not all("plot" in it.numbers for it in (pair.left, pair.right)):
            continue  # cut out of its text
        if one and other and kind in _LISTED:
            one, other = one | pair.left.bare, other | pair.right.bare  # Plot 12 & 13
        if one and other and all(_are_two(*both) for both in product(one, other)):
            return f"different parts of a town: {kind} {min(one)} and {kind} {min(other)}"
    parts = (_zones_apart, _roads_apart, _blocks_apart, _numbers_apart, _houses_apart, _villages_apart, _quarters_apart)
    return next((why for it in parts if (why := it(pair)) is not None), None)


def _are_two(one: str, other: str) -> bool:
    """Whether two numbers differ as numbers or in a letter: 12 and 14, 216 and D216; 1 and IT5 may be parts of one."""
    if may_be_one_number(one.replace("/", "-"), other.replace("/", "-")):
        return False
    digits, others = (re.sub("[a-z]", "", it) for it in (one, other))
    return digits == others or one.isdigit() == other.isdigit()


def _zones_apart(pair: Pair) -> str | None:
    houses, others = (it.numbers.get("beside", frozenset()) for it in (pair.left, pair.right))
    if not houses.isdisjoint(others) and _have_road(pair):
        return None  # a house of one road, whatever estates lie there
    left, right = (it.zones - _LOOSE for it in (pair.left, pair.right))
    if left and right and left.isdisjoint(right):
        return f"two zones: {min(left)} and {min(right)}"
    one, other = (it.numbers.get("zone", frozenset()) for it in (pair.left, pair.right))
    is_named = bool(_names_of("zone", pair.left) and _names_of("zone", pair.right))
    if bool(one) != bool(other) and is_named and not {"1"} >= one | other and not _have_long_road(pair):
        return f"two zones: one of them is counted, {min(one | other)}"
    for sort in pair.left.zones & pair.right.zones:
        here, there = ([it for it in _names_of("zone", said) if it.sort == sort] for said in (pair.left, pair.right))
        is_open = sort in _NAMED and not _are_of_cities([*here, *there], pair)
        if here and there and is_open and _are_unlike(here, there, pair) and not _have_long_road(pair):
            return f"two zones: {' '.join(here[0].words)} and {' '.join(there[0].words)}"
    return None


def _have_long_road(pair: Pair) -> bool:
    """Whether both have a street whose number a city has once: 83228. Cadde."""
    here, there = (
        {it.words for it in _names_of("road", said) if len(it.words[0]) > _LEAST_NAME and it.words[0].isdigit()}
        for said in (pair.left, pair.right)
    )
    return not here.isdisjoint(there)


def _names_of(of: str, said: Said) -> list[Named]:
    return [it for it in said.names if it.of == of]


def _are_unlike(here: list[Named], there: list[Named], pair: Pair) -> bool:
    """Whether no name of one side is one of the other's, of whatever kind; a city's name is any of its zones'."""
    pairs = (*product(here, pair.right.names), *product(pair.left.names, there))
    return not any(_are_near(one, other, pair) for one, other in pairs)


def _are_of_cities(names: list[Named], pair: Pair) -> bool:
    return any(place_of("".join(it.words), pair.country) for it in names)


def _are_near(one: Named, other: Named, pair: Pair) -> bool:
    if are_words_alike(one.words, other.words, pair):
        return True
    left, right = (frozenset(it for it in name.words if len(it) >= _LEAST_NAME) for name in (one, other))
    short, long = sorted(("".join(one.words), "".join(other.words)), key=len)
    return not left.isdisjoint(right) or (len(short) >= _LEAST_NAME and short in long)


def _is_renamed(one: Named, other: Named, pair: Pair) -> bool:
    """Whether a city that both name gave a road another name, with whatever kind."""
    words, manner = (list(one.words), list(other.words)), Manner(pair.country)
    return any(is_since(code, *words, manner) for code in pair.left.places & pair.right.places)


def _roads_apart(pair: Pair) -> str | None:
    """Tell a street of one name and of another kind, where each has its word in the language: Caddesi, Sokak."""
    if not land_of(pair.country).habits.counts_before:
        return None
    here, there = (_names_of("road", said) for said in (pair.left, pair.right))
    if len(here) != 1 or len(there) != 1 or not are_words_alike(here[0].words, there[0].words, pair):
        return None
    if not are_sorts_alike(here[0], there[0], pair):
        if _is_renamed(here[0], there[0], pair):
            return None
        return f"two kinds of street: {here[0].sort} and {there[0].sort}"
    one, other = (it.numbers.get("house", frozenset()) for it in (pair.left, pair.right))
    if _have_house(pair):
        return None  # whose rooms are counted by No as well
    is_within = any(it.startswith(its) or its.startswith(it) for it, its in product(one, other))  # 2B/376
    if one and other and not is_within and not any(may_be_one_number(*both) for both in product(one, other)):
        return f"different houses of a road: {min(one)} and {min(other)}"
    return None


def _have_house(pair: Pair) -> bool:
    """Whether both name one house."""
    here, there = (_names_of("house", said) for said in (pair.left, pair.right))
    pairs = (*product(here, pair.right.names), *product(pair.left.names, there))
    return any(_is_within(one, other, pair) for one, other in pairs)


def _blocks_apart(pair: Pair) -> str | None:
    """Tell blocks of quarters by their numbers, and any where no road has both."""
    one, other = (it.numbers.get("block", frozenset()) for it in (pair.left, pair.right))
    if not one or not other or not one.isdisjoint(other):
        return None
    is_area = land_of(pair.country).habits.by_quarters and all(it.isdigit() for it in one | other)
    if not is_area and _have_road(pair):
        return None
    return f"two blocks: {min(one)} and {min(other)}"


def _have_road(pair: Pair) -> bool:
    """Whether both name one road."""
    roads, others = (_names_of("road", said) for said in (pair.left, pair.right))
    return any(_are_near(one, other, pair) for one, other in product(roads, others))


def _numbers_apart(pair: Pair) -> str | None:
    """Tell two plots of a quarter, of which one has its word and the other not: Plot 15, Sector 23; 15 K, Sector 23."""
    if not land_of(pair.country).habits.by_quarters or any(
        it.of == "house" or it.is_entered for said in (pair.left, pair.right) for it in said.names
    ):
        return None
    around = [it for it in (*_AROUND, "sector") if it in pair.left.numbers and it in pair.right.numbers]
    one, other = (
        it.bare.union(*(it.numbers.get(kind, frozenset()) for kind in PREMISES)) for it in (pair.left, pair.right)
    )
    if not around or not one or not other or not all(_are_two(*both) for both in product(one, other)):
        return None
    return f"two numbers in a quarter: {min(one)} and {min(other)}"


def _houses_apart(pair: Pair) -> str | None:
    """Tell two houses by name whose rooms have one number: 301, Lodha Supremus; 301, Kohinoor."""
    here, there = (list(_houses(said)) for said in (pair.left, pair.right))
    pairs = (*product(here, pair.right.names), *product(pair.left.names, there))
    if not here or not there or any(_is_within(one, other, pair) for one, other in pairs):
        return None
    numbers, others = (
        frozenset[str]().union(*(it.numbers.get(kind, frozenset()) for kind in PREMISES if kind != "beside"))
        for it in (pair.left, pair.right)
    )
    if any(may_be_one_number(*both) for both in product(numbers, others)) or (numbers and others):
        return None
    return f"two houses: {' '.join(here[0].words)} and {' '.join(there[0].words)}"


def _houses(said: Said) -> Iterator[Named]:
    """Yield the names of houses: by their kind, or in front of a road with a room of theirs."""
    for name in said.names:
        if name.of == "road":
            return
        if name.of == "house" or (not name.of and (name.is_entered or name.has_house)):
            yield name


def _is_within(one: Named, other: Named, pair: Pair) -> bool:
    """Whether two names are one, or one is the other with more behind or before it."""
    short, long = sorted(("".join(one.words), "".join(other.words)), key=len)
    if (len(short) >= _LEAST_NAME and short in long) or are_words_alike(one.words, other.words, pair):
        return True
    words = [it for it in one.words if any(are_words_alike((it,), (its,), pair) for its in other.words)]
    return len(words) >= _ENOUGH


def _villages_apart(pair: Pair) -> str | None:
    """Tell two villages, each of which counts its surveys: each side's first name is one."""
    if not pair.left.numbers.keys() & pair.right.numbers.keys() & _SURVEYS:
        return None
    here, there = (_village(said) for said in (pair.left, pair.right))
    if here is None or there is None or not _are_unlike([here], [there], pair):
        return None
    return f"two villages: {' '.join(here.words)} and {' '.join(there.words)}"


def _village(said: Said) -> Named | None:
    names = _names_of("", said)
    villages = _names_of("quarter", said) or (names if len(names) > 1 else [])  # the last may be the town
    return villages[0] if villages else None


def _quarters_apart(pair: Pair) -> str | None:
    """Tell two quarters or villages, each of which counts roads, blocks and surveys anew."""
    left, right = pair.left, pair.right
    if not land_of(pair.country).habits.by_quarters or left.zones & right.zones or _have_road(pair):
        return None
    if left.codes & right.codes and pair.country in _BY_CODES:
        return None
    if not left.numbers.keys() & right.numbers.keys() & {*_ROADS, *_AROUND}:
        return None
    here, there = ([it for it in said.names if it.of in ("", "quarter", "zone")] for said in (left, right))
    if not here or not there or _are_any_near(here, there, pair):
        return None
    return f"two quarters: {' '.join(here[-1].words)} and {' '.join(there[-1].words)}"


def _are_any_near(here: list[Named], there: list[Named], pair: Pair) -> bool:
    return any(_are_near(one, other, pair) for one, other in product(here, there))
