"""A road of a land of two languages by its name in each: Rue du Corbeau and Raafstraat are one of Brussels.

What both words are in English says that one is the other's translation. They must be of two languages of the land: two
words of one language for one thing are two roads. Number, kind of road and town must agree, and the postcodes if said.
"""

from collections.abc import Mapping, Set
from typing import Final

from falsefront.address.compare.world.roads_abroad import types_agree
from falsefront.address.compare.world.words_abroad import Manner, canonical_words
from falsefront.address.lexicon.table import countries, values
from falsefront.address.plain.text import folded
from falsefront.address.reading import Reading, Road

# Land -> where each of its languages is at home by itself.
_HOMES: Final[Mapping[str, tuple[str, ...]]] = {
    "BE": ("FR", "NL"),
    "CH": ("DE", "FR", "SM"),
    "FI": ("FI", "SE"),
    "IT": ("DE", "SM"),
    "LU": ("DE", "FR"),
}
_MUNICIPALITIES: Final = "BE"  # where Brussels is the name of nineteen, each with a postcode of its own
_SWEDISH: Final = "SE"
_FINNISH: Final = "FI"
_MEANINGS: Final = {form: frozenset(value.split()) for form, value in values("abroad.road.meaning").items()}
_WHERE: Final = countries("abroad.road.meaning", "in")


def same_in_two_languages(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return road and number where two roads are one by their names in two languages of the land; else None."""
    left, right = a.road, b.road
    if left is None or right is None or a.number is None or a.number != b.number or a.cities.isdisjoint(b.cities):
        return None
    land = a.country or b.country or ""
    if land not in _HOMES or left.direction != right.direction or not types_agree(left, right, manner):
        return None
    if a.postcode != b.postcode and (land == _MUNICIPALITIES or (a.postcode and b.postcode)):
        return None
    one, other = _words(left, manner), _words(right, manner)
    is_one = _stand_so(one, left) and _stand_so(other, right) and is_translated(one, other, land)
    return f"{left.name.text}, {right.name.text}, {a.number}" if is_one else None


def is_translated(one: list[str], other: list[str], land: str) -> bool:
    """Whether a name is another in another language of a land, all of it or word by word.

    >>> is_translated(["corbeau"], ["raaf"], "BE"), is_translated(["corbeau"], ["raaf"], "FR")
    (True, False)
    >>> is_translated(["fabriek"], ["fabrieks"], "BE"), is_translated(["kirkko"], ["kyrko"], "FI")
    (False, True)
    """
    if _are_twins("".join(one), "".join(other), land):
        return True
    if len(one) != len(other):
        return False
    pairs = list(zip(one, other, strict=True))
    twins = [_are_twins(*pair, land) for pair in pairs]
    return any(twins) and all(is_twin or left == right for is_twin, (left, right) in zip(twins, pairs, strict=True))


def _are_twins(one: str, other: str, land: str) -> bool:
    if _MEANINGS.get(one, _NOTHING).isdisjoint(_MEANINGS.get(other, _NOTHING)):
        return False
    left, right = _languages(one, land), _languages(other, land)
    return bool(left and right) and left.isdisjoint(right)


_NOTHING: Final = frozenset[str]()


def _languages(word: str, land: str) -> Set[str]:
    """Return the languages of a land that have a word; what Swedish has is not also Finnish."""
    found = {home for home in _HOMES.get(land, ()) if home in _WHERE[word]}
    return found - {_FINNISH} if _SWEDISH in found else found


def _stand_so(words: list[str], road: Road) -> bool:
    """Whether the words of a road's name stand on the page: Linden, known as Tilleuls, is Dutch, and Linde is, too."""
    written = folded(road.name.text).text.lower()
    return all(word in written for word in words)


def _words(road: Road, manner: Manner) -> list[str]:
    return [word.lstrip("~") for word in canonical_words(road.name.text.lower(), manner) if word[0] not in "^!#"]
