"""Whether two addresses of the East lie in one town by what they say around their roads, and what parts them there."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.abroad.eastern.eastern_parts import Parts
from falsefront.address.abroad.eastern.eastern_roads import Seen
from falsefront.address.abroad.eastern.eastern_tokens import Token, said
from falsefront.address.compare.eastern.eastern_names import SMALL, whole
from falsefront.address.gazetteer.elsewhere import City
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.transliteration import transliterate

COUNTRIES: Final = frozenset({"BY", "KG", "KZ", "RU", "UA", "UZ"})
_OWN_CODE: Final = re.compile(r"\d{3}9\d\d")  # of an organisation of Russia, and of no street
_DIGITS_OF_PART: Final = {"UA": 2}  # of a postcode; three elsewhere
_MOST_OF_CITY: Final = 3  # words
_BEGINS: Final = 3  # sounds that a region's name and its adjective have in common
_NAMES_OF_ISLANDS: Final = values("abroad.road.quarter")
_OF_ISLANDS: Final = {form.replace(" ", ""): value for form, value in _NAMES_OF_ISLANDS.items()} | {
    value: value for value in _NAMES_OF_ISLANDS.values()
}
_LETTERS_OF_ISLANDS: Final = (r"\.? ?".join(it) for it in sorted(set(_NAMES_OF_ISLANDS.values())))
_ISLAND: Final = re.compile(rf"\b(?:{'|'.join((*longest_first(_NAMES_OF_ISLANDS), *_LETTERS_OF_ISLANDS))})(?![a-z])")
_LEAST_TOWN: Final = 3  # letters


class Side(NamedTuple):
    """What an address says around its road."""

    parts: Parts
    rest: list[Token]  # words that nothing told, without those of the road and of the city
    places: list[tuple[Token, ...]]  # labelled towns and villages, without the city
    towns: frozenset[str]  # that it names, by their sounds


def around(parts: Parts, road: Seen, cities: list[frozenset[str]], codes: frozenset[str]) -> Side:
    """Return what an address says around its road; `cities` are the names of its city and the other's, by sound.

    `codes` are those that the cities have in common: Qo'qon and Коканд are one, and sound otherwise.
    """
    left = sorted(parts.free - road.at)
    taken: set[int] = set()
    towns = {name for place in parts.places for name in town_names(place)}
    if any(_is_city(place, cities, codes) for place in parts.places):
        towns |= codes
    for start, size in ((start, size) for size in range(_MOST_OF_CITY, 0, -1) for start in range(len(left))):
        run = left[start : start + size]
        if len(run) < size or run[-1] - run[0] >= size or not taken.isdisjoint(run):
            continue
        words = tuple(parts.tokens[at] for at in run)
        if any(not whole(words).isdisjoint(city) for city in cities):
            taken.update(run)
            towns |= town_names(words)
    rest = [parts.tokens[at] for at in left if at not in taken and len(parts.tokens[at].text) > 1]
    rest = [
        it
        for it in rest
        if it.text not in SMALL and said("heard.road", it) is None and said("heard.road.english", it) is None
    ]
    places = [place for place in parts.places if all(whole(place).isdisjoint(city) for city in cities)]
    return Side(parts, rest, places, frozenset(towns))


def _is_city(place: tuple[Token, ...], cities: list[frozenset[str]], codes: frozenset[str]) -> bool:
    """Whether a labelled place is the city by one of its names, and no other town's: г. Химки beside Москва is one."""
    own = {it for it in town_names(place) if it[2:3] == ":"}
    return any(not whole(place).isdisjoint(city) for city in cities) and (own <= codes)


def town_names(words: tuple[Token, ...]) -> frozenset[str]:
    """Return a town's name by its sound, with the codes of all towns of the East that are called so."""
    return whole(words) | {city.code for city in towns_called(" ".join(it.text for it in words))}


def are_in_one_town(one: Side, other: Side, *, is_known: bool) -> bool:
    """Whether nothing around the road parts two: another region, district or village, or names that each has alone.

    They must have a town in common: known by its code, or said by both where a list has it or a word labels it.
    """
    if _named_apart(one.parts.regions, other.parts.regions):
        return False
    if one.towns and other.towns and one.towns.isdisjoint(other.towns):
        return False
    if _named_apart(one.parts.districts, other.parts.districts):
        return False
    places, others = ([it for place in side.places for it in place] for side in (one, other))
    own, more = _without(one.rest, other.rest + others), _without(other.rest, one.rest + places)
    if (own and more) or any(map(_is_town, (*own, *more))):
        return False
    alone = [
        [it for place in side.places if not town_names(place) & there.towns for it in _without(list(place), words)]
        for side, there, words in ((one, other, others + other.rest), (other, one, places + one.rest))
    ]
    if all(alone) or (any(alone) and not (is_known and _is_code_shared(one.parts, other.parts))):
        return False
    common = [it for it in (*one.rest, *places) if _share([it], other.rest + others)]
    is_labelled = bool(common and (places or others))
    return is_known or bool(one.towns & other.towns) or is_labelled or any(map(_is_town, common))


def towns_apart(one: Side, other: Side, *codes: tuple[str, ...]) -> str | None:
    """Return two towns in which the two lie: each by its code, one at least labelled as a town."""
    left, right = (
        frozenset(it for it in (*side.towns, *own) if it[2:3] == ":")
        for side, own in zip((one, other), codes, strict=True)
    )
    is_labelled = bool(one.places or other.places)
    if any(len(it.text) == 1 for side in (one, other) for place in side.places for it in place):
        return None  # Н. Новгород
    if not (left and right and is_labelled) or not left.isdisjoint(right) or one.towns & other.towns:
        return None
    return f"{min(left)} and {min(right)}"


def islands_apart(raw: str, other: str) -> str | None:
    """Return two parts of St Petersburg that each have such a road: Малый пр. В.О., Малый пр. П.С."""
    left, right = _islands(raw), _islands(other)
    return f"{min(left)} and {min(right)}" if left and right and left.isdisjoint(right) else None


@lru_cache(maxsize=4096)
def _islands(raw: str) -> frozenset[str]:
    text = transliterate(raw)
    return frozenset(_OF_ISLANDS[match[0].replace(".", "").replace(" ", "")] for match in _ISLAND.finditer(text))


def villages_apart(one: Side, other: Side) -> str | None:
    """Return a village that one address names by its label and the other nowhere, where no town is known in common."""
    for side, there in ((one, other), (other, one)):
        words = there.rest + [it for place in there.places for it in place]
        for place in side.places:
            if words and not town_names(place) & there.towns and not _share(list(place), words):
                return f"{' '.join(it.text for it in place)} and {' '.join(it.text for it in words)}"
    return None


def _is_code_shared(a: Parts, b: Parts) -> bool:
    return not (a.postcode and b.postcode) or a.postcode == b.postcode


def _named_apart(left: Iterable[tuple[Token, ...]], right: Iterable[tuple[Token, ...]]) -> bool:
    """Whether both name a region or district, and none in common: by how they begin, as adjectives end otherwise.

    By the ear of Russian o and a are one: Olmazor tumani, Алмазарский район.
    """
    one, other = (
        {sound[:_BEGINS].replace("o", "a") for name in side for it in name for sound in it.sounds}
        for side in (left, right)
    )
    return bool(one and other) and one.isdisjoint(other)


def _share(one: list[Token], other: list[Token]) -> bool:
    return any(not x.sounds.isdisjoint(y.sounds) for x in one for y in other)


def _without(one: list[Token], other: list[Token]) -> list[Token]:
    return [it for it in one if not _share([it], other)]


@lru_cache(maxsize=4096)
def towns_called(text: str) -> tuple[City, ...]:
    """Return the cities of the East of a name."""
    name = transliterate(text).replace(" ", "").replace("-", "")
    return tuple(city for city in world().cities.get(name, ()) if city.country in COUNTRIES)


def _is_town(token: Token) -> bool:
    return len(token.text) >= _LEAST_TOWN and bool(towns_called(token.text))


def are_codes_apart(a: Parts, b: Parts, country: str) -> bool:
    """Whether two postcodes are of two parts of a country, and neither is an organisation's own."""
    if not a.postcode or not b.postcode or a.postcode == b.postcode or len(a.postcode) != len(b.postcode):
        return False
    if _OWN_CODE.fullmatch(a.postcode) or _OWN_CODE.fullmatch(b.postcode):
        return False
    digits = _DIGITS_OF_PART.get(country, 3)
    is_near = OSA.distance(a.postcode, b.postcode, score_cutoff=1) <= 1
    return a.postcode[:digits] != b.postcode[:digits] and not is_near
