"""Two quarters behind one large city and a hyphen: Hauptstr. 12 of Frankfurt-Owlbach is none of Frankfurt-Kauzheim.

Nor is it known to be Hauptstr. 12 of Frankfurt, since every quarter has such a road, unless a postcode tells the
part of the city that is meant. Two zones of the post behind one city are two as well: Aarhus 1
and Aarhus 8.
"""

from functools import lru_cache

from rapidfuzz.distance import OSA

from falsefront.address.abroad.written.europe.european_towns import beyond_city, quarter_behind, zone_behind
from falsefront.address.compare.world.slips_of_villages import ROADS_OF_VILLAGES
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading


def quarters_behind_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two quarters that stand behind one city; None where a postcode says they do not.

    >>> quarters_behind_apart(Reading(raw="Owlweg 1, Berlin-Owlbach"), Reading(raw="Owlweg 1, Berlin-Kauzheim"))
    'two quarters of berlin: kauzheim and owlbach'
    """
    if a.postcode and a.postcode == b.postcode:
        return None
    if a.raw[-1:].isdigit() and b.raw[-1:].isdigit() and (why := _zones_apart(a.raw, b.raw)):
        return why
    if not any(sign in it.raw for sign in "-/" for it in (a, b)):
        return None
    for one, other in ((a, b), (b, a)):
        if (beyond := _beyond(one.raw)) is not None and not all(it in _plain(other.raw) for it in beyond):
            return f"more than {beyond[0]} on one side alone: {beyond[1]}"
    left, right = _quarter(a.raw), _quarter(b.raw)
    is_told = bool((b if left else a).postcode)  # which says the quarter, too
    if (lone := left or right) and not ((left and right) or is_told) and all(map(_is_on_road_of_villages, (a, b))):
        return f"a quarter of {lone[0]} on one side alone: {lone[1]}"
    if left is None or right is None or left[0] != right[0] or OSA.distance(left[1], right[1], score_cutoff=1) <= 1:
        return None
    return f"two quarters of {left[0]}: {min(left[1], right[1])} and {max(left[1], right[1])}"


def _zones_apart(left: str, right: str) -> str | None:
    one, other = _zone(left), _zone(right)
    if one is None or other is None or one[0] != other[0] or one[1] == other[1]:
        return None
    return f"two zones of {one[0]}: {min(one[1], other[1])} and {max(one[1], other[1])}"


def _is_on_road_of_villages(reading: Reading) -> bool:
    return reading.road is not None and reading.road.name.key in ROADS_OF_VILLAGES


@lru_cache(maxsize=1024)
def _quarter(raw: str) -> tuple[str, str] | None:
    return quarter_behind(_plain(raw))


@lru_cache(maxsize=1024)
def _beyond(raw: str) -> tuple[str, str] | None:
    return beyond_city(_plain(raw))


@lru_cache(maxsize=1024)
def _zone(raw: str) -> tuple[str, str] | None:
    return zone_behind(_plain(raw))


def _plain(raw: str) -> str:
    return transliterate(folded_again(raw).text).lower()
