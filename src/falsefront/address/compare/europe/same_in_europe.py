"""Two addresses of western Europe held against each other part by part (see `said_in_europe`).

They are one where they lie in one town or under one postcode, have a road of one kind and name with one number, and
nothing that one says is said otherwise by the other. They are two where the town is another, or the road of that name
is of another kind. Of all others nothing is said.
"""

import re
from itertools import product
from typing import Final, NamedTuple

from falsefront.address.compare.eastern.eastern_houses import Held
from falsefront.address.compare.europe import words_of_europe as known
from falsefront.address.compare.europe.draft_of_europe import Named, Road
from falsefront.address.compare.europe.names_in_europe import are_one_name, words_that_count
from falsefront.address.compare.europe.towns_in_europe import Placed, code_in_common, in_one_town, is_large, placed
from falsefront.address.compare.names_of_places.names import is_slip
from falsefront.address.lexicon.table import forms
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Number, Reading

_EVERYWHERE: Final = forms("abroad.road.everywhere")
_BIS: Final = {"b": "bis", "t": "ter", "q": "quater"}  # as the registers of France write it
_WITH_BIS: Final = frozenset({"FR"})
_BRANCHES: Final = forms("abroad.europe.branch")
_PRECISE: Final = frozenset({"GB", "IE", "PT"})  # where a postcode is of few houses
_DUBLIN: Final = re.compile(r"\bdublin,? \d{1,2}w?\b|\bD(?:0?[1-9]|1\d|2[024]|6W)\b", re.IGNORECASE)
_IRISH: Final = re.compile("o[bcdfghkmnr][a-z]{3,}")
_OF_PROVINCE: Final = {"FR": 2, "IT": 2, "ES": 2, "BE": 1, "CH": 1, "LU": 1, "PT": 1}  # digits of a postcode
_LEAST_NAME: Final = 2  # letters
_LEAST_WORD: Final = 3
_LEAST_UNTYPED: Final = 5  # letters of a road's name that no word tells


class _Pair(NamedTuple):
    left: Placed
    right: Placed
    country: str
    has_town: bool | None
    has_code: bool | None


def held_in_europe(a: Reading, b: Reading) -> Held | None:
    """Return whether two addresses of one country there are one house of a road, or two; None where neither is sure."""
    pair = _pair(a, b)
    if pair is None or a.stands_beside or b.stands_beside:
        return None
    if not (pair.left.said.is_told and pair.right.said.is_told):
        return None
    if (apart := _apart(pair)) is not None:
        return Held(is_one=False, reason=f"different houses: {apart}")
    if pair.has_code is False or (a.country != b.country and not _is_of_land(pair)) or (found := _same(pair)) is None:
        return None
    return Held(is_one=True, reason=f"part by part: {found}")


def are_roads_in_europe_apart(a: Reading, b: Reading) -> bool:
    """Whether each address names roads there with their kinds, and none of one may be one of the other."""
    pair = _pair(a, b)
    if pair is None:
        return False
    return _apart(pair) is not None or _are_roads_unlike(pair)


def _apart(pair: _Pair) -> str | None:
    """Return why two are surely two: another town, or roads of one name and two kinds."""
    if pair.has_code and (pair.country in _PRECISE or pair.has_town is False):
        return None
    is_open = pair.has_town is None and pair.has_code is False and all(it.said.town for it in (pair.left, pair.right))
    if pair.has_town is False or (is_open and (_have_no_word_in_common(pair) or _are_provinces_apart(pair))):
        return ", ".join(
            " ".join(it.towns[0].words) if it.towns else min(it.said.codes, default="")
            for it in (pair.left, pair.right)
        )
    left, right = pair.left.roads, pair.right.roads
    if len(left) == len(right) == 1 and _are_two_roads(left[0], right[0], pair.country):
        return ", ".join(f"{min(it.kinds, default='')} {' '.join(it.words)}" for it in (left[0], right[0]))
    return None


def _are_provinces_apart(pair: _Pair) -> bool:
    """Whether two postcodes are of two provinces."""
    size = _OF_PROVINCE.get(pair.country, 0)
    left, right = ({it[:size] for it in side.said.codes} for side in (pair.left, pair.right))
    return size > 0 and left.isdisjoint(right)


def _are_two_roads(one: Road, other: Road, country: str) -> bool:
    """Whether two roads have one name and two kinds, or are called after an O'Connell and an O'Donnell."""
    if not one.kinds or not other.kinds:
        return False
    if one.kinds.isdisjoint(other.kinds):
        return are_one_name(one.words, other.words)
    left, right = ("".join(words_that_count(it.words)) for it in (one, other))
    return country in known.ENGLISH and all(map(_IRISH.fullmatch, (left, right))) and left[1] != right[1]


def _are_towns_unlike(pair: _Pair) -> bool:
    """Whether each side names a town behind its code, and each has a word that the other has not."""
    left, right = (set(words_that_count(it.said.town)) for it in (pair.left, pair.right))
    return not (left <= right or right <= left or not left or not right) and pair.country not in known.ENGLISH


def _have_no_word_in_common(pair: _Pair) -> bool:
    """Whether the towns behind the codes have no word in common."""
    left, right = (set(words_that_count(it.said.town)) for it in (pair.left, pair.right))
    return left.isdisjoint(right)


def _is_town_open(pair: _Pair) -> bool:
    """Whether another name stands where a town's does and nothing but the town is in common: Rho (Milano)."""
    if any(len("".join(it.words)) <= _LEAST_NAME for side in (pair.left, pair.right) for it in side.names if not it.of):
        return True
    towns = (*pair.left.towns, *pair.right.towns)
    if pair.has_code or (pair.country in known.ENGLISH and not any(is_large(it, pair.country) for it in towns)):
        return False
    sides = ((pair.left, pair.right), (pair.right, pair.left))
    return any(_has_other_town(*both) for both in sides)


def _has_other_town(one: Placed, other: Placed) -> bool:
    """Whether a side names another town behind its own, or an unknown place before it that the other has not."""
    theirs = frozenset[str]().union(*(it.codes for it in other.towns))
    if any(it.codes.isdisjoint(theirs) for it in one.towns[1:]):
        return True
    names = [it for it in one.names if not it.of and it.is_behind]
    return not one.said.town and any(not any(_is_one_named(it, that) for that in other.names) for it in names)


def _are_regions_apart(pair: _Pair) -> bool:
    return not pair.has_code and _are_apart(pair.left.regions, pair.right.regions)


def _are_roads_unlike(pair: _Pair) -> bool:
    left, right = pair.left.roads, pair.right.roads
    return bool(left and right) and not any(_may_be_one_road(*both) for both in product(left, right))


def _may_be_one_road(one: Road, other: Road) -> bool:
    """Whether two roads may be one: they have a word in common, or differ by a typing error."""
    left, right = (words_that_count(it.words) for it in (one, other))
    if any(len(it) > _LEAST_WORD for it in set(left) & set(right)):
        return True
    return _is_one_road(one, other) or is_slip("".join(left), "".join(right))


def _same(pair: _Pair) -> str | None:
    """Return what says that two are one house; None if they are not."""
    if pair.has_town is False or not (pair.has_town or pair.has_code) or _are_counted_apart(pair):
        return None
    if (not pair.has_town and _are_towns_unlike(pair)) or _are_regions_apart(pair) or _is_town_open(pair):
        return None
    roads = _roads(pair)
    if roads is None:
        return None
    one, other = roads
    if pair.country in known.ENGLISH and not pair.has_code and _may_be_two(one, pair):
        return None
    house = _house(one, other, pair)
    names = None if house is None else _names_in_common(pair, roads)
    if names is None or house is None:
        return None
    return ", ".join([" ".join(words_that_count(one.words)), house, *names])


def _pair(a: Reading, b: Reading) -> _Pair | None:
    country = a.country or b.country or (_land(a) and _land(b))
    if a.raw == b.raw:
        return None
    if country not in known.COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    left, right = placed(a.raw, country), placed(b.raw, country)
    if left.numbers and right.numbers and left.numbers.isdisjoint(right.numbers):
        return None  # so most end
    return _Pair(left, right, country, in_one_town(left, right, country), code_in_common(left, right, country))


def _is_of_land(pair: _Pair) -> bool:
    """Whether both lie in the country that one names: by their postcode, or a town that is known there."""
    sides = (pair.left, pair.right)
    return pair.has_code is True or all(it.said.town or (it.towns and it.towns[0].codes) for it in sides)


def _land(reading: Reading) -> str | None:
    """Return the country of an address that names none: of a district of Dublin."""
    return "IE" if _DUBLIN.search(reading.raw) else None


def _are_counted_apart(pair: _Pair) -> bool:
    """Whether a lot or building is another; rooms are not asked."""
    left, right = pair.left.said.counted, pair.right.said.counted
    return any(
        left[kind].isdisjoint(right[kind]) for kind in ("lot", "building") if kind in left and kind in right
    ) or _are_apart(pair.left.said.kilometres, pair.right.said.kilometres)


def _are_apart(left: frozenset[str], right: frozenset[str]) -> bool:
    return bool(left and right) and left.isdisjoint(right)


def _roads(pair: _Pair) -> tuple[Road, Road] | None:
    """Return the road in common as each has it; None where there is none, or each has another one besides."""
    left, right = pair.left.roads, pair.right.roads
    found = [both for both in product(left, right) if _is_one_road(*both)]
    if found:
        one, other = max(found, key=lambda both: sum(it.house is not None for it in both))
        return None if len(left) > 1 and len(right) > 1 and len(found) == 1 else (one, other)
    if left and right:
        return None
    if left:
        return next(((it, road) for it in left for name in pair.right.names if (road := _as_road(it, name))), None)
    return next(((road, it) for it in right for name in pair.left.names if (road := _as_road(it, name))), None)


def _is_one_road(one: Road, other: Road) -> bool:
    if known.HIGHWAY in one.kinds & other.kinds:
        return _digits(one) == _digits(other) != "" and _branch(one) == _branch(other)
    is_one_kind = not (one.kinds and other.kinds) or not one.kinds.isdisjoint(other.kinds)
    return is_one_kind and are_one_name(one.words, other.words)


def _branch(road: Road) -> frozenset[str]:
    return frozenset(road.words) & _BRANCHES


def _digits(road: Road) -> str:
    return next((it for it in road.words if it[0].isdigit()), "")


def _as_road(road: Road, name: Named) -> Road | None:
    """Return a name that no word tells as the road that the other side has, where its number stands beside it."""
    if name.of or name.house is None or len("".join(name.words)) < _LEAST_UNTYPED:
        return None
    return road._replace(words=name.words, house=name.house) if are_one_name(road.words, name.words) else None


def _may_be_two(road: Road, pair: _Pair) -> bool:
    """Whether a city may have several roads of a name: Church Street, London."""
    is_usual = "".join(words_that_count(road.words)) in _EVERYWHERE
    return is_usual and any(is_large(it, pair.country) for it in (*pair.left.towns, *pair.right.towns))


def _names_in_common(pair: _Pair, roads: tuple[Road, Road]) -> list[str] | None:
    """Return the names in common; None where each side has one that the other has not."""
    left = [it for it in pair.left.names if it.words != roads[0].words]
    right = [it for it in pair.right.names if it.words != roads[1].words]
    found = []
    for one in tuple(left):
        other = next((it for it in right if _is_one_named(one, it)), None)
        if other is not None:
            left.remove(one)
            right.remove(other)
            found.append(" ".join(one.words))
    is_sure = pair.has_code and pair.has_town is not None
    for one, other in product(left, right):
        if one.of == other.of and (one.of or not is_sure):
            return None
    return found


def _is_one_named(one: Named, other: Named) -> bool:
    return (one.of == other.of or not one.of or not other.of) and are_one_name(one.words, other.words)


def _house(one: Road, other: Road, pair: _Pair) -> str | None:
    """Return the number in common; None where there is none, or one is another."""
    left, right = one.house or _only(pair.left), other.house or _only(pair.right)
    if left is not None and right is not None:
        return str(left) if _are_one_number(left, right, pair.country) else None
    if left is not None or right is not None:
        return None
    common = pair.left.said.kilometres & pair.right.said.kilometres
    if common:
        return f"km {min(common)}"
    lots = pair.left.said.counted.get("lot", frozenset()) & pair.right.said.counted.get("lot", frozenset())
    return f"lot {min(lots)}" if lots else None


def _only(side: Placed) -> Number | None:
    """Return the number of a text that has one alone."""
    return next(iter(side.said.bare)) if len(side.said.bare) == 1 else None


def _are_one_number(left: Number, right: Number, country: str) -> bool:
    if country in _WITH_BIS:
        left, right = (it._replace(sub=_BIS.get(it.sub, it.sub)) for it in (left, right))
    return numbers_agree(left, right)
