"""Two readings of one field, of what it says in Chinese and in Latin letters: one address said twice, or two."""

from dataclasses import replace
from typing import Any

from falsefront.address.compare.comparison import compare_as_read
from falsefront.address.compare.names_of_places.names import names_agree, roads_agree
from falsefront.address.reading import Place, Reading

_FILLED = (
    "country", "province", "city", "county", "town", "road", "side", "number", "lane", "alley", "plot", "building",
    "entrance", "floor", "unit", "postcode", "po_box", "care_of",
)  # fmt: skip


def together(first: Reading, second: Reading) -> Reading:
    """Join the Chinese and the Latin reading of one field; two addresses stay two."""
    first = _with_number_of(first, second)
    comparison = compare_as_read(first, second)
    is_other = not comparison.level.is_same_premises and comparison.level.value != "insufficient"
    is_places = _is_places_only(first, second) or _is_places_only(second, first)
    if is_other and not (is_places or _is_rest_of(first, second) or _says_it_again(first, second)):
        return replace(first, alternatives=(*first.alternatives, second))
    changes: dict[str, Any] = {
        part: getattr(second, part)
        for part in _FILLED
        if getattr(first, part) is None and getattr(second, part) is not None
    }
    for part in ("developments", "areas", "crossing"):
        if not getattr(first, part):
            changes[part] = getattr(second, part)
    order = list(type(first.precision))
    changes["precision"] = min(first.precision, second.precision, key=order.index)
    changes["leftover"] = first.leftover + second.leftover
    changes["signs"] = first.signs + second.signs
    return replace(first, **changes)


def _says_it_again(first: Reading, second: Reading) -> bool:
    """Whether the second names only what the first does, and number or building besides: 人民路 Renmin Road No. 33."""
    if any(getattr(first, part) and getattr(second, part) for part in _COUNTED) or first.crossing or second.crossing:
        return False
    if any(_are_two(getattr(first, part), getattr(second, part)) for part in ("province", "city", "county")):
        return False
    if not (first.road or first.areas or first.developments):
        return first.number is not None and second.road is not None  # Jihua Lu 69 号
    names = [area.name for area in first.areas] + [one.name for one in first.developments]
    said = [area.name for area in second.areas] + [one.name for one in second.developments]
    is_one_road = second.road is None or (first.road is not None and bool(roads_agree(first.road, second.road)))
    return is_one_road and all(any(names_agree(one, other) for one in names) for other in said)


def _are_two(one: Place | None, other: Place | None) -> bool:
    return one is not None and other is not None and one.codes.isdisjoint(other.codes)


_COUNTED = ("number", "lane", "alley", "plot", "building", "entrance", "floor", "unit")


def _with_number_of(first: Reading, second: Reading) -> Reading:
    """Part a number from the building it ran into, where the other script says both: 822栋 is No. 8, Building 22."""
    number, building = second.number, second.building
    if first.number is None and number and building and first.building == f"{number}{building}":
        return replace(first, number=number, building=building)
    return first


def _is_places_only(one: Reading, other: Reading) -> bool:
    """Whether one side says no more than places, and rules out none of the other's: 尚湖镇 No. 19, Qiaobei Village."""
    if any(getattr(one, part) for part in _FINE):
        return False
    apart = one.cities and other.cities and one.cities.isdisjoint(other.cities)
    return not (apart or (one.county and other.county and one.county.codes.isdisjoint(other.county.codes)))


_FINE = ("road", "crossing", "number", "lane", "areas", "developments", "building", "unit", "floor", "plot")


def _is_rest_of(first: Reading, second: Reading) -> bool:
    """Whether the second names no place but a development, which the first leaves out: 建设街10号，Meiyue Apartment."""
    if first.developments or second.cities or any(getattr(second, part) for part in _PLACED):
        return False
    return all(getattr(second, part) in (None, getattr(first, part) or getattr(second, part)) for part in _INNER)


_PLACED = ("province", "town", "areas", "road", "crossing", "number", "lane")
_INNER = ("building", "entrance", "floor", "unit")
