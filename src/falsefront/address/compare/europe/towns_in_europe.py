"""In which town an address of western Europe lies, and whether two lie in one."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from falsefront.address.compare.europe import words_of_europe as known
from falsefront.address.compare.europe.draft_of_europe import Named, Road, Said
from falsefront.address.compare.europe.names_in_europe import words_that_count
from falsefront.address.compare.europe.said_in_europe import said_in_europe
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms

_WITH_LETTERS: Final = frozenset({"IT", "CH"})  # where two letters behind a town are its province's or canton's
_OF_LETTERS: Final = 2
_MOST_WORDS: Final = 4  # of a town's name
_LEAST_CITY: Final = 4  # letters, where it is not all of its part
_LEAST_ALONE: Final = 3
_MOST_DISTRICT: Final = 3
_DISTRICT: Final = re.compile(r"d\d{1,2}w?")  # of Dublin
_COUNTIES: Final = forms("abroad.europe.county")
_LARGE: Final = 400  # thousands of inhabitants of a city that has several roads of one name
_OF_SUBURBS: Final = frozenset({"GB", "FR"})  # where GeoNames tells the districts of cities from towns
_BY_QUARTERS: Final = frozenset({"GB", "BE"})  # where each quarter of a city may have a road of one name
_APART_KM: Final = 10.0
_BY_POST: Final = {"FR": 2, "CH": 2, "BE": 1, "LU": 1, "IT": 2, "ES": 2}


class Town(NamedTuple):
    """A town by its words and the codes that the gazetteer has for it."""

    words: tuple[str, ...]
    codes: frozenset[str]
    is_sure: bool = True  # it stands behind its code, or is all of its part


class Placed(NamedTuple):
    """What a text says, with its towns taken out of its names."""

    said: Said
    towns: tuple[Town, ...]  # the first is that of its code
    roads: tuple[Road, ...]
    names: tuple[Named, ...]
    districts: frozenset[str]  # of Dublin
    numbers: frozenset[int]  # of houses; empty where one is a range
    regions: frozenset[str]  # counties of Britain, provinces of Italy and cantons by their letters


@lru_cache(maxsize=8192)
def placed(raw: str, country: str) -> Placed:
    """Return what a text says, and where."""
    said = said_in_europe(raw, country)
    towns: list[Town] = []
    if said.town:
        words = _plain_town(said.town, country, is_town=True)
        towns.append(Town(words, _codes(words, country)))
    names: list[Named] = []
    for it in said.names:
        left = _without_towns(it, country, towns, is_behind=any(not name.of and name.is_behind for name in names))
        names += [] if left is None else [left]
    roads = list(said.roads)
    if not towns and roads:
        roads[-1] = _road_without_town(roads[-1], country, towns)
    if not towns and said.is_by_post and names and not names[-1].of:
        towns.append(Town(names.pop().words, frozenset()))  # Cluses Cedex
    if country == "LU" and not said.town and any(not it.of for it in names):
        towns = [it for it in towns if it.words != ("luxembourg",)]  # the country
    return Placed(
        said,
        tuple(towns),
        tuple(roads),
        tuple(names),
        _districts(said, country),
        _numbers(said),
        _regions(said, country),
    )


def _plain_town(
    words: tuple[str, ...], country: str, *, is_town: bool = False, has_town: bool = True
) -> tuple[str, ...]:
    """Return the words of a name without the numbers, region and country behind them."""
    while words:
        if (size := _around(words, country)) and not (
            size == len(words) and (is_town or (not has_town and _codes(words, country)))
        ):
            words = words[:-size]
        elif _is_beside_town(words, country, is_town=is_town):
            words = words[:-1]
        else:
            return words
    return words


def _is_beside_town(words: tuple[str, ...], country: str, *, is_town: bool) -> bool:
    """Whether the last word of a name is a district's number or the letters of a province."""
    last, before = words[-1], words[:-1]
    if not before:
        return not is_town and _is_province(last, country)
    if last[0].isdigit():
        return len(last) <= _MOST_DISTRICT + _OF_LETTERS
    return _is_province(last, country) and (is_town or bool(_codes(before, country)))


def _is_province(word: str, country: str) -> bool:
    return country in _WITH_LETTERS and len(word) == _OF_LETTERS and word not in known.SMALL


def _around(words: tuple[str, ...], country: str) -> int:
    """Return how many words at the end of a name are those of a region or of its country."""
    sizes = range(min(_MOST_WORDS + 1, len(words)), 0, -1)
    return next((size for size in sizes if _is_around(words[-size:], country)), 0)


def _is_around(words: tuple[str, ...], country: str) -> bool:
    text = " ".join(words)
    return known.REGIONS.values.get(text) == country or known.LANDS.values.get(text) == country


def _codes(words: Iterable[str], country: str) -> frozenset[str]:
    cities = world().cities.get("".join(it for it in words if it.isalpha()), ())
    return frozenset(
        it.code for it in cities if it.country == country and not (it.is_quarter and country in _BY_QUARTERS)
    )


def _without_towns(name: Named, country: str, towns: list[Town], *, is_behind: bool) -> Named | None:
    """Return a name without the town at its end; None where nothing is left. Others that may be towns are `behind`."""
    if name.of:
        return name
    words = name.words
    if country == "IE" and len(words) == 1 and _DISTRICT.fullmatch(words[0]):
        towns.append(Town(("dublin",), _codes(("dublin",), country)))
        return None
    words = _plain_town(words, country, has_town=bool(towns))
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        tail = words[-size:]
        least = _LEAST_ALONE if size == len(words) else _LEAST_CITY
        if len("".join(tail)) >= least and (codes := _codes(tail, country)):
            towns.append(Town(tail, codes, is_sure=size == len(words) and not is_behind))
            words = words[:-size]
            break
    words = words[1:] if words[:1] and words[0] in _COUNTIES else words
    return name._replace(words=words) if words else None


def _road_without_town(road: Road, country: str, towns: list[Town]) -> Road:
    """Return a road without the town behind its name, where nothing parts them."""
    words = _plain_town(road.words, country, is_town=True)
    for size in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        tail = words[-size:]
        head = [it for it in words[:-size] if it not in known.SMALL]
        if (
            head
            and words[-size - 1] not in known.SMALL
            and len("".join(tail)) >= _LEAST_CITY
            and (codes := _codes(tail, country))
        ):
            towns.append(Town(tail, codes, is_sure=False))
            return road._replace(words=words[:-size])
    return road


def _districts(said: Said, country: str) -> frozenset[str]:
    if country != "IE":
        return frozenset()
    found = {code[1:3].lstrip("0") for code in said.codes if code[0] == "d"}
    for name in said.names:
        if len(name.words) > 1 and name.words[-2] == "dublin" and name.words[-1].isdigit():
            found.add(name.words[-1].lstrip("0"))
        elif len(name.words) == 1 and name.words[0][0] == "d" and name.words[0][1:].isdigit():
            found.add(name.words[0][1:].lstrip("0"))
    return frozenset(found)


def _numbers(said: Said) -> frozenset[int]:
    beside = [*(it.house for it in said.roads), *(it.house for it in said.names), *said.bare]
    found = [it for it in beside if it is not None]
    return frozenset() if any(it.last is not None for it in found) else frozenset(it.first for it in found)


def _regions(said: Said, country: str) -> frozenset[str]:
    names = [it.words for it in said.names if not it.of] + [said.town]
    if country in _WITH_LETTERS:
        those = [it for it in names if it and _is_province(it[-1], country)]
        return frozenset(it[-1] for it in those if it == said.town or len(it) == 1 or _codes(it[:-1], country))
    tails = ("".join(it[-size:]) for it in names for size in (1, 2, 3) if it)
    return frozenset(
        region.code for tail in tails for region in world().regions.get(tail, ()) if region.country == country == "GB"
    )


def in_one_town(a: Placed, b: Placed, country: str) -> bool | None:
    """Whether two lie in one town; None where it is not known."""
    if a.districts and b.districts and a.districts.isdisjoint(b.districts):
        return False
    if not a.towns or not b.towns:
        return None
    one, other = a.towns[0], b.towns[0]
    if _is_one(one, other) or (country in _OF_SUBURBS and _is_within(one, other)):
        return True
    if country not in known.ENGLISH:
        return False if _are_apart(one, other) else None
    if any(_is_one(one, it) for it in b.towns) or any(_is_one(it, other) for it in a.towns):
        return True
    pairs = [*((one, it) for it in b.towns), *((it, other) for it in a.towns)]
    return False if all(_are_apart(*both) for both in pairs) else None


def _are_apart(one: Town, other: Town) -> bool:
    """Whether two towns are known, and none lies within the reach of the other."""
    if not (one.codes and other.codes and one.is_sure and other.is_sure):
        return False
    left, right = (_cities(it) for it in (one, other))
    return all(distance_km(here, there) > _APART_KM for here, there in product(left, right))


def _cities(town: Town) -> list[City]:
    return [it for it in world().cities.get("".join(town.words), ()) if it.code in town.codes and not it.is_quarter]


def _is_one(one: Town, other: Town) -> bool:
    if one.codes & other.codes:
        return True
    left, right = words_that_count(one.words), words_that_count(other.words)
    if "".join(left) == "".join(right):
        return True
    return (
        len(left) == len(right) > 1
        and all(
            here == there
            or here.startswith(there)
            or there.startswith(here)
            or (here[0] == there[0] and here[-1] == there[-1] and min(len(here), len(there)) <= 3)
            for here, there in zip(left, right, strict=True)
        )
        and left[0] == right[0]
    )


def _is_within(one: Town, other: Town) -> bool:
    """Whether one town is a suburb of the other."""
    return not _wider(one).isdisjoint(other.codes) or not _wider(other).isdisjoint(one.codes)


def _wider(town: Town) -> frozenset[str]:
    """Return the codes of a town, and of the larger one whose suburb it is."""
    return frozenset[str]().union(*(world().codes(it) for it in _cities(town)))


def code_in_common(a: Placed, b: Placed, country: str) -> bool | None:
    """Whether two have one postcode; False where they have two, None where that is not known."""
    left, right = a.said.codes, b.said.codes
    if not left or not right:
        return None
    if left & right:
        return True
    if country == "PT" and {it[:4] for it in left} & {it[:4] for it in right}:
        return None
    if country == "GB" and any(one.startswith(other) or other.startswith(one) for one in left for other in right):
        return None
    if country in _BY_POST and (a.said.is_by_post or b.said.is_by_post or _is_general(left | right, country)):
        size = _BY_POST[country]
        return None if {it[:size] for it in left} & {it[:size] for it in right} else False
    return False


def _is_general(codes: Iterable[str], country: str) -> bool:
    """Whether one code is that of a whole city: 20100 Milano."""
    return country == "IT" and any(it.endswith("00") for it in codes)


def is_large(town: Town, country: str) -> bool:
    """Whether a town is so large that it may have several roads of one name."""
    cities = world().cities.get("".join(town.words), ())
    return any(it.country == country and it.thousands >= _LARGE for it in cities)
