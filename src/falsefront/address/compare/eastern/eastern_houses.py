"""Two addresses of Russia, Ukraine, Belarus, Kazakhstan or Uzbekistan held against each other part by part.

Each is taken apart by its labels alone (`abroad.eastern_parts`), names by their sound. Where nothing of either is left
over that may be a number, and road, house, building and town are one, so are the two; where the road is one and the
house or building another, they are two. Of all others nothing is said.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.eastern.eastern_parts import ANY, KORP, SLASH, STR, Parts, parts_of
from falsefront.address.abroad.eastern.eastern_tokens import Token, sounds_of
from falsefront.address.compare.eastern.eastern_names import (
    are_near,
    are_renamed,
    counted_quarters_apart,
    kinds_apart,
    one_road,
)
from falsefront.address.compare.eastern.eastern_towns import (
    COUNTRIES,
    are_codes_apart,
    are_in_one_town,
    around,
    islands_apart,
    town_names,
    towns_apart,
    towns_called,
    villages_apart,
)
from falsefront.address.plain.eastern_sounds import heard
from falsefront.address.reading import Reading
from falsefront.records import Level

_UNKNOWN: Final = "ZZ:"
_LOOKS: Final = str.maketrans("с", "c")  # В is no B, which writes Б as often
_ANY_KIND: Final = frozenset({ANY, SLASH})


class Held(NamedTuple):
    """What holding two addresses against each other came to, and the reason."""

    is_one: bool
    reason: str

    @property
    def level(self) -> Level:
        """What two are by this alone."""
        return Level.NUMBER if self.is_one else Level.ROAD


def eastern_house(a: Reading, b: Reading) -> Held | None:
    """Return whether two addresses are one house of a road, or two; None where neither is sure."""
    found = _held(a, b)
    if found is None:
        return None
    is_one, reason = found
    return Held(is_one, f"verified: {reason}" if is_one else f"different houses: {reason}")


def are_eastern_roads_apart(a: Reading, b: Reading) -> bool:
    """Whether each address names a road with its kind, and no two of them may be one but for a typing error.

    Whatever else they have in common then weighs nothing; nor does it where their houses are two.
    """
    country = _country(a, b)
    if country is None:
        return False
    if (found := _held(a, b)) is not None:
        return not found[0]
    roads = [[road for road in parts_of(it.raw).roads if road.classes and not road.further] for it in (a, b)]
    return all(roads) and not any(are_near(left, right, country) for left in roads[0] for right in roads[1])


def _held(a: Reading, b: Reading) -> tuple[bool, str] | None:
    country = None if a.stands_beside or b.stands_beside else _country(a, b)
    if country is None:
        return None
    return _compared(*sorted(((a.raw, _cities(a)), (b.raw, _cities(b)))), country)


def _country(a: Reading, b: Reading) -> str | None:
    """Return the country of the East in which both may lie; None where one is elsewhere."""
    if any(it.country is not None and it.country not in COUNTRIES for it in (a, b)):
        return None
    left, right = _countries(a), _countries(b)
    both = (left & right) if left and right else (left or right)
    return min(both) if both and both <= COUNTRIES else None


def _countries(reading: Reading) -> frozenset[str]:
    if reading.country is not None:
        return frozenset({reading.country})
    codes = _cities(reading)[0]
    return frozenset(code[:2] for code in codes) & COUNTRIES


_Cities = tuple[tuple[str, ...], tuple[str, ...]]  # codes, names as the text has them


def _cities(reading: Reading) -> _Cities:
    names = reading.city.text.split(", ") if reading.city is not None else []
    codes = frozenset(code for code in reading.cities if not code.startswith(_UNKNOWN))
    if not codes:
        here = COUNTRIES if reading.country is None else {reading.country}
        codes = frozenset(it.code for name in names for it in towns_called(name) if it.country in here)
    return tuple(sorted(codes)), tuple(sorted(names))


@lru_cache(maxsize=8192)
def _compared(one: tuple[str, _Cities], other: tuple[str, _Cities], country: str) -> tuple[bool, str] | None:
    a, b = parts_of(one[0]), parts_of(other[0])
    if (a.countries and b.countries and a.countries.isdisjoint(b.countries)) or not (a.is_told and b.is_told):
        return None
    codes = frozenset(one[1][0]) & frozenset(other[1][0])
    if one[1][0] and other[1][0] and not codes:
        return None
    names = [sounds_of(name) for name in (*one[1][1], *other[1][1])]
    roads = one_road(a, b, country, codes, names)
    if roads is None:
        return kinds_apart(a, b) if codes or _codes(a, one) & _codes(b, other) else None
    if (counted := counted_quarters_apart(a, b)) is not None:
        return False, counted
    if (quarters := islands_apart(one[0], other[0])) is not None:
        return False, quarters
    left, right = (around(it, road, names, codes) for it, road in ((a, roads[0]), (b, roads[1])))
    if (towns := towns_apart(left, right, one[1][0], other[1][0])) is not None:
        return False, towns
    if any(it in side.rest for side, road in zip((left, right), roads, strict=True) for it in road.further):
        return None
    if are_renamed(*roads, codes) and _may_be_of_a_town(left.rest, right.rest):
        return None  # whose roads kept their names
    if not codes and (villages := villages_apart(left, right)) is not None:
        return False, villages
    if not are_in_one_town(left, right, is_known=bool(codes)) or are_codes_apart(a, b, country):
        return None
    name = " ".join(it.text for it in roads[0].words)
    if (apart := _houses_apart(a, b)) is not None:
        is_sure = roads[0].is_whole and roads[1].is_whole
        return (False, f"{name} {apart}") if is_sure and codes else None
    return (True, f"{name}, {_house(a)}") if _is_one_house(a, b) else None


def _may_be_of_a_town(one: list[Token], other: list[Token]) -> bool:
    """Whether words around a road may be a town that lies in the city: one word alone, or a town's name."""
    if len(one) == len(other) == 1 and not sounds_of(one[0].text).isdisjoint(sounds_of(other[0].text)):
        return False
    return len(one) == 1 or len(other) == 1 or any(towns_called(it.text) for it in (*one, *other))


def _house(parts: Parts) -> str:
    return "/".join(
        [f"{parts.house}{min(parts.letter, default='')}" or parts.kilometre, *(it[1] for it in parts.buildings)]
    )


def _letters(parts: Parts) -> frozenset[str]:
    return frozenset(sign for letter in parts.letter for sign in _signs(letter))


def _are_letters_apart(a: Parts, b: Parts) -> bool:
    """Whether two letters of houses are two: by their sound, and by their looks where both are Latin (91G, 91H)."""
    if all(it.isascii() for it in a.letter | b.letter):
        return a.letter.isdisjoint(b.letter)
    return _letters(a).isdisjoint(_letters(b))


def _is_one_house(a: Parts, b: Parts) -> bool:
    if a.house != b.house or bool(a.letter) != bool(b.letter) or (a.letter and _are_letters_apart(a, b)):
        return False
    if a.kilometre and b.kilometre and a.kilometre != b.kilometre:
        return False
    if not a.house and a.kilometre != b.kilometre:
        return False
    return len(a.buildings) == len(b.buildings) and not _are_buildings_apart(a, b)


def _are_buildings_apart(a: Parts, b: Parts) -> bool:
    """Whether two houses have another building of one kind, or another number of one place among them."""
    for one, other in zip(a.buildings, b.buildings, strict=False):
        if _signs(one[1]).isdisjoint(_signs(other[1])):
            return True
        if {one[0], other[0]} == {KORP, STR} and len(a.buildings) == len(b.buildings) == 1:
            return True
    return False


def _signs(label: str) -> frozenset[str]:
    """Return what a house's or building's number or letter may be: of С by its sound, and the Latin C that it looks."""
    return heard(label) | {label, label.translate(_LOOKS)}


def _houses_apart(a: Parts, b: Parts) -> str | None:
    """Return two houses or buildings that are surely two: another number, or another building of as many."""
    if a.house and b.house and a.house != b.house and (a.kilometre == b.kilometre or not (a.kilometre and b.kilometre)):
        return f"{_house(a)} and {_house(b)}"
    if a.house != b.house or not a.house:
        return None
    kinds = [{kind for kind, _ in it.buildings} for it in (a, b)]
    is_alike = kinds[0] == kinds[1] or any(not _ANY_KIND.isdisjoint(it) for it in kinds)
    is_told = len(a.buildings) == len(b.buildings) > 0 and is_alike
    if is_told and _are_buildings_apart(a, b):
        return f"{_house(a)} and {_house(b)}"
    return None


def _codes(parts: Parts, read: tuple[str, _Cities]) -> frozenset[str]:
    """Return the codes of towns that an address names, as it was read or behind a word for a town."""
    return frozenset(read[1][0]).union(*map(town_names, parts.places))
