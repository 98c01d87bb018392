"""Roads of one name that are called after two people: Rua Coronel Oliveira, Rua Doutor Oliveira."""

from falsefront.address.compare.world.given_names import given_apart
from falsefront.address.compare.world.roads_abroad import road_words
from falsefront.address.compare.world.words_abroad import Manner, is_one_name, is_title
from falsefront.address.lexicon.abroad import is_of_anybody
from falsefront.address.lexicon.titles import TITLES
from falsefront.address.reading import Reading, Road


def titles_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads of one name are two: each is called after somebody of another title.

    Rua Coronel Oliveira is not Rua Doutor Oliveira, though either may be Rua Oliveira; rue du Moulin is nobody's.
    """
    if (apart := given_apart(a, b)) is not None:
        return apart
    country = a.country or b.country
    if country not in TITLES or a.road is None or b.road is None:
        return None
    manner = Manner(country)
    (left, name), (right, other) = (_parted_at_titles(road, manner) for road in (a.road, b.road))
    if not (left and right) or not left.isdisjoint(right) or not is_one_name(name, other, manner):
        return None
    return f"titles of two roads: {a.road.name.text!r} and {b.road.name.text!r}"


def _parted_at_titles(road: Road, manner: Manner) -> tuple[frozenset[str], str]:
    """Return the titles at the head of a road's name, and the rest of the name."""
    words, at = road_words(road, manner), 0
    while at + 1 < len(words) and is_title(words[at], manner) and not is_of_anybody(words[at], manner.country):
        at += 1
    return frozenset(words[:at]), "".join(words[at:])
