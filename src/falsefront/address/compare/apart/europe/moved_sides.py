"""A side that belongs to the road in one address and to the town in the other: Skovvej Vest 12 Holte, Holte Vest.

What stands beside the side on one text stands away from it on the other, and both texts have both names: the road's
west end is another place than that road in the west of the town. It is asked of the texts as they stand. In America,
where quarters of the city are written behind the road or the town alike, it is no sign.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS, DIRECTIONS, FIRM_FORMS, SMALL_WORDS
from falsefront.address.lexicon.table import values
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_GROUP: Final = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_NAME: Final = 3  # letters of a name; two are a code
_LEAST_SIDE: Final = 3  # letters of a side that is written out
_MEANT: Final = DIRECTIONS | values("abroad.side.behind") | values("abroad.side.northern")
_SIDES: Final = frozenset(word for word in _MEANT if len(word) >= _LEAST_SIDE) - {
    *DEVELOPMENT_WORDS,
    *FIRM_FORMS,
    *SMALL_WORDS,
}

Names = frozenset[str]


def moved_sides_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad are two: one side of the compass stands at two names; None where nothing does.

    So are two where each names another side in a part of its own: 12 Owl Lane, East, Pune; 12 Owl Lane, West, Pune.
    """
    left, right = _sides_of(a.raw), _sides_of(b.raw)
    if left is None or right is None:
        return None
    one, other = (sorted(side for side, names in it[1].items() if not names) for it in (left, right))
    if len(one) == len(other) == 1 and _MEANT[one[0]] != _MEANT[other[0]]:
        return f"two sides: {one[0]} and {other[0]}"
    if AMERICAN & {a.country, b.country}:
        return None
    for side in sorted(left[1].keys() & right[1].keys()):
        here, there = left[1][side], right[1][side]
        if not (a.road and b.road) and left[2].get(side) == right[2].get(side):
            continue  # Owlnagar West, Mumbai; Owlnagar, West Mumbai
        if here and there and here.isdisjoint(there) and here <= right[0] and there <= left[0]:
            return f"a side of two names: {min(here)} {side} and {min(there)} {side}"
    return None


@lru_cache(maxsize=8192)
def _sides_of(raw: str) -> tuple[Names, dict[str, Names], dict[str, str]] | None:
    """Return the names of a text, those that stand beside a side of the compass in it, and the word before each side.

    None where it has no side.

    >>> _sides_of("Skovvej 12, Holte Vest")[1], _sides_of("Skovvej 12, Holte")
    ({'vest': frozenset({'holte'})}, None)
    """
    lower = raw.casefold()
    if not any(side in lower for side in _SIDES):
        return None
    text = transliterate(folded_again(raw).text.lower())
    groups = [frozenset(_WORD.findall(group)) for group in _GROUP.findall(text)]
    found = {
        side: names - _SIDES
        for names in groups
        for side in names & _SIDES
        if sum(side in others for others in groups) == 1
    }
    sides = {side: frozenset(name for name in names if len(name) >= _LEAST_NAME) for side, names in found.items()}
    before = {side: word for word, side in pairwise(_WORD.findall(text)) if side in _SIDES}
    return frozenset().union(*groups), sides, before
