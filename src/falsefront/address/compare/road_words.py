"""Words by which two roads of Europe are two, though one letter or a type is all that they differ in."""

from typing import Final

from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_SQUARE: Final = "sq"
_SQUARES: Final = frozenset(word for word, kind in (ROAD_TYPES | LEADING_TYPES).items() if kind == _SQUARE)
# Where a street goes by its name alone, and a square of that name never does: Mala 5, namesti Mala 5.
_STREETS_ALONE: Final = frozenset({"BA", "CZ", "HR", "ME", "MK", "PL", "RS", "SI", "SK"})
# Words of names that one letter tells apart, by the letter: -berg is none of -burg.
_TOLD: Final = values("abroad.name.told")


def road_words_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two: one is a square, or their names end in two words that one letter tells apart."""
    one, other = a.road, b.road
    if one is None or other is None:
        return None
    if one.name.key != other.name.key and _levelled(one.name.key) == _levelled(other.name.key):
        return f"two roads of one name: {one.name.text!r} and {other.name.text!r}"
    if (a.country or b.country) not in _STREETS_ALONE or {one.type, other.type} != {_SQUARE, None}:
        return None
    plain = a if one.type is None else b
    if _SQUARES.isdisjoint(folded_again(plain.raw).text.lower().replace(".", " ").replace(",", " ").split()):
        return f"two roads of one name: {one.name.text!r} and a square called so"
    return None


def _levelled(name: str) -> str:
    for word, instead in _TOLD.items():
        name = name.replace(word, instead)
    return name
