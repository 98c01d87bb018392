"""Two readings of one field, of what it says in Chinese and in Latin letters: one address said twice, or two."""

from dataclasses import replace
from typing import Any

from falsefront.address.compare.comparison import compare_as_read
from falsefront.address.reading import Reading

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
    if is_other and not (is_places or _is_rest_of(first, second)):
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
