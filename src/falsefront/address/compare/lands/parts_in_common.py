"""What two addresses of one land have in common part by part (see `said_in_lands`), where nothing is said otherwise.

No number of one kind differs, no road, house, zone or quarter that both name. Whether what is in common says which
house it is, each land has a rule of its own for (`same_in_arabia`, `same_by_quarters`).
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from falsefront.address.compare.lands.apart_in_arabia import may_be_one_number
from falsefront.address.compare.lands.cities_of_lands import cities_of, place_of
from falsefront.address.compare.lands.gathered import Named, Said
from falsefront.address.compare.lands.lands import COUNTRIES, land_of
from falsefront.address.compare.lands.said_in_lands import said_in_lands
from falsefront.address.compare.world.consonants import are_dentals_apart, have_one_skeleton
from falsefront.address.compare.world.renamed_roads import is_since
from falsefront.address.compare.world.words_abroad import (
    Manner,
    are_one_name,
    is_one_by_initials,
    is_one_name,
    is_title,
)
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.arabian import heard_in_arabia
from falsefront.address.plain.scripts import is_spelled_by_consonants, without_article
from falsefront.address.reading import Reading

_ROOMS: Final = frozenset({"unit", "floor", "shop"})  # of which a house has several
_ROOMS_OF_ARABIA: Final = frozenset({"unit", "floor"})
_POST: Final = frozenset({"box", "code"})
HOUSES: Final = ("house", "gate")
# What a number without a word may be: that of a plot, a house or a survey.
PREMISES: Final = ("plot", "house", "survey", "khasra", "cts", "beside")
_PLACED: Final = {"road": "road", "house": "house"}  # any other name may be a zone's or a quarter's
_TITLES: Final = forms("abroad.arabia.title")
SIDES: Final = frozenset(DIRECTIONS)
_INITIALS: Final = 3  # letters of a name that is nothing but initials
_ANY: Final = "building"
_ALIKE: Final = frozenset({"complex", "center", "mall"})  # مجمع is each of them
_VOWELS: Final = {"w": "(?:w|[ou]{1,2})", "y": "(?:y|[ie]{1,2}|ai|ei)", "a": "[ae]{1,2}", "q": "[qk]", "j": "[jg]"}


class Pair(NamedTuple):
    """Two texts, what each says, and what of it is in common."""

    left: Said
    right: Said
    country: str
    is_across: bool  # one of them in a script that leaves vowels out
    numbers: Mapping[str, frozenset[str]]

    @property
    def is_arabian(self) -> bool:
        """Whether both lie in an Arab land."""
        return land_of(self.country).habits.is_arabian


def country_of(a: Reading, b: Reading) -> str | None:
    """Return the country of two addresses that lie in one of the lands; None of others."""
    country = a.country or b.country
    if country not in COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    return country


def pair_of(a: Reading, b: Reading) -> Pair | None:
    """Return what two addresses of one land say, without what they have in common."""
    if (country := country_of(a, b)) is None:
        return None
    left, right = (said_in_lands(it.raw, country) for it in (a, b))
    is_across = is_spelled_by_consonants(a.raw) != is_spelled_by_consonants(b.raw)
    return Pair(left, right, country, is_across, {})


def names_in_lands_apart(a: Reading, b: Reading) -> str | None:
    """Return why numbers in common prove nothing: each side names a road or a house there, and none is the other's."""
    pair = pair_of(a, b)
    if pair is None or not pair.is_arabian:
        return None
    return next((f"different names: {of}" for of in ("road", "house") if _are_all_unlike(of, pair)), None)


def _are_all_unlike(of: str, pair: Pair) -> bool:
    """Whether both sides have names of a kind, and none has a word that stands in a name of the other."""
    here, there = ([it for it in said.names if it.of == of] for said in (pair.left, pair.right))
    if not here or not there:
        return False
    open_here, open_there = ([it for it in said.names if it.of in (of, "")] for said in (pair.left, pair.right))
    pairs = (*product(here, open_there), *product(open_here, there))
    return not any(_have_word(one, other, pair) for one, other in pairs)


def _have_word(one: Named, other: Named, pair: Pair) -> bool:
    if are_words_alike(one.words, other.words, pair):
        return True
    left, right = ([it for it in name.words if it not in _TITLES] for name in (one, other))
    return any(_is_word(here, there, pair) for here, there in product(left, right))


def numbers_in_common(pair: Pair) -> Mapping[str, frozenset[str]] | None:
    """Return the numbers in common by kind; None where one of them is another."""
    left, right = pair.left, pair.right
    common = {
        kind: frozenset(
            min(both, key=len) for both in product(left.numbers[kind], right.numbers[kind]) if may_be_one_number(*both)
        )
        for kind in left.numbers.keys() & right.numbers.keys()
    }
    rooms = _ROOMS_OF_ARABIA if pair.is_arabian else _ROOMS
    if any(not found for kind, found in common.items() if kind not in rooms | _POST):
        return None
    kinds = (*HOUSES, "beside") if pair.is_arabian else PREMISES
    houses, others = (_of_kinds(it, kinds, is_open=not pair.is_arabian) for it in (left, right))
    if houses and others and not any(may_be_one_number(*both) for both in product(houses, others)):
        return None
    here, there = (left.bare.union(*left.numbers.values()), right.bare.union(*right.numbers.values()))
    if left.bare - there and right.bare - here:
        return None
    for kind in HOUSES if pair.is_arabian else PREMISES:
        for one, other in ((left, right), (right, left)):
            found = one.numbers.get(kind, frozenset()) & other.bare
            if not pair.is_arabian:
                pairs = product(one.numbers.get(kind, frozenset()), other.bare)
                found = frozenset(min(both, key=len) for both in pairs if may_be_one_number(*both))
            if found:
                common[kind] = common.get(kind, frozenset()) | found
    if bare := left.bare & right.bare:
        common["bare"] = bare
    return common


def _of_kinds(said: Said, kinds: tuple[str, ...], *, is_open: bool) -> frozenset[str]:
    found = frozenset[str]().union(*(said.numbers.get(kind, frozenset()) for kind in kinds))
    return found | said.bare if is_open else found


def names_in_common(pair: Pair) -> list[tuple[Named, Named]] | None:
    """Return the names that both have; None where each has one that the other has not, of one kind."""
    left, right = list(pair.left.names), list(pair.right.names)
    found: list[tuple[Named, Named]] = []
    for is_alike in (True, False):  # a quarter is held against a quarter first: Al Waha, and Al Waha Tower
        for one in tuple(left):
            other = next((it for it in right if (one.of == it.of) is is_alike and _is_one(one, it, pair)), None)
            if other is not None:
                left.remove(one)
                right.remove(other)
                found.append((one, other))
    if any(_class(one, pair) == _class(other, pair) or one.of == other.of == "zone" for one in left for other in right):
        return None
    return found


def _class(name: Named, pair: Pair) -> str:
    """Return what a name stands in the place of; a zone named by the city of both stands in no quarter's."""
    if name.of == "zone" and land_of(pair.country).habits.counts_before:
        known = [cities_of(pair.country).get(it) for it in ("".join(name.words), name.words[0])]
        common = pair.left.places & pair.right.places
        if any(it is not None and not it.is_quarter and it.code in common for it in known):
            return "zone"
    return _PLACED.get(name.of, "")


def _is_one(one: Named, other: Named, pair: Pair) -> bool:
    """Whether two names are one: of one kind, or of none on one side."""
    if one.of and other.of and one.of != other.of:
        return False
    if one.number != other.number or not are_sorts_alike(one, other, pair):
        return False
    return are_words_alike(one.words, other.words, pair)


def are_sorts_alike(one: Named, other: Named, pair: Pair) -> bool:
    """Whether two names may be of one sort: Street is Cadde and Sokak."""
    if not one.sort or not other.sort or _ANY in (one.sort, other.sort):
        return True
    if not set(one.sort.split("+")).isdisjoint(other.sort.split("+")):
        return True
    if one.of == "road":
        return pair.is_across and pair.is_arabian  # other scripts spell what English says: রোড is no Street
    return one.of == "zone" or (pair.is_across and {one.sort, other.sort} <= _ALIKE)


def are_words_alike(one: tuple[str, ...], other: tuple[str, ...], pair: Pair) -> bool:
    """Whether two names are one as they are spelled in their land."""
    if len(one) == len(other) and all(_is_word(*both, pair) for both in zip(one, other, strict=True)):
        return True
    left, right = "".join(one), "".join(other)
    if pair.is_arabian or left.isdigit() or right.isdigit():
        return _is_word(left, right, pair)
    return _is_word(left, right, pair) or _are_one_there(one, other, pair)


def _are_one_there(one: tuple[str, ...], other: tuple[str, ...], pair: Pair) -> bool:
    """Whether two names of several words are one by titles, initials, a city's second name or a new name."""
    manner = Manner(pair.country, is_by_consonants=pair.is_across)
    here, there = ([it for it in words if not is_title(it, manner)] or list(words) for words in (one, other))
    if is_one_name("".join(here), "".join(there), manner) or are_one_name(here, there, manner):
        return True
    is_short = any(len("".join(it)) <= _INITIALS for it in (here, there))  # A.B. Road is of whom its town knows
    if not is_short and is_one_by_initials(here, there, manner):
        return True
    if _begins_by_letters(here, there) or _begins_by_letters(there, here):
        return True
    place = place_of("".join(one), pair.country)
    if place is not None and place == place_of("".join(other), pair.country):
        return True
    return any(is_since(code, here, there, manner) for code in pair.left.places & pair.right.places)


def _begins_by_letters(one: list[str], other: list[str]) -> bool:
    """Whether a name begins with the letters of the first words of another: SV Patel, Sardar Vallabhbhai Patel."""
    letters = one[0]
    first, rest = other[: len(letters)], other[len(letters) :]
    return 1 < len(letters) < len(other) and bool(rest) and [it[0] for it in first] == list(letters) and rest == one[1:]


def _is_word(one: str, other: str, pair: Pair) -> bool:
    if one == other:
        return True
    if not pair.is_arabian:
        return is_one_name(one, other, Manner(pair.country, is_by_consonants=pair.is_across))
    if heard_in_arabia(one, other, pair.country):
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
